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

/** A template has one to three parts. */
type Part = { column: ColumnName; offset: number }
const PARTS: readonly (readonly Part[])[] = TEMPLATES.map((t) =>
  t.split(' ').map((part) => {
    const [column, offset] = part.split('@')
    return { column: column as ColumnName, offset: Number(offset) }
  }),
)
/** Stands for what lies before the text and behind it. */
const OUTSIDE = 0x5bd1e995

/**
 * The hash of one template for every token, 32 bits each, written to `out[i * stride + first]`. Template by template and
 * not token by token: the innermost loop then touches a few columns and one result.
 */
export function hashTemplate(columns: Columns, template: number, out: Int32Array, stride = 1, first = 0): void {
  const seed = Math.imul(template + 1, 0x9e3779b1)
  const [a, b, c] = PARTS[template]!
  const [valuesA, valuesB, valuesC] = [columns[a!.column], b && columns[b.column], c && columns[c.column]]
  for (let i = 0, at = first; i < columns.length; i++, at += stride) {
    let h = joined(seed, valuesA, i + a!.offset)
    if (valuesB) h = joined(h, valuesB, i + b!.offset)
    if (valuesC) h = joined(h, valuesC, i + c!.offset)
    out[at] = Math.imul(h, 0xc2b2ae35) ^ (h >>> 16)
  }
}

function joined(hash: number, values: Int32Array, at: number): number {
  const h = Math.imul(hash ^ (at < 0 || at >= values.length ? OUTSIDE : values[at]!), 0x85ebca6b)
  return h ^ (h >>> 13)
}

/** All features of all tokens, `FEATURES` of them a token. */
export function features(columns: Columns): Int32Array {
  const out = new Int32Array(columns.length * FEATURES)
  for (let t = 0; t < FEATURES; t++) hashTemplate(columns, t, out, FEATURES, t)
  return out
}
