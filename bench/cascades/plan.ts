import { WIRES } from './names.ts'
import { between, chance, pick, type Random, shuffled, weighted } from './random.ts'
import type { Person, World } from './world.ts'

export type Shape = 'said' | 'again' | 'trimmed' | 'ellipsis' | 'reported' | 'mixed' | 'other0' | 'other1'
/** `n` is the number as it stands here; `turned`: the negation was lost or put in. */
export type Wording = { shape: Shape; n: number; turned: boolean }

export type Ground =
  | 'interview'
  | 'conference'
  | 'statement'
  | 'wire'
  | 'unnamed'
  | 'reader'
  | 'document'
  | 'post'
  | 'recording'
  | 'absent'
  | 'ring'
/** An independent beginning of an item; `source` is the key of what several may have drawn on, null where one outlet has it alone. */
export type Origin = { id: number; item: number; ground: Ground; source: string | null; detail: string }
/** One thing that is said. `statement` is its place in the theme, or null for what is read from lips. */
export type Item = {
  speaker: Person
  statement: number | null
  whisper: readonly [number, 0 | 1] | null
  n: number
  clip: boolean
}

export type CreditKind = 'ground' | 'told' | 'according' | 'reported' | 'first' | 'hat' | 'reprint'
/** Where an article has an item from: at first hand, from an article (`to`; null: what the origin’s source names), or it does not say. */
export type From =
  | { kind: 'ground' }
  | { kind: 'credit'; to: number | null; via: number | null; how: CreditKind }
  | { kind: 'silent'; via: number }
export type Carrying = { item: number; origin: number; wording: Wording; from: From }
export type DateKind = 'full' | 'day' | 'missing' | 'future' | 'before' | 'past'
/** One article as it is planned. `time` is when it appeared in truth. */
export type Plan = {
  outlet: number
  time: number
  date: DateKind
  carries: Carrying[]
  reprints: number | null
  agency: boolean
  decoy: boolean
}
export type CascadePlan = {
  items: Item[]
  origins: Origin[]
  plans: Plan[]
  rings: number[][]
  agency: (typeof WIRES)[number]
}

const MINUTE = 60_000
const SHARED = {
  conference: [2, 6],
  statement: [2, 5],
  wire: [2, 6],
  post: [2, 5],
  document: [1, 2],
  recording: [1, 1],
} as const
/** How often each ground is drawn; a press conference is commoner than a leaked recording. */
const GROUNDS = {
  interview: 5,
  conference: 4,
  statement: 3,
  wire: 3,
  unnamed: 3,
  document: 2,
  post: 2,
  recording: 1,
  absent: 1.5,
} as const
const SECOND = { interview: 5, post: 1, conference: 1 } as const
const DATES = { full: 66, day: 17, missing: 9, future: 3, past: 2 } as const

/** Who has it from whom, before a word of it is written. `room` is the number of articles. */
export function planOf(random: Random, world: World, room: number): CascadePlan {
  const draft = new Draft(random, world, room)
  const items = Math.min(
    world.people.length,
    room >= 10 ? between(random, 1, 3) : room >= 6 ? between(random, 1, 2) : 1,
  )
  if (chance(random, 0.16) && room >= 4) draft.clip(room >= 6 && chance(random, 0.7) ? 2 : 1)
  else for (let k = 0; k < items; k++) draft.item(k)
  if (room - draft.plans.length >= 3 && chance(random, 0.24)) draft.ring(chance(random, 0.65) || room < 8 ? 2 : 3)
  draft.cross()
  if (chance(random, 0.3) && room - draft.plans.length > 1) draft.decoy()
  while (draft.plans.length < room) draft.relay()
  return draft.done()
}

/** A plan while it is made. */
class Draft {
  readonly items: Item[] = []
  readonly origins: Origin[] = []
  readonly plans: Plan[] = []
  readonly rings: number[][] = []
  private readonly agency: (typeof WIRES)[number]
  private readonly withAgency: boolean
  private readonly numbers: number[]
  private readonly statements: number[]
  private readonly random: Random
  private readonly world: World
  private readonly room: number

  constructor(random: Random, world: World, room: number) {
    this.random = random
    this.world = world
    this.room = room
    this.agency = pick(random, WIRES)
    this.withAgency = chance(random, 0.3)
    this.numbers = shuffled(random, [4, 5, 6, 7, 8, 9, 14, 15, 16, 17, 18, 19])
    this.statements = shuffled(
      random,
      world.theme.statements.map((_, i) => i),
    )
  }

