import { type PersonName, personName, SUFFIXES } from '../../speaker/cast/person-name.ts'
import type { Speaker } from '../../speaker/speaker.ts'

/** A speaker of one article, as agents are made of them. `order` is the place among all speakers of the story. */
export type Voice = { article: string; text: string; speaker: Speaker; order: number }

/** A person's name taken apart; `suffix` tells a son from his father (“Jr.”). */
export type FullName = PersonName & { suffix: string }

/** No name has more words. */
const MOST_WORDS = 12

export function fullName(name: string): FullName {
  const words = name
    .replace(/[‘’ʼ]/gu, "'")
    .split(/[\s,]+/u)
    .filter((word) => word !== '')
    .slice(0, MOST_WORDS)
  const last = words.at(-1)?.toLowerCase() ?? ''
  const suffix = words.length > 1 && SUFFIXES.has(last) ? last.replace('.', '') : ''
  return { ...personName(words.map((word) => ({ word }))), suffix }
}

/** One agent in the making: all voices that are theirs. `articles` they stand in, `described` the first that have a role. */
export type Group = { voices: Voice[]; articles: Set<string>; described: Voice[] }

/** So many roles of a group are compared with that of a new voice. */
const DESCRIBED = 8

export const groupOf = (voice: Voice): Group => join({ voices: [], articles: new Set(), described: [] }, voice)

/** Takes a voice into a group that is being made. */
export function join(group: Group, voice: Voice): Group {
  group.voices.push(voice)
  group.articles.add(voice.article)
  if (voice.speaker.role !== null && group.described.length < DESCRIBED) group.described.push(voice)
  return group
}
