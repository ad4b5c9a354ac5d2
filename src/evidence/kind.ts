import type { Setting } from './channel/setting.ts'
import type { Channel, Kind } from './evidence.ts'
import { isSilence } from './negation.ts'
import type { View } from './view.ts'

const WRITTEN: ReadonlySet<Channel> = new Set(['document', 'social', 'statement'])

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
function cueKind({ cue, speaker }: View): Kind {
  const last = cue.at(-1)
  if (!last) return 'unclear'
  if (last.lemma === 'according to')
    return speaker?.kind === 'person' || speaker?.kind === 'group' ? 'speech' : 'unclear'
  const telling = last.kind === 'thought' ? cue.find((reading) => TELLING.has(reading.lemma)) : undefined
  return telling ? telling.kind : last.kind
}

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
