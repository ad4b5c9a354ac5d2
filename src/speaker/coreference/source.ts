import type { Article } from '../../article/article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { insideQuotation, quotations } from '../../attribution/quotation.ts'
import { PRONOUNS } from '../../language/en/pronouns.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'
import type { Span } from '../../text/span.ts'
import { contains, hull } from '../../text/span.ts'
import type { Figure } from '../cast/figure.ts'
import { wordSet } from '../cast/figure.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { readPhrase } from '../phrase/phrase.ts'
import { spanBetween, tokensOf, wordsBetween } from '../scene.ts'
import { antecedent } from './antecedent.ts'
import { describedFigure } from './description.ts'
import { headlineFigure } from './headline.ts'
import { relativeFigure } from './relative.ts'
import { candidatesFor, meantBy } from './shared-name.ts'
import type { Before } from './silent.ts'
import { silentFigure } from './silent.ts'
import type { Stage } from './stage.ts'
import { enter, meant } from './stage.ts'

/** Who a source was found to be, or between whom the text leaves it open. */
export type Found = { figure: Figure | 'writer' | null; rivals: Figure[] }

const NOBODY: Found = { figure: null, rivals: [] }
const one = (figure: Figure | 'writer' | null): Found => ({ figure, rivals: [] })

type Step = { at: number; order: number; take: () => void }

/** Reads the article from front to back and finds the figure of every source. */
export function findSources(
  stage: Stage,
  article: Article,
  syntax: Syntax,
  attributions: readonly Attribution[],
): Found[] {
  const found: Found[] = attributions.map(() => NOBODY)
  const quoted = insideQuotation(syntax, quotations(syntax))
  const headline = hull(article.blocks.filter((b) => b.kind === 'headline'))
  const isHeadline = (a: Attribution) => Boolean(headline && a.content[0] && contains(headline, hull(a.content)!))
  const outer = enclosing(attributions)
  const steps: Step[] = [...nameSteps(stage, quoted), ...pronounSteps(stage, quoted)]
  let before: Before | null = null
  attributions.forEach((attribution, i) => {
    if (outer[i]! >= 0 || isHeadline(attribution)) return
    const take = () => {
      found[i] = sourceFigure(stage, attribution, quoted, before, null)
      const { figure } = found[i]!
      before = { attribution, figure }
      if (figure && figure !== 'writer') stage.lastSpeaker = figure
    }
    steps.push({ at: startOf(stage, attribution), order: 2, take })
  })
  steps.sort((a, b) => a.at - b.at || a.order - b.order)
  for (const step of steps) step.take()
  const body = found.map((f) => f.figure).filter((f): f is Figure => f !== null && f !== 'writer')
  attributions.forEach((attribution, i) => {
    const around = outer[i]! < 0 ? null : found[outer[i]!]!
    if (around) found[i] = sourceFigure(stage, attribution, quoted, null, around)
    else if (isHeadline(attribution)) found[i] = headlineSource(stage, attribution, quoted, body)
  })
  return found
}

