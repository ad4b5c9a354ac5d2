import { shared } from '../../text/likeness/containment.ts'
import { sharedRuns } from '../../text/likeness/runs.ts'
import { accord } from './voice.ts'
import type { VoicedWording } from './wordings.ts'

/** So many content words in the same order are the same words. */
const CONTENT_WORDS = 4
/** Of the stretch in which they stand, and of the shorter wording, so much must be shared. */
const NAMED = { content: CONTENT_WORDS, density: 0.6, ofShorter: 0.5 }
/** Where nobody says that it is one speaker, the words alone must: “the budget was short and she had known since May”. */
const UNNAMED = { content: 5, density: 0.8, ofShorter: 0.9 }
/** A run that two speakers hardly hit upon by chance. */
const LONG_RUN = 8
/** A run that shows whose words these are when the article does not say it, if it is most of the shorter wording. */
const TELLING_RUN = 6
const MOST = 0.8
/** Wordings of few content words are compared by all their words: “We’ll get it over the line.” */
const SHORT_RUN = 5
const NEARLY_ALL = 0.75
const FEWEST_WORDS = 3
const CONTENT_IN_MARKS = 2
/** Longer wordings are compared by the runs they share. */
const LONGEST = 160

/** How alike two wordings are, for choosing the nearest; 0 when they are not the same words. */
export function kinship(a: VoicedWording, b: VoicedWording): number {
  const voices = accord(a.voice, b.voice)
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a]
  if (areEqual(shorter, longer))
    return voices === 'same' ? equalScore(a, FEWEST_WORDS) : equalScore(a, voices === 'open' ? SHORT_RUN : LONG_RUN)
  if (shared(shorter.bag, longer.bag) === 0) return 0
  if (voices === 'same')
    return Math.max(
      inOrder(shorter, longer),
      byRun(shorter, longer, LONG_RUN),
      short(shorter, longer),
      byMarks(a, b),
      byMarks(b, a),
    )
  if (voices === 'open')
    return Math.max(
      byRun(shorter, longer, LONG_RUN),
      byRun(shorter, longer, TELLING_RUN, MOST),
      inOrder(shorter, longer, UNNAMED),
    )
  // Two names: a phrase that both use in a report of their own (“a member of the council’s new budget board”) is nobody’s.
  if (!shorter.quoted || !longer.quoted) return byRun(shorter, longer, LONG_RUN, MOST)
  return Math.max(byRun(shorter, longer, LONG_RUN), byRun(shorter, longer, LONG_RUN, 1, 2))
}

function areEqual(a: VoicedWording, b: VoicedWording): boolean {
  return a.words.length === b.words.length && a.words.every((w, i) => w.text === b.words[i]!.text)
}

/** Whether the same words in the mouth of one speaker are one quote at all. */
export const saysSomething = (wording: VoicedWording): boolean =>
  equalScore(wording, wording.voice.agent === null ? SHORT_RUN : FEWEST_WORDS) > 0

/** “No” is nobody’s alone: equal words count when they are enough, and two of them say something (or one of four). */
function equalScore({ words, content, quoted }: VoicedWording, fewest: number): number {
  if (content.length >= CONTENT_WORDS) return words.length
  // “to comment on the matter”: many are reported so.
  if (words.length < fewest || !quoted) return 0
  return content.length >= 2 || (content.length === 1 && words.length >= 4) ? words.length : 0
}

function inOrder(a: VoicedWording, b: VoicedWording, { content, density, ofShorter } = NAMED): number {
  if (shared(a.bag, b.bag) < content) return 0
  if (a.content.length > LONGEST || b.content.length > LONGEST) return 0
  const { matched, inA, inB, endA } = bestStretch(a.content, b.content)
  const names = a.goesOn.subarray(endA - inA, endA).reduce((sum, one) => sum + one, 0)
  const fewer = Math.min(a.content.length, b.content.length)
  const isDense = matched >= density * Math.max(inA, inB)
  return matched - names >= content && isDense && matched >= ofShorter * fewer ? matched : 0
}

