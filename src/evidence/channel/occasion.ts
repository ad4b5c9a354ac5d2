import type { Syntax } from '../../language/syntax.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Span } from '../../text/span.ts'
import type { Channel } from '../evidence.ts'
import type { View } from '../view.ts'
import { holding } from '../view.ts'
import type { Carrier } from './carrier.ts'
import type { Setting } from './setting.ts'
import { isBare, isOfAnother, PAST, UNSPECIFIED } from './setting.ts'
import type { Sign } from './sign.ts'

/** A setting with where it stands and whose it is: what the same speaker says nearby takes it up. */
export type Occasion = {
  setting: Setting
  speaker: string
  sentence: number
  paragraph: number
  isOwn: boolean
  isBare: boolean
}

/** Paragraphs that a channel goes on for the same speaker: a rally lasts, a tweet does not. */
const SPEECH_LASTS = 12
const LASTS: Partial<Record<Channel, number>> = {
  interview: 12,
  speech: SPEECH_LASTS,
  private: 1,
  statement: 3,
  document: 2,
  broadcast: 2,
  recording: 2,
  social: 1,
}
/** A lead tells what the body then sets in place: so many paragraphs look forward for their setting. */
const LEAD = 4
/** Whoever speaks at a town hall or a hearing speaks there: such occasions are everybody’s. */
const SCENE = 'everybody'
const MANY_VOICES = /town[- ]hall|debate|hearing|forum|news conference|press conference|briefing|panel|summit/iu
/** Paragraphs that a scene goes on. */
const SCENE_LASTS = 8

