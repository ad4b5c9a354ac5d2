import { likeness, type Weighed } from './likeness.ts'
import type { Setting } from './setting.ts'

/** An article near a new one, and the story it is in, of `size` articles. */
export type Neighbour = { story: string; size: number; weighed: Weighed }

/**
 * The stories a new article is like enough to be in, the likest first; none when it begins a new one. `apart` are stories
 * that people keep it out of.
 */
export function placing(
  article: Weighed,
  near: readonly Neighbour[],
  apart: ReadonlySet<string>,
  setting: Setting,
): string[] {
  const byStory = new Map<string, { size: number; likenesses: number[] }>()
  for (const { story, size, weighed } of near) {
    if (apart.has(story)) continue
    const known = byStory.get(story)
    const found = likeness(article, weighed, setting)
    if (known) known.likenesses.push(found)
    else byStory.set(story, { size, likenesses: [found] })
  }
  return [...byStory]
    .map(([story, { size, likenesses }]) => ({ story, like: linkage(likenesses, size, setting) }))
    .filter(({ like }) => like >= setting.oneStory)
    .sort((a, b) => b.like - a.like || (a.story < b.story ? -1 : 1))
    .map(({ story }) => story)
}

/** The mean over the nearest articles of a story; those that are no neighbours are not alike at all. */
function linkage(likenesses: readonly number[], size: number, { nearest }: Setting): number {
  const most = Math.min(nearest, Math.max(size, likenesses.length))
  const best = [...likenesses].sort((a, b) => b - a).slice(0, most)
  return best.reduce((sum, like) => sum + like, 0) / most
}

/** Whether two stories that an article bridges are one; of each, some articles are enough. */
export function areOne(a: readonly Weighed[], b: readonly Weighed[], setting: Setting): boolean {
  const sum = a.reduce((all, x) => all + b.reduce((some, y) => some + likeness(x, y, setting), 0), 0)
  return a.length > 0 && b.length > 0 && sum / (a.length * b.length) >= setting.oneStory * setting.bridged
}
