/** The terms of an article that weigh most: by these it is found again. With 16 as with all 64 the story sets come out the same. */
export const KEYS = 16
/** Of each key the newest articles that hold it: a term that more of them hold says little, and looking stays as quick. */
export const NEWEST_A_KEY = 32
/** Articles held against a new one, those that share most with it by their keys. */
export const NEIGHBOURS = 16
/** Those whose shared keys are worth less are no neighbours: they never come to a tenth of a likeness. */
export const LEAST_WORTH = 0.04
/** Articles that stand for a story when it may be one with another, the newest. */
export const SAMPLE = 12
