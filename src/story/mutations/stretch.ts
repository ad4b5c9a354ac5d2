import type { Span } from '../../text/span.ts'
import type { Atom } from './atoms.ts'

/** From the first of some atoms to the last; null where there is none. */
export function spanOf(atoms: readonly Atom[]): Span | null {
  const [first, last] = [atoms[0], atoms.at(-1)]
  return first && last ? { start: first.span.start, end: last.span.end } : null
}
