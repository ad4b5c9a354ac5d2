import type { Check, PlacedPhone } from '../../lips/consistency/checklist.ts'
import type { Track, TrackFrame } from '../../lips/track/track.ts'

/** Heights of what stands one below the other, in pixels. */
export const STRIP = { curve: 84, phones: 26, checks: 24, gap: 6 } as const

/** Pixels a frame: a short clip fills the strip, a long one is scrolled. */
export const frameWidth = (frames: number): number => Math.max(12, Math.min(36, Math.floor(1080 / Math.max(1, frames))))

/** A curve over the frames, broken where nothing was seen: what an SVG path takes. */
export function curve(frames: readonly TrackFrame[], value: (frame: TrackFrame) => number | null): string {
  const unit = frameWidth(frames.length)
  const seen = frames.flatMap((frame) => value(frame) ?? [])
  const [low, high] = [Math.min(...seen), Math.max(...seen)]
  const scale = high > low ? (STRIP.curve - 8) / (high - low) : 0
  let path = ''
  let isDrawing = false
  for (const [k, frame] of frames.entries()) {
    const y = value(frame)
    if (y === null) {
      isDrawing = false
      continue
    }
    const place = `${(k + 0.5) * unit} ${(STRIP.curve - 4 - (y - low) * scale).toFixed(1)}`
    path += `${isDrawing ? 'L' : 'M'}${place}`
    isDrawing = true
  }
  return path
}

/** Where a time lies on the strip; each frame lasts from its left to its right edge. */
export const placeOf = ({ fps, frames }: Track, seconds: number): number =>
  (seconds - (frames[0]?.at ?? 0)) * fps * frameWidth(frames.length)

export type Box = { x: number; width: number; label: string; word: number }

/** The phones as boxes, side by side. */
export const boxes = (track: Track, phones: readonly PlacedPhone[]): Box[] =>
  phones.map(({ phone, word, start, end }) => ({
    x: placeOf(track, start),
    width: placeOf(track, end) - placeOf(track, start),
    label: phone,
    word,
  }))

/** Words over the boxes of their phones. */
export function wordBoxes(track: Track, phones: readonly PlacedPhone[], words: readonly string[]): Box[] {
  return words.flatMap((label, word) => {
    const own = phones.filter((phone) => phone.word === word)
    if (own.length === 0) return []
    const x = placeOf(track, own[0]!.start)
    return [{ x, width: placeOf(track, own.at(-1)!.end) - x, label, word }]
  })
}

/** A sign for each status, so that no colour is needed to read it. */
export const SIGNS: { readonly [status in Check['status']]: string } = {
  seen: '✓',
  contradicted: '✗',
  'not visible': '?',
}
