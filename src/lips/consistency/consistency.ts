import { adapted, type KnownClip } from '../alignment/adapted.ts'
import { type Alignment, align } from '../alignment/align.ts'
import { type Evidence, evidenceOf } from '../alignment/evidence.ts'
import { STEPS, signalOf } from '../alignment/signal.ts'
import { TARGETS, type Targets } from '../alignment/targets.ts'
import { visibleEvents } from '../events/visible-events.ts'
import type { Phone } from '../phones/phone.ts'
import type { SpokenClaim } from '../phones/phones-of.ts'
import { type Refusal, refusals } from '../track/refusals.ts'
import type { Track } from '../track/track.ts'
import { type Check, checklist, type PlacedPhone } from './checklist.ts'
import { decoysOf, type Rank, type RunningWords, rankOf } from './decoys.ts'
import { ADAPTED, BY_HAND, type Grade, gradeOf, type LikelihoodBand, likelihoodBand } from './likelihood.ts'
import { type Verdict, verdictOf } from './verdict.ts'

/** How a claim fits silent footage. It tells different sentences apart, never look-alikes, and proves nothing. */
export type Consistency = {
  schema: 'hearsay/consistency/1'
  claim: string
  verdict: Verdict
  /** Why, in sentences with the values. */
  because: string[]
  refusals: Refusal[]
  /** Where the claim lies best, in seconds; empty when it was not tested. */
  phones: PlacedPhone[]
  /** Among other sentences of its length on this footage. */
  amongSentences: Rank | null
  grade: Grade | null
  /** This footage among clips of other speech, by how far the claim stands above other sentences there. Null: none were given. */
  amongClips: Rank | null
  checklist: Check[]
  /** Against “some other sentence of this length”; about 1 against look-alikes. */
  likelihoodRatio: LikelihoodBand | null
  /** What this test cannot show here, in sentences. */
  notes: string[]
}

export type ConsistencySources = {
  /** What other sentences are cut from. */
  running: RunningWords
  /** Clips of which is known what was spoken; with LEAST_REFERENCES or more, targets are adapted to them. */
  references?: readonly KnownClip[]
}

/** Shorter claims fit almost anywhere. */
const LEAST_PHONES = 6
/** Some forty words: longer claims are more than one sentence, and the time of a test stays bounded. */
const MOST_PHONES = 150
const LEAST_DECOYS = 50
/** With fewer clips the targets would be drawn to a face or two. */
const LEAST_REFERENCES = 5

/** Lays a claim on a track and says how well it fits, or why that cannot be told. */
export function consistency(claim: SpokenClaim, track: Track, sources: ConsistencySources): Consistency {
  const refused = refusals(track)
  const phones = claim.words.flatMap((word) => word.phones)
  const objections = [...refused.map(({ message }) => message), ...objectionsTo(claim, phones, sources)]
  if (objections.length > 0) return untested(claim, refused, objections)
  const { running, references = [] } = sources
  const isAdapted = references.length >= LEAST_REFERENCES
  const targets = isAdapted ? adapted(TARGETS, references) : TARGETS
  const decoys = decoysOf(running, phones.length)
  const own = fitted(phones, track, decoys, targets)
  if (own.alignment.starts.length === 0) return untested(claim, refused, [tooShort(track, phones)])
  const elsewhere = references.map((reference) => fitted(phones, reference.track, decoys, targets))
  const grade = gradeOf(own.rank)
  const reached = elsewhere.filter(({ rank }) => gradeOf(rank) === grade).length
  const band = likelihoodBand(
    grade,
    isAdapted ? ADAPTED : BY_HAND,
    isAdapted ? { reached, clips: elsewhere.length } : null,
  )
  const placed = placedOn(claim, own.alignment, track)
  const checks = checklist(visibleEvents(claim.words), placed, track)
  return {
    ...untested(claim, refused, []),
    ...verdictOf(checks, { rank: own.rank, grade, band }, (word) => claim.words[word]!.word),
    phones: placed,
    amongSentences: own.rank,
    grade,
    amongClips:
      references.length > 0
        ? rankOf(
            own.above,
            elsewhere.map(({ above }) => above),
          )
        : null,
    checklist: checks,
    likelihoodRatio: band,
    notes: notesOn(claim, references.length, band.clips),
  }
}

