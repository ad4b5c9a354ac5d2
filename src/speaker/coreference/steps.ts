import type { Pronoun } from '../../language/en/pronouns.ts'
import { PRONOUNS } from '../../language/en/pronouns.ts'
import type { Figure } from '../cast/figure.ts'
import { nounKind } from '../phrase/noun.ts'
import { readPhrase } from '../phrase/phrase.ts'
import { antecedent } from './antecedent.ts'
import { subjectAhead } from './cataphora.ts'
import { groupOf } from './describe.ts'
import { describedFigure } from './description.ts'
import { takenUp } from './epithet.ts'
import { meantBy, narrated } from './shared-name.ts'
import type { Stage } from './stage.ts'
import { meant } from './stage.ts'

/** Something to take in at a token; at one token the lower order comes first. */
export type Step = { at: number; order: number; take: () => void }

/** What the narration itself tells of who is spoken of; `isSource` tells the tokens that are read as sources instead. */
export function narrationSteps(stage: Stage, isSource: (at: number) => boolean): Step[] {
  return [
    ...nameSteps(stage),
    ...pronounSteps(stage, isSource),
    ...groupSteps(stage, isSource),
    ...pairSteps(stage, isSource),
    ...personSteps(stage, isSource),
  ]
}

function nameSteps(stage: Stage): Step[] {
  return [...stage.cast.meant.keys()].map((name) => ({
    at: name.from,
    order: 0,
    take: () => {
      const figure = narrated(stage, name)
      if (figure) takeIn(stage, figure, name.from, name.to)
    },
  }))
}

/** Pronouns outside quotation marks, sources or not: they keep those they mean in view. */
function pronounSteps(stage: Stage, isSource: (at: number) => boolean): Step[] {
  const steps: Step[] = []
  stage.scene.tokens.forEach(({ lower }, at) => {
    const pronoun = PRONOUNS.get(lower)
    if (
      !pronoun ||
      stage.scene.quoted[at] ||
      (isSource(at) && !pronoun.possessive) ||
      !/^(?:he|she|it|they)$/u.test(pronoun.who)
    )
      return
    const take = () => {
      const { lastSpeaker } = stage
      const wanted = { pronoun: pronoun.who, at, isQuoted: false, lastSpeaker, never: NONE }
      const figure = subjectAhead(stage, pronoun, at) ?? antecedent(stage.scene, stage.mentions, wanted)
      if (!figure) return
      told(stage, figure, pronoun.who, at)
      takeIn(stage, figure, at, at + 1)
    }
    steps.push({ at, order: 1, take })
  })
  return steps
}

/** A pronoun was found to mean somebody, and so tells their gender. */
export function told(stage: Stage, figure: Figure, who: Pronoun['who'], at: number): void {
  if (who === 'he') figure.gender ??= 'male'
  if (who === 'she') figure.gender ??= 'female'
  stage.byToken.set(at, figure)
}

const NONE: ReadonlySet<Figure> = new Set()

/** “three nurses waited”: groups that a later “they” can mean. */
function groupSteps(stage: Stage, isSource: (at: number) => boolean): Step[] {
  const { tokens, nameAt, quoted } = stage.scene
  const steps: Step[] = []
  tokens.forEach(({ tag, lower }, head) => {
    if (!/^NNP?S$/u.test(tag) || quoted[head] || nameAt[head] || isSource(head) || nounKind(lower) !== 'group') return
    if (nameAt[head + 1] || /^NN/u.test(tokens[head + 1]?.tag ?? '')) return
    const from = phraseStart(stage, head)
    const take = () => {
      const phrase = readPhrase(stage.scene, from, head + 1)
      if (!phrase || phrase.head !== head) return
      const figure = describedFigure(stage, phrase)
      stage.byToken.set(head, figure)
      takeIn(stage, figure, from, head + 1)
    }
    steps.push({ at: from, order: 1, take })
  })
  return steps
}

