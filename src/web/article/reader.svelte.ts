import { at, note } from '../address/router.svelte.ts'
import { type Filter, filterOf, passes, queryOf } from './filter.ts'
import type { Sheet } from './sheet.ts'

/** What the reader of one article looks at. The selected statement and the filter stand in the address. */
export function readerOf(sheet: () => Sheet | null) {
  let peeked = $state<string | null>(null)
  const filter = $derived(filterOf(at.query))
  const known = (id: string | null): string | null => (id !== null && sheet()?.statement(id) ? id : null)
  const passing = $derived(new Set((sheet()?.statements ?? []).filter((s) => passes(filter, s)).map((s) => s.id)))
  const selected = $derived(known(at.hash === '' ? null : at.hash))
  return {
    get filter(): Filter {
      return filter
    },
    set filter(asked: Filter) {
      note({ query: queryOf(asked) })
    },
    get selected(): string | null {
      return selected
    },
    /** The statement in the card: looked at in passing, else the selected one. */
    get shown(): string | null {
      return known(peeked) ?? selected
    },
    isIn: (id: string): boolean => passing.has(id),
    select(id: string | null): void {
      peeked = null
      note({ hash: id ?? '' })
    },
    /** Looks at a statement without selecting it. */
    peek(id: string | null): void {
      peeked = id
    },
    /** The statement some steps further among those that are marked. */
    step(from: string | null, by: number): string | null {
      const ids = (sheet()?.statements ?? []).filter((s) => passing.has(s.id)).map((s) => s.id)
      if (ids.length === 0) return null
      const here = from === null ? (by > 0 ? -1 : 0) : ids.indexOf(from)
      return ids[(here + by + ids.length) % ids.length] ?? null
    },
  }
}

export type Reader = ReturnType<typeof readerOf>
