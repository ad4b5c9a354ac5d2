import type { Article } from '../../article/article.ts'
import { quotations } from '../../attribution/quotation.ts'
import { ONLINE } from '../../language/en/carriers.ts'
import { documentChannel } from '../../language/en/kinds.ts'
import { SPOKESPEOPLE } from '../../language/en/roles.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Span } from '../../text/span.ts'
import { contains } from '../../text/span.ts'
import type { Channel } from '../evidence.ts'
import { isPublished, kindOf, WRITTEN } from '../kind.ts'
import { isSilence } from '../negation.ts'
import type { View } from '../view.ts'
import { holding } from '../view.ts'
import type { Carrier } from './carrier.ts'
import { carriersIn, carriersOf, hostsIn, interviewerIn, othersIn } from './carrier.ts'
import type { Occasion } from './occasion.ts'
import { isToPress, occasionsOf, takenUp, withCarriers } from './occasion.ts'
import type { Setting } from './setting.ts'
import { isBare, isPast, localSetting, UNSPECIFIED } from './setting.ts'
import type { Sign } from './sign.ts'
import { throughOf } from './through.ts'

/** How each attribution became public: first what stands beside it, then what it takes up from elsewhere. */
export function settingsOf(
  article: Article,
  syntax: Syntax,
  names: readonly Name[],
  speakers: readonly Speaker[],
  views: readonly View[],
  signs: readonly Sign[],
): Setting[] {
  const signsIn = bySentence(signs, (sign) => sign.sentence)
  const carriersAt = carriersBySentence(syntax, names, signsIn, article.outlet)
  const past = views.map((view) => isPast(view, syntax.text))
  const local = views.map((view, i) => {
    if (isSilence(view)) return null
    const near = carriersAt(view.sentence).filter(({ name }) => isWithinParent(view, name))
    return localSetting(view, signsIn(view.sentence), carriersOf(syntax, near, view.attribution), past[i]!, syntax.text)
  })
  const carriersNear = (sign: Sign): Carrier[] => carriersAt(sign.sentence).filter((c) => !c.isHome)
  const occasions = occasionsOf(syntax, signs, speakers, views, local, quotedAt(syntax), carriersNear)
  const isOnline = signs.some((sign) => sign.channel === 'social')
  const through = throughOf(syntax.text, views)
  const settings = views.map((view, i): Setting => {
    const { isPoll, id } = through[i]!
    if (isPoll) return { ...UNSPECIFIED, channel: 'document', through: id }
    const setting = settingOf(view, local[i]!, past[i]!, occasions, isOnline, syntax.text)
    return setting.carriers.length > 0 ? setting : { ...setting, through: id }
  })
  return settings.map((setting, i) => (isQuestioner(views[i]!, setting) ? answered(views, settings, i) : setting))
}

/** “She was asked why.”: somebody unnamed, or of a medium, who asked somebody. */
function isQuestioner({ speaker, cue, parent }: View, { channel }: Setting): boolean {
  if (channel !== 'unspecified' || parent || cue.at(-1)?.commitment !== 'asks') return false
  return speaker === null || speaker.kind === 'unknown' || speaker.kind === 'outlet'
}

/** A question was put where it was answered: right behind it, or right before. */
function answered(views: readonly View[], settings: readonly Setting[], i: number): Setting {
  const near = [i + 1, i - 1].find(
    (j) =>
      views[j] !== undefined &&
      Math.abs(views[j].paragraph - views[i]!.paragraph) <= 1 &&
      (settings[j]!.channel === 'interview' || settings[j]!.channel === 'speech'),
  )
  return near === undefined ? settings[i]! : settings[near]!
}

function settingOf(
  view: View,
  local: Setting | null,
  isOld: boolean,
  occasions: ReadonlyMap<string, Occasion[]>,
  isOnline: boolean,
  text: string,
): Setting {
  if (kindOf(view, UNSPECIFIED) === 'thought') return { ...UNSPECIFIED, carriers: local?.carriers ?? [] }
  if (isSilence(view)) return UNSPECIFIED
  if (isPublished(view)) return published(view, local)
  const { source } = view.attribution
  if (isOnline && isUser(view)) return { ...UNSPECIFIED, channel: 'social', markers: [...source] }
  const taken = view.parent || isOld ? UNSPECIFIED : takenUp(view, occasions)
  if (local && taken.channel === 'speech' && isToPress(local, text)) return taken
  if (local)
    return isBare(view) && local.channel === 'document' && isWriting(taken)
      ? withCarriers(view, taken, occasions)
      : withCarriers(view, local, occasions)
  if (taken.channel !== 'unspecified') return withCarriers(view, taken, occasions)
  if (isCourt(view)) return { ...UNSPECIFIED, channel: 'document', markers: [...source] }
  return isSpokesperson(view) ? { ...UNSPECIFIED, channel: 'statement', isWritten: false, markers: [...source] } : taken
}

