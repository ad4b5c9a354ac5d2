import { describe, expect, it } from 'vitest'
import { copiesAmong, copyOf, printOf } from '../../../src/text/likeness/copies.ts'
import { spread } from '../../../src/text/likeness/words.ts'

/** A text of words of its own, another one for another seed. */
const article = (seed: number, words = 200): string =>
  Array.from({ length: words }, (_, i) => `w${spread(seed * 7919 + i) % 5000}`).join(' ')

describe('copyOf', () => {
  const whole = article(1)
  const trimmed = whole.split(' ').slice(0, 70).join(' ')

  it('knows the same words in another dress', () =>
    expect(copyOf(printOf('“No money,” she said — again'), printOf('"No money", she SAID: again.'))?.kind).toBe('same'))

  it('knows a copy that was cut at the end, whichever comes first', () => {
    expect(copyOf(printOf(trimmed), printOf(whole))).toEqual({ kind: 'trimmed', share: 1, partIsFirst: true })
    expect(copyOf(printOf(whole), printOf(trimmed))?.partIsFirst).toBe(false)
  })

  it('knows a copy with a sentence changed', () => {
    const edited = whole.split(' ').with(50, 'mayor').with(51, 'bridge').join(' ')
    expect(copyOf(printOf(edited), printOf(whole))?.kind).toBe('copy')
  })

  it('takes no other article and no caption for a copy', () => {
    expect(copyOf(printOf(whole), printOf(article(2)))).toBeNull()
    expect(copyOf(printOf(whole.slice(0, 60)), printOf(whole))).toBeNull()
    expect(copyOf(printOf(''), printOf(''))).toBeNull()
  })

  it('takes no article for a copy that quotes another one at length', () => {
    const quoting = `${article(3, 150)} ${whole.split(' ').slice(20, 120).join(' ')}`
    expect(copyOf(printOf(quoting), printOf(whole))).toBeNull()
  })
})

describe('copiesAmong', () => {
  it('pairs each text with earlier ones', () => {
    const [a, b] = [article(1), article(2)]
    const cut = b.split(' ').slice(0, 60).join(' ')
    const found = copiesAmong([a, b, cut, a, article(3)].map(printOf))
    expect(found).toEqual([
      { part: 2, whole: 1, kind: 'trimmed', share: 1 },
      { part: 3, whole: 0, kind: 'same', share: 1 },
    ])
  })

  it('pairs five hundred of one text with the first only', () => {
    const print = printOf(article(1))
    const found = copiesAmong(Array.from({ length: 500 }, () => print))
    expect(found).toHaveLength(499)
    expect(new Set(found.map((c) => c.whole))).toEqual(new Set([0]))
  })

  it('stays bounded where every text resembles every other', () => {
    const base = article(1, 100).split(' ')
    const prints = Array.from({ length: 1000 }, (_, i) => printOf(base.with(i % 100, `changed${i}`).join(' ')))
    const found = copiesAmong(prints)
    expect(found.length).toBeLessThanOrEqual(24 * prints.length)
    // Each has at least one relative before it.
    expect(new Set(found.map((c) => Math.max(c.part, c.whole))).size).toBe(999)
  })
})
