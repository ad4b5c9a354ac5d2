import model from 'wink-eng-lite-web-model'
import wink from 'wink-nlp'
import type { Span } from '../../src/text/span.ts'

/** A word as wink-nlp cuts it, with its class of Universal Dependencies. */
export type WinkWord = Span & { word: string; upos: string }

/** Opens wink-nlp with sentences and word classes only. */
export function winkTagger(): (text: string) => WinkWord[] {
  const nlp = wink(model, ['sbd', 'pos'])
  const { its } = nlp
  return (text) => {
    const tokens = nlp.readDoc(text).tokens()
    const words = tokens.out() as string[]
    const classes = tokens.out(its.pos) as unknown as string[]
    const gaps = tokens.out(its.precedingSpaces) as unknown as string[]
    let at = 0
    return words.map((word, i) => {
      const start = at + gaps[i]!.length
      at = start + word.length
      return { start, end: at, word, upos: classes[i]! }
    })
  }
}