  done = (): CascadePlan => ({
    items: this.items,
    origins: this.origins,
    plans: this.plans,
    rings: this.rings,
    agency: this.agency,
  })

  /** A statement with one to three beginnings. */
  item(k: number): void {
    const { random, world } = this
    const first = weighted(random, GROUNDS)
    const named = world.people[world.theme.statements[this.statements[k]!]!.by]!
    const speaker = first === 'unnamed' ? unnamed(random, world) : named
    const item = this.newItem({
      speaker,
      statement: this.statements[k]!,
      whisper: null,
      n: this.numbers[k]!,
      clip: false,
    })
    this.begin(item, first)
    const free = Math.min(4 - this.origins.length, Math.floor((this.room - this.plans.length) / 2))
    const more = first === 'unnamed' || first === 'absent' ? 0 : chance(random, 0.66) ? 0 : chance(random, 0.8) ? 1 : 2
    for (let i = 0; i < Math.min(more, free); i++) {
      const ground = weighted(random, SECOND)
      // Nobody can tell two press conferences on one thing by one person from one.
      const isTwice = this.origins.some((o) => o.item === item && o.ground === ground)
      this.begin(item, isTwice ? 'interview' : ground)
    }
  }

  /** A silent clip, read by one or two people for one outlet each; now and then both read the same. */
  clip(readers: 1 | 2): void {
    const { random, world } = this
    const pair = between(random, 0, 7)
    const speaker = world.people[0]!
    const read = (side: 0 | 1) => this.newItem({ speaker, statement: null, whisper: [pair, side], n: 0, clip: true })
    const first = read(0)
    this.begin(first, 'reader')
    if (readers === 2) this.begin(chance(random, 0.25) ? first : read(1), 'reader')
    if (this.room > 8 && chance(random, 0.4)) this.item(1)
  }

  private newItem(item: Item): number {
    this.items.push(item)
    return this.items.length - 1
  }

  /** An origin and the articles that have it at first hand. */
  private begin(item: number, ground: Ground): void {
    const { random } = this
    const id = this.origins.length
    const [least, most] = SHARED[ground as keyof typeof SHARED] ?? [1, 1]
    const left = Math.max(1, Math.min(most, Math.floor((this.room - this.plans.length) / 2)))
    const holders =
      ground === 'absent'
        ? between(random, 1, Math.max(1, Math.min(3, left)))
        : between(random, Math.min(least, left), left)
    this.origins.push({ id, item, ground, source: sourceOf(id, ground), detail: '' })
    const time = this.world.start + between(random, 60, 60 * 30) * MINUTE
    const isFirst = !this.origins.some((o) => o.item === item && o.id !== id)
    for (let h = 0; h < holders; h++) {
      const shape: Shape = isFirst
        ? h === 0
          ? 'said'
          : weighted(random, { said: 5, trimmed: 3, mixed: 2, reported: 1 })
        : weighted(random, { said: 4, again: 3, trimmed: 1 })
      const from: From =
        ground === 'absent'
          ? { kind: 'credit', to: null, via: null, how: weighted(random, { told: 4, according: 2, reported: 2 }) }
          : { kind: 'ground' }
      // What the wire sent out reads the same wherever it is printed.
      const first = this.plans.findIndex((p) => p.carries.some((c) => c.origin === id))
      const reprints = ground === 'wire' && first >= 0 ? first : null
      const wording =
        reprints === null
          ? { shape: this.items[item]!.statement === null ? 'said' : shape, n: this.items[item]!.n, turned: false }
          : this.plans[first]!.carries[0]!.wording
      this.add(time + h * between(random, 2, 70) * MINUTE, [{ item, origin: id, wording, from }], reprints)
    }
  }

  private add(time: number, carries: Carrying[], reprints: number | null = null, outlet?: number): Plan {
    const plan: Plan = {
      outlet: outlet ?? this.freshOutlet(),
      time,
      date: weighted(this.random, DATES),
      carries,
      reprints,
      agency: this.withAgency && reprints === null && chance(this.random, 0.3),
      decoy: false,
    }
    this.plans.push(plan)
    return plan
  }

  private freshOutlet(): number {
    const used = new Set(this.plans.map((p) => p.outlet))
    return this.world.outlets.findIndex((_, i) => !used.has(i))
  }