/** “Mayor Ann Hale and Senator Sam Osei met”: two whom a later “they” can mean. */
function pairSteps(stage: Stage, isSource: (at: number) => boolean): Step[] {
  const { tokens, quoted } = stage.scene
  const people = [...stage.cast.meant.keys()].filter((n) => n.type === 'person').sort((a, b) => a.from - b.from)
  return people.slice(1).flatMap((second, i): Step[] => {
    const first = people[i]!
    if (
      second.from - first.to > JOINED ||
      tokens[first.to]?.lower !== 'and' ||
      quoted[first.from] ||
      isSource(first.from)
    )
      return []
    if (!tokens.slice(first.to + 1, second.from).every(({ tag }) => /^(?:NN|JJ|DT)/u.test(tag))) return []
    const take = () => {
      const members = [meantBy(stage, first), meantBy(stage, second)]
      if (members[0] && members[1] && members[0] !== members[1])
        takeIn(stage, groupOf(stage, [members[0], members[1]], null), first.from, second.to)
    }
    return [{ at: second.from, order: 1, take }]
  })
}

/** Tokens of “and” and a title between two names. */
const JOINED = 6

/** “the Republican nominee promised”: it keeps the one who is meant in view, and tells what they are. */
function personSteps(stage: Stage, isSource: (at: number) => boolean): Step[] {
  const { tokens, nameAt, quoted } = stage.scene
  const steps: Step[] = []
  tokens.forEach(({ tag, lower }, head) => {
    if (!/^NNP?$/u.test(tag) || quoted[head] || nameAt[head] || isSource(head) || nounKind(lower) !== 'person') return
    if (nameAt[head + 1] || /^(?:NN|JJ)/u.test(tokens[head + 1]?.tag ?? '')) return
    const from = phraseStart(stage, head)
    const to = withOffice(stage, head + 1)
    if (tokens[from]!.lower !== 'the' || head - from < 2 || isApposed(stage, from, to)) return
    const take = () => {
      const phrase = readPhrase(stage.scene, from, to)
      const figure = phrase?.head === head ? takenUp(stage, phrase) : null
      if (!figure) return
      stage.byToken.set(head, figure)
      takeIn(stage, figure, from, to)
    }
    steps.push({ at: from, order: 1, take })
  })
  return steps
}

/** “the mayor, Ann Hale,” · “Ann Hale, the mayor,”: beside a name it tells of that one. */
function isApposed({ scene }: Stage, from: number, to: number): boolean {
  const { tokens, nameAt } = scene
  const behind = tokens[to]?.word === ',' ? nameAt[to + 1] : undefined
  if (behind?.type === 'person' && !tokens[behind.to]?.tag.startsWith('VB')) return true
  return tokens[from - 1]?.word === ',' && nameAt[from - 2] !== undefined
}

/** “secretary of state”: behind “of” the nouns that go with an office. */
function withOffice(stage: Stage, at: number): number {
  const { tokens } = stage.scene
  if (tokens[at]?.lower !== 'of') return at
  let to = at + 1
  while (to - at < 5 && /^(?:DT|JJ|NN)/u.test(tokens[to]?.tag ?? '')) to++
  return to
}

/** Words before a noun that belong to it: so many are looked at. */
const LONGEST = 8

function phraseStart(stage: Stage, head: number): number {
  const { sentenceAt } = stage.scene
  let from = head
  while (from > 0 && head - from < LONGEST && sentenceAt[from - 1] === sentenceAt[head] && belongs(stage, from)) from--
  return from
}

/** True when the token before one can belong to its phrase: nothing but “all” and “both” stands before an article. */
function belongs({ scene: { tokens } }: Stage, at: number): boolean {
  const before = tokens[at - 1]!.tag
  if (tokens[at]!.tag === 'DT') return before === 'PDT'
  return /^(?:DT|JJ|NN|CD|PRP\$|POS|VB[NG]|HYPH|PDT)/u.test(before)
}

function takeIn(stage: Stage, figure: Figure, at: number, to: number): void {
  const { tokens, sentenceStarts, sentenceAt, quoted } = stage.scene
  const next = tokens[to]
  const isOwner = next?.tag === 'POS' || tokens[to - 1]?.tag === 'POS' || tokens[at]?.tag === 'PRP$'
  const isFirst = sentenceStarts[sentenceAt[at]!]! === at
  const isSubject = !isOwner && (isFirst || /^(?:VB[DZP]|MD|RB)/u.test(next?.tag ?? '') || isAside(stage, at, to))
  meant(stage, { at, figure, isSubject, isQuoted: quoted[at] === 1, isOwner })
}

/** “The envoy, Ann Hale, released a video”: the name is who did it. */
const isAside = ({ scene: { tokens } }: Stage, at: number, to: number): boolean =>
  tokens[at - 1]?.word === ',' && tokens[to]?.word === ',' && /^(?:VB[DZ]|MD)/u.test(tokens[to + 1]?.tag ?? '')
