import type { NameType } from './name.ts'

/** The labels of the tagger: 0 outside; then for person, organization and place that a name begins or goes on. */
export const LABELS = 7
export const TYPES: readonly NameType[] = ['person', 'organization', 'place']

export const begins = (type: number): number => 1 + 2 * type
export const goesOn = (label: number): boolean => label > 0 && label % 2 === 0
/** 0 person, 1 organization, 2 place; −1 outside. */
export const typeOf = (label: number): number => ((label + 1) >> 1) - 1
/** A name goes on only where one of its type began. */
export const mayFollow = (before: number, label: number): boolean => !goesOn(label) || typeOf(before) === typeOf(label)
