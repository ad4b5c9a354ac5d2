import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReading, read } from '../src/index.ts'
import { english } from '../src/language/en/english.ts'
import { paragraphSpans } from '../src/text/paragraphs.ts'
import type { Span } from '../src/text/span.ts'
import { readConllu } from '../train/corpora/conllu.ts'
import { corpus } from '../train/corpora/data.ts'
import { type Pair, polnear } from '../train/corpora/polnear.ts'
import { rules } from './baselines/rules.ts'
import { rstAttributions } from './rst.ts'
import { percent, type Section } from './section.ts'

/** An attribution as far as nesting goes; `within` names the one whose content it stands in. */
export type Nestable = { id: string; within: string | null; content: Span[] }
export type Gold = Nestable & { isOwnStance: boolean }
export type Document = { id: string; text: string; gold: Gold[] }
type System = { name: string; find: (text: string) => Nestable[] }
export type Counts = {
  found: number
  gold: number
  nested: number
  anywhere: number
  goldNested: number
  told: number
  goldTold: number
}

const LABELS = join(import.meta.dirname, 'labels')
const SAME = 0.5
const OWN_STANCE = /\b(?:I|we)\b/iu
/** Dev is for the end; every look at it counts. */
const LOOKS = 'GUM dev was scored 10 times and its misses read once while this was built.'

const SYSTEMS: readonly System[] = [
  { name: '**hearsay**', find: hearsay },
  {
    name: 'baseline: quotation marks, nearest verb, nearest name; nothing nested',
    find: (text) =>
      rules(english.parse(text, paragraphSpans(text))).map(({ content }, k) => ({
        id: `${k}`,
        within: null,
        content: content.map(spanOf),
      })),
  },
]

/** Attributions in the content of others: GUM's rhetorical trees and our labels. */
export async function benchNested(): Promise<Section | null> {
  const gum = gumDocuments('dev')
  const labelled = labelledDocuments()
  if (!gum || !labelled) return null
  const [news, rows] = [
    gum.filter((d) => d.id.startsWith('GUM_news')),
    SYSTEMS.map(({ name, find }) => ({ name, find })),
  ]
  const scored = rows.map(({ name, find }) => ({
    name,
    ...{ gum: score(gum, find), news: score(news, find), labels: score(labelled, find) },
  }))
  const ours = scored[0]!
  return {
    name: 'nested',
    title: 'Nested attributions',
    how: `Recall; found when the contents share half of their characters (IoU ≥ 0.5, one to one). A nested one must stand in another found attribution, in our labels in the right one.
GUM dev: ${gum.length} texts of six kinds, RST trees; “make sure”, “ensure” and “mean” count as attribution there, and a tree may put whole paragraphs into a content. “By others”: without those in the first person (“I think …” in a quotation), which guide v1 does not count.
Labels: ${labelled.length} articles of PolNeAR train, guide v1 (silver, looked at while building). ${LOOKS}`,
    columns: [
      'system',
      'GUM dev nested',
      'by others',
      'all RST attributions',
      'of news',
      'labels nested',
      'labels all',
    ],
    rows: scored.map(({ name, gum: g, news: n, labels: l }) => [
      name,
      share(g.nested, g.goldNested),
      share(g.told, g.goldTold),
      share(g.anywhere, g.goldNested),
      share(g.found, g.gold),
      share(n.found, n.gold),
      share(l.nested, l.goldNested),
      share(l.found, l.gold),
    ]),
    floors: [
      { what: 'nested recall, GUM dev', reached: rate(ours.gum.nested, ours.gum.goldNested), floor: 60 },
      { what: 'nested recall, labels', reached: rate(ours.labels.nested, ours.labels.goldNested), floor: 60 },
    ],
  }
}

const rate = (n: number, of: number): number => Number(percent(n / Math.max(1, of)))
const share = (n: number, of: number): string => `${percent(n / Math.max(1, of))} (${n}/${of})`

function hearsay(text: string): Nestable[] {
  const reading = read(text)
  return isReading(reading) ? reading.attributions : []
}

