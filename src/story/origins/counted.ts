const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** “nine”, “13”: numbers up to twelve in words, as newspapers print them. */
export const inWords = (n: number): string => SMALL[n] ?? String(n)

/** “one outlet”, “nine outlets”. */
export const counted = (n: number, noun: string): string => `${inWords(n)} ${noun}${n === 1 ? '' : 's'}`

export const sentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
