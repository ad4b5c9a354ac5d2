import type { Thumbnail } from '../../lips/track/cut.ts'

const SIZE = { width: 32, height: 18 }

/** What a video shows, small and grey; null without a canvas. */
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
