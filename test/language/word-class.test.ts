import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from '../../src/language/en/parse.ts'
import { WORD_CLASSES } from '../../src/language/en/word-class.ts'
import { TAGS, tagId } from '../../src/language/tagger/tags.ts'
import { tagIds, tagWords } from '../../src/language/tagger/word-class.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'

function tagged(text: string): string {
  const { tokens, sentences } = parse(text, paragraphSpans(text))
  const tags = tagWords(tokens, sentences, WORD_CLASSES)
  return tokens.map((t, i) => `${t.word}/${tags[i]}`).join(' ')
}

describe('word classes', () => {
  test.each([
    'Mary/NNP Smith/NNP told/VBD the/DT council/NN that/IN she/PRP would/MD not/RB resign/VB ./.',
    'The/DT mayor/NN has/VBZ said/VBN little/JJ about/IN the/DT two/CD leaks/NNS ./.',
    'Officials/NNS deny/VBP it/PRP ,/, but/CC nobody/NN believes/VBZ them/PRP ./.',
    'According/VBG to/IN the/DT report/NN ,/, prices/NNS fell/VBD by/IN 3.5/CD %/NN in/IN May/NNP ./.',
    'He/PRP may/MD have/VB been/VBN asked/VBN to/TO leave/VB ./.',
  ])('%s', (expected) => {
    const text = expected.replaceAll(/\/\S+/gu, '').replaceAll(/ (?=[.,%])/gu, '')
    expect(tagged(text)).toBe(expected)
  })

  test('marks of every style', () => {
    expect(tagged('“No,” he said — “it isn’t.”')).toBe(
      "“/`` No/UH ,/, ”/'' he/PRP said/VBD —/: “/`` it/PRP is/VBZ n’t/RB ./. ”/''",
    )
    expect(tagged('"No," he said.')).toBe('"/`` No/UH ,/, "/\'\' he/PRP said/VBD ./.')
    expect(tagged("the workers' pay").split(' ')).toContain("'/POS")
    expect(tagged('the mayor’s ‘plan’').split(' ')).toEqual(['the/DT', 'mayor/NN', '’s/POS', '‘/``', 'plan/NN', "’/''"])
  })

  test('the text is not touched and every token gets one of the classes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const { tokens, sentences } = parse(text, paragraphSpans(text))
        const before = JSON.stringify(tokens)
        const ids = tagIds(tokens, sentences, WORD_CLASSES)
        expect(ids.length).toBe(tokens.length)
        for (const id of ids) expect(id).toBeLessThan(TAGS.length)
        expect(JSON.stringify(tokens)).toBe(before)
      }),
    )
  })

  test('an unknown class is refused', () => {
    expect(() => tagId('NOUN')).toThrow(/“NOUN” is not a word class/u)
  })
})