/** The longest run of words that both have, when it is `least` words and says something, and `part` of the shorter. */
function byRun(a: VoicedWording, b: VoicedWording, least: number, part = 0, content = contentFor(least)): number {
  if (a.words.length < least) return 0
  const runs = sharedRuns(a.words, b.words, least).filter((r) => contentIn(a, r.a.start, r.a.end) >= content)
  const longest = Math.max(0, ...runs.map((r) => r.a.end - r.a.start))
  return longest >= part * a.words.length ? longest : 0
}
const contentFor = (least: number): number => (least >= LONG_RUN ? CONTENT_WORDS : 2)
const contentIn = ({ places, goesOn }: VoicedWording, from: number, to: number): number =>
  places.reduce((count, at, i) => count + (at >= from && at < to ? 1 - goesOn[i]! : 0), 0)

/** What a report of its own gives of another in quotation marks stands there word by word: “and said the rest was ‘a sign that nobody read’”. */
function byMarks(report: VoicedWording, other: VoicedWording): number {
  const words = other.words.map((w) => w.text)
  const found = report.marked.filter(
    ({ start, end }) =>
      end - start >= SHORT_RUN &&
      contentIn(report, start, end) >= CONTENT_IN_MARKS &&
      standsIn(
        words,
        report.words.slice(start, end).map((w) => w.text),
      ),
  )
  return Math.max(0, ...found.map(({ start, end }) => end - start))
}

const standsIn = (words: readonly string[], part: readonly string[]): boolean =>
  words.some((word, i) => word === part[0] && part.every((p, k) => words[i + k] === p))

/** The shorter one stands in the longer word by word, or nearly all words of both are the same. */
function short(shorter: VoicedWording, longer: VoicedWording): number {
  if (shorter.content.length > CONTENT_WORDS + 1 || shorter.words.length < SHORT_RUN) return 0
  if (!shorter.quoted && !longer.quoted) return 0
  const whole = byRun(shorter, longer, SHORT_RUN, 1, 1)
  if (whole > 0 || longer.words.length > LONGEST) return whole
  const [x, y] = [shorter.words, longer.words].map((w) => Uint32Array.from(w, (v) => v.hash)) as [
    Uint32Array,
    Uint32Array,
  ]
  const { matched } = bestStretch(x, y)
  return matched >= SHORT_RUN && matched >= NEARLY_ALL * longer.words.length ? matched : 0
}

/** In the stretch, what does not match costs less than a match brings, so that a word may come, go or change. */
const COST = 0.4

/** How many match, how long the stretch is in each, and where it ends in the first. */
type Stretch = { matched: number; inA: number; inB: number; endA: number }

/** The stretch of both with most in common in order (Smith & Waterman 1981). */
export function bestStretch(a: Uint32Array, b: Uint32Array): Stretch {
  const width = b.length + 1
  const score = [new Float32Array(width), new Float32Array(width)]
  // Per cell: matches so far, and where the stretch began.
  const matches = [new Uint16Array(width), new Uint16Array(width)]
  const starts = [new Int32Array(width), new Int32Array(width)]
  let best = { score: 0, matched: 0, inA: 0, inB: 0, endA: 0 }
  for (let i = 1; i <= a.length; i++) {
    const [here, above] = [i & 1, 1 - (i & 1)]
    for (let j = 1; j < width; j++) {
      const equal = a[i - 1] === b[j - 1]
      const across = score[above]![j - 1]! + (equal ? 1 : -COST)
      const down = score[above]![j]! - COST
      const right = score[here]![j - 1]! - COST
      const top = Math.max(across, down, right, 0)
      score[here]![j] = top
      const [from, at] = top === across ? [above, j - 1] : top === down ? [above, j] : [here, j - 1]
      const begins = top === 0 || score[from]![at] === 0
      matches[here]![j] = top === 0 ? 0 : (begins ? 0 : matches[from]![at]!) + (top === across && equal ? 1 : 0)
      starts[here]![j] = begins ? (i - 1) * width + (j - 1) : starts[from]![at]!
      if (top > best.score) {
        const start = starts[here]![j]!
        best = {
          score: top,
          matched: matches[here]![j]!,
          inA: i - Math.floor(start / width),
          inB: j - (start % width),
          endA: i,
        }
      }
    }
  }
  return best
}
