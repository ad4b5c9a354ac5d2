import type { Reading } from '../../reading/reading.ts'
import type { Span } from '../../text/span.ts'
import { unreachable } from '../../text/unreachable.ts'
import type { ApartKind } from '../archive.ts'

/** What is told apart, in one article: its id in the reading when it was said, and the words it stands on. */
export type Meant = { article: string; ref: string; words: Span[] }

/** Takes `article#ref` apart; `ref` is empty for an article. */
export function meant(name: string): { article: string; ref: string } {
  const [article = '', ref = ''] = name.split('#', 2)
  return { article, ref }
}

export const nameOf = ({ article, ref }: { article: string; ref: string }): string =>
  ref === '' ? article : `${article}#${ref}`

/** The words that a thing of a reading stands on; null when it is not there. */
export function wordsOf(reading: Reading, what: ApartKind, ref: string): Span[] | null {
  return what === 'article'
    ? ref === ''
      ? []
      : null
    : (things(reading, what).find((t) => t.id === ref)?.words ?? null)
}

/** What is called so in a reading now: the thing that shares most words with what was meant; as it was when none does. */
export function refIn(reading: Reading, what: ApartKind, { ref, words }: Pick<Meant, 'ref' | 'words'>): string {
  const ranked = things(reading, what)
    .map((thing) => ({ id: thing.id, shared: shared(thing.words, words) - beyond(thing.words, words) / BEYOND }))
    .filter(({ shared: some }) => some > 0)
    .sort((a, b) => b.shared - a.shared || Number(b.id === ref) - Number(a.id === ref))
  return ranked[0]?.id ?? ref
}

/** Of two that share as many words, the one that has fewer others is meant. */
const BEYOND = 1_000

function things({ attributions, speakers }: Reading, what: ApartKind): { id: string; words: Span[] }[] {
  switch (what) {
    case 'article':
      return []
    case 'statement':
      return attributions.map(({ id, content }) => ({ id, words: content }))
    case 'speaker':
      return speakers.map(({ id, mentions }) => ({ id, words: mentions }))
    default:
      return unreachable(what)
  }
}

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)

function shared(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0
  for (const x of a) for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start))
  return sum
}

const beyond = (a: readonly Span[], b: readonly Span[]): number => lengthOf(a) - shared(a, b)
