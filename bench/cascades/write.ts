import { expand, type Slots, settled, upper } from './grammar.ts'
import { NETWORKS, WIRES } from './names.ts'
import type { Carrying, CascadePlan, Origin, Plan } from './plan.ts'
import { between, chance, pick, type Random, shuffled } from './random.ts'
import { titleOf } from './title.ts'
import {
  CLIPS,
  CLOSERS,
  CONTRIBUTED,
  CREDITS,
  DOUBTS,
  FILLERS,
  GROUNDS,
  HAT_TIPS,
  REPRINTS,
  SILENT,
  type Wordings,
} from './wordings.ts'
import { wordsOf } from './words.ts'
import { type Person, personOf, type World, weekday } from './world.ts'

/** An article as its own newsroom would print it, before the house style of its quotation marks. */
export type Written = {
  title: string
  paragraphs: string[]
  /** What it has of each item that it carries, as they stand in the text. */
  words: string[]
}
/** What belongs to an origin wherever it is told. */
type Detail = {
  day: string
  wire: (typeof WIRES)[number]
  paper: string
  network: string
  reader: Person
  absent: string
}

/** Words that two newsrooms do not share by chance: a sentence that repeats so many of another’s is written anew. */
const OWN_WORDS = 11
const TRIES = 8
/** Words an article has at least, credit lines and all. */
const SHORTEST = 150

/** All articles of a plan, in its order. */
export function writeAll(
  random: Random,
  world: World,
  plan: CascadePlan,
): { written: Written[]; sources: Record<string, string> } {
  const desk = new Desk(random, world, plan)
  const order = plan.plans.map((_, i) => i).sort((a, b) => rank(plan.plans, a) - rank(plan.plans, b))
  const written: Written[] = []
  for (const i of order) written[i] = desk.article(plan.plans[i]!, written)
  return { written, sources: desk.sources() }
}

/** A reprint is written after what it reprints. */
const rank = (plans: readonly Plan[], i: number): number =>
  plans[i]!.reprints === null ? 0 : 1 + rank(plans, plans[i]!.reprints!)

class Desk {
  private readonly details: Detail[]
  private readonly seen = new Set<string>()
  private readonly shared: string
  private readonly own: readonly string[]
  private readonly fillers: readonly string[]
  private readonly random: Random
  private readonly world: World
  private readonly plan: CascadePlan

  constructor(random: Random, world: World, plan: CascadePlan) {
    this.random = random
    this.world = world
    this.plan = plan
    this.fillers = FILLERS.map((t) => settled(t, random))
    this.details = plan.origins.map((origin) => this.detailOf(origin))
    // The wire’s background is told by nobody else in other words.
    const background = shuffled(random, world.theme.background)
    this.own = plan.plans.some((p) => p.agency) ? background.slice(2) : background
    this.shared = background
      .slice(0, 2)
      .map((t) => this.fresh(t, world.slots))
      .join(' ')
  }

  private detailOf({ id }: Origin): Detail {
    const { random, plan, world } = this
    const times = plan.plans.filter((p) => p.carries.some((c) => c.origin === id)).map((p) => p.time)
    const papers = [
      'an internal memo',
      'a letter to the board',
      'a confidential note',
      'an email to colleagues',
      `a draft of ${world.theme.document}`,
    ]
    const unused = world.outlets.at(-1)!
    return {
      day: weekday(Math.min(...times) - 40 * 60_000),
      wire: pick(
        random,
        WIRES.filter((w) => w !== plan.agency),
      ),
      paper: pick(random, papers),
      network: pick(random, NETWORKS),
      reader: personOf(random, 'a lip reader'),
      absent: unused.called,
    }
  }

  /** What the sources are called of which there is no article. */
  sources(): Record<string, string> {
    const named = this.plan.origins.flatMap(({ source, ground }, i) =>
      source === null
        ? []
        : [
            [
              source,
              ground === 'wire' ? this.details[i]!.wire.name : ground === 'absent' ? this.details[i]!.absent : ground,
            ],
          ],
    )
    return Object.fromEntries(named) as Record<string, string>
  }

