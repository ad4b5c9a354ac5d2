import { NAME_LORE } from '../src/language/en/name-lore.ts'
import { WORD_CLASSES } from '../src/language/en/word-class.ts'
import { FEATURES, nameFeatures, PAIR_FEATURES, pairFeatures, type Scene } from '../src/language/names/features.ts'
import { nameScene } from '../src/language/names/names.ts'
import { nameLabels, weightAt } from '../src/language/names/tagger.ts'
import { votesOf } from '../src/language/names/votes.ts'
import { tagIds } from '../src/language/tagger/word-class.ts'
import { corpus } from './corpora/data.ts'
import { gumNames } from './corpora/gum-names.ts'
import { meantimeNames } from './corpora/meantime-names.ts'
import type { Named } from './corpora/names.ts'
import { newsNames } from './corpora/news-names.ts'
import { type Averaged, adjust, average, averaged, quantized } from './perceptron.ts'
import { seeded, shuffled } from './random.ts'
import { renamed } from './renamed.ts'
import { WeightWriter } from './weight-writer.ts'

/** The table of weights has 2²² places, so that features seldom share one. */
const BITS = 22
const SHIFT = 32 - BITS
/** More rounds learn the names of the training texts by heart. */
const EPOCHS = 2
/** Several orders of the documents, their weights added up, wobble less than one. */
const ORDERS = 6
/** A feature seen once in training says nothing that holds elsewhere. */
const SELDOM = 2
/** So many weights are kept, the largest. */
const KEEP = 200_000
/** The first look at a document, whose votes the second one uses, is taken by a tagger that has not learned from it. */
const FOLDS = 5

/** A document as the tagger sees it, with what it is to find. */
type Lesson = Named & { scene: Scene }
type Course = { table: Averaged; common: (feature: number) => boolean }

/** The names of GUM and MEANTIME and those we marked in PolNeAR, training parts. */
export function nameDocuments(): Named[] {
  const gum = corpus('gum', 'train', 'dep')
  if (!gum) throw new Error('GUM is not there: set HEARSAY_DATA to the folder that holds gum/')
  return [...gumNames(gum), ...meantimeNames(), ...newsNames()]
}

/** Makes the English name model from the corpora; the word-class model must stand. */
export const makeNames = (): WeightWriter => trainNames(nameDocuments())

/**
 * Learns names from labelled documents and, for each, a copy in which all bear other names: without it the tagger learns
 * the people of one year by heart. The same documents give the same bytes.
 */
export function trainNames(docs: readonly Named[]): WeightWriter {
  const copies = docs.map((doc, i) => renamed(doc, seeded(i)))
  const lessons = [...docs, ...copies].map(lesson)
  const weights = learn([...lessons, ...withVotes(lessons, docs.length)], ORDERS)
  const out = new WeightWriter()
  out.bits(BITS, 8)
  out.sparse(quantized(weights, KEEP))
  return out
}

function lesson(doc: Named): Lesson {
  return { ...doc, scene: nameScene(doc, tagIds(doc.tokens, doc.sentences, WORD_CLASSES), NAME_LORE) }
}

/** The documents as they are at the second look. */
function withVotes(lessons: readonly Lesson[], originals: number): Lesson[] {
  // A copy and its original are held out together.
  const foldOf = (i: number): number => (i % originals) % FOLDS
  const tables = Array.from({ length: FOLDS }, (_, fold) =>
    learn(
      lessons.filter((_, i) => foldOf(i) !== fold),
      1,
    ),
  )
  return lessons.map((one, i) => {
    const { scene, sentences } = one
    const labels = nameLabels(scene, sentences, { table: tables[foldOf(i)]!, shift: SHIFT })
    return { ...one, scene: { ...scene, votes: votesOf(scene.forms.word, labels, scene.marks) } }
  })
}

function learn(lessons: readonly Lesson[], orders: number): Float64Array {
  const sum = new Float64Array(2 ** BITS)
  const common = commonFeatures(lessons)
  for (let run = 0; run < orders; run++) {
    const course: Course = { table: averaged(2 ** BITS), common }
    const order = shuffled(17 + run)
    for (let epoch = 0; epoch < EPOCHS; epoch++) for (const d of order(lessons.length)) correct(lessons[d]!, course)
    average(course.table).forEach((w, i) => {
      sum[i]! += w
    })
  }
  return sum
}

/** Labels a document sentence by sentence; after a wrong one the weights move from what was found to what is right. */
function correct({ scene, sentences, gold }: Lesson, course: Course): void {
  const { table } = course
  for (const sentence of sentences) {
    const found = nameLabels(scene, [sentence], { table: table.weights, shift: SHIFT })
    table.now++
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!scene.marks[i]) continue
      const before = i > sentence.from && scene.marks[i - 1] ? i - 1 : -1
      const [rightBefore, foundBefore] = before < 0 ? [0, 0] : [gold[before]!, found[before]!]
      if (gold[i] === found[i] && rightBefore === foundBefore) continue
      const features = featuresAt(scene, i, sentence).filter(course.common)
      for (const f of [...features, ...pairsAt(scene, i, rightBefore)]) adjust(table, weightAt(f, gold[i]!, SHIFT), 1)
      for (const f of [...features, ...pairsAt(scene, i, foundBefore)]) adjust(table, weightAt(f, found[i]!, SHIFT), -1)
    }
  }
}

function featuresAt(scene: Scene, i: number, { from, to }: { from: number; to: number }): Int32Array {
  let first = i
  let last = i + 1
  while (first > from && scene.marks[first - 1]) first--
  while (last < to && scene.marks[last]) last++
  const features = new Int32Array(FEATURES)
  nameFeatures(features, scene, i, from, to, first, last)
  return features
}

function pairsAt(scene: Scene, i: number, before: number): Int32Array {
  const pairs = new Int32Array(PAIR_FEATURES)
  pairFeatures(pairs, scene, i, before)
  return pairs
}

function commonFeatures(lessons: readonly Lesson[]): (feature: number) => boolean {
  const seen = new Uint8Array(2 ** 24)
  for (const { scene, sentences } of lessons)
    for (const sentence of sentences)
      for (let i = sentence.from; i < sentence.to; i++)
        if (scene.marks[i])
          for (const f of featuresAt(scene, i, sentence)) seen[f >>> 8] = Math.min(255, seen[f >>> 8]! + 1)
  return (f) => seen[f >>> 8]! >= SELDOM
}
