import type { Pronoun } from '../../language/en/pronouns.ts'
import { isFiniteVerb } from '../../language/tokens.ts'
import type { Figure } from '../cast/figure.ts'
import { agrees } from './antecedent.ts'
import { meantBy } from './shared-name.ts'
import type { Stage } from './stage.ts'

/** Words that a sentence may open with before the pronoun. */
const OPENING = 6
/** Tokens from the pronoun to the comma behind which the clause begins. */
const FRONTED = 20

/**
 * “In his assessment of the plan, Radek said”: a pronoun in what stands in front of a clause means the clause’s subject, where
 * that is a name; null elsewhere.
 */
export function subjectAhead(stage: Stage, { who }: Pronoun, at: number): Figure | null {
  const { tokens, nameAt, sentenceAt, sentenceStarts, quoted } = stage.scene
  const start = sentenceStarts[sentenceAt[at]!]!
  if (!/^(?:s?he)$/u.test(who) || quoted[at] || at - start > OPENING || tokens[start]!.tag !== 'IN') return null
  let comma = at + 1
  while (comma < at + FRONTED && tokens[comma] && tokens[comma]!.word !== ',') comma++
  const name = tokens[comma]?.word === ',' && sentenceAt[comma + 1] === sentenceAt[at] ? nameAt[comma + 1] : undefined
  if (name?.type !== 'person') return null
  const next = tokens[name.to]
  if (!next || !isFiniteVerb(next)) return null
  const figure = meantBy(stage, name)
  return figure && agrees(who, figure) ? figure : null
}
