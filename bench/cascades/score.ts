import type { Story, Taking } from '../../src/story/story.ts'
import type { Cascade } from './cascade.ts'
import type { Edge, Family, Mark } from './truth.ts'

/** What is counted over many cascades. */
export type Score = {
  cascades: number
  /** Families in two articles or more, those with the right number of origins, and those whose articles are grouped right too. */
  families: number
  originsRight: number
  groupedRight: number
  /** Cascades in which every such family is right. */
  storiesRight: number
  edges: { hit: number; wrong: number; missed: number }
  /** Edges between articles alone. */
  between: { hit: number; wrong: number; missed: number }
  circles: { planted: number; found: number; falseIn: number }
  /** Families with one origin, and those of them said to have more. */
  single: number
  doubled: number
}

export const nothing = (): Score => ({
  cascades: 0,
  families: 0,
  originsRight: 0,
  groupedRight: 0,
  storiesRight: 0,
  edges: { hit: 0, wrong: 0, missed: 0 },
  between: { hit: 0, wrong: 0, missed: 0 },
  circles: { planted: 0, found: 0, falseIn: 0 },
  single: 0,
  doubled: 0,
})

/** What a system says of one planted family: its number of origins, and the articles of each; null where it has none. */
export type Answer = { origins: number; groups: number[][] | null } | null
/** What a system says of a cascade. `later` and `earlier` are places in `articles`, or an outside source with its name. */
export type Answers = { families: Answer[]; edges: { later: number; earlier: Named }[]; circles: number[][] }
export type Named = number | { kind: string; name: string }

/** A family is found where two thirds of its articles stand together. */
const COVERED = 2 / 3
/** A statement is the planted one when it shares so much of its words, or the planted one so much of its own. */
const SAME_WORDS = 0.5

/** Adds what is right and wrong in the answers. Every decidable article is one edge to find, whichever of its beginnings is named. */
export function add(score: Score, { truth }: Cascade, answers: Answers): Score {
  const counted = truth.families.flatMap((family, k) =>
    carriers(family).size > 1 ? [{ family, answer: answers.families[k] ?? null }] : [],
  )
  const right = counted.filter(({ family, answer }) => answer?.origins === family.origins.length)
  const grouped = right.filter(
    ({ family, answer }) => answer!.groups === null || sameGroups(family.origins, answer!.groups),
  )
  const single = counted.filter(({ family }) => family.origins.length === 1)
  const same = (a: readonly number[], b: readonly number[]): boolean =>
    a.length === b.length && a.every((i) => b.includes(i))
  const found = truth.circles.filter((ring) => answers.circles.some((c) => same(c, ring)))
  const isFalse = answers.circles.some((c) => !truth.circles.some((ring) => same(c, ring)))
  return {
    cascades: score.cascades + 1,
    families: score.families + counted.length,
    originsRight: score.originsRight + right.length,
    groupedRight: score.groupedRight + grouped.length,
    storiesRight: score.storiesRight + (right.length === counted.length ? 1 : 0),
    edges: plus(
      score.edges,
      edgesOf(truth, answers, () => true),
    ),
    between: plus(
      score.between,
      edgesOf(truth, answers, (m) => typeof m === 'number'),
    ),
    circles: {
      planted: score.circles.planted + truth.circles.length,
      found: score.circles.found + found.length,
      falseIn: score.circles.falseIn + (isFalse ? 1 : 0),
    },
    single: score.single + single.length,
    doubled: score.doubled + single.filter(({ answer }) => answer !== null && answer.origins > 1).length,
  }
}

type Counts = Score['edges']
const plus = (a: Counts, b: Counts): Counts => ({
  hit: a.hit + b.hit,
  wrong: a.wrong + b.wrong,
  missed: a.missed + b.missed,
})

function edgesOf(
  { edges, open, sources }: Cascade['truth'],
  answers: Answers,
  counts: (mark: Mark) => boolean,
): Counts {
  const asked = edges.filter(({ from }) => from.some(counts))
  const hit = new Set<Edge>()
  const isOpen = new Set(open)
  let wrong = 0
  for (const { later, earlier } of answers.edges) {
    const marks = marksOf(earlier, sources)
    if (marks === null || !marks.every(counts)) continue
    const slots = asked.filter((e) => e.later === later && e.from.some((m) => marks.includes(m)))
    for (const slot of slots) hit.add(slot)
    if (slots.length === 0 && !marks.some((m) => isOpen.has(`${later}>${m}`))) wrong++
  }
  return { hit: hit.size, wrong, missed: asked.length - hit.size }
}

