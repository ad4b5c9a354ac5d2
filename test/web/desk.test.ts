import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { machineWords } from '../../src/web/correct/machine.ts'
import { changeWords } from '../../src/web/correct/say.ts'
import { eventsIn, type ServerEvent } from '../../src/web/desk/events.ts'
import { isProblem, problemIn } from '../../src/web/desk/problem.ts'
import { exampleReading } from './answer.ts'

describe('eventsIn', () => {
  it('takes events out of a stream', () => {
    const stream =
      ': hello\n\nevent: stage\ndata: {"stage":"reading"}\n\nevent: done\r\ndata: 1\r\ndata: 2\r\n\r\nevent: sta'
    expect(eventsIn(stream)).toEqual({
      events: [
        { event: 'stage', data: '{"stage":"reading"}' },
        { event: 'done', data: '1\n2' },
      ],
      rest: 'event: sta',
    })
  })

  it('finds the same events, wherever the stream is cut', () => {
    const stream = 'event: stage\ndata: {"a":1}\n\ndata: b\n\nevent: done\ndata: c\n\n'
    const whole = eventsIn(stream).events
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(stream.length), { maxLength: 6 }), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), stream.length]
        let buffer = ''
        const events: ServerEvent[] = []
        for (let i = 1; i < places.length; i++) {
          const found = eventsIn(buffer + stream.slice(places[i - 1], places[i]))
          events.push(...found.events)
          buffer = found.rest
        }
        expect(events).toEqual(whole)
      }),
    )
  })
})

describe('a problem', () => {
  it('is the sentence of the service, or one of our own', () => {
    expect(problemIn({ detail: 'The page is gone.' }, 404)).toEqual({ problem: 'The page is gone.', status: 404 })
    expect(problemIn('<html>', 502).problem).toContain('502')
    expect(isProblem(problemIn(null, 500))).toBe(true)
    expect(isProblem({ items: [] })).toBe(false)
  })
})

describe('a correction in words', () => {
  const reading = exampleReading('summit')
  const { source, cue, content } = reading.attributions.find((a) => a.id === 'a5.1.1')!
  const of = { source, cue, content }
  const words = ({ start, end }: { start: number; end: number }): string => reading.article.text.slice(start, end)

  it('says what is right', () => {
    expect(changeWords({ type: 'channel', of, channel: 'interview' }, words)).toBe('channel: interview')
    expect(changeWords({ type: 'speaker', of, speaker: { name: null, kind: 'unknown', role: null } }, words)).toBe(
      'said by nobody who is named',
    )
    expect(changeWords({ type: 'merge', mentions: [source[0]!, cue[0]!] }, words)).toBe(
      'one speaker: “Marlow” and “said:”',
    )
  })

  it('stands beside what the machine said', () => {
    expect(machineWords(reading, { type: 'channel', of, channel: 'interview' })).toBe('lip-reading')
    expect(machineWords(reading, { type: 'commitment', of, commitment: 'asserts' })).toBe('predicts')
    expect(machineWords(reading, { type: 'not-an-attribution', of })).toBe('said by Edwin Marlow')
    expect(machineWords(reading, { type: 'not-an-attribution', of: { source: [], cue: [], content: [] } })).toBeNull()
  })
})
