import { fingerprint } from '../../text/fingerprint.ts'
import type { Digest } from './digest.ts'
import { weighed } from './likeness.ts'
import { areOne, placing } from './placing.ts'
import { SETTING, type Setting } from './setting.ts'
import { emptyShelf } from './shelf.ts'

/** Articles that come one after the other, put into stories. */
export type Grouping = {
  /**
   * Puts an article into a story and gives its id; `joined` are the ids of stories that the article showed to be the same
   * one: all their articles are in `story` from now on. The id of the one that began first is kept.
   */
  add(article: string, digest: Digest): { story: string; joined: string[] }
  /** The story of an article that was added. */
  storyOf(article: string): string | undefined
}

const NOTHING: ReadonlySet<string> = new Set()

/**
 * Grouping in memory; an article is held against its neighbours only, so the next one costs what the one before did.
 * `expected` are articles to come, if they are known: how rare terms are is counted over them once, so that the order in
 * which they come matters less.
 */
export function openGrouping(setting: Setting = SETTING, expected: readonly Digest[] = []): Grouping {
  const shelf = emptyShelf(expected)
  return {
    add: (article, digest) => {
      const one = weighed(digest, shelf.frequencyOf)
      const [first, ...others] = placing(one, shelf.near(one), NOTHING, setting)
      let story = first ?? storyId(article)
      shelf.put(article, one, story)
      const joined: string[] = []
      for (const other of others) {
        if (!areOne(shelf.sample(story), shelf.sample(other), setting)) continue
        const kept = shelf.older(story, other)
        const gone = kept === story ? other : story
        shelf.merge(gone, kept)
        joined.push(gone)
        story = kept
      }
      return { story, joined }
    },
    storyOf: shelf.storyOf,
  }
}

/** The id of a story that begins with this article: `s-` and 16 hexadecimal digits. */
export const storyId = (article: string): string => `s-${fingerprint(`story ${article}`).slice(7, 23)}`
