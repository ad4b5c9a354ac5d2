import { paragraphSpans } from '../text/paragraphs.ts'
import { type Span, wordsOf } from '../text/span.ts'
import type { Block } from './article.ts'

/** Headlines of news stories run to 20 words; one written without a closing mark may run on a little. */
const LONGEST_HEADLINE = 25
/** A short sentence that ends in a full stop is only taken for a headline when it is no longer than most headlines are. */
const LONGEST_CLOSED_HEADLINE = 16
/** Among this many paragraphs after a headline stands one that is longer; a list or a poem has none. */
const NEAR = 3
/** A byline, or a dateline such as “BRENN (AP) —”, begins the story itself. */
const BEGINS_STORY = /^(?:by|BY|By|From) \p{Lu}|^[^()]{0,40}\([^()]{2,25}\) ?[-–—]|^\p{Lu}{3}[\p{Lu} .,]{0,30} [-–—]/u
const CLOSED = /[.!?…:,]["'”’»)\]]{0,3}$/
const SENTENCE_BREAK = /\p{Ll}[.!?…]["'”’»)\]]{0,3}\s+["'“‘«(]?\p{Lu}/u
const BLANK_LINE = /(?:\r\n|[\n\r\u2028\u2029])\s*?(?:\r\n|[\n\r\u2028\u2029])/
const CAPITAL = /^["'“‘«(]?[\p{Lu}\p{N}]/u

/**
 * The blocks of a plain text: its paragraphs. A short first line that is followed by a blank line and by longer paragraphs
 * is the headline; when the title is known from outside, the first line is the headline only if it says the same.
 */
export function plainBlocks(text: string, title?: string): Block[] {
  const spans = paragraphSpans(text)
  const headline = spans.length > 1 && isHeadline(text, spans, title)
  return spans.map((span, i) => ({ ...span, kind: headline && i === 0 ? 'headline' : 'paragraph' }))
}

function isHeadline(text: string, spans: Span[], title?: string): boolean {
  const first = spans[0]!
  const words = wordsOf(text, first)
  if (title !== undefined && bare(title) !== '') return bare(words) === bare(title)
  const length = countWords(words)
  if (length > LONGEST_HEADLINE || BEGINS_STORY.test(words) || !standsAlone(text, spans)) return false
  if (!spans.slice(1, 1 + NEAR).some((near) => countWords(wordsOf(text, near)) > length)) return false
  if (!CLOSED.test(words) || isTitleCase(words)) return true
  return length <= LONGEST_CLOSED_HEADLINE && !SENTENCE_BREAK.test(words)
}

/** A blank line follows; “Council splits;” may have one line of its own below it first. */
function standsAlone(text: string, [first, second, third]: Span[]): boolean {
  const blankBetween = (a: Span, b: Span) => BLANK_LINE.test(text.slice(a.end, b.start))
  if (blankBetween(first!, second!)) return true
  return wordsOf(text, first!).endsWith(';') && third !== undefined && blankBetween(second!, third)
}

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 2 && long.filter((word) => CAPITAL.test(word)).length >= long.length * 0.8
}

const countWords = (words: string): number => words.split(/\s+/, LONGEST_HEADLINE + 2).length

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
