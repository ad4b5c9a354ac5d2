import { attribute } from '../src/attribution/attribute.ts'
import { english } from '../src/language/en/english.ts'
import type { Syntax } from '../src/language/syntax.ts'
import { fast } from '../src/model.ts'
import { paragraphSpans } from '../src/text/paragraphs.ts'
import { type GoldArticle, polnear } from '../train/corpora/polnear.ts'
import { type Measure, type Predicted, predicted, type Scored, type Scorer, scorer } from '../train/scorer.ts'
import { compromise } from './baselines/compromise.ts'
import { rules } from './baselines/rules.ts'
import { type Floor, percent, type Section } from './section.ts'

type System = { name: string; find: (syntax: Syntax, text: string) => Predicted[] }

const SYSTEMS: System[] = [
  {
    name: '**hearsay, fast tier**',
    find: (syntax) => predicted(attribute(syntax, fast).filter((a) => a.within === null)),
  },
  { name: 'baseline: quotation marks, nearest verb, nearest name', find: rules },
  { name: 'baseline: compromise 14.17', find: (_, text) => compromise(text) },
]
/** Dev is for the end; every look at it counts. */
const LOOKS =
  'Dev was scored 12 times while this was built, once by a model that was not kept; everything was chosen by cross-validation on train.'
const METRICS = [
  'att.full',
  'att.content',
  'att.exact',
  'span.source',
  'span.cue',
  'span.content',
  'frag.content',
  'att.cueonly',
]

/** Attribution on PolNeAR dev, beside two baselines. */
export async function benchAttribution(): Promise<Section | null> {
  const [gold, score] = [polnear('dev'), await scorer()]
  if (!gold || !score) return null
  const syntaxes = gold.map((g) => english.parse(g.text, paragraphSpans(g.text)))
  const runs = SYSTEMS.map((system) => {
    const docs = gold.map((g, k) => score.scoreDoc(g, { attributions: system.find(syntaxes[k]!, g.text) }))
    return { system, docs, total: score.total(docs.map((d) => d.counts)) }
  })
  const ours = runs[0]!
  const f1 = (metric: string): number => Number(percent(score.prf(ours.total[metric]!).F1))
  const direct = ofType(gold, ours.docs, score, 'direct').F1
  const floors: Floor[] = [
    { what: 'att.full F1', reached: f1('att.full'), floor: 63, guard: 62 },
    { what: 'direct quotes, att.full F1', reached: Number(percent(direct)), floor: 93, guard: 89 },
    { what: 'exact source F1', reached: f1('span.source'), floor: 74, guard: 72.5 },
    { what: 'exact cue F1', reached: f1('span.cue'), floor: 68, guard: 66 },
    { what: 'exact content F1', reached: f1('span.content'), floor: 56, guard: 53 },
  ]
  return {
    name: 'attribution-dev',
    title: 'Attribution, PolNeAR dev',
    how: `${gold.length} articles, F1 × 100 (P/R for att.full) by the attribution scorer; definitions in its header. PolNeAR does not nest, so nested attributions are left out. ${LOOKS}`,
    columns: ['system', ...METRICS, 'att.full P/R', 'direct', 'mixed', 'indirect'],
    rows: runs.map(({ system, docs, total }) => [
      system.name,
      ...METRICS.map((m) => percent(score.prf(total[m]!).F1)),
      `${percent(score.prf(total['att.full']!).P)}/${percent(score.prf(total['att.full']!).R)}`,
      ...(['direct', 'mixed', 'indirect'] as const).map((type) => percent(ofType(gold, docs, score, type).F1)),
    ]),
    floors,
  }
}

/** att.full among attributions of one type: precision over predicted ones, recall over gold ones. */
export function ofType(gold: readonly GoldArticle[], docs: readonly Scored[], score: Scorer, type: string): Measure {
  let [hitP, allP, hitG, allG] = [0, 0, 0, 0]
  for (const [d, doc] of docs.entries()) {
    const { text } = gold[d]!
    for (const [i, p] of doc.P.entries())
      if (score.quoteType(p.raw, text) === type) {
        allP++
        if (doc.okP.has(i)) hitP++
      }
    for (const [j, g] of doc.G.entries())
      if (score.quoteType(g.raw, text) === type) {
        allG++
        if (doc.okG.has(j)) hitG++
      }
  }
  return score.prf([hitP, allP, hitG, allG])
}
