import { describe, expect, it } from 'vitest'
import { isNestedRight, pairs, sharedPart } from '../../bench/nested.ts'
import { rstAttributions } from '../../bench/rst.ts'
import type { Span } from '../../src/text/span.ts'

const RELATIONS = `<relations>
  <rel name="attribution-positive" type="rst"/>
  <rel name="elaboration-additional" type="rst"/>
  <rel name="same-unit" type="multinuc"/>
  <rel name="joint-list" type="multinuc"/>
</relations>`
const tree = (body: string): string => `<rst><header>${RELATIONS}</header><body>${body}</body></rst>`
const words = (text: string, spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
const read = (body: string, text: string) =>
  rstAttributions(tree(body), text)?.map((a) => [words(text, a.cue), words(text, a.content), a.isNested])

describe('rstAttributions', () => {
  it('takes the satellite as clause and the nucleus as content', () => {
    const body = `<segment id="1" parent="2" relname="attribution-positive">Ms. Ortiz said</segment>
      <segment id="2" parent="10" relname="span">it was n't open &amp; would stay so .</segment>
      <group id="10" type="span"/>`
    expect(read(body, "Ms. Ortiz said it wasn't open & would stay so.")).toEqual([
      ['Ms. Ortiz said', "it wasn't open & would stay so.", false],
    ])
  })

  it('knows what stands in the content of another', () => {
    const body = `<segment id="1" parent="10" relname="attribution-positive">Ortiz said</segment>
      <segment id="2" parent="3" relname="attribution-positive">that Reed believes</segment>
      <segment id="3" parent="11" relname="span">the bridge holds ,</segment>
      <segment id="4" parent="11" relname="elaboration-additional">which it does .</segment>
      <group id="10" type="span" parent="12" relname="span"/>
      <group id="11" type="span" parent="10" relname="span"/>
      <group id="12" type="span"/>`
    expect(read(body, 'Ortiz said that Reed believes the bridge holds, which it does.')).toEqual([
      ['Ortiz said', 'that Reed believes the bridge holds, which it does.', false],
      ['that Reed believes', 'the bridge holds,', true],
    ])
  })

  it('joins a content that its clause interrupts', () => {
    const body = `<segment id="1" parent="10" relname="same-unit">The ferry ,</segment>
      <segment id="2" parent="1" relname="attribution-positive">Ortiz said ,</segment>
      <segment id="3" parent="10" relname="same-unit">is late .</segment>
      <group id="10" type="multinuc"/>`
    expect(read(body, 'The ferry, Ortiz said, is late.')).toEqual([['Ortiz said,', 'The ferry, … is late.', false]])
  })

  it('gives nothing where tree and text are not equally long', () => {
    expect(read('<segment id="1">It rained .</segment>', 'It rained all day.')).toBeUndefined()
  })
})

const one = (id: string, within: string | null, start: number, end: number) => ({
  id,
  within,
  content: [{ start, end }],
})

describe('pairs', () => {
  it('pairs one to one, the most alike first', () => {
    const found = [one('f1', null, 0, 20), one('f2', 'f1', 8, 20)]
    const paired = pairs([one('g1', null, 0, 22), one('g2', 'g1', 10, 20)], found)
    expect([...paired].map(([gold, { id }]) => [gold, id])).toEqual([
      ['g1', 'f1'],
      ['g2', 'f2'],
    ])
    expect(isNestedRight(one('g2', 'g1', 10, 20), paired)).toBe(true)
    expect(isNestedRight(one('g2', 'g9', 10, 20), paired)).toBe(false)
    expect(isNestedRight(one('g1', '', 0, 22), paired)).toBe(false)
  })

  it('wants half of the characters of both', () => {
    expect(sharedPart([{ start: 0, end: 10 }], [{ start: 5, end: 10 }])).toBe(0.5)
    expect(sharedPart([{ start: 0, end: 4 }, { start: 6, end: 10 }], [{ start: 4, end: 6 }])).toBe(0) // biome-ignore format: one line
    expect(pairs([one('g', null, 0, 10)], [one('f', null, 6, 10)]).size).toBe(0)
  })
})
