import type { LipReading } from '../../../lips/attributed/lip-readings.ts'
import type { Reading } from '../../../reading/reading.ts'
import { type Span, wordsOf } from '../../../text/span.ts'
import { inks } from '../../terminal/ink.ts'
import { hang, wrap } from '../../terminal/lay.ts'
import { shorten } from '../../terminal/shorten.ts'
import type { Look } from './lip-page.ts'

/** Who read the lips and how surely, and what a report of it should say: open, or with the words of the article that bear on it. */
export function openQuestions(reading: Reading, { reader, hedges, questions, of }: LipReading, look: Look): string {
  const { strong, faint, doubt } = inks(look.colour)
  const quoted = (spans: readonly Span[]): string =>
    spans.map((span) => `“${shorten(wordsOf(reading.article.text, span), 60, 1)}”`).join(', ')
  const name = reading.speakers.find(({ id }) => id === reader)?.name ?? 'somebody whom the article does not name'
  const number = reading.attributions.findIndex(({ id }) => id === of) + 1
  const read = `Statement ${number}, read from lips by ${shorten(name, 60, 1)}${hedges.length > 0 ? `, who hedges: ${quoted(hedges)}` : ''}.`
  const rows = questions.flatMap(({ question, markers }) => {
    const [sign, words] = markers.length > 0 ? ['·', `${question} ${quoted(markers)}`] : ['?', question]
    const [first = '', ...rest] = hang(`  ${sign} `, wrap(words, look.width - 4))
    return markers.length > 0 ? [first, ...rest].map(faint) : [first.replace('?', doubt('?')), ...rest]
  })
  return `${[strong('What the article should tell'), ...wrap(read, look.width), ...rows].join('\n')}\n`
}
