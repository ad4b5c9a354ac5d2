import type { Channel } from '../../evidence/evidence.ts'
import { lipReadings } from '../../lips/attributed/lip-readings.ts'
import { claimWords } from '../../lips/phones/claim-words.ts'
import type { DatedEvent } from '../../reading/reading.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import { dotted, hang, lay, type Piece, padEnd, padStart, wrap } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import type { Sheet } from './sheet.ts'
import { isNamed } from './voices.ts'

/** Labels stand in a column of their own, or above their rows where the terminal is narrow. Columns. */
const LABELS = { width: 10, from: 60 }
const MOST_LINES = 2
const COUNT_COLUMNS = 2

/** Lays the rows of one section in the columns it is given. */
type Rows = (width: number) => string[]

/** What stands after the statements: who speaks how often, what is dated, what stays open. Empty sections are left out. */
export function summary(sheet: Sheet): string[] {
  const sections = [
    section(sheet, 'Speakers', speakerRows(sheet)),
    section(sheet, 'Unnamed', unnamedRows(sheet)),
    section(sheet, 'Events', eventRows(sheet)),
    section(sheet, 'Open', openRows(sheet)),
    section(sheet, 'Lips', lipRows(sheet)),
  ].filter((lines) => lines.length > 0)
  const apart = isBeside(sheet) ? [] : ['']
  return sections.flatMap((lines, i) => [...(i > 0 ? apart : []), ...lines])
}

const isBeside = ({ width }: Sheet): boolean => width >= LABELS.from

function section(sheet: Sheet, label: string, rows: readonly Rows[]): string[] {
  if (rows.length === 0) return []
  const beside = isBeside(sheet)
  const width = sheet.width - (beside ? LABELS.width : 1)
  const lines = rows.flatMap((row) => row(width))
  if (!beside) return [sheet.inks.strong(label), ...lines.map((line) => ` ${line}`)]
  const [first = '', ...rest] = hang(padEnd(label, LABELS.width), lines)
  return [first.replace(label, sheet.inks.strong(label)), ...rest]
}

type Tally = { speaker: Speaker; says: number; carries: number; channels: Map<Channel, number> }

function speakerRows(sheet: Sheet): Rows[] {
  const tallies = talliesOf(sheet).filter(({ speaker }) => isNamed(speaker))
  return tallies.map((tally) => row(tally.says, tallyPieces(sheet, tally)))
}

function unnamedRows(sheet: Sheet): Rows[] {
  const { attributions } = sheet.reading
  const nobody = attributions.filter((a) => a.speaker === null && a.source.length === 0).length
  const unresolved = attributions.filter((a) => a.speaker === null && a.source.length > 0).length
  const described = talliesOf(sheet).filter(({ speaker }) => !isNamed(speaker))
  return [
    ...described.map((tally) => row(tally.says, tallyPieces(sheet, tally))),
    ...(nobody > 0 ? [row(nobody, [{ words: 'nobody named', ink: sheet.inks.plain }])] : []),
    ...(unresolved > 0 ? [row(unresolved, [{ words: 'source not resolved', ink: sheet.inks.plain }])] : []),
  ]
}

const row =
  (count: number, pieces: readonly Piece[]): Rows =>
  (width) =>
    hang(`${padStart(count > 0 ? String(count) : '', COUNT_COLUMNS)}  `, lay(pieces, width - COUNT_COLUMNS - 2))

function tallyPieces(sheet: Sheet, { speaker, carries, channels }: Tally): Piece[] {
  const { faint } = sheet.inks
  const { name, ink } = sheet.voices(speaker.id)
  const role = speaker.role === null ? '' : `, ${shorten(speaker.role, 60, 1)}`
  const facts = [
    ...[...channels].map(([channel, count]) => `${channel} ${count}`),
    ...(carries > 0 ? [`passes on ${carries}`] : []),
  ]
  return [
    { words: name, ink },
    ...dotted(
      [role, ...facts].map((words) => ({ words, ink: faint })),
      faint,
    ),
  ]
}

/** Everybody who says or passes on something, the most frequent first, then in the order of first speaking. */
function talliesOf({ reading }: Sheet): Tally[] {
  const tallies = new Map(
    reading.speakers.map((speaker): [string, Tally] => [
      speaker.id,
      { speaker, says: 0, carries: 0, channels: new Map() },
    ]),
  )
  const evidence = new Map(reading.evidence.map((e) => [e.of, e]))
  for (const { id, speaker } of reading.attributions) {
    const ground = evidence.get(id)
    for (const carrier of (ground?.chain ?? []).slice(1)) {
      const tally = tallies.get(carrier)
      if (tally && carrier !== speaker) tally.carries++
    }
    const tally = speaker === null ? undefined : tallies.get(speaker)
    if (!tally) continue
    tally.says++
    if (ground && ground.channel !== 'unspecified')
      tally.channels.set(ground.channel, (tally.channels.get(ground.channel) ?? 0) + 1)
  }
  return [...tallies.values()].filter((t) => t.says + t.carries > 0).sort((a, b) => b.says - a.says)
}

function eventRows(sheet: Sheet): Rows[] {
  return sheet.reading.events.toSorted(byDate).map((event) => (width) => {
    const uncertain = event.status === 'unrealised' || event.status === 'possible'
    const status = uncertain ? sheet.inks.doubt(event.status) : sheet.inks.faint(event.status)
    const stamp = `${padEnd(shorten(event.date, 20, 1), 10)}  ${padEnd(status, 10)}`
    const narrow = width < 48
    const room = width - (narrow ? 2 : 24)
    const lines = lay(eventPieces(sheet, event, room), room)
    return narrow ? [stamp.trimEnd(), ...hang('  ', lines)] : hang(`${stamp}  `, lines)
  })
}

/** Dates without a year stand last: nobody knows where they belong. */
function byDate(a: DatedEvent, b: DatedEvent): number {
  const rank = ({ date }: DatedEvent): string => (date.startsWith('-') ? `~${date}` : date)
  return rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0
}

function eventPieces(sheet: Sheet, { what, saidIn }: DatedEvent, room: number): Piece[] {
  const speaker = saidIn === null ? null : sheet.attribution(saidIn)?.speaker
  const says = speaker ? ` (says ${sheet.voices(speaker).name}, ${sheet.numberOf(saidIn!)})` : ''
  return [
    { words: shorten(sheet.wordsOf(what), room, MOST_LINES), ink: sheet.inks.plain },
    { words: says, ink: sheet.inks.faint },
  ]
}

function openRows(sheet: Sheet): Rows[] {
  return sheet.reading.openQuestions.map((span) => (width) => {
    const words = shorten(sheet.wordsOf(span), width - 2, MOST_LINES)
    return lay([{ words: `“${words}”`, ink: sheet.inks.plain }], width)
  })
}

/** Words that were read from lips, each with the command that tells what that is worth. */
function lipRows(sheet: Sheet): Rows[] {
  return lipReadings(sheet.reading).map(({ of, claim, verbatim }) => (width) => {
    // Only letters and apostrophes: what stands here is pasted into a shell.
    const words = claimWords(claim).map(({ word }) => word)
    const command =
      verbatim && words.length > 0 ? `hearsay lips "${words.join(' ')}"` : 'a paraphrase: no words to test'
    return hang(`${padStart(sheet.numberOf(of), COUNT_COLUMNS)}  `, wrap(shorten(command, width - 4, 4), width - 4))
  })
}
