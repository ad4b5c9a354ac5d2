/**
 * The word classes, in the order of their ids: Penn Treebank (Marcus et al., 1993), and ADD for addresses and handles
 * as in the English Web Treebank. A dash, a semicolon and an ellipsis are `:`, a hyphenated word bears the class of its last part.
 */
export const TAGS: readonly string[] = (
  'NN NNS NNP NNPS JJ JJR JJS RB RBR RBS RP VB VBD VBG VBN VBP VBZ MD TO IN CC DT PDT EX PRP PRP$ POS CD WDT WP WP$ WRB ' +
  "UH FW LS ADD SYM . , : `` '' -LRB- -RRB- $"
).split(' ')

/** The id of a word class; throws for a class that is not one. */
export function tagId(tag: string): number {
  const id = TAGS.indexOf(tag)
  if (id < 0) throw new RangeError(`“${tag}” is not a word class of the Penn Treebank: use one of ${TAGS.join(' ')}`)
  return id
}
