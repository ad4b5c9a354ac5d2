import type { Syntax, Token } from '../language/syntax.ts'
import type { Span } from '../text/span.ts'
import { withAccording, withSaidBefore } from './according.ts'
import type { Attribution, Form } from './attribution.ts'
import { clause } from './finders/clause.ts'
import { dash } from './finders/dash.ts'
import type { Finder, Sight } from './finders/finder.ts'
import { lead } from './finders/lead.ts'
import { said } from './finders/said.ts'
import { tail } from './finders/tail.ts'
import { turns } from './finders/turns.ts'
import { unattributed } from './finders/unattributed.ts'
import { framed, framesAround } from './framing.ts'
import { covered, goOn, isApart, linkAll, standing } from './link/candidates.ts'
import { asGrammarHas } from './link/grammar.ts'
import type { Linked, Piece } from './link/linker.ts'
import { nestedIn } from './nesting.ts'
import { insideQuotation, type Quotation, quotations } from './quotation.ts'
import { reclaimed } from './reclaim.ts'
import { hash } from './tagger/columns.ts'
import { confidenceFeatures, confidenceOf } from './tagger/confidence.ts'
import { bestLabels } from './tagger/crf.ts'
import type { AttributionModel, Place, Scores } from './tagger/model.ts'
import { emboldened, tag } from './tagger/tagger.ts'

/** The tagger is asked twice: plainly, and once more with this much more courage for what the first answer left out. */
const BOLD = 1.5
/** With the dial at its end it is asked with so much more again (bench/RESULTS.md, the dial). */
const BOLDER = 2.5
/**
 * What is less likely than this is not shown. By cross-validation att.full F1 is within 0.3 of its best from 0.2 to 0.4; the
 * lower end misses less.
 */
const KEEP_FROM = 0.2
/** Words known to be cues seldom (bucket of the lexicon) must be surer: at equal confidence theirs are wrong more often. */
const KEEP_SELDOM_FROM = 0.3
const SELDOM = 4

/** Inside a content only what is likely is taken for an attribution of its own. */
const NESTED_FROM = 0.5

/** Constructions that the tagger cannot know. Those before it win over the tagger, those behind it only fill gaps. */
const BEFORE: readonly Finder[] = [turns, dash]
const BEHIND: readonly Finder[] = [said, tail, lead, clause, unattributed]
/** From this bucket of the lexicon on a word is mostly a cue. */
const CUE_FROM = 5

/** `holds` are those found before what they stand in. */
type Found = Linked & { foundBy: string; holds?: Found[] }

/** Finds who says what: source, cue and content of every attribution, in text order. */
export function attribute(syntax: Syntax, model: AttributionModel): Attribution[] {
  const quoted = quotations(syntax)
  const sight = sightOf(syntax, quoted, model)
  let found: Found[] = []
  for (const finder of BEFORE) found = withOthers(syntax, found, by(finder.name, finder.find(sight)))
  found = withOthers(syntax, found, by('tagger', tagged(syntax, quoted, model)))
  found = reclaimed(syntax, found, by('finder:reclaim', said.find(sight)))
  found = withAccording(syntax, found)
  found = withSaidBefore(syntax, found, by(said.name, said.find(sight)))
  for (const finder of BEHIND) found = withOthers(syntax, found, by(finder.name, finder.find(sight)))
  found = framed(found, by('finder:frame', framesAround(syntax, found)))
  const isQuoted = insideQuotation(syntax, quoted)
  const inOrder = found.sort((a, b) => a.content[0]!.from - b.content[0]!.from)
  return inOrder.flatMap((f, k) => withNested(syntax, isQuoted, f, `a${k + 1}`, null, model))
}

/** An attribution and those that stand in its content, each of which is read again in turn. */
function withNested(
  syntax: Syntax,
  isQuoted: Uint8Array,
  found: Found,
  id: string,
  within: string | null,
  model: AttributionModel,
): Attribution[] {
  const again = found.content.flatMap((content) => nestedIn(syntax, content, model, (part) => readAgain(part, model)))
  const inside = withOthers(syntax, found.holds ?? [], again).sort((a, b) => a.content[0]!.from - b.content[0]!.from)
  const nested = inside.flatMap((l, k) => withNested(syntax, isQuoted, l, `${id}.${k + 1}`, id, model))
  return [attribution(syntax, isQuoted, found, id, within), ...nested]
}

/** What stands in a content: a clause that opens it, else what the tagger is sure of. */
function readAgain(part: Syntax, model: AttributionModel): Found[] {
  const quoted = quotations(part)
  const opening = by(clause.name, clause.find(sightOf(part, quoted, model)))
  if (opening.length > 0) return opening
  return by('tagger:nested', tagged(part, quoted, model, 'content')).filter((l) => l.confidence >= NESTED_FROM)
}

