import type { Syntax } from '../../language/syntax.ts'
import type { Quotation } from '../quotation.ts'
import { sentenceAt } from '../quotation.ts'
import type { Finder } from './finder.ts'

/** Fewer words than this between the marks may be a title, a nickname or irony. */
const FEWEST = 6
/** Seldom does the text really not tell who speaks: most often it is said further off. */
const SURE = 0.2

/** Whole sentences in quotation marks that nothing attributes: nobody is named, and the reading says so. */
export const unattributed: Finder = {
  name: 'finder:quotation',
  find: ({ syntax, quoted }) =>
    quoted
      .filter((q) => !q.inner && q.to - q.from >= FEWEST && isWholeSentence(syntax, q))
      .map((q) => ({ cue: null, source: [], content: [{ from: q.from, to: q.to }], confidence: SURE })),
}

/** It begins a sentence, and only marks stand between its end and the end of its last sentence. */
function isWholeSentence({ sentences }: Syntax, q: Quotation): boolean {
  const first = sentences[sentenceAt(sentences, q.from)]!
  const last = sentences[sentenceAt(sentences, q.to - 1)]!
  return first.from === q.from && last.to - q.to <= 1
}
