import { describe, expect, it } from 'vitest'
import { laidOut } from '../../src/web/chain/layout.ts'
import { planOf, wrapped } from '../../src/web/chain/plan.ts'
import type { ChainAnswer } from '../../src/web/desk/answers.ts'
import { answerFor, exampleReading } from './answer.ts'

const reading = exampleReading('summit')

function chainOf(id: string): ChainAnswer {
  const { article, hops } = answerFor(reading)
  const attribution = reading.attributions.find((a) => a.id === id)!
  const words = ({ start, end }: { start: number; end: number }) => reading.article.text.slice(start, end)
  return {
    article,
    attribution,
    evidence: reading.evidence.find((e) => e.of === id)!,
    speaker: reading.speakers.find((s) => s.id === attribution.speaker) ?? null,
    hops: hops[id]!,
    speakers: Object.fromEntries(reading.speakers.map((s) => [s.id, s])),
    words: attribution.content.map(words).join(' … '),
    hopWords: hops[id]!.map((hop) => hop.words.map(words)),
  }
}

const lips = chainOf(reading.evidence.find((e) => e.channel === 'lip-reading')!.of)

describe('the picture of a chain', () => {
  it('has a station a hop, who doubts, what shows each step, and the channel at the end', () => {
    const { boxes, joins } = planOf(lips)
    const first = boxes.map((box) => box.lines.map((line) => line.words).join(' | '))
    expect(first).toEqual([
      'This article',
      'Evening Mercury',
      'Ruth Calloway | professional lip reader | is not sure',
      'Edwin Marlow | President of Averland',
      '“You’ll have it before the | winter.”',
    ])
    expect(joins.map((join) => join.label.lines.map((line) => line.words).join(' | '))).toEqual([
      '“told the Evening Mercury”',
      '“Ruth Calloway, a professional | lip reader, told” | “she believes”',
      '“Marlow said:”',
      'lip-reading | predicts',
    ])
  })

  it('says it where nobody is named', () => {
    const { attribution, hops, hopWords, ...rest } = lips
    const nobody = {
      ...rest,
      attribution: { ...attribution, speaker: null },
      hops: hops.slice(0, 1),
      hopWords: hopWords.slice(0, 1),
    }
    expect(planOf(nobody).boxes.map((box) => box.kind)).toEqual(['station', 'unnamed', 'words'])
  })

  it('is laid out downwards, in order, with nothing outside the picture', () => {
    const laid = laidOut(planOf(lips))
    const heights = laid.boxes.map((box) => box.y)
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
    for (const { x, y, width, height } of laid.boxes) {
      expect(x - width / 2).toBeGreaterThanOrEqual(0)
      expect(x + width / 2).toBeLessThanOrEqual(laid.width)
      expect(y + height / 2).toBeLessThanOrEqual(laid.height)
    }
  })

  it('breaks long words', () => {
    expect(wrapped('a bb cccccccc d', 4)).toEqual(['a bb', 'cccc', 'cccc', 'd'])
    expect(wrapped('', 4)).toEqual([])
  })
})
