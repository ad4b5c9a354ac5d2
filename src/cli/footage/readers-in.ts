import { type Failed, failed, isFailed } from '../../ingest/failed.ts'
import type { LipSources } from '../../lips/lip-report.ts'
import type { VisemeMap } from '../../lips/maps/viseme-map.ts'
import { phonesOf } from '../../lips/phones/phones-of.ts'
import { type Agreement, agreement } from '../../lips/readings/agreement.ts'
import { isBadReadings, lipReadingsFromJson } from '../../lips/readings/lip-readings-from-json.ts'
import { runningWords } from '../../lips/running-words.ts'
import { jsonOfFile } from './json-file.ts'

/** What the readers in a file agree on, against sentences that the language model makes up. */
export async function readersIn(path: string, map: VisemeMap, sources: LipSources): Promise<Agreement | Failed> {
  const file = await jsonOfFile(path)
  if (isFailed(file)) return file
  const readings = lipReadingsFromJson(file.value)
  if (isBadReadings(readings)) return failed(readings.error.code, `${path}: ${readings.error.message}`)
  const running = runningWords(sources.model, sources.dictionary)
  const spoken = (word: string) => phonesOf(word, sources).words.flatMap(({ phones }) => [...phones])
  return agreement(readings, { phonesOf: (word) => known(spoken(word)), map, running })
}

const known = <T>(phones: T[]): T[] | null => (phones.length > 0 ? phones : null)
