import { QUANTIFIERS } from '../../language/en/groups.ts'
import { CALENDAR } from '../../language/en/kinds.ts'
import type { Name } from '../../language/names/name.ts'
import type { Token } from '../../language/syntax.ts'
import type { Figure } from '../cast/figure.ts'
import { nounKind } from '../phrase/noun.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { readPhrase } from '../phrase/phrase.ts'
import { describedFigure } from './description.ts'
import { meantBy } from './shared-name.ts'
import type { Stage } from './stage.ts'

/** Words that end the way back from “who” to the noun it takes up. */
const STOPS = new Set([',', ';', '.', ':', '(', ')', '—', '–', '--', '“', '”', '"', 'and', 'but', 'or', 'that'])
const LONGEST = 14

/** Whom “who”, “which” or “that” at token `at` takes up: the noun phrase right before it. */
export function relativeFigure(stage: Stage, at: number, never: ReadonlySet<Figure>): Figure | null {
  const { tokens, nameAt } = stage.scene
  let last = at - 1
  last = beforeMeasure(stage, last)
  if (tokens[last]?.word === ',' || tokens[last]?.word === '(') last--
  // “two articles printed in October that”
  if (CALENDAR.has(tokens[last]?.lower ?? '') && tokens[last - 1]?.tag === 'IN') last -= 2
  if (last < 0 || stage.scene.sentenceAt[last] !== stage.scene.sentenceAt[at]) return null
  const name = nameAt[last] ?? (tokens[last]!.word === ')' ? nameBeforeAside(stage, last) : undefined)
  const isWho = tokens[at]!.lower === 'who'
  const from = name?.from ?? phraseStart(stage, last, isWho)
  const member = isWho ? memberOf(stage, from, last) : null
  if (member) return describedFigure(stage, member, never)
  if (name) return meantBy(stage, name)
  const described = describedName(stage, from, last)
  if (described) return meantBy(stage, described)
  const same = isWho ? subjectOfCopula(stage, from) : null
  if (same) return same
  const whole = readPhrase(stage.scene, from, last + 1)
  // “the support of a general who”: of two nouns, who takes up the one that can be somebody.
  const inner = isWho && whole && !isSomebody(stage, whole) ? phraseStart(stage, last, false) : from
  const phrase = inner === from ? whole : readPhrase(stage.scene, inner, last + 1)
  return phrase ? describedFigure(stage, phrase, never) : null
}

/** “Hale is a judge who”, “he was a farmer and a father of two who”: what somebody is takes up that one. */
function subjectOfCopula(stage: Stage, from: number): Figure | null {
  const { tokens, nameAt } = stage.scene
  const i = backOver(stage, from, from, isListed)
  if (!/^(?:is|was)$/u.test(tokens[i]?.lower ?? '')) return null
  const name = nameAt[i - 1]
  const figure = name ? meantBy(stage, name) : (stage.byToken.get(i - 1) ?? null)
  return figure?.kind === 'person' ? figure : null
}

const isListed = ({ tag, lower }: Token): boolean => /^(?:DT|JJ|NN|CC|CD|,|RB|HYPH)/u.test(tag) || lower === 'of'

/** “an official at the finance ministry, who”: not the body that `from`–`last` names but somebody of it. */
function memberOf(stage: Stage, from: number, last: number): Phrase | null {
  const { scene } = stage
  const { tokens, nameAt } = scene
  const isBody = nameAt[last] ? nameAt[last]!.type !== 'person' : nounKind(tokens[last]!.lower) === 'organization'
  const at = tokens[from - 1]?.tag === 'DT' ? from - 2 : from - 1
  if (!isBody || !/^(?:at|in|with|from)$/u.test(tokens[at]?.lower ?? '') || nameAt[at - 1]) return null
  const phrase = readPhrase(scene, phraseStart(stage, at - 1, true), last + 1)
  return phrase && nounKind(tokens[phrase.head]!.lower) === 'person' ? phrase : null
}

/** “three nurses, almost all of whom”: what is measured stands before the measure. */
function beforeMeasure({ scene: { tokens } }: Stage, last: number): number {
  if (tokens[last]?.lower !== 'of' || !QUANTIFIERS.has(tokens[last - 1]?.lower ?? '')) return last
  return tokens[last - 2]?.tag === 'RB' ? last - 3 : last - 2
}

const isSomebody = ({ scene }: Stage, { head }: Phrase): boolean =>
  Boolean(scene.nameAt[head]) || nounKind(scene.tokens[head]!.lower) !== null

/** “Reed, a donor for the club who”: the name that a description in commas belongs to. */
function describedName(stage: Stage, from: number, last: number): Name | undefined {
  const { tokens, nameAt } = stage.scene
  const i = backOver(stage, from, last, ({ tag }) => /^(?:IN|DT|JJ|NN|POS|CD|CC)/u.test(tag))
  const name = tokens[i]?.word === ',' ? nameAt[i - 1] : undefined
  return name?.type === 'place' ? undefined : name
}

/** The last token before `from` that does not belong to what ends at `last`. */
function backOver({ scene }: Stage, from: number, last: number, belongs: (token: Token) => boolean): number {
  const { tokens, sentenceAt } = scene
  let i = from - 1
  while (i > 0 && last - i < LONGEST && sentenceAt[i] === sentenceAt[last] && belongs(tokens[i]!)) i--
  return i
}

/** “Ryan (R-Wis.), who”. */
function nameBeforeAside(stage: Stage, close: number) {
  let i = close
  while (i > 0 && close - i < 8 && stage.scene.tokens[i]!.word !== '(') i--
  return stage.scene.nameAt[i - 1]
}

function phraseStart(stage: Stage, last: number, isWho: boolean): number {
  const { tokens, sentenceAt } = stage.scene
  let from = last
  while (
    from > 0 &&
    last - from < LONGEST &&
    sentenceAt[from - 1] === sentenceAt[last] &&
    continues(stage, from - 1, isWho)
  )
    from--
  while (from < last && /^(?:IN|TO|RB|VBG)$/u.test(tokens[from]!.tag)) from++
  return from
}

/** “a group of voters who”: “of” is part of the phrase, other prepositions begin a smaller one. “which” takes up the nearest. */
function continues(stage: Stage, i: number, isWho: boolean): boolean {
  const { tag, lower } = stage.scene.tokens[i]!
  if (STOPS.has(lower)) return false
  if (tag === 'IN' || tag === 'TO') return lower === 'of' && isWho
  // “may have affected the mayor, who”: a participle in front of an article is a verb.
  if (/^VB[NG]$/u.test(tag) && stage.scene.tokens[i + 1]!.tag === 'DT') return false
  return !/^(?:VB[DZP]?|MD|WP|WDT|PRP|RP|EX)$/u.test(tag)
}
