import { CHANNEL_SIGNS } from '../../language/en/channels.ts'
import type { Syntax } from '../../language/syntax.ts'
import { lowerCased } from '../../text/lower-case.ts'
import { matchesOf } from '../../text/matches.ts'
import type { Span } from '../../text/span.ts'
import type { Channel } from '../evidence.ts'

/** Words of the article that show how words became public. */
export type Sign = Span & { channel: Channel; strength: 1 | 2 | 3; sentence: number }

/** A pattern reaches this far from its trigger, in characters: half a dozen words. */
const REACH = 80

/** Finds every sign of a channel in the article, in text order. */
export function signsOf(syntax: Syntax): Sign[] {
  const { text, tokens, sentences } = syntax
  const signs: Sign[] = []
  sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i]!
      for (const { channel, strength, pattern } of CHANNEL_SIGNS.get(token.lower) ?? []) {
        const span = pattern ? matchAround(text, pattern, token, sentence) : token
        if (span) signs.push({ start: span.start, end: span.end, channel, strength, sentence: index })
      }
    }
  })
  return signs
}

/** The match of the pattern that covers the trigger within its sentence, or null. */
function matchAround(text: string, pattern: RegExp, trigger: Span, sentence: Span): Span | null {
  const from = Math.max(sentence.start, trigger.start - REACH)
  const words = lowerCased(text.slice(from, Math.min(sentence.end, trigger.end + REACH)))
  for (const found of matchesOf(words, pattern)) {
    const start = from + found.index
    const end = start + found[0].length
    if (start <= trigger.start && trigger.end <= end) return { start, end }
  }
  return null
}

/** So many signs around a sentence are looked at: a bound for hostile input. */
const MOST_NEAR = 200

/** The signs at most `reach` sentences away, of signs in text order. */
export function signsNear(signs: readonly Sign[], sentence: number, reach: number): readonly Sign[] {
  let low = 0
  let high = signs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (signs[middle]!.sentence < sentence - reach) low = middle + 1
    else high = middle
  }
  const near = signs.slice(low, low + MOST_NEAR)
  return near.filter((sign) => sign.sentence <= sentence + reach)
}
