import { TARGETS } from '../../src/lips/alignment/targets.ts'
import type { Phone, Pronunciation } from '../../src/lips/phones/phone.ts'
import type { SpokenClaim } from '../../src/lips/phones/phones-of.ts'
import { seeded } from '../../src/lips/seeded.ts'
import type { Track, TrackFrame } from '../../src/lips/track/track.ts'

const FPS = 25
const REST_SECONDS = 0.4
const NOISE = 0.04
const OPENING = 0.15

/** A made-up mouth that does what the targets say, with some noise: rest, the phones, rest. */
export function mouthOf(phones: readonly Phone[], seed = 1, fps = FPS): Track {
  const random = seeded(seed)
  const around = (value: number): number => value + NOISE * (random() - 0.5)
  const moments: { aperture: number; width: number; seconds: number }[] = [
    { aperture: 0.3, width: 0, seconds: REST_SECONDS },
    ...phones.map((phone) => TARGETS[phone]),
    { aperture: 0.3, width: 0, seconds: REST_SECONDS },
  ]
  const frames: TrackFrame[] = []
  for (const [k, { aperture, width, seconds }] of moments.entries()) {
    const isRest = k === 0 || k === moments.length - 1
    for (let n = 0; n < Math.max(1, Math.round(seconds * fps)); n++)
      frames.push({
        at: frames.length / fps,
        aperture: OPENING * Math.max(0, isRest ? aperture : around(aperture)),
        width: 0.55 + 0.06 * (isRest ? width : around(width)),
        eyes: 60,
        yaw: 0,
      })
  }
  return { fps, frames }
}

/** A claim whose words are said in this way. */
export const claimOf = (words: readonly (readonly [string, string])[]): SpokenClaim => ({
  claim: words.map(([word]) => word).join(' '),
  words: words.map(([word, said]) => {
    const phones = said.split(' ') as unknown as Pronunciation
    return { word, at: { start: 0, end: word.length }, phones, ways: [phones], ground: 'dictionary', source: null }
  }),
  unknown: [],
})
