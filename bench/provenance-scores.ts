import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DATA } from '../train/corpora/data.ts'

const SCORER = join(DATA, '..', 'eval', 'provenance', 'score.mjs')
export const isProvenanceScorerThere = existsSync(SCORER)

/** Percent right, of the attributions that were found and of all gold ones. */
export type Field = { ofFound: number; ofAll: number; gold: number }
export type ProvenanceScores = { fields: Record<string, Field>; nested: { recall: number }; headline: number }

/** The provenance scorer that lies beside the data: what it says of readings whose `id` is the `name` of a gold article. */
export function provenanceScores(
  gold: readonly { name: string }[],
  readings: readonly { id: string }[],
): ProvenanceScores {
  const folder = mkdtempSync(join(tmpdir(), 'provenance-'))
  try {
    const golds = join(folder, 'gold')
    mkdirSync(golds)
    for (const g of gold) writeFileSync(join(golds, `${g.name}.json`), JSON.stringify(g))
    const read = join(folder, 'readings.ndjson')
    writeFileSync(read, readings.map((r) => `${JSON.stringify(r)}\n`).join(''))
    return JSON.parse(execFileSync('node', [SCORER, golds, read, '--json'], { encoding: 'utf8' })) as ProvenanceScores
  } finally {
    rmSync(folder, { recursive: true })
  }
}
