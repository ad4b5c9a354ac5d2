import type { FrameTimes } from '../../lips/track/frame-times.ts'
import { probed } from './seek.ts'
import { fileHash } from './sha256.ts'

/** A clip from the disk, as it is shown. It is never sent anywhere. */
export type Clip = {
  name: string
  bytes: number
  type: string
  sha256: string
  seconds: number
  width: number
  height: number
  times: FrameTimes
  /** The frames come at uneven times; `times` is then a guess, and nothing is exact to the frame. */
  isUneven: boolean
}

/** Stepping through a clip whose rate is not known. */
const GUESSED_FPS = 25

/** Opens a file in a video element; a sentence when that cannot be done. */
export async function openClip(video: HTMLVideoElement, file: File): Promise<Clip | string> {
  if (file.size === 0) return `“${file.name}” is empty (0 bytes): choose the file again, or get it again.`
  if (!('requestVideoFrameCallback' in video))
    return 'This browser does not say which frame it shows (requestVideoFrameCallback): use a newer one.'
  const reason = await loaded(video, file)
  if (reason !== null) return reason
  const { videoWidth: width, videoHeight: height } = video
  if (width === 0 || height === 0) return `“${file.name}” has sound but no picture: choose a video.`
  if (!Number.isFinite(video.duration)) await lastMoment(video)
  const sha256 = await fileHash(file)
  const times = await probed(video)
  const seconds = video.duration
  const guessed = { start: 0, fps: GUESSED_FPS, frames: Math.max(1, Math.floor(seconds * GUESSED_FPS)) }
  const about = { name: file.name, bytes: file.size, type: file.type, sha256, seconds, width, height }
  return { ...about, times: times ?? guessed, isUneven: times === null }
}

/** Null when the clip is there. The address of a clip that was shown before is given back. */
function loaded(video: HTMLVideoElement, file: File): Promise<string | null> {
  closeClip(video)
  return new Promise((resolve) => {
    const done = (reason: string | null): void => {
      video.onloadeddata = null
      video.onerror = null
      resolve(reason)
    }
    video.onloadeddata = () => done(null)
    video.onerror = () => {
      done(
        `“${file.name}” cannot be played by this browser: ${video.error?.message || 'it is broken, or its format is not known'}. Convert it to MP4 (H.264) or WebM, for instance with ffmpeg, and keep the original.`,
      )
    }
    video.src = URL.createObjectURL(file)
    video.load()
  })
}

/** A recording without a length has one after its end was looked for once. */
function lastMoment(video: HTMLVideoElement): Promise<void> {
  return new Promise((resolve) => {
    video.ondurationchange = () => {
      if (!Number.isFinite(video.duration)) return
      video.ondurationchange = null
      resolve()
    }
    video.currentTime = Number.MAX_SAFE_INTEGER
  })
}

/** Lets go of the file and of what was decoded of it. */
export function closeClip(video: HTMLVideoElement): void {
  if (!video.src) return
  URL.revokeObjectURL(video.src)
  video.removeAttribute('src')
  video.load()
}
