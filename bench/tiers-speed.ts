import type { AccurateModel } from '../src/accurate.ts'
import { type Attribution, isReading, read, readAccurately } from '../src/index.ts'
import { openAccurate } from '../src/inference/accurate.ts'
import type { RuntimeName } from '../src/inference/runtime.ts'
import { polnear } from '../train/corpora/polnear.ts'
import { processor } from './processor.ts'
import type { Section } from './section.ts'
import { cpu } from './speed.ts'

/** So many articles warm a reader up before the clock starts; the slow runtime reads no more of them. */
const FEW = 24

/** What the same bench gave where the processor multiplies bytes in one step. */
const ELSEWHERE =
  'On an Intel Sapphire Rapids (amx_int8) it gave 24 (fast) and 6.3 (accurate, native; 1.4 WebAssembly) on 2026-11-26.'

type Page = { text: string }
type Reader = (page: Page) => Promise<Attribution[]>
/** `found`: page by page. */
type Timed = { perSecond: number; found: Attribution[][] }
type OnRuntime = { name: RuntimeName; model: AccurateModel }

/** How fast both tiers read, the accurate one on each runtime, and how far the runtimes agree. */
export async function benchTiersSpeed(): Promise<Section | null> {
  const texts = polnear('dev')?.map(({ text }) => ({ text }))
  if (!texts) return null
  const runtimes = await openedRuntimes()
  const quick = await timed(fastly, texts)
  const slow = await timed(accurately(runtimes[0]!.model), texts)
  const times = `× ${(slow.perSecond / quick.perSecond).toFixed(2)}`
  return {
    name: 'tiers-speed',
    title: 'How fast the two tiers read',
    how: `The ${texts.length} articles of PolNeAR dev, after ${FEW} of them to warm up, all floors, one thread of ${processor()}. Runtime of the accurate tier: ${runtimes[0]!.name}${runtimes.length > 1 ? `; beside it WebAssembly, on ${FEW} of the articles` : ''}. ${ELSEWHERE}`,
    columns: ['', 'fast', 'accurate', 'ratio'],
    rows: [
      ['articles a CPU second', quick.perSecond.toFixed(0), slow.perSecond.toFixed(1), times],
      ...(await besideWasm(runtimes, slow, texts.slice(0, FEW))),
    ],
    floors: [{ what: 'articles a CPU second, accurate', reached: Number(slow.perSecond.toFixed(1)), floor: 6 }],
  }
}

const fastly: Reader = async (page) => foundIn(read(page))
const accurately =
  (model: AccurateModel): Reader =>
  async (page) =>
    foundIn(await readAccurately(page, model))

function foundIn(outcome: ReturnType<typeof read>): Attribution[] {
  if (isReading(outcome)) return outcome.attributions
  throw new Error(outcome.error.message)
}

async function timed(reader: Reader, pages: readonly Page[]): Promise<Timed> {
  for (const page of pages.slice(0, FEW)) await reader(page)
  const start = cpu()
  const found: Attribution[][] = []
  for (const page of pages) found.push(await reader(page))
  return { perSecond: pages.length / (cpu() - start), found }
}

/** WebAssembly is there always, the native runtime where somebody installed it; it stands first then. */
async function openedRuntimes(): Promise<OnRuntime[]> {
  const native = await openAccurate('native').catch(() => null)
  const wasm: OnRuntime = { name: 'wasm', model: await openAccurate('wasm') }
  return native ? [{ name: 'native', model: native }, wasm] : [wasm]
}

/** Whole numbers are summed alike on both runtimes, but what is rounded to them differs in its last bit. */
async function besideWasm(
  runtimes: readonly OnRuntime[],
  first: Timed,
  pages: readonly Page[],
): Promise<Section['rows']> {
  const wasm = runtimes.length > 1 ? await timed(accurately(runtimes[1]!.model), pages) : first
  const speed = ['articles a CPU second, WebAssembly', '–', wasm.perSecond.toFixed(1), '–']
  if (wasm === first) return [speed]
  const [one, other] = [first.found.slice(0, pages.length).flat(), wasm.found.flat()]
  const spans = ({ source, cue, content }: Attribution): string => JSON.stringify([source, cue, content])
  const confidence = new Map(other.map((a) => [spans(a), a.confidence]))
  const alike = one.filter((a) => confidence.has(spans(a)))
  const gaps = alike.map((a) => Math.abs(a.confidence - confidence.get(spans(a))!)).sort((a, b) => a - b)
  const agreed = ((200 * alike.length) / (one.length + other.length)).toFixed(1)
  const most = (gaps[Math.floor(gaps.length * 0.95)] ?? 0).toFixed(3)
  return [
    speed,
    ['alike on both runtimes, % of attributions', '100.0', agreed, '–'],
    ['… their confidence apart, in 95 of 100 at most', 0, most, '–'],
  ]
}
