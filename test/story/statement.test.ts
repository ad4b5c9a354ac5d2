import { describe, expect, it } from 'vitest'
import { isReading, read } from '../../src/read.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { pointerOf, type Statement, statementsOf } from '../../src/story/statement.ts'
import { bare, quotedIn } from '../../src/story/wording.ts'

const readingOf = (text: string): Reading => {
  const outcome = read({ text, title: 'The bridge', outlet: 'Harbour Gazette', published: '2025-03-04' })
  if (!isReading(outcome)) throw new Error(outcome.error.message)
  return outcome
}
const statement = (text: string, words: string): Statement => {
  const found = statementsOf(readingOf(text)).find((s) => s.words.includes(words))
  if (!found) throw new Error(`No statement says “${words}”`)
  return found
}
const bared = (text: string): string => {
  const { start, end } = bare(text, { start: 0, end: text.length })
  return text.slice(start, end)
}

describe('statementsOf', () => {
  it('gives one a attribution, with its outlet and its time', () => {
    const reading = readingOf('“The bridge will stay closed until spring,” Mayor Ada Holm said on Tuesday.')
    const found = statementsOf(reading)
    expect(found).toHaveLength(reading.attributions.length)
    expect(found[0]).toMatchObject({
      article: reading.article.id,
      words: 'The bridge will stay closed until spring',
      form: 'direct',
      named: true,
      outlet: 'Harbour Gazette',
      published: '2025-03-04',
    })
    expect(pointerOf(found[0]!)).toBe(`${reading.article.id}#${found[0]!.attribution}`)
  })

  it('joins the pieces of a content, and points into what it joined', () => {
    const { words, folded } = statement('“It rained,” Ada Holm said, “all day and all night.”', 'It rained')
    expect(words).toBe('It rained … all day and all night.')
    for (const { text, span } of folded) expect(words.slice(span.start, span.end).toLowerCase()).toBe(text)
  })

  it('knows the words in quotation marks from those that are not', () => {
    const { words, quoted } = statement(
      'Ada Holm said that the old bridge was “a danger to everybody” and would be closed.',
      'a danger',
    )
    expect(quoted.map((q) => words.slice(q.start, q.end))).toEqual(['a danger to everybody'])
  })

  it('tells what a quotation reports without marks of its own as one with it', () => {
    const text = '“They tell nobody that the old bridge leaks,” Mayor Ada Holm said on Tuesday.'
    const all = statementsOf(readingOf(text))
    expect(all.map((s) => s.words)).toEqual(['They tell nobody that the old bridge leaks'])
    expect(all[0]!.folded).toHaveLength(8)
  })

  it('knows who read lips, by the role that the article gives', () => {
    const text = 'Lip reader Tom Brandt told the Harbour Gazette that Mayor Ada Holm said: “We can close the bridge.”'
    const { reader, speaker } = statementsOf(readingOf(text)).find((s) => s.within !== null)!
    expect(reader).not.toBeNull()
    expect(reader).not.toBe(speaker)
    expect(statement('“It rained,” Ada Holm said, “all day.”', 'It rained').reader).toBeNull()
  })

  it('leaves the words of a statement inside to that one', () => {
    const text = 'Tom Brandt told the Harbour Gazette that he believes Ada Holm said “the bridge is lost”.'
    const all = statementsOf(readingOf(text))
    const inner = all.filter((s) => s.within !== null)
    expect(inner.length).toBeGreaterThan(0)
    for (const { within } of inner) {
      const outer = all.find((s) => s.attribution === within)!
      const own = outer.folded.map((w) => outer.words.slice(w.span.start, w.span.end))
      expect(outer.words).toContain('the bridge is lost')
      expect(own).not.toContain('lost')
    }
  })

  it('names who stands between the article and the speaker', () => {
    const reading = readingOf(
      'Ada Holm told the Northern Star newspaper that “the bridge is lost”. Tom Brandt said “no comment at all”.',
    )
    const carriers = statementsOf(reading).map((s) =>
      s.through.map((id) => reading.speakers.find((p) => p.id === id)?.name),
    )
    expect(carriers[0]).toEqual([expect.stringContaining('Northern Star')])
    expect(carriers.at(-1)).toEqual([])
  })
})

describe('bare', () => {
  it.each([
    ['“It rained,”', 'It rained'],
    ['"It rained"', 'It rained'],
    ['‘It’s late,’', 'It’s late'],
    ['“‘It rained,’ she said”', '‘It rained,’ she said'],
    ['“It rained', 'It rained'],
    ['it rained.”', 'it rained.'],
    ['“No” and “never”', '“No” and “never”'],
    ['“dead” and buried', '“dead” and buried'],
    ['it was “dead”', 'it was “dead”'],
    ['the owners’', 'the owners’'],
    ['“', ''],
    [' , ', ''],
  ])('%s', (text, left) => expect(bared(text)).toBe(left))
})

describe('quotedIn', () => {
  it.each([
    ['that it was “dead” and ‘buried’', ['dead', 'buried']],
    ["that it was Ada's 'last word', he said", ['last word']],
    ["that Ada's word isn't Tom's", []],
    ['that it was “over for good', ['over for good']],
  ])('%s', (text, parts) =>
    expect(quotedIn(text, { start: 0, end: text.length }).map((q) => text.slice(q.start, q.end))).toEqual(parts))
})
