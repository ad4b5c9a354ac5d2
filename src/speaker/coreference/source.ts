import type { Article } from '../../article/article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { EACH, QUANTIFIERS } from '../../language/en/groups.ts'
import { APPEARING } from '../../language/en/kinds.ts'
import type { Span } from '../../text/span.ts'
import { contains, hull } from '../../text/span.ts'
import type { Figure } from '../cast/figure.ts'
import { nounKind } from '../phrase/noun.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { readPhrase } from '../phrase/phrase.ts'
import { spanBetween, tokensOf } from '../scene.ts'
import { agrees } from './antecedent.ts'
import { isModified } from './epithet.ts'
import { headlineFigure } from './headline.ts'
import type { Found } from './meaning.ts'
import { NOBODY, one, phraseFound } from './meaning.ts'
import { agentOf, passiveOf } from './passive.ts'
import type { Before } from './silent.ts'
import { isSeeming, silentFigure, subjectBefore } from './silent.ts'
import type { Stage } from './stage.ts'
import { meant } from './stage.ts'
import type { Step } from './steps.ts'
import { narrationSteps, told } from './steps.ts'

/** Reads the article from front to back and finds the figure of every source: the body first, then what stands in it. */
export function findSources(stage: Stage, article: Article, attributions: readonly Attribution[]): Found[] {
  const found: Found[] = attributions.map(() => NOBODY)
  const headline = hull(article.blocks.filter((b) => b.kind === 'headline'))
  const isHeadline = (a: Attribution) => Boolean(headline && a.content[0] && contains(headline, hull(a.content)!))
  const outer = enclosing(attributions)
  const steps = narrationSteps(
    stage,
    sourceTokens(
      stage,
      attributions.filter((_, i) => outer[i]! < 0),
    ),
  )
  let before: Before | null = null
  attributions.forEach((attribution, i) => {
    if (outer[i]! >= 0 || isHeadline(attribution) || isBareNoun(stage, attribution)) return
    const take = () => {
      found[i] = sourceFound(stage, attribution, before)
      before = { attribution, figure: found[i]!.figure }
    }
    steps.push({ at: startOf(stage, attribution), order: 2, take })
  })
  for (const step of steps.sort(byPlace)) step.take()
  const body = found.map((f) => f.figure).filter((f): f is Figure => f !== null && f !== 'writer')
  attributions.forEach((attribution, i) => {
    if (outer[i]! >= 0) found[i] = innerFound(stage, attribution, found[outer[i]!]!, attributions[outer[i]!]!)
    else if (isHeadline(attribution) || isBareNoun(stage, attribution))
      found[i] = headlineFound(stage, attribution, body)
  })
  return found
}

const byPlace = (a: Step, b: Step): number => a.at - b.at || a.order - b.order

/** Tells the tokens that sources cover. */
function sourceTokens(stage: Stage, attributions: readonly Attribution[]): (at: number) => boolean {
  const covered = new Uint8Array(stage.scene.tokens.length)
  for (const { source } of attributions) {
    if (!source[0]) continue
    const { from, to } = tokensOf(stage.scene.tokens, source[0])
    covered.fill(1, from, to)
  }
  return (at) => covered[at] === 1
}

function startOf(stage: Stage, { source, cue, content }: Attribution): number {
  const first = source[0] ?? cue[0] ?? content[0]
  return first ? tokensOf(stage.scene.tokens, first).from : 0
}

function sourceFound(stage: Stage, attribution: Attribution, before: Before | null): Found {
  const cue = attribution.cue[0]
  // “Marlow seems” to be late: not Marlow’s word, whoever took him for its source; “seems worried about it”: his worry.
  if (cue && attribution.form === 'indirect' && isSeeming(stage, lastWordOf(stage, cue), APPEARING))
    return one('writer')
  const phrase = speakingPhrase(stage, attribution)
  if (phrase === 'nobody') return NOBODY
  const found = phrase
    ? phraseFound(stage, phrase, { around: null, named: unlikely(stage, attribution) })
    : one(silentFigure(stage, attribution, before))
  const { figure } = found
  if (!figure || figure === 'writer') return found
  // “each president”, “nobody”: no “he” takes up one of them.
  if (phrase && EACH.has(stage.scene.tokens[phrase.from]!.lower)) return found
  stage.lastSpeaker = figure
  if (!phrase) return found
  if (phrase.pronoun) told(stage, figure, phrase.pronoun.who, phrase.from)
  noted(stage, figure, phrase)
  const at = phrase.from
  meant(stage, { at, figure, isSubject: true, isQuoted: stage.scene.quoted[at] === 1, isOwner: false })
  return found
}

/** The source as a phrase; “was told by Ann Hale” speaks of its subject, and “it was learned” of nobody. */
function speakingPhrase(stage: Stage, attribution: Attribution): Phrase | 'nobody' | null {
  const phrase = phraseOf(stage, attribution)
  const cue = attribution.cue[0]
  const participle = phrase && cue ? passiveOf(stage.scene, phrase, cue) : -1
  return participle < 0 ? phrase : (agentOf(stage.scene, participle) ?? 'nobody')
}

const lastWordOf = ({ scene: { tokens } }: Stage, cue: Span): Span => tokens[tokensOf(tokens, cue).to - 1] ?? cue

