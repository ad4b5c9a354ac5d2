/** A frame as a few grey values, 0–255. */
export type Thumbnail = Uint8Array

/** Mean difference of grey between two frames; a head that turns or a hand that passes stays far below. Set by judgement. */
const ANOTHER_SHOT = 40

/** True when the picture changes as a whole from one frame to the next. */
export function isCut(before: Thumbnail, after: Thumbnail): boolean {
  const sum = before.reduce((all, grey, k) => all + Math.abs(grey - after[k]!), 0)
  return sum / before.length > ANOTHER_SHOT
}
