import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { agreementPage } from '../../src/cli/footage/agreement-page.ts'
import { claimOnTrack } from '../../src/cli/footage/claim-on-track.ts'
import { consistencyPage } from '../../src/cli/footage/consistency-page.ts'
import { readersIn } from '../../src/cli/footage/readers-in.ts'
import { columns } from '../../src/cli/terminal/lay.ts'
import { englishLips } from '../../src/lips/english.ts'
import { neti } from '../../src/lips/maps/neti.ts'
import type { Pronunciation } from '../../src/lips/phones/phone.ts'
import { runningWords } from '../../src/lips/running-words.ts'
import { mouthOf } from '../lips/mouth.ts'

const sources = await englishLips()
const folder = mkdtempSync(join(tmpdir(), 'hearsay-footage-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: unknown): string {
  const path = join(folder, name)
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return path
}

const SPOKEN = 'M EY B IY DH AH B R IH JH W IH L K AH M'.split(' ') as unknown as Pronunciation
const track = file('track.json', mouthOf(SPOKEN))
const LOOKS = [30, 80, 100].map((width) => ({ width, colour: false }))

const reader = (id: string, name: string, words: string) => ({
  id,
  reader: name,
  outlets: ['The Gull', 'The Tern'],
  parts: [{ type: 'words', words: words.split(' ').map((word) => ({ word })) }],
})
const readings = file('readings.json', {
  schema: 'hearsay/lip-readings/1',
  reports: [
    reader('a', 'Ada Roe', 'we will meet on Monday'),
    reader('b', 'Ben \u001b[31mPoe', 'we will beat on Sunday'),
  ],
})

describe('hearsay lips CLAIM --track FILE', () => {
  it('tells how a claim fits, in the fixed words', async () => {
    const found = await claimOnTrack('Maybe the bridge will come', { track }, sources)
    if ('error' in found) throw new Error(found.error.message)
    expect(found.verdict).toBe('consistent with')
    for (const look of LOOKS) {
      const page = consistencyPage(found, look)
      expect(page.replaceAll(/\s+/gu, ' ')).toContain('This footage is consistent with the claim.')
      expect(page).not.toMatch(/\bsaid\b|confirm/iu)
      expect(Math.max(...page.split('\n').map(columns))).toBeLessThanOrEqual(look.width)
    }
  })

  it.each([
    ['nothing.json', /There is no file .*nothing\.json/],
    [file('text.json', 'Dear Ada'), /text\.json is not JSON/],
    [file('empty.json', ''), /empty\.json is not JSON/],
    [file('other.json', { fps: 25, frames: [{ at: -1 }] }), /other\.json: Frame 0: “at” must be seconds/],
  ])('says what is wrong with %s', async (path, reason) =>
    expect(await claimOnTrack('Maybe', { track: path }, sources)).toMatchObject({
      error: { message: expect.stringMatching(reason) },
    }))

  it('answers to claims of any length and kind', async () => {
    const verdict = async (claim: string) => {
      const found = await claimOnTrack(claim, { track }, sources)
      return 'error' in found ? found.error.code : found.verdict
    }
    expect(await verdict('')).toBe('not testable on this footage')
    expect(await verdict('🙈')).toBe('not testable on this footage')
    expect(await verdict('word '.repeat(200))).toBe('not testable on this footage')
    expect(await verdict('word '.repeat(2000))).toBe('too-long')
  })
})

describe('hearsay lips --readings FILE', () => {
  it('tells what readers agree on, against chance, and lets no name touch the screen', async () => {
    const found = await readersIn(readings, neti, sources)
    if ('error' in found) throw new Error(found.error.message)
    for (const look of LOOKS) {
      const page = agreementPage(found, look)
      expect(page).toContain('2 independent readers')
      expect(page).toContain('above chance')
      expect(page).not.toContain('\u001b')
    }
  })
})

describe('running words', () => {
  it('are the same for a seed, of the language, with their phones', () => {
    const words = runningWords(sources.model, sources.dictionary)
    expect(words).toHaveLength(2000)
    expect(runningWords(sources.model, sources.dictionary)).toEqual(words)
    expect(runningWords(sources.model, sources.dictionary, 2)).not.toEqual(words)
    for (const { word, phones } of words) expect(sources.dictionary.pronunciations(word)).toContainEqual(phones)
    // A sentence made up is no list of the likeliest word.
    expect(new Set(words.map(({ word }) => word)).size).toBeGreaterThan(300)
  })

  it('end with a model that has nothing but the end of a sentence', () => {
    const silent = { ...sources.model, words: [], scorer: () => () => Float64Array.of(0) }
    expect(runningWords(silent, sources.dictionary)).toEqual([])
  })
})
