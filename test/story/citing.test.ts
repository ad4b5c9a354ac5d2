import { describe, expect, it } from 'vitest'
import { citations } from '../../src/story/citing/citing.ts'
import { cosine, directions } from '../../src/story/citing/cosine.ts'
import { termsOf } from '../../src/story/citing/terms.ts'

const FERRY = 'The ferry Northern Gull ran aground off Skelwick on Monday with 312 passengers, the harbour office said.'
const BUDGET =
  'Finance secretary Orla Brandt presented a budget of 41 billion to the parliament in Port Velm on Monday.'
const WEATHER = 'Rain will spread from the west on Monday, and the evening stays mild.'

describe('citations', () => {
  it('finds the texts that an article rests on among those of others', () => {
    const texts = [
      'SKELWICK — Passengers of the Northern Gull waited four hours on deck. The ferry had 312 people on board.',
      'Brandt: “41 billion is enough.” The budget goes to a vote in Port Velm next week.',
      'Page not found. Try the search on our home page.',
    ]
    const found = citations([FERRY, BUDGET, WEATHER], texts).map(({ article, text }) => [article, text])
    expect(found).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('knows a source in another language by names and numbers', () => {
    const texts = [
      'A balsa Northern Gull encalhou na segunda-feira perto de Skelwick com 312 passageiros a bordo.',
      'O orçamento de Orla Brandt prevê 41 bilhões, disse o parlamento em Port Velm.',
    ]
    const found = citations([FERRY, BUDGET, WEATHER], texts).map(({ article, text }) => [article, text])
    expect(found).toEqual([
      [0, 0],
      [1, 1],
    ])
  })

  it('takes nothing for everything', () => {
    expect(citations([], ['a text'])).toEqual([])
    expect(citations(['an article'], [])).toEqual([])
    expect(citations(['', FERRY], ['', ''])).toEqual([])
  })
})

describe('termsOf', () => {
  it('takes a capital for a name unless the word is written small more often', () => {
    expect(termsOf('Rain fell on Skelwick; the rain and more rain.').names).toEqual(['skelwick'])
  })
})

describe('cosine', () => {
  it('is 1 for the same terms and 0 for none in common', () => {
    const [a, b, c] = directions([['gull', 'ferry'], ['gull', 'ferry'], ['budget']])
    expect(cosine(a!, b!)).toBeCloseTo(1)
    expect(cosine(a!, c!)).toBe(0)
  })
})
