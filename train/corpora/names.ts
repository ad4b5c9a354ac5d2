import { parse } from '../../src/language/en/parse.ts'
import { TITLE_WORDS } from '../../src/language/en/roles.ts'
import { begins } from '../../src/language/names/labels.ts'
import type { Run, Token } from '../../src/language/syntax.ts'
import type { Span } from '../../src/text/span.ts'

/** A name as a corpus gives it: 0 person, 1 organization, 2 place, 3 outlet (only where a corpus tells them apart). */
export type GoldName = Span & { type: number }

/** The tagger learns outlets as organizations; their names tell them apart. */
export const labelType = (type: number): number => (type === 3 ? 1 : type)

/** Our tokens of a text with the label of each (src/language/names/labels.ts). */
export type Named = {
  id: string
  text: string
  paragraphs: readonly Span[]
  tokens: Token[]
  sentences: Run[]
  gold: Uint8Array
  names: GoldName[]
}

/** Cuts a text as we do and labels its tokens; a name that does not begin and end with a token is left out. */
export function namedDocument(
  id: string,
  text: string,
  paragraphs: readonly Span[],
  names: readonly GoldName[],
): Named {
  const { tokens, sentences, paragraphs: paragraphRuns } = parse(text, paragraphs)
  const gold = new Uint8Array(tokens.length)
  const startAt = new Map(tokens.map((t, i) => [t.start, i]))
  const kept: GoldName[] = []
  for (const name of [...names]
    .map((n) => (n.type === 0 ? withoutTitle(text, n) : n))
    .sort((a, b) => a.start - b.start || b.end - a.end)) {
    const first = startAt.get(name.start)
    if (first === undefined || gold[first] !== 0) continue
    let last = first
    while (last < tokens.length && tokens[last]!.end < name.end) last++
    if (tokens[last]?.end !== name.end) continue
    for (let i = first; i <= last; i++) gold[i] = begins(labelType(name.type)) + (i > first ? 1 : 0)
    kept.push(name)
  }
  return { id, text, paragraphs: paragraphRuns, tokens, sentences, gold, names: kept }
}

/** “Sen. Mary Smith” → “Mary Smith”. */
function withoutTitle(text: string, name: GoldName): GoldName {
  const title = /^(\S+) \S/u.exec(text.slice(name.start, name.end))?.[1]
  if (!title || !TITLE_WORDS.has(title.toLowerCase())) return name
  return withoutTitle(text, { ...name, start: name.start + title.length + 1 })
}
