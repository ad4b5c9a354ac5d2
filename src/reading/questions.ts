import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { quotations } from '../attribution/quotation.ts'
import { MAY_BE_OPEN, NOBODY, NOT_OPEN, OPEN, SAID_AFTER, SAID_BEFORE } from '../language/en/questions.ts'
import type { Run, Syntax } from '../language/syntax.ts'
import { overlaps, type Span } from '../text/span.ts'
import { headlinePlace } from './headline/place.ts'

/** Sentences are read up to here; a longer one is a list or a text without periods. */
const LONGEST_READ = 1200
/** How far back the words “Officials said” would stand. */
const NEAR = 80

/**
 * Sentences in which the article itself says that something is unknown or not yet decided. What stands between quotation
 * marks, or in the content of an attribution, is theirs and not the article's.
 */
export function openQuestions(article: Article, syntax: Syntax, attributions: readonly Attribution[] = []): Span[] {
  const headline = headlinePlace(article)
  const quoted = theirs(
    syntax,
    attributions.filter((a) => isSomebodys(syntax, a)),
  )
  let next = 0
  const open: Span[] = []
  for (const sentence of syntax.sentences) {
    while (next < quoted.length && quoted[next]!.end <= sentence.start) next++
    if (headline && overlaps(headline, sentence)) continue
    const words = syntax.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_READ)).toLowerCase()
    if (!MAY_BE_OPEN.test(words)) continue
    if (isOpen(unquoted(words, sentence, quoted, next))) open.push({ start: sentence.start, end: sentence.end })
  }
  return open
}

const isSomebodys = ({ text }: Syntax, { source: [first] }: Attribution): boolean =>
  first !== undefined && !NOBODY.test(text.slice(first.start, first.end))

const theirs = (syntax: Syntax, attributions: readonly Attribution[]): Span[] =>
  [...quotations(syntax), ...attributions.flatMap((a) => a.content)].sort((a, b) => a.start - b.start)

function isOpen(words: string): boolean {
  return OPEN.some((pattern) => {
    const found = pattern.exec(words)
    if (!found) return false
    const before = words.slice(Math.max(0, found.index - NEAR), found.index)
    const after = words.slice(found.index + found[0].length)
    return !SAID_BEFORE.test(before) && !NOT_OPEN.test(before) && !SAID_AFTER.test(after)
  })
}

/** The words of a sentence with what is quoted made blank, so that nothing in it can be found. */
function unquoted(sentenceWords: string, sentence: Run, quoted: readonly Span[], from: number): string {
  let words = sentenceWords
  for (let i = from; i < quoted.length && quoted[i]!.start < sentence.end; i++) {
    const start = Math.max(0, quoted[i]!.start - sentence.start)
    const end = Math.min(words.length, quoted[i]!.end - sentence.start)
    if (end > start) words = words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
  }
  return words
}
