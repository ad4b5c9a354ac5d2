import type { Attribution } from '../attribution/attribution.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { hull, overlaps, wordsOf } from '../text/span.ts'
import { correct } from './correct.ts'
import type { Anchor, Correction } from './correction.ts'

/**
 * Corrections as cases in the marked text of `test/cases`: the paragraph with the right marks under a line that says
 * what was wrong, a case for every correction that stands. Speakers, channels and stances follow in lines of the other
 * notations (`> …`). A correction whose words cannot be written so is told in a comment: nothing is left out.
 */
export function markedCases(machine: Reading, corrections: readonly Correction[]): string {
  const standing = corrections.filter((c) => c.undoneAt === null)
  const { reading, touched } = correct(machine, corrections)
  return standing.map((correction) => caseOf(reading, touched, correction)).join('\n')
}

function caseOf(reading: Reading, touched: { [id: string]: string[] }, correction: Correction): string {
  const title = `# ${titleOf(correction)}`
  const spans = spansOf(correction)
  const paragraph = hull(reading.article.blocks.filter((b) => spans.some((s) => overlaps(s, b))))
  if (!paragraph) return `${title}\n# its words stand in no paragraph\n`
  const inside = reading.attributions.filter((a) => allSpans(a).every((s) => overlaps(s, paragraph)))
  const marked = markedText(reading.article.text, paragraph, inside)
  if (marked === null) return `${title}\n# its paragraph holds { or } or ¶, or marks that cross: mark it by hand\n`
  const judged = inside.filter((a) => touched[a.id]?.includes(correction.id)).map((a) => judgement(reading, a))
  return [title, marked, ...judged, ''].join('\n')
}

function titleOf({ change, by, at, note }: Correction): string {
  const words = note ? `: ${note.replace(/\s+/gu, ' ')}` : ''
  return `${change.type.replaceAll('-', ' ')}, by ${by.replace(/\s+/gu, ' ')} on ${at.slice(0, 10)}${words}`
}

function spansOf({ change }: Correction): Span[] {
  return change.type === 'merge' || change.type === 'split' ? [...change.mentions] : allSpans(change.of)
}

const allSpans = ({ source, cue, content }: Anchor): Span[] => [...source, ...cue, ...content]

/** `> Ruth Calloway, person, harbour pilot | speech interview asserts`, as the cases of speakers and of evidence say it. */
function judgement({ speakers, evidence }: Reading, { id, speaker }: Attribution): string {
  const who = speakers.find((s) => s.id === speaker)
  const name = who ? [who.name ?? who.kind, who.kind, ...(who.role ? [who.role] : [])].join(', ') : 'nobody'
  const ground = evidence.find((e) => e.of === id)
  return `> ${name}${ground ? ` | ${ground.kind} ${ground.channel} ${ground.commitment}` : ''}`
}

type Mark = Span & { opening: string }

/** The words of a stretch with marks around the spans of statements; null where marks cannot be written. */
export function markedText(text: string, stretch: Span, attributions: readonly Attribution[]): string | null {
  const words = wordsOf(text, stretch)
  if (/[{}¶]/u.test(words)) return null
  const marks = attributions.flatMap((a, i): Mark[] => {
    const number = attributions.length > 1 ? `${i + 1}.` : ''
    const role = (name: string, spans: readonly Span[]): Mark[] =>
      spans.map((s) => ({ ...s, opening: `{${number}${name}|` }))
    return [...role('content', a.content), ...role('source', a.source), ...role('cue', a.cue)]
  })
  const ordered = marks.sort((a, b) => a.start - b.start || b.end - a.end)
  const isCrossing = ordered.some((a) => ordered.some((b) => a.start < b.start && b.start < a.end && a.end < b.end))
  return isCrossing ? null : written(text, stretch, ordered).replace(/\s*\n\s*/gu, ' ¶ ')
}

/** Marks that never cross, the outer ones first. */
function written(text: string, stretch: Span, marks: readonly Mark[]): string {
  let out = ''
  let at = stretch.start
  const open: number[] = []
  const upTo = (place: number): void => {
    while (open.length > 0 && open.at(-1)! <= place) {
      const end = open.pop()!
      out += `${text.slice(at, end)}}`
      at = end
    }
    out += text.slice(at, place)
    at = place
  }
  for (const mark of marks) {
    upTo(mark.start)
    out += mark.opening
    open.push(mark.end)
  }
  upTo(stretch.end)
  return out
}