function startOf(stage: Stage, { source, cue, content }: Attribution): number {
  const first = source[0] ?? cue[0] ?? content[0]
  return first ? tokensOf(stage.scene.tokens, first).from : 0
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

function nameSteps(stage: Stage, quoted: Uint8Array): Step[] {
  return [...stage.cast.meant.keys()].map((name) => ({
    at: name.from,
    order: 0,
    take: () => {
      const figure = meantBy(stage, name)
      if (figure) mention(stage, figure, name.from, name.to, quoted)
    },
  }))
}

/** Pronouns of the narration, sources or not: they keep those they mean in view. */
function pronounSteps(stage: Stage, quoted: Uint8Array): Step[] {
  const steps: Step[] = []
  stage.scene.tokens.forEach(({ lower }, at) => {
    const pronoun = PRONOUNS.get(lower)
    if (!pronoun || quoted[at] || !/^(?:he|she|it|they)$/u.test(pronoun.who)) return
    steps.push({
      at,
      order: 1,
      take: () => {
        const wanted = { pronoun: pronoun.who, at, isQuoted: false, lastSpeaker: stage.lastSpeaker, never: null }
        const figure = antecedent(stage.scene, stage.mentions, wanted)
        if (!figure) return
        if (pronoun.who === 'he') figure.gender ??= 'male'
        if (pronoun.who === 'she') figure.gender ??= 'female'
        stage.byToken.set(at, figure)
        mention(stage, figure, at, at + 1, quoted)
      },
    })
  })
  return steps
}

function mention(stage: Stage, figure: Figure, at: number, to: number, quoted: Uint8Array): void {
  const { tokens, sentenceStarts, sentenceAt } = stage.scene
  const next = tokens[to]
  const isOwner = next?.tag === 'POS' || tokens[to - 1]?.tag === 'POS' || tokens[at]?.tag === 'PRP$'
  const isFirst = sentenceStarts[sentenceAt[at]!]! === at
  const isSubject = !isOwner && (isFirst || /^(?:VB[DZP]|MD|RB)/u.test(next?.tag ?? ''))
  meant(stage, { at, figure, isSubject, isQuoted: quoted[at] === 1, isOwner })
}

function phraseOf(stage: Stage, attribution: Attribution): Phrase | null {
  const source = attribution.source[0]
  if (!source) return null
  const { from, to } = tokensOf(stage.scene.tokens, source)
  return readPhrase(stage.scene, from, to)
}

function headlineSource(stage: Stage, attribution: Attribution, quoted: Uint8Array, body: readonly Figure[]): Found {
  const phrase = phraseOf(stage, attribution)
  if (!phrase) return NOBODY
  if (!phrase.name && !phrase.pronoun && phrase.owner === null && phrase.parts.length === 0) {
    const figure = headlineFigure(stage, phrase, body)
    if (figure) return one(figure)
  }
  return sourceFigure(stage, attribution, quoted, null, null)
}

function sourceFigure(
  stage: Stage,
  attribution: Attribution,
  quoted: Uint8Array,
  before: Before | null,
  around: Found | null,
): Found {
  const phrase = phraseOf(stage, attribution)
  if (!phrase) return one(silentFigure(stage, attribution, before))
  const found = phraseFound(stage, phrase, quoted, around)
  const { figure } = found
  if (!figure || figure === 'writer') return found
  figure.mentions.push(spanBetween(stage.scene, phrase.from, phrase.to))
  meant(stage, { at: phrase.head, figure, isSubject: true, isQuoted: quoted[phrase.head] === 1, isOwner: false })
  return found
}

/** Whom a source phrase means. */
function phraseFound(stage: Stage, phrase: Phrase, quoted: Uint8Array, around: Found | null): Found {
  if (phrase.parts.length > 1) return one(together(stage, phrase, quoted, around))
  if (phrase.pronoun) return pronounFound(stage, phrase, quoted, around)
  const apposed = phrase.name?.type === 'person' ? null : apposedName(stage, phrase)
  const name = apposed ?? phrase.name
  if (name) {
    const figure = meantBy(stage, name)
    return figure ? one(figure) : { figure: null, rivals: candidatesFor(stage, name) }
  }
  return one(describedFigure(stage, phrase))
}

/** “Ukraine’s president, Volodymyr Zelenskyy,”: the person’s name that stands alone behind the description. */
function apposedName(stage: Stage, phrase: Phrase): Name | null {
  const { nameAt, tokens } = stage.scene
  for (const { from, to } of phrase.apposed) {
    const name = nameAt[to - 1] ?? nameAt[from]
    if (name?.type !== 'person' || phrase.plural) continue
    const isAlone = name.to >= to && /^(?:NN|JJ|VBN)/u.test(tokens[from]!.tag)
    if (name.from === from || isAlone) return name
  }
  return null
}

function pronounFound(stage: Stage, phrase: Phrase, quoted: Uint8Array, around: Found | null): Found {
  const at = phrase.from
  const { who } = phrase.pronoun!
  switch (who) {
    case 'i':
    case 'we':
      return around ?? (quoted[at] ? NOBODY : one('writer'))
    case 'you':
      return NOBODY
    case 'who':
    case 'which':
      return one(relativeFigure(stage, at))
    default: {
      const known = around ? undefined : stage.byToken.get(at)
      if (known) return one(known)
      const never = around?.figure && around.figure !== 'writer' && quoted[at] ? around.figure : null
      const wanted = { pronoun: who, at, isQuoted: quoted[at] === 1, lastSpeaker: stage.lastSpeaker, never }
      return one(antecedent(stage.scene, stage.mentions, wanted))
    }
  }
}

/** “Obama and Michelle” speak together. */
function together(stage: Stage, phrase: Phrase, quoted: Uint8Array, around: Found | null): Figure | null {
  const figures = phrase.parts.map((part) => phraseFound(stage, part, quoted, around).figure)
  const members = figures.filter((f): f is Figure => f !== null && f !== 'writer')
  const key = members.map((f) => stage.figures.get(f)).join(' and ')
  const known = stage.byKey.get(key)
  if (known) return known
  const named = members.length === phrase.parts.length && members.every((f) => f.named)
  const name = named ? members.map((f) => f.name).join(' and ') : wordsBetween(stage.scene, phrase.from, phrase.to)
  const figure: Figure = {
    kind: 'group',
    named,
    name,
    gender: null,
    plural: true,
    role: null,
    heads: new Set(),
    words: wordSet(name),
    member: null,
    mentions: [],
  }
  enter(stage, figure)
  stage.byKey.set(key, figure)
  return figure
}
