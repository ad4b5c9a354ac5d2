import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isCut } from '../../src/lips/track/cut.ts'
import { type Face, type Landmark, measuredFace } from '../../src/lips/track/face.ts'
import { follow } from '../../src/lips/track/follow.ts'
import { frameAt, frameRateOf, middleOf, timecode } from '../../src/lips/track/frame-times.ts'
import { canonicalMesh } from '../web/browser/footage/canonical-mesh.ts'

const SIZE = { width: 640, height: 360 }
const { points } = canonicalMesh()

/** The canonical mesh seen from the front, ten pixels a centimetre, turned by some degrees. */
function landmarks(yaw = 0, lift: (k: number, y: number) => number = (_, y) => y): Landmark[] {
  const turn = (yaw * Math.PI) / 180
  return points.map(([x, y, z], k) => ({
    x: (320 + 10 * (x * Math.cos(turn) + z * Math.sin(turn))) / SIZE.width,
    y: (180 - 10 * lift(k, y)) / SIZE.height,
    // Models give depth away from the camera.
    z: -(10 * (z * Math.cos(turn) - x * Math.sin(turn))) / SIZE.width,
  }))
}

describe('measuredFace', () => {
  it('measures opening and width in distances of the eyes, whatever the size of the picture', () => {
    const face = measuredFace(landmarks(), SIZE)!
    expect(face.eyes).toBeCloseTo(88.9, 1)
    expect(face.width).toBeCloseTo(4.912 / 8.892, 3)
    expect(face.mouth).toEqual({ x: expect.closeTo(320, 3), y: expect.closeTo(223.4, 1) })
    expect(measuredFace(landmarks(), { width: 1280, height: 720 })!.aperture).toBeCloseTo(face.aperture, 9)
  })
  it('sees the lips part by as much as the lower one goes down', () => {
    const lower = new Set([14, 87, 317, 178, 402])
    const closed = measuredFace(landmarks(), SIZE)!
    const open = measuredFace(
      landmarks(0, (k, y) => (lower.has(k) ? y - 1 : y)),
      SIZE,
    )!
    expect(open.aperture - closed.aperture).toBeCloseTo(1 / 8.892, 2)
  })
  it.each([-25, -10, 0, 10, 25])('tells a head turned by %i degrees', (yaw) => {
    expect(Math.abs(measuredFace(landmarks(yaw), SIZE)!.yaw!)).toBeCloseTo(Math.abs(yaw), 0)
  })
  it('is null for half a mesh and for a face without extent', () => {
    expect(measuredFace(landmarks().slice(0, 100), SIZE)).toBeNull()
    expect(
      measuredFace(
        landmarks().map(() => ({ x: 0.5, y: 0.5, z: 0 })),
        SIZE,
      ),
    ).toBeNull()
  })
})

describe('follow', () => {
  const face = (x: number, aperture: number): Face => ({
    aperture,
    width: 0.5,
    eyes: 50,
    yaw: 0,
    mouth: { x, y: 100 },
  })
  it('stays with the chosen one of three, in whatever order they come', () => {
    const pictures = [0, 1, 2, 3].map((k) => {
      const faces = [face(100 + k, 0.1), face(200 + 5 * k, 0.2), face(300, 0.3)]
      return { at: k / 25, faces: k % 2 === 0 ? faces : faces.toReversed() }
    })
    const { frames, mouths } = follow(pictures, { x: 203, y: 101 })
    expect(frames.map((f) => f.aperture)).toEqual([0.2, 0.2, 0.2, 0.2])
    expect(mouths[3]).toEqual({ x: 215, y: 100 })
  })
  it('says that nobody is there rather than taking somebody else', () => {
    const pictures = [
      { at: 0, faces: [face(100, 0.1)] },
      { at: 0.04, faces: [face(300, 0.3)] },
      { at: 0.08, faces: [] },
      { at: 0.12, faces: [face(104, 0.1)] },
    ]
    const { frames } = follow(pictures, { x: 100, y: 100 })
    expect(frames.map((f) => f.aperture)).toEqual([0.1, null, null, 0.1])
    expect(frames[1]).toEqual({ at: 0.04, aperture: null, width: null, eyes: null, yaw: null })
  })
})

describe('frameRateOf', () => {
  const rates = [12.5, 24_000 / 1001, 24, 25, 30_000 / 1001, 30, 50, 60_000 / 1001, 60]
  /** As files have them: to a millisecond. */
  const rounded = (fps: number, frames: number[], start = 0): number[] =>
    frames.map((k) => Math.round(1000 * (start + k / fps)) / 1000)

  it.each(rates)('tells %d from its neighbours by times that are rounded to a millisecond', (fps) => {
    expect(frameRateOf(rounded(fps, [0, 1, 2, 4, 8, 16, 32, 64, 128]))).toEqual({ start: 0, fps })
  })
  it('keeps a first frame that comes late', () => {
    expect(frameRateOf(rounded(25, [0, 1, 2, 5, 10, 40], 0.08))).toEqual({ start: 0.08, fps: 25 })
  })
  it('takes a rate that nobody uses as it is', () => {
    expect(frameRateOf([0, 0.07, 0.14, 0.28, 0.56, 1.12])!.fps).toBeCloseTo(14.286, 2)
  })
  it('is null for frames that come unevenly, and for fewer than two', () => {
    expect(frameRateOf([0, 0.04, 0.1, 0.17, 0.3])).toBeNull()
    expect(frameRateOf([0])).toBeNull()
    expect(frameRateOf([])).toBeNull()
  })
})

describe('middleOf and frameAt', () => {
  it('lead to the same frame, by its middle and by the time it bears', () => {
    fc.assert(
      fc.property(fc.constantFrom(12.5, 25, 30_000 / 1001, 60), fc.nat(100_000), (fps, frame) => {
        const times = { start: 0.08, fps }
        const borne = Math.round(1000 * (times.start + frame / fps)) / 1000
        expect(frameAt(times, borne)).toBe(frame)
        expect(Math.floor((middleOf(times, frame) - times.start) * fps + 1e-9)).toBe(frame)
      }),
    )
  })
})

describe('timecode', () => {
  it.each([
    [0, 25, '00:00:00:00'],
    [112, 25, '00:00:04:12'],
    [25 * 3661 + 3, 25, '01:01:01:03'],
    [30, 30_000 / 1001, '00:00:01:00'],
  ])('of frame %i at %d a second', (frame, fps, written) => expect(timecode(frame, fps)).toBe(written))
})

describe('isCut', () => {
  const shot = (grey: number, face: number): Uint8Array =>
    Uint8Array.from({ length: 576 }, (_, k) => (k % 32 > 12 && k % 32 < 20 ? face : grey))
  it('is another shot, not a head that moves or a light that flickers', () => {
    expect(isCut(shot(120, 180), shot(40, 90))).toBe(true)
    expect(isCut(shot(120, 180), shot(120, 60))).toBe(false)
    expect(isCut(shot(120, 180), shot(135, 195))).toBe(false)
  })
})