const sightOf = (syntax: Syntax, quoted: readonly Quotation[], { lexicon }: AttributionModel): Sight => ({
  syntax,
  quoted,
  isCue: (word) => (lexicon.cue.get(hash(word)) ?? 0) >= CUE_FROM,
})

const by = (foundBy: string, linked: readonly Linked[]): Found[] => linked.map((l) => ({ ...l, foundBy }))

/** What was found before wins over what comes later. */
function withOthers(syntax: Syntax, found: readonly Found[], more: readonly Found[]): Found[] {
  const taken = covered(syntax.tokens.length, found)
  return [...found, ...more.filter((m) => isApart(m, taken))]
}

/** What the tagger finds, each with its calibrated confidence. */
function tagged(
  syntax: Syntax,
  quoted: readonly Quotation[],
  model: AttributionModel,
  place: Place = 'text',
): Linked[] {
  const candidates = taggedCandidates(syntax, quoted, model, place)
  const weighed = candidates.map(({ linked, features }) => ({
    ...linked,
    confidence: confidenceOf(model.confidence, features),
  }))
  const { recall = 0 } = model
  const kept = weighed.filter(
    (l) => l.confidence >= (1 - recall) * (isSeldomCue(syntax, l, model) ? KEEP_SELDOM_FROM : KEEP_FROM),
  )
  return goOn(syntax, kept, standing(syntax, quoted, weighed))
}

/** True when the training articles know the words of a cue, and most often as something else. */
function isSeldomCue({ tokens }: Syntax, { cue }: Linked, { lexicon }: AttributionModel): boolean {
  if (!cue) return false
  let most = 0
  for (let i = cue.from; i < cue.to; i++) most = Math.max(most, lexicon.cue.get(hash(tokens[i]!.lower)) ?? 0)
  return most > 0 && most <= SELDOM
}

/** Something the tagger could mean, and what its confidence rests on. */
export type Candidate = { linked: Linked; features: number[] }

/** Everything the tagger could mean, sure or not; training calibrates the confidence on these. */
export function taggedCandidates(
  syntax: Syntax,
  quoted: readonly Quotation[],
  model: AttributionModel,
  place: Place = 'text',
): Candidate[] {
  if (syntax.tokens.length === 0) return []
  const { scores, probability, columns } = tag(syntax, quoted, model, place)
  const read = ({ emissions, transitions }: Scores): Linked[] =>
    linkAll(syntax, columns, bestLabels(emissions, columns.boundary, transitions), model.linker)
  const plain = read(scores)
  const taken = covered(syntax.tokens.length, plain)
  const more =
    place === 'text'
      ? read(emboldened(scores, BOLD + BOLDER * (model.recall ?? 0))).filter((l) => isApart(l, taken))
      : []
  return [...plain, ...more].map((linked) => ({
    linked: asGrammarHas(syntax, linked),
    features: confidenceFeatures(columns, probability, linked),
  }))
}

function attribution(
  syntax: Syntax,
  isQuoted: Uint8Array,
  found: Found,
  id: string,
  within: string | null,
): Attribution {
  const spans = (pieces: readonly Piece[]): Span[] => merged(syntax, pieces)
  return {
    id,
    form: formOf(syntax.tokens, isQuoted, found.content),
    source: spans(found.source),
    cue: spans(found.cue ? [found.cue] : []),
    content: spans(found.content),
    speaker: null,
    within,
    addressee: [],
    foundBy: found.foundBy,
    confidence: Math.round(found.confidence * 1000) / 1000,
  }
}

/** The spans of pieces; two with only white space between them are one. */
function merged({ tokens }: Syntax, pieces: readonly Piece[]): Span[] {
  const spans: Span[] = []
  let last = -1
  for (const { from, to } of [...pieces].sort((a, b) => a.from - b.from)) {
    if (from === last) spans.at(-1)!.end = tokens[to - 1]!.end
    else spans.push({ start: tokens[from]!.start, end: tokens[to - 1]!.end })
    last = to
  }
  return spans
}

/** Direct: every word stands between quotation marks; indirect: none does; else mixed. */
function formOf(tokens: readonly Token[], isQuoted: Uint8Array, content: readonly Piece[]): Form {
  let inside = 0
  let all = 0
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      if (!/[\p{L}\p{N}]/u.test(tokens[i]!.word)) continue
      all++
      if (isQuoted[i]) inside++
    }
  if (inside === 0) return 'indirect'
  return inside === all ? 'direct' : 'mixed'
}
