import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { AccurateModel } from '../src/accurate.ts'
import { isReading, type Reading, read, readAccurately } from '../src/index.ts'
import { openAccurate } from '../src/inference/accurate.ts'
import { corpus } from '../train/corpora/data.ts'
import { goldIn, pageOf } from '../train/corpora/labels.ts'
import { type GoldArticle, polnear } from '../train/corpora/polnear.ts'
import { type Counts, predicted, type Scored, type Scorer, scorer } from '../train/scorer.ts'
import { ofType } from './attribution.ts'
import { interval } from './bootstrap.ts'
import { gumDocuments, pairs } from './nested.ts'
import { isProvenanceScorerThere, provenanceScores } from './provenance-scores.ts'
import type { Section } from './section.ts'

const ROOT = join(import.meta.dirname, '..')
/** Dev is for the end; every look at it counts. */
const LOOKS =
  'The accurate tier was scored on dev seven times: for each of its three trainings, when its tiles were cut anew, when the fast tier, which reads contents for it, learnt from it, and twice when speakers were found otherwise. Before that, the fast one had 66.5 on PolNeAR dev and 60.8 on GUM, where the gain was +11.4.'

type Read = (page: { text: string }) => Promise<Reading>
type Tier = { read: Read }
type Measured = {
  docs: Scored[]
  labels: { found: number; speaker: number }
  /** Of each text of GUM dev, and of its larger part train: how many were found, how many there are. */
  gum: [number, number][]
  more: [number, number][]
}
type Row = (string | number)[]

/** Both tiers on the same articles: attribution, speakers, out of domain, size. */
export async function benchTiers(): Promise<Section | null> {
  const [gold, score] = [polnear('dev'), await scorer()]
  const [gum, more] = [gumDocuments('dev'), gumDocuments('train')]
  const provenance = corpus('provenance', 'dev')
  const isModelThere = existsSync(join(ROOT, 'models', 'accurate-en', 'encoder.onnx'))
  if (!gold || !score || !gum || !more || !provenance || !isProvenanceScorerThere || !isModelThere) return null
  const tiers = tiersWith(await openAccurate())
  const measured: Measured[] = []
  for (const tier of tiers) {
    const docs: Scored[] = []
    for (const article of gold) docs.push(scored(article, await tier.read({ text: article.text }), score))
    measured.push({
      docs,
      labels: await speakersOf(provenance, tier),
      gum: await foundIn(gum, tier),
      more: await foundIn(more, tier),
    })
  }
  const [quick, slow] = [measured[0]!, measured[1]!]
  const f1 = (docs: readonly Scored[], metric: string): number => 100 * score.prf(total(docs, score)[metric]!).F1
  const indirect = (docs: readonly Scored[], at: readonly number[]): number =>
    100 * ofType(pick(gold, at), pick(docs, at), score, 'indirect').R
  const all = gold.map((_, i) => i)
  const compared = (what: string, of: (tier: Measured, at: readonly number[]) => number, count: number): Row => {
    const whole = Array.from({ length: count }, (_, i) => i)
    const shown = measured.map((tier) => of(tier, whole).toFixed(1))
    return [what, ...shown, interval(count, (at) => of(slow, at) - of(quick, at))]
  }
  const rate =
    (part: 'gum' | 'more') =>
    (tier: Measured, at: readonly number[]): number =>
      share(pick(tier[part], at))
  const rows: Row[] = [
    ...METRICS.map((metric) =>
      compared(`${metric} F1, PolNeAR dev`, ({ docs }, at) => f1(pick(docs, at), metric), gold.length),
    ),
    compared('indirect attributions, att.full recall, PolNeAR dev', ({ docs }, at) => indirect(docs, at), gold.length),
    compared('RST attributions found, GUM dev', rate('gum'), gum.length),
    compared('RST attributions found, GUM train', rate('more'), more.length),
  ]
  rows.push(
    ['attributions found, provenance dev', quick.labels.found, slow.labels.found, '–'],
    ['speaker right, of all gold, provenance dev', quick.labels.speaker, slow.labels.speaker, '–'],
    ['model, MB', megabytes('attribution-en/weights.js'), megabytes('accurate-en/encoder.onnx'), '–'],
    ['licence of the weights', 'Apache-2.0', 'MIT', '–'],
  )
  return {
    name: 'tiers',
    title: 'The two tiers',
    how: `The same articles read by both, all floors; ${gold.length} of PolNeAR dev, 20 labelled for provenance, ${gum.length} of GUM dev (six kinds of text, none of them about the election; found: contents share half of their characters) and the ${more.length} of GUM train, from which neither learnt who says what. The difference with its 95 % interval by paired bootstrap over articles. ${LOOKS}`,
    columns: ['', 'fast', 'accurate', 'difference'],
    rows,
    floors: [
      { what: 'att.full F1, dev', reached: tenth(f1(slow.docs, 'att.full')), floor: 72 },
      { what: 'contiguous sources, exact F1', reached: tenth(f1(slow.docs, 'frag.source')), floor: 82 },
      { what: 'contiguous cues, exact F1', reached: tenth(f1(slow.docs, 'frag.cue')), floor: 75 },
      { what: 'contiguous contents, exact F1', reached: tenth(f1(slow.docs, 'frag.content')), floor: 72 },
      { what: 'indirect attributions, recall', reached: tenth(indirect(slow.docs, all)), floor: 62 },
      { what: 'attributions found, provenance dev', reached: slow.labels.found, floor: 84 },
      { what: 'speaker of all gold, provenance dev', reached: slow.labels.speaker, floor: 78 },
      { what: 'gain on GUM dev, points', reached: tenth(share(slow.gum) - share(quick.gum)), floor: 8 },
    ],
  }
}

