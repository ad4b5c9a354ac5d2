import type { Setting } from './channel/setting.ts'
import type { Channel, Kind } from './evidence.ts'
import { isSilence } from './negation.ts'
import type { View } from './view.ts'

/** Channels of written words. */
export const WRITTEN: ReadonlySet<Channel> = new Set(['document', 'social', 'statement'])

/** Whether words were said, written or only thought, from who speaks, the cue, and how the words became public. */
export function kindOf(view: View, { channel, isWritten }: Setting): Kind {
  if (isSilence(view)) return 'unclear'
  const cue = cueKind(view)
  if (isPublished(view)) return 'writing'
  if (cue === 'thought') return 'thought'
  if (WRITTEN.has(channel) && isWritten) return 'writing'
  if (channel !== 'unspecified') return 'speech'
  // Between quotation marks and without a sign of paper, the words were most likely said.
  return cue === 'unclear' && view.attribution.form === 'direct' ? 'speech' : cue
}

/** A document or a medium, or a body that found something out; not a reporter who asks. */
export function isPublished({ speaker, cue }: View): boolean {
  if (speaker?.kind === 'document') return true
  if (speaker?.kind === 'outlet') return speaker.named || cue.at(-1)?.kind !== 'speech'
  return speaker?.kind === 'organization' && FINDING.has(cue.at(-1)?.lemma ?? '')
}

/** What bodies find is what they publish. */
const FINDING = new Set(['find', 'show', 'estimate', 'calculate', 'demonstrate', 'according to'])

/** The kind that the cue shows: “expressed concern” is told, though concern is a thought. */
function cueKind({ cue, cueTokens, speaker }: View): Kind {
  const last = cue.at(-1)
  if (!last) return 'unclear'
  if (isOnlyMeant(cue, cueTokens)) return 'thought'
  if (last.lemma === 'according to')
    return speaker?.kind === 'person' || speaker?.kind === 'group' ? 'speech' : 'unclear'
  if (NEARNESS.has(last.lemma) && (speaker?.kind === 'person' || speaker?.kind === 'group')) return 'thought'
  const telling = last.kind === 'thought' ? cue.find((reading) => TELLING.has(reading.lemma)) : undefined
  return telling ? telling.kind : last.kind
}

/** “has been considering announcing”, “plans to say”: nothing is said yet. */
function isOnlyMeant(cue: View['cue'], cueTokens: View['cueTokens']): boolean {
  const [meant, told] = cue.slice(-2)
  if (!meant || !told || meant.kind !== 'thought' || told.kind === 'thought') return false
  const isDoing = cueTokens[told.from]?.tag === 'VBG' || cueTokens[told.from - 1]?.tag === 'TO'
  return isDoing && MEANING.has(meant.lemma)
}

/** What is weighed or planned is not yet done. */
const MEANING = new Set(['consider', 'contemplate', 'mull', 'weigh', 'plan', 'intend'])

/** “For Hale, it rained”: so she sees it. */
const NEARNESS = new Set(['for', 'to'])

/** Verbs that turn a thought into words. */
const TELLING = new Set([
  'express',
  'voice',
  'announce',
  'declare',
  'state',
  'convey',
  'share',
  'signal',
  'reveal',
  'say',
  'tell',
])