  /** A sentence that shares no long run of words with one written before. */
  private fresh(template: string, slots: Slots): string {
    for (let attempt = 0; attempt < TRIES; attempt++) {
      const sentence = expand(template, this.random, slots)
      const grams = gramsOf(sentence)
      if (grams.some((g) => this.seen.has(g))) continue
      for (const gram of grams) this.seen.add(gram)
      return sentence
    }
    return ''
  }

  article(plan: Plan, written: readonly Written[]): Written {
    if (plan.reprints !== null) return this.reprint(plan, written[plan.reprints]!)
    if (plan.decoy) return this.decoy()
    const { random, world } = this
    const outlet = world.outlets[plan.outlet]!
    const known = new Set<Person>()
    const items = plan.carries.map((c) => this.told(c, outlet.called, known))
    const opening = this.opening(items.map((i) => i.paragraphs))
    const credits = plan.carries.flatMap((c) =>
      c.from.kind === 'credit' && c.from.how === 'hat' ? [this.line(HAT_TIPS, c)] : [],
    )
    const shared = plan.agency ? [this.shared] : []
    const thanks = plan.agency ? [this.thanks()] : []
    const closer = chance(random, 0.5) ? [this.fresh(pick(random, CLOSERS), world.slots)].filter(Boolean) : []
    const body = [...opening, ...shared]
    const background = this.background(
      body,
      between(random, SHORTEST, 420) - count([...body, ...closer, ...credits, ...thanks]),
    )
    const paragraphs = [...body, ...background, ...closer, ...credits, ...thanks]
    const title = titleOf(random, world, this.plan.items, plan)
    return { title, paragraphs: this.datelined(plan, paragraphs), words: items.map((i) => i.words) }
  }

  /** The event and what was said, or what was said first and the event after it. */
  private opening(told: readonly (readonly string[])[]): string[] {
    const { random, world } = this
    const event = shuffled(random, world.theme.leads).reduce(
      (found, lead) => found || this.fresh(lead, world.slots),
      '',
    )
    const [first = [], ...others] = told
    const ordered = chance(random, 0.4) ? [...first, event, ...others.flat()] : [event, ...told.flat()]
    return ordered.filter(Boolean)
  }

  private datelined(plan: Plan, paragraphs: string[]): string[] {
    const { random, world } = this
    const wire = plan.carries.find((c) => c.from.kind === 'ground' && this.plan.origins[c.origin]!.ground === 'wire')
    const place = world.slots.place!.toUpperCase()
    if (wire)
      return [
        `${place} (${this.details[wire.origin]!.wire.sign}) ${pick(random, ['—', '–', '-'])} ${paragraphs[0]}`,
        ...paragraphs.slice(1),
      ]
    return world.outlets[plan.outlet]!.dateline ? [`${place} — ${paragraphs[0]}`, ...paragraphs.slice(1)] : paragraphs
  }

  /** Background in paragraphs of two or three sentences, until there are about so many words. */
  private background(before: readonly string[], words: number): string[] {
    const { random, world } = this
    const templates = shuffled(random, [...this.own, ...this.fillers])
    const paragraphs: string[] = []
    while (count(paragraphs) < words && templates.length > 0) {
      const sentences = templates.splice(0, between(random, 2, 3)).map((t) => this.fresh(t, world.slots))
      const paragraph = sentences.filter((s) => s !== '' && !before.some((b) => b.includes(s))).join(' ')
      if (paragraph !== '') paragraphs.push(paragraph)
    }
    return paragraphs
  }

