import { IMPERSONAL, PASSIVE_AUXILIARIES, SPOKEN_TO_OR_OF } from '../../language/en/passives.ts'
import type { Span } from '../../text/span.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { readPhrase } from '../phrase/phrase.ts'
import type { Scene } from '../scene.ts'
import { tokensOf } from '../scene.ts'

/** Tokens between “was” and its participle: “was repeatedly told”. */
const BETWEEN = 2
/** Tokens of an agent that are read: “by the mayor of Ely”. */
const LONGEST_AGENT = 12

/** The participle of a cue in the passive whose subject is not the one who speaks; −1 for all others. */
export function passiveOf(scene: Scene, phrase: Phrase, cue: Span): number {
  const { tokens } = scene
  const { from, to } = tokensOf(tokens, cue)
  if (from < phrase.to) return -1
  const verbs = phrase.pronoun?.who === 'it' ? IMPERSONAL : SPOKEN_TO_OR_OF
  for (let i = from; i < to; i++) if (verbs.has(tokens[i]!.lower) && hasAuxiliary(scene, i, phrase.to)) return i
  return -1
}

function hasAuxiliary({ tokens }: Scene, participle: number, subject: number): boolean {
  for (let i = participle - 1; i >= Math.max(subject, participle - 1 - BETWEEN); i--)
    if (PASSIVE_AUXILIARIES.has(tokens[i]!.lower)) return true
  return false
}

/** Who does it: “was told by Ann Hale”; null where nobody is told. */
export function agentOf(scene: Scene, participle: number): Phrase | null {
  const { tokens, sentenceAt } = scene
  const by = participle + 1
  if (tokens[by]?.lower !== 'by') return null
  let to = by + 1
  while (to - by < LONGEST_AGENT && sentenceAt[to] === sentenceAt[by] && belongs(scene, to)) to++
  return readPhrase(scene, by + 1, to)
}

const belongs = ({ tokens, nameAt }: Scene, i: number): boolean =>
  Boolean(nameAt[i]) || /^(?:DT|JJ|NN|CD|PRP|POS|HYPH)/u.test(tokens[i]!.tag) || tokens[i]!.lower === 'of'
