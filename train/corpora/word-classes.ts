import { parse } from '../../src/language/en/parse.ts'
import type { Run, Token } from '../../src/language/syntax.ts'
import { markClass } from '../../src/language/tagger/marks.ts'
import { TAGS, tagId } from '../../src/language/tagger/tags.ts'
import { alignWords } from './align.ts'
import type { GoldDocument } from './conllu.ts'

/** Our tokens of a text with the word class of each, −1 where the corpus cuts the text differently or is unsure. */
export type Tagged = { tokens: readonly Token[]; sentences: readonly Run[]; gold: Int8Array }

/** Cuts the corpus text as we do and gives each token the class that the corpus gives it. */
export function taggedDocument(doc: GoldDocument): Tagged {
  const { tokens, sentences } = parse(doc.text, doc.paragraphs)
  const aligned = alignWords(tokens, doc.words)
  const gold = Int8Array.from(tokens, (_, i) => {
    const word = aligned[i]
    return word ? classOf(tokens, i, word.xpos) : -1
  })
  return { tokens, sentences, gold }
}

/** Classes of the Web Treebank that the Penn Treebank has not; GW is a word torn in two, whose class is not given. */
const OTHER: Readonly<Record<string, string>> = { HYPH: ':', NFP: ':', AFX: 'JJ', XX: 'FW' }
const DASH = tagId(':')
const DASHES = new Set([':', ',', 'HYPH', 'NFP', 'SYM', '.'])

/** The treebanks vary in dashes, semicolons and ellipses (`:`, `,`, HYPH, NFP, SYM): all are `:` here. */
function classOf(tokens: readonly Token[], i: number, xpos: string): number {
  if (DASHES.has(xpos) && markClass(tokens, i) === DASH) return DASH
  return TAGS.indexOf(OTHER[xpos] ?? xpos)
}
