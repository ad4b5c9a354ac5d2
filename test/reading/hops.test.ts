import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isReading, read } from '../../src/read.ts'
import { hopsIn } from '../../src/reading/hops.ts'

function hops(page: string, words: string): [string | null, string[]][] {
  const reading = read(page.startsWith('<') ? { html: page } : { text: page })
  if (!isReading(reading)) throw new Error(reading.error.message)
  const { text } = reading.article
  const holding = reading.attributions.filter((a) => a.content.some((s) => text.slice(s.start, s.end).includes(words)))
  const innermost = holding.at(-1)!
  return hopsIn(reading)(innermost).map(({ speaker, words: spans }) => [
    reading.speakers.find((s) => s.id === speaker)!.name,
    spans.map((s) => text.slice(s.start, s.end)),
  ])
}

describe('hopsIn', () => {
  it('gives every station its words', () => {
    const page = readFileSync(new URL('../../examples/summit.html', import.meta.url), 'utf8')
    expect(hops(page, 'have it before the winter')).toEqual([
      [null, []],
      ['Evening Mercury', ['told the Evening Mercury']],
      ['Ruth Calloway', ['Ruth Calloway, a professional lip reader,', 'told', 'she', 'believes']],
      ['Edwin Marlow', ['Marlow', 'said:']],
    ])
  })

  it('has one station for what the writer says somebody said', () => {
    expect(hops('“It rained,” said Ruth Calloway.', 'It rained')).toEqual([
      [null, []],
      ['Ruth Calloway', ['said', 'Ruth Calloway']],
    ])
  })

  it('shows a carrier that is named after the words', () => {
    const shown = hops('“It rained,” said Ruth Calloway, according to the Harbour Gazette.', 'It rained')
    expect(shown.map(([name]) => name)).toEqual([null, 'Harbour Gazette', 'Ruth Calloway'])
    expect(shown[1]![1].join()).toContain('Harbour Gazette')
  })
})
