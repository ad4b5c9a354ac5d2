import type { ReportWord } from '../../../lips/lip-report.ts'
import { unreachable } from '../../../text/unreachable.ts'
import { columns, dotted, hang, lay, padEnd, wrap } from '../../terminal/lay.ts'
import { shorten } from '../../terminal/shorten.ts'
import type { LipSheet } from './lip-page.ts'

/** More words are not listed. */
const MOST_NOTES = 12
/** Narrower than this, a note begins right after its word. Columns. */
const BESIDE_FROM = 48

/** The claim in phones, and a line for each word of which the dictionary knows nothing. */
export function sounds({ report: { words }, width, inks, explain }: LipSheet): string[] {
  const spoken = lay(
    dotted(
      words.map(({ phones, ground }) => ({ words: phones, ink: ground === 'guess' ? inks.doubt : inks.plain })),
      inks.faint,
    ),
    width,
  )
  const noted = distinct(words).filter(({ ground }) => explain || ground !== 'dictionary')
  const notes = noted.slice(0, MOST_NOTES).flatMap((word) => {
    const name = `“${shorten(word.word, 20, 1)}”`
    const ink = word.ground === 'guess' ? inks.doubt : inks.faint
    const words = `${word.phones}  ${groundOf(word)}`
    if (width < BESIDE_FROM) return hang('  ', wrap(`${name} ${words}`, width - 2)).map(ink)
    const first = `  ${padEnd(name, 14)}`
    return hang(first, wrap(words, width - columns(first)).map(ink))
  })
  return [
    ...lay([{ words: 'How it sounds, in the signs of the CMU Pronouncing Dictionary', ink: inks.strong }], width),
    ...spoken,
    ...notes,
  ]
}

function groundOf({ ground, source }: ReportWord): string {
  switch (ground) {
    case 'dictionary':
      return 'CMU Pronouncing Dictionary'
    case 'list':
      return `your list: ${shorten(source ?? '', 200, 2)}`
    case 'letters':
      return 'letter by letter'
    case 'guess':
      return 'a guess from the spelling: check it, and give it with --pronunciations'
    default:
      return unreachable(ground)
  }
}

const distinct = (words: readonly ReportWord[]): ReportWord[] => [
  ...new Map(words.map((word) => [word.word, word])).values(),
]
