/** When the frames of a clip are shown. Frame k lasts from `start + k / fps` to `start + (k + 1) / fps`, in seconds. */
export type FrameTimes = { start: number; fps: number; frames: number }

/** Rates that cameras, broadcasters and phones use; a measured rate that is one of them within its error is that one. */
const USUAL = [10, 12, 12.5, 15, 20, 24_000 / 1001, 24, 25, 30_000 / 1001, 30, 48, 50, 60_000 / 1001, 60, 100, 120]
/** Files round times to a millisecond, some to less. */
const ROUNDED_SECONDS = 0.0011
/** A frame whose time is off by more than this share of a frame does not belong to an even rate. */
const MOST_OFF = 0.3

/** The time in the middle of a frame: at its beginning a browser may still show the one before. */
export const middleOf = ({ start, fps }: Pick<FrameTimes, 'start' | 'fps'>, frame: number): number =>
  start + (frame + 0.5) / fps

/** The frame that bears this time. */
export const frameAt = ({ start, fps }: Pick<FrameTimes, 'start' | 'fps'>, time: number): number =>
  Math.round((time - start) * fps)

/**
 * The rate from times of frames, the first ones next to each other, later ones ever farther apart. Null when there are
 * fewer than two, or the times fit no even rate: variable frame rate, or lost frames.
 */
export function frameRateOf(times: readonly number[]): { start: number; fps: number } | null {
  const [start, second] = times
  if (start === undefined || second === undefined) return null
  let period = second - start
  let frames = 1
  for (const time of times.slice(2)) {
    const count = (time - start) / period
    if (Math.abs(count - Math.round(count)) > MOST_OFF) return null
    if (Math.round(count) <= frames) continue
    frames = Math.round(count)
    period = (time - start) / frames
  }
  const slack = ROUNDED_SECONDS / frames
  const usual = USUAL.filter((fps) => Math.abs(1 / fps - period) <= slack)
  const fps = usual.sort((a, b) => Math.abs(1 / a - period) - Math.abs(1 / b - period))[0] ?? 1 / period
  return { start, fps }
}

/** Hours, minutes, seconds and frames: 00:00:04:12. Frames are counted, none is dropped. */
export function timecode(frame: number, fps: number): string {
  const rate = Math.round(fps)
  const seconds = Math.floor(frame / rate)
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60, frame % rate]
  return parts.map((part) => String(part).padStart(2, '0')).join(':')
}
