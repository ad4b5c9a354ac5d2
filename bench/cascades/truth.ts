import type { Carrying, CascadePlan, Wording } from './plan.ts'

/** An article, by its place in `articles`, or a source: `occasion:0`, `wire:2`, `outlet:1`. */
export type Mark = number | string
/** One article’s taking-over: `from` holds every beginning that a reader may rightly name, often a single one. */
export type Edge = { later: number; from: Mark[]; over: number[] }
/** Something said, with what is true of it. */
export type Family = {
  /** Who says it; null for the unnamed. */
  speaker: string | null
  /** Article → the words as it has them. */
  carried: { article: number; words: string }[]
  /** Articles by their origin. A quiet relay of something with several origins stands in none. */
  origins: number[][]
  /** How the words differ from those first said. */
  mutated: { article: number; type: 'number' | 'negation' | 'cut' | 'ellipsis' | 'reported' | 'reworded' }[]
}
export type Truth = {
  families: Family[]
  edges: Edge[]
  /** Pairs “later>earlier” that are neither right nor wrong: farther back on the same way, or not to be told. */
  open: string[]
  circles: number[][]
  decoys: number[]
  /** Articles whose taking-over cannot be told from texts and dates. */
  undecidable: number[]
  /** What sources are called: wires and outlets of which there is no article. */
  sources: Record<string, string>
}

/** When an article seems to have appeared: from, to. Null: its page does not say, or says what cannot be. */
export type Seen = readonly [number, number] | null

/** The wire that gave background and none of what was said. */
const AGENCY = 'wire:background'

/** What a careful reader of the articles and their dates can know. */
export function truthOf(
  plan: CascadePlan,
  words: readonly (readonly string[])[],
  seen: readonly Seen[],
  sources: Record<string, string>,
): Truth {
  const edges: Edge[] = []
  const open = new Set<string>()
  const undecidable: number[] = []
  plan.plans.forEach((article, i) => {
    if (article.agency) open.add(`${i}>${AGENCY}`)
    for (const carried of article.carries) {
      for (const mark of behind(plan, carried, i)) if (mark !== i) open.add(`${i}>${mark}`)
      const from = beginnings(plan, carried, i, seen)
      if (from === null) undecidable.push(i)
      else if (from.length > 0) add(edges, i, from, carried.item)
    }
  })
  for (const ring of plan.rings) for (const a of ring) for (const b of ring) if (a !== b) open.add(`${a}>${b}`)
  return {
    families: plan.items.map((item, k) => ({
      speaker: item.speaker.name,
      carried: plan.plans.flatMap((p, i) =>
        p.carries.flatMap((c, at) => (c.item === k ? [{ article: i, words: words[i]![at]! }] : [])),
      ),
      origins: originsOf(plan, k),
      mutated: plan.plans.flatMap((p, i) =>
        p.carries.flatMap((c) =>
          c.item === k ? mutation(c.wording, item.n).map((type) => ({ article: i, type })) : [],
        ),
      ),
    })),
    edges,
    open: [...open],
    circles: plan.rings,
    decoys: plan.plans.flatMap((p, i) => (p.decoy ? [i] : [])),
    undecidable: [...new Set(undecidable)],
    sources: { ...sources, [AGENCY]: plan.agency.name },
  }
}

function add(edges: Edge[], later: number, from: Mark[], item: number): void {
  const same = edges.find(
    (e) => e.later === later && e.from.length === from.length && e.from.every((m) => from.includes(m)),
  )
  if (same) same.over.push(item)
  else edges.push({ later, from, over: [item] })
}

/** What an article may be said to have an item from; empty: it has it alone; null: cannot be told. */
function beginnings(
  plan: CascadePlan,
  { item, origin, from }: Carrying,
  i: number,
  seen: readonly Seen[],
): Mark[] | null {
  const { source } = plan.origins[origin]!
  const carriers = plan.plans.flatMap((p, k) => (k !== i && p.carries.some((c) => c.item === item) ? [k] : []))
  if (plan.rings.some((ring) => ring.includes(i) && plan.origins[origin]!.ground === 'ring')) return []
  if (from.kind === 'ground') return source === null ? [] : [source]
  if (from.kind === 'credit') {
    if (from.to === null) return [source!]
    const { outlet } = plan.plans[from.to]!
    // Several articles of the outlet that is credited: whichever came before.
    return carriers.filter((k) => k === from.to || (plan.plans[k]!.outlet === outlet && !isAfter(seen[k]!, seen[i]!)))
  }
  const sure = carriers.filter((k) => isBefore(seen[k]!, seen[i]!))
  const possible = carriers.filter((k) => !isBefore(seen[k]!, seen[i]!) && !isAfter(seen[k]!, seen[i]!))
  if (plan.plans[i]!.reprints !== null) return reprinted(plan, i, sure, possible)
  return sure.length === 0 ? null : [...sure, ...possible, ...(source === null ? [] : [source])]
}

/** The same text before: nothing else need be thought of. */
function reprinted(plan: CascadePlan, i: number, sure: readonly number[], possible: readonly number[]): Mark[] | null {
  const first = (k: number): number => (plan.plans[k]!.reprints === null ? k : first(plan.plans[k]!.reprints!))
  const same = (k: number): boolean => first(k) === first(i)
  return sure.some(same) ? [...sure, ...possible].filter(same) : null
}

const isBefore = (a: Seen, b: Seen): boolean => a !== null && b !== null && a[1] < b[0]
const isAfter = (a: Seen, b: Seen): boolean => isBefore(b, a)

/** Everything that lies behind an article’s item, however far, and every other carrier where nobody can tell. */
function behind(plan: CascadePlan, carried: Carrying, i: number): Mark[] {
  const found = new Set<Mark>()
  const follow = (c: Carrying, at: number): void => {
    const { source } = plan.origins[c.origin]!
    if (source !== null) found.add(source)
    const next =
      c.from.kind === 'ground'
        ? []
        : c.from.kind === 'silent'
          ? [c.from.via]
          : [c.from.to, c.from.via].filter((k) => k !== null)
    const { reprints } = plan.plans[at]!
    for (const k of reprints === null ? next : [...next, reprints]) {
      if (found.has(k)) continue
      found.add(k)
      const earlier = plan.plans[k]!.carries.find((d) => d.item === c.item)
      if (earlier) follow(earlier, k)
    }
  }
  follow(carried, i)
  if (carried.from.kind !== 'silent') return [...found]
  const { time } = plan.plans[i]!
  const others = plan.plans.flatMap((p, k) =>
    p.time <= time && p.carries.some((c) => c.item === carried.item) ? [k] : [],
  )
  return [...new Set([...found, ...others])]
}

function originsOf(plan: CascadePlan, item: number): number[][] {
  const ids = plan.origins.filter((o) => o.item === item).map((o) => o.id)
  return ids.map((id) =>
    plan.plans.flatMap((p, i) =>
      p.carries.some((c) => c.item === item && c.origin === id && (ids.length === 1 || c.from.kind !== 'silent'))
        ? [i]
        : [],
    ),
  )
}

function mutation({ shape, n, turned }: Wording, first: number): Family['mutated'][number]['type'][] {
  const of = {
    said: [],
    again: ['reworded'],
    trimmed: ['cut'],
    ellipsis: ['ellipsis'],
    reported: ['reported'],
    mixed: ['reported'],
    other0: ['reworded'],
    other1: ['reworded'],
  } as const
  return [...of[shape], ...(n === first ? [] : (['number'] as const)), ...(turned ? (['negation'] as const) : [])]
}
