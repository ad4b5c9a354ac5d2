import type { Source } from '../story.ts'
import type { Choice, Ground } from './choice.ts'

/** Numbers the sources in the order of the articles that name them. */
export function sourcesOf(choices: readonly Choice[]): { sources: Source[]; sourceOf: (key: string) => string } {
  const first = new Map<string, { place: number; ground: Ground }>()
  for (const { source, carrier } of choices) {
    if (source === null) continue
    const known = first.get(source.key)
    if (!known || carrier.paper.place < known.place)
      first.set(source.key, { place: carrier.paper.place, ground: source })
  }
  const inOrder = [...first].sort(([a, one], [b, other]) => one.place - other.place || (a < b ? -1 : 1))
  const ids = new Map(inOrder.map(([key], i) => [key, `x${i + 1}`]))
  return {
    sources: inOrder.map(([key, { ground }]) => ({ id: ids.get(key)!, kind: ground.kind, name: ground.name })),
    sourceOf: (key) => ids.get(key)!,
  }
}