/** A meeting that was expected, called off or is to come is no occasion. */
const UNREAL =
  /\b(?:expected to|scheduled|cancel(?:l?ed|s)?|called off|postponed|instead of|planned|plans to|was to|were to|will|without taking|skipp(?:ed|ing)|refused to|declined|did(?: not|n['’]t) (?:respond|reply|answer|return)|boycott(?:ed|ing)?)\b/iu
/** What somebody writes and signs; that a report is about them tells nothing of how they speak. */
const OWN_WRITING =
  /letter|op-ed|essay|memo|column|e-?mail|book|blog|petition|filing|lawsuit|complaint|brief|motion|affidavit|note/iu
/** An essay or a letter that the story is about is quoted from for longer. */
const OWN_LASTS = 8
/** That somebody has an advertisement, or reads lips, tells nothing of what they say elsewhere. */
const UNTOLD: ReadonlySet<Channel> = new Set(['lip-reading', 'broadcast'])
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
  carriersNear: (sign: Sign) => Carrier[],
): Map<string, Occasion[]> {
  const wordsOf = ({ start, end }: Span): string => syntax.text.slice(start, end)
  const all = narrated(syntax, signs, speakers, isQuoted, carriersNear)
  views.forEach(({ speaker, parent, sentence, paragraph }, i) => {
    const setting = local[i]
    const isOwn = setting?.channel === 'document' && setting.markers.some((m) => OWN_WRITING.test(wordsOf(m)))
    if (setting && speaker && !parent)
      all.push({
        setting,
        speaker: speaker.id,
        sentence,
        paragraph,
        isOwn,
        isBare: setting.channel === 'document' && isBare(views[i]!),
      })
  })
  all.sort((a, b) => a.sentence - b.sentence)
  const bySpeaker = new Map<string, Occasion[]>()
  for (const occasion of all) {
    if (
      isToPress(occasion.setting, syntax.text) &&
      meetsPress(bySpeaker.get(occasion.speaker) ?? [], occasion, syntax.text)
    )
      continue
    const own = bySpeaker.get(occasion.speaker)
    if (
      occasion.isBare &&
      own?.slice(-LOOKED_BACK).some((o) => WRITTEN.has(o.setting.channel) && goesOnTo(o, occasion.paragraph))
    )
      continue
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
  carriersNear: (sign: Sign) => Carrier[],
): Occasion[] {
  const mentions = speakers.flatMap((s) => s.mentions.map((span) => ({ ...span, speaker: s.id })))
  mentions.sort((a, b) => a.start - b.start)
  return signs.flatMap((sign) => {
    const sentence = syntax.sentences[sign.sentence]!
    if (sign.strength < TELLING || UNTOLD.has(sign.channel) || isQuoted(sign.start)) return []
    const words = syntax.text.slice(sentence.start, sentence.end)
    if (UNREAL.test(words)) return []
    if (sign.channel === 'document' && !OWN_WRITING.test(syntax.text.slice(sign.start, sign.end))) return []
    const owner = ownerOf(mentions, sign, sentence, syntax.text)
    if (owner && sign.channel === 'speech' && isOfAnother(sign, [owner], syntax.text)) return []
    const isScene =
      sign.channel === 'speech' && !PAST.test(words) && MANY_VOICES.test(syntax.text.slice(sign.start, sign.end))
    const markers = [{ start: sign.start, end: sign.end }]
    const setting = { ...UNSPECIFIED, channel: sign.channel, carriers: carriersNear(sign), markers }
    const isOwn = sign.channel === 'document'
    const place = {
      setting,
      isOwn,
      isBare: false,
      sentence: sign.sentence,
      paragraph: holding(syntax.paragraphs, sign.start),
    }
    const speakersOf = [...(owner ? [owner.speaker] : []), ...(isScene ? [SCENE] : [])]
    return speakersOf.map((speaker) => ({ ...place, speaker }))
  })
}

/** “told reporters”, and no medium named: at a news conference where there was one. */
export const isToPress = ({ channel, carriers, markers }: Setting, text: string): boolean =>
  channel === 'interview' &&
  carriers.length === 0 &&
  markers.some(({ start, end }) => /reporters|journalists|press/iu.test(text.slice(start, end)))

/** True where one of the speaker’s last occasions was a news conference. */
const meetsPress = (before: readonly Occasion[], { paragraph }: Occasion, text: string): boolean =>
  before
    .slice(-LOOKED_BACK)
    .some(
      (o) =>
        paragraph - o.paragraph <= SPEECH_LASTS &&
        o.setting.markers.some(({ start, end }) => PRESS_EVENT.test(text.slice(start, end))),
    )
const PRESS_EVENT = /conference|briefing/iu

type Owner = Span & { speaker: string }

function ownerOf(mentions: readonly Owner[], sign: Sign, sentence: Span, text: string): Owner | null {
  const at = holding(mentions, sign.start)
  const before = mentions[at]
  if (before && before.start >= sentence.start && before.start <= sign.start) return before
  const after = mentions[before && before.start > sign.start ? at : at + 1]
  // “a letter to Hale” is none of Hale’s.
  const isReceiver =
    after !== undefined &&
    sign.channel === 'document' &&
    /^\s+(?:to|for|about)\s/u.test(text.slice(sign.end, after.start))
  return after && after.start < sentence.end && !isReceiver ? after : null
}

/** “in the interview”: the same channel as before, and so the same carriers, where the words around tell none. */
export function withCarriers(view: View, local: Setting, occasions: ReadonlyMap<string, Occasion[]>): Setting {
  if (local.carriers.length > 0) return local
  const own = occasions.get(view.speaker?.id ?? '') ?? []
  const same = own.findLast(
    (o) =>
      o.setting.channel === local.channel &&
      o.setting.carriers.length > 0 &&
      o.paragraph <= view.paragraph &&
      lasts(o, view),
  )
  return same ? { ...local, carriers: same.setting.carriers } : local
}

/** “He promises a wall”: in the present, behind the lead, it is what somebody always says. */
function isHabit({ cueTokens, cue, paragraph }: View): boolean {
  return (
    paragraph > 1 &&
    /^VB[ZP]$/u.test(cueTokens[0]?.tag ?? '') &&
    !/^(?:say|tell|write|be|have)$/u.test(cue.at(-1)?.lemma ?? '')
  )
}

/** Told as said there and then: in their words, or with “said”. */
const isTold = ({ attribution, cue }: View): boolean => attribution.form === 'direct' || cue.at(-1)?.lemma === 'say'

/** “She praised the plan.”, before the words themselves and where she said them. */
const isSummary = ({ attribution, cue }: View): boolean =>
  attribution.form !== 'direct' && cue.at(-1)?.kind === 'unclear'

/** “said” long after an interview and a letter: more likely in the interview; right behind the letter, in it. */
const isSpokenCue = ({ cue, paragraph }: View, last: Occasion): boolean =>
  cue.at(-1)?.kind === 'speech' && paragraph - last.paragraph > 1
const WRITTEN: ReadonlySet<Channel> = new Set(['document', 'social', 'statement'])
/** Occasions of one speaker that are looked back through: a bound. */
const LOOKED_BACK = 40

const lasts = (occasion: Occasion, view: View): boolean => goesOnTo(occasion, view.paragraph)

const goesOnTo = (occasion: Occasion, paragraph: number): boolean =>
  paragraph - occasion.paragraph <= (occasion.isOwn ? OWN_LASTS : (LASTS[occasion.setting.channel] ?? 0))

function before(occasions: readonly Occasion[], view: View): Occasion | null {
  const last = occasions[firstAfter(occasions, view.sentence) - 1]
  return last && view.paragraph - last.paragraph <= SCENE_LASTS ? last : null
}

/** The setting that a speaker’s words take up from what is told of them nearby: before it first, in a lead after it. */
export function takenUp(view: View, occasions: ReadonlyMap<string, Occasion[]>): Setting {
  if (isHabit(view)) return UNSPECIFIED
  const own = occasions.get(view.speaker?.id ?? '') ?? []
  const next = firstAfter(own, view.sentence)
  const lasting = own.slice(Math.max(0, next - LOOKED_BACK), next).filter((o) => lasts(o, view))
  const last = lasting.at(-1)
  if (last)
    return ((isSpokenCue(view, last) && lasting.findLast((o) => !WRITTEN.has(o.setting.channel))) || last).setting
  const scene = isTold(view) ? before(occasions.get(SCENE) ?? [], view) : null
  if (scene) return scene.setting
  const after = own[next]
  if (!after) return UNSPECIFIED
  const reach = view.paragraph < LEAD ? LEAD : isSummary(view) ? 1 : 0
  return after.paragraph - view.paragraph <= reach ? after.setting : UNSPECIFIED
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
