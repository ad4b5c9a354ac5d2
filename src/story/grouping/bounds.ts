/** The terms of an article that weigh most: by these it is found again. With 16 as with all 64 the story sets come out the same. */
export const KEYS = 24
/** Of each key the newest articles that hold it: a term that more of them hold says little, and looking stays as quick. */
export const NEWEST_A_KEY = 64
/** Articles held against a new one, the likest first by the words of the lists. */
export const NEIGHBOURS = 48
/** Articles that stand for a story when it may be one with another, the newest. */
export const SAMPLE = 12
