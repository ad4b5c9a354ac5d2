import type { Reading } from '../reading/reading.ts'
import type { Correction } from './correction.ts'

/**
 * A reading with what people said against it. `reading` is a Reading like any other; `touched` tells for each id of an
 * attribution or a speaker in it which corrections stand behind it; `unplaced` are the ids of corrections that change
 * nothing (any more): undone ones are not among them.
 */
export type Corrected = { reading: Reading; touched: { [id: string]: string[] }; unplaced: string[] }

/** Applies corrections in the order they were made, leaving out undone ones; neither argument is changed. */
export declare function correct(machine: Reading, corrections: readonly Correction[]): Corrected
