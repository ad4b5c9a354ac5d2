import { CLOSED } from '../../src/lips/consistency/checklist.ts'
import type { Phone } from '../../src/lips/phones/phone.ts'
import { widest } from '../../src/lips/track/refusals.ts'
import { isSeen, median, type SeenFrame } from '../../src/lips/track/track.ts'
import type { Clip } from './clips.ts'

/** Four frames of 25 a second around the onset in the sound. */
const REACH_SECONDS = 0.16
/** Rounded lips that are nearly closed, too. */
const NEARLY = 0.12

const BILABIAL: ReadonlySet<Phone> = new Set<Phone>(['P', 'B', 'M'])

export type Closures = { bilabials: number; closed: number; auc: number; rounded: number }

/** Whether p, b and m at the start of a word close the lips, and whether width tells them from W and UW that do. */
export function closures(all: readonly Clip[]): Closures {
  const initial = all.flatMap((clip) =>
    clip.words
      .filter(({ phones }) => BILABIAL.has(phones[0]!))
      .map(({ start }) => closest(clip, start - REACH_SECONDS, start + REACH_SECONDS)),
  )
  const rounded = all
    .flatMap((clip) => clip.words.flatMap((word) => roundedIn(clip, word)))
    .filter(({ opening }) => opening < NEARLY)
  const wider = initial.map(({ width }) => rounded.filter((r) => r.width < width).length / rounded.length)
  return {
    bilabials: initial.length,
    closed: initial.filter(({ opening }) => opening < CLOSED).length,
    auc: Number((wider.reduce((sum, share) => sum + share, 0) / wider.length).toFixed(2)),
    rounded: rounded.length,
  }
}

type Moment = { opening: number; width: number }

/** The frame with the smallest opening: as a share of the widest, and its width from the clip's median. */
function closest({ track }: Clip, from: number, to: number): Moment {
  const seen = track.frames.filter(isSeen)
  const middle = median(seen.map((f) => f.width))
  const within = seen.filter(({ at }) => at >= from && at <= to)
  const frame = within.reduce((best: SeenFrame, f) => (f.aperture < best.aperture ? f : best), within[0]!)
  return { opening: frame.aperture / widest(seen), width: frame.width - middle }
}

/** W at the start of a word around its onset, UW at the end of one in its second half. */
function roundedIn(clip: Clip, { phones, start, end }: Clip['words'][number]): Moment[] {
  const onset = phones[0] === 'W' ? [closest(clip, start - REACH_SECONDS, start + REACH_SECONDS)] : []
  const ending = phones.at(-1) === 'UW' ? [closest(clip, (start + end) / 2, end)] : []
  return [...onset, ...ending]
}
