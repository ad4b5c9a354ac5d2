import type { Attribution } from '../../attribution/attribution.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Reading } from '../../reading/reading.ts'
import { overlaps, type Span, wordsOf } from '../../text/span.ts'
import { type LipQuestion, lipQuestions } from './lip-questions.ts'

/** Words in an article that somebody read from lips. A view beside the Reading, which stays as it is. */
export type LipReading = {
  /** Id of the attribution. */
  of: string
  /** The words that are claimed, without quotation marks: what `lipReport` takes. */
  claim: string
  /** True when the article gives the words themselves: a paraphrase has no lips that it could be compared with. */
  verbatim: boolean
  /** Id of the speaker who read the lips, next to the one whose lips they are; null when the article names nobody. */
  reader: string | null
  /** Where others than the speaker hedge: “believes”. */
  hedges: Span[]
  questions: LipQuestion[]
}

/** Every attribution of a reading whose channel is lip-reading, with what a report of it has to say. */
export function lipReadings(reading: Reading): LipReading[] {
  const attributions = new Map(reading.attributions.map((a) => [a.id, a]))
  return reading.evidence
    .filter(({ channel }) => channel === 'lip-reading')
    .map((evidence) => lipReading(reading, attributions.get(evidence.of)!, evidence))
}

function lipReading(reading: Reading, attribution: Attribution, { chain, doubts }: Evidence): LipReading {
  const { article } = reading
  const others = chain.filter((id) => id !== attribution.speaker && id !== 'writer')
  return {
    of: attribution.id,
    claim: attribution.content.map((span) => unquoted(wordsOf(article.text, span))).join(' '),
    verbatim: attribution.form === 'direct',
    reader: others.at(-1) ?? null,
    hedges: doubts.filter(({ by }) => by !== attribution.speaker).map(({ span }) => span),
    questions: lipQuestions(article.text, stretchesAbout(reading, attribution)),
  }
}

const QUOTES = /[\s“”"„«»‘]/u

/** Without the marks around it; a mark at the end may be an apostrophe, and stays. */
function unquoted(words: string): string {
  let [start, end] = [0, words.length]
  while (start < end && QUOTES.test(words[start]!)) start++
  while (end > start && QUOTES.test(words[end - 1]!)) end--
  return words.slice(start, end)
}

/** Blocks that hold the words, or speak of lips: what is told elsewhere is told of something else. */
function stretchesAbout({ article }: Reading, { content }: Attribution): Span[] {
  return article.blocks.filter(
    (block) =>
      content.some((span) => overlaps(span, block)) ||
      /\blip[- ]?read/iu.test(article.text.slice(block.start, block.end)),
  )
}
