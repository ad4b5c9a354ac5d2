import type { KeptArticle, KeptStory } from '../../archive/archive.ts'
import { FORMATS } from '../../formats/formats.ts'
import type { Failed } from '../../ingest/failed.ts'
import type { Reading } from '../../reading/reading.ts'
import { storyView } from '../answer/story-view.ts'
import { articleView } from '../answer/view.ts'
import { lipsOf, othersOf } from './lips.ts'
import { readBytes } from './read-bytes.ts'
import type { Given, Read } from './reader.ts'

/**
 * What a thread is asked to do: read a page, write a reading in a format, serialise the view of an article or a story,
 * report what looks like a claim, give other sentences of its length.
 */
export type Task =
  | { type: 'read'; given: Given }
  | { type: 'write'; format: string; reading: Reading }
  | { type: 'view'; kept: KeptArticle }
  | { type: 'lips'; claim: string; map: string | null }
  | { type: 'others'; phones: number; count: number }
  | { type: 'story'; kept: KeptStory }
export type Done = Read | string | Failed

export function perform(task: Task): Done | Promise<Done> {
  switch (task.type) {
    case 'read':
      return readBytes(task.given)
    case 'write':
      return FORMATS.find((f) => f.name === task.format)!.write(task.reading)
    case 'view':
      return JSON.stringify(articleView(task.kept))
    case 'lips':
      return lipsOf(task.claim, task.map)
    case 'others':
      return othersOf(task.phones, task.count)
    case 'story':
      return JSON.stringify(storyView(task.kept))
  }
}