/** Planted kinds that a found source may be; what nobody planted as a source (a person, a clip) is not counted: null. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  occasion: ['occasion', 'document'],
  document: ['document', 'occasion'],
  recording: ['recording', 'document'],
  wire: ['wire', 'outlet'],
  outlet: ['outlet', 'wire'],
}

function marksOf(earlier: Named, sources: Readonly<Record<string, string>>): Mark[] | null {
  if (typeof earlier === 'number') return [earlier]
  const isNamed = earlier.kind === 'outlet' || earlier.kind === 'wire'
  const planted = Object.entries(sources).filter(([key]) => KINDS[earlier.kind]?.includes(key.split(':')[0]!))
  const meant = planted.filter(([, name]) => !isNamed || bare(name) === bare(earlier.name)).map(([key]) => key)
  return meant.length > 0 ? meant : isNamed ? ['?'] : null
}

const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two articles stand together in one exactly where they do in the other. */
function sameGroups(gold: readonly (readonly number[])[], found: readonly (readonly number[])[]): boolean {
  const placed = gold.flat().filter((i) => found.some((g) => g.includes(i)))
  const together = (groups: readonly (readonly number[])[], a: number, b: number): boolean =>
    groups.some((g) => g.includes(a) && g.includes(b))
  return placed.every((a) => placed.every((b) => together(gold, a, b) === together(found, a, b)))
}

const carriers = (family: Family): Set<number> => new Set(family.carried.map((c) => c.article))

/** A story’s answers; `places` says which articles an id of it stands for. */
export function answersOf(story: Story, truth: Cascade['truth'], places: ReadonlyMap<string, number>): Answers {
  const groups = familiesIn(story)
  const copies = new Map(story.articles.map((a) => [a.id, a.copies]))
  const alone = (id: string): number[] => [places.get(id)].filter((i) => i !== undefined)
  const at = (id: string): number[] => [id, ...(copies.get(id) ?? [])].flatMap(alone)
  const families = truth.families.map((family): Answer => {
    const of = carriers(family)
    const best = groups
      .map((g) => ({
        g,
        shared: new Set(
          g.statements
            .filter((s) => at(s.article).some((i) => of.has(i) && isOf(family, i, s.words)))
            .map((s) => s.article),
        ).size,
      }))
      .sort((a, b) => b.shared - a.shared || a.g.statements.length - b.g.statements.length)[0]
    if (!best || best.shared < COVERED * of.size) return null
    const { origins, roots } = best.g.origins
    return { origins, groups: roots.map((r) => r.articles.flatMap(at)) }
  })
  const copied = story.articles.flatMap((a) =>
    a.copies.flatMap(alone).flatMap((later) => alone(a.id).map((earlier) => ({ later, earlier }))),
  )
  const edges = [...copied, ...story.lineage.flatMap((t) => edgeOf(t, story, alone))]
  return { families, edges, circles: story.circles.map((c) => c.articles.flatMap(alone)) }
}

type Group = { statements: { article: string; words: string }[]; origins: Story['origins'] }

/** Quotes and claims alike: what a reader is shown as one thing with a number of origins. */
function familiesIn({ quotes, claims }: Story): Group[] {
  const statements = (ids: readonly string[]): Group['statements'] =>
    quotes.filter((q) => ids.includes(q.id)).flatMap((q) => q.variants.flatMap((v) => v.appearances))
  return [
    ...quotes.map((q) => ({ statements: statements([q.id]), origins: q.origins })),
    ...claims.map((c) => ({ statements: [...statements(c.quotes), ...c.appearances], origins: c.origins })),
  ]
}

function edgeOf({ later, earlier }: Taking, { sources }: Story, at: (id: string) => number[]): Answers['edges'] {
  const source = sources.find((s) => s.id === earlier)
  return at(later).flatMap((from) => (source ? [source] : at(earlier)).map((to) => ({ later: from, earlier: to })))
}

function isOf({ carried }: Family, article: number, words: string): boolean {
  const planted = wordSet(carried.find((c) => c.article === article)!.words)
  const found = wordSet(words)
  const shared = [...planted].filter((w) => found.has(w)).length
  return shared >= SAME_WORDS * Math.min(planted.size, found.size)
}

const wordSet = (words: string): Set<string> => new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
