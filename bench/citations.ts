import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CITES, type Citation, citations } from '../src/story/citing/citing.ts'
import { cosine, directions } from '../src/story/citing/cosine.ts'
import { foldedWords } from '../src/text/likeness/words.ts'
import { DATA } from '../train/corpora/data.ts'
import { percent, type Section } from './section.ts'

/**
 * True citation edges: Wikinews articles and the texts that they cite, all texts of the set in one heap. Asked is which
 * article cites which text. Pages that are gone left a sentence of apology behind: texts that short are no texts.
 */

type Cited = { title: string; text: string; sources: { maintext: string | null }[] }
type Edges = ReadonlySet<string>
type Shares = { precision: number; recall: number; f1: number }
/** UTF-16 units; a page that could not be found has fewer. */
const SHORTEST = 200
const FOLDS = 10

const key = ({ article, text }: Pick<Citation, 'article' | 'text'>): string => `${article} ${text}`

export function benchCitations(): Section | null {
  const file = join(DATA, 'wikinews', 'articles.jsonl')
  if (!existsSync(file)) return null
  const { articles, texts, edges } = setOf(readFileSync(file, 'utf8'))
  const ours = citations(articles, texts, 0)
  const plain = byCosine(articles, texts)
  const rows: [string, Shares][] = [
    [
      'Hearsay',
      shares(
        ours.filter((c) => c.likeness >= CITES),
        edges,
      ),
    ],
    [`Hearsay, threshold from the other articles (${FOLDS} folds)`, shares(crossValidated(ours, edges), edges)],
    [
      'baseline: TF-IDF cosine, best threshold on these texts',
      shares(above(plain, bestThreshold(plain, edges)), edges),
    ],
  ]
  return {
    name: 'citations',
    title: 'Citations: Wikinews articles and the texts that they cite',
    how: `${articles.length} articles, ${texts.length} different texts of at least ${SHORTEST} characters, ${edges.size} true edges, each pair of article and text asked; no addresses, no page titles, several languages.`,
    columns: ['', 'P', 'R', 'F1'],
    rows: rows.map(([name, s]) => [name, percent(s.precision), percent(s.recall), percent(s.f1)]),
    floors: [{ what: 'F1, cross-validated threshold', reached: Number(percent(rows[1]![1].f1)), floor: 92, guard: 92 }],
  }
}

function setOf(lines: string): { articles: string[]; texts: string[]; edges: Edges } {
  const cited = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Cited)
  const textsOf = ({ sources }: Cited): string[] =>
    sources.map((s) => s.maintext ?? '').filter((text) => text.length >= SHORTEST)
  const texts = [...new Set(cited.flatMap(textsOf))]
  const place = new Map(texts.map((text, i) => [text, i]))
  const edges = cited.flatMap((one, article) => textsOf(one).map((text) => key({ article, text: place.get(text)! })))
  return { articles: cited.map(({ title, text }) => `${title}\n\n${text}`), texts, edges: new Set(edges) }
}

function byCosine(articles: readonly string[], texts: readonly string[]): Citation[] {
  const ways = directions([...articles, ...texts].map((text) => foldedWords(text).map((w) => w.text)))
  return articles.flatMap((_, article) =>
    texts.map((_, text) => ({ article, text, likeness: cosine(ways[article]!, ways[articles.length + text]!) })),
  )
}

const above = (found: readonly Citation[], least: number): Citation[] => found.filter((c) => c.likeness >= least)

function shares(found: readonly Citation[], edges: Edges): Shares {
  const hits = found.filter((c) => edges.has(key(c))).length
  return { precision: hits / found.length, recall: hits / edges.size, f1: (2 * hits) / (found.length + edges.size) }
}

function bestThreshold(found: readonly Citation[], edges: Edges): number {
  const sorted = [...found].sort((a, b) => b.likeness - a.likeness)
  let hits = 0
  let best = { f1: 0, least: 1 }
  sorted.forEach((citation, i) => {
    if (edges.has(key(citation))) hits++
    const f1 = (2 * hits) / (i + 1 + edges.size)
    const next = sorted[i + 1]?.likeness ?? 0
    if (f1 > best.f1) best = { f1, least: (citation.likeness + next) / 2 }
  })
  return best.least
}

/** Every tenth article is judged by the threshold that is best for the others. */
function crossValidated(found: readonly Citation[], edges: Edges): Citation[] {
  const isIn = (fold: number, article: number): boolean => article % FOLDS === fold
  return Array.from({ length: FOLDS }, (_, fold) => {
    const others = new Set([...edges].filter((edge) => !isIn(fold, Number(edge.split(' ')[0]))))
    const least = bestThreshold(
      found.filter((c) => !isIn(fold, c.article)),
      others,
    )
    return above(found, least).filter((c) => isIn(fold, c.article))
  }).flat()
}