  /** Outlets that each name the next as the one who has it, and nobody who has it. */
  ring(size: 2 | 3): void {
    const { random, world } = this
    const k = this.items.length
    const speaker = world.people[world.theme.statements[this.statements[k]!]!.by]!
    const item = this.newItem({
      speaker,
      statement: this.statements[k]!,
      whisper: null,
      n: this.numbers[k]!,
      clip: false,
    })
    const id = this.origins.length
    this.origins.push({ id, item, ground: 'ring', source: null, detail: '' })
    const first = this.plans.length
    const time = world.start + between(random, 60, 60 * 20) * MINUTE
    const members = Array.from({ length: size }, (_, i) => first + i)
    members.forEach((_, i) => {
      const how = weighted(random, { told: 2, according: 4, reported: 4 })
      const to = members[(i + 1) % size]!
      const shape: Shape = weighted(random, { said: 4, reported: 2, mixed: 2 })
      const from: From = { kind: 'credit', to, via: to, how }
      this.add(time + i * between(random, 20, 400) * MINUTE, [
        { item, origin: id, wording: { shape, n: this.items[item]!.n, turned: false }, from },
      ])
    })
    this.rings.push(members)
  }

  /** Two outlets that each have something of their own and credit the other for the other’s: no circle. */
  cross(): void {
    const alone = this.plans.flatMap((p, i) =>
      p.carries.length === 1 && this.origins[p.carries[0]!.origin]!.ground === 'interview' ? [i] : [],
    )
    const [a, b] = alone
    if (a === undefined || b === undefined || !chance(this.random, 0.5)) return
    const [one, two] = [this.plans[a]!, this.plans[b]!]
    const [had, got] = [one.carries[0]!, two.carries[0]!]
    if (had.item === got.item) return
    one.carries.push({ ...got, from: { kind: 'credit', to: b, via: b, how: 'told' } })
    two.carries.push({ ...had, from: { kind: 'credit', to: a, via: a, how: 'told' } })
    // Both on one day, with no hour: neither can be called the later one.
    two.time = Math.floor(one.time / 86_400_000) * 86_400_000 + 20 * 3_600_000
    one.date = 'day'
    two.date = 'day'
  }

  decoy(): void {
    this.add(this.world.start + between(this.random, 0, 3000) * MINUTE, []).decoy = true
  }

  /** One more article that has what others had. */
  relay(): void {
    const { random } = this
    const carriers = this.plans.flatMap((p, i) => (p.carries.length > 0 ? [i] : []))
    const roots = carriers.filter((i) => this.plans[i]!.carries.some((c) => c.from.kind === 'ground'))
    const via = pick(random, roots.length > 0 && chance(random, 0.5) ? roots : carriers)
    const parent = this.plans[via]!
    const after = parent.time + between(random, 15, chance(random, 0.7) ? 600 : 2600) * MINUTE
    if (chance(random, 0.18) && this.depth(via) < 3) {
      const how: From = chance(random, 0.6) ? { kind: 'credit', to: via, via, how: 'reprint' } : { kind: 'silent', via }
      const carries = parent.carries.map((c) => ({ ...c, from: how }))
      this.add(after, carries, via).date = this.dateOf(carries)
      return
    }
    const used = this.plans
      .filter((p) => p.carries.some((c) => parent.carries.some((d) => d.item === c.item)))
      .map((p) => p.outlet)
    const again = chance(random, 0.1) ? this.plans.map((p) => p.outlet).find((o) => !used.includes(o)) : undefined
    const taken = chance(random, 0.75) ? [pick(random, parent.carries)] : parent.carries
    const carries = taken.map((c) => this.taking(c, via))
    if (chance(random, 0.2)) {
      const other = pick(random, carriers)
      const extra = this.plans[other]!.carries.find((c) => !carries.some((d) => d.item === c.item))
      if (extra && this.plans[other]!.time < after) carries.push(this.taking(extra, other))
    }
    this.add(after, carries, null, again).date = this.dateOf(carries)
  }

  private depth(i: number): number {
    const { reprints } = this.plans[i]!
    return reprints === null ? 0 : 1 + this.depth(reprints)
  }

  /** Only an article that names its source can be dated before it and still be placed. */
  private dateOf(carries: readonly Carrying[]): DateKind {
    const credits = carries.every((c) => c.from.kind === 'credit')
    return credits && chance(this.random, 0.04) ? 'before' : weighted(this.random, DATES)
  }

