import { timecode } from '../../lips/track/frame-times.ts'
import type { Clip } from './clip.ts'
import { fileHash } from './sha256.ts'

/** What is known of an exported picture: from which frame of which file it was taken. Plain JSON beside the PNG. */
export type Still = {
  schema: 'hearsay/still/1'
  clip: { name: string; bytes: number; sha256: string; width: number; height: number; fps: number }
  /** From 0. */
  frame: number
  /** The time that the frame bears, by the media file. */
  seconds: number
  timecode: string
  picture: { name: string; sha256: string; width: number; height: number }
}

/** The frame that is shown, in the size of the footage, with its JSON. */
export async function still(
  video: HTMLVideoElement,
  clip: Clip,
  frame: number,
  seconds: number,
): Promise<{ png: Blob; facts: Still }> {
  const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight)
  canvas.getContext('2d')!.drawImage(video, 0, 0)
  const png = await canvas.convertToBlob({ type: 'image/png' })
  const { name, bytes, sha256, width, height, times } = clip
  const stem = `${name.replace(/\.[^.]*$/, '')}-frame-${frame}`
  const picture = { name: `${stem}.png`, sha256: await fileHash(png), width: canvas.width, height: canvas.height }
  return {
    png,
    facts: {
      schema: 'hearsay/still/1',
      clip: { name, bytes, sha256, width, height, fps: times.fps },
      frame,
      seconds,
      timecode: timecode(frame, times.fps),
      picture,
    },
  }
}

/** Hands a file to the person: the browser keeps it where downloads go. */
export function save(file: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 0)
}

export const asFile = (value: unknown): Blob =>
  new Blob([`${JSON.stringify(value, null, 2)}\n`], { type: 'application/json' })
