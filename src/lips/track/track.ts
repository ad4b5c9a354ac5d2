/**
 * What was measured of one mouth, frame by frame: plain JSON, the same from a browser and from a file. No picture, no
 * landmark, no sound is in it.
 */
export type Track = {
  /** Frames a second of the footage, as its file says; how dense the frames really are is taken from `at`. */
  fps: number
  /** In the order of time. */
  frames: TrackFrame[]
  /** Seconds at which the picture changes to another shot, where somebody looked for that. */
  cuts?: number[]
}

export type TrackFrame = {
  /** Seconds from the start of the footage. */
  at: number
  /** Opening between the inner lips ÷ distance between the outer corners of the eyes; null where no face was found. */
  aperture: number | null
  /** From corner to corner of the mouth ÷ the same distance. */
  width: number | null
  /** Distance between the outer corners of the eyes, in pixels of the footage. */
  eyes: number | null
  /** How far the head is turned from the camera, in degrees; the sign tells the side. Null where it was not measured. */
  yaw: number | null
}

/** A frame in which the lips can be judged. */
export type SeenFrame = TrackFrame & { aperture: number; width: number }

/** Below this the lips are too small to measure: at about 18 px the prototype's rank of the true sentence had doubled. */
export const LEAST_EYES_PX = 20
/** Beyond this the far corner of the mouth is foreshortened or hidden. Set by judgement; no turned clip was measured. */
export const MOST_YAW_DEGREES = 30

/** True where the mouth was found, is large enough and faces the camera. What was not measured does not exclude. */
export function isSeen(frame: TrackFrame): frame is SeenFrame {
  const { aperture, width, eyes, yaw } = frame
  if (aperture === null || width === null) return false
  return (eyes === null || eyes >= LEAST_EYES_PX) && (yaw === null || Math.abs(yaw) <= MOST_YAW_DEGREES)
}

/** Frames a second between neighbours, by the median: a few lost frames do not change it. NaN for fewer than two. */
export function frameRate({ frames }: Track): number {
  const steps = frames.slice(1).map(({ at }, k) => at - frames[k]!.at)
  return 1 / median(steps)
}

/** The middle one, NaN for none. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