  private taking(had: Carrying, via: number): Carrying {
    const { random } = this
    const origin = this.origins[had.origin]!
    const wording = passedOn(random, had.wording, this.items[had.item]!)
    if (chance(random, 0.3)) return { ...had, wording, from: { kind: 'silent', via } }
    const root = this.rootOf(had, via)
    const to = root !== via && chance(random, 0.4) ? root : via
    const isGround =
      to !== null && this.plans[to]!.carries.some((c) => c.origin === had.origin && c.from.kind === 'ground')
    const told = isGround && ['interview', 'unnamed', 'reader', 'document', 'recording'].includes(origin.ground)
    const how = weighted(random, creditsFor(origin.ground, told, to === null))
    return { ...had, wording, from: { kind: 'credit', to, via, how } }
  }

  /** Whom the credits of `via` lead to in the end; null for an outlet or wire of which there is no article. */
  private rootOf(had: Carrying, via: number): number | null {
    let [at, from] = [via, had.from]
    for (let hops = 0; hops < 9 && from.kind === 'credit'; hops++) {
      if (from.to === null) return null
      if (this.rings.some((r) => r.includes(at))) return at
      at = from.to
      const next = this.plans[at]!.carries.find((c) => c.item === had.item)
      if (!next) return at
      from = next.from
    }
    return at
  }
}

/** How often each way of crediting is taken. `told`: whoever is credited has it at first hand. */
function creditsFor(ground: Ground, told: boolean, isAbsent: boolean): Partial<Record<CreditKind, number>> {
  if (told && ground === 'interview') return { ground: 2, told: 4, according: 2, reported: 2, first: 1.5, hat: 1 }
  if (told) return { ground: 6, according: 1, reported: 1.5, first: 1, hat: 0.5 }
  return isAbsent ? { told: 3, according: 2, reported: 2 } : { according: 4, reported: 4, first: 1, hat: 0.7 }
}

const sourceOf = (id: number, ground: Ground): string | null => {
  const kind = {
    conference: 'occasion',
    statement: 'occasion',
    post: 'document',
    document: 'document',
    recording: 'recording',
    wire: 'wire',
    absent: 'outlet',
  } as const
  return ground in kind ? `${kind[ground as keyof typeof kind]}:${id}` : null
}

function unnamed(random: Random, { slots }: World): Person {
  const role = pick(random, [
    `a senior official at ${slots.office}`,
    `an official close to the inquiry`,
    `a person briefed on the matter`,
    `a former employee of ${slots.company}`,
    `an adviser at ${slots.office}`,
    `a source familiar with the talks`,
  ])
  const head = role.split(' ').find((w) => ['official', 'person', 'employee', 'adviser', 'source'].includes(w))!
  const pronouns = chance(random, 0.5)
    ? { he: 'he', his: 'his', him: 'him', himself: 'himself' }
    : { he: 'she', his: 'her', him: 'her', himself: 'herself' }
  return { name: null, surname: `the ${head}`, role, ...pronouns }
}

/** What becomes of words on their way: nothing is known again that was cut before. */
function passedOn(random: Random, had: Wording, item: Item): Wording {
  if (item.statement === null) return { ...had, shape: chance(random, 0.75) ? 'said' : 'reported' }
  if (chance(random, 0.05) && had.shape === 'said') return { ...had, turned: true }
  if (chance(random, 0.07) && (had.shape === 'said' || had.shape === 'reported'))
    return { ...had, n: had.n + between(random, 2, 9) }
  if (had.turned || had.shape === 'trimmed' || had.shape === 'ellipsis') return had
  const next: Record<Shape, Partial<Record<Shape, number>>> = {
    said: { said: 6, trimmed: 4, ellipsis: 1, reported: 3, mixed: 3, other0: 1.5, other1: 1.5, again: 1 },
    again: { again: 6, other0: 1, other1: 1 },
    reported: { reported: 4, other0: 2, other1: 2, again: 1 },
    mixed: { mixed: 5, other0: 1, other1: 1 },
    other0: { other0: 3, other1: 1 },
    other1: { other1: 3, other0: 1 },
    trimmed: {},
    ellipsis: {},
  }
  return { ...had, shape: weighted(random, next[had.shape]) }
}
