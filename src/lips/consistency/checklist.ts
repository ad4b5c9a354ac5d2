import { unreachable } from '../../text/unreachable.ts'
import type { VisibleEvent, VisibleEventKind } from '../events/visible-events.ts'
import type { Phone } from '../phones/phone.ts'
import { widest } from '../track/refusals.ts'
import { isSeen, median, type SeenFrame, type Track } from '../track/track.ts'

/** One thing that the eye should see if the claim is what was spoken, or that it sees and the claim does not explain. */
export type Check = {
  kind: VisibleEventKind | 'closure without a sound for it'
  /** `hard` alone can contradict a claim; `soft` is shown and weighs nothing by itself. */
  weight: 'hard' | 'soft'
  status: 'seen' | 'contradicted' | 'not visible'
  /** Index into the words of the claim; null for what no word explains. */
  word: number | null
  phones: readonly Phone[]
  /** Seconds of the footage that were looked at. */
  start: number
  end: number
  /** What was seen there, as a sentence with the value. */
  why: string
}

/** A phone laid on the footage, in seconds. */
export type PlacedPhone = { phone: Phone; word: number; start: number; end: number }

/** The lips are closed below this share of the clip's widest opening: 14 of 14 word-initial p, b, m of the reference clips. */
export const CLOSED = 0.1
/** Where an event may be from where its phones were laid: four frames of 25 a second. */
const REACH_SECONDS = 0.16
/** The lower lip at the teeth leaves no more room than this; so do many other sounds. */
const AT_TEETH = 0.4
/** In spreads of the clip: a mouth drawn together. */
const DRAWN_TOGETHER = -0.5
/** Closer than this the lips are as good as rounded: W and R close the inner lips. */
const NEARLY_CLOSED = 0.2
const MOST_UNSEEN = 0.2

/** Phones for which lips close or nearly close: p b m, f v, and the rounded ones. */
const CLOSING: ReadonlySet<Phone> = new Set<Phone>([
  'P',
  'B',
  'M',
  'F',
  'V',
  'W',
  'R',
  'UW',
  'UH',
  'OW',
  'AO',
  'OY',
  'AW',
])

type Scale = { opening: number; width: number; spread: number }

/** Every event that the claim predicts, in its order, then every closure that it does not explain. */
export function checklist(events: readonly VisibleEvent[], placed: readonly PlacedPhone[], track: Track): Check[] {
  const seen = track.frames.filter(isSeen)
  const scale = scaleOf(seen)
  return [...events.map((event) => checked(event, placed, track, scale)), ...unexplained(placed, seen, scale)]
}

function scaleOf(seen: readonly SeenFrame[]): Scale {
  const width = median(seen.map((f) => f.width))
  const squares = seen.reduce((sum, f) => sum + (f.width - width) ** 2, 0)
  return { opening: widest(seen), width, spread: Math.sqrt(squares / seen.length) }
}

function checked(event: VisibleEvent, placed: readonly PlacedPhone[], track: Track, scale: Scale): Check {
  const [first, last] = [placed[event.phone]!, placed[event.phone + event.phones.length - 1]!]
  const [start, end] = [first.start - REACH_SECONDS, last.end + REACH_SECONDS]
  const frames = track.frames.filter(({ at }) => at >= start && at <= end)
  const seen = frames.filter(isSeen)
  const { kind, weight, word, phones } = event
  const about = { kind, weight, word, phones, start, end }
  const [from, to] = [track.frames[0]!.at, track.frames.at(-1)!.at]
  if (seen.length === 0 || seen.length < (1 - MOST_UNSEEN) * frames.length) {
    const why = `The mouth is in view in ${seen.length} of ${frames.length} frames here.`
    return { ...about, status: 'not visible', why }
  }
  const found = judged(kind, seen, scale)
  // What is missing may lie just before the footage begins or after it ends.
  if (found.status === 'contradicted' && (start < from || end > to))
    return {
      ...about,
      status: 'not visible',
      why: `The footage ${start < from ? 'begins' : 'ends'} here. ${found.why}`,
    }
  return { ...about, ...found }
}

function judged(kind: VisibleEventKind, seen: readonly SeenFrame[], scale: Scale): Pick<Check, 'status' | 'why'> {
  const opening = Math.min(...seen.map((f) => f.aperture)) / scale.opening
  const narrow = Math.min(...seen.map((f) => (f.width - scale.width) / scale.spread))
  const opens = `the lips come as near as ${percent(opening)} of their widest opening`
  switch (kind) {
    case 'closure':
      return opening < CLOSED
        ? { status: 'seen', why: `Closed: ${opens}.` }
        : { status: 'contradicted', why: `Not closed: ${opens}; closed is below ${percent(CLOSED)}.` }
    case 'lip-to-teeth':
      return opening < AT_TEETH
        ? { status: 'seen', why: `Near enough: ${opens}.` }
        : {
            status: 'contradicted',
            why: `Too open: ${opens}; a lip at the teeth leaves less than ${percent(AT_TEETH)}.`,
          }
    case 'rounding':
      return narrow < DRAWN_TOGETHER || opening < NEARLY_CLOSED
        ? { status: 'seen', why: `Drawn together: width ${narrow.toFixed(1)} spreads from the middle, and ${opens}.` }
        : {
            status: 'contradicted',
            why: `Not drawn together: width ${narrow.toFixed(1)} spreads from the middle, and ${opens}.`,
          }
    default:
      return unreachable(kind)
  }
}

/** Closures within the utterance that are not narrow and lie by no phone that closes the lips. */
function unexplained(placed: readonly PlacedPhone[], seen: readonly SeenFrame[], scale: Scale): Check[] {
  const closing = placed.filter(({ phone }) => CLOSING.has(phone))
  const [from, to] = [placed[0]!.start, placed.at(-1)!.end]
  return closures(
    seen.filter(({ at }) => at >= from && at < to),
    scale,
  ).flatMap((frames) => {
    const [start, end] = [frames[0]!.at, frames.at(-1)!.at]
    const narrow = Math.min(...frames.map((f) => (f.width - scale.width) / scale.spread))
    const isExplained = closing.some((p) => p.start - REACH_SECONDS <= end && p.end + REACH_SECONDS >= start)
    if (isExplained || narrow < DRAWN_TOGETHER) return []
    const why = `The lips are closed and not drawn together at ${start.toFixed(2)} s, where the claim has no p, b or m.`
    return [
      {
        kind: 'closure without a sound for it',
        weight: 'soft',
        status: 'contradicted',
        word: null,
        phones: [],
        start,
        end,
        why,
      },
    ]
  })
}

/** Runs of closed frames. */
function closures(frames: readonly SeenFrame[], { opening }: Scale): SeenFrame[][] {
  const runs: SeenFrame[][] = []
  let run: SeenFrame[] = []
  for (const frame of frames) {
    if (frame.aperture / opening < CLOSED) run.push(frame)
    else if (run.length > 0) {
      runs.push(run)
      run = []
    }
  }
  return run.length > 0 ? [...runs, run] : runs
}

const percent = (share: number): string => `${Math.round(100 * share)} %`
