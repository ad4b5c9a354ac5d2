import {
  AGENCY_MARK,
  HAD_FROM,
  HAS_SEEN,
  HELPED,
  LEARNED,
  SAYS_SO,
  SEEN_BY,
  SPOKE_TO,
  TO_US,
  WORKED_FOR,
} from '../../language/en/relays.ts'
import type { Reading } from '../../reading/reading.ts'
import { isAcronym } from '../../speaker/cast/short-form.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import { outletWords } from '../outlets/outlet-key.ts'
import type { Outlets } from '../outlets/outlets.ts'
import { type Mention, mentionsIn } from './mentions.ts'
import { sentencesOf, spanAt } from './sentences.ts'

/**
 * An article says from whom it has something. `told`: somebody spoke to that outlet; `reported`: that outlet says so;
 * `saw`: it has the document or the recording; `first`: it had the story first; `linked`: its address stands there; `wire`: it wired it, `helped`: it is thanked. `home` is the article’s own outlet: then it has it at first hand.
 */
export type OutletCredit = {
  kind: 'told' | 'reported' | 'saw' | 'first' | 'linked' | 'wire' | 'helped'
  /** Key and name of the outlet credited. */
  key: string
  name: string
  home: boolean
  /** The words that say so; null where only the page’s metadata does. */
  words: Span | null
  /** The sentence that they stand in. */
  sentence: Span | null
}

/** So far around a name a cue is looked for, in UTF-16 units. */
const REACH = 90

/** Keys of the names that some reading of a story takes for an outlet: what is one in one article is one in all. */
export const outletsNamedIn = (readings: readonly Reading[], outlets: Outlets): ReadonlySet<string> =>
  new Set(
    readings.flatMap(({ speakers }) =>
      speakers.flatMap((s) => (s.kind === 'outlet' && s.named ? outlets.named(s.name ?? '') : [])),
    ),
  )

/** Whom an article credits, in text order; credits for the whole article come first. `others`: see `outletsNamedIn`. */
export function creditsOf(reading: Reading, outlets: Outlets, others: ReadonlySet<string>): OutletCredit[] {
  const { article } = reading
  const home = outlets.of(article)
  const sentences = sentencesOf(article.text)
  const inText = mentionsIn(article.text, outlets, others).flatMap((mention) =>
    credited(article.text, mention, spanAt(sentences, mention.start), home),
  )
  const wires = unknownWires(article.text, outlets, inText).filter((c) => c.key !== home)
  return [
    ...ofArticle(reading, outlets, home),
    ...wires,
    ...inText,
    ...toUs(article.text, sentences, home, outlets),
    ...linked(article.text, sentences, home, outlets),
  ]
}

/** An address, with “https://” or without; the bounds keep the search linear. */
const ADDRESS = /(?<![\p{L}\p{N}@.-])(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}\p{L}{2,24}(?![\p{L}\p{N}@-])/giu

/** Addresses of outlets that the story has articles of: “https://gazette.example/news/bridge”. */
function linked(text: string, sentences: readonly Span[], home: string | null, outlets: Outlets): OutletCredit[] {
  return matchesOf(text, ADDRESS).flatMap((match): OutletCredit[] => {
    const key = outlets.of({ outlet: null, url: `https://${match[0].replace(/^https?:\/\//iu, '')}` })
    if (key === null || key === home || !outlets.has(key)) return []
    const words = { start: match.index, end: match.index + match[0].length }
    const sentence = spanAt(sentences, match.index)
    return [{ kind: 'linked', key, name: outlets.nameOf(key), home: false, words, sentence }]
  })
}

function ofArticle({ article }: Reading, outlets: Outlets, home: string | null): OutletCredit[] {
  return article.credits
    .map(({ kind, name, span }): OutletCredit => {
      const key = outlets.named(name)
      const wire = span !== null && HELPED.test(lineAt(article.text, span.start)) ? 'helped' : 'wire'
      return { kind: kind === 'wire' ? wire : 'first', key, name, home: key === home, words: span, sentence: null }
    })
    .filter((credit) => !credit.home)
}

/** The mark of an agency that no list has; its name is the one in the text whose initials it is, if there is one. */
function unknownWires(text: string, outlets: Outlets, credits: readonly OutletCredit[]): OutletCredit[] {
  return matchesOf(text.slice(0, TOP), AGENCY_MARK).map((match): OutletCredit => {
    const mark = match[1]!
    const spelt = credits.find((c) => isAcronym(mark.toLowerCase(), outletWords(c.name)))
    const start = match.index + match[0].indexOf(mark)
    const words = { start, end: start + mark.length }
    return {
      kind: 'wire',
      key: spelt?.key ?? outlets.named(mark),
      name: spelt?.name ?? mark,
      home: false,
      words,
      sentence: null,
    }
  })
}

/** A mark stands in front of the first sentence, behind a headline and a summary. */
const TOP = 1_200

const lineAt = (text: string, at: number): string =>
  text
    .slice(text.lastIndexOf('\n', at) + 1)
    .split('\n', 1)[0]!
    .slice(0, 400)

function credited(text: string, mention: Mention, sentence: Span | null, home: string | null): OutletCredit[] {
  const { key, name, start, end } = mention
  const before = text.slice(Math.max(sentence?.start ?? 0, start - REACH), start)
  const behind = text.slice(end, end + REACH).split('\n', 1)[0]!
  const opened = (['told', 'saw', 'reported'] as const).flatMap((kind) => {
    const match = IN_FRONT[kind].exec(before)
    return match ? [{ kind, start: start - match[0].trimStart().length, end }] : []
  })
  const closed = (['told', 'saw', 'reported'] as const).flatMap((kind) => {
    const match = mention.sure ? BEHIND[kind].exec(behind) : null
    return match ? [{ kind, start, end: end + match[0].length }] : []
  })
  const [found] = [...opened, ...closed]
  if (!found) return []
  return [{ kind: found.kind, key, name, home: key === home, words: { start: found.start, end: found.end }, sentence }]
}

const IN_FRONT = { told: new RegExp(`${SPOKE_TO.source}|${WORKED_FOR.source}`, 'iu'), saw: SEEN_BY, reported: HAD_FROM }
const BEHIND = { told: LEARNED, saw: HAS_SEEN, reported: SAYS_SO }

const SAW = /\b(?:seen|obtained|reviewed|viewed|heard)\b/iu

/** “told us”, “in an interview with this newspaper”. */
function toUs(text: string, sentences: readonly Span[], home: string | null, outlets: Outlets): OutletCredit[] {
  return matchesOf(text, TO_US).map((match): OutletCredit => {
    const words = { start: match.index, end: match.index + match[0].length }
    const sentence = spanAt(sentences, match.index)
    return {
      kind: SAW.test(match[0]) ? 'saw' : 'told',
      key: home ?? '',
      name: home === null ? '' : outlets.nameOf(home),
      home: true,
      words,
      sentence,
    }
  })
}
