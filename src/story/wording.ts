import type { Span } from '../text/span.ts'

const PARTNERS: readonly [opens: string, closes: string][] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['‘', '’'],
  ["'", "'"],
]
/** What ends the reporting sentence, not the words reported. */
const LOOSE = /^[\s,;:]+|[\s,;:]+$/gu

/** A content without the quotation marks around the whole of it, nor the blanks and commas at its ends. */
export function bare(text: string, span: Span): Span {
  let at = trimmed(text, span)
  for (let i = 0; i < PARTNERS.length; i++) {
    const next = trimmed(text, unmarked(text, at))
    if (next.start === at.start && next.end === at.end) break
    at = next
  }
  return at
}

function trimmed(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const left = words.match(/^[\s,;:]*/u)![0].length
  if (left === words.length) return { start, end: start }
  return { start: start + left, end: end - (words.length - words.replace(LOOSE, '').length - left) }
}

/** A mark goes where its partner stands at the other end, or nowhere: “No,” she said, “never.” in one piece keeps all. */
function unmarked(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  for (const [opens, closes] of PARTNERS) {
    const opened = words.startsWith(opens)
    const closed = words.length > 1 && words.endsWith(closes)
    const rest = words.slice(opened ? 1 : 0, closed ? -1 : undefined)
    const others = opens === closes ? rest.split(opens).length - 1 : markedAlone(rest, opens, closes)
    if (opened && closed && others === 0) return { start: start + 1, end: end - 1 }
    if (opened && !closed && others === 0) return { start: start + 1, end }
    if (closed && !opened && others === 0 && (!/['’]/u.test(closes) || isStop(words.at(-2))))
      return { start, end: end - 1 }
  }
  return { start, end }
}

/** A single closing mark is most often an apostrophe: at the end it closes only behind a stop. */
const isStop = (before: string | undefined): boolean => before !== undefined && /[.,!?…]/u.test(before)

/** Marks left without a partner when those of a pair are taken together. */
function markedAlone(words: string, opens: string, closes: string): number {
  let [depth, alone] = [0, 0]
  for (let i = 0; i < words.length; i++) {
    const sign = words[i]
    if (sign === opens) depth++
    else if (sign === closes && !isApostrophe(words, i)) {
      if (depth > 0) depth--
      else alone++
    }
  }
  return alone + depth
}

const isApostrophe = (words: string, at: number): boolean =>
  /['’]/u.test(words[at] ?? '') && /\p{L}/u.test(words[at - 1] ?? '') && /\p{L}/u.test(words[at + 1] ?? '')

/** The parts of a stretch of text between quotation marks, marks left out, in order. */
export function quotedIn(text: string, { start, end }: Span): Span[] {
  const found: Span[] = []
  let open: { at: number; closes: string } | null = null
  for (let i = start; i < end; i++) {
    const sign = text[i]!
    if (open === null) {
      const partner = PARTNERS.find(([opens]) => opens === sign)
      if (partner && opensHere(text, i)) open = { at: i + 1, closes: partner[1] }
    } else if (sign === open.closes && closesHere(text, i)) {
      found.push({ start: open.at, end: i })
      open = null
    }
  }
  // A mark that is not closed holds to the end; a single one was an apostrophe.
  if (open !== null && !/['’]/u.test(open.closes) && open.at < end) found.push({ start: open.at, end })
  return found
}

const opensHere = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}[$£€…(]/u.test(text[at + 1] ?? ' ')
const closesHere = (text: string, at: number): boolean => !/[\p{L}\p{N}]/u.test(text[at + 1] ?? ' ')
