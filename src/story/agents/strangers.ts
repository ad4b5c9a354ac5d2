import type { Pointer } from '../statement.ts'
import { sharedRole } from './roles.ts'
import { type Group, groupOf, join, type Voice } from './voice.ts'

/** Whom people say not to be one: speakers of articles (`article#speaker`), and from whom each was told apart. */
export type Strangers = ReadonlyMap<string, ReadonlySet<string>>

export function strangersOf(apart: readonly (readonly [Pointer, Pointer])[]): Strangers {
  const strangers = new Map<string, Set<string>>()
  for (const [a, b] of apart.flatMap(([x, y]) => [[x, y] as const, [y, x] as const]))
    strangers.set(a, (strangers.get(a) ?? new Set()).add(b))
  return strangers
}

/**
 * Parts who was taken for one: nobody stays with somebody they were told apart from. Everybody else goes with those
 * whose role is nearest to theirs, and where no role tells, with the first.
 */
export function partedBy(strangers: Strangers, voices: readonly Voice[]): Voice[][] {
  const names = new Set<string>(voices.map(nameOf))
  const isTold = (voice: Voice): boolean => [...(strangers.get(nameOf(voice)) ?? [])].some((other) => names.has(other))
  const told = voices.filter(isTold)
  if (told.length === 0) return [[...voices]]
  const parts: Group[] = []
  for (const voice of [...told, ...voices.filter((v) => !isTold(v))]) {
    const foes = strangers.get(nameOf(voice))
    const open = parts.filter((part) => !part.voices.some((other) => foes?.has(nameOf(other))))
    const [nearest] = open
      .map((part) => ({ part, shared: sharedRole(part, voice) }))
      .sort((a, b) => b.shared - a.shared)
    if (nearest) join(nearest.part, voice)
    else parts.push(groupOf(voice))
  }
  return parts.map((part) => part.voices)
}

const nameOf = ({ article, speaker }: Voice): Pointer => `${article}#${speaker.id}`
