import { type Digest, termsOf } from '../../src/story/grouping/digest.ts'
import { type Random, random, type World, world } from '../archive/articles.ts'

/** An article nobody wrote: its story, and the digest that the cheap part of the pipeline makes of its text. */
export type Synthetic = { id: string; story: number; digest: Digest }

const SENTENCES = 20
const WORDS = 18
/** Stories that are written about at the same time, and articles a day. */
const LIVE = 300
const A_DAY = 300
/** Of how many articles one begins a story, and one has no date. */
const NEW = 0.12
const UNDATED = 0.05
const FIRST_DAY = 19_000

type Told = { story: number; words: string[]; people: string[] }

const pick = <T>(next: Random, from: readonly T[]): T => from[Math.floor(next() * from.length)]!

/** `n` articles one after the other, the same for the same seed: rare words and people of their story among running English. */
export function* syntheticArticles(seed: number, n: number): Generator<Synthetic> {
  const next = random(seed)
  const of = world(next)
  let live: Told[] = []
  let begun = 0
  for (let i = 0; i < n; i++) {
    if (live.length === 0 || next() < NEW) live = [...live, told(next, of, begun++)].slice(-LIVE)
    const { story, words, people } = live[Math.floor(live.length * (1 - next() ** 2))] ?? live[0]!
    const word = (): string => {
      const at = next()
      if (at < 0.12) return pick(next, words)
      if (at < 0.17) return pick(next, people)
      return at < 0.2 ? pick(next, of.rare) : pick(next, of.common)
    }
    const text = Array.from({ length: SENTENCES }, () => Array.from({ length: WORDS }, word).join(' ')).join('. ')
    const day = next() < UNDATED ? null : FIRST_DAY + Math.floor(i / A_DAY)
    yield { id: `a${i}`, story, digest: { day, ...termsOf(text, ''), agents: [], quotes: [] } }
  }
}

const told = (next: Random, of: World, story: number): Told => ({
  story,
  words: Array.from({ length: 40 }, () => pick(next, of.rare)),
  people: Array.from({ length: 4 }, () => pick(next, of.people)),
})