const METRICS = ['att.full', 'att.content', 'att.exact', 'att.cueonly', 'frag.source', 'frag.cue', 'frag.content']

const tiersWith = (accurate: AccurateModel): Tier[] => [
  { read: async (page) => ofReading(read(page)) },
  { read: async (page) => ofReading(await readAccurately(page, accurate)) },
]

function ofReading(outcome: ReturnType<typeof read>): Reading {
  if (isReading(outcome)) return outcome
  throw new Error(outcome.error.message)
}

function scored(gold: GoldArticle, { attributions }: Reading, score: Scorer): Scored {
  return score.scoreDoc(gold, { attributions: predicted(attributions.filter((a) => a.within === null)) })
}

const total = (docs: readonly Scored[], score: Scorer): Counts => score.total(docs.map((d) => d.counts))

/** Percent found, and with the right speaker, by the provenance scorer. */
async function speakersOf(folder: string, tier: Tier): Promise<{ found: number; speaker: number }> {
  const golds = goldIn(folder)
  const readings = []
  for (const gold of golds) {
    const { attributions, speakers, evidence } = await tier.read(pageOf(gold))
    readings.push({ id: gold.name, attributions, speakers, evidence })
  }
  const { attribution, speaker } = provenanceScores(golds, readings).fields
  return { found: attribution!.ofAll, speaker: speaker!.ofAll }
}

/** For each text: how many of its rhetorical attributions were found, and how many there are. */
async function foundIn(
  documents: NonNullable<ReturnType<typeof gumDocuments>>,
  tier: Tier,
): Promise<[number, number][]> {
  const out: [number, number][] = []
  for (const { text, gold } of documents) {
    const { attributions } = await tier.read({ text })
    out.push([pairs(gold, attributions).size, gold.length])
  }
  return out
}

const pick = <T>(of: readonly T[], at: readonly number[]): T[] => at.map((i) => of[i]!)

const share = (found: readonly (readonly [number, number])[]): number =>
  (100 * found.reduce((n, [hit]) => n + hit, 0)) /
  Math.max(
    1,
    found.reduce((n, [, all]) => n + all, 0),
  )

const megabytes = (file: string): string => (statSync(join(ROOT, 'models', file)).size / 1e6).toFixed(1)
const tenth = (value: number): number => Number(value.toFixed(1))
