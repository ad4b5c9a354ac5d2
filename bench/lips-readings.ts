import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { neti } from '../src/lips/maps/neti.ts'
import { claimWords } from '../src/lips/phones/claim-words.ts'
import { type Dictionary, englishDictionary } from '../src/lips/phones/dictionary.ts'
import { type Agreement, agreement } from '../src/lips/readings/agreement.ts'
import { type Chance, chanceOf } from '../src/lips/readings/chance.ts'
import { LEVELS, likenessesBy } from '../src/lips/readings/levels.ts'
import type { LipReadings, ReaderReport } from '../src/lips/readings/lip-readings.ts'
import type { SaidWords } from '../src/lips/running-words.ts'
import { DATA } from '../train/corpora/data.ts'
import { runningEnglish, sentencePairs } from './lips/clips.ts'
import { twoReadings } from './lips/notes.ts'
import type { Section } from './section.ts'

/** What the specification measured with the same map: words, phones, visemes. */
const SPECIFIED = { mean: [0, 0.07, 0.21], high: [0.17, 0.24, 0.38] } as const
const NEAR = 0.04
const OUTLETS = 11

/** Whether published readings of one clip agree more than unrelated sentences, and how much those do. */
export async function benchLipsReadings(): Promise<Section | null> {
  const quoted = twoReadings()
  if (!quoted || !existsSync(join(DATA, 'lips', 'decoys.json'))) return null
  const dictionary = await englishDictionary()
  const running = runningEnglish(dictionary)
  const { firstLines, secondLines } = quoted
  const compare = (a: string, b: string): Agreement =>
    compared([report('a', quoted.first, a), report('b', quoted.second, b)], running, dictionary)
  const lines = firstLines.flatMap((a, i) =>
    secondLines.map((b, k) => ({ name: `line ${i + 1} of one, ${k + 1} of the other`, agreed: compare(a, b) })),
  )
  const all = [{ name: '**all lines**', agreed: compare(firstLines.join(' '), secondLines.join(' ')) }, ...lines]
  const levels = all.map(({ agreed }) => agreed.pairs[0]!.levels!)
  const outlets = Array.from({ length: OUTLETS }, (_, k) =>
    report(`r${k}`, quoted.second, secondLines[0]!, `outlet ${k}`),
  )
  const pairs = sentencePairs(dictionary)
  const short = LEVELS.map((level) => chanceOf(pairs, likenessesBy(neti)[level]))
  const off = short.flatMap(({ mean, high }, k) => [mean - SPECIFIED.mean[k]!, high - SPECIFIED.high[k]!]).map(Math.abs)
  return {
    name: 'lips-readings',
    title: 'Lips: do readers agree?',
    how: `Two published readings of one clip (two lines each, no time codes), compared by 1 − edit distance ÷ longer length under the map of Neti; beside it, as the baseline, ${levels[0]!.words.chance.pairs} pairs of unrelated stretches of English with as many words (mean, 95th percentile).`,
    columns: ['compared', ...LEVELS.flatMap((level) => [level, 'chance'])],
    rows: [
      ...all.map(({ name }, k) => [
        name,
        ...LEVELS.flatMap((level) => [levels[k]![level].likeness.toFixed(2), chanceCell(levels[k]![level].chance)]),
      ]),
      [
        `baseline: ${pairs.length} pairs of unrelated sentences with as many phones`,
        ...short.flatMap((chance) => ['', chanceCell(chance)]),
      ],
    ],
    floors: [
      {
        what: 'all lines: levels above chance',
        reached: LEVELS.filter((level) => levels[0]![level].isAboveChance).length,
        floor: 0,
        atMost: true,
        guard: 0,
      },
      {
        what: `one reader in ${OUTLETS} outlets, readers counted`,
        reached: compared(outlets, running, dictionary).readers.length,
        floor: 1,
        atMost: true,
        guard: 1,
      },
      {
        what: 'baseline, farthest from what was specified (.00 (.17), .07 (.24), .21 (.38))',
        reached: Number(Math.max(...off).toFixed(2)),
        floor: NEAR,
        atMost: true,
      },
    ],
  }
}

const chanceCell = ({ mean, high }: Chance): string => `${mean.toFixed(2)} (${high.toFixed(2)})`

const compared = (reports: ReaderReport[], running: SaidWords, { pronunciations }: Dictionary): Agreement =>
  agreement({ schema: 'hearsay/lip-readings/1', reports } satisfies LipReadings, {
    phonesOf: (word) => pronunciations(word)[0] ?? null,
    map: neti,
    running,
  })

const report = (id: string, reader: string, words: string, outlet?: string): ReaderReport => ({
  id,
  reader,
  qualification: null,
  qualificationCheckedBy: null,
  commissionedBy: null,
  paidBy: null,
  footage: { sha256: null, name: null },
  blind: null,
  known: [],
  viewed: null,
  language: 'en',
  outlets: outlet ? [outlet] : [],
  hedge: null,
  parts: [
    {
      type: 'words',
      start: null,
      end: null,
      words: claimWords(words).map(({ word }) => ({ word, certainty: null })),
      alternatives: [],
    },
  ],
})
