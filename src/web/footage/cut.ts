/** A frame as a few grey values, 0–255. */
export type Thumbnail = Uint8Array

const SIZE = { width: 32, height: 18 }
/** Mean difference of grey between two frames; a head that turns or a hand that passes stays far below. Set by judgement. */
const ANOTHER_SHOT = 40

export function thumbnail(video: HTMLVideoElement): Thumbnail | null {
  const canvas = new OffscreenCanvas(SIZE.width, SIZE.height)
  const ink = canvas.getContext('2d', { willReadFrequently: true })
  if (!ink) return null
  ink.drawImage(video, 0, 0, SIZE.width, SIZE.height)
  const { data } = ink.getImageData(0, 0, SIZE.width, SIZE.height)
  return Uint8Array.from(
    { length: SIZE.width * SIZE.height },
    (_, k) => (data[4 * k]! + data[4 * k + 1]! + data[4 * k + 2]!) / 3,
  )
}

/** True when the picture changes as a whole from one frame to the next. */
export function isCut(before: Thumbnail, after: Thumbnail): boolean {
  const sum = before.reduce((all, grey, k) => all + Math.abs(grey - after[k]!), 0)
  return sum / before.length > ANOTHER_SHOT
}
