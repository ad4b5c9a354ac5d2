import { isCut, type Thumbnail } from '../../lips/track/cut.ts'
import { follow, type SeenFaces } from '../../lips/track/follow.ts'
import { type FrameTimes, middleOf } from '../../lips/track/frame-times.ts'
import type { Track } from '../../lips/track/track.ts'
import { faces } from './faces.ts'
import { showFrame } from './seek.ts'
import { thumbnail } from './thumbnail.ts'

export type Place = { x: number; y: number }

/** A measured mouth, and where it is in each frame of the stretch, in pixels of the footage. */
export type Measured = { track: Track; first: number; mouths: (Place | null)[]; faces: number }

export type Stretch = { first: number; last: number }

/** Frames that bear another frame's time by more than this share of a frame come unevenly. */
const UNEVEN = 0.6

/**
 * Looks at every frame of a stretch, in order and with a fresh model, so that the same clip gives the same numbers.
 * `tell` hears how many frames are done and may say stop by returning false; then null comes back.
 */
export async function measure(
  video: HTMLVideoElement,
  times: FrameTimes,
  { first, last }: Stretch,
  from: Place,
  tell: (done: number) => boolean,
): Promise<Measured | null> {
  const finder = faces()
  try {
    const pictures: SeenFaces[] = []
    const cuts: number[] = []
    let before: Thumbnail | null = null
    for (let frame = first; frame <= last; frame++) {
      const shown = await showFrame(video, times, frame)
      const at = shown ?? middleOf(times, frame)
      if (shown !== null && Math.abs((shown - times.start) * times.fps - frame) > UNEVEN) continue
      const small = thumbnail(video)
      if (before !== null && small !== null && isCut(before, small)) cuts.push(at)
      before = small
      pictures.push({ at, faces: shown === null ? [] : await finder.in(video) })
      if (!tell(frame - first + 1)) return null
    }
    const { frames, mouths } = follow(pictures, from)
    const track: Track = { fps: times.fps, frames, ...(cuts.length > 0 && { cuts }) }
    return { track, first, mouths, faces: Math.max(0, ...pictures.map((p) => p.faces.length)) }
  } finally {
    finder.close()
  }
}
