import type { Span } from '../src/text/span.ts'

/** An attribution in a rhetorical tree: what is said, and the clause that says whose words they are. */
export type RstAttribution = { content: Span[]; cue: Span[]; isNested: boolean }

type Unit = { id: string; parent: string | null; relation: string; text: string | null }
type Tree = {
  units: ReadonlyMap<string, Unit>
  /** Those that hang on a unit, in the order of the file. */
  under: ReadonlyMap<string, Unit[]>
  multinuclear: ReadonlySet<string>
  /** Where the words of each elementary unit stand. */
  places: ReadonlyMap<string, Span>
}

/**
 * The attributions of a document of GUM in `.rs4` (rst.js, rstWeb): the satellite of an attribution is the clause with
 * source and cue, its nucleus the content. Nested: it stands, clause and content, in the content of another one.
 * Returns null where tree and text are not equally long.
 */
export function rstAttributions(xml: string, text: string): RstAttribution[] | null {
  const units = new Map([...unitsOf(xml)].map((u) => [u.id, u]))
  const places = placesOf([...units.values()], text)
  if (!places) return null
  const under = new Map<string, Unit[]>()
  for (const unit of units.values()) if (unit.parent) under.set(unit.parent, [...(under.get(unit.parent) ?? []), unit])
  const tree: Tree = { units, under, multinuclear: multinuclearIn(xml), places }
  const found = [...units.values()].filter(isAttribution).map((satellite) => ({
    cue: joined(text, whole(tree, satellite)),
    content: joined(text, contentOf(tree, satellite)),
  }))
  return found.map((one, k) => ({ ...one, isNested: found.some((other, n) => n !== k && stands(one, other.content)) }))
}

const isAttribution = ({ relation }: Unit): boolean => relation.startsWith('attribution')

function* unitsOf(xml: string): Generator<Unit> {
  for (const [, kind, attributes, text] of xml.matchAll(/<(segment|group) ([^>]*?)(?:\/>|>([^<]*)<\/segment>)/gu)) {
    const value = (name: string): string | null =>
      new RegExp(`\\b${name}="([^"]*)"`, 'u').exec(attributes!)?.[1] ?? null
    const words = kind === 'segment' ? plain(text ?? '') : null
    yield { id: value('id') ?? '', parent: value('parent'), relation: value('relname') ?? '', text: words }
  }
}

const multinuclearIn = (xml: string): Set<string> =>
  new Set([...xml.matchAll(/<rel name="([^"]*)" type="multinuc"/gu)].map(([, name]) => name!))

const plain = (escaped: string): string =>
  escaped
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** Finds the elementary units one after another by the number of their letters: the corpus mends words here and there. */
function placesOf(units: readonly Unit[], text: string): Map<string, Span> | null {
  const letters = [...text.matchAll(/\S/gu)].map((m) => m.index + m[0].length)
  const places = new Map<string, Span>()
  let at = 0
  for (const { id, text: words } of units.filter((u) => u.text !== null).sort((a, b) => Number(a.id) - Number(b.id))) {
    const from = at
    at += [...words!.replaceAll(/\s/gu, '')].length
    if (at > letters.length) return null
    if (at > from) places.set(id, { start: startOf(text, letters[from]!), end: letters[at - 1]! })
  }
  return at === letters.length ? places : null
}

/** Where the letter begins that ends at `end`. */
const startOf = (text: string, end: number): number => end - [...text.slice(Math.max(0, end - 2), end)].at(-1)!.length

/** A unit with everything that hangs on it. */
function whole(tree: Tree, unit: Unit): Span[] {
  const satellites = (tree.under.get(unit.id) ?? []).filter((u) => !isPart(tree, u))
  return [...core(tree, unit), ...satellites.flatMap((s) => whole(tree, s))]
}

/** A unit without its satellites. */
function core(tree: Tree, unit: Unit): Span[] {
  const own = tree.places.get(unit.id)
  if (own) return [own]
  return (tree.under.get(unit.id) ?? []).filter((u) => isPart(tree, u)).flatMap((u) => whole(tree, u))
}

/** True for what a group is made of, false for what only hangs on it. */
const isPart = ({ units, multinuclear }: Tree, { parent, relation }: Unit): boolean =>
  relation === 'span' || (multinuclear.has(relation) && units.get(parent ?? '')?.text === null)

/** The nucleus; where the clause interrupts it, with the rest of it: “It rained, she said, all day.” */
function contentOf(tree: Tree, satellite: Unit): Span[] {
  const nucleus = tree.units.get(satellite.parent ?? '')
  if (!nucleus) return []
  const torn = nucleus.relation === 'same-unit' ? tree.units.get(nucleus.parent ?? '') : undefined
  const cue = whole(tree, satellite)
  return core(tree, torn ?? nucleus).filter((s) => !cue.some((c) => c.start === s.start))
}

/** Units in text order; neighbours are one span. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && text.slice(last.end, start).trim() === '') last.end = end
    else all.push({ start, end })
  }
  return all
}

const stands = ({ content, cue }: Pick<RstAttribution, 'content' | 'cue'>, within: readonly Span[]): boolean =>
  [...content, ...cue].every((s) => within.some((w) => w.start <= s.start && s.end <= w.end))
