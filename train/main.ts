import { trainAccurate } from './accurate/train.ts'
import { trainAttribution } from './attribution/train.ts'
import { trainCommonness } from './commonness.ts'
import { trainLanguage } from './language.ts'
import { trainEvidence } from './learnt/train.ts'
import { makePhones } from './phones.ts'
import { makePhrases } from './phrases.ts'

const TRAININGS: { [name: string]: (log: (line: string) => void) => Promise<void> | void } = {
  language: trainLanguage,
  commonness: trainCommonness,
  phones: makePhones,
  phrases: makePhrases,
  // Weighs what the others find, so it comes last.
  evidence: trainEvidence,
}

/**
 * Take hours and Python, or what those left behind, so they are made when they are named: the fast tier of attributions learns from
 * the accurate one. Both look at word classes, so those come first.
 */
const WHEN_NAMED: typeof TRAININGS = { accurate: trainAccurate, attribution: trainAttribution }

/** `npm run train [-- NAME …]`: makes the models again, byte for byte. */
async function main(asked: readonly string[]): Promise<void> {
  for (const name of asked.length > 0 ? asked : Object.keys(TRAININGS)) {
    const train = TRAININGS[name] ?? WHEN_NAMED[name]
    const all = [...Object.keys(TRAININGS), ...Object.keys(WHEN_NAMED)]
    if (!train) throw new Error(`No training is called ${name}; there are ${all.join(', ')}`)
    const start = Date.now()
    await train((line) => console.log(`${name} ${Math.round((Date.now() - start) / 1000)} s: ${line}`))
  }
}

await main(process.argv.slice(2))
