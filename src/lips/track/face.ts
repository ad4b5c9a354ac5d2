import type { TrackFrame } from './track.ts'

/** A point of a face as landmark models give it: shares of the picture's width and height, z in shares of the width. */
export type Landmark = { x: number; y: number; z: number }

/** What is measured of one face in one picture; places are pixels of the picture. */
export type Face = Omit<TrackFrame, 'at'> & {
  aperture: number
  width: number
  eyes: number
  mouth: { x: number; y: number }
}

/** Places in the canonical face mesh of MediaPipe, 468 points; the refined model puts ten more behind them. */
const OUTER_EYES = [33, 263] as const
const MOUTH_CORNERS = [61, 291] as const
/** Upper and lower inner lip, the middle first; outwards they open less and count less. */
const INNER_LIPS: readonly (readonly [upper: number, lower: number, weight: number])[] = [
  [13, 14, 3],
  [82, 87, 2],
  [312, 317, 2],
  [81, 178, 1],
  [311, 402, 1],
]
const LANDMARKS = 468

/** Null when there are fewer points than a whole mesh has, or the eyes fall together. */
export function measuredFace(landmarks: readonly Landmark[], size: { width: number; height: number }): Face | null {
  if (landmarks.length < LANDMARKS) return null
  const at = (k: number): [number, number, number] => {
    const { x, y, z } = landmarks[k]!
    return [x * size.width, y * size.height, z * size.width]
  }
  const apart = (a: number, b: number): number => Math.hypot(at(a)[0] - at(b)[0], at(a)[1] - at(b)[1])
  const eyes = apart(...OUTER_EYES)
  if (!(eyes > 0)) return null
  const weights = INNER_LIPS.reduce((sum, [, , weight]) => sum + weight, 0)
  const opening = INNER_LIPS.reduce((sum, [upper, lower, weight]) => sum + weight * apart(upper, lower), 0) / weights
  const [left, right] = [at(MOUTH_CORNERS[0]), at(MOUTH_CORNERS[1])]
  return {
    aperture: opening / eyes,
    width: apart(...MOUTH_CORNERS) / eyes,
    eyes,
    yaw: yawOf(at(OUTER_EYES[0]), at(OUTER_EYES[1])),
    mouth: { x: (left[0] + right[0]) / 2, y: (left[1] + right[1]) / 2 },
  }
}

/** From the depth of one eye against the other; the model's depth is rough, and so is the angle. */
const yawOf = (right: readonly number[], left: readonly number[]): number =>
  (Math.atan2(left[2]! - right[2]!, left[0]! - right[0]!) * 180) / Math.PI
