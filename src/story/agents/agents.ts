import type { Reading } from '../../reading/reading.ts'
import { foldedName } from '../../speaker/folded-name.ts'
import { grouped } from '../../text/grouped.ts'
import { type Outlets, outletsOf } from '../outlets/outlets.ts'
import type { Pointer } from '../statement.ts'
import type { Agent } from '../story.ts'
import { bodiesOf } from './bodies.ts'
import { peopleOf } from './people.ts'
import { partedBy, strangersOf } from './strangers.ts'
import type { Voice } from './voice.ts'

/** The agents of a story, and which of them a speaker of an article is; null for its writer. */
export type Agents = { agents: Agent[]; agentOf: (article: string, speaker: string) => string | null }

/**
 * Tells which speakers of many articles are one person, office or body. Readings come in the order of the story, with
 * different ids of articles. The unnamed are joined with nobody: each is an agent of their own. `apart` are pairs of
 * speakers (`article#speaker`) that people say are not one.
 */
export function agentsOf(
  readings: readonly Reading[],
  outlets: Outlets = outletsOf(readings.map((r) => r.article)),
  apart: readonly (readonly [Pointer, Pointer])[] = [],
): Agents {
  const voices = voicesOf(readings)
  const named = voices.filter(isNamed)
  const kinds = kindsOf(named)
  const of = (wanted: (kind: string) => boolean): Voice[] => named.filter((v) => wanted(kinds(v)))
  const groups = [
    ...peopleOf(of((kind) => kind === 'person')).map((group) => group.voices),
    ...grouped(
      of((kind) => kind === 'outlet'),
      (v) => outlets.named(v.speaker.name!),
    ).values(),
    ...bodiesOf(of((kind) => kind !== 'person' && kind !== 'outlet')),
    ...voices.filter((voice) => !isNamed(voice)).map((voice) => [voice]),
  ]
  const strangers = strangersOf(apart)
  return numbered(groups.flatMap((group) => partedBy(strangers, group)))
}

const isNamed = ({ speaker }: Voice): boolean => speaker.named && speaker.name !== null

function voicesOf(readings: readonly Reading[]): Voice[] {
  return readings
    .flatMap(({ article: { id, text }, speakers }) =>
      speakers
        .filter((speaker) => speaker.kind !== 'writer')
        .toSorted((a, b) => firstPlace(a.mentions) - firstPlace(b.mentions))
        .map((speaker) => ({ article: id, text, speaker })),
    )
    .map((voice, order) => ({ ...voice, order }))
}

const firstPlace = (mentions: readonly { start: number }[]): number => mentions[0]?.start ?? Number.MAX_SAFE_INTEGER

/** What a name is in most articles: of one full name a reading may take a newspaper for a body. Names of one word tell nothing. */
function kindsOf(voices: readonly Voice[]): (voice: Voice) => string {
  const sameName = grouped(voices, ({ speaker }) => foldedName(speaker.name!))
  const most = new Map([...sameName].map(([name, group]) => [name, commonest(group.map((v) => v.speaker.kind))!]))
  return ({ speaker }) => {
    const name = foldedName(speaker.name!)
    return name.includes(' ') ? most.get(name)! : speaker.kind
  }
}

function numbered(groups: readonly Voice[][]): Agents {
  const inOrder = groups
    .map((group) => group.toSorted((a, b) => a.order - b.order))
    .sort((a, b) => a[0]!.order - b[0]!.order)
  const agents = inOrder.map((group, i) => agentFrom(group, `p${i + 1}`))
  const ids = new Map(agents.flatMap((a) => a.in.map((at) => [JSON.stringify([at.article, at.speaker]), a.id])))
  return { agents, agentOf: (article, speaker) => ids.get(JSON.stringify([article, speaker])) ?? null }
}

function agentFrom(group: readonly Voice[], id: string): Agent {
  const speakers = group.map((voice) => voice.speaker)
  return {
    id,
    name: fullest(speakers.map((s) => s.name ?? '')),
    named: isNamed(group[0]!),
    kind: commonest(speakers.map((s) => s.kind))!,
    role: commonest(speakers.flatMap((s) => s.role ?? [])) ?? null,
    in: group.map(({ article, speaker }) => ({ article, speaker: speaker.id })),
  }
}

/** The name with most words, of those the one that most articles have. */
function fullest(names: readonly string[]): string {
  const words = (name: string): number => name.split(/\s+/u).length
  const most = Math.max(...names.map(words))
  return commonest(names.filter((name) => words(name) === most))!
}

/** What stands most often, of equals the first; undefined for nothing. */
function commonest<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}
