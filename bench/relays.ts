import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { english } from '../src/language/en/english.ts'
import { JOURNALISTS } from '../src/language/en/kinds.ts'
import { OUTLETS } from '../src/language/en/outlets.ts'
import { isReading, read } from '../src/read.ts'
import { hopsIn } from '../src/reading/hops.ts'
import type { Reading } from '../src/reading/reading.ts'
import { bearers } from '../src/speaker/cast/bearers.ts'
import type { Speaker } from '../src/speaker/speaker.ts'
import { overlaps, type Span } from '../src/text/span.ts'
import { corpus } from '../train/corpora/data.ts'
import { percent, type Section } from './section.ts'

export type RelayLabels = { articles: { id: string; part: 'read' | 'unread' | 'fresh'; outlets: [number, number][] }[] }
type Counts = { hit: number; found: number; gold: number }

const LABELS = join(import.meta.dirname, 'relays', 'labels.json')
const PARTS = ['read', 'unread', 'fresh'] as const

/** Outlets that a text names as carrying a statement, against labels of a hundred and forty articles. */
export async function benchRelays(): Promise<Section | null> {
  const bodies = corpus('fnc', 'train_bodies.jsonl')
  if (!bodies) return null
  const texts = textsOf(bodies)
  const { articles } = JSON.parse(readFileSync(LABELS, 'utf8')) as RelayLabels
  const scored = (system: (text: string) => Span[]): Counts[] =>
    PARTS.map((part) =>
      articles
        .filter((a) => a.part === part)
        .map((a) =>
          compare(
            a.outlets.map(([start, end]) => ({ start, end })),
            system(texts.get(a.id)!),
          ),
        )
        .reduce(plus, { hit: 0, found: 0, gold: 0 }),
    )
  const ours = scored(relaysOf)
  const listed = scored(byList)
  const row = (name: string, counts: Counts[]): (string | number)[] => [
    name,
    ...counts.flatMap((c) => [...shares(c), c.gold]),
  ]
  return {
    name: 'relays',
    title: 'Outlets that carry a statement become hops',
    how: `${articles.length} articles of the Fake News Challenge labelled by us (bench/relays): every place where the text names an outlet as carrying, reporting or being told a statement. Found: the outlets on the chains of evidence, where their hop stands, and those credited with having had it first. Read: fifty articles whose errors were read. Unread: fifty of which only these numbers were, about a dozen times while rules were made, so that it is no longer blind. Fresh: forty more, drawn and labelled when the rules stood; one later change, made for another bench, left its numbers as they were.`,
    columns: ['system', 'read: P', 'R', 'F1', 'gold', 'unread: P', 'R', 'F1', 'gold', 'fresh: P', 'R', 'F1', 'gold'],
    rows: [
      row('**hearsay**', ours),
      row('baseline: a listed outlet beside “reports”, “reported”, “according to”', listed),
    ],
    floors: [
      { what: 'F1 of relaying outlets, errors not read', reached: Number(percent(f1(ours[1]!))), floor: 85, guard: 75 },
      { what: 'F1 of relaying outlets, fresh articles', reached: Number(percent(f1(ours[2]!))), floor: 85, guard: 80 },
    ],
  }
}

export const textsOf = (file: string): Map<string, string> =>
  new Map(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string })
      .map(({ id, text }) => [id, text]),
  )

/** Where the article names an outlet as the way that a statement took, by name: “it said” shows nobody. */
export function relaysOf(text: string): Span[] {
  const reading = read({ text })
  if (!isReading(reading)) return []
  const spans = [
    ...hops(reading),
    ...reading.article.credits.flatMap((c) => (c.kind === 'first-reported' && c.span ? [c.span] : [])),
  ]
  return spans.filter((s, i) => !spans.some((other, k) => overlaps(s, other) && k < i))
}

/** The names of outlets in the words of a hop: the outlet itself, a group of outlets (“the Post and the BBC”), a report of one. */
function hops(reading: Reading): Span[] {
  const { attributions, speakers, article } = reading
  const syntax = english.parse(article.text, article.blocks)
  const all = bearers(syntax, english.names(syntax))
  const names = all.filter((n) => n.type === 'outlet')
  const carriers = new Map(
    speakers.filter((s) => s.kind === 'outlet' && s.named && !isReporter(s)).map((s) => [s.id, s.mentions]),
  )
  const others = new Set(speakers.filter((s) => s.kind === 'group' || s.kind === 'document').map((s) => s.id))
  const hopsOf = hopsIn(reading)
  const isName = (span: Span): boolean =>
    /^(?:The )?[\p{Lu}\d]|\p{Ll}\p{Lu}|\.\p{Ll}{2,}/u.test(
      article.text.slice(span.start, span.end).replace(/^(?:The|the|A|a|Its|His) /u, ''),
    ) && !all.some((n) => n.type === 'person' && overlaps(n, span))
  return attributions.flatMap((a) =>
    hopsOf(a).flatMap(({ speaker, words }) => {
      // Of “a report from Quayside News” the name is the outlet’s.
      const said = carriers.get(speaker) ?? []
      const inside = said.flatMap((m) => names.filter((n) => overlaps(n, m)))
      const own = others.has(speaker) ? names : inside.length > 0 ? inside : said.filter(isName)
      return own.filter((m) => words.some((w) => overlaps(w, m))).map(({ start, end }) => ({ start, end }))
    }),
  )
}

/** Somebody who reports for an outlet speaks as it, but does not bear its name. */
const isReporter = ({ role }: Speaker): boolean =>
  (role ?? '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => JOURNALISTS.has(word))

const VERB = '(?:reports?|reported|reporting)'
const NAMES = [...OUTLETS]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^$()|[\]\\{}]/gu, '\\$&'))
  .join('|')
const LISTED = new RegExp(
  String.raw`\b(?:according to (?:the |The )?(${NAMES})\b|(${NAMES})\b(?: \w+)? ${VERB}\b)`,
  'giud',
)

function byList(text: string): Span[] {
  return [...text.matchAll(LISTED)].map((m) => {
    const [start, end] = m.indices![1] ?? m.indices![2]!
    return { start, end }
  })
}

/** One to one, in the order of the text. */
export function compare(gold: readonly Span[], found: readonly Span[]): Counts {
  const taken = new Set<Span>()
  for (const label of gold) {
    const match = found.find((f) => !taken.has(f) && overlaps(f, label))
    if (match) taken.add(match)
  }
  return { hit: taken.size, found: found.length, gold: gold.length }
}

const plus = (a: Counts, b: Counts): Counts => ({ hit: a.hit + b.hit, found: a.found + b.found, gold: a.gold + b.gold })
const f1 = ({ hit, found, gold }: Counts): number => (2 * hit) / Math.max(1, found + gold)
const shares = (c: Counts): string[] => [
  percent(c.hit / Math.max(1, c.found)),
  percent(c.hit / Math.max(1, c.gold)),
  percent(f1(c)),
]
