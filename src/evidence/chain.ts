import type { Name } from '../language/names/name.ts'
import type { Syntax } from '../language/syntax.ts'
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
  const carriers = carrierIds(syntax, names, all)
  views.forEach((view, i) => {
    const { carriers: carried, poll } = settings[i]!
    const own = [...(poll ? [poll] : []), ...carried.map(({ name }) => carriers(name))]
    const before = view.parent ? chains.get(view.parent)! : [WRITER]
    const links = [...before, ...own.reverse(), ...(view.speaker ? [view.speaker.id] : [])]
    chains.set(
      view,
      links
        .filter((id, k) => links.indexOf(id) === k || k === links.length - 1)
        .filter((id, k, list) => k === list.length - 1 || id !== list.at(-1)),
    )
  })
  return { chains: views.map((view) => chains.get(view)!), speakers: all }
}

/** Finds the speaker that a carrier’s name means; one that never speaks gets an entry of its own. */
function carrierIds(syntax: Syntax, names: readonly Name[], all: Speaker[]): (name: Name) => string {
  const cast = castOf(syntax, names)
  const known = new Map<object, string>()
  return (name) => {
    const member = cast.meant.get(name)![0]!
    const id =
      known.get(member) ??
      all.find((s) => s.mentions.some((m) => member.names.some((n) => overlaps(n, m))) && s.kind === member.kind)?.id
    if (id) {
      known.set(member, id)
      return id
    }
    const { fullest, names: own, kind } = member
    const speaker: Speaker = {
      id: `s${all.length}`,
      kind: kind === 'place' ? 'organization' : kind,
      named: true,
      name: syntax.text.slice(fullest.start, fullest.end),
      role: null,
      mentions: own.map(({ start, end }) => ({ start, end })),
    }
    all.push(speaker)
    known.set(member, speaker.id)
    return speaker.id
  }
}
