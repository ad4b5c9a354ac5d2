import type { Syntax, Token } from '../../language/syntax.ts'
import { isFiniteVerb } from '../../language/tokens.ts'
import { sentenceAt } from '../quotation.ts'
import type { Linked, Piece } from './linker.ts'

/** Word classes of which a plain noun phrase is made: “her Twitter account”, “Putin”, “the mayor of Ely”. */
const NOMINAL = /^(?:NNP?S?|DT|JJ[RS]?|PRP\$?|CD|POS|VBN)$/u
const HEAD = /^(?:NNP?S?|PRP)$/u
const LONGEST = 10

/**
 * The subject of a cue whose source the tagger missed. A participle (“…, saying: “Next time.””) takes the subject of
 * the verb that leads its sentence, a finite cue (“her account posted:”) the noun phrase right before it.
 */
export function withSubject(syntax: Syntax, linked: Linked): Linked {
  const { cue } = linked
  if (!cue || linked.source.length > 0) return linked
  const sentence = syntax.sentences[sentenceAt(syntax.sentences, cue.from)]!
  const first = syntax.tokens[cue.from]!
  const verb =
    first.tag === 'VBG' ? leadingVerb(syntax.tokens, sentence.from, cue.from) : isFiniteVerb(first) ? cue.from : -1
  const subject =
    verb < 0
      ? null
      : (nounPhraseBefore(syntax.tokens, sentence.from, verb) ??
        described(syntax.tokens, sentence.from, verb) ??
        inverted(syntax.tokens, cue))
  return subject && isFree(linked, subject) ? { ...linked, source: [subject] } : linked
}

/** What describes somebody between two commas is no longer than this. */
const ASIDE = 30
/** “Lena Ortiz, the mayor of Calder, said”: the name with what describes it, up to the verb. */
export function described(tokens: readonly Token[], from: number, verb: number): Piece | null {
  if (tokens[verb - 1]?.word !== ',') return null
  for (let i = verb - 3; i > Math.max(from, verb - ASIDE); i--) {
    if (tokens[i]!.word !== ',') continue
    const name = nounPhraseBefore(tokens, from, i)
    if (!name) return null
    // “the envoy to Calder, Tom Reed, said”: a name behind a preposition is not the one that speaks.
    const isOther = name.from > from && /^(?:IN|TO)$/u.test(tokens[name.from - 1]!.tag)
    return isOther ? named(tokens, i + 1, verb - 1) : { from: name.from, to: verb }
  }
  return null
}

/** The words, if they are nothing but a name. */
const named = (tokens: readonly Token[], from: number, to: number): Piece | null =>
  tokens.slice(from, to).every((t) => t.tag.startsWith('NNP')) ? { from, to } : null

/**
 * A quotation, a verb of saying and then words that the tagger took for more of the content: “…,” says | one man who saw it.
 * They are the source.
 */
export function withSourceBehind({ tokens }: Syntax, linked: Linked): Linked {
  const { cue, source, content } = linked
  const first = content[0]!
  if (!cue || source.length > 0 || content.length < 2 || !QUOTES.test(tokens[first.from]!.word)) return linked
  const behind = content.find((p) => p.from === cue.to)
  if (!behind || first.to > cue.from || QUOTES.test(tokens[behind.from]!.word)) return linked
  return { ...linked, source: [behind], content: content.filter((p) => p !== behind) }
}
const QUOTES = /^(?:["“«„']|``|'')/u

const CLOSES = /^(?:["”»’,]|'')$/u
/** “…,” said the mayor: right behind a quotation the subject may follow its verb. */
function inverted(tokens: readonly Token[], { from, to }: Piece): Piece | null {
  if (from === 0 || !CLOSES.test(tokens[from - 1]!.word)) return null
  let end = to
  while (end < tokens.length && end - to < LONGEST && NOMINAL.test(tokens[end]!.tag)) end++
  return end > to && HEAD.test(tokens[end - 1]!.tag) ? { from: to, to: end } : null
}

const isFree = ({ content }: Linked, subject: Piece): boolean =>
  content.every((c) => subject.to <= c.from || c.to <= subject.from)

/** The first finite verb of the sentence before `to`. */
function leadingVerb(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens[i]!)) return i
  return -1
}

/** The noun phrase that ends right before a verb; adverbs may stand between (“quickly took”); then the longest run of nominal words. */
export function nounPhraseBefore(tokens: readonly Token[], from: number, verb: number): Piece | null {
  let to = verb
  while (to > from && tokens[to - 1]!.tag.startsWith('RB')) to--
  let start = to
  while (start > from && to - start < LONGEST && NOMINAL.test(tokens[start - 1]!.tag)) start--
  return to > start && HEAD.test(tokens[to - 1]!.tag) ? { from: start, to } : null
}

/** “a lip reader hired by the Gazette said”: whoever was hired says so, not who did it. */
export function engaged(tokens: readonly Token[], from: number, found: Piece): Piece {
  const by = found.from - 1
  if (by - 2 < from || tokens[by]!.lower !== 'by' || !HIRED.test(tokens[by - 1]!.lower)) return found
  const head = nounPhraseBefore(tokens, from, by - 1)
  return head ? { from: head.from, to: found.to } : found
}
const HIRED =
  /^(?:hired|employed|commissioned|engaged|retained|paid|consulted|asked|approached|contacted|interviewed|quoted|cited)$/u

/** The same for a source that the tagger found right before its cue. */
export function withEngaged({ tokens, sentences }: Syntax, linked: Linked): Linked {
  const { cue, source } = linked
  if (!cue || source.length !== 1 || source[0]!.to !== cue.from) return linked
  const { from } = sentences[sentenceAt(sentences, cue.from)]!
  const whole = engaged(tokens, from, source[0]!)
  return isFree(linked, whole) ? { ...linked, source: [whole] } : linked
}
