import type { CueReading } from '../../language/en/cues.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'
import type { Channel } from '../evidence.ts'
import type { View } from '../view.ts'
import type { Carrier } from './carrier.ts'
import type { Sign } from './sign.ts'

/** How some words became public, as far as the article tells. */
export type Setting = {
  channel: Channel
  carriers: Carrier[]
  /** Id of the speaker through whom the source is known: a poll, or the outlet that had it. */
  through: string | null
  /** False for a statement that was said as well as written, as far as the article tells. */
  isWritten: boolean
  /** The words that show the channel. */
  markers: Span[]
}

export const UNSPECIFIED: Setting = {
  channel: 'unspecified',
  carriers: [],
  through: null,
  isWritten: true,
  markers: [],
}

/** A sign this near to the cue, in characters, belongs to it. */
const NEAR = 40
const NEAR_BONUS = 8
const STRENGTH = 10
/** Further away than this all signs are alike, in characters. */
const FAR = 400
const SURE = 3

/**
 * The setting that the words around an attribution show by themselves, or null. `signs` are those of its sentence;
 * words of another day (`isPast`) are not placed by hints.
 */
export function localSetting(
  view: View,
  signs: readonly Sign[],
  named: readonly Carrier[],
  isPast: boolean,
  text: string,
): Setting | null {
  const carriers = named.filter((c) => !c.isHome)
  const mine = signs.filter(
    (sign) => belongs(view, sign) && !(isPast && sign.strength === 1) && !isAnothers(view, sign, text),
  )
  const best = mine.reduce<Sign | null>(
    (top, sign) => (top && rankOf(view, top) >= rankOf(view, sign) ? top : sign),
    null,
  )
  const spoken = view.cue.findLast((reading) => reading.channel !== null && !isTold(view, reading))
  const { cue } = view.attribution
  if (spoken && (best?.strength ?? 0) < SURE)
    return { ...UNSPECIFIED, channel: spoken.channel!, carriers, markers: [...cue] }
  const carrier = named.find((c) => c.isInterview)
  if (best && (best.strength === SURE || !carrier)) {
    const markers = distinct(mine.filter((sign) => sign.channel === best.channel))
    return { ...UNSPECIFIED, channel: best.channel, carriers, markers }
  }
  if (carrier) return { ...UNSPECIFIED, channel: 'interview', carriers, markers: [carrier.shownBy] }
  if (carriers[0]) return { ...UNSPECIFIED, channel: 'document', carriers, markers: [carriers[0].shownBy] }
  return isBare(view) ? { ...UNSPECIFIED, channel: 'document', markers: [...cue] } : null
}

/** “he wrote”, and no word of where. */
export const isBare = ({ cue }: View): boolean => cue.at(-1)?.lemma === 'write'

/** “a doctor reported high levels”: whoever has no name in the story has handed in no report. */
const isTold = ({ speaker, cueTokens }: View, { lemma, from }: CueReading): boolean =>
  lemma === 'report' &&
  (speaker?.kind === 'person' || speaker?.kind === 'group') &&
  !speaker.named &&
  /^VB/u.test(cueTokens[from]?.tag ?? '')

/** Each place once: two triggers may lead to one sign. */
function distinct(spans: readonly Span[]): Span[] {
  const once = spans.filter((s, i) => spans.findIndex((o) => o.start === s.start && o.end === s.end) === i)
  return once.map(({ start, end }) => ({ start, end }))
}

/** Signs in the own content or source tell of something else; a nested one looks only into its parent’s content. */
function belongs({ attribution, parent }: View, sign: Sign): boolean {
  if ([...attribution.content, ...attribution.source].some((span) => overlaps(span, sign))) return false
  // Whoever reads lips says himself what he read; it is the one whose words he tells who spoke without a sound.
  if (sign.channel === 'lip-reading') return parent !== null
  return !parent || parent.attribution.content.some((span) => overlaps(span, sign))
}

/** “in Hale’s speech”, where somebody else than Hale speaks. */
const isAnothers = ({ speaker }: View, sign: Sign, text: string): boolean =>
  sign.channel === 'speech' && speaker?.named === true && isOfAnother(sign, speaker.mentions, text)

/** True where a sign has an owner, “Hale’s”, who is none of the mentioned. */
export function isOfAnother(sign: Span, mentions: readonly Span[], text: string): boolean {
  const from = Math.max(0, sign.start - OWNER)
  const owned = /\p{Lu}\S*['’]s(?!\p{L})/u.exec(text.slice(from, sign.end))
  if (!owned) return false
  const owner = { start: from + owned.index, end: from + owned.index + owned[0].length }
  return owner.end > sign.start && !mentions.some((mention) => overlaps(mention, owner))
}

/** So far before a sign that begins with “’s” its owner’s name may begin, in characters. */
const OWNER = 20

function rankOf({ attribution }: View, sign: Sign): number {
  if (sign.channel === 'lip-reading') return Number.POSITIVE_INFINITY
  const distance = Math.min(...attribution.cue.map((cue) => gap(cue, sign)), FAR)
  return sign.strength * STRENGTH + (distance <= NEAR ? NEAR_BONUS : 0) - distance / FAR
}

const gap = (a: Span, b: Span): number => Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end))

/** “has called”, “had previously said”: words of another day, for which the setting of this story does not hold. */
export function isPast(view: View, text: string): boolean {
  const [first, second] = view.cueTokens
  if (first && PERFECT.has(first.lower) && second && second.lower !== 'to') return true
  return PAST.test(frameOf(view, text))
}

const PERFECT = new Set(['has', 'have', 'had', "'ve", "'d"])
/** Words of another day. */
export const PAST =
  /\b(?:previously|subsequently|in the past|in (?:January|February|March|April|June|July|August|September|October|November|December)|earlier this (?:year|month|week)|last (?:year|month|week|spring|summer|fall|autumn|winter)|once|in (?:19|20)\d\d|years ago|at the time|famously)\b/iu

/** The words of an attribution’s sentence without its content. */
function frameOf({ around, attribution }: View, text: string): string {
  let at = around.start
  let words = ''
  for (const { start, end } of attribution.content) {
    if (start > at) words += `${text.slice(at, Math.min(start, around.end))} `
    at = Math.max(at, end)
  }
  return words + text.slice(at, Math.max(at, around.end))
}
