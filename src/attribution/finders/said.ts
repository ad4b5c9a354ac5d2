import type { Token } from '../../language/syntax.ts'
import type { Linked, Piece } from '../link/linker.ts'
import { isPassiveAt } from '../link/passive.ts'
import { nounPhraseBefore, withSubject } from '../link/subject.ts'
import { type Quotation, sentenceAt } from '../quotation.ts'
import type { Finder, Sight } from './finder.ts'

/** A speaker's name and role fit in this many tokens. */
const LONGEST = 12
/** Words between a cue and the quotation that it leads to: “saying in English at the end of their meeting:”. */
const REACH = 12
/** How often it is right where the tagger stays silent, on PolNeAR train by cross-validation. */
const SURE = 0.5
const SAYING = /^VB[DZGP]$/u
const NOMINAL = /^(?:NNP?S?|DT|JJ|PRP\$?|CD|POS)$/u

/**
 * The plain constructions around a quotation, for those the tagger passed over: “…,” said X · “…,” X said · X said: “…” ·
 * said X: “…” · X was asked: “…”.
 */
export const said: Finder = {
  name: 'finder:said',
  find: (sight) =>
    sight.quoted.flatMap((q) => {
      if (q.inner || !q.closed) return []
      const found = behind(sight, q) ?? before(sight, q)
      return found ? [{ ...found, content: [{ from: q.from, to: q.to }], confidence: SURE }] : []
    }),
}

type Named = Pick<Linked, 'source' | 'cue'>

const isSaying = ({ isCue }: Sight, t: Token | undefined): boolean => !!t && SAYING.test(t.tag) && isCue(t.lower)

function behind(sight: Sight, q: Quotation): Named | null {
  const { tokens } = sight.syntax
  const at = tokens[q.to]?.lower === ',' ? q.to + 1 : q.to
  if (isSaying(sight, tokens[at])) {
    const name = { from: at + 1, to: nominalEnd(tokens, at + 1) }
    return name.to > name.from ? { source: [name], cue: { from: at, to: at + 1 } } : null
  }
  const end = nominalEnd(tokens, at)
  return end > at && isSaying(sight, tokens[end])
    ? { source: [{ from: at, to: end }], cue: { from: end, to: end + 1 } }
    : null
}

/** “Added Ms. Ortiz: “…””, which a tagger of words takes for a participle. */
const isInverted = ({ syntax: { tokens }, isCue }: Sight, verb: number, mark: number): boolean =>
  /^VB[ND]$/u.test(tokens[verb]!.tag) &&
  isCue(tokens[verb]!.lower) &&
  nominalEnd(tokens, verb + 1) === mark &&
  mark > verb + 1

function nominalEnd(tokens: readonly Token[], from: number): number {
  let to = from
  while (to < tokens.length && to - from < LONGEST && NOMINAL.test(tokens[to]!.tag)) to++
  return to > from && tokens[to - 1]!.tag === 'DT' ? from : to
}

function before(sight: Sight, q: Quotation): Named | null {
  const { syntax } = sight
  const { tokens, sentences } = syntax
  const mark = q.from - 1
  if (tokens[mark]?.lower !== ':' && tokens[mark]?.lower !== ',') return null
  const start = Math.max(sentences[sentenceAt(sentences, q.from)]!.from, mark - REACH)
  for (let i = mark - 1; i >= start; i--) {
    const cue: Piece = { from: i, to: mark }
    if (tokens[i]!.tag === 'VBN' && sight.isCue(tokens[i]!.lower) && isPassiveAt(tokens, i)) return { source: [], cue }
    if (i === start && isInverted(sight, i, mark))
      return { source: [{ from: i + 1, to: mark }], cue: { from: i, to: i + 1 } }
    if (!isSaying(sight, tokens[i])) continue
    const subject = nounPhraseBefore(tokens, start, i)
    if (subject) return { source: [subject], cue }
    return withSubject(syntax, { cue, source: [], content: [{ from: q.from, to: q.to }], confidence: SURE })
  }
  return null
}
