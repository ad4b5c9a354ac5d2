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

/** Folds every article into the one it has the item from; what remains are the beginnings. */
export function foldWay({ item, choices, along, rings }: Way, likeness: Likeness): Root[] {
  const byArticle = new Map([...along, ...choices].map((choice) => [choice.carrier.paper.id, choice]))
  const ringOf = new Map(rings.flatMap((ring) => ring.map((c) => [c.paper.id, ring[0]!.paper.id] as const)))
  const roots = new Map<string, Root>()
  for (const choice of choices) {
    const end = beginningOf(choice, byArticle, ringOf)
    const known = roots.get(end.key)
    if (known) known.choices.push(choice)
    else roots.set(end.key, { ...end, choices: [choice], unplaced: [] })
  }
  return placed(joined([...roots.values()], item, likeness))
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

/** Beginnings that are one: an outlet that is credited and its article, one reader, one text, “wrote” and what was written. */
function joined(roots: readonly Root[], item: Item, likeness: Likeness): Root[] {
  const kept: Root[] = []
  for (const root of vagueLast(roots)) {
    const at = kept.findIndex((other) => areOne(root, other, item, likeness))
    if (at < 0) kept.push(root)
    else kept[at] = united(kept[at]!, root)
  }
  return kept
}

const isVague = ({ kind, choice }: Root): boolean => kind === 'source' && choice.source?.isVague === true
const vagueLast = (roots: readonly Root[]): Root[] => [...roots.filter((r) => !isVague(r)), ...roots.filter(isVague)]

const areOne = (a: Root, b: Root, item: Item, likeness: Likeness): boolean =>
  isOneOutlet(a, b) ||
  isOneOutlet(b, a) ||
  drawsOn(a, b, item) ||
  drawsOn(b, a, item) ||
  isOneReader(a, b) ||
  (isVague(a) && isWritten(b)) ||
  areOneText(a, b, likeness)

/** The article itself tells more than that somebody credits its outlet, and where it was said more than the wire that sent it. */
function united(one: Root, other: Root): Root {
  const isLess = (one.kind === 'source' && other.kind !== 'source') || (isSender(one) && !isSender(other))
  const [main, rest] = isLess ? [other, one] : [one, other]
  const choices = [...main.choices, ...rest.choices]
  return { ...main, choices: choices.sort((a, b) => a.carrier.paper.place - b.carrier.paper.place) }
}

const isOneOutlet = (source: Root, article: Root): boolean =>
  source.kind === 'source' &&
  article.kind !== 'source' &&
  source.key === `outlet ${article.choice.carrier.paper.outlet}`

/** A wire or an outlet of which there is no article. */
const isSender = ({ kind, choice: { source } }: Root): boolean =>
  kind === 'source' && (source?.kind === 'wire' || source?.kind === 'outlet')

/** What came over a wire says itself that it was said where others heard it too. */
const drawsOn = (sender: Root, ground: Root, item: Item): boolean =>
  isSender(sender) &&
  ground.kind === 'source' &&
  !isSender(ground) &&
  sender.choices.some((c) => c.carrier.shared?.isVague === false && groundKey(c.carrier, item) === ground.key)

/** Both name one reader of a clip, or the one that asked somebody itself names whom the other does. */
function isOneReader(a: Root, b: Root): boolean {
  const [ofA, ofB] = [a, b].map((root) => new Set(root.choices.flatMap((c) => readerOf(c.carrier) ?? [])))
  if (ofA!.size === 1 && ofB!.size === 1) return ofB!.has([...ofA!][0]!)
  return (ofB!.size === 0 && knows(b, ofA!)) || (ofA!.size === 0 && knows(a, ofB!))
}

const knows = ({ choice: { carrier } }: Root, readers: ReadonlySet<string>): boolean =>
  [...readers].some((name) => carrier.paper.text.includes(name))

const isWritten = ({ kind, choice: { carrier } }: Root): boolean =>
  kind === 'source' && carrier.shared !== null && WRITTEN.has(carrier.shared.channel)
const WRITTEN: ReadonlySet<Channel> = new Set(['statement', 'social', 'document'])

function areOneText(a: Root, b: Root, likeness: Likeness): boolean {
  const [one, other] = [a.choice.carrier.paper, b.choice.carrier.paper]
  return one !== other && likeness(one, other).copy !== null
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
