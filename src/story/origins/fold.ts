import type { Channel } from '../../evidence/evidence.ts'
import { type Choice, groundKey, readerOf } from '../lineage/choice.ts'
import type { Item } from '../lineage/item.ts'
import type { Way } from '../lineage/lineage.ts'
import type { Likeness } from '../papers/alike.ts'

/** One beginning of an item and the choices of the articles that go back to it, in the order of the story. */
export type Root = {
  /** `article:` with an id, or the key of a source. */
  key: string
  kind: 'own' | 'source' | 'credited' | 'ring' | 'plain'
  /** Of the article that stands at the beginning, or of the first that names the source. */
  choice: Choice
  choices: Choice[]
  /** Beginnings that are counted here because nothing of theirs shows that they are one. */
  unplaced: Root[]
}

/** Each beginning is compared with so many: of a story with more, those without a ground are one beginning anyway. */
export const MOST_ROOTS = 200

/** Folds every article into the one it has the item from; what remains are the beginnings. */
export function foldWay({ item, choices, along, rings }: Way, likeness: Likeness, most = MOST_ROOTS): Root[] {
  const byArticle = new Map([...along, ...choices].map((choice) => [choice.carrier.paper.id, choice]))
  const ringOf = new Map(rings.flatMap((ring) => ring.map((c) => [c.paper.id, ring[0]!.paper.id] as const)))
  const roots = new Map<string, Root>()
  for (const choice of choices) {
    const end = beginningOf(choice, byArticle, ringOf)
    const known = roots.get(end.key)
    if (known) known.choices.push(choice)
    else roots.set(end.key, { ...end, choices: [choice], unplaced: [] })
  }
  return placed(joined([...roots.values()], item, likeness, most))
}

type End = Pick<Root, 'key' | 'kind' | 'choice'>

function beginningOf(start: Choice, byArticle: ReadonlyMap<string, Choice>, ringOf: ReadonlyMap<string, string>): End {
  const seen = new Set<Choice>()
  let at = start
  while (!seen.has(at)) {
    seen.add(at)
    const ring = ringOf.get(at.carrier.paper.id)
    if (ring !== undefined && !at.own) return { key: articleKey(ring), kind: 'ring', choice: byArticle.get(ring)! }
    if (at.source) return { key: at.source.key, kind: 'source', choice: at }
    const next = at.article === null ? undefined : byArticle.get(at.article)
    // The article that is credited, where the words were not found in it.
    if (!next) return at.article === null ? endOf(at) : { key: articleKey(at.article), kind: 'credited', choice: at }
    at = next
  }
  return endOf(at)
}

const endOf = (choice: Choice): End => ({
  key: articleKey(choice.carrier.paper.id),
  kind: choice.own ? 'own' : 'plain',
  choice,
})

const articleKey = (id: string): string => `article:${id}`

/** A beginning with what others are compared by: of all its articles, the readers of clips and the grounds that they name. */
type Known = { main: Root; choices: Choice[]; readers: Set<string>; grounds: Set<string> }

/** Beginnings that are one: an outlet that is credited and its article, one reader, one text, “wrote” and what was written. */
function joined(roots: readonly Root[], item: Item, likeness: Likeness, most: number): Root[] {
  const kept: Known[] = []
  for (const root of vagueLast(roots)) {
    const one = knownOf(root, item)
    const at = kept.slice(0, most).findIndex((other) => areOne(one, other, likeness))
    if (at < 0) kept.push(one)
    else kept[at] = united(kept[at]!, one)
  }
  return kept.map(({ main, choices }) => ({
    ...main,
    choices: choices.toSorted((a, b) => a.carrier.paper.place - b.carrier.paper.place),
  }))
}

const knownOf = (root: Root, item: Item): Known => ({
  main: root,
  choices: [...root.choices],
  readers: new Set(root.choices.flatMap((c) => readerOf(c.carrier) ?? [])),
  grounds: new Set(
    root.choices.flatMap((c) => (c.carrier.shared?.isVague === false ? (groundKey(c.carrier, item) ?? []) : [])),
  ),
})

