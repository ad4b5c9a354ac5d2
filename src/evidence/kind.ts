import type { Channel, Kind } from './evidence.ts'
import type { View } from './view.ts'

const WRITTEN: ReadonlySet<Channel> = new Set(['document', 'social', 'statement'])

/** Whether words were said, written or only thought. `channel` is how they became public. */
export function kindOf(view: View, channel: Channel): Kind {
  const cue = view.cue.at(-1)?.kind ?? 'unclear'
  if (view.speaker?.kind === 'document' || view.speaker?.kind === 'outlet') return 'writing'
  if (cue === 'thought') return 'thought'
  if (WRITTEN.has(channel)) return 'writing'
  if (channel !== 'unspecified') return 'speech'
  if (cue === 'unclear' && view.attribution.form === 'direct') return 'speech'
  return cue
}
