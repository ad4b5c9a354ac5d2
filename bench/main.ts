import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { benchArchive } from './archive.ts'
import { benchAttribution } from './attribution.ts'
import { benchCascades } from './cascades.ts'
import { benchCitations } from './citations.ts'
import { benchCold } from './cold.ts'
import { benchCredits } from './credits.ts'
import { benchEvents } from './events.ts'
import { benchGrouping } from './grouping.ts'
import { benchGroupingScale } from './grouping-scale.ts'
import { benchHere } from './here.ts'
import { benchHtml } from './html.ts'
import { benchLipsClaims } from './lips-claims.ts'
import { benchLipsClip } from './lips-clip.ts'
import { benchLipsFootage } from './lips-footage.ts'
import { benchLipsReadings } from './lips-readings.ts'
import { benchLipsSeek } from './lips-seek.ts'
import { benchLipsClaim, benchLipsVocabulary } from './lips-words.ts'
import { benchLoad } from './load.ts'
import { benchNames } from './names.ts'
import { benchNested } from './nested.ts'
import { benchOutOfDomain } from './out-of-domain.ts'
import { benchPages } from './pages.ts'
import { benchPlanted } from './planted.ts'
import { benchProvenance } from './provenance.ts'
import { benchQuotes } from './quotes.ts'
import { benchRelays } from './relays.ts'
import { keep, markdown, writeResults } from './results.ts'
import { isGuarded, type Section } from './section.ts'
import { benchServe } from './serve.ts'
import { benchSpeed } from './speed.ts'
import { benchStream } from './stream.ts'
import { withSummary } from './summary.ts'
import { benchSummit } from './summit.ts'
import { benchTiers } from './tiers.ts'
import { benchTiersSpeed } from './tiers-speed.ts'
import { benchWeb } from './web.ts'
import { benchWordClasses } from './word-class.ts'

const README = join(import.meta.dirname, '..', 'README.md')

type Bench = { name: string; run: () => Section | null | Promise<Section | null> }

/** In the order of RESULTS.md. */
const BENCHES: readonly Bench[] = [
  { name: 'attribution-dev', run: benchAttribution },
  { name: 'tiers', run: benchTiers },
  { name: 'tiers-speed', run: benchTiersSpeed },
  { name: 'summit', run: benchSummit },
  { name: 'pages', run: benchPages },
  { name: 'credits', run: benchCredits },
  { name: 'word-class', run: benchWordClasses },
  { name: 'names', run: benchNames },
  { name: 'nested', run: benchNested },
  { name: 'provenance', run: benchProvenance },
  { name: 'out-of-domain', run: benchOutOfDomain },
  { name: 'events', run: benchEvents },
  { name: 'planted-headlines', run: benchPlanted },
  { name: 'quotes', run: benchQuotes },
  { name: 'citations', run: benchCitations },
  { name: 'grouping', run: benchGrouping },
  { name: 'grouping-scale', run: benchGroupingScale },
  { name: 'relays', run: benchRelays },
  { name: 'cascades', run: benchCascades },
  { name: 'lips-vocabulary', run: benchLipsVocabulary },
  { name: 'lips-claim', run: benchLipsClaim },
  { name: 'lips-footage', run: benchLipsFootage },
  { name: 'lips-claims', run: benchLipsClaims },
  { name: 'lips-readings', run: benchLipsReadings },
  { name: 'speed', run: benchSpeed },
  { name: 'html', run: benchHtml },
  { name: 'stream', run: benchStream },
  { name: 'cold', run: benchCold },
  { name: 'archive', run: benchArchive },
  { name: 'serve', run: benchServe },
  { name: 'load', run: benchLoad },
  { name: 'web', run: benchWeb },
  { name: 'here', run: benchHere },
  { name: 'lips-seek', run: benchLipsSeek },
  { name: 'lips-clip', run: benchLipsClip },
]

/** `npm run bench [-- NAME …]`: measures and writes RESULTS.md. With `--guard` it fails when a guarded number got worse. */
async function main(args: readonly string[]): Promise<void> {
  const asked = args.filter((a) => a !== '--guard')
  const known = BENCHES.map((b) => b.name)
  const unknown = asked.filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new Error(`No bench is called ${unknown.join(', ')}; there are ${known.join(', ')}`)
  const worse: string[] = []
  for (const { name, run } of BENCHES) {
    if (asked.length > 0 && !asked.includes(name)) continue
    const section = await run()
    if (!section) {
      console.log(
        `${name}: skipped, what it needs is not there: gold data (set HEARSAY_DATA), or a browser (set HEARSAY_CHROMIUM)\n`,
      )
      continue
    }
    console.log(markdown(section))
    keep(section)
    worse.push(
      ...section.floors
        .filter((f) => !isGuarded(f))
        .map((f) => `${name}: ${f.what} ${f.reached}, guarded at ${f.guard}`),
    )
  }
  // What trainings measured of their own models stands behind the first section.
  writeResults([known[0]!, 'attribution-cv', 'accurate-cv', 'dial', 'accurate-errors', ...known.slice(1)])
  writeFileSync(README, withSummary(readFileSync(README, 'utf8')))
  if (args.includes('--guard') && worse.length > 0) throw new Error(`Numbers got worse:\n${worse.join('\n')}`)
}

await main(process.argv.slice(2))
