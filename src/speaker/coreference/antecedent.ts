import type { Pronoun } from '../../language/en/pronouns.ts'
import type { Figure } from '../cast/figure.ts'
import type { Scene } from '../scene.ts'

/** One place where a figure is meant. */
export type Mention = {
  /** Its token. */
  at: number
  figure: Figure
  /** The subject of its clause, or the source of an attribution. */
  isSubject: boolean
  /** Inside quotation marks. */
  isQuoted: boolean
  /** “Trump’s”: it only tells whose. */
  isOwner: boolean
}

/** How much each sign speaks for an antecedent. */
const WEIGHTS = {
  sentenceBack: -0.8,
  paragraphBack: -0.4,
  subject: 1.1,
  spokeLast: 0.9,
  often: 0.25,
  genderKnown: 0.8,
  owner: -0.3,
  quotedElsewhere: -1.2,
  bodyAsThey: -1.5,
  placeAsIt: -1,
}
/** Nobody is meant who was last named further back than this, in sentences and in mentions. */
const SENTENCES_BACK = 9
const MENTIONS_BACK = 120

export type Wanted = {
  pronoun: Pronoun['who']
  at: number
  isQuoted: boolean
  lastSpeaker: Figure | null
  /** Who cannot be meant. */
  never: ReadonlySet<Figure>
}

/** Who is meant most likely, and how much likelier than anybody else. */
export type Likely = { figure: Figure | null; margin: number }

/** The figure a pronoun at token `at` most likely means, or null. `mentions` are in text order. */
export function antecedent(scene: Scene, mentions: readonly Mention[], wanted: Wanted): Figure | null {
  return likeliest(scene, mentions, wanted).figure
}

/** The likeliest antecedent, and by how much it is likelier than the next: infinite when nobody else fits. */
export function likeliest(scene: Scene, mentions: readonly Mention[], wanted: Wanted): Likely {
  const scores = new Map<Figure, number>()
  const counts = new Map<Figure, number>()
  const last = lastBefore(mentions, wanted.at)
  for (let i = last; i >= 0 && last - i < MENTIONS_BACK; i--) {
    const mention = mentions[i]!
    if (scene.sentenceAt[wanted.at]! - scene.sentenceAt[mention.at]! > SENTENCES_BACK) break
    if (!fits(mention.figure, wanted)) continue
    counts.set(mention.figure, (counts.get(mention.figure) ?? 0) + 1)
    const score = scoreOf(scene, mention, wanted)
    if (score > (scores.get(mention.figure) ?? Number.NEGATIVE_INFINITY)) scores.set(mention.figure, score)
  }
  const ranked = [...scores]
    .map(([figure, score]) => ({ figure, total: score + WEIGHTS.often * Math.log(counts.get(figure)!) }))
    .sort((a, b) => b.total - a.total)
  const [first, second] = ranked
  return {
    figure: first?.figure ?? null,
    margin: first && second ? first.total - second.total : Number.POSITIVE_INFINITY,
  }
}

/** Index of the last mention before a token, −1 when there is none. */
export function lastBefore(mentions: readonly Mention[], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.at < at) low = middle + 1
    else high = middle
  }
  return low - 1
}

/** True where “he” or “she” can be said of somebody of this gender, as far as it is known. */
export const agrees = (who: Pronoun['who'], { gender }: Pick<Figure, 'gender'>): boolean =>
  (who === 'he' && gender !== 'female') || (who === 'she' && gender !== 'male')

function fits(figure: Figure, { pronoun, never }: Wanted): boolean {
  if (never.has(figure)) return false
  switch (pronoun) {
    case 'he':
    case 'she':
      return figure.kind === 'person' && agrees(pronoun, figure)
    case 'who':
      return figure.kind === 'person'
    case 'they':
      return (
        figure.kind === 'group' ||
        figure.plural ||
        ((figure.kind === 'organization' || figure.kind === 'outlet') && figure.member?.kind !== 'place')
      )
    case 'it':
      return figure.kind === 'organization' || figure.kind === 'document' || figure.kind === 'outlet'
    default:
      return false
  }
}

function scoreOf(scene: Scene, mention: Mention, wanted: Wanted): number {
  const sentences = scene.sentenceAt[wanted.at]! - scene.sentenceAt[mention.at]!
  const paragraphs = scene.paragraphAt[wanted.at]! - scene.paragraphAt[mention.at]!
  let score = WEIGHTS.sentenceBack * sentences + WEIGHTS.paragraphBack * paragraphs
  if (mention.isSubject) score += WEIGHTS.subject
  if (mention.figure === wanted.lastSpeaker) score += WEIGHTS.spokeLast
  if (mention.figure.gender || wanted.pronoun === 'they' || wanted.pronoun === 'it') score += WEIGHTS.genderKnown
  if (mention.isOwner) score += WEIGHTS.owner
  if (mention.isQuoted !== wanted.isQuoted) score += WEIGHTS.quotedElsewhere
  if (wanted.pronoun === 'they' && mention.figure.kind !== 'group') score += WEIGHTS.bodyAsThey
  if (wanted.pronoun === 'it' && mention.figure.member?.kind === 'place') score += WEIGHTS.placeAsIt
  return score
}
