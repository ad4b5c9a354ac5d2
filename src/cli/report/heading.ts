import type { Article } from '../../article/article.ts'
import type { Headline } from '../../reading/reading.ts'
import { inert } from '../../text/inert.ts'
import { dotted, hang, lay, type Piece } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import type { Sheet } from './sheet.ts'
import { isNamed } from './voices.ts'

const MOST_LINES = 3

const VERDICTS: { [status in Headline['status']]: { good: boolean; sentence: string } } = {
  attributed: { good: true, sentence: 'The headline says who says it.' },
  fact_supported: { good: true, sentence: 'The body bears the headline out.' },
  drops_attribution: { good: false, sentence: 'The headline drops the attribution.' },
  overstates: { good: false, sentence: 'The headline says more than the body.' },
  not_in_body: { good: false, sentence: 'The body does not say what the headline says.' },
}

/** The headline of the article, where and when it stood, and whether the body bears it out. */
export function heading(sheet: Sheet): string[] {
  const { inks, width, reading } = sheet
  const { title } = reading.article
  const shown = title === null ? [] : lay([{ words: shorten(title, width, MOST_LINES), ink: inks.strong }], width)
  const rows = [statedFacts(sheet), counts(sheet)].filter((row) => row.length > 0)
  const facts = rows.flatMap((row) =>
    lay(
      dotted(
        row.map((words) => ({ words, ink: inks.faint })),
        inks.faint,
      ),
      width,
    ),
  )
  return [...shown, ...facts, ...(reading.headline ? ['', ...verdict(sheet, reading.headline)] : [])]
}

function statedFacts({ reading: { article }, width }: Sheet): string[] {
  const stated = [article.outlet, article.published?.split('T')[0], bylinesOf(article), ...creditsOf(article)]
  return stated.map((fact) => (fact ? shorten(fact, width, 1) : '')).filter((fact) => fact !== '')
}

function counts({ reading: { attributions, speakers } }: Sheet): string[] {
  if (attributions.length === 0) return []
  const speaking = new Set(attributions.map((a) => a.speaker))
  const named = speakers.filter((s) => s.named && s.kind !== 'writer' && speaking.has(s.id)).length
  const unnamed = speakers.filter((s) => !isNamed(s) && speaking.has(s.id)).length
  const found = [counted(attributions.length, 'statement'), counted(named, 'named speaker')]
  return [...found, ...(unnamed > 0 ? [`${unnamed} unnamed`] : [])]
}

const counted = (count: number, what: string): string =>
  `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`

const bylinesOf = ({ bylines }: Article): string | null => (bylines.length > 0 ? `by ${bylines.join(', ')}` : null)

const creditsOf = ({ credits }: Article): string[] =>
  credits.map(({ kind, name }) => (kind === 'wire' ? `wire: ${name}` : `first reported by ${name}`))

function verdict(sheet: Sheet, { status, why, support }: Headline): string[] {
  const { good, sentence } = VERDICTS[status]
  const ink = good ? sheet.inks.good : sheet.inks.doubt
  const numbers = support.map(sheet.numberOf).join(', ')
  const pieces: Piece[] = [
    { words: sentence, ink },
    { words: ` ${inert(why)}`, ink: sheet.inks.plain },
    ...(numbers ? [{ words: ` (see ${numbers})`, ink: sheet.inks.faint }] : []),
  ]
  const [first = '', ...rest] = hang('▲ ', lay(pieces, sheet.width - 2))
  return [first.replace('▲', ink(good ? '✓' : '▲')), ...rest]
}
