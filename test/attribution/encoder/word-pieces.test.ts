import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Tokenizer } from '@huggingface/tokenizers'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleFrom } from '../../../src/article/from-page.ts'
import { vocabularyFrom, wordPieces } from '../../../src/attribution/encoder/word-pieces.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const VOCABULARY = join(ROOT, 'models', 'accurate-en', 'vocabulary.txt')
const SENTENCES = 10_000

/** The published tokenizer's port to JavaScript, over the same vocabulary. (At the end of a word it takes Σ for ς; the original takes it for σ.) */
function reference(vocabulary: ReadonlyMap<string, number>): (text: string) => number[] {
  const tokenizer = new Tokenizer(
    {
      version: '1.0',
      added_tokens: [],
      normalizer: {
        type: 'BertNormalizer',
        clean_text: true,
        handle_chinese_chars: true,
        strip_accents: null,
        lowercase: true,
      },
      pre_tokenizer: { type: 'BertPreTokenizer' },
      post_processor: null,
      decoder: null,
      model: {
        type: 'WordPiece',
        vocab: Object.fromEntries(vocabulary),
        unk_token: '[UNK]',
        continuing_subword_prefix: '##',
        max_input_chars_per_word: 100,
      },
    },
    {},
  )
  return (text) => tokenizer.encode(text, { add_special_tokens: false }).ids
}

const EMOJI = ['😀', '🗳️', '🏳️‍🌈', '👩‍👩‍👧‍👦', '🇳🇴', '1️⃣', '👍🏿']
const ODD = [
  'É',
  'naïve',
  'İstanbul',
  'ΣΑ',
  '½',
  'ﬁn',
  '東京',
  '한국어',
  'हिन्दी',
  'e\u0301',
  'zero\u200bwidth',
  '\u00ad',
  '№ 7',
  'x'.repeat(101),
  '$5+3',
  '<b>',
  '…',
  '\u00a0',
]

/** Sentences of our own examples, every other one with something strange put into it. */
function sentences(): string[] {
  const folder = join(ROOT, 'examples')
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((f) => f.endsWith('.html'))
    .flatMap((f) => {
      const article = articleFrom({ html: readFileSync(join(folder, f), 'utf8') })
      return 'error' in article ? [] : [article.text]
    })
  const own = texts.flatMap((t) => t.split(/(?<=[.!?”])\s+/u)).filter((s) => s.length > 10)
  const strange = [...EMOJI, ...ODD]
  return Array.from({ length: SENTENCES }, (_, k) => {
    const words = own[k % own.length]!.split(' ')
    if (k % 2 === 0 && k < own.length) return words.join(' ')
    words.splice((k * 7) % words.length, 0, strange[k % strange.length]!)
    return words.join(k % 3 === 0 ? '' : ' ')
  })
}

describe.skipIf(!existsSync(VOCABULARY))('word pieces of the shipped vocabulary', () => {
  const vocabulary = existsSync(VOCABULARY)
    ? vocabularyFrom(readFileSync(VOCABULARY, 'utf8'))
    : new Map<string, number>()

  it(`are those of the reference in ${SENTENCES} sentences`, () => {
    const wanted = reference(vocabulary)
    const other = sentences().filter((s) => {
      const ids = wordPieces(s, vocabulary).map((p) => p.id)
      return ids.join() !== wanted(s).join()
    })
    expect(other).toEqual([])
  })

  it('point at the letters that they spell, in order, whatever the text', () => {
    const spelled = [...vocabulary.keys()]
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let last = 0
        for (const { id, start, end } of wordPieces(text, vocabulary)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          const piece = spelled[id]!
          if (piece === '[UNK]') continue
          const letters = text.slice(start, end).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
          expect(letters.replace(/[\p{C}\s]/gu, '')).toContain(piece.replace(/^##/u, '').slice(0, 1))
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})

describe('word pieces', () => {
  const vocabulary = vocabularyFrom(
    ['[PAD]', '[UNK]', '[CLS]', '[SEP]', 'bridge', '##s', 'vote', '😀', ',', 'e'].join('\n'),
  )
  const cut = (text: string): string[] => wordPieces(text, vocabulary).map((p) => text.slice(p.start, p.end))

  it('are the longest that fit', () => expect(cut('Bridges, votes')).toEqual(['Bridge', 's', ',', 'vote', 's']))
  it('count in UTF-16 code units behind an emoji', () => expect(cut('😀 Vote')).toEqual(['😀', 'Vote']))
  it('leave accents to the letter', () => expect(wordPieces('é', vocabulary)).toEqual([{ id: 9, start: 0, end: 1 }]))
  it('are one unknown for a word that cannot be cut to its end', () => {
    expect(wordPieces('bridgex vote', vocabulary)).toEqual([
      { id: 1, start: 0, end: 7 },
      { id: 6, start: 8, end: 12 },
    ])
  })
  it('are none for nothing', () => expect(wordPieces(' \u200b\n', vocabulary)).toEqual([]))
  it('need a vocabulary with the special pieces', () => {
    expect(() => wordPieces('a', vocabularyFrom('a\nb'))).toThrow('The vocabulary has no [UNK]')
  })
})
