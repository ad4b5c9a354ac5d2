import type { ColumnName, Columns } from './columns.ts'

/** A feature joins columns at offsets: `word@-1 tag@0` is “the word before and the class of this one”. */
const TEMPLATES: readonly string[] = `
word@0; word@-1; word@1; word@-2; word@2; word@-3; word@3
word@-1 word@0; word@0 word@1; word@-2 word@-1; word@1 word@2; word@-1 word@1
tag@0; tag@-1; tag@1; tag@-2; tag@2; tag@-3; tag@3
tag@-1 tag@0; tag@0 tag@1; tag@-2 tag@-1; tag@1 tag@2; tag@-1 tag@1
tag@-1 tag@0 tag@1; tag@-2 tag@-1 tag@0; tag@0 tag@1 tag@2; tag@-3 tag@-2 tag@-1; tag@1 tag@2 tag@3
word@0 tag@-1; word@0 tag@1; word@-1 tag@0; word@1 tag@0
suffix2@0; suffix3@0; suffix3@-1; suffix3@1; shape@0; shape@-1 shape@0 shape@1
cue@0 tag@0; cue@-1 cue@0 cue@1; cue@-1 tag@-1; cue@1 tag@1; cue@-2 tag@-2; cue@2 tag@2; cue@0 cuesInSentence@0
voice@0 tag@0; voice@-1 tag@0; voice@1 tag@0; voice@0 verbRight@0; voice@-1 voice@0 voice@1
quote@0 cue@0; quote@0 tag@0; quote@-1 quote@0 quote@1; quotePlace@0 quoteKind@0; quoteKind@0 leftCue@0; quoteKind@0 rightCue@0
quoteKind@0 place@0; quoteAhead@0 tag@0; quoteAhead@0 cue@0; quoteBehind@0 tag@0; quoteBehind@0 cue@0; quoteBehind@0 word@0
leftCue@0 leftDistance@0; leftCueTag@0 leftDistance@0 leftBetween@0; leftCue@0 tag@0; leftCue@0 word@0; leftCueTag@0 tag@-1 tag@0
leftCue@0 leftBetween@0 that@0; leftBetween@0 rightBetween@0 tag@0
rightCue@0 rightDistance@0; rightCueTag@0 rightDistance@0 rightBetween@0; rightCue@0 tag@0; rightCue@0 word@0; rightCueTag@0 tag@0 tag@1
leftCue@0 rightCue@0; leftDistance@0 rightDistance@0 tag@0; cuesInSentence@0 tag@0
place@0; firstWord@0; firstTag@0 tag@0; lastMark@0 cuesInSentence@0; paragraph@0; paragraph@0 quote@0; paragraph@0 tag@0; paragraph@0 cuesInSentence@0
verbLeft@0 tag@0; verbLeft@0; verbRight@0 verbRightDistance@0; verbRight@0 tag@0; nounLeft@0 cue@0 tag@0; that@0 leftDistance@0 quote@0
cluster@0; cluster@-1; cluster@1; cluster@-2; cluster@2; cluster@-1 cluster@0; cluster@0 cluster@1; cluster@-1 cluster@1
cluster@0 tag@-1; cluster@0 tag@1; cluster@0 quote@0; leftCueCluster@0 leftDistance@0; leftCueCluster@0 tag@0; rightCueCluster@0 rightDistance@0; rightCueCluster@0 tag@0
verbRightCluster@0 verbRightDistance@0; cluster@0 leftCueCluster@0; cluster@0 rightCueCluster@0
segmentCue@0 tag@0; segmentBefore@0 zone@0; segmentAfter@0 zone@0; segmentBefore@0 segmentCue@0; segmentCue@0 segmentAfter@0
headCue@0 zone@0; tailCue@0 zone@0; tailCue@0 zone@0 tag@0; headCue@0 zone@0 tag@0; headCue@0 tailCue@0 zone@0; tailCue@0 cue@0 zone@0
mainVerb@0 mainSide@0; mainVerb@0 tag@0; mainSide@0 tag@0 cue@0; before@0 quote@0; before@0 cuesInSentence@0 quote@0; beforeCue@0 before@0 quote@0; before@0 firstTag@0
verbTagLeft@0 tag@0; verbTagRight@0 tag@0; verbTagLeft@0 verbTagRight@0 leftDistance@0; word@0 tag@1 leftCueTag@0; word@-1 tag@0 leftCueTag@0; word@0 tag@1 tag@2
`
  .split(/[;\n]/u)
  .map((line) => line.trim())
  .filter(Boolean)

/** How many features every token has. */
export const FEATURES = TEMPLATES.length

/** The templates as flat arrays, so that the loop below touches no object: part k of all is column `COLUMN[k]` at `OFFSET[k]`. */
const PARTS = TEMPLATES.map((t) =>
  t.split(' ').map((part) => {
    const [column, offset] = part.split('@')
    return { column: column as ColumnName, offset: Number(offset) }
  }),
)
const COLUMN_NAMES = [...new Set(PARTS.flat().map((p) => p.column))]
const COLUMN = Int32Array.from(PARTS.flat(), (p) => COLUMN_NAMES.indexOf(p.column))
const OFFSET = Int32Array.from(PARTS.flat(), (p) => p.offset)
const FIRST = Int32Array.from([0, ...PARTS.map((p) => p.length)])
for (let t = 1; t < FIRST.length; t++) FIRST[t]! += FIRST[t - 1]!
const OUTSIDE = 0x5bd1e995

/** The hashed features of tokens `from`–`to`, `FEATURES` of them a token, 32 bits each. */
export function features(columns: Columns, from: number, to: number): Int32Array {
  const data = COLUMN_NAMES.map((name) => columns[name])
  const out = new Int32Array((to - from) * FEATURES)
  let at = 0
  for (let i = from; i < to; i++)
    for (let t = 0; t < FEATURES; t++) {
      let h = Math.imul(t + 1, 0x9e3779b1)
      for (let k = FIRST[t]!; k < FIRST[t + 1]!; k++) {
        const j = i + OFFSET[k]!
        const value = j < 0 || j >= columns.length ? OUTSIDE : data[COLUMN[k]!]![j]!
        h = Math.imul(h ^ value, 0x85ebca6b)
        h ^= h >>> 13
      }
      out[at++] = Math.imul(h, 0xc2b2ae35) ^ (h >>> 16)
    }
  return out
}
