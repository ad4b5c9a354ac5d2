import { WORD_CLASSES } from '../src/language/en/word-class.ts'
import { NAME_LORE } from '../src/language/en/name-lore.ts'
import { FEATURES, nameFeatures, PAIR_FEATURES, pairFeatures, type Scene } from '../src/language/names/features.ts'
import { LABELS } from '../src/language/names/labels.ts'
import { nameScene } from '../src/language/names/names.ts'
import { type NameWeights, nameLabels, SALTS } from '../src/language/names/tagger.ts'
import { votesOf } from '../src/language/names/votes.ts'
import { tagIds } from '../src/language/tagger/word-class.ts'
import type { Named } from './corpora/names.ts'
import { type Averaged, adjust, average, averaged, quantized } from './perceptron.ts'
import { shuffled } from './random.ts'
import { WeightWriter } from './weight-writer.ts'

const BITS = Number(process.env.BITS ?? 22)
const EPOCHS = Number(process.env.EPOCHS ?? 8)
const RUNS = Number(process.env.RUNS ?? 2)
/** A feature seen more seldom in training says nothing that holds elsewhere. */
const SELDOM = Number(process.env.MIN ?? 2)
/** So many weights are kept, the largest. */
const KEEP = Number(process.env.KEEP ?? 200_000)
const FOLDS = 5

/** A document as the tagger sees it, with what it is to find. */
type Lesson = Named & { scene: Scene }

/** Learns names from labelled documents; the same documents give the same bytes. */
export function trainNames(docs: readonly Named[]): WeightWriter {
  const lessons = docs.map(lesson)
  const second = withVotes(lessons)
  const weights = learn([...lessons, ...second], RUNS)
  const out = new WeightWriter()
  out.bits(BITS, 8)
  out.sparse(quantized(weights, KEEP))
  return out
}

function lesson(doc: Named): Lesson {
  return { ...doc, scene: nameScene(doc, tagIds(doc.tokens, doc.sentences, WORD_CLASSES), NAME_LORE) }
}

/** The documents at the second look: the first look is taken by a tagger that has not learned from them. */
function withVotes(lessons: readonly Lesson[]): Lesson[] {
  const second: Lesson[] = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const table = learn(lessons.filter((_, i) => i % FOLDS !== fold), 1)
    lessons.forEach((one, i) => {
      if (i % FOLDS !== fold) return
      const labels = nameLabels(one.scene, one.sentences, { table, shift: 32 - BITS })
      second[i] = { ...one, scene: { ...one.scene, votes: votesOf(one.scene.forms.word, labels, one.scene.marks) } }
    })
  }
  return second
}

function learn(lessons: readonly Lesson[], runs: number): Float64Array {
  const sum = new Float64Array(2 ** BITS)
  const common = commonFeatures(lessons)
  for (let run = 0; run < runs; run++) {
    const table = averaged(2 ** BITS)
    const weights: NameWeights = { table: table.weights, shift: 32 - BITS }
    const order = shuffled(17 + run)
    for (let epoch = 0; epoch < EPOCHS; epoch++) for (const d of order(lessons.length)) correct(lessons[d]!, weights, table, common)
    average(table).forEach((w, i) => {
      sum[i]! += w
    })
  }
  return sum
}

/** Labels a document sentence by sentence; after a wrong one the weights move from what was found to what is right. */
function correct({ scene, sentences, gold }: Lesson, weights: NameWeights, table: Averaged, common: (f: number) => boolean): void {
  for (const sentence of sentences) {
    const found = nameLabels(scene, [sentence], weights)
    table.now++
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!scene.marks[i]) continue
      const before = i > sentence.from && scene.marks[i - 1] ? i - 1 : -1
      const [rightBefore, foundBefore] = before < 0 ? [0, 0] : [gold[before]!, found[before]!]
      if (gold[i] === found[i] && rightBefore === foundBefore) continue
      move(scene, i, sentence, gold[i]!, rightBefore, 1)
      move(scene, i, sentence, found[i]!, foundBefore, -1)
    }
  }

  function move(s: Scene, i: number, { from, to }: { from: number; to: number }, label: number, before: number, by: number): void {
    const pairs = new Int32Array(PAIR_FEATURES)
    pairFeatures(pairs, s, i, before)
    for (const f of pairs) adjust(table, (f ^ SALTS[label]!) >>> (32 - BITS), by)
    for (const f of featuresAt(s, i, from, to)) if (common(f)) adjust(table, (f ^ SALTS[label]!) >>> (32 - BITS), by)
  }
}

function featuresAt(scene: Scene, i: number, from: number, to: number): Int32Array {
  let first = i
  let last = i + 1
  while (first > from && scene.marks[first - 1]) first--
  while (last < to && scene.marks[last]) last++
  const features = new Int32Array(FEATURES)
  nameFeatures(features, scene, i, from, to, first, last)
  return features
}

function commonFeatures(lessons: readonly Lesson[]): (feature: number) => boolean {
  const seen = new Uint8Array(2 ** 24)
  for (const { scene, sentences } of lessons)
    for (const { from, to } of sentences)
      for (let i = from; i < to; i++)
        if (scene.marks[i]) for (const f of featuresAt(scene, i, from, to)) if (seen[f >>> 8]! < 255) seen[f >>> 8]!++
  return (f) => seen[f >>> 8]! >= SELDOM
}

void LABELS
