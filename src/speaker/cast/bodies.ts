import type { Name } from '../../language/names/name.ts'
import type { Syntax, Token } from '../../language/syntax.ts'
import { plain } from './person-name.ts'
import { isAcronym, isPartOf, SMALL } from './short-form.ts'

/** One organization, outlet or place of the article with all its names. */
export type Body = { kind: 'organization' | 'outlet' | 'place'; names: Name[]; fullest: Name; words: string[] }

const MARK = /^(?:['’]s|['’]|[^\p{L}\p{N}&]+)$/u
/** More bodies than this are not compared with each new name: a bound for hostile input. */
const MOST_COMPARED = 200
/** For so many bodies the words behind an acronym are looked for. */
const MOST_EXPANDED = 40

/** Joins the names of bodies and places: the same words, an acronym, or the first or last words of a longer name. */
export function bodiesOf(syntax: Syntax, names: readonly Name[]): { bodies: Body[]; meant: ReadonlyMap<Name, Body> } {
  const bodies: Body[] = []
  const exact = new Map<string, Body>()
  const meant = new Map<Name, Body>()
  const longestFirst = names.map((name) => ({ name, words: wordsOf(syntax, name) }))
  longestFirst.sort((a, b) => b.words.length - a.words.length || a.name.start - b.name.start)
  for (const { name, words } of longestFirst) {
    const key = words.join(' ')
    const body =
      exact.get(key) ??
      bodies.slice(0, MOST_COMPARED).find((b) => isShortFor(b, name, words)) ??
      begun(bodies, name, words)
    body.names.push(name)
    exact.set(key, body)
    meant.set(name, body)
  }
  for (const body of bodies.slice(0, MOST_EXPANDED)) body.fullest = expansion(syntax, body) ?? body.fullest
  for (const body of bodies) body.names.sort((a, b) => a.start - b.start)
  return { bodies, meant }
}

/** “IMF” where the text writes “International Monetary Fund” without a name being seen there: the words whose initials it is. */
function expansion({ tokens }: Syntax, { words, fullest }: Body): Name | null {
  const letters = words.length === 1 ? words[0]!.replaceAll('.', '') : ''
  const first = tokens[fullest.from]!.word
  if (letters.length < 3 || letters.length > 6 || first !== first.toUpperCase()) return null
  for (let from = 0; from + letters.length <= tokens.length; from++) {
    const to = spelt(tokens, from, letters)
    if (to > from) return { ...fullest, from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end }
  }
  return null
}

/** Where the words from `from` on whose capitals spell the letters end, small words between them; 0 when they do not. */
function spelt(tokens: readonly Token[], from: number, letters: string): number {
  let at = from
  for (const letter of letters) {
    if (at > from && SMALL.has(tokens[at]?.lower ?? '')) at++
    const { word } = tokens[at] ?? { word: '' }
    if (word[0] !== letter.toUpperCase() || word.length < 3) return 0
    at++
  }
  return at
}

function begun(bodies: Body[], name: Name, words: string[]): Body {
  const body: Body = { kind: name.type === 'person' ? 'organization' : name.type, names: [], fullest: name, words }
  bodies.push(body)
  return body
}

function wordsOf(syntax: Syntax, name: Name): string[] {
  const words = syntax.tokens
    .slice(name.from, name.to)
    .map((t) => plain(t.word))
    .filter((word) => !MARK.test(word))
  return words[0] === 'the' && words.length > 1 ? words.slice(1) : words
}

function isShortFor({ kind, words: long }: Body, name: Name, words: readonly string[]): boolean {
  const isOneAcronym = words.length === 1 && isAcronym(words[0]!, long)
  if (words.length >= long.length) return isOneAcronym
  if (kind === 'place') return false
  return isOneAcronym || (kind === name.type && isPartOf(words, long))
}
