import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../src/language/en/headline-stem.ts'
import { foldedWords } from '../src/text/likeness/words.ts'
import { polnear } from './corpora/polnear.ts'

const FILE = join(import.meta.dirname, '..', 'src', 'language', 'en', 'commonness.ts')
/** Rarer words are taken for new ones: their number in so few articles says little. Share of articles. */
const RAREST = 0.01
/** Words written with a capital more often than this are names: which names are common changes with the years. */
const NAME = 0.6
const WIDTH = 118

type Count = { articles: number; words: number; capitals: number }

/** Writes in how many articles of PolNeAR train each stem stands, in bands that are each half as common as the one before. */
export function trainCommonness(log: (line: string) => void): void {
  const articles = polnear('train')
  if (!articles) throw new Error('PolNeAR is not there: set HEARSAY_DATA')
  const counts = new Map<string, Count>()
  for (const { text } of articles) count(text, counts)
  const bands = new Map<number, string[]>()
  for (const [word, { articles: found, words, capitals }] of counts) {
    const share = found / articles.length
    if (share < RAREST || capitals / words > NAME) continue
    const band = Math.floor(-Math.log2(share))
    bands.set(band, [...(bands.get(band) ?? []), word])
  }
  writeFileSync(FILE, source(bands))
  log(`${[...bands.values()].flat().length} stems in ${bands.size} bands`)
}

function count(text: string, counts: Map<string, Count>): void {
  const seen = new Set<string>()
  for (const { text: word, span } of foldedWords(text)) {
    const key = stem(word)
    const known = counts.get(key) ?? { articles: 0, words: 0, capitals: 0 }
    counts.set(key, {
      articles: known.articles + (seen.has(key) ? 0 : 1),
      words: known.words + 1,
      capitals: known.capitals + (/\p{Lu}/u.test(text[span.start]!) ? 1 : 0),
    })
    seen.add(key)
  }
}

function source(bands: ReadonlyMap<number, string[]>): string {
  const rows = [...bands]
    .sort(([a], [b]) => a - b)
    .map(([band, words]) => `  [${(0.75 / 2 ** band).toFixed(4)}, \`${wrapped(words.sort())}\`],`)
  return `/**
 * In what share of English news articles a stem stands, in bands: the middle of the band, then its stems. Names are left
 * out, and so are stems in less than ${100 * RAREST} % of them. Counted by \`npm run train -- commonness\` over 840 articles.
 */
export const COMMONNESS: readonly (readonly [share: number, stems: string])[] = [
${rows.join('\n')}
]
`
}

function wrapped(words: readonly string[]): string {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
