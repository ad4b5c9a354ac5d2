import type { VisibleEvent, VisibleEventKind } from '../../../lips/events/visible-events.ts'
import { hang, padEnd, padStart, wrap } from '../../terminal/lay.ts'
import { shorten } from '../../terminal/shorten.ts'
import type { LipSheet } from './lip-page.ts'

const LABEL: { readonly [kind in VisibleEventKind]: { name: string; sign: string } } = {
  closure: { name: 'lips closed', sign: '■' },
  'lip-to-teeth': { name: 'lip to teeth', sign: '▽' },
  rounding: { name: 'lips rounded', sign: '○' },
}
/** More events are told only with --explain. */
const MOST_EVENTS = 10
const LINE = { least: 12, most: 60 }

/** What the eye must see if the claim was spoken, on a line of time and one below the other. */
export function eyes(sheet: LipSheet): string[] {
  const { report, width, inks, explain } = sheet
  const { events } = report
  const title = inks.strong('What the eye must see')
  const told = events.slice(0, explain ? events.length : MOST_EVENTS)
  const left = events.length - told.length
  return [
    title,
    ...(events.length > 0 ? [timeline(events, width)] : []),
    ...told.map((event) => row(sheet, event)),
    ...(left > 0 ? hang('  ', wrap(`… and ${left} more: --explain`, width - 2)).map(inks.faint) : []),
    ...hang('  ', wrap(verdict(events), width - 2)),
  ]
}

function timeline(events: readonly VisibleEvent[], width: number): string {
  const length = Math.min(LINE.most, Math.max(LINE.least, width - 16))
  const line = Array.from({ length }, () => '·')
  for (const { kind, share } of events) line[Math.min(length - 1, Math.floor(share * length))] = LABEL[kind].sign
  return `  start ${line.join('')} end`
}

function row({ report, width }: LipSheet, { kind, word, phones, share }: VisibleEvent): string {
  const { name, sign } = LABEL[kind]
  const when = padStart(`${Math.round(100 * share)} %`, 6)
  return shortened(
    `  ${when}  ${sign} ${padEnd(name, 13)} ${padEnd(phones.join(' '), 4)} “${report.words[word]!.word}”`,
    width,
  )
}

const shortened = (line: string, width: number): string =>
  line.length <= width ? line : `  ${shorten(line.trim(), width - 2, 1)}`

function verdict(events: readonly VisibleEvent[]): string {
  return events.some(({ kind }) => kind === 'closure')
    ? 'Footage in which the lips never close at ■ contradicts the claim. Footage that shows all of this is consistent with it, and with everything else that looks the same.'
    : 'Nothing in it closes the lips (no p, b or m): the hardest test, lips that do not close where they must, has nothing to test here.'
}
