import type { Syntax } from '../../language/syntax.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Span } from '../../text/span.ts'
import type { Channel } from '../evidence.ts'
import type { View } from '../view.ts'
import { holding } from '../view.ts'
import type { Setting } from './setting.ts'
import { UNSPECIFIED } from './setting.ts'
import type { Sign } from './sign.ts'

/** A setting with where it stands and whose it is: what the same speaker says nearby takes it up. */
export type Occasion = { setting: Setting; speaker: string; sentence: number; paragraph: number }

/** Paragraphs that a channel goes on for the same speaker: a rally lasts, a tweet does not. */
const LASTS: Partial<Record<Channel, number>> = {
  interview: 12,
  speech: 12,
  private: 1,
  statement: 3,
  document: 2,
  broadcast: 2,
  recording: 2,
  social: 1,
}
/** A lead tells what the body then sets in place: so many paragraphs look forward for their setting. */
const LEAD = 4
/** Signs weaker than this set nothing for other sentences. */
const TELLING = 2

/** The occasions of an article by speaker, in text order: those that attributions show and those that the narration tells. */
export function occasionsOf(
  syntax: Syntax,
  signs: readonly Sign[],
  speakers: readonly Speaker[],
  views: readonly View[],
  local: readonly (Setting | null)[],
  isQuoted: (at: number) => boolean,
): Map<string, Occasion[]> {
  const all = narrated(syntax, signs, speakers, isQuoted)
  views.forEach(({ speaker, parent, sentence, paragraph }, i) => {
    const setting = local[i]
    if (setting && speaker && !parent) all.push({ setting, speaker: speaker.id, sentence, paragraph })
  })
  all.sort((a, b) => a.sentence - b.sentence)
  const bySpeaker = new Map<string, Occasion[]>()
  for (const occasion of all) {
    const own = bySpeaker.get(occasion.speaker)
    if (own) own.push(occasion)
    else bySpeaker.set(occasion.speaker, [occasion])
  }
  return bySpeaker
}

/**
 * “Clinton’s speech on Thursday”, “Trump spoke at a rally”: a sign belongs to the speaker named last before it in its
 * sentence, or first behind it; signs in quotation marks are somebody’s words.
 */
function narrated(
  syntax: Syntax,
  signs: readonly Sign[],
  speakers: readonly Speaker[],
  isQuoted: (at: number) => boolean,
): Occasion[] {
  const mentions = speakers.flatMap((s) => s.mentions.map((span) => ({ ...span, speaker: s.id })))
  mentions.sort((a, b) => a.start - b.start)
  return signs.flatMap((sign) => {
    if (sign.strength < TELLING || sign.channel === 'lip-reading' || isQuoted(sign.start)) return []
    const owner = ownerOf(mentions, sign, syntax.sentences[sign.sentence]!)
    if (!owner) return []
    const setting = { ...UNSPECIFIED, channel: sign.channel, markers: [{ start: sign.start, end: sign.end }] }
    return [
      { setting, speaker: owner.speaker, sentence: sign.sentence, paragraph: holding(syntax.paragraphs, sign.start) },
    ]
  })
}

type Owner = Span & { speaker: string }

function ownerOf(mentions: readonly Owner[], sign: Span, sentence: Span): Owner | null {
  const at = holding(mentions, sign.start)
  const before = mentions[at]
  if (before && before.start >= sentence.start && before.start <= sign.start) return before
  const after = mentions[before && before.start > sign.start ? at : at + 1]
  return after && after.start < sentence.end ? after : null
}

/** The setting that a speaker’s words take up from what is told of them nearby: before it first, in a lead after it. */
export function takenUp(view: View, occasions: ReadonlyMap<string, Occasion[]>): Setting {
  const own = occasions.get(view.speaker?.id ?? '') ?? []
  const next = firstAfter(own, view.sentence)
  for (let i = next - 1; i >= 0; i--) {
    const paragraphs = view.paragraph - own[i]!.paragraph
    if (paragraphs <= (LASTS[own[i]!.setting.channel] ?? 0)) return own[i]!.setting
    if (paragraphs > LASTS.speech!) break
  }
  const after = own[next]
  const reaches = after && view.paragraph < LEAD && after.paragraph - view.paragraph <= LEAD
  return reaches ? after.setting : UNSPECIFIED
}

/** Index of the first occasion in a later sentence. */
function firstAfter(occasions: readonly Occasion[], sentence: number): number {
  let low = 0
  let high = occasions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (occasions[middle]!.sentence <= sentence) low = middle + 1
    else high = middle
  }
  return low
}