function notesOn({ words }: SpokenClaim, references: number, clips: number): string[] {
  const guessed = words.filter(({ ground }) => ground === 'guess').map(({ word }) => `“${word}”`)
  return [
    'Words that look alike on the lips fit alike: this test does not tell them apart, and it does not show what was spoken.',
    `The likelihood ratio was calibrated on ${clips} frontal studio clips; on other footage it is at most so strong.`,
    ...(references === 0
      ? ['No reference clips were given: whether this sentence would fit any mouth was not tested.']
      : references < LEAST_REFERENCES
        ? [
            `Only ${references} reference clips were given; from ${LEAST_REFERENCES} on they change the targets and the ratio.`,
          ]
        : []),
    ...(guessed.length > 0 ? [`How ${guessed.join(', ')} is pronounced was guessed from the spelling.`] : []),
  ]
}

function objectionsTo({ unknown }: SpokenClaim, phones: readonly Phone[], { running }: ConsistencySources): string[] {
  if (unknown.length > 0) {
    const words = unknown.map(({ word }) => `“${word.slice(0, MOST_SHOWN)}”`).slice(0, MOST_NAMED)
    return [`It is not known how ${words.join(', ')} is pronounced: give a list of pronunciations with their sources.`]
  }
  if (phones.length < LEAST_PHONES)
    return [
      `The claim has ${phones.length} phones; below ${LEAST_PHONES} it fits almost anywhere: test the whole sentence.`,
    ]
  if (phones.length > MOST_PHONES)
    return [`The claim has ${phones.length} phones; at most ${MOST_PHONES} are tested: test it sentence by sentence.`]
  const decoys = decoysOf(running, phones.length).length
  return decoys < LEAST_DECOYS
    ? [
        `There are ${decoys} other sentences of its length; at least ${LEAST_DECOYS} are needed: give more running words.`,
      ]
    : []
}

const MOST_SHOWN = 40
const MOST_NAMED = 5

const untested = ({ claim }: SpokenClaim, refused: Refusal[], because: string[]): Consistency => ({
  schema: 'hearsay/consistency/1',
  claim,
  verdict: 'not testable on this footage',
  because,
  refusals: refused,
  phones: [],
  amongSentences: null,
  grade: null,
  amongClips: null,
  checklist: [],
  likelihoodRatio: null,
  notes: [],
})

type Fitted = {
  alignment: Alignment
  rank: Rank
  /** Standard deviations above the mean of the other sentences. */
  above: number
}

function fitted(
  phones: readonly Phone[],
  track: Track,
  decoys: readonly (readonly Phone[])[],
  targets: Targets,
): Fitted {
  const evidence: Evidence = evidenceOf(signalOf(track), targets)
  const alignment = align(phones, evidence, targets)
  // Those that do not fit into the clip would be beaten for their length.
  const others = decoys.map((decoy) => align(decoy, evidence, targets).score).filter(Number.isFinite)
  const mean = others.reduce((sum, score) => sum + score, 0) / others.length
  const squares = others.reduce((sum, score) => sum + (score - mean) ** 2, 0)
  const above = (alignment.score - mean) / Math.max(Math.sqrt(squares / others.length), Number.EPSILON)
  return { alignment, rank: rankOf(alignment.score, others), above: Number.isNaN(above) ? 0 : above }
}

function tooShort({ frames }: Track, phones: readonly Phone[]): string {
  const seconds = frames.at(-1)!.at - frames[0]!.at
  return `The footage lasts ${seconds.toFixed(1)} s; the ${phones.length} phones of the claim take ${(phones.length / STEPS).toFixed(1)} s at least: take more seconds.`
}

function placedOn({ words }: SpokenClaim, { starts }: Alignment, { frames }: Track): PlacedPhone[] {
  const seconds = (step: number): number => frames[0]!.at + step / STEPS
  return words
    .flatMap(({ phones }, word) => phones.map((phone) => ({ phone, word })))
    .map((at, k) => ({ ...at, start: seconds(starts[k]!), end: seconds(starts[k + 1]!) }))
}