  /** The paragraphs that tell an item. */
  private told(c: Carrying, us: string, known: Set<Person>): { paragraphs: string[]; words: string } {
    const { random, plan, world } = this
    const item = plan.items[c.item]!
    const ground = plan.origins[c.origin]!.ground
    const put = wordsOf(random, world.theme, { ...world.slots, day: this.details[c.origin]!.day }, item, c.wording)
    const before: string[] = []
    const slots = (): Slots => this.slotsOf(c, us, known)
    if (item.clip) {
      before.push(this.fresh(pick(random, CLIPS), slots()) || expand(pick(random, CLIPS), random, slots()))
      known.add(item.speaker)
    }
    const wordings = this.wordingsOf(c, ground)
    const template = pick(random, put.direct ? wordings.direct : wordings.reported)
    const sentence = filledIn(template, random, { ...slots(), ...quoted(put.words), R: put.words.replace(/\.$/u, '') })
    known.add(item.speaker)
    const after = item.clip && chance(random, 0.8) ? [expand(pick(random, DOUBTS), random, slots())] : []
    return { paragraphs: [...before, sentence, ...after], words: put.words }
  }

  private wordingsOf({ from }: Carrying, ground: Origin['ground']): Wordings {
    const readerOf = ground === 'reader' ? READER : SILENT
    if (from.kind === 'silent') return readerOf
    const own = ground === 'absent' || ground === 'ring' ? GROUNDS.interview : GROUNDS[ground]
    if (from.kind === 'ground') return own
    if (from.how === 'hat' || from.how === 'reprint') return readerOf
    if (from.how === 'ground') return own
    return CREDITS[from.how]
  }

  private slotsOf(c: Carrying, own: string, known: ReadonlySet<Person>): Slots {
    const { random, plan, world } = this
    const { speaker } = plan.items[c.item]!
    const detail = this.details[c.origin]!
    const them = this.credited(c)
    const us = c.from.kind === 'credit' ? them : own
    const reader = detail.reader
    return {
      ...world.slots,
      ...speakerSlots(random, speaker, known.has(speaker)),
      day: detail.day,
      us,
      them,
      wire: called(detail.wire.name),
      reader: reader.name!,
      reader_short: reader.surname,
      paper: detail.paper,
      network: detail.network,
      topic: world.theme.topic.replace(/\{(\w+)\}/gu, (_, name: string) => world.slots[name]!),
      seconds: String(7 + (world.outlets.length % 23)),
    }
  }

  /** Whom an article credits for an item, as a sentence names them. */
  private credited({ from, origin }: Carrying): string {
    if (from.kind !== 'credit') return ''
    if (from.to !== null) return this.world.outlets[this.plan.plans[from.to]!.outlet]!.called
    return this.plan.origins[origin]!.ground === 'wire'
      ? called(this.details[origin]!.wire.name)
      : this.details[origin]!.absent
  }

  private line(lines: readonly string[], c: Carrying): string {
    const words = expand(pick(this.random, lines), this.random, { them: this.credited(c) })
    return /^(?:h\/t|\()/u.test(words) ? words : upper(words)
  }

  private thanks(): string {
    const { name } = this.plan.agency
    return expand(pick(this.random, CONTRIBUTED), this.random, { wire: called(name), Wire: name })
  }

  /** Another’s article with a headline of its own, cut from the end, and a line that says whose it is, or none. */
  private reprint(plan: Plan, parent: Written): Written {
    const { random, world } = this
    const isGround = plan.carries.every((c) => c.from.kind === 'ground')
    const credit = plan.carries.find((c) => c.from.kind === 'credit' && c.from.how === 'reprint')
    const least = count(parent.paragraphs) > SHORTEST + 60 ? 1 : 0
    const cut = Math.min(between(random, least, 2), Math.max(0, parent.paragraphs.length - 4))
    let kept = parent.paragraphs.slice(0, parent.paragraphs.length - cut)
    if (!isGround) kept = kept.map((p) => p.replace(/^[\p{Lu} ]+ \([^)]+\) [—–-] /u, ''))
    const lines = credit ? [this.line(REPRINTS, credit)] : []
    const paragraphs = credit && chance(random, 0.4) ? [...lines, ...kept] : [...kept, ...lines]
    const title = chance(random, 0.45) ? parent.title : titleOf(random, world, this.plan.items, plan)
    return { title, paragraphs, words: parent.words }
  }

