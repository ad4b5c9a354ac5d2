import { frameRate, isSeen, LEAST_EYES_PX, MOST_YAW_DEGREES, median, type SeenFrame, type Track } from './track.ts'

/** Why footage cannot be tested, as a sentence with the value and the remedy. */
export type Refusal = {
  reason: 'no-face' | 'few-frames' | 'too-long' | 'slow' | 'small' | 'turned' | 'hidden' | 'cut' | 'still'
  message: string
}

/** At 12.5 frames a second the prototype's rank of the true sentence doubled, at 8.3 it tripled. */
const LEAST_FPS = 12
/** Half a second at the slowest rate: less holds no word whose shape could be told from another's. */
const LEAST_FRAMES = 6
/** A minute at 25 frames a second: a sentence is shorter, and the time of a test stays bounded. */
const MOST_FRAMES = 1500
const MOST_LOST = 0.2
/** Between two frames a head does not come this much nearer; another shot does. */
const MOST_EYE_CHANGE = 0.25
/** Opening of a mouth that speaks, as its 95th percentile; the eleven reference clips have .10 to .22. */
const LEAST_OPENING = 0.02
const SHOWN_CUTS = 3

/** Everything that speaks against testing this footage; empty when it may be tested. */
export function refusals(track: Track): Refusal[] {
  const { frames } = track
  if (frames.length < LEAST_FRAMES)
    return [refusal('few-frames', `${counted(frames.length)}; at least ${LEAST_FRAMES} are needed: take more seconds.`)]
  if (frames.length > MOST_FRAMES)
    return [
      refusal(
        'too-long',
        `${counted(frames.length)}; at most ${MOST_FRAMES} are tested: cut it to the sentence claimed.`,
      ),
    ]
  if (frames.every(({ aperture }) => aperture === null))
    return [
      refusal('no-face', `No face was found in any of ${frames.length} frames: take other seconds or a larger crop.`),
    ]
  return [...slow(track), ...small(track), ...turned(track), ...hidden(track), ...cut(track), ...still(track)]
}

const refusal = (reason: Refusal['reason'], message: string): Refusal => ({ reason, message })

const counted = (frames: number): string => `The footage has ${frames} ${frames === 1 ? 'frame' : 'frames'}`

function slow(track: Track): Refusal[] {
  const rate = frameRate(track)
  if (rate >= LEAST_FPS) return []
  const message = `The frames come ${rate.toFixed(1)} times a second; below ${LEAST_FPS} a closure of the lips falls between two: find the original, copies lose frames.`
  return [refusal('slow', message)]
}

function small({ frames }: Track): Refusal[] {
  const eyes = median(frames.flatMap((f) => (f.eyes === null ? [] : [f.eyes])))
  if (!(eyes < LEAST_EYES_PX)) return []
  const message = `The eyes are ${eyes.toFixed(0)} px apart; below ${LEAST_EYES_PX} px the lips cannot be measured: find a larger original; enlarging this one adds nothing.`
  return [refusal('small', message)]
}

function turned({ frames }: Track): Refusal[] {
  const yaw = median(frames.flatMap((f) => (f.yaw === null ? [] : [Math.abs(f.yaw)])))
  if (!(yaw > MOST_YAW_DEGREES)) return []
  const message = `The head is turned ${yaw.toFixed(0)}° from the camera; beyond ${MOST_YAW_DEGREES}° the shape of the mouth cannot be told: look for another camera.`
  return [refusal('turned', message)]
}

/** Frames that should be there by the rate and the time count as lost too. */
function hidden(track: Track): Refusal[] {
  const { frames } = track
  const seconds = frames.at(-1)!.at - frames[0]!.at
  const due = Math.max(frames.length, Math.round(seconds * frameRate(track)) + 1)
  const lost = due - frames.filter(isSeen).length
  if (lost / due <= MOST_LOST) return []
  const share = ((100 * lost) / due).toFixed(0)
  const message = `The mouth cannot be judged in ${lost} of ${due} frames (${share} %): hidden, turned, too small or missing; at most ${100 * MOST_LOST} % may be: choose seconds in which it is in view.`
  return [refusal('hidden', message)]
}

function cut(track: Track): Refusal[] {
  const at = cutTimes(track)
  if (at.length === 0) return []
  const shown = at.slice(0, SHOWN_CUTS).map((s) => `${s.toFixed(2)} s`)
  const message = `The footage is cut at ${shown.join(', ')}${at.length > shown.length ? ` and ${at.length - shown.length} more` : ''}: lips before and after may not belong together; test one shot.`
  return [refusal('cut', message)]
}

/** Cuts that somebody found in the pictures and that lie inside, and jumps of the face's size. */
function cutTimes({ frames, cuts = [] }: Track): number[] {
  const inside = cuts.filter((s) => s > frames[0]!.at && s <= frames.at(-1)!.at)
  const jumps = frames.filter((frame, k) => {
    const before = frames[k - 1]?.eyes
    if (!before || !frame.eyes) return false
    return Math.abs(frame.eyes - before) / Math.max(frame.eyes, before) > MOST_EYE_CHANGE
  })
  return [...new Set([...inside, ...jumps.map(({ at }) => at)])].sort((a, b) => a - b)
}

function still({ frames }: Track): Refusal[] {
  const seen = frames.filter(isSeen)
  if (seen.length === 0) return []
  const opening = widest(seen)
  if (opening >= LEAST_OPENING) return []
  const message = `The lips open to ${opening.toFixed(3)} of the distance of the eyes at most; below ${LEAST_OPENING} nothing can be told from noise: nobody speaks here, or the lips are covered.`
  return [refusal('still', message)]
}

/** 95th percentile of the opening: the scale of a clip, untouched by single wrong frames. */
export function widest(seen: readonly SeenFrame[]): number {
  const sorted = seen.map(({ aperture }) => aperture).sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(0.95 * sorted.length))] ?? Number.NaN
}