/** What is told of an occasion beside a document tells where people spoke, not how it came out. */
const SPOKEN: ReadonlySet<Channel> = new Set(['interview', 'speech', 'private'])

/** A document or an outlet speaks through what it is, whatever stands beside it; only its carriers are told there. */
function published(view: View, local: Setting | null): Setting {
  const channel = view.speaker?.kind === 'document' ? documentChannel(view.speaker.name ?? '') : 'document'
  const mine = local !== null && !SPOKEN.has(local.channel) && channel === 'document'
  return mine ? local : { ...UNSPECIFIED, carriers: local?.carriers ?? [], channel }
}

const isWriting = ({ channel, isWritten }: Setting): boolean => WRITTEN.has(channel) && isWritten

/** “one user commented”, where the article tells of a network. */
function isUser({ speaker }: View): boolean {
  if (!speaker || speaker.named) return false
  const words = (speaker.name ?? '').toLowerCase().split(/[^\p{L}-]+/u)
  return words.some((word) => ONLINE.has(word))
}

/** What those say who speak for a body is its statement. */
function isSpokesperson({ speaker }: View): boolean {
  if (speaker?.kind !== 'person') return false
  const words = `${speaker.role ?? ''} ${speaker.named ? '' : speaker.name}`.toLowerCase().split(/[^\p{L}-]+/u)
  return words.some((word) => SPOKESPEOPLE.has(word) && word !== 'representative')
}

/** Courts and judges speak through their rulings. */
function isCourt({ speaker, cue }: View): boolean {
  const words =
    `${speaker?.role ?? ''} ${speaker?.named && speaker.kind === 'person' ? '' : speaker?.name}`.toLowerCase()
  return (
    /\b(?:judges?|courts?|justice(?! (?:ministry|department))|magistrate|tribunal|panel of the)\b/u.test(words) &&
    cue.at(-1)?.kind !== 'thought'
  )
}

/** What stands around a nested attribution and outside its parent’s content tells of the parent. */
const isWithinParent = ({ parent }: View, span: Span): boolean =>
  parent?.attribution.content.some((content) => contains(content, span)) ?? true

/** The carriers of a sentence, looked for once. */
function carriersBySentence(
  syntax: Syntax,
  names: readonly Name[],
  signsIn: (sentence: number) => readonly Sign[],
  home: string | null,
): (sentence: number) => Carrier[] {
  const namesIn = bySentence(names, (name) => holding(syntax.sentences, name.start))
  const found = new Map<number, Carrier[]>()
  return (sentence) => {
    const known = found.get(sentence)
    if (known) return known
    const here = namesIn(sentence)
    const interviews = signsIn(sentence).filter((sign) => sign.channel === 'interview')
    const carriers = [
      ...carriersIn(syntax, here, home),
      ...othersIn(syntax, here, syntax.sentences[sentence]!, home),
      ...interviews.flatMap((sign) => interviewerIn(syntax, here, sign, home)),
      ...hostsIn(syntax, here, signsIn(sentence), home),
    ]
    found.set(sentence, carriers)
    return carriers
  }
}

function bySentence<T>(items: readonly T[], sentenceOf: (item: T) => number): (sentence: number) => readonly T[] {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(sentenceOf(item))
    if (group) group.push(item)
    else groups.set(sentenceOf(item), [item])
  }
  return (sentence) => groups.get(sentence) ?? []
}

/** Tells whether an offset stands inside quotation marks. */
function quotedAt(syntax: Syntax): (at: number) => boolean {
  const quoted = quotations(syntax).filter((q) => !q.inner)
  return (at) => {
    const q = quoted[holding(quoted, at)]
    return q !== undefined && q.start <= at && at < q.end
  }
}
