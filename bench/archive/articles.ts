import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewArticle } from '../../src/archive/archive.ts'
import type { Attribution } from '../../src/attribution/attribution.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { Speaker } from '../../src/speaker/speaker.ts'
import { fingerprint } from '../../src/text/fingerprint.ts'

// Articles that nobody wrote, for measuring: words as often as they are in English, and a long tail of names.

const ROOT = join(import.meta.dirname, '..', '..')
const STATEMENTS = 20
const OUTLETS = 40
const PEOPLE = 4_000
const RARE_WORDS = 30_000

export type Random = () => number

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function random(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Small numbers often, large ones rarely, up to `most` (Zipf's law). */
const zipf = (next: Random, most: number): number => Math.floor(most ** next()) - 1

const pick = <T>(next: Random, from: readonly T[]): T => from[Math.floor(next() * from.length)]!

/** Running words of this repository's own articles and pages: their frequencies are those of English. */
function commonWords(): string[] {
  const files = ['docs', 'examples', 'test/pages'].flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:md|html)$/.test(name))
      .map((name) => join(ROOT, folder, name))
      .sort(),
  )
  const text = files.map((file) => readFileSync(file, 'utf8').replace(/<[^>]*>|`[^`]*`/g, ' ')).join(' ')
  return text.toLowerCase().match(/\b[a-z]{1,14}\b/g) ?? []
}

const SYLLABLES =
  'ba be bor cal dan den dor el fen gar hal in jor kel lan lin mar mor na nel or pen quin ral ren sal sten tor ul van wil yar zen'.split(
    ' ',
  )

const made = (next: Random, syllables: number): string =>
  Array.from({ length: syllables }, () => pick(next, SYLLABLES)).join('')

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

/** What articles are made of. */
export type World = { common: string[]; rare: string[]; people: string[]; outlets: string[] }

export function world(next: Random): World {
  return {
    common: commonWords(),
    rare: Array.from({ length: RARE_WORDS }, () => made(next, 2 + Math.floor(next() * 3))),
    people: Array.from({ length: PEOPLE }, () => `${capital(made(next, 2))} ${capital(made(next, 3))}`),
    outlets: Array.from(
      { length: OUTLETS },
      () => `The ${capital(made(next, 2))} ${pick(next, ['Herald', 'Courier', 'Post'])}`,
    ),
  }
}

const sentence = (next: Random, { common, rare }: World): string =>
  Array.from({ length: 10 + Math.floor(next() * 22) }, () =>
    next() < 0.1 ? rare[zipf(next, rare.length)]! : pick(next, common),
  ).join(' ')

const CHANNELS: Evidence['channel'][] = [
  'unspecified',
  'interview',
  'statement',
  'social',
  'document',
  'speech',
  'broadcast',
  'private',
  'recording',
  'lip-reading',
]
const COMMITMENTS: Evidence['commitment'][] = ['asserts', 'hedges', 'predicts', 'denies', 'wants', 'asks']

/** Article number `n`, with twenty statements and a text of about 700 words. */
export function articleOf(next: Random, of: World, n: number): NewArticle {
  const people = Array.from({ length: 6 }, () => of.people[zipf(next, of.people.length)]!)
  const speakers: Speaker[] = people.map((name, i) => ({
    id: `s${i}`,
    kind: 'person',
    named: i < 5,
    name: i < 5 ? name : 'two officials',
    role: i === 0 ? 'minister' : null,
    mentions: [{ start: i, end: i + 1 }],
  }))
  let text = ''
  const attributions: Attribution[] = []
  for (let i = 0; i < STATEMENTS; i++) {
    text += `${sentence(next, of)}. `
    const words = sentence(next, of)
    const content = { start: text.length, end: text.length + words.length }
    attributions.push({
      id: `a${i + 1}`,
      form: 'indirect',
      source: [],
      cue: [],
      content: [content],
      speaker: `s${zipf(next, speakers.length)}`,
      within: null,
      addressee: [],
      foundBy: 'bench',
      confidence: 0.9,
    })
    text += `${words}.\n\n`
  }
  const evidence = attributions.map(
    ({ id, speaker }): Evidence => ({
      of: id,
      kind: 'speech',
      channel: CHANNELS[zipf(next, CHANNELS.length)]!,
      chain: [speaker!],
      commitment: COMMITMENTS[zipf(next, COMMITMENTS.length)]!,
      doubts: [],
      markers: [],
    }),
  )
  const published = new Date(Date.UTC(2020, 0, 1) + Math.floor(next() * 2_000) * 86_400_000).toISOString().slice(0, 10)
  const print = fingerprint(text)
  return {
    bytes: new TextEncoder().encode(text),
    mediaType: 'text/plain; charset=utf-8',
    retrievedAt: '2026-03-01T08:00:00.000Z',
    retrievedBy: 'given',
    facts: {},
    reading: {
      schema: 'hearsay/reading/1',
      article: {
        id: `a-${print.slice(7, 23)}`,
        fingerprint: print,
        url: `https://news.example/${n}`,
        outlet: of.outlets[zipf(next, of.outlets.length)]!,
        title: sentence(next, of).slice(0, 70),
        published,
        bylines: [],
        language: 'en',
        text,
        blocks: [],
        credits: [],
      },
      attributions,
      speakers,
      evidence,
      headline: null,
      events: [],
      openQuestions: [],
      run: { version: 'bench', model: 'bench', language: 'en' },
    },
  }
}
