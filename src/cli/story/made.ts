import type { Archive } from '../../archive/archive.ts'
import { toldStory } from '../../http/answer/story-view.ts'
import type { Reading } from '../../reading/reading.ts'
import { groupStories } from '../../story/grouping/group-stories.ts'
import type { Story } from '../../story/story.ts'
import { storyOf } from '../../story/story-of.ts'

/** A story, and the readings that it was made of. */
export type Made = { story: Story; readings: readonly Reading[] }

/** Stories of readings: those of two articles or more, the largest first, and how many articles stand alone. */
export function storiesOf(readings: readonly Reading[], isOne: boolean): { made: Made[]; alone: number } {
  const groups = isOne ? [[...readings]] : groupStories(readings)
  const many = groups.filter((group) => group.length > 1 || groups.length === 1)
  const made = many
    .sort((a, b) => b.length - a.length)
    .map((group): Made => ({ story: storyOf(group), readings: group }))
  return { made, alone: groups.length - many.length }
}

/** The kept stories of ids (of stories, or of articles that are in them) and of words; ids that are not there by themselves. */
export async function keptStories(
  archive: Archive,
  { ids, words, limit }: { ids: readonly string[]; words: string | undefined; limit: number },
): Promise<{ made: Made[]; lost: string[]; more: boolean }> {
  const listed = words === undefined ? null : await archive.stories({ limit }, words)
  const asked = await Promise.all(ids.map(async (id) => (id.startsWith('a-') ? archive.storyOf(id) : id)))
  const wanted = [...new Set([...asked.filter((id) => id !== null), ...(listed?.items.map(({ id }) => id) ?? [])])]
  const made: Made[] = []
  const lost = ids.filter((_, i) => asked[i] === null)
  for (const id of wanted) {
    const kept = await archive.story(id)
    if (kept) made.push({ story: toldStory(kept), readings: kept.readings })
    else lost.push(id)
  }
  return { made, lost, more: listed !== null && listed.next !== null }
}
