import { AGENCIES } from '../../article/agencies.ts'
import { OUTLETS } from '../../language/en/outlets.ts'
import { AGENCY_WORDS } from '../../language/en/relays.ts'
import { outletKey } from '../outlets/outlet-key.ts'
import { type Alike, type Likeness, RUN } from '../papers/alike.ts'
import { isBefore } from '../papers/moment.ts'
import type { Paper } from '../papers/paper.ts'
import type { Reason, Source } from '../story.ts'
import type { Carrier } from './carriers.ts'
import type { Item } from './item.ts'
import type { NearCredit, Nearness } from './standing.ts'

/** A source that is not an article: articles that name the same `key` mean the same. */
export type Ground = { key: string; kind: Source['kind']; name: string; isVague: boolean }
/** Where one article has an item from. `article` is its id; neither: it begins here, `own` when it has it at first hand. */
export type Choice = {
  carrier: Carrier
  article: string | null
  source: Ground | null
  /** What the article or the source is called; null where it begins here. */
  name: string | null
  own: boolean
  because: Reason[]
  /** 0–1. */
  confidence: number
  /** The credit leads to an article that is dated later: one of the two dates is wrong. */
  isDoubted: boolean
}

/** What each sign weighs alone; several are taken together as if they were independent. Chosen on development stories. */
const WEIGHTS = {
  credit: { here: 0.9, speaker: 0.85, beside: 0.75, article: 0.5 } satisfies Record<Nearness, number>,
  wire: 0.8,
  copy: 0.95,
  narration: 0.85,
  quotedRun: 0.15,
  variant: 0.35,
  error: 0.5,
  words: 0.1,
  ground: 0.75,
  earlier: 0.3,
}
/** A date that contradicts the credit halves what is known. */
const DOUBTED = 0.7
/** Who names a ground of their own has it from another only when much more than a sentence is the same. */
const LONG_RUN = 40
/** The outlet is right, but which of its articles is a guess. */
const ELSEWHERE = 0.8
/** An article is compared with so many earlier ones: the first, and the last before it; and with so many of each outlet that it credits. */
export const COMPARED = { first: 24, last: 24, ofOutlet: 48 }
/** So many are looked through for them: where twenty thousand have one date, none is earlier than another. */
const LOOKED_THROUGH = 500

/** `byOutlet`: the carriers by the key of their outlet, in the order of the story. */
export type Scene = {
  byOutlet: ReadonlyMap<string | null, readonly Carrier[]>
  item: Item
  carriers: readonly Carrier[]
  likeness: Likeness
  inRing: ReadonlySet<Carrier>
  papersOf: (outlet: string) => readonly Paper[]
}

/** The best beginning for one article's item: a copy, then a credit, then common ground, then likeness to what came before. */
export function choiceFor(carrier: Carrier, scene: Scene): Choice {
  if (scene.item.isSlight) return copied(carrier, scene) ?? begun(carrier)
  return (
    copied(carrier, scene) ??
    atFirstHand(carrier, scene) ??
    credited(carrier, scene) ??
    derived(carrier, scene, carrier.shared === null ? RUN : LONG_RUN) ??
    grounded(carrier, scene) ??
    derived(carrier, scene, 0) ??
    begun(carrier)
  )
}

const begun = (carrier: Carrier): Choice => ({
  carrier,
  article: null,
  source: null,
  name: null,
  own: false,
  because: [],
  confidence: 1,
  isDoubted: false,
})

/** The same text stood elsewhere before: whatever it says of itself, it says it of that. */
function copied(carrier: Carrier, scene: Scene): Choice | null {
  const isCopy = (other: Carrier): boolean => scene.likeness.copy(carrier.paper, other.paper) !== null
  const credited = creditedIn(carrier, scene).filter((c) => creditTo(carrier, c) !== null && isCopy(c))
  const named =
    credited.find((c) => canPrecede(c, carrier)) ?? credited.find((c) => creditTo(carrier, c)!.kind === 'first')
  if (named) return fromArticle(carrier, named, scene, !canPrecede(named, carrier))
  const first = earlierThan(carrier, scene).find(isCopy)
  if (!first) return null
  const wire = wireOf(carrier)
  return wire ? fromWire(carrier, wire) : fromArticle(carrier, first, scene)
}

/** Not known to be later. */
const canPrecede = (a: Carrier, b: Carrier): boolean => !isBefore(b.paper.moment, a.paper.moment)

