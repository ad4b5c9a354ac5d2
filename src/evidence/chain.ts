import type { Name } from '../language/names/name.ts'
import type { Syntax } from '../language/syntax.ts'
import type { Cast } from '../speaker/cast/cast.ts'
import { castOf } from '../speaker/cast/cast.ts'
import { WRITER } from '../speaker/identify.ts'
import type { Speaker } from '../speaker/speaker.ts'
import { overlaps } from '../text/span.ts'
import type { Setting } from './channel/setting.ts'
import type { View } from './view.ts'

/** The chain of every view, from the writer inwards, and the speakers with the carriers that were none yet. */
export type Chained = { chains: string[][]; speakers: Speaker[] }

export function chainsOf(
  syntax: Syntax,
  names: readonly Name[],
  views: readonly View[],
  settings: readonly Setting[],
  speakers: readonly Speaker[],
): Chained {
  const all = [...speakers]
  const chains = new Map<View, string[]>()
  const idOf = carrierIds(syntax, names, all)
  views.forEach((view, i) => {
    const { carriers, through } = settings[i]!
    const before = view.parent ? chains.get(view.parent)! : [WRITER]
    // What is named last carried it last: “told the Star, according to the Herald”.
    const own = [...carriers.map(({ name }) => idOf(name)).reverse(), ...(through ? [through] : [])]
    chains.set(view, linked([...before, ...own], view.speaker?.id ?? null))
  })
  return { chains: views.map((view) => chains.get(view)!), speakers: all }
}

/** Each link once, the speaker last. */
function linked(links: readonly string[], speaker: string | null): string[] {
  const before = links.filter((id, i) => links.indexOf(id) === i && id !== speaker)
  return speaker === null ? before : [...before, speaker]
}

/** Finds the speaker that a carrier’s name means; one that never speaks gets an entry of its own in `all`. */
function carrierIds(syntax: Syntax, names: readonly Name[], all: Speaker[]): (name: Name) => string {
  let cast: Cast | null = null
  const known = new Map<string, string>()
  return (name) => {
    // Most articles name no carrier: the cast is joined again only where one does.
    cast ??= castOf(syntax, names)
    const { fullest, names: own, kind } = cast.meant.get(name)?.[0] ?? { fullest: name, names: [name], kind: name.type }
    const words = syntax.text.slice(fullest.start, fullest.end)
    const key = `${kind} ${words}`
    const id = known.get(key) ?? all.find((s) => s.kind === kind && isMentioned(s, own))?.id ?? `s${all.length}`
    known.set(key, id)
    if (!all.some((s) => s.id === id)) all.push(strangerOf(id, kind, words, own))
    return id
  }
}

const isMentioned = (speaker: Speaker, names: readonly Name[]): boolean =>
  speaker.mentions.some((mention) => names.some((name) => overlaps(name, mention)))

function strangerOf(id: string, kind: Name['type'], name: string, names: readonly Name[]): Speaker {
  const mentions = names.map(({ start, end }) => ({ start, end }))
  return { id, kind: kind === 'place' ? 'organization' : kind, named: true, name, role: null, mentions }
}
