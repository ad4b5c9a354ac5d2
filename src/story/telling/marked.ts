import type { Span } from '../../text/span.ts'
import type { Mutation, MutationType } from '../story.ts'

/** A stretch of a variant beside the first wording: in both, only in the first, or only in the variant. */
export type MarkedPart = { kind: 'same' | 'gone' | 'come'; words: string; types: MutationType[] }

/**
 * A variant with what is gone and what has come, in the order of reading: `gone` from the first wording, `same` and `come`
 * together are the variant, letter by letter. Spans that lie outside or cross are brought into order.
 */
export function markedVariant(first: string, variant: string, mutations: readonly Mutation[]): MarkedPart[] {
  const parts: MarkedPart[] = []
  let [before, after] = [0, 0]
  const put = (kind: MarkedPart['kind'], words: string, types: MutationType[] = []): void => {
    if (words !== '') parts.push({ kind, words, types })
  }
  // White space belongs to nobody: marked, it would look like more than it is.
  const putCome = (words: string, type: MutationType): void => {
    const body = words.trim()
    const lead = body === '' ? words.length : words.indexOf(body)
    put('same', words.slice(0, lead))
    put('come', body, [type])
    put('same', words.slice(lead + body.length))
  }
  const upTo = (end: number): void => {
    const stop = Math.min(variant.length, Math.max(after, end))
    put('same', variant.slice(after, stop))
    before += stop - after
    after = stop
  }
  for (const mutation of inOrder(mutations)) {
    const { type, before: gone, after: come } = mutation
    // Where nothing has come, the place is as far behind the last change as in the first wording.
    upTo(come ? come.start : atWord(variant, after + (gone!.start - before)))
    if (gone) put('gone', spaced(first, gone, variant, come ? null : after), [type])
    if (come) putCome(variant.slice(after, Math.max(after, come.end)), type)
    if (come) after = Math.max(after, Math.min(variant.length, come.end))
    if (gone) before = gone.end
  }
  put('same', variant.slice(after))
  return parts
}

/** What is gone, with the white space around it that would now be missed between it and the words that stay. */
function spaced(first: string, { start, end }: Span, variant: string, at: number | null): string {
  const words = first.slice(Math.max(start, 0), end)
  if (at === null) return words
  const isOpen = (letter: string | undefined): boolean => letter !== undefined && /\S/u.test(letter)
  const lead = isOpen(variant[at - 1]) && /^[\p{L}\p{N}]/u.test(words) ? ' ' : ''
  const trail = isOpen(variant[at]) && /[\p{L}\p{N}]$/u.test(words) && LETTER.test(variant[at] ?? '') ? ' ' : ''
  return `${lead}${words}${trail}`
}

/** Both sides run on together, so changes are in order when each side is. */
function inOrder(mutations: readonly Mutation[]): Mutation[] {
  const standing = mutations.filter((m) => m.after !== null).sort((a, b) => a.after!.start - b.after!.start)
  const gone = mutations
    .filter((m) => m.after === null && m.before !== null)
    .sort((a, b) => a.before!.start - b.before!.start)
  const order: Mutation[] = []
  let [before, after] = [0, 0]
  const take = (mutation: Mutation): void => {
    order.push(mutation)
    before = mutation.before?.end ?? before + Math.max(0, mutation.after!.start - after)
    after = mutation.after?.end ?? after + Math.max(0, mutation.before!.start - before)
  }
  for (const mutation of standing) {
    while (gone[0] && isBefore(gone[0], mutation, before, after)) take(gone.shift()!)
    take(mutation)
  }
  return [...order, ...gone]
}

function isBefore(gone: Mutation, standing: Mutation, before: number, after: number): boolean {
  if (standing.before) return gone.before!.start < standing.before.start
  return after + (gone.before!.start - before) <= standing.after!.start
}

const LETTER = /[\p{L}\p{N}]/u

/** The place itself when it stands between words, else the nearest such place before it. */
function atWord(words: string, place: number): number {
  if (place >= words.length) return words.length
  const isInside = LETTER.test(words[place] ?? '') && LETTER.test(words[place - 1] ?? '')
  return isInside ? words.lastIndexOf(' ', place) + 1 : Math.max(0, place)
}
