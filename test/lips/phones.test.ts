import { dictionary as cmu } from 'cmu-pronouncing-dictionary'
import { describe, expect, it } from 'vitest'
import { claimWords } from '../../src/lips/phones/claim-words.ts'
import { englishDictionary } from '../../src/lips/phones/dictionary.ts'
import { phonesOf } from '../../src/lips/phones/phones-of.ts'

const dictionary = await englishDictionary()
const words = (claim: string): string =>
  claimWords(claim)
    .map(({ word }) => word)
    .join(' ')
const phones = (claim: string): string =>
  phonesOf(claim, { dictionary })
    .words.map((w) => w.phones.join(' '))
    .join(' / ')

describe('the words of a claim', () => {
  it.each([
    ['“We’ll get it over the line.”', "we'll get it over the line"],
    ['12 days', 'twelve days'],
    ['in 2025, 1,500 of 2.5%', 'in twenty twenty five one thousand five hundred of two point five percent'],
    ['$5 on the 21st', 'five dollars on the twenty first'],
    ['2007, 1905, 1900', 'two thousand seven nineteen oh five nineteen hundred'],
    ['1000000', 'one million'],
    ['🙂 yes 👍🏽!', 'yes'],
    ['', ''],
    ['— … “” 🤷', ''],
    ['the café’s owner', "the cafe's owner"],
    ['the U.S. way', 'the u.s. way'],
    ['9999999999999999', 'nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine nine'],
  ])('%s', (claim, expected) => expect(words(claim)).toBe(expected))

  it('stand where they were written', () => {
    const claim = '🙂 “We’ll” pay $5'
    expect(claimWords(claim).map(({ at }) => claim.slice(at.start, at.end))).toEqual(['We’ll', 'pay', '$5', '$5'])
  })
})

describe('the phones of a claim', () => {
  it.each([
    ["we'll get it over the line", 'W IY L / G EH T / IH T / OW V ER / DH AH / L AY N'],
    ['Moscow-based', 'M AA S K OW / B EY S T'],
    ['the GRU', 'DH AH / JH IY AA R Y UW'],
    ["Putin's gas", 'P UW T IH N Z / G AE S'],
  ])('%s', (claim, expected) => expect(phones(claim)).toBe(expected))

  it('say which words nobody knows', () => {
    const { words, unknown } = phonesOf('Kupiansk will не fall', { dictionary })
    expect(unknown.map(({ word }) => word)).toEqual(['kupiansk', 'не'])
    expect(words.map(({ word }) => word)).toEqual(['will', 'fall'])
  })

  it('take the list of the user first, with its source', () => {
    const own = [{ word: 'moscow', phones: ['M', 'AO', 'S', 'K', 'OW'] as const, source: 'BBC' }]
    expect(phonesOf('Moscow', { dictionary, own }).words).toMatchObject([{ ground: 'list', source: 'BBC' }])
  })

  it('mark a guess', () => {
    const guess = () => ['D', 'AA'] as const
    expect(phonesOf('Zzxq', { dictionary, guess }).words).toMatchObject([{ ground: 'guess', phones: ['D', 'AA'] }])
  })
})

describe('the dictionary that comes with the package', () => {
  it('is that of CMU, without stress', () => {
    for (const word of ['a', 'zywicki', "we'll", 'line', 'x-ray', 'u.s.', 'aaberg'])
      expect(dictionary.pronunciations(word)[0]?.join(' ')).toBe(cmu[word]?.replace(/[012]/g, ''))
    expect(dictionary.pronunciations('zzz')).toEqual([])
    expect(dictionary.pronunciations('')).toEqual([])
    expect([...dictionary.entries()]).toHaveLength(126_046)
  })

  it('finds every word that it holds', () => {
    let k = 0
    for (const [word, ways] of dictionary.entries())
      if (k++ % 997 === 0) expect(dictionary.pronunciations(word)).toEqual(ways)
  })
})
