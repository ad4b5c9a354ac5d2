import { PHONES, type Phone } from '../phones/phone.ts'
import type { Track } from '../track/track.ts'
import { align } from './align.ts'
import { evidenceOf } from './evidence.ts'
import { type Signal, STEPS, signalOf } from './signal.ts'
import type { Target, Targets } from './targets.ts'

/** A clip of which is known what was spoken when. */
export type KnownClip = {
  track: Track
  /** In seconds of the footage. */
  words: readonly { phones: readonly Phone[]; start: number; end: number }[]
}

/** So many steps of known speech are worth as much as the hand-set target. */
const WEIGHT = 20

/** Nothing within a word is rest. */
const MOVING = 1

type Shown = { phone: Phone; aperture: number; width: number }

/** Targets drawn towards what known clips show (maximum a posteriori); phones that share a target go on sharing it. */
export function adapted(targets: Targets, clips: readonly KnownClip[]): Targets {
  const shown = clips.flatMap(({ track, words }) => {
    const signal = signalOf(track)
    return words.flatMap((word) => shownIn(signal, word, targets))
  })
  const changed = new Map<Target, Target>()
  for (const target of new Set(PHONES.map((phone) => targets[phone])))
    changed.set(
      target,
      drawn(
        target,
        shown.filter(({ phone }) => targets[phone] === target),
      ),
    )
  return Object.fromEntries(PHONES.map((phone) => [phone, changed.get(targets[phone])!])) as Targets
}

function drawn(target: Target, shown: readonly Shown[]): Target {
  const [aperture, apertureSpread] = posterior(
    target.aperture,
    target.apertureSpread,
    shown.map((s) => s.aperture),
  )
  const [width, widthSpread] = posterior(
    target.width,
    target.widthSpread,
    shown.map((s) => s.width),
  )
  return { aperture, apertureSpread, width, widthSpread, seconds: target.seconds }
}

/** Mean and standard deviation after the values, with the hand-set ones as WEIGHT values before them. */
function posterior(mean: number, spread: number, values: readonly number[]): [number, number] {
  const all = WEIGHT + values.length
  const moved = (WEIGHT * mean + sum(values)) / all
  const squares = WEIGHT * (spread ** 2 + (mean - moved) ** 2) + sum(values.map((value) => (value - moved) ** 2))
  return [moved, Math.sqrt(squares / all)]
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)

/** What was seen at each step of a word, with the phone that the alignment within the word puts there. */
function shownIn({ start, ...signal }: Signal, word: KnownClip['words'][number], targets: Targets): Shown[] {
  const [from, to] = [word.start, word.end].map((at) => Math.max(0, Math.round((at - start) * STEPS)))
  const [aperture, width] = [signal.aperture.slice(from, to), signal.width.slice(from, to)]
  const motion = new Float64Array(aperture.length).fill(MOVING)
  const { starts } = align(word.phones, evidenceOf({ start: 0, aperture, width, motion }, targets), targets)
  return word.phones.flatMap((phone, j) => {
    const steps = Array.from({ length: (starts[j + 1] ?? 0) - (starts[j] ?? 0) }, (_, k) => starts[j]! + k)
    return steps
      .filter((k) => !Number.isNaN(aperture[k]!))
      .map((k) => ({ phone, aperture: aperture[k]!, width: width[k]! }))
  })
}
