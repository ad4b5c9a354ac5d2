import type { Syntax, Token } from '../../language/syntax.ts'
import { sentenceAt } from '../quotation.ts'
import type { Linked } from './linker.ts'
import { withoutPatient } from './passive.ts'
import { properNameEnd } from './proper-name.ts'

/** What the tagger linked, mended where grammar leaves no doubt. */
export const asGrammarHas = (syntax: Syntax, linked: Linked): Linked =>
  withAgent(syntax, withNameBehind(syntax, withoutAntecedent(syntax, withoutPatient(syntax, linked))))

/** “It is known from an official, who said that …”: what stands before a relative pronoun is not what “who” said. */
function withoutAntecedent({ tokens }: Syntax, linked: Linked): Linked {
  const { source, content } = linked
  const who = source.length === 1 && source[0]!.to - source[0]!.from === 1 ? source[0]!.from : -1
  if (tokens[who]?.lower !== 'who') return linked
  const behind = content.filter((c) => c.from > who || isQuotation(tokens[c.from]!))
  return behind.length === content.length || behind.length === 0 ? linked : { ...linked, content: behind }
}

const isQuotation = ({ word }: Token): boolean => /^["“'‘«]/u.test(word)

/** “Stated Ortiz: …”: the tagger takes a name behind a verb that opens its sentence into the cue. */
function withNameBehind({ tokens, sentences }: Syntax, linked: Linked): Linked {
  const { cue, source } = linked
  if (!cue || source.length > 0 || !/^VB[DZN]$/u.test(tokens[cue.from]!.tag)) return linked
  const end = properNameEnd(tokens, cue.from + 1, cue.to)
  const isAll = end > cue.from + 1 && (end === cue.to || (end === cue.to - 1 && tokens[end]!.word === ':'))
  if (!isAll || sentences[sentenceAt(sentences, cue.from)]!.from !== cue.from) return linked
  return { ...linked, source: [{ from: cue.from + 1, to: end }], cue: { from: cue.from, to: cue.from + 1 } }
}

/** When it was said and by whom stands behind a participle in so many tokens. */
const REACH = 20

/** “A press conference, announced a week earlier by two ministries, was called off”: whose it is stands behind “by”. */
function withAgent({ tokens }: Syntax, linked: Linked): Linked {
  const [cue, source, content] = [linked.cue, linked.source[0], linked.content[0]]
  if (!cue || !source || !content || cue.to - cue.from !== 1 || content.from !== cue.to) return linked
  const isReduced = /^VB[ND]$/u.test(tokens[cue.from]!.tag) && tokens[cue.from - 1]?.word === ','
  if (!isReduced || cue.from - source.to > 1 || source.to > cue.from) return linked
  const ahead = tokens.slice(cue.to, Math.min(content.to, cue.to + REACH))
  const [by, comma] = [ahead.findIndex(({ lower }) => lower === 'by'), ahead.findIndex(({ word }) => word === ',')]
  if (by < 0 || comma < by + 2) return linked
  return {
    ...linked,
    source: [{ from: cue.to + by + 1, to: cue.to + comma }],
    content: [{ from: source.from, to: Math.min(source.to, cue.from - 1) }],
  }
}
