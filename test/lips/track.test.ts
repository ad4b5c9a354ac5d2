import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { refusals } from '../../src/lips/track/refusals.ts'
import { frameRate, isSeen, type Track, type TrackFrame } from '../../src/lips/track/track.ts'
import { isBadTrack, trackFromJson } from '../../src/lips/track/track-from-json.ts'

const talking = (k: number): TrackFrame => ({
  at: k / 25,
  aperture: 0.08 + 0.08 * Math.sin(k),
  width: 0.5,
  eyes: 60,
  yaw: 4,
})

/** Two seconds of a mouth that speaks; `change` says what is different in frame k. */
const clip = (change: (k: number) => Partial<TrackFrame> = () => ({}), count = 50): Track => ({
  fps: 25,
  frames: Array.from({ length: count }, (_, k) => ({ ...talking(k), ...change(k) })),
})

const nobody = { aperture: null, width: null, eyes: null, yaw: null }
const reasons = (track: Track): string[] => refusals(track).map(({ reason }) => reason)

describe('footage that is refused', () => {
  it('is not two seconds of a face at 25 frames a second', () => expect(reasons(clip())).toEqual([]))

  it.each<[string, Track, string]>([
    ['no frame', clip(undefined, 0), 'few-frames'],
    ['five frames', clip(undefined, 5), 'few-frames'],
    ['two minutes', clip(undefined, 3000), 'too-long'],
    ['nobody', clip(() => nobody), 'no-face'],
    ['8 frames a second', clip((k) => ({ at: k / 8 })), 'slow'],
    ['eyes 19 px apart', clip(() => ({ eyes: 19 })), 'small'],
    ['a head turned 31°', clip(() => ({ yaw: -31 })), 'turned'],
    ['a hand before the mouth', clip((k) => (k % 4 === 0 ? nobody : {})), 'hidden'],
    ['a face nearer at once', clip((k) => ({ eyes: k < 20 ? 60 : 90 })), 'cut'],
    ['a cut that was looked for', { ...clip(), cuts: [0.8] }, 'cut'],
    ['lips that do not move', clip(() => ({ aperture: 0.003 })), 'still'],
  ])('%s', (_, track, reason) => expect(reasons(track)).toContain(reason))

  it('says the value, the limit and the remedy', () => {
    const [small] = refusals(clip(() => ({ eyes: 12.2 })))
    expect(small!.message).toMatch(/12 px.*20 px.*find a larger original/)
    const [cut] = refusals({ ...clip(), cuts: [0.2, 0.4, 0.6, 0.8, 1] })
    expect(cut!.message).toContain('0.20 s, 0.40 s, 0.60 s and 2 more')
  })

  it('keeps to the limits: 20 px, 30° and a fifth of the frames are tested', () => {
    expect(reasons(clip(() => ({ eyes: 20, yaw: 30 })))).toEqual([])
    expect(reasons(clip((k) => (k % 5 === 0 ? nobody : {})))).toEqual([])
  })

  it('counts frames that fell out as lost', () => {
    const { fps, frames } = clip()
    expect(reasons({ fps, frames: frames.filter(({ at }) => at < 0.4 || at > 1.2) })).toEqual(['hidden'])
  })

  it('takes a cut before the first frame for none', () => expect(reasons({ ...clip(), cuts: [0] })).toEqual([]))
})

describe('a frame', () => {
  it('is judged by what was measured', () => {
    expect(isSeen(talking(1))).toBe(true)
    expect(isSeen({ ...talking(1), eyes: null, yaw: null })).toBe(true)
    expect(isSeen({ ...talking(1), width: null })).toBe(false)
    expect(isSeen({ ...talking(1), yaw: 45 })).toBe(false)
  })

  it('gives the rate with its neighbours, whatever the file says', () => {
    expect(frameRate({ ...clip((k) => ({ at: k / 50 })), fps: 25 })).toBeCloseTo(50)
    expect(frameRate(clip(undefined, 1))).toBeNaN()
  })
})

describe('a track from a file', () => {
  it('comes back as it was written', () => {
    const track = { ...clip(), cuts: [0.5] }
    expect(trackFromJson(JSON.parse(JSON.stringify(track)))).toEqual(track)
  })

  it('may leave out what was not measured', () => {
    expect(trackFromJson({ fps: 25, frames: [{ at: 0, aperture: 0.1, width: 0.5, more: 1 }] })).toEqual({
      fps: 25,
      frames: [{ at: 0, aperture: 0.1, width: 0.5, eyes: null, yaw: null }],
    })
  })

  it.each<[unknown, RegExp]>([
    [null, /A track is an object .*this is null/],
    [{ fps: '25', frames: [] }, /“fps” must be .*it is "25"/],
    [{ fps: 25 }, /“frames” must be a list of frames; it is undefined/],
    [{ fps: 25, frames: [7] }, /Frame 0: must be an object; it is 7/],
    [{ fps: 25, frames: [{ at: 1 }, { at: 1 }] }, /Frame 1: “at” is 1, the frame before has 1/],
    [{ fps: 25, frames: [{ at: 0, aperture: -1 }] }, /Frame 0: “aperture” must be 0 to 10 or null; it is -1/],
    [{ fps: 25, frames: [{ at: 0, yaw: 999 }] }, /“yaw” must be degrees/],
    [{ fps: 25, frames: [], cuts: ['x'] }, /“cuts” must be a list of seconds/],
  ])('says what is wrong with %j', (value, reason) => {
    const found = trackFromJson(value)
    expect(isBadTrack(found) && found.error.message).toMatch(reason)
  })

  it('never throws, and what it lets through can be judged', () => {
    const frame = fc.record({
      at: fc.double({ min: 0, max: 20 }),
      aperture: fc.option(fc.double({ min: -1, max: 2 })),
      width: fc.option(fc.double({ min: 0, max: 2 })),
      eyes: fc.option(fc.double({ min: 0, max: 200 })),
    })
    const track = fc.record({ fps: fc.constant(25), frames: fc.array(frame, { maxLength: 12 }) })
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), track), (value) => {
        const found = trackFromJson(value)
        for (const { message } of isBadTrack(found) ? [found.error] : refusals(found)) {
          expect(message).toMatch(/\.$/)
          expect(message).not.toMatch(/NaN|undefined$/)
        }
      }),
    )
  })
})