  /** Of the same matter somewhere else, and with nobody’s words from here. */
  private decoy(): Written {
    const { random, world } = this
    const { theme } = world
    const place = `${pick(random, ['Ostra', 'Lull', 'Pinner', 'Stav', 'Queens', 'Hazel'])}${pick(random, ['by', 'cliff', 'brook', 'hurst'])}`
    const slots: Slots = {
      ...world.slots,
      place,
      office: theme.office.replace('{place}', place),
      company: `${pick(random, ['Lorimer', 'Bancroft', 'Sundal', 'Orbis'])} ${theme.company}`,
      river: 'Umbel',
      street: 'Chapel Hill',
      year: String(between(random, 1950, 2012)),
      day: pick(random, ['Monday', 'Wednesday', 'Friday']),
    }
    const speaker = personOf(random, pick(random, ['a resident', 'a local councillor', 'a shopkeeper']))
    const lead = this.fresh(pick(random, theme.leads), slots)
    const words = filledIn(pick(random, SILENT.direct), random, {
      ...slots,
      ...speakerSlots(random, speaker, false),
      ...quoted(
        pick(random, [
          'We have been through this before, and we will get through it again.',
          'I read about it in the paper like everybody else.',
          'You learn who your neighbours are.',
        ]),
      ),
    })
    const background = shuffled(random, theme.background)
      .map((t) => this.fresh(t, slots))
      .filter(Boolean)
    const paragraphs = [lead, words, ...pairs(background)].filter(Boolean)
    return { title: expand(pick(random, theme.titles), random, slots), paragraphs, words: [] }
  }
}

/** What is said of a reading of lips where the outlet that had it made is left out. */
const READER: Wordings = {
  direct: [
    'Lip reader {reader} believes {short} said: {E}',
    'According to lip reader {reader}, {short} said: {E}',
    '{D} {short} said, in the reading of lip reader {reader}.',
    '{reader}, a lip reader, believes {short} said: {E}',
    '{D} {short} appears to say, lip reader {reader} believes.',
    'In the view of {reader}, a lip reader, {short} said: {E}',
  ],
  reported: [
    'Lip reader {reader} believes {short} said that {R}.',
    'According to lip reader {reader}, {short} said that {R}.',
    '{reader}, a lip reader, believes {short} said that {R}.',
    'In the view of lip reader {reader}, {short} said that {R}.',
    'Lip reader {reader} thinks {short} said that {R}.',
    'To lip reader {reader}, {short} seems to say that {R}.',
  ],
}

function speakerSlots(random: Random, speaker: Person, isKnown: boolean): Slots {
  const { name, surname, role, he, his, him, himself } = speaker
  const full = name === null ? role : chance(random, 0.6) ? `${name}, ${role},` : `${role}, ${name},`
  return { who: isKnown ? surname : full, short: surname, he, his, him, himself }
}

const quoted = (words: string): Slots => ({ D: `“${words.replace(/\.$/u, ',')}”`, E: `“${words}”` })
const called = (agency: string): string =>
  /^(?:Reuters|Agence)/u.test(agency) ? agency : `the ${agency.replace(/^The /u, '')}`

/** The sentence with its marks and capitals as they ought to be: slots end in commas and begin sentences. */
function filledIn(template: string, random: Random, slots: Slots): string {
  return expand(template, random, slots)
    .replace(/,(?=[.,:;])/gu, '')
    .replace(/(\.”? |\? )(\p{Ll})/gu, (_, end: string, c: string) => end + c.toUpperCase())
}

const count = (paragraphs: readonly string[]): number => paragraphs.reduce((sum, p) => sum + p.split(' ').length, 0)
const pairs = (sentences: readonly string[]): string[] =>
  sentences.flatMap((s, i) => (i % 2 === 0 ? [[s, sentences[i + 1]].filter(Boolean).join(' ')] : []))

function gramsOf(sentence: string): string[] {
  const words = sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(OWN_WORDS - 1).map((_, i) => words.slice(i, i + OWN_WORDS).join(' '))
}
