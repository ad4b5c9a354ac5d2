import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dictionary as cmu } from 'cmu-pronouncing-dictionary'
import { dictionaryText } from '../src/lips/phones/dictionary.ts'
import { type Pronunciation, readPhones } from '../src/lips/phones/phone.ts'

const FOLDER = join(import.meta.dirname, '..', 'models', 'phones-en')

/** Writes the dictionary that comes with the package: all headwords of letters, with their variants, without stress. */
export function makePhones(log: (line: string) => void): void {
  const entries = cmuEntries()
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(
    join(FOLDER, 'pronunciations.js'),
    `export const PRONUNCIATIONS = ${JSON.stringify(dictionaryText(entries))}\n`,
  )
  log(`${entries.length} words`)
}

/** Headwords of `cmu-pronouncing-dictionary` with their variants (“word(2)”) in order. */
export function cmuEntries(): [string, Pronunciation[]][] {
  const ways = new Map<string, Pronunciation[]>()
  for (const [headword, written] of Object.entries(cmu)) {
    const word = headword.replace(/\(\d+\)$/u, '')
    // A remark may follow: “# place, danish”.
    const phones = readPhones(written.split('#')[0]!)
    if (phones && /^[a-z'.-]+$/u.test(word)) ways.set(word, [...(ways.get(word) ?? []), phones])
  }
  return [...ways]
}
