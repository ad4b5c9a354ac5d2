import type { Attribution } from '../../attribution/attribution.ts'
import { decided } from '../../text/learnt.ts'
import type { Scene } from '../scene.ts'
import type { Speaker, SpeakerKind } from '../speaker.ts'
import { cluesFor } from './clue.ts'
import { STANDING, type StandingModel } from './model.ts'

/** So much likelier must another value be than the rules’. By cross-validation 0 to 0.4 do the same within half a point. */
const MARGIN = 0.3

/** The speakers with a second look at what kind they are and whether they are named, by what was learnt from labelled articles. */
export function withStanding(
  scene: Scene,
  speakers: readonly Speaker[],
  attributions: readonly Attribution[],
  model: StandingModel,
): Speaker[] {
  const own = new Map<string | null, Attribution[]>()
  for (const a of attributions) {
    const told = own.get(a.speaker)
    if (told) told.push(a)
    else own.set(a.speaker, [a])
  }
  return speakers.map((speaker) => {
    const told = own.get(speaker.id)
    if (speaker.kind === 'writer' || !told) return speaker
    const clues = cluesFor(scene, speaker, told)
    const { values, overruled } = decided(
      model,
      STANDING,
      clues,
      { kind: speaker.kind, named: `${speaker.named}` },
      MARGIN,
    )
    // A description stays one, however much the speaker is like those who are named.
    const heard = overruled.filter(({ field }) => field === 'kind' || speaker.named || isProper(speaker.name))
    if (heard.length === 0) return speaker
    const isHeard = (field: string) => heard.some((o) => o.field === field)
    return {
      ...speaker,
      kind: isHeard('kind') ? (values.kind as SpeakerKind) : speaker.kind,
      named: isHeard('named') ? values.named === 'true' : speaker.named,
      overruled: heard,
    }
  })
}

/** A word in capitals stands in it, and not only because it begins. */
const isProper = (name: string | null): boolean => /\s\p{Lu}|^\p{Lu}{2}/u.test(name ?? '')
