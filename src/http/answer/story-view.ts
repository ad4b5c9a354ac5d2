import type { ApartKind, KeptStory } from '../../archive/archive.ts'
import type { Pointer } from '../../story/statement.ts'
import type { Story } from '../../story/story.ts'
import { storyOf } from '../../story/story-of.ts'

/** The story of what an archive keeps of it: by the id it has there, with what people told apart. */
export function toldStory({ line, readings, leftOut, apart }: KeptStory): Story {
  const told = (kind: ApartKind): [Pointer, Pointer][] =>
    apart
      .filter(({ undoneAt, what }) => undoneAt === null && what === kind)
      .map(({ between }) => between as [Pointer, Pointer])
  const story = storyOf(readings, { id: line.id, apart: told('statement'), strangers: told('speaker') })
  if (leftOut === 0) return { ...story, id: line.id }
  const note = `The archive has ${leftOut.toLocaleString('en')} more articles of this story; the first ${readings.length.toLocaleString('en')} are compared here.`
  return { ...story, id: line.id, notes: [note, ...story.notes] }
}

/** All that the page of a story shows. */
export const storyView = (kept: KeptStory): object => {
  const { line, leftOut, apart } = kept
  return { line, story: toldStory(kept), apart, leftOut }
}
