import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attribution } from '../../src/attribution/attribution.ts'
import type { Span } from '../../src/text/span.ts'
import { type Pair, polnear } from './polnear.ts'

const LABELS = join(import.meta.dirname, '..', '..', 'bench', 'labels')

/** One attribution with what our guide asks of it (bench/labels/README.md). */
export type Label = {
  id: string
  within?: string | null
  parent?: string
  source: Pair[]
  cue: Pair[]
  content: Pair[]
  speaker: string | null
  speaker_type: string
  named: boolean
  kind: string
  channel: string
  commitment: string
}
/** A labelled article with its text. */
export type Labelled = { name: string; text: string; attributions: Label[]; nested: Label[] }

/** Articles labelled first, second, third: rules were made on the first, scores learnt from all. */
export const BATCHES = ['first', 'second', 'third'] as const

/** Our own labels with the texts of the corpus; null where it is not there. */
export function labelled(): Labelled[] | null {
  const articles = polnear('train')
  if (!articles) return null
  const byDoc = new Map(articles.map((a) => [a.doc, a]))
  return goldIn(LABELS).flatMap((labels) => {
    const { doc } = labels as unknown as { doc: string }
    const article = byDoc.get(doc)
    if (!article) return []
    const spans = new Map(article.attributions.map((a) => [a.id, a]))
    const attributions = labels.attributions.map((label) => ({ ...label, ...spans.get(label.id) }))
    const nested = labels.nested.map((label) => ({ ...label, within: label.parent ?? null }))
    return [{ ...labels, name: doc, text: article.text, attributions, nested }]
  })
}

/** The articles of a batch: those that no list names are the first. */
export function batch(name: (typeof BATCHES)[number], all: readonly Labelled[]): Labelled[] {
  const listed = (which: string) => new Set(readFileSync(join(LABELS, `${which}-batch.txt`), 'utf8').split('\n'))
  if (name !== 'first') return all.filter((g) => listed(name).has(g.name))
  const later = BATCHES.filter((b) => b !== 'first').map(listed)
  return all.filter((g) => !later.some((names) => names.has(g.name)))
}

/** The gold files of a folder, by name. */
export const goldIn = (folder: string): Labelled[] =>
  readdirSync(folder)
    .filter((f) => f.endsWith('.json'))
    .sort()
    .map((f) => JSON.parse(readFileSync(join(folder, f), 'utf8')) as Labelled)

/** How the corpus names its publishers, and how they name themselves. */
const OUTLETS: { [publisher: string]: string } = {
  breitbart: 'Breitbart',
  'huff-post': 'The Huffington Post',
  nyt: 'The New York Times',
  politico: 'Politico',
  'usa-today': 'USA Today',
  'wash-post': 'The Washington Post',
  'west-journal': 'Western Journalism',
}

/** A labelled article as a page that can be read. */
export function pageOf({ name, text }: Labelled): { text: string; outlet: string; published: string } {
  const [publisher, published] = name.split('_')
  return { text, outlet: OUTLETS[publisher!] ?? '', published: published! }
}

/** The gold attributions as the tagger would give them, parents before what is nested in them. */
export function attributionsOf({ text, attributions, nested }: Labelled): Attribution[] {
  const all = [...attributions, ...nested].map((label): Attribution => {
    const content = label.content.map(spanOf)
    const near = content[0]?.start ?? 0
    const exact = (pair: Pair) => (label.within ? wholeWord(text, spanOf(pair), near) : spanOf(pair))
    const words = content.map((s) => text.slice(s.start, s.end)).join(' ')
    const form = /^\s*["“'‘]/u.test(words) ? 'direct' : /["“]|''/u.test(words) ? 'mixed' : 'indirect'
    const rest = { speaker: null, within: label.within ?? null, addressee: [], foundBy: 'gold', confidence: 1 }
    return { id: label.id, form, source: label.source.map(exact), cue: label.cue.map(exact), content, ...rest }
  })
  const start = (a: Attribution) => Math.min(...[...a.source, ...a.cue, ...a.content].map((s) => s.start))
  const under = (id: string | null): Attribution[] =>
    all
      .filter((a) => a.within === id)
      .sort((a, b) => start(a) - start(b))
      .flatMap((a) => [a, ...under(a.id)])
  return under(null)
}

const spanOf = ([start, end]: Pair): Span => ({ start, end })

/** Nested labels were found by their words alone, so that “he” may stand inside “when”: the whole word nearest to the content. */
function wholeWord(text: string, span: Span, near: number): Span {
  const words = text.slice(span.start, span.end)
  const isWhole = (at: number) =>
    !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + words.length] ?? ' ')
  let best: number | null = isWhole(span.start) ? span.start : null
  if (best !== null) return span
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (isWhole(at) && (best === null || Math.abs(at - near) < Math.abs(best - near))) best = at
  return best === null ? span : { start: best, end: best + words.length }
}
