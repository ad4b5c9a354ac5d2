import type { Attribution } from '../../attribution/attribution.ts'
import { CARRYING, HELD, PLATFORMS, SHOWING, SPEAKING, SPOKEN_TO } from '../../language/en/carriers.ts'
import { DISCLOSING, GOES_ON, MEDIA, RELAYING, TELLING } from '../../language/en/newsrooms.ts'
import { OUTLETS } from '../../language/en/outlets.ts'
import type { Name } from '../../language/names/name.ts'
import type { Run, Syntax } from '../../language/syntax.ts'
import { isDescribing } from '../../speaker/cast/newsrooms.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import { holding } from '../view.ts'
import type { Sign } from './sign.ts'

/** A medium or an interviewer that carried words, with what shows it: “told the Irish Star”, “on ABC’s This Week”. */
export type Carrier = {
  name: Name
  shownBy: Span
  /** The token of the word that shows it. */
  at: number
  /** Somebody spoke to it: “told”, “on”, “with”. */
  isInterview: boolean
  /** The article’s own outlet: that somebody spoke to it tells the channel, but it stands on no chain. */
  isHome: boolean
}

/** Between that word and the name may stand an article and a few words: “with the local station”. */
const REACH = 4
/** “an interview with his local paper, the Bunbury Mail”: what the medium is called may stand between, too. */
const FAR_REACH = 6
/** “confirmed the story to”: the verb stands within so many words. */
const DISCLOSED = 5

/** The carriers that a sentence (tokens `from`–`to`) names, in text order. `names` are those of the sentence. */
export function carriersIn(syntax: Syntax, names: readonly Name[], home: string | null): Carrier[] {
  return names.flatMap((any) => {
    const name = asOutlet(syntax, any)
    if (!name) return []
    if (PLATFORMS.has(syntax.tokens[name.from]!.lower)) return []
    const interviewer = names.find((n) => n.type === 'person' && n.to === name.from - 1 && isOf(syntax, n.to))
    const at = carryingWord(syntax, interviewer ?? name) ?? inRow(syntax, names, name) ?? relayingWord(syntax, name)
    if (at === null) return []
    // “told Bill Hale of Quayside TV”: it is the outlet that carried it.
    return [carrier(syntax, name, at, home)]
  })
}

/** An outlet, or a name that the list knows for one, whatever it was taken for: “writes in The Atlantic”. */
function asOutlet({ text, tokens }: Syntax, name: Name): Name | null {
  if (name.type === 'outlet') return name
  const words = text.slice(name.start, name.end)
  const isThe = tokens[name.from - 1]?.word === 'The'
  const isListed =
    name.to - name.from > 1 ? OUTLETS.has(words) || OUTLETS.has(`The ${words}`) : isThe && OUTLETS.has(`The ${words}`)
  return isListed ? { ...name, type: 'outlet' } : null
}

/** “Bill Hale of Quayside TV”. */
const isOf = ({ tokens }: Syntax, at: number): boolean => /^(?:of|from|at)$/u.test(tokens[at]?.lower ?? '')

function carrier(syntax: Syntax, name: Name, at: number, home: string | null): Carrier {
  const { start, end, lower } = syntax.tokens[at]!
  return {
    name,
    at,
    shownBy: { start: Math.min(start, name.start), end: Math.max(end, name.end) },
    isInterview: SPOKEN_TO.has(lower),
    isHome: isHome(syntax, name, home),
  }
}

/** “a video captured by The National Desk”, “told the Ely Examiner”: who showed or was told it carried it, known for an outlet or not. */
export function othersIn(syntax: Syntax, names: readonly Name[], { from, to }: Run, home: string | null): Carrier[] {
  const { tokens } = syntax
  const found: Carrier[] = []
  // In a headline in capitals every word looks like a name.
  const words = tokens.slice(from, to).filter((t) => t.word.length > 4)
  if (words.every((t) => /^[^\p{Ll}]/u.test(t.word))) return found
  for (let at = from + 1; at + 1 < to; at++) {
    const isShown = /^(?:by|to)$/u.test(tokens[at]!.lower) && SHOWING.has(tokens[at - 1]!.lower)
    const isTold = /^(?:told|tells)$/u.test(tokens[at]!.lower)
    const said = isShown || isTold ? capitals(syntax, at + 1) : null
    const name = said && !isDescribing(tokens, said.to) ? said : null
    const others = names.filter((n) => name && overlaps(n, name))
    if (name && (isTold ? others.length === 0 : others.every((n) => n.type !== 'outlet')))
      found.push(carrier(syntax, name, at, home))
  }
  return found
}