/** The carriers of the outlets that one credits. */
const creditedIn = ({ credits }: Carrier, { byOutlet }: Scene): Carrier[] =>
  [...new Set(credits.map((c) => c.key))].flatMap((key) => (byOutlet.get(key) ?? []).slice(0, COMPARED.ofOutlet))

/** How one names another as the one who has it; null when it does not. */
const creditTo = (carrier: Carrier, other: Carrier): NearCredit | null =>
  (carrier !== other && carrier.credits.find((c) => c.key === other.paper.outlet && c.kind !== 'wire')) || null

function atFirstHand(carrier: Carrier, { inRing }: Scene): Choice | null {
  if (carrier.own === null) return inRing.has(carrier) ? begun(carrier) : null
  const why = `It has it at first hand: ${quoted(carrier, carrier.own)}.`
  return { ...begun(carrier), own: true, because: [{ kind: 'same-ground', why, words: wordsOf(carrier.own) }] }
}

function credited(carrier: Carrier, scene: Scene): Choice | null {
  for (const credit of carrier.credits.filter((c) => c.kind !== 'wire')) {
    const choice = fromCredit(carrier, credit, scene)
    if (choice) return choice
  }
  const wire = wireOf(carrier)
  return wire ? fromWire(carrier, wire) : null
}

/**
 * The article that a credit means: one that has the item and can have come before; else one of that outlet that can
 * have; else one that is dated later, so that a date is wrong; else the outlet itself.
 */
function fromCredit(carrier: Carrier, credit: NearCredit, scene: Scene): Choice | null {
  const of = (scene.byOutlet.get(credit.key) ?? []).filter((c) => c !== carrier).slice(0, COMPARED.ofOutlet)
  const possible = likest(
    carrier,
    of.filter((c) => canPrecede(c, carrier)),
    scene,
  )
  if (possible) return fromArticle(carrier, possible, scene)
  if (credit.nearness === 'article' && credit.kind !== 'first') return null
  // An address tells where to read on; that the words are from there shows only where they stand there.
  if (credit.kind === 'linked') return null
  if (of[0]) return fromArticle(carrier, of[0], scene, true)
  // What an article was told at a news conference it has not from an outlet that it credits beside, for something else.
  if (credit.nearness === 'beside' && carrier.shared?.isVague === false) return null
  const papers = isAgency(credit) ? [] : around(scene.papersOf(credit.key), carrier.paper)
  const before = papers.filter((p) => !isBefore(carrier.paper.moment, p.moment))
  const speaks = (p: Paper): boolean => p.speaks.has(scene.item.speaker ?? '')
  const other = before.findLast(speaks) ?? papers.find(speaks) ?? before.at(-1)
  return other ? fromOther(carrier, other, credit, !before.includes(other)) : fromOutlet(carrier, credit)
}

/** Of many articles of one outlet those that stand nearest to another one in the order of the story. */
function around(papers: readonly Paper[], paper: Paper): Paper[] {
  const at = placeAmong(papers, ({ place }) => place >= paper.place)
  return papers.slice(Math.max(0, at - LOOKED_THROUGH), at + LOOKED_THROUGH).filter((p) => p !== paper)
}

const fromOther = (carrier: Carrier, earlier: Paper, credit: NearCredit, isDoubted: boolean): Choice => ({
  ...begun(carrier),
  article: earlier.id,
  name: earlier.outletName,
  because: [creditReason(carrier, credit)],
  confidence: WEIGHTS.credit[credit.nearness] * ELSEWHERE * (isDoubted ? DOUBTED : 1),
  isDoubted,
})

function fromOutlet(carrier: Carrier, credit: NearCredit): Choice {
  const source: Ground = {
    key: `outlet ${credit.key}`,
    kind: isAgency(credit) ? 'wire' : 'outlet',
    name: credit.name,
    isVague: false,
  }
  return {
    ...begun(carrier),
    source,
    because: [creditReason(carrier, credit)],
    confidence: WEIGHTS.credit[credit.nearness],
  }
}

/** Some agencies are outlets of their own too: whoever told CNN told an outlet. */
const isAgency = ({ key, name }: NearCredit): boolean =>
  (AGENCY_KEYS.has(key) || AGENCY_WORDS.test(name)) && !OUTLETS.has(name)
const AGENCY_KEYS: ReadonlySet<string> = new Set(AGENCIES.map(([name]) => outletKey(name!)))

