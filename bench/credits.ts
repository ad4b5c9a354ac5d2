import { readFileSync } from 'node:fs'
import type { Article } from '../src/article/article.ts'
import { articleFromText } from '../src/article/from-text.ts'
import { corpus } from '../train/corpora/data.ts'
import { markdown } from './results.ts'
import { percent, type Section } from './section.ts'

type Gold = { doc: string; wire: string | null; credit: string | null }
type Count = { right: number; found: number; gold: number }

const AGENCY: Readonly<Record<string, string>> = {
  ap: 'Associated Press',
  afp: 'Agence France-Presse',
  upi: 'United Press International',
  reuters: 'Reuters',
}

/** Wire and “h/t” credits against the metadata of PolNeAR's training articles. */
export async function benchCredits(): Promise<Section | null> {
  const texts = corpus('polnear', 'train.jsonl')
  const metadata = corpus('polnear', 'metadata.tsv')
  if (!texts || !metadata) return null
  const gold = new Map(goldOf(readFileSync(metadata, 'utf8')).map((one) => [one.doc, one]))
  const [wire, hatTip]: [Count, Count] = [nothing(), nothing()]
  for (const line of readFileSync(texts, 'utf8').trim().split('\n')) {
    const { doc, text } = JSON.parse(line) as { doc: string; text: string }
    const one = gold.get(doc)
    if (!one) continue
    add(wire, named(articleFromText(text), 'wire'), one.wire)
    if (one.credit)
      add(hatTip, named(articleFromText(`${text}\n\n${one.credit}`), 'first-reported').slice(-1), one.credit)
  }
  const both = { right: wire.right + hatTip.right, found: wire.found + hatTip.found, gold: wire.gold + hatTip.gold }
  return {
    name: 'credits',
    title: 'Credits: PolNeAR train, metadata',
    how: `Wire: the agency in the \`wire\` column against those found in the text (a credit that the text does not hold cannot be found).
“h/t”: PolNeAR took these lines out of its texts, so each is put back as the last line and must be read from there.`,
    columns: ['', 'P', 'R', 'F1', 'gold'],
    rows: [row('wire', wire), row('h/t, put back', hatTip), row('both', both)],
    floors: [{ what: 'F1 of credits', reached: Number(percent(f1(both))), floor: 90 }],
  }
}

const nothing = (): Count => ({ right: 0, found: 0, gold: 0 })
const f1 = ({ right, found, gold }: Count): number => (2 * right) / Math.max(1, found + gold)
const row = (name: string, count: Count): (string | number)[] => [
  name,
  percent(count.right / Math.max(1, count.found)),
  percent(count.right / Math.max(1, count.gold)),
  percent(f1(count)),
  count.gold,
]

function add(count: Count, found: string[], gold: string | null): void {
  count.found += found.length
  count.gold += gold === null ? 0 : 1
  if (gold !== null && found.some((name) => bare(name) === bare(gold))) count.right++
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^h\/t\/?:?\s*/, '')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')

function named(article: Article | { error: unknown }, kind: 'wire' | 'first-reported'): string[] {
  return 'error' in article ? [] : article.credits.filter((credit) => credit.kind === kind).map((credit) => credit.name)
}

function goldOf(table: string): Gold[] {
  const [head, ...lines] = table
    .trim()
    .split('\n')
    .map((line) => line.split('\t'))
  const at = (name: string): number => head!.indexOf(name)
  return lines.map((cells) => {
    const cell = (name: string): string | null => {
      const value = cells[at(name)]?.trim() ?? ''
      return ['', 'None', 'NA'].includes(value) ? null : value
    }
    const wire = cell('wire')
    return { doc: cell('filename') ?? '', wire: wire && (AGENCY[wire.toLowerCase()] ?? wire), credit: cell('credit') }
  })
}

if (process.argv[1] === import.meta.filename) {
  const section = await benchCredits()
  console.log(section ? markdown(section) : 'credits: skipped, its gold data is not there (set HEARSAY_DATA)')
}
