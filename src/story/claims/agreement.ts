import type { VoicedWording } from '../quotes/wordings.ts'

/** How rare each content word is among the wordings of a story: words that all of it is about tell little. */
export type Rarity = (word: number) => number

export function rarityIn(wordings: readonly VoicedWording[]): Rarity {
  const frequency = new Map<number, number>()
  for (const { bag } of wordings) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + wordings.length / (frequency.get(word) ?? 1))
}

/**
 * How far the content of two wordings agrees: `ofShorter` and `ofLonger` are the shares of their content, by rarity, that
 * both have (0–1); `common` are the content words of `a` that stand in both, as `a` puts them.
 */
export type Agreement = { ofShorter: number; ofLonger: number; common: string[] }

export function agreement(a: VoicedWording, b: VoicedWording, rarity: Rarity): Agreement {
  const both = sharedBy(a.bag, b.bag)
  const weigh = (words: Uint32Array | readonly number[]): number => {
    let sum = 0
    for (const word of words) sum += rarity(word)
    return sum
  }
  const [shared, ofA, ofB] = [weigh(both), weigh(a.bag), weigh(b.bag)]
  const [less, more] = [Math.min(ofA, ofB), Math.max(ofA, ofB)]
  return {
    ofShorter: less === 0 ? 0 : shared / less,
    ofLonger: more === 0 ? 0 : shared / more,
    common: surface(a, both),
  }
}

/** What stands in both of two ascending lists. */
function sharedBy(a: Uint32Array, b: Uint32Array): number[] {
  const both: number[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) {
      both.push(a[i]!)
      i++
      j++
    } else if (a[i]! < b[j]!) i++
    else j++
  }
  return both
}

function surface({ words, content, places, statements }: VoicedWording, wanted: readonly number[]): string[] {
  const set = new Set(wanted)
  const found = [...places]
    .filter((_, i) => set.has(content[i]!))
    .map((at) => statements[0]!.words.slice(words[at]!.span.start, words[at]!.span.end))
  return [...new Map(found.map((word) => [word.toLowerCase(), word])).values()]
}