/** What stands inside the words of somebody: it enters no memory, for the narration goes on without it. */
function innerFound(stage: Stage, attribution: Attribution, around: Found, outer: Attribution): Found {
  const phrase = phraseOf(stage, attribution)
  if (!phrase) return one(attribution.cue[0] ? subjectBefore(stage, attribution.cue[0]) : null)
  const named = namedIn(stage, attribution)
  const found = isSelf(stage, phrase, around, outer) ? around : phraseFound(stage, phrase, { around, named })
  if (found.figure && found.figure !== 'writer') noted(stage, found.figure, phrase)
  return found
}

/** “Hale told the Star that he believes …”: the pronoun that opens indirect words is whoever they are of, where it fits. */
function isSelf({ scene }: Stage, { pronoun, from }: Phrase, { figure }: Found, outer: Attribution): boolean {
  if (!figure || figure === 'writer' || scene.quoted[from] === 1) return false
  const opening = tokensOf(scene.tokens, outer.content[0]!).from
  const isOpening = from === opening || (from === opening + 1 && scene.tokens[opening]!.lower === 'that')
  if (!isOpening || (figure.kind !== 'person' && figure.kind !== 'unknown') || figure.plural) return false
  return pronoun !== null && agrees(pronoun.who, figure)
}

function headlineFound(stage: Stage, attribution: Attribution, body: readonly Figure[]): Found {
  const phrase = phraseOf(stage, attribution)
  if (!phrase) return NOBODY
  const isOwned = phrase.owner !== null && !isModified(stage, phrase)
  const isBare = !phrase.name && !phrase.pronoun && !isOwned && phrase.parts.length === 0
  const figure = isBare ? headlineFigure(stage, phrase, body) : null
  const found = figure ? one(figure) : phraseFound(stage, phrase, { around: null, named: new Set() })
  if (found.figure && found.figure !== 'writer') noted(stage, found.figure, phrase)
  return found
}

/** “Lawmaker urges calm”: a noun for one person without an article stands only in headlines. */
function isBareNoun(stage: Stage, attribution: Attribution): boolean {
  const opening = attribution.source[0] && stage.scene.tokens[tokensOf(stage.scene.tokens, attribution.source[0]).from]
  if (!opening?.tag.startsWith('NN') || nounKind(opening.lower) !== 'person') return false
  const phrase = phraseOf(stage, attribution)
  if (phrase?.determiner !== 'bare' || phrase.name || phrase.pronoun || phrase.plural || phrase.owner !== null)
    return false
  const isFirst = stage.scene.sentenceStarts[stage.scene.sentenceAt[phrase.from]!] === phrase.from
  return isFirst && phrase.head === phrase.from && !QUANTIFIERS.has(opening.lower)
}

const noted = (stage: Stage, figure: Figure, { from, to }: Phrase): void => {
  figure.mentions.push(spanBetween(stage.scene, from, to))
}

function phraseOf(stage: Stage, attribution: Attribution): Phrase | null {
  const source = attribution.source[0]
  if (!source) return null
  const { from, to } = tokensOf(stage.scene.tokens, source)
  return readPhrase(stage.scene, from, to)
}

/** Cues after which somebody else speaks than before. */
const REPLYING =
  /^(?:repl(?:y|ied|ies|ying)|respond(?:ed|s|ing)?|answer(?:ed|s|ing)?|retort(?:ed|s)?|counter(?:ed|s)?)$/u

/** Who is named in the words themselves, and for a reply who asked. */
function unlikely(stage: Stage, attribution: Attribution): Set<Figure> {
  const named = namedIn(stage, attribution)
  const cue = attribution.cue[0]
  const first = cue && stage.scene.tokens[tokensOf(stage.scene.tokens, cue).from]
  if (first && stage.lastSpeaker && REPLYING.test(first.lower)) named.add(stage.lastSpeaker)
  return named
}

/** Tokens of a content in which names are looked for. */
const LONGEST_CONTENT = 200

/** Who is named in the words themselves: nobody speaks of himself by name. */
function namedIn(stage: Stage, attribution: Attribution): Set<Figure> {
  const { nameAt, tokens } = stage.scene
  const named = new Set<Figure>()
  for (const span of attribution.content) {
    const { from, to } = tokensOf(tokens, span)
    for (let i = from; i < Math.min(to, from + LONGEST_CONTENT); i++) {
      const figure = nameAt[i] && stage.byName.get(nameAt[i]!)
      if (figure) named.add(figure)
    }
  }
  return named
}

/** For every attribution the one in whose direct words its source stands, known as its parent or not; −1 for none. */
function enclosing(attributions: readonly Attribution[]): number[] {
  const index = new Map(attributions.map((a, i) => [a.id, i]))
  const quoted = attributions.flatMap((a, i) =>
    a.form === 'indirect' ? [] : a.content.map((span) => ({ ...span, i })),
  )
  quoted.sort((a, b) => a.start - b.start)
  return attributions.map(({ within, source }, i) => {
    if (within !== null) return index.get(within) ?? -1
    if (!source[0]) return -1
    const last = firstFrom(quoted, source[0].start + 1)
    const near = quoted.slice(Math.max(0, last - AROUND), last)
    return near.findLast((q) => q.i !== i && contains(q, source[0]!))?.i ?? -1
  })
}

/** Contents that begin before a source and may hold it: a bound. */
const AROUND = 8

/** Index of the first span that starts at `offset` or later. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}
