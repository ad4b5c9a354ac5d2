import type { Track, TrackFrame } from './track.ts'

/** Why something is not a Track: the place, the value, the remedy. */
export type BadTrack = { error: { code: 'bad-track'; message: string } }

/** An hour at 30 frames a second; more is not looked at. */
const MOST_FRAMES = 108_000
const MOST_CUTS = 10_000
/** Nothing of a face is larger than this, in distances between the eyes. */
const MOST_RATIO = 10

/** A Track from a file or another program; nothing of it is trusted, unknown fields are left out. */
export function trackFromJson(value: unknown): Track | BadTrack {
  if (!isObject(value)) return bad(`A track is an object {"fps", "frames"}; this is ${shown(value)}.`)
  const { fps, frames, cuts = [] } = value
  if (!isNumber(fps, 1, 1000)) return bad(`“fps” must be a number from 1 to 1000; it is ${shown(fps)}.`)
  if (!Array.isArray(frames)) return bad(`“frames” must be a list of frames; it is ${shown(frames)}.`)
  if (frames.length > MOST_FRAMES)
    return bad(`“frames” holds ${frames.length}; at most ${MOST_FRAMES} are read: cut it.`)
  if (!Array.isArray(cuts) || cuts.length > MOST_CUTS || !cuts.every((s) => isNumber(s, 0, 1e6)))
    return bad(`“cuts” must be a list of seconds, at most ${MOST_CUTS}.`)
  const read: TrackFrame[] = []
  for (const [k, frame] of frames.entries()) {
    const found = frameFrom(frame, read.at(-1)?.at ?? Number.NEGATIVE_INFINITY)
    if (typeof found === 'string') return bad(`Frame ${k}: ${found}`)
    read.push(found)
  }
  return { fps, frames: read, ...(cuts.length > 0 && { cuts: cuts as number[] }) }
}

export const isBadTrack = (result: Track | BadTrack): result is BadTrack => 'error' in result

/** The frame, or what is wrong with it. */
function frameFrom(frame: unknown, after: number): TrackFrame | string {
  if (!isObject(frame)) return `must be an object; it is ${shown(frame)}.`
  const { at, aperture = null, width = null, eyes = null, yaw = null } = frame
  if (!isNumber(at, 0, 1e6)) return `“at” must be seconds from the start; it is ${shown(at)}.`
  if (at <= after)
    return `“at” is ${at}, the frame before has ${after}: put frames in the order of time, each time once.`
  if (!isMeasure(aperture, 0, MOST_RATIO))
    return `“aperture” must be 0 to ${MOST_RATIO} or null; it is ${shown(aperture)}.`
  if (!isMeasure(width, 0, MOST_RATIO)) return `“width” must be 0 to ${MOST_RATIO} or null; it is ${shown(width)}.`
  if (!isMeasure(eyes, 0, 1e5)) return `“eyes” must be pixels or null; it is ${shown(eyes)}.`
  if (!isMeasure(yaw, -180, 180)) return `“yaw” must be degrees from -180 to 180 or null; it is ${shown(yaw)}.`
  return { at, aperture, width, eyes, yaw }
}

const bad = (message: string): BadTrack => ({ error: { code: 'bad-track', message } })

const isObject = (value: unknown): value is { [key: string]: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isNumber = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most

const isMeasure = (value: unknown, least: number, most: number): value is number | null =>
  value === null || isNumber(value, least, most)

/** A value as it goes into a sentence: never long. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 40)
