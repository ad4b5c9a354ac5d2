import type { Attribution, Form } from '../attribution/attribution.ts'
import type { Channel } from '../evidence/evidence.ts'
import { LIP_READER } from '../language/en/rewording.ts'
import type { Reading } from '../reading/reading.ts'
import type { Speaker } from '../speaker/speaker.ts'
import { grouped } from '../text/grouped.ts'
import { type FoldedWord, foldedWords } from '../text/likeness/words.ts'
import { contains, type Span } from '../text/span.ts'
import type { Appearance } from './story.ts'
import { bare, quotedIn } from './wording.ts'

/** One statement of one article, with what comparing it to others takes. */
export type Statement = Appearance & {
  /** Ids of `Reading.speakers`, as in `through` here: agents are known only when all articles are. */
  speaker: string | null
  /** True when the article gives the speaker a proper name. */
  named: boolean
  /** Who on the way to the speaker, or the speaker, reads lips. */
  reader: string | null
  form: Form
  /** Id of the attribution in whose content this one stands. */
  within: string | null
  outlet: string | null
  /** ISO 8601, as the page states it. */
  published: string | null
  /** EDTF level 0: the dates of the events it tells of. */
  dates: string[]
  /** Its own words folded, those of statements inside it left out; spans are of `words`. */
  folded: FoldedWord[]
  /** What of `words` stands in quotation marks: all of a direct one, parts of a mixed one. */
  quoted: Span[]
}

/** A statement in the way a story points at it: `article#attribution`. */
export type Pointer = `${string}#${string}`
export const pointerOf = ({ article, attribution }: { article: string; attribution: string }): Pointer =>
  `${article}#${attribution}`

/** Words that are not beside one another in the article are joined by this. */
const GAP = ' … '

/**
 * The statements of a reading, in the order of its attributions. What a quotation reports without marks of its own is
 * told with it: “They tell nobody that it leaks” is one statement.
 */
export function statementsOf(reading: Reading): Statement[] {
  const { article, speakers, evidence, events } = reading
  const attributions = toldAlone(article.text, reading.attributions)
  const speakerOf = new Map(speakers.map((s) => [s.id, s]))
  const evidenceOf = new Map(evidence.map((e) => [e.of, e]))
  const inside = grouped(attributions, (a) => a.within)
  const eventsIn = grouped(events, (e) => e.saidIn)
  return attributions.map((attribution) => {
    const { id, speaker, form, within } = attribution
    const ground = evidenceOf.get(id)
    return {
      article: article.id,
      attribution: id,
      ...worded(article.text, attribution, inside.get(id) ?? []),
      through: (ground?.chain ?? []).filter((link) => link !== speaker && speakerOf.get(link)?.kind !== 'writer'),
      channel: ground?.channel ?? 'unspecified',
      commitment: ground?.commitment ?? 'asserts',
      doubts: ground?.doubts.length ?? 0,
      speaker,
      named: speakerOf.get(speaker ?? '')?.named ?? false,
      reader: readerIn(ground?.chain ?? [], ground?.channel ?? 'unspecified', speakerOf),
      form,
      within,
      outlet: article.outlet,
      published: article.published,
      dates: [...new Set((eventsIn.get(id) ?? []).map((e) => e.date))].sort(),
    }
  })
}

/** Whom the article calls a lip reader, else the last person that words read from lips came through. */
function readerIn(chain: readonly string[], channel: Channel, speakers: ReadonlyMap<string, Speaker>): string | null {
  const called = chain.find((id) => LIP_READER.test(speakers.get(id)?.role ?? ''))
  if (called !== undefined || channel !== 'lip-reading') return called ?? null
  return chain.slice(0, -1).findLast((id) => speakers.get(id)?.kind === 'person') ?? null
}

function worded(
  text: string,
  { content, form }: Attribution,
  inner: readonly Attribution[],
): Pick<Statement, 'words' | 'folded' | 'quoted'> {
  const holes = inner.flatMap((a) => [...a.content, ...a.source, ...a.cue])
  let words = ''
  const folded: FoldedWord[] = []
  const quoted: Span[] = []
  for (const piece of content.map((span) => bare(text, span)).filter((s) => s.end > s.start)) {
    const by = (words === '' ? 0 : words.length + GAP.length) - piece.start
    words += (words === '' ? '' : GAP) + text.slice(piece.start, piece.end)
    const own = foldedWords(text, piece).filter(({ span }) => !holes.some((hole) => contains(hole, span)))
    for (const word of own) folded.push({ ...word, span: moved(word.span, by) })
    if (form === 'direct') quoted.push(moved(piece, by))
    else if (form === 'mixed') for (const part of quotedIn(text, piece)) quoted.push(moved(part, by))
  }
  return { words, folded, quoted }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

/** The attributions but for those that report within a quotation and bring no marks of their own. */
function toldAlone(text: string, attributions: readonly Attribution[]): Attribution[] {
  const byId = new Map(attributions.map((a) => [a.id, a]))
  const quotations = new Map<string, Span[]>()
  const quotationsOf = (a: Attribution): Span[] => {
    const known = quotations.get(a.id) ?? quotationsIn(text, a)
    quotations.set(a.id, known)
    return known
  }
  return attributions.filter((inner) => {
    const outer = byId.get(inner.within ?? '')
    return outer === undefined || !quotationsOf(outer).some((quotation) => isPartOf(text, quotation, inner))
  })
}

/** What of a statement stands in quotation marks, in the article. */
const quotationsIn = (text: string, { content, form }: Attribution): Span[] =>
  form === 'direct'
    ? content.map((span) => bare(text, span))
    : form === 'mixed'
      ? content.flatMap((span) => quotedIn(text, span))
      : []

const MARK = /[“"«„‘']/u

function isPartOf(text: string, quotation: Span, { source, cue, content }: Attribution): boolean {
  const [says] = cue.length > 0 ? cue : source
  const [said] = content
  if (!says || !said || !contains(quotation, says)) return false
  return said.start <= quotation.start || !MARK.test(text.slice(said.start - 1, said.start + 1))
}
