import { describe, expect, it } from 'vitest'
import type { Track } from '../../src/lips/track/track.ts'
import { boxes, curve, frameWidth, placeOf, wordBoxes } from '../../src/web/lips/strip.ts'

const frame = (at: number, aperture: number | null) => ({ at, aperture, width: null, eyes: null, yaw: null })
const track: Track = { fps: 25, frames: [frame(1, 0), frame(1.04, 0.1), frame(1.08, null), frame(1.12, 0.2)] }

describe('the strip', () => {
  it('draws a curve that breaks where nothing was seen', () => {
    const path = curve(track.frames, (f) => f.aperture)
    expect(path.match(/[ML]/g)).toEqual(['M', 'L', 'M'])
    expect(path).toMatch(/^M18 80\.0L54 42\.0M126 4\.0$/)
  })
  it('draws nothing of nothing, and a flat line of what never changes', () => {
    expect(curve([], (f) => f.aperture)).toBe('')
    expect(curve([frame(0, 0.1), frame(0.04, 0.1)], (f) => f.aperture)).not.toContain('NaN')
  })
  it('lays phones and words where they are in the footage', () => {
    const phones = [
      { phone: 'P', word: 0, start: 1, end: 1.04 },
      { phone: 'AA', word: 0, start: 1.04, end: 1.12 },
    ] as const
    const unit = frameWidth(4)
    expect(placeOf(track, 1.08)).toBeCloseTo(2 * unit, 6)
    expect(boxes(track, phones).map((b) => Math.round(b.width))).toEqual([unit, 2 * unit])
    expect(wordBoxes(track, phones, ['pa', 'was'])).toEqual([
      { x: 0, width: expect.closeTo(3 * unit, 6), label: 'pa', word: 0 },
    ])
  })
  it('fills the page with a short clip and scrolls a long one', () => {
    expect(frameWidth(10)).toBe(36)
    expect(frameWidth(1500)).toBe(12)
    expect(frameWidth(0)).toBe(36)
  })
})
