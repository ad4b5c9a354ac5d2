import type { Syntax, Token } from '../../language/syntax.ts'
import type { Linked } from './linker.ts'
import { withoutPatient } from './passive.ts'
import { properNameEnd } from './proper-name.ts'

/** What the tagger linked, mended where grammar leaves no doubt. */
export const asGrammarHas = (syntax: Syntax, linked: Linked): Linked =>
  withNameBehind(syntax, withoutAntecedent(syntax, withoutPatient(syntax, linked)))

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
  if (!cue || source.length > 0 || !sentences.some((s) => s.from === cue.from)) return linked
  const end = properNameEnd(tokens, cue.from + 1, cue.to)
  const isAll = end > cue.from + 1 && (end === cue.to || (end === cue.to - 1 && tokens[end]!.word === ':'))
  if (!/^VB[DZN]$/u.test(tokens[cue.from]!.tag) || !isAll) return linked
  return { ...linked, source: [{ from: cue.from + 1, to: end }], cue: { from: cue.from, to: cue.from + 1 } }
}
