import { benchAttribution } from './attribution.ts'
import { keep, markdown, writeResults } from './results.ts'
import { holds, type Section } from './section.ts'
import { benchSpeed } from './speed.ts'

type Bench = {
  name: string
  run: () => Promise<Section | null> /** Left out unless it is asked for by name. */
  long?: boolean
}

const BENCHES: readonly Bench[] = [
  { name: 'attribution-dev', run: benchAttribution },
  { name: 'speed', run: benchSpeed },
]

/** `npm run bench [-- NAME …]`: measures, writes RESULTS.md, and fails when a number lies under its floor. */
async function main(asked: readonly string[]): Promise<void> {
  const unknown = asked.filter((name) => !BENCHES.some((b) => b.name === name))
  if (unknown.length > 0)
    throw new Error(`No bench is called ${unknown.join(', ')}; there are ${BENCHES.map((b) => b.name).join(', ')}`)
  let below = 0
  for (const { name, run, long } of BENCHES) {
    if (asked.length > 0 ? !asked.includes(name) : long) continue
    const section = await run()
    if (!section) {
      console.log(`${name}: skipped, its gold data is not there (set HEARSAY_DATA)\n`)
      continue
    }
    console.log(markdown(section))
    keep(section)
    below += section.floors.filter((f) => !holds(f)).length
  }
  writeResults(BENCHES.map((b) => b.name))
  if (below > 0) console.log(`${below} numbers lie under what they should reach.`)
}

await main(process.argv.slice(2))