const wireOf = (carrier: Carrier): NearCredit | null => carrier.credits.find((c) => c.kind === 'wire') ?? null

function fromWire(carrier: Carrier, credit: NearCredit): Choice {
  const source: Ground = { key: `outlet ${credit.key}`, kind: 'wire', name: credit.name, isVague: false }
  const why = `It carries the mark of ${credit.name}${shown(carrier, credit)}.`
  return {
    ...begun(carrier),
    source,
    because: [{ kind: 'wire', why, words: wordsOf(credit) }],
    confidence: WEIGHTS.wire,
  }
}

/** Taken from an earlier article that nobody credits: one that shares at least so many words in a row of narration. */
function derived(carrier: Carrier, scene: Scene, narration: number): Choice | null {
  const alike = earlierThan(carrier, scene).filter(
    (c) => narration === 0 || scene.likeness(carrier.paper, c.paper).narration >= narration,
  )
  const best = likest(carrier, alike, scene)
  return best && fromArticle(carrier, best, scene)
}

function grounded(carrier: Carrier, { item, carriers }: Scene): Choice | null {
  const { shared, paper } = carrier
  const key = groundKey(carrier, item)
  if (shared === null || key === null) return null
  // Of a silent clip the clip itself says nothing: somebody read it, whether it is said here or not.
  if (shared.kind === 'recording' && carriers.some((c) => c.shared?.channel === 'lip-reading')) return null
  const by = shared.by === null ? null : (paper.speakers.get(shared.by)?.name ?? null)
  const name = shared.kind === 'person' ? shared.word : named(shared.word, shared.kind, by, paper)
  const why = `It names as its ground: ${name}.`
  return {
    ...begun(carrier),
    source: { key, kind: shared.kind, name, isVague: shared.isVague },
    because: [{ kind: 'same-ground', why, words: shared.words.slice(0, 3) }],
    confidence: WEIGHTS.ground,
  }
}

/** What the ground of an article is known by: articles that name the same one have one beginning. */
export const groundKey = ({ shared }: Carrier, item: Pick<Item, 'id' | 'speaker'>): string | null =>
  shared === null
    ? null
    : shared.kind === 'person'
      ? `person ${shared.word}`
      : `${shared.channel} ${item.speaker ?? item.id}`

const named = (word: string, kind: Source['kind'], by: string | null, { outletName }: Paper): string =>
  `${word === '' ? `a ${kind} that ${outletName ?? 'an article'} has seen` : `“${word}”`}${by === null ? '' : ` of ${by}`}`

/** The carriers dated before one, the first and the last of them, that neither have another ground nor credit it. */
function earlierThan(carrier: Carrier, { carriers }: Scene): Carrier[] {
  const { moment } = carrier.paper
  if (moment === null) return []
  const isEarlier = (c: Carrier): boolean =>
    isBefore(c.paper.moment, moment) && !readsOtherwise(carrier, c) && creditTo(c, carrier) === null
  // What does not begin before it did not end before it.
  const end = placeAmong(carriers, ({ paper }) => paper.moment === null || paper.moment.from >= moment.from)
  const first = someOf(carriers, 0, end, 1, COMPARED.first, isEarlier)
  const last = someOf(carriers, end - 1, -1, -1, COMPARED.last, isEarlier)
  return [...new Set([...first, ...last.reverse()])]
}

/** The first place of a list in order from which on something holds, by halving. */
function placeAmong<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

/** So many carriers that fit, from one place towards another. Carriers stand in the order of time, so the way is short. */
function someOf(
  carriers: readonly Carrier[],
  from: number,
  to: number,
  step: 1 | -1,
  most: number,
  fits: (carrier: Carrier) => boolean,
): Carrier[] {
  const found: Carrier[] = []
  const end = step === 1 ? Math.min(to, from + LOOKED_THROUGH) : Math.max(to, from - LOOKED_THROUGH)
  for (let i = from; i !== end && found.length < most; i += step) if (fits(carriers[i]!)) found.push(carriers[i]!)
  return found
}

/** Two readers of one clip: neither has it from the other. */
const readsOtherwise = (a: Carrier, b: Carrier): boolean => {
  const [one, other] = [readerOf(a), readerOf(b)]
  return one !== null && other !== null && one !== other
}
export const readerOf = ({ shared }: Carrier): string | null => (shared?.kind === 'person' ? shared.word : null)

