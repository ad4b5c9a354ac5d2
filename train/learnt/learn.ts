import { readBytes } from '../../src/text/bytes.ts'
import { type Clue, type Field, hashOf, type Learnt, readLearnt, widthOf } from '../../src/text/learnt.ts'
import { ByteWriter } from '../byte-writer.ts'
import { shuffled } from '../random.ts'

/** Something labelled as the learner sees it: `gold` has the place of the right value for each field, −1 where there is none. */
export type Example = { article: string; clues: Clue[]; rules: { [field: string]: string }; gold: number[] }

/** Chosen by tenfold cross-validation: from 0.3 to 3 the prior does the same within two tenths of a point. */
const PRIOR = 1
const EPOCHS = 12
const RATE = 0.1
const SEED = 11
/** A clue met in fewer attributions teaches nothing. */
const FEWEST = 2
/** So many clues are kept, those that weigh most; a weight of fewer steps than `LEAST` is none. */
const KEPT = 12_000
const LEAST = 3
const MOST = 127

/** Sparse rows: places of clues in the table, and how much of each. */
type Row = { places: Int32Array; amounts: Float32Array }
type Table = { hashes: number[]; weights: Float32Array; width: number }

/** Learns fields side by side: multinomial logistic regression by AdaGrad with a Gaussian prior. */
export function learn(examples: readonly Example[], fields: readonly Field[]): { learnt: Learnt; base64: string } {
  const width = widthOf(fields)
  const { hashes, counts, placeOf } = cluesIn(examples)
  const rows = examples.map(({ clues }): Row => {
    const known = clues.flatMap((clue) => {
      const place = placeOf.get(hashOf(clue))
      return place === undefined ? [] : [{ place, amount: clue.amount }]
    })
    return { places: Int32Array.from(known, (k) => k.place), amounts: Float32Array.from(known, (k) => k.amount) }
  })
  const weights = new Float32Array(hashes.length * width)
  let from = 0
  fields.forEach(({ values }, field) => {
    const known = examples.flatMap((e, i) => (e.gold[field]! < 0 ? [] : [{ row: rows[i]!, gold: e.gold[field]! }]))
    descend(known, counts, { weights, width, from, values: values.length })
    from += values.length
  })
  const base64 = packed({ hashes, weights, width })
  return { learnt: readLearnt(readBytes(base64), fields), base64 }
}

function cluesIn(examples: readonly Example[]) {
  const met = new Map<number, number>()
  for (const { clues } of examples) for (const h of new Set(clues.map(hashOf))) met.set(h, (met.get(h) ?? 0) + 1)
  const kept = [...met].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => (a >>> 0) - (b >>> 0))
  return {
    hashes: kept.map(([h]) => h),
    counts: kept.map(([, count]) => count),
    placeOf: new Map(kept.map(([h], i) => [h, i])),
  }
}

/** The weights of all clues, and which of them belong to a field: `values` ones from `from` on. */
type Part = { weights: Float32Array; width: number; from: number; values: number }

/** Fills the weights of a field. */
function descend(
  examples: readonly { row: Row; gold: number }[],
  counts: readonly number[],
  { weights, width, from, values }: Part,
): void {
  const squares = new Float32Array(weights.length).fill(1e-2)
  const order = shuffled(SEED)
  const errors = new Float64Array(values)
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const k of order(examples.length)) {
      const { row, gold } = examples[k]!
      const { places, amounts } = row
      errors.fill(0)
      for (let a = 0; a < places.length; a++)
        for (let c = 0; c < values; c++) errors[c]! += weights[places[a]! * width + from + c]! * amounts[a]!
      toErrors(errors, gold)
      for (let a = 0; a < places.length; a++) {
        const pull = PRIOR / counts[places[a]!]!
        for (let c = 0; c < values; c++) {
          const at = places[a]! * width + from + c
          const slope = errors[c]! * amounts[a]! + pull * weights[at]!
          squares[at]! += slope * slope
          weights[at]! -= (RATE * slope) / Math.sqrt(squares[at]!)
        }
      }
    }
}

/** Turns scores into chances, and takes the truth from them. */
function toErrors(scores: Float64Array, gold: number): void {
  const most = Math.max(...scores)
  let all = 0
  for (let c = 0; c < scores.length; c++) all += scores[c] = Math.exp(scores[c]! - most)
  for (let c = 0; c < scores.length; c++) scores[c] = scores[c]! / all - (c === gold ? 1 : 0)
}

/** The table as base64, the counterpart of `readLearnt`. */
function packed({ hashes, weights, width }: Table): string {
  const most = weights.reduce((m, w) => Math.max(m, Math.abs(w)), 0)
  const step = Math.max(1, Math.round((most / MOST) * 1e6))
  const rows = hashes.map((hash, i) => {
    const row = [...weights.subarray(i * width, (i + 1) * width)].map((w) => Math.round((w * 1e6) / step))
    return { hash: hash >>> 0, row: row.map((w) => (Math.abs(w) < LEAST ? 0 : w)) }
  })
  const weight = ({ row }: (typeof rows)[number]) => Math.max(...row.map(Math.abs))
  const kept = rows
    .filter((r) => weight(r) > 0)
    .sort((a, b) => weight(b) - weight(a) || a.hash - b.hash)
    .slice(0, KEPT)
    .sort((a, b) => a.hash - b.hash)
  const out = new ByteWriter()
  out.word(step)
  out.count(kept.length)
  let last = 0
  for (const { hash, row } of kept) {
    out.count(hash - last)
    last = hash
    out.count(row.reduce((mask, w, k) => (w ? mask | (1 << k) : mask), 0))
    for (const w of row) if (w) out.byte(w)
  }
  return out.base64()
}
