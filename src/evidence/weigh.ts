import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { quotations } from '../attribution/quotation.ts'
import { documentChannel } from '../language/en/kinds.ts'
import { SPOKESPEOPLE } from '../language/en/roles.ts'
import type { Name } from '../language/names/name.ts'
import type { Syntax } from '../language/syntax.ts'
import { bearers } from '../speaker/cast/bearers.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'
import { contains } from '../text/span.ts'
import { chainsOf } from './chain.ts'
import { carriersOf } from './channel/carrier.ts'
import type { Occasion } from './channel/occasion.ts'
import { occasionsOf, takenUp } from './channel/occasion.ts'
import { pollsOf } from './channel/poll.ts'
import type { Setting } from './channel/setting.ts'
import { isPast, localSetting, UNSPECIFIED } from './channel/setting.ts'
import { signsOf } from './channel/sign.ts'
import { commitmentOf } from './commitment.ts'
import { doubtsOf } from './doubt.ts'
import type { Evidence } from './evidence.ts'
import { kindOf } from './kind.ts'
import type { View } from './view.ts'
import { holding, viewsOf } from './view.ts'

/**
 * Weighs on what ground each attribution stands. One Evidence per attribution, in their order; `speakers` comes back
 * with those who are only known for having carried the words.
 */
export function weighEvidence(
  article: Article,
  syntax: Syntax,
  names: readonly Name[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
): { evidence: Evidence[]; speakers: Speaker[] } {
  const views = viewsOf(syntax, attributions, speakers)
  const bearing = bearers(syntax, names)
  const settings = settingsOf(article, syntax, bearing, speakers, views)
  const chained = chainsOf(syntax, bearing, views, settings, speakers)
  const evidence = views.map((view, i): Evidence => {
    const { channel, markers } = settings[i]!
    const kind = kindOf(view, settings[i]!)
    const commitment = commitmentOf(view)
    const chain = chained.chains[i]!
    return { of: view.attribution.id, kind, channel, chain, commitment, doubts: doubtsOf(syntax, view), markers }
  })
  return { evidence, speakers: chained.speakers }
}

/** How each attribution became public: first what stands beside it, then what it takes up from elsewhere. */
function settingsOf(
  article: Article,
  syntax: Syntax,
  names: readonly Name[],
  speakers: readonly Speaker[],
  views: readonly View[],
): Setting[] {
  const signs = signsOf(syntax)
  const bySentence = grouped(signs, (sign) => sign.sentence)
  const outlets = grouped(
    names.filter((name) => name.type === 'outlet'),
    (name) => holding(syntax.sentences, name.start),
  )
  const past = views.map((view) => isPast(view, syntax.text))
  const local = views.map((view, i) => {
    const near = (outlets.get(view.sentence) ?? []).filter((name) => isWithinParent(view, name))
    const carriers = carriersOf(syntax, near, view.attribution, article.outlet)
    return localSetting(view, bySentence.get(view.sentence) ?? [], carriers, past[i]!)
  })
  const occasions = occasionsOf(syntax, signs, speakers, views, local, quotedAt(syntax))
  const polls = pollsOf(syntax.text, views)
  return views.map((view, i) => settingOf(view, local[i]!, polls[i]!, past[i]!, occasions))
}

function settingOf(
  view: View,
  local: Setting | null,
  poll: string | null,
  isOld: boolean,
  occasions: ReadonlyMap<string, Occasion[]>,
): Setting {
  if (poll) return { ...UNSPECIFIED, channel: 'document', poll }
  if (kindOf(view, UNSPECIFIED) === 'thought') return { ...UNSPECIFIED, carriers: local?.carriers ?? [] }
  const kind = view.speaker?.kind
  if (kind === 'document' || kind === 'outlet') return published(view, local)
  if (local) return local
  if (isSpokesperson(view))
    return { ...UNSPECIFIED, channel: 'statement', isWritten: false, markers: [...view.attribution.source] }
  return view.parent || isOld ? UNSPECIFIED : takenUp(view, occasions)
}

/** What stands around a nested attribution and outside its parent’s content tells of the parent. */
const isWithinParent = ({ parent }: View, span: Span): boolean =>
  parent?.attribution.content.some((content) => contains(content, span)) ?? true

/** A document or an outlet speaks through what it is, whatever stands beside it; only its carriers are told there. */
function published(view: View, local: Setting | null): Setting {
  const channel = view.speaker?.kind === 'document' ? documentChannel(view.speaker.name ?? '') : 'document'
  const mine = local !== null && local.channel !== 'interview' && channel === 'document'
  return mine ? local : { ...UNSPECIFIED, carriers: local?.carriers ?? [], channel }
}

/** What those say who speak for a body is its statement. */
function isSpokesperson({ speaker }: View): boolean {
  if (speaker?.kind !== 'person') return false
  const words = `${speaker.role ?? ''} ${speaker.named ? '' : speaker.name}`.toLowerCase().split(/[^\p{L}-]+/u)
  return words.some((word) => SPOKESPEOPLE.has(word) && word !== 'representative')
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** Tells whether an offset stands inside quotation marks. */
function quotedAt(syntax: Syntax): (at: number) => boolean {
  const quoted = quotations(syntax).filter((q) => !q.inner)
  return (at) => {
    const q = quoted[holding(quoted, at)]
    return q !== undefined && q.start <= at && at < q.end
  }
}