function likest(carrier: Carrier, others: readonly Carrier[], { likeness }: Scene): Carrier | null {
  let best: { other: Carrier; score: number } | null = null
  for (const other of others) {
    const signs = likeReasons(carrier, other, likeness(carrier.paper, other.paper)).map((r) => r.weight)
    const score = together([...signs, sharesWords(carrier, other) ? WEIGHTS.words : 0])
    if (best === null || score > best.score) best = { other, score }
  }
  return best?.other ?? null
}

function fromArticle(carrier: Carrier, earlier: Carrier, { likeness }: Scene, isDoubted = false): Choice {
  const credit = creditTo(carrier, earlier)
  const alike = likeReasons(carrier, earlier, likeness(carrier.paper, earlier.paper))
  const before = isBefore(earlier.paper.moment, carrier.paper.moment)
  const reasons: Weighed[] = [
    ...(credit ? [{ reason: creditReason(carrier, credit), weight: WEIGHTS.credit[credit.nearness] }] : []),
    ...alike,
    ...(before ? [{ reason: earlierReason(earlier), weight: WEIGHTS.earlier }] : []),
  ]
  const confidence = together(reasons.map((r) => r.weight)) * (isDoubted ? DOUBTED : 1)
  return {
    ...begun(carrier),
    article: earlier.paper.id,
    name: earlier.paper.outletName,
    because: reasons.map((r) => r.reason),
    confidence,
    isDoubted,
  }
}

type Weighed = { reason: Reason; weight: number }

/** What of the wording of two articles speaks for the one having read the other. */
function likeReasons(carrier: Carrier, earlier: Carrier, { copy, narration, run, words }: Alike): Weighed[] {
  const found: Weighed[] = []
  const add = (kind: Reason['kind'], why: string, weight: number, at = words): void => {
    found.push({ reason: { kind, why, words: at ? [at] : [] }, weight })
  }
  const { outletName } = earlier.paper
  const name = outletName ?? 'the other article'
  if (copy !== null) add('copy', `Nearly all of it stands in the text of ${name}.`, WEIGHTS.copy)
  else if (narration >= RUN)
    add('shared-run', `${narration} words in a row outside the quotation are those of ${name}.`, WEIGHTS.narration)
  else if (run >= RUN)
    add('shared-run', `${run} words in a row are those of ${name}, most of them in quotation marks.`, WEIGHTS.quotedRun)
  const changed = sharedChanges(carrier, earlier)
  const isError = changed.some((variant) => carrier.turned.has(variant))
  if (isError)
    add(
      'shared-error',
      `It has the same number or negation as ${name}, which is not the first one’s.`,
      WEIGHTS.error,
      null,
    )
  else if (changed.length > 0)
    add('same-variant', `It has the same change to the words as ${name}.`, WEIGHTS.variant, null)
  return found
}

/** Wordings that are not the first one’s, in both. */
const sharedChanges = (a: Carrier, b: Carrier): string[] =>
  [...a.wordings].flatMap(([quote, variants]) =>
    [...variants].filter((v) => v > 0 && b.wordings.get(quote)?.has(v)).map((v) => `${quote} ${v}`),
  )
const sharesWords = (a: Carrier, b: Carrier): boolean => [...a.wordings.keys()].some((quote) => b.wordings.has(quote))

const earlierReason = ({ paper }: Carrier): Reason => ({
  kind: 'earlier',
  why: `${paper.outletName ?? 'The other article'} had it before.`,
  words: [],
})

function creditReason(carrier: Carrier, credit: NearCredit): Reason {
  if (credit.kind === 'linked')
    return {
      kind: 'link',
      why: `It gives the address of ${credit.name}${shown(carrier, credit)}.`,
      words: wordsOf(credit),
    }
  return { kind: 'credit', why: `It credits ${credit.name}${shown(carrier, credit)}.`, words: wordsOf(credit) }
}

const wordsOf = ({ words }: NearCredit): Reason['words'] => (words === null ? [] : [words])
const shown = (carrier: Carrier, credit: NearCredit): string =>
  credit.words === null ? '' : `: ${quoted(carrier, credit)}`
const quoted = ({ paper }: Carrier, { words }: NearCredit): string =>
  words === null ? 'its page says so' : `“${paper.text.slice(words.start, words.end).replace(/\s+/gu, ' ').trim()}”`

/** As if each sign were right by itself so often: 1 − ∏(1 − weight). */
const together = (weights: readonly number[]): number => 1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1)