const isVague = ({ kind, choice }: Root): boolean => kind === 'source' && choice.source?.isVague === true
const vagueLast = (roots: readonly Root[]): Root[] => [...roots.filter((r) => !isVague(r)), ...roots.filter(isVague)]

const areOne = (a: Known, b: Known, likeness: Likeness): boolean =>
  isOneOutlet(a.main, b.main) ||
  isOneOutlet(b.main, a.main) ||
  drawsOn(a, b.main) ||
  drawsOn(b, a.main) ||
  isOneReader(a, b) ||
  (isVague(a.main) && isWritten(b.main)) ||
  areOneText(a.main, b.main, likeness)

/**
 * The article itself tells more than that somebody credits its outlet, and where it was said more than the wire that sent
 * it. The first one’s lists are gone on with: of twenty thousand that are one, each is taken once.
 */
function united(one: Known, other: Known): Known {
  const isLess =
    (one.main.kind === 'source' && other.main.kind !== 'source') || (isSender(one.main) && !isSender(other.main))
  for (const choice of other.choices) one.choices.push(choice)
  for (const reader of other.readers) one.readers.add(reader)
  for (const ground of other.grounds) one.grounds.add(ground)
  return { ...one, main: isLess ? other.main : one.main }
}

const isOneOutlet = (source: Root, article: Root): boolean =>
  source.kind === 'source' &&
  article.kind !== 'source' &&
  source.key === `outlet ${article.choice.carrier.paper.outlet}`

/** A wire or an outlet of which there is no article. */
const isSender = ({ kind, choice: { source } }: Root): boolean =>
  kind === 'source' && (source?.kind === 'wire' || source?.kind === 'outlet')

/** What came over a wire says itself that it was said where others heard it too. */
const drawsOn = (sender: Known, ground: Root): boolean =>
  isSender(sender.main) && ground.kind === 'source' && !isSender(ground) && sender.grounds.has(ground.key)

/** Both name one reader of a clip, or the one that asked somebody itself names whom the other does. */
function isOneReader(a: Known, b: Known): boolean {
  const [ofA, ofB] = [a.readers, b.readers]
  if (ofA.size === 1 && ofB.size === 1) return ofB.has([...ofA][0]!)
  return (ofB.size === 0 && knows(b.main, ofA)) || (ofA.size === 0 && knows(a.main, ofB))
}

const knows = ({ choice: { carrier } }: Root, readers: ReadonlySet<string>): boolean =>
  [...readers].some((name) => carrier.paper.text.includes(name))

const isWritten = ({ kind, choice: { carrier } }: Root): boolean =>
  kind === 'source' && carrier.shared !== null && WRITTEN.has(carrier.shared.channel)
const WRITTEN: ReadonlySet<Channel> = new Set(['statement', 'social', 'document'])

function areOneText(a: Root, b: Root, likeness: Likeness): boolean {
  const [one, other] = [a.choice.carrier.paper, b.choice.carrier.paper]
  return one !== other && likeness.copy(one, other) !== null
}

/**
 * An article that shows no ground and cannot be placed in time is no beginning of its own where there is another: it is
 * counted with the first. One that was first of all keeps its place.
 */
function placed(roots: readonly Root[]): Root[] {
  const grounded = roots.filter((root) => !UNSHOWN.has(root.kind))
  const plain = roots.filter((root) => UNSHOWN.has(root.kind))
  const host = hostOf(grounded, plain)
  if (!host) return [...roots]
  const guests = plain.filter((root) => root !== host)
  const choices = [...host.choices, ...guests.flatMap((root) => root.choices)]
  return roots
    .filter((root) => !guests.includes(root))
    .map((root) => (root === host ? { ...root, choices, unplaced: guests } : root))
}

/** Nothing shows where these have it from; that the words were not found in what they credit shows as little. */
const UNSHOWN: ReadonlySet<Root['kind']> = new Set(['plain', 'credited', 'ring'])

/** With what an article is counted that shows no ground: what several could draw on, else the first. */
function hostOf(grounded: readonly Root[], plain: readonly Root[]): Root | undefined {
  const sources = grounded.filter((root) => root.kind === 'source')
  return sources[0] ?? grounded[0] ?? plain.find((root) => root.kind === 'ring') ?? plain[0]
}
