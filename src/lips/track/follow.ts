import type { Face } from './face.ts'
import type { TrackFrame } from './track.ts'

/** All faces that were found in one picture. */
export type SeenFaces = { at: number; faces: readonly Face[] }

/** Where a face is: its mouth, in pixels. */
type Place = Face['mouth']

/** Further than this, in distances of its eyes, a mouth does not move between two frames that follow each other. */
const FARTHEST = 1

/**
 * One face through the frames: in each the one whose mouth is nearest to where it was last, or none. `from` is where it
 * is in the first frame; a face that comes back is taken up where it was lost.
 */
export function follow(
  pictures: readonly SeenFaces[],
  from: Place,
): { frames: TrackFrame[]; mouths: (Place | null)[] } {
  const frames: TrackFrame[] = []
  const mouths: (Place | null)[] = []
  let last = from
  for (const { at, faces } of pictures) {
    const face = nearest(faces, last)
    if (face) last = face.mouth
    mouths.push(face?.mouth ?? null)
    frames.push(face ? frameOf(at, face) : { at, aperture: null, width: null, eyes: null, yaw: null })
  }
  return { frames, mouths }
}

const frameOf = (at: number, { aperture, width, eyes, yaw }: Face): TrackFrame => ({ at, aperture, width, eyes, yaw })

function nearest(faces: readonly Face[], to: Place): Face | null {
  let best: Face | null = null
  let least = Number.POSITIVE_INFINITY
  for (const face of faces) {
    const far = Math.hypot(face.mouth.x - to.x, face.mouth.y - to.y) / face.eyes
    if (far < least && far <= FARTHEST) [best, least] = [face, far]
  }
  return best
}
