import type { Reading } from '../reading/reading.ts'
import { unreachable } from '../text/unreachable.ts'
import type { Changed } from './changed.ts'
import type { Change, Correction } from './correction.ts'
import { attributed, BY_HAND, weighed, without } from './statements.ts'
import { merged, split } from './voices.ts'

/**
 * A reading with what people said against it. `reading` is a Reading like any other; `touched` tells for each id of an
 * attribution or a speaker in it which corrections stand behind it; `unplaced` are the ids of corrections that change
 * nothing (any more): undone ones are not among them.
 */
export type Corrected = { reading: Reading; touched: { [id: string]: string[] }; unplaced: string[] }

/** Applies corrections in the order they were made, leaving out undone ones; neither argument is changed. */
export function correct(machine: Reading, corrections: readonly Correction[]): Corrected {
  let reading = machine
  const touched = new Map<string, string[]>()
  const unplaced: string[] = []
  for (const { id, undoneAt, change } of corrections) {
    if (undoneAt !== null) continue
    const changed = changedBy(reading, change, `by-${id}`)
    if (!changed) unplaced.push(id)
    else {
      reading = changed.reading
      for (const thing of new Set(changed.touched)) touched.set(thing, [...(touched.get(thing) ?? []), id])
    }
  }
  return { reading: signed(reading, touched), touched: Object.fromEntries(stillIn(reading, touched)), unplaced }
}

/** What a person changed says so wherever the reading goes: `tagger, corrected`. */
function signed(reading: Reading, touched: ReadonlyMap<string, string[]>): Reading {
  if (touched.size === 0) return reading
  const attributions = reading.attributions.map((a) =>
    touched.has(a.id) && a.foundBy !== BY_HAND ? { ...a, foundBy: `${a.foundBy}, corrected` } : a,
  )
  return { ...reading, attributions }
}

/** A later correction may take out what an earlier one changed. */
function stillIn({ attributions, speakers }: Reading, touched: ReadonlyMap<string, string[]>): [string, string[]][] {
  const ids = new Set([...attributions, ...speakers].map(({ id }) => id))
  return [...touched].filter(([id]) => ids.has(id))
}

/** `fresh` is an id for what the change adds. */
function changedBy(reading: Reading, change: Change, fresh: string): Changed {
  switch (change.type) {
    case 'speaker':
    case 'missed':
      return attributed(reading, change, fresh)
    case 'merge':
      return merged(reading, change.mentions)
    case 'split':
      return split(reading, change.mentions, change.speaker, fresh)
    case 'not-an-attribution':
      return without(reading, change.of)
    case 'channel':
      return weighed(reading, change.of, { channel: change.channel })
    case 'commitment':
      return weighed(reading, change.of, { commitment: change.commitment })
    default:
      return unreachable(change)
  }
}
