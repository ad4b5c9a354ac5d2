import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { articleFrom } from '../../src/article/from-page.ts'
import { articleFromText } from '../../src/article/from-text.ts'
import { expectWhole } from './invariants.ts'

const BODY = `The council voted on Monday to close the old bridge until the spring, its clerk said.

“Nobody will miss it,” she added.`

function read(text: string, facts = {}): Article {
  const article = articleFromText(text, facts)
  if ('error' in article) throw new Error(article.error.message)
  return article
}
const kinds = (article: Article): string[] =>
  article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`)

describe('articleFromText', () => {
  it('leaves the text as it is', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.constantFrom('\n\n', '\r\n\r\n', '\n', ' '),
        (words, gap) => {
          const text = `The mayor spoke.${gap}${words.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')}`
          expect(read(text).text).toBe(text)
        },
      ),
    ))

  it('makes an article of any text, or says why not', () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 300 })
      .map((codes) => String.fromCharCode(...codes))
    fc.assert(
      fc.property(fc.oneof(units, fc.string({ unit: 'grapheme' })), (text) => expectWhole(articleFromText(text))),
    )
  })

  it.each([
    ['without a closing mark', 'Bridge to close until spring'],
    ['in title case, with one', 'Bridge To Close Until Spring, Council Says.'],
    ['short, with one', 'Bridge to close until spring.'],
    ['that asks', 'Who will miss the old bridge?'],
  ])('takes a first line for the headline: %s', (_, line) => {
    const article = read(`${line}\n\n${BODY}`)
    expect(kinds(article)[0]).toBe(`headline: ${line}`)
    expect(article.title).toBe(line)
    expect(article.blocks.slice(1).map((b) => b.kind)).toEqual(['paragraph', 'paragraph'])
  })

  it.each([
    ['a whole paragraph', BODY],
    ['a line that nothing longer follows', 'One.\n\nTwo.\n\nSix.'],
    ['a line without a blank line below it', `The bridge\n${BODY.split('\n')[0]}`],
    ['two sentences', `It rained all day. Nobody came to the old bridge.\n\n${BODY}`],
  ])('takes no headline from %s', (_, text) => {
    expect(read(text).blocks.map((b) => b.kind)).not.toContain('headline')
    expect(read(text).title).toBeNull()
  })

  it('believes a title that is given', () => {
    const text = `Bridge to close\n\n${BODY}`
    expect(kinds(read(text, { title: 'BRIDGE TO CLOSE!' }))[0]).toBe('headline: Bridge to close')
    const other = read(text, { title: 'Council votes' })
    expect(other.title).toBe('Council votes')
    expect(other.blocks[0]?.kind).toBe('paragraph')
  })

  it('parts a text without blank lines at its lines', () =>
    expect(kinds(read('First the mayor spoke.\r\nThen the clerk spoke.\r\n'))).toEqual([
      'paragraph: First the mayor spoke.',
      'paragraph: Then the clerk spoke.',
    ]))

  it('keeps what a page left behind', () => expect(read(`${BODY}\n\nComments`).text).toMatch(/Comments$/))

  it('carries the facts that are given, and knows the text by its print', () => {
    const facts = { url: 'https://bell.example/1', outlet: 'The Bell', published: '2024-01-31', title: 'Bridge' }
    const article = read(BODY, facts)
    expect(article).toMatchObject({ ...facts, bylines: [], language: 'en' })
    expect(article.fingerprint).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(article.id).toBe(`a-${article.fingerprint.slice(7, 23)}`)
    expect(read(`${BODY} `).id).not.toBe(article.id)
  })

  it.each([
    ['', 'empty'],
    [' \n\t\u00a0', 'empty'],
    ['%PDF-1.4 and so on', 'binary'],
    ['\0'.repeat(50), 'binary'],
    ['word '.repeat(200_001), 'too-large'],
  ])('refuses %.20j as %s', (text, code) => {
    const outcome = articleFromText(text)
    expect(outcome).toMatchObject({ error: { code } })
    expectWhole(outcome)
  })

  it('replaces what is illegal, unit by unit', () =>
    expect(read('The may\0r said: “\ud800Yes.”').text).toBe('The may\ufffdr said: “\ufffdYes.”'))
})

describe('articleFrom', () => {
  it('tells a page from a text', () => {
    expect(articleFrom({ text: '<p>The mayor spoke.</p>' })).toMatchObject({ text: '<p>The mayor spoke.</p>' })
    const html = `<h1>Bridge</h1><p>${BODY}</p>`
    expect(articleFrom({ html, url: 'https://bell.example/2' })).toMatchObject({
      title: 'Bridge',
      url: 'https://bell.example/2',
    })
  })
})
