import type { Token } from '../src/language/syntax.ts'
import { FEATURES, wordFeatures } from '../src/language/tagger/features.ts'
import { CAPITAL, type Forms, formsOf } from '../src/language/tagger/forms.ts'
import { type Lexical, type Lexicon, type LexiconData, lexiconOf, lookUp } from '../src/language/tagger/lexicon.ts'
import { markClass } from '../src/language/tagger/marks.ts'
import { best, PROPER, weightAt } from '../src/language/tagger/word-class.ts'
import { type Clusters, clusterWords } from './clusters.ts'
import { readConllu } from './corpora/conllu.ts'
import { corpus } from './corpora/data.ts'
import { plainSentences, wordsOf } from './corpora/plain.ts'
import { type Tagged, taggedDocument } from './corpora/word-classes.ts'
import { makeLexicon, writeLexicon } from './lexicon.ts'
import { type Averaged, adjust, average, averaged, quantized } from './perceptron.ts'
import { seeded, shuffled } from './random.ts'
import { WeightWriter } from './weight-writer.ts'

/** The table of weights has 2²² places: with 2¹⁸ features get in each other's way and one word in a hundred more goes wrong. */
const BITS = 22
const EPOCHS = 5
/** Several orders of the documents, their weights added up, wobble less than one. */
const ORDERS = 2
/** A feature seen more seldom in training says nothing that holds elsewhere, and makes the model large. */
const SELDOM = 5
/** So many weights are kept, the largest. */
const KEEP = 150_000

type Example = Tagged & { forms: Forms; lexical: Lexical }
type Trainer = { lexicon: Lexicon; table: Averaged; common: (feature: number) => boolean }

function examples(docs: readonly Tagged[], lexicon: Lexicon): Example[] {
  return docs.map((doc) => {
    const forms = formsOf(doc.tokens)
    return { ...doc, forms, lexical: lookUp(lexicon, forms) }
  })
}

/** One walk over a document as the tagger does it; after each wrong choice the weights move towards the right one. */
function learn({ tokens, sentences, gold, forms, lexical }: Example, { lexicon, table, common }: Trainer): void {
  const given = new Uint8Array(tokens.length)
  const features = new Int32Array(FEATURES)
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const mark = markClass(tokens, i)
      const candidates = (forms.shape[i]! & CAPITAL ? lexicon.capitalised : lexicon.candidates)[lexical.class[i]!]!
      given[i] = mark >= 0 ? mark : candidates[0]!
      if (mark >= 0 || candidates.length === 1) continue
      wordFeatures(features, forms, lexical, given, i, from, to)
      const guess = best(features, candidates, table.weights, 32 - BITS)
      given[i] = guess
      table.now++
      const right = gold[i]!
      if (right < 0 || right === guess || !candidates.includes(right)) continue
      for (const f of features) {
        if (!common(f)) continue
        adjust(table, weightAt(f, right, 32 - BITS), 1)
        adjust(table, weightAt(f, guess, 32 - BITS), -1)
      }
    }
  }
}

/** Features seen fewer than `SELDOM` times with the right word classes say nothing that holds elsewhere. */
function commonFeatures(docs: readonly Example[]): (feature: number) => boolean {
  const seen = new Uint8Array(2 ** 24)
  const features = new Int32Array(FEATURES)
  for (const doc of docs) {
    const given = Uint8Array.from(doc.gold, (tag) => Math.max(0, tag))
    for (const { from, to } of doc.sentences)
      for (let i = from; i < to; i++) {
        wordFeatures(features, doc.forms, doc.lexical, given, i, from, to)
        for (const f of features) if (seen[f >>> 8]! < 255) seen[f >>> 8]!++
      }
  }
  return (f) => seen[f >>> 8]! >= SELDOM
}

/** Copies of some sentences as headlines are set: Every Long Word Capitalised, ALL CAPITALS, and without a capital. */
function restyled(docs: readonly Tagged[]): Tagged[] {
  const random = seeded(11)
  const styles: ((t: Token, i: number) => string)[] = [
    (t, i) => (i === 0 || t.word.length > 3 ? t.word[0]!.toUpperCase() + t.word.slice(1) : t.word),
    (t) => t.word[0]!.toUpperCase() + t.word.slice(1),
    (t) => t.word.toUpperCase(),
    (t) => t.lower,
  ]
  return docs.flatMap(({ tokens, sentences, gold }) =>
    sentences.flatMap((s) => {
      const style = styles[Math.floor(random() * 40)]
      if (!style) return []
      const changed = tokens.slice(s.from, s.to).map((t, i) => ({ ...t, word: style(t, i) }))
      return [{ tokens: changed, sentences: [{ ...s, from: 0, to: s.to - s.from }], gold: gold.slice(s.from, s.to) }]
    }),
  )
}

function write(data: LexiconData, weights: Int8Array): WeightWriter {
  const out = new WeightWriter()
  out.bits(BITS, 8)
  writeLexicon(out, data)
  out.sparse(weights)
  return out
}

/** The word classes of GUM and of EWT, their training parts. */
export function trainingDocuments(): Tagged[] {
  const gum = corpus('gum', 'train', 'dep')
  const ewt = corpus('ewt', 'train.conllu')
  if (!gum || !ewt)
    throw new Error('GUM and EWT are not there: set HEARSAY_DATA to the folder that holds gum/ and ewt/')
  return [...readConllu(gum), ...readConllu(ewt)].map(taggedDocument)
}

/** Makes the English word-class model from the corpora: groups the words of plain and labelled texts, then learns the classes. */
export function makeWordClasses(): WeightWriter {
  const docs = trainingDocuments()
  const sentences = [...plainSentences(), ...docs.flatMap(wordsOf)]
  return trainWordClasses(docs, clusterWords(sentences, { clusters: 128, seldom: 4, rounds: 10 }))
}

/** Learns word classes from tagged documents; the same documents give the same bytes. */
export function trainWordClasses(docs: readonly Tagged[], clusters: Clusters): WeightWriter {
  const data = makeLexicon(docs, clusters)
  const lexicon = lexiconOf(data, PROPER)
  const all = examples([...docs, ...restyled(docs)], lexicon)
  const common = commonFeatures(all)
  const sum = new Float64Array(2 ** BITS)
  for (let run = 0; run < ORDERS; run++) {
    const trainer: Trainer = { lexicon, table: averaged(2 ** BITS), common }
    const order = shuffled(7 + run)
    for (let epoch = 0; epoch < EPOCHS; epoch++) for (const d of order(all.length)) learn(all[d]!, trainer)
    average(trainer.table).forEach((w, i) => {
      sum[i]! += w
    })
  }
  const weights = quantized(sum, KEEP)
  return write(data, weights)
}
