import type { Language } from '../language.ts'
import { nameSpans } from '../names/names.ts'
import { TAGS } from '../tagger/tags.ts'
import { tagIds } from '../tagger/word-class.ts'
import { NAMES } from './names.ts'
import { parse } from './parse.ts'
import { WORD_CLASSES } from './word-class.ts'

/** English, with word classes of the Penn Treebank. */
export const english: Language = {
  code: 'en',
  parse: (text, paragraphs) => {
    const bare = parse(text, paragraphs)
    const ids = tagIds(bare.tokens, bare.sentences, WORD_CLASSES)
    const tokens = bare.tokens.map(({ start, end, word, lower }, i) => ({
      start,
      end,
      word,
      lower,
      tag: TAGS[ids[i]!]!,
    }))
    return { ...bare, tokens }
  },
  names: (syntax) => nameSpans(syntax, NAMES),
}
