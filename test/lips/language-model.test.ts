import { describe, expect, it } from 'vitest'
import { arpaColumns, isArpa } from '../../src/lips/language-model/arpa.ts'
import { nGrams } from '../../src/lips/language-model/columns.ts'
import { kneserNey } from '../../src/lips/language-model/kneser-ney.ts'
import { type LanguageModel, languageModel } from '../../src/lips/language-model/language-model.ts'
import { ownModel } from '../../src/lips/language-model/own-model.ts'
import { englishPhrases } from '../../src/lips/language-model/phrases.ts'
import { sphinxColumns } from '../../src/lips/language-model/sphinx.ts'

const { words, model: english } = await englishPhrases()

/** ln P(word | two words) */
const logAfter = (model: LanguageModel, [before, last]: readonly [string, string], word: string): number =>
  model.scorer(Uint32Array.of(model.numberOf(word)))(model.contextOf(model.numberOf(before), model.numberOf(last)))[0]!

const ARPA = (lines: string): string =>
  `\\data\\\nngram 1=4\n\n\\1-grams:\n-1 <s> -0.5\n-1 </s>\n-0.5 up -0.25\n-0.7 down\n\n${lines}\n\\end\\\n`

describe('the model of phrases', () => {
  it.each([
    ['<s>', '<s>'],
    ['of', 'the'],
    ['we', 'will'],
    ['zebra', 'line'],
  ])('shares one whole after “%s %s”', (before, last) => {
    const all = Uint32Array.from(english.words.keys())
    const scores = english.scorer(all)(english.contextOf(english.numberOf(before), english.numberOf(last)))
    expect(scores.reduce((sum, score) => sum + Math.exp(score), 0)).toBeCloseTo(1, 4)
  })

  it('knows what follows what', () => {
    expect(logAfter(english, ['over', 'the'], 'next')).toBeGreaterThan(logAfter(english, ['over', 'the'], 'we'))
  })

  it('gives a word it does not know less than any that it knows', () => {
    expect(english.share('zelenskyy')).toBeLessThan(-10)
    expect(english.share('line')).toBe(0)
  })

  it('comes with a vocabulary that holds everyday words beside those of speeches', () => {
    expect(words).toEqual(expect.arrayContaining(['congress', 'fudge', "we'll"]))
    expect(new Set(words).size).toBe(words.length)
  })
})

describe('Kneser-Ney', () => {
  it('gives what was seen more than what was not, and all of it to somebody', () => {
    // “<s> <s> a b </s>” twice and “<s> <s> b </s>” once; words 0 <s>, 1 </s>, 2 a, 3 b.
    const counts = {
      words: ['<s>', '</s>', 'a', 'b'],
      pairs: { starts: Uint32Array.of(0, 3, 3, 4, 5), words: Uint32Array.of(0, 2, 3, 3, 1) },
      triples: {
        starts: Uint32Array.of(0, 2, 3, 4, 5, 5),
        words: Uint32Array.of(2, 3, 3, 1, 1),
        counts: Uint32Array.of(2, 1, 2, 1, 2),
      },
    }
    const model = languageModel('toy', kneserNey(counts))
    expect(logAfter(model, ['<s>', '<s>'], 'a')).toBeGreaterThan(logAfter(model, ['<s>', '<s>'], 'b'))
    const sum = counts.words.reduce((s, word) => s + Math.exp(logAfter(model, ['<s>', 'a'], word)), 0)
    expect(sum).toBeCloseTo(1, 5)
  })
})