/** The attributions of GUM's rhetorical trees, or null where there is no data. */
export function gumDocuments(part: 'train' | 'dev'): Document[] | null {
  const [words, trees] = [corpus('gum', part, 'dep'), corpus('gum', part, 'rst')]
  if (!words || !trees) return null
  return readConllu(words).flatMap(({ id, text }) => {
    const found = rstAttributions(readFileSync(join(trees, `${id}.rs4`), 'utf8'), text)
    if (!found) return []
    const gold = found.map(({ content, cue, isNested }, k) => ({
      ...{ id: `${k}`, within: isNested ? '' : null, content },
      isOwnStance: cue.some((s) => OWN_STANCE.test(text.slice(s.start, s.end))),
    }))
    return [{ id, text, gold }]
  })
}

type Labels = { doc: string; nested: { id: string; parent: string; source: Pair[]; content: Pair[] }[] }

/** The labelled articles with PolNeAR's attributions and the nested ones that we added. */
export function labelledDocuments(): Document[] | null {
  const articles = polnear('train')
  if (!articles) return null
  const byName = new Map(articles.map((a) => [a.doc, a]))
  return readdirSync(LABELS)
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(LABELS, file), 'utf8')) as Labels)
    .map(({ doc, nested }) => {
      const { text, attributions } = byName.get(doc)!
      const outer = attributions.map((a) => ({ id: a.id, within: null, content: a.content.map(spanOf) }))
      const inner = nested.map((n) => ({ id: n.id, within: n.parent, content: n.content.map(spanOf) }))
      return { id: doc, text, gold: [...outer, ...inner].map((g) => ({ ...g, isOwnStance: false })) }
    })
}

const spanOf = ([start, end]: Pair): Span => ({ start, end })

function score(documents: readonly Document[], find: (text: string) => Nestable[]): Counts {
  const sum: Counts = { found: 0, gold: 0, nested: 0, anywhere: 0, goldNested: 0, told: 0, goldTold: 0 }
  for (const { text, gold } of documents) {
    const paired = pairs(gold, find(text))
    for (const one of gold) {
      const isNested = one.within !== null
      const hit = isNested && isNestedRight(one, paired)
      const isTold = isNested && !one.isOwnStance
      sum.gold++
      if (paired.has(one.id)) sum.found++
      if (isNested) sum.goldNested++
      if (hit) sum.nested++
      if (isNested && paired.has(one.id)) sum.anywhere++
      if (isTold) sum.goldTold++
      if (isTold && hit) sum.told++
    }
  }
  return sum
}

/** Within the attribution that was paired with its parent; within any where the corpus names no parent. */
export function isNestedRight({ id, within }: Nestable, paired: ReadonlyMap<string, Nestable>): boolean {
  const found = paired.get(id)
  if (!found || found.within === null) return false
  return within === '' || paired.get(within ?? '')?.id === found.within
}

/** Pairs attributions one to one, those whose contents are most alike first. */
export function pairs(gold: readonly Nestable[], found: readonly Nestable[]): Map<string, Nestable> {
  const likely = gold
    .flatMap((g) => found.map((f) => ({ g, f, shared: sharedPart(g.content, f.content) })))
    .filter((c) => c.shared >= SAME)
    .sort((a, b) => b.shared - a.shared)
  const paired = new Map<string, Nestable>()
  const taken = new Set<Nestable>()
  for (const { g, f } of likely) {
    if (paired.has(g.id) || taken.has(f)) continue
    paired.set(g.id, f)
    taken.add(f)
  }
  return paired
}

/** Characters that both cover over characters that either covers. */
export function sharedPart(a: readonly Span[], b: readonly Span[]): number {
  const both = a.reduce(
    (sum, x) => sum + b.reduce((n, y) => n + Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start)), 0),
    0,
  )
  const length = (spans: readonly Span[]): number => spans.reduce((sum, s) => sum + s.end - s.start, 0)
  return both / Math.max(1, length(a) + length(b) - both)
}