/** The name in capitals that begins at a token, behind an article and common words. */
function capitals(syntax: Syntax, at: number): Name | null {
  const { tokens } = syntax
  let from = at
  while (/^(?:DT|JJ|NN|NNS)$/u.test(tokens[from]?.tag ?? '') && !isCapital(syntax, from)) from++
  let to = from
  while (isCapital(syntax, to) || (to > from && LINKS.has(tokens[to]?.lower ?? '') && isCapital(syntax, to + 1))) to++
  return to === from ? null : { type: 'outlet', from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** “in an interview with Late Nights with Ann Hale”: a name in capitals that nobody knows for an outlet interviewed all the same. */
export function interviewerIn(syntax: Syntax, names: readonly Name[], sign: Span, home: string | null): Carrier[] {
  const { tokens } = syntax
  const at = tokens.findIndex((t) => t.start >= sign.end)
  if (tokens[at]?.lower !== 'with') return []
  const found = capitals(syntax, at + 1)
  if (!found || names.some((n) => n.type !== 'person' && n.from === found.from)) return []
  const name = names.find((n) => n.type === 'person' && n.from === found.from && n.to === found.to) ?? found
  return [carrier(syntax, name, at, home)]
}

const LINKS = new Set(['with', 'of', 'the', 'and', '&'])
const isCapital = ({ tokens }: Syntax, at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.word ?? '') && /^(?:NNP|NN|DT|JJ)/u.test(tokens[at]!.tag)

/** “during a Quayside TV town hall”: whose occasion it was, carried it. */
export function hostsIn(
  syntax: Syntax,
  names: readonly Name[],
  signs: readonly Sign[],
  home: string | null,
): Carrier[] {
  const occasions = signs.filter(({ channel }) => channel === 'speech' || channel === 'interview')
  return names.flatMap((any) => {
    const name = asOutlet(syntax, any)
    const sign = name && occasions.find((s) => s.start < name.start && name.end < s.end)
    if (!name || !sign || carryingWord(syntax, name) !== null) return []
    const at = syntax.tokens.findIndex((t) => t.start >= sign.start)
    return [
      {
        name,
        at,
        shownBy: { start: sign.start, end: sign.end },
        isInterview: false,
        isHome: isHome(syntax, name, home),
      },
    ]
  })
}

/** Those carriers of its sentence that carried this attribution: none of its own content, none that is its own source. */
export function carriersOf(syntax: Syntax, carriers: readonly Carrier[], { content, source }: Attribution): Carrier[] {
  return carriers.filter(({ name, at }) => {
    // “It rained, the Gazette reports, and it snowed”: what stands in parentheses is none of the words that it carries.
    const isAside = RELAYING.has(syntax.tokens[at]!.lower) && relayingWord(syntax, name) === at
    if (!isAside && content.some((span) => overlaps(span, name))) return false
    return !source.some((span) => overlaps(span, name)) || SHOWING.has(syntax.tokens[at - 1]?.lower ?? '')
  })
}

function carryingWord(syntax: Syntax, name: Name): number | null {
  let isCalled = false
  for (let i = name.from - 1; i >= 0 && name.from - i <= (isCalled ? FAR_REACH : REACH); i--) {
    const { lower, tag } = syntax.tokens[i]!
    if (lower === 'by' && HELD.has(syntax.tokens[i - 1]?.lower ?? '')) return null
    if (lower === 'to' && !SPEAKING.has(syntax.tokens[i - 1]?.lower ?? '') && !isDisclosed(syntax, i)) return null
    if (CARRYING.has(lower)) return i
    isCalled ||= MEDIA.has(lower)
    if (lower === ',' && MEDIA.has(syntax.tokens[i - 1]?.lower ?? '')) {
      isCalled = true
      continue
    }
    if (!/^(?:DT|JJ|NN|POS|PRP\$|``|'')/u.test(tag)) return null
  }
  return null
}

/** “confirmed the story to the Star”, “was identified to the Post by friends”. */
function isDisclosed({ tokens, sentences }: Syntax, to: number): boolean {
  const { from } = sentences[holding(sentences, tokens[to]!.start)]!
  return tokens.slice(Math.max(from, to - DISCLOSED), to).some((t) => DISCLOSING.has(t.lower))
}

/** “told the Globe, Reuters and the Star”: each was told. */
function inRow(syntax: Syntax, names: readonly Name[], name: Name): number | null {
  const { tokens } = syntax
  const link = tokens[name.from - 1]?.lower === 'the' ? name.from - 2 : name.from - 1
  if (!/^(?:,|and|&)$/u.test(tokens[link]?.lower ?? '')) return null
  const end = tokens[link - 1]?.word === ',' ? link - 1 : link
  const before = names.find((n) => n.to === end && asOutlet(syntax, n) !== null)
  return before ? (carryingWord(syntax, before) ?? inRow(syntax, names, before)) : null
}

/** “…, the Gazette reports.” · “…, reports the Gazette.” · “As the Gazette notes, …”: the verb beside a name that stands in parentheses. */
function relayingWord({ tokens }: Syntax, name: Name): number | null {
  const before = /^(?:the|The)$/u.test(tokens[name.from - 1]?.word ?? '') ? name.from - 2 : name.from - 1
  const isApart = (at: number): boolean => /^(?:,|”|"|''|[-–—])$/u.test(tokens[at]?.word ?? '')
  const isOver = (at: number): boolean =>
    !tokens[at] || /^[.,;?!”"]/u.test(tokens[at].word) || GOES_ON.has(tokens[at].lower)
  if (RELAYING.has(tokens[before]?.lower ?? '') && isApart(before - 1) && isOver(name.to)) return before
  const verb = /^(?:is|has|also|first)$/u.test(tokens[name.to]?.lower ?? '') ? name.to + 1 : name.to
  // “as the Gazette points out”
  if (tokens[before]?.lower === 'as' && TELLING.has(tokens[verb]?.lower ?? '')) return verb
  return RELAYING.has(tokens[verb]?.lower ?? '') && isOver(verb + 1) && isApart(before) ? verb : null
}

/** The article’s own outlet carries everything; naming it tells nothing. */
function isHome({ text }: Syntax, name: Span, home: string | null): boolean {
  if (!home) return false
  const bare = (s: string) => s.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
  const words = bare(text.slice(name.start, name.end))
  return words === bare(home) || bare(home).startsWith(words) || bare(home).endsWith(words)
}