describe('a model of the user', () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

  it('may be an ARPA file, in which what was not seen is looked up in less', () => {
    const own = ownModel('own.lm', bytes(ARPA('\\2-grams:\n-0.1 <s> up -0.2\n\n\\3-grams:\n-0.05 <s> up down\n')))
    if ('error' in own) throw new Error(own.error.message)
    expect(logAfter(own.model, ['<s>', 'up'], 'down') / Math.LN10).toBeCloseTo(-0.05, 5)
    expect(logAfter(own.model, ['<s>', 'up'], 'up') / Math.LN10).toBeCloseTo(-0.2 - 0.25 - 0.5, 5)
    expect(logAfter(own.model, ['up', 'down'], 'up') / Math.LN10).toBeCloseTo(-0.5, 5)
    expect(own.words[0]).toBe('up')
  })

  it('may hold a triple whose beginning is not listed', () => {
    const own = ownModel('own.lm', bytes(ARPA('\\3-grams:\n-0.05 up down up\n')))
    if ('error' in own) throw new Error(own.error.message)
    expect(logAfter(own.model, ['up', 'down'], 'up') / Math.LN10).toBeCloseTo(-0.05, 5)
    expect(logAfter(own.model, ['<s>', 'up'], 'down') / Math.LN10).toBeCloseTo(-0.25 - 0.7, 5)
  })

  it.each([
    ['nothing', ''],
    ['a text', 'Once upon a time'],
    ['no sentences', ARPA('').replace('<s>', 'x')],
    ['a line that is none', ARPA('\\2-grams:\nup up up up up\n')],
    ['a word that is not listed', ARPA('\\2-grams:\n-1 up sideways\n')],
    ['a cut binary file', `Trie Language Model\u0003${'\u0001'.repeat(40)}`],
  ])('is refused when it is %s', (_, text) => {
    expect(ownModel('own.lm', bytes(text))).toMatchObject({ error: { code: 'bad-model' } })
  })

  it('is known by its mark', () => {
    expect(isArpa(ARPA(''))).toBe(true)
    expect(isArpa('data')).toBe(false)
    expect(arpaColumns('\\data\\\n')).toBeNull()
    expect(nGrams(arpaColumns(ARPA(''))!).pairs.words).toHaveLength(0)
  })

  it('may be a binary model of CMU Sphinx', () => {
    const own = sphinxColumns(sphinxFile())
    expect(own?.words).toEqual(['<s>', '</s>', 'up'])
    expect(own?.pairs).toMatchObject({ first: Uint32Array.of(0), last: Uint32Array.of(2) })
    expect(own?.triples).toMatchObject({ first: Uint32Array.of(0), middle: Uint32Array.of(0), last: Uint32Array.of(2) })
    expect(own!.pairs.logs[0]! / Math.log(1.0001)).toBeCloseTo(-5000, 0)
    expect(own!.triples.logs[0]! / Math.log(1.0001)).toBeCloseTo(-7000, 0)
    for (const cut of [20, 40, 786_500]) expect(sphinxColumns(sphinxFile().subarray(0, cut))).toBeNull()
  })
})

/** Three words, the pair “<s> up” and the triple “<s> <s> up”, as sphinxbase writes them: 2 bits a word, 1 bit a pointer. */
function sphinxFile(): Uint8Array {
  const table = 65_536 * 4
  const names = '<s>\0</s>\0up\0'
  const [tables, unigrams] = [36, 36 + 3 * table]
  const pairs = unigrams + 4 * 12
  const pairBytes = Math.floor((2 * 35 + 7) / 8) + 8
  const tripleBytes = Math.floor((2 * 18 + 7) / 8) + 8
  const end = pairs + pairBytes + tripleBytes
  const view = new DataView(new ArrayBuffer(end + 4 + names.length))
  const bytes = new Uint8Array(view.buffer)
  bytes.set(new TextEncoder().encode('Trie Language Model\u0003'))
  for (const [k, count] of [3, 1, 1].entries()) view.setUint32(20 + 4 * k, count, true)
  for (const [k, value] of [-5000, -100, -7000].entries()) view.setFloat32(tables + k * table, value, true)
  for (const [word, next] of [0, 0, 0, 1].entries()) {
    view.setFloat32(unigrams + 12 * word, -10_000, true)
    view.setUint32(unigrams + 12 * word + 8, next, true)
  }
  // All numbers of the first pair and triple are 0; the pointer after the pair is 1, at bit 35 + 34.
  bytes[pairs + 8] = 1 << 5
  view.setUint32(end, names.length, true)
  bytes.set(new TextEncoder().encode(names), end + 4)
  return bytes
}
