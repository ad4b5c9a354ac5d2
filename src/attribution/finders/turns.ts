import type { Run, Token } from '../../language/syntax.ts'
import type { Linked } from '../link/linker.ts'
import type { Finder } from './finder.ts'

/** A label before the colon is no longer than this many tokens. */
const LABEL = 6
/** Fewer labelled paragraphs than this are no conversation. */
const FEWEST = 4
const SURE = 0.85

/** A transcript: paragraphs that begin with `NAME:`. What follows, up to the next label, is what that voice says. */
export const turns: Finder = {
  name: 'finder:turn',
  find: ({ syntax: { tokens, paragraphs } }) => {
    const colons = paragraphs.map((p) => labelEnd(tokens, p))
    const voices = new Map<string, number>()
    for (const [k, colon] of colons.entries())
      if (colon > 0)
        voices.set(label(tokens, paragraphs[k]!, colon), 1 + (voices.get(label(tokens, paragraphs[k]!, colon)) ?? 0))
    const again = [...voices.values()].filter((n) => n > 1)
    const isConversation = again.length >= 2 && again.reduce((sum, n) => sum + n, 0) >= FEWEST
    return isConversation ? spoken(paragraphs, colons) : []
  },
}

const label = (tokens: readonly Token[], paragraph: Run, colon: number): string =>
  tokens
    .slice(paragraph.from, colon)
    .map((t) => t.lower)
    .join(' ')

/** Index of the colon behind a label that opens the paragraph, or −1. */
function labelEnd(tokens: readonly Token[], { from, to }: Run): number {
  for (let i = from; i < Math.min(to - 1, from + LABEL); i++) {
    if (tokens[i]!.word === ':') return i > from ? i : -1
    if (!/^\p{Lu}|^of$|^\d|^[(),-]$/u.test(tokens[i]!.word)) return -1
  }
  return -1
}

/** Paragraphs without a label go on with the voice before them. */
function spoken(paragraphs: readonly Run[], colons: readonly number[]): Linked[] {
  const found: Linked[] = []
  for (const [k, { from, to }] of paragraphs.entries()) {
    const colon = colons[k]!
    if (colon > 0)
      found.push({
        source: [{ from, to: colon }],
        cue: { from: colon, to: colon + 1 },
        content: [{ from: colon + 1, to }],
        confidence: SURE,
      })
    else found.at(-1)?.content.push({ from, to })
  }
  return found
}
