import type { Attribution } from '../../attribution/attribution.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import { inert } from '../../text/inert.ts'
import type { Overruled } from '../../text/learnt.ts'
import type { Span } from '../../text/span.ts'
import { hang, padEnd, wrap } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { rivalsFor } from './rivals.ts'
import type { Sheet } from './sheet.ts'

/** Mentions of a speaker shown for one statement: the nearest before it say who “he” is. */
const MOST_MENTIONS = 3

/** Which words and which finder led to each judgement, with their places in the text. */
export function explanation(sheet: Sheet, attribution: Attribution, width: number): string[] {
  const evidence = sheet.evidence(attribution.id)
  const rows: [string, string][] = [
    ['found by', inert(attribution.foundBy)],
    ['source', placed(sheet, attribution.source) || 'nobody is named'],
    ['cue', placed(sheet, attribution.cue)],
    ['content', attribution.content.map(place).join(' ')],
    ['told to', placed(sheet, attribution.addressee)],
    ['speaker', speakerOf(sheet, attribution)],
    ['inside', attribution.within === null ? '' : `statement ${sheet.numberOf(attribution.within)}`],
    ['kind', evidence?.kind ?? ''],
    ['channel', evidence?.channel ?? ''],
    ['stance', evidence?.commitment ?? ''],
    [
      'doubts',
      (evidence?.doubts ?? []).map((d) => `${sheet.voices(d.by).name}: ${placed(sheet, [d.span])}`).join('; '),
    ],
    ['shown by', placed(sheet, evidence?.markers ?? [])],
    ['learnt', learnt(sheet, attribution)],
  ]
  return rows.filter(([, words]) => words !== '').flatMap(([label, words]) => row(sheet, label, words, width))
}

/** “channel speech (by rule unspecified) from sign here “speech”, frame “rally””: where what was learnt overruled the rules. */
function learnt({ evidence }: Sheet, { id }: Attribution): string {
  const ground = evidence(id)
  const told = (what: string, value: unknown, { rule, clues }: Overruled<string>) =>
    `${what} ${value} (by rule ${rule})${clues.length > 0 ? ` from ${clues.map(inert).join(', ')}` : ''}`
  return (ground?.overruled ?? []).map((o) => told(o.field, ground![o.field], o)).join('; ')
}

function row(sheet: Sheet, label: string, words: string, width: number): string[] {
  const first = padEnd(label, 10)
  return hang(first, wrap(words, width - first.length)).map(sheet.inks.faint)
}

/** `“told” 412–416`: the words and their place, in UTF-16 code units from the beginning of the text. */
const placed = (sheet: Sheet, spans: readonly Span[]): string =>
  spans.map((span) => `“${shorten(sheet.wordsOf(span), 60, 1)}” ${place(span)}`).join(', ')

const place = ({ start, end }: Span): string => `${start}–${end}`

function speakerOf(sheet: Sheet, attribution: Attribution): string {
  const { speaker, source, content } = attribution
  if (speaker === null) return source.length > 0 ? openBetween(sheet, attribution) : ''
  const found = sheet.reading.speakers.find((s) => s.id === speaker)
  const name = sheet.voices(speaker).name
  if (!found) return name
  const near = nearestMentions(found, source[0] ?? content[0])
  const called = near.length > 0 ? `, called ${placed(sheet, near)}` : ''
  return `${name} (${found.kind}${found.role === null ? '' : `, ${shorten(found.role, 60, 1)}`})${called}`
}

/** “the text does not tell which: Ann Hale or Robert Hale”. */
function openBetween(sheet: Sheet, attribution: Attribution): string {
  const rivals = rivalsFor(sheet.reading, attribution).map((s) => sheet.voices(s.id).name)
  return rivals.length > 0
    ? `the text does not tell which: ${rivals.join(' or ')}`
    : 'the text does not tell who this is'
}

function nearestMentions({ mentions }: Speaker, at: Span | undefined): Span[] {
  if (!at) return []
  return mentions.filter((m) => m.end <= at.start).slice(-MOST_MENTIONS)
}
