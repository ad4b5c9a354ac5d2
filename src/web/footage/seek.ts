import { type FrameTimes, frameRateOf, middleOf } from '../../lips/track/frame-times.ts'

/** A frame that a browser does not show within this time never comes: the file is broken there. ms. */
const PATIENCE = 15_000
/** After the browser says that it arrived, a new frame is painted within this time, or the same one stays. ms. */
const PAINT = 1000
/** While a rate is looked for, a frame that comes late is found by the next look. ms. */
const PROBE_PAINT = 120

/** What each video shows, as far as it was asked here: the browser says nothing when a frame stays. */
const shownIn = new WeakMap<HTMLVideoElement, number>()

/** Goes to a time and gives the time that the shown frame bears, by the media file; null when none is shown. */
export async function shownAt(video: HTMLVideoElement, time: number, paint = PAINT): Promise<number | null> {
  const painted = await paintedAt(video, time, paint)
  if (painted === 'none') return null
  if (painted !== 'same') shownIn.set(video, painted)
  return shownIn.get(video) ?? null
}

function paintedAt(video: HTMLVideoElement, time: number, paint: number): Promise<number | 'same' | 'none'> {
  return new Promise((resolve) => {
    let late: ReturnType<typeof setTimeout> | undefined
    const done = (shown: number | 'same' | 'none'): void => {
      clearTimeout(timer)
      clearTimeout(late)
      video.removeEventListener('seeked', arrived)
      video.removeEventListener('error', failed)
      video.cancelVideoFrameCallback(asked)
      resolve(shown)
    }
    const failed = (): void => done('none')
    const arrived = (): void => {
      late = setTimeout(() => done('same'), paint)
    }
    const timer = setTimeout(failed, PATIENCE)
    const asked = video.requestVideoFrameCallback((_, { mediaTime }) => done(mediaTime))
    video.addEventListener('seeked', arrived)
    video.addEventListener('error', failed)
    video.currentTime = time
  })
}

/** Goes to a frame; the time that it bears. A frame that bears another one's time is told as it is. */
export const showFrame = (video: HTMLVideoElement, times: FrameTimes, frame: number): Promise<number | null> =>
  shownAt(video, Math.min(middleOf(times, frame), video.duration))

/** Finer than a frame of the fastest usual rate. */
const PROBE_SECONDS = 1 / 150
/** Slower than this is no footage: a slide show. */
const SLOWEST_SECONDS = 0.5
/** How much farther the next look is, each time; the rate known so far must tell the frames in between. */
const FARTHER = 2

/** What the frames of a clip are like, by looking at some of them. Null: no two frames, or no even rate. */
export async function probed(video: HTMLVideoElement): Promise<FrameTimes | null> {
  const end = video.duration
  // Where it stands already nothing new is painted, so it goes elsewhere first.
  shownIn.delete(video)
  await shownAt(video, end / 2)
  const first = await shownAt(video, 0, PROBE_PAINT)
  if (first === null) return null
  const times = [first]
  for (
    let at = first + PROBE_SECONDS;
    times.length < 3 && at < Math.min(end, first + 3 * SLOWEST_SECONDS);
    at += PROBE_SECONDS
  ) {
    const time = await shownAt(video, at, PROBE_PAINT)
    if (time !== null && time > times.at(-1)!) times.push(time)
  }
  for (let at = 2 * ((times[2] ?? end) - first); at < end - first; at *= FARTHER) {
    const time = await shownAt(video, first + at)
    if (time !== null && time > times.at(-1)!) times.push(time)
  }
  const last = await shownAt(video, Math.max(0, end - PROBE_SECONDS))
  if (last !== null && last > times.at(-1)!) times.push(last)
  const rate = frameRateOf(times)
  return rate && { ...rate, frames: Math.round((times.at(-1)! - rate.start) * rate.fps) + 1 }
}
