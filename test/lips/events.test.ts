import { describe, expect, it } from 'vitest'
import { visibleEvents } from '../../src/lips/events/visible-events.ts'
import { englishDictionary } from '../../src/lips/phones/dictionary.ts'
import { phonesOf } from '../../src/lips/phones/phones-of.ts'

const dictionary = await englishDictionary()
const events = (claim: string) => visibleEvents(phonesOf(claim, { dictionary }).words)
const inWords = (claim: string): string[] => events(claim).map((e) => `${e.kind} ${e.phones.join(' ')} ${e.word}`)

describe('the visible events of a claim', () => {
  it('hold no closure for “we’ll get it over the line”', () => {
    expect(inWords("we'll get it over the line")).toEqual(['rounding W 0', 'rounding OW 3', 'lip-to-teeth V 3'])
  })

  it('close the lips once for neighbours', () => {
    expect(inWords('stop me')).toEqual(['closure P M 0'])
  })

  it('come one after another, inside the utterance', () => {
    const shares = events('Bob promised them five more weeks').map(({ share }) => share)
    expect(shares).toEqual([...shares].sort((a, b) => a - b))
    expect(Math.min(...shares)).toBeGreaterThan(0)
    expect(Math.max(...shares)).toBeLessThan(1)
  })

  it('weigh hard only for closures', () => {
    expect(events('five more')).toMatchObject([
      { kind: 'lip-to-teeth', weight: 'soft' },
      { kind: 'lip-to-teeth', weight: 'soft' },
      { kind: 'closure', weight: 'hard' },
    ])
  })

  it('are none for no words', () => expect(visibleEvents([])).toEqual([]))
})
