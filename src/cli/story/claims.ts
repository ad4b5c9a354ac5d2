import type { Claim, Contradiction } from '../../story/story.ts'
import { inQuotes } from '../../story/telling/say.ts'
import { claimed, type Side, sidesOf } from '../../story/telling/sides.ts'
import { inert } from '../../text/inert.ts'
import { dotted, hang, lay, type Piece, padEnd } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { agentName, andMore, counted, numbersOf, reach, type Sheet } from './sheet.ts'

const MOST_CLAIMS = 12
const MOST_CONTRADICTIONS = 12
const MOST_LINES = 3
/** Two sides stand beside one another from this width on. */
const BESIDE = 60
const BETWEEN = ' │ '

/** What is said in other words, and why it is thought to be the same. */
export function claims(sheet: Sheet): string[] {
  const { story, inks } = sheet
  if (story.claims.length === 0) return []
  const shown = sheet.explain ? story.claims : story.claims.slice(0, MOST_CLAIMS)
  const rest = story.claims.length - shown.length
  return [
    inks.strong('Claims'),
    ...shown.flatMap((claim, i) => [...(i > 0 ? [''] : []), ...claimLines(sheet, claim)]),
    ...(rest > 0 ? ['', ...andMore(sheet, counted(rest, 'more claim'))] : []),
  ]
}

function claimLines(sheet: Sheet, claim: Claim): string[] {
  const { inks, width, story } = sheet
  const facts: Piece[] = [
    { words: agentName(sheet, claim.speaker), ink: inks.plain },
    ...reach(sheet, claim.origins),
    { words: `in ${numbersOf(sheet, claimed(story, claim))}`, ink: inks.faint },
  ]
  return [
    ...hang(' ', lay([{ words: shorten(claim.words, width - 1, MOST_LINES), ink: inks.strong }], width - 1)),
    ...hang('   ', lay(dotted(facts, inks.faint), width - 3)),
    ...claim.because.flatMap((why) =>
      hang(`   ${' '.repeat(sheet.digits)}  `, lay([{ words: inert(why), ink: inks.faint }], width - 5 - sheet.digits)),
    ),
    ...claim.appearances.flatMap((appearance) => [
      ...hang(`   ${padEnd(sheet.numberOf(appearance.article), sheet.digits)}  `, [
        ...lay([{ words: shorten(appearance.words, width - 7, 2), ink: inks.plain }], width - 5 - sheet.digits),
        ...lay([{ words: inert(appearance.because), ink: inks.faint }], width - 5 - sheet.digits),
      ]),
    ]),
  ]
}

/** What cannot both hold, side by side. */
export function contradictions(sheet: Sheet): string[] {
  const { story, inks, width } = sheet
  if (story.contradictions.length === 0) return []
  const shown = sheet.explain ? story.contradictions : story.contradictions.slice(0, MOST_CONTRADICTIONS)
  const rest = story.contradictions.length - shown.length
  return [
    inks.strong('Contradictions'),
    ...shown.flatMap((contradiction, i) => [
      ...(i > 0 ? [''] : []),
      ...hang(' ▲  ', lay([{ words: inert(contradiction.why), ink: inks.plain }], width - 4)).map((line, at) =>
        at === 0 ? line.replace('▲', inks.doubt('▲')) : line,
      ),
      ...sideLines(sheet, contradiction),
    ]),
    ...(rest > 0 ? ['', ...andMore(sheet, counted(rest, 'more contradiction'))] : []),
  ]
}

function sideLines(sheet: Sheet, contradiction: Contradiction): string[] {
  const sides = sidesOf(sheet.story, contradiction)
  const room = sheet.width - 4
  if (sides.length !== 2 || sheet.width < BESIDE)
    return sides.flatMap((side) => hang('    ', sideOf(sheet, side, room)))
  const column = Math.floor((room - BETWEEN.length) / 2)
  const [left = [], right = []] = sides.map((side) => sideOf(sheet, side, column))
  const rows = Math.max(left.length, right.length)
  return Array.from(
    { length: rows },
    (_, i) => `    ${padEnd(left[i] ?? '', column)}${sheet.inks.faint(BETWEEN)}${right[i] ?? ''}`,
  )
}

function sideOf(sheet: Sheet, { words, speaker, appearances }: Side, room: number): string[] {
  const { inks } = sheet
  const through = appearances[0]?.through.map((id) => agentName(sheet, id)).reverse() ?? []
  const who = [agentName(sheet, speaker), ...through].join(' ‹ ')
  return [
    ...lay([{ words: inQuotes(shorten(words, room - 2, 2 * MOST_LINES)), ink: inks.strong }], room),
    ...lay([{ words: who, ink: inks.plain }], room),
    ...lay([{ words: `in ${numbersOf(sheet, appearances)}`, ink: inks.faint }], room),
  ]
}
