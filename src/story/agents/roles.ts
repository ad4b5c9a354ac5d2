import { plain } from '../../speaker/cast/person-name.ts'
import { FUNCTION_WORDS } from '../../text/function-words.ts'
import type { Group, Voice } from './voice.ts'

const SMALL: ReadonlySet<string> = new Set(FUNCTION_WORDS.en!.split(/\s+/u))
/** Shorter words (“of”, “ex”) say nothing of a role. */
const SHORTEST = 4

/**
 * True when the role of a voice speaks against its being somebody of the same name: both have a role, and nothing of the
 * one’s stands anywhere in the article of the other. Two papers describe one person differently; that neither mentions
 * what the other describes them by is the mark of two.
 */
export function isAnother({ described }: Group, voice: Voice): boolean {
  if (voice.speaker.role === null || described.length === 0) return false
  return described.every((other) => areApart(other, voice))
}

function areApart(a: Voice, b: Voice): boolean {
  const [ofA, ofB] = [roleWords(a), roleWords(b)]
  if (ofA.length === 0 || ofB.length === 0) return false
  return isStrange(ofA, b) && isStrange(ofB, a)
}

/** How many words two roles share: of two bearers of a name the one is meant whose role is nearer. */
export function sharedRole({ described }: Group, voice: Voice): number {
  const words = roleWords(voice)
  return Math.max(0, ...described.map((other) => roleWords(other).filter((w) => words.includes(w)).length))
}

const roleWords = ({ speaker: { role } }: Voice): string[] =>
  plain(role ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST && !SMALL.has(word))

function isStrange(words: readonly string[], { text, speaker: { role } }: Voice): boolean {
  const elsewhere = plain(`${role ?? ''} ${text}`)
  return words.every((word) => !elsewhere.includes(stem(word)))
}

/** “reader” is in “lip-reading” too, “forecasters” in “forecast”. */
const stem = (word: string): string => word.slice(0, Math.max(SHORTEST, word.length - 3))
