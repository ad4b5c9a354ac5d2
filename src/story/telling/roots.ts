import type { Origins } from '../story.ts'

/** An article that goes back to no origin of the story, or to several of them. */
export const NO_ROOT = -1
export const MANY_ROOTS = -2

/** For an article or source its place among the roots; what is a root itself goes back to itself alone. */
export function rootPlaces({ roots }: Origins): (id: string) => number {
  const places = new Map<string, number>()
  roots.forEach(({ articles }, place) => {
    for (const id of articles) places.set(id, places.has(id) && places.get(id) !== place ? MANY_ROOTS : place)
  })
  roots.forEach(({ node }, place) => {
    places.set(node, place)
  })
  return (id) => places.get(id) ?? NO_ROOT
}
