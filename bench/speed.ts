import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReading, read } from '../src/index.ts'
import { english } from '../src/language/en/english.ts'
import { paragraphSpans } from '../src/text/paragraphs.ts'
import { polnear } from '../train/corpora/polnear.ts'
import { compromise } from './baselines/compromise.ts'
import { rules } from './baselines/rules.ts'
import { processor } from './processor.ts'
import { median, type Section } from './section.ts'

const EXAMPLES = join(import.meta.dirname, '..', 'examples')
const ROUNDS = 5
/** The slow baseline reads so many of the articles. */
const FEW = 15

/** CPU seconds of this process, all threads. */
export const cpu = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Articles a second of CPU time for plain text, beside the baselines; without gold data, on our own examples. */
export async function benchSpeed(): Promise<Section | null> {
  const texts = (polnear('train') ?? examples()).slice(0, 300).map((a) => a.text)
  const words = texts.reduce((sum, t) => sum + t.split(/\s+/u).length, 0) / texts.length
  const ours = perSecond(texts, (text) => JSON.stringify(read({ text })))
  const simple = perSecond(texts, (text) => rules(english.parse(text, paragraphSpans(text))))
  const other = perSecond(texts.slice(0, FEW), (text) => compromise(text))
  return {
    name: 'speed',
    title: 'Speed, plain text → Reading as JSON',
    how: `${texts.length} articles of ${Math.round(words)} words on average, one process; CPU time, the median of ${ROUNDS} rounds; compromise reads the first ${FEW}. On ${processor()}.`,
    columns: ['system', 'articles a CPU second', 'ratio to compromise'],
    rows: [
      ['**hearsay, fast tier**', ours.toFixed(0), (ours / other).toFixed(1)],
      ['baseline: quotation marks, nearest verb, nearest name', simple.toFixed(0), (simple / other).toFixed(1)],
      ['baseline: compromise 14.17', other.toFixed(0), '1.0'],
    ],
    floors: [
      { what: 'articles a second, one core, all floors', reached: Math.round(ours), floor: 80 },
      { what: 'articles a second, one core', reached: Math.round(ours), floor: 120 },
    ],
  }
}

function perSecond(texts: readonly string[], work: (text: string) => unknown): number {
  for (const text of texts.slice(0, 60)) work(text)
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = cpu()
    for (const text of texts) work(text)
    return texts.length / (cpu() - start)
  })
  return median(rounds)
}

function examples(): { text: string }[] {
  const pages = readdirSync(EXAMPLES).filter((f) => f.endsWith('.html'))
  const readings = pages.map((f) => read({ html: readFileSync(join(EXAMPLES, f), 'utf8') }))
  return readings.filter(isReading).map((r) => r.article)
}
