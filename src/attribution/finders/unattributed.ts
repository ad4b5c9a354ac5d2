import type { Syntax, Token } from '../../language/syntax.ts'
import { isWord } from '../../language/tokens.ts'
import type { Linked } from '../link/linker.ts'
import type { Quotation } from '../quotation.ts'
import { sentenceAt } from '../quotation.ts'
import type { Finder } from './finder.ts'

/** Fewer words than this between the marks may be a title, a nickname or irony. */
const FEWEST = 6
/** Seldom does the text really not tell who speaks: most often it is said further off. */
const SURE = 0.2

/**
 * Whole sentences in quotation marks that nothing attributes: nobody is named, and the reading says so. Those that follow one
 * another without a word between them are one.
 */
export const unattributed: Finder = {
  name: 'finder:quotation',
  find: ({ syntax, quoted }) => {
    const alone = quoted.filter((q) => !q.inner && q.to - q.from >= FEWEST && isWholeSentence(syntax, q))
    const found: Linked[] = []
    let last = -1
    for (const { from, to } of alone) {
      const goesOn = found.length > 0 && onlyMarks(syntax.tokens, last, from)
      if (goesOn) found.at(-1)!.content.push({ from, to })
      else found.push({ cue: null, source: [], content: [{ from, to }], confidence: SURE })
      last = to
    }
    return found
  },
}

const onlyMarks = (tokens: readonly Token[], from: number, to: number): boolean =>
  !tokens.slice(from, to).some((t) => isWord(t))

/** It begins a sentence, and only marks stand between its end and the end of its last sentence. */
function isWholeSentence({ sentences }: Syntax, q: Quotation): boolean {
  const first = sentences[sentenceAt(sentences, q.from)]!
  const last = sentences[sentenceAt(sentences, q.to - 1)]!
  return first.from === q.from && last.to - q.to <= 1
}
