import type { Reading } from '../../reading/reading.ts'
import { type Digest, digestOf } from './digest.ts'
import { openGrouping } from './open-grouping.ts'
import { SETTING, type Setting } from './setting.ts'

/**
 * Puts readings into stories: the stories in the order in which they begin, each in the order of time, the undated last.
 * Readings may come in any order: they are taken in that of their days, then of their texts.
 */
export function groupStories(readings: readonly Reading[], setting: Setting = SETTING): Reading[][] {
  const dated = readings.map((reading) => ({ reading, digest: digestOf(reading) })).sort(inTime)
  const grouping = openGrouping(
    setting,
    dated.map(({ digest }) => digest),
  )
  for (const [place, { digest }] of dated.entries()) grouping.add(String(place), digest)
  const stories = new Map<string, Reading[]>()
  for (const [place, { reading }] of dated.entries()) {
    const story = grouping.storyOf(String(place))!
    const known = stories.get(story)
    if (known) known.push(reading)
    else stories.set(story, [reading])
  }
  return [...stories.values()]
}

type Dated = { reading: Reading; digest: Digest }

function inTime(a: Dated, b: Dated): number {
  const [x, y] = [a.digest.day ?? Number.POSITIVE_INFINITY, b.digest.day ?? Number.POSITIVE_INFINITY]
  if (x !== y) return x - y
  return a.reading.article.id < b.reading.article.id ? -1 : a.reading.article.id > b.reading.article.id ? 1 : 0
}
