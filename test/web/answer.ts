import { readFileSync } from 'node:fs'
import { correct } from '../../src/correction/correct.ts'
import type { Correction } from '../../src/correction/correction.ts'
import { isReading, read } from '../../src/index.ts'
import { hopsIn } from '../../src/reading/hops.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { ArticleAnswer } from '../../src/web/desk/answers.ts'

/** The reading of an example article of ours. */
export function exampleReading(name: string): Reading {
  const html = readFileSync(new URL(`../../examples/${name}.html`, import.meta.url), 'utf8')
  const reading = read({ html })
  if (!isReading(reading)) throw new Error(`The example ${name} cannot be read`)
  return reading
}

/** What the service answers for an article. */
export function answerFor(machine: Reading, corrections: Correction[] = []): ArticleAnswer {
  const { reading, touched, unplaced } = correct(machine, corrections)
  const { id, title, outlet, url, published } = machine.article
  return {
    article: {
      id,
      title,
      outlet,
      url,
      published,
      retrievedAt: '2025-10-01T12:00:00Z',
      retrievedBy: 'given',
      statements: reading.attributions.length,
      named: 0,
      unnamed: 0,
      headline: reading.headline?.status ?? null,
      corrections: corrections.length,
    },
    sha256: '',
    mediaType: 'text/html',
    reading,
    hops: Object.fromEntries(reading.attributions.map((a) => [a.id, hopsIn(reading)(a)])),
    touched,
    unplaced,
    corrections,
    runs: [],
  }
}
