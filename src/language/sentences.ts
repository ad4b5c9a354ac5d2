import type { Run, Token } from './syntax.ts'

const FINAL = new Set(['.', '!', '?', '…', '...', '....', '?!', '!?'])
const CLOSES = new Set(['”', '’', '"', "''", ')', ']', '»', "'", '}'])
const OPENS = new Set(['“', '‘', '"', '``', "''", '(', '[', '«', "'", '„', '-', '–', '—', '•', '*'])
/** No sentence is longer: a text without periods is cut so that everything after it stays bounded. */
const LONGEST = 400

/**
 * Cuts the tokens `from`–`to` (one paragraph) into sentences. A sentence ends at `.`, `!`, `?` and the marks that close
 * behind it (“… he said.” / “No!” he said. stays one), when what follows can begin one.
 */
export function sentenceRuns(tokens: readonly Token[], from: number, to: number, titles: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  let start = from
  for (let i = from; i < to; i++) {
    const end = endsAt(tokens, i, to, titles)
    if (end < 0 && i + 1 - start < LONGEST) continue
    const stop = end < 0 ? i + 1 : end
    runs.push(run(tokens, start, stop))
    start = stop
    i = stop - 1
  }
  if (start < to) runs.push(run(tokens, start, to))
  return runs
}

export function run(tokens: readonly Token[], from: number, to: number): Run {
  return { from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** Where the sentence ends whose final mark may be token `i` (index after its closing marks), or −1. */
function endsAt(tokens: readonly Token[], i: number, to: number, titles: ReadonlySet<string>): number {
  const mark = tokens[i]!
  const isPeriodWord = mark.word.length > 1 && mark.word.endsWith('.') && !FINAL.has(mark.word)
  if (!FINAL.has(mark.word) && !isPeriodWord) return -1
  let next = i + 1
  while (next < to && FINAL.has(tokens[next]!.word)) next++
  let opener = next
  while (next < to && closesHere(tokens, next)) next++
  if (next >= to) return to
  opener = next
  while (opener < to && OPENS.has(tokens[opener]!.word)) opener++
  const follower = tokens[opener]?.word ?? ''
  return canEnd(mark, isPeriodWord, next > i + 1, follower, titles) ? next : -1
}

/** A straight mark closes when it touches what stands before it and nothing that follows. */
function closesHere(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]!
  if (!CLOSES.has(mark.word) || tokens[i - 1]!.end !== mark.start) return false
  return !/^["']|''/u.test(mark.word) || tokens[i + 1]?.start !== mark.end
}

function canEnd(
  mark: Token,
  isPeriodWord: boolean,
  closed: boolean,
  follower: string,
  titles: ReadonlySet<string>,
): boolean {
  const capital = /^[\p{Lu}\p{Lt}\p{N}@#]/u.test(follower)
  if (isPeriodWord) {
    if (titles.has(mark.lower) || /^\p{Lu}\.$/u.test(mark.word)) return false
    return (closed || STARTERS.has(follower.toLowerCase())) && capital
  }
  // “‘No!’ he said” goes on; so does “… and then … he left”.
  if (/^\p{Ll}/u.test(follower)) return false
  return capital || !/^[,;:)\]”’—–-]/u.test(follower)
}

/** After “U.S.” or “Jan.” only a word that opens sentences, and seldom follows an abbreviation, shows that one ended. */
const STARTERS = new Set(
  'the a an he she it they we i you but and in on at this that these those his her its their our my if when while as after before for there'.split(
    ' ',
  ),
)
