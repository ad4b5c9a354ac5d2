import { describe, expect, it } from 'vitest'
import { articleFromHtml } from '../../src/article/from-html.ts'
import { articleFromText } from '../../src/article/from-text.ts'
import { expectWhole } from './invariants.ts'

const SENTENCE = 'The mayor said on Monday that the bridge would stay closed until the spring, and nobody objected. '
const WORDS = SENTENCE.repeat(4)
const many = (count: number, part: string): string => part.repeat(count)
const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`

/** Each must come back whole within the time that a test has: nothing here may hang, overflow or throw. */
const PAGES: readonly [what: string, html: string][] = [
  ['100,000 nested elements', `${many(100_000, '<div>')}<p>${WORDS}`],
  ['100,000 nested elements, closed', `${many(100_000, '<div>')}${WORDS}${many(100_000, '</div>')}`],
  ['100,000 unclosed inline elements', `${many(100_000, '<b>')}${WORDS}`],
  ['100,000 unclosed paragraphs', `<p>${WORDS}${many(100_000, '<p>')}`],
  ['end tags of nothing', `<p>${WORDS}${many(100_000, '<div>x</b></i></p>')}`],
  ['one element with 50,000 attributes', `<p ${many(50_000, 'a=1 ')}>${WORDS}`],
  ['an attribute of 5 MB', `<p title="${many(5_000_000, 'x')}">${WORDS}`],
  ['a style of blanks', `<p style="display${many(2_000_000, ' ')}">${WORDS}`],
  ['20,000 scripts', `${many(20_000, '<script>"<div>"</script>')}<p>${WORDS}`],
  ['scripts that do not end', `<p>${WORDS}${many(50_000, '<script>')}`],
  ['comments that do not end', `<p>${WORDS}${many(500_000, '<!--')}`],
  ['a million angle brackets', `<p>${WORDS}${many(1_000_000, '<')}`],
  ['tags that do not end', `<p>${WORDS}${many(300_000, '<body ')}`],
  ['a million references', `<p>${WORDS}${many(1_000_000, '&amp;')}`],
  [
    'entities in entities',
    `<!DOCTYPE x [<!ENTITY a "${many(999, '&b;')}"><!ENTITY b "${many(999, 'b')}">]><p>${WORDS}&a;`,
  ],
  ['JSON-LD, deep', `${linked(`${many(99_999, '[')}${many(99_999, ']')}`)}<p>${WORDS}`],
  ['JSON-LD, broken and long', `${linked(many(3000, `, ${many(900, ' ')}`))}<p>${WORDS}`],
  [
    'JSON-LD that states another body',
    `${linked(`{"@type":"Article","headline":"x","articleBody":"${many(90_000, 'abc ')}"}`)}${many(4000, `<p>${SENTENCE}</p>`)}`,
  ],
  ['30,000 links', `<p>${WORDS}${many(15_000, '<a href="/x">more</a> ')}`],
  ['20,000 tables', `${many(6000, '<table><tr><td>')}${WORDS}`],
  ['SVG in SVG', `${many(50_000, '<svg>')}<p>${WORDS}`],
  ['a paragraph of 300,000 characters', `<p>${many(60_000, 'word ')}</p>`],
  ['a word of 300,000 characters', `<p>${many(300_000, 'x')}</p>`],
  ['at signs', `<p>${many(150_000, 'a@')}</p><p>${WORDS}`],
  ['quotation marks', `<p>${many(100_000, '.”')}</p><p>${WORDS}`],
  ['5 MB of blanks', `<p>a${many(5_000_000, ' ')}</p><p>${WORDS}`],
  ['NUL and half pairs', `<p>\0\ud800${WORDS}\udc00</p>`],
  ['a title of 1 MB', `<title>${many(250_000, 'x - ')}</title><p>${WORDS}`],
  ['a class of 1 MB', `<p class="${many(100_000, 'comments ')}">${WORDS}`],
]

describe('a hostile page', () => {
  it.each(PAGES)('%s', (_, html) => expectWhole(articleFromHtml(html)))

  it('still yields its words when it is too deep to parse', () => {
    const article = articleFromHtml(`<h1>Bridge closed</h1>${many(100_000, '<div>')}<p>${SENTENCE}<p>${SENTENCE}`)
    expect(article).toMatchObject({
      title: 'Bridge closed',
      text: `Bridge closed\n\n${SENTENCE.trim()}\n\n${SENTENCE.trim()}`,
    })
  })

  it.each([
    ['', 'empty'],
    ['  \n', 'empty'],
    ['%PDF-1.4\n%âãÏÓ', 'binary'],
    [`<p>${many(2_200_000, 'word ')}`, 'too-large'],
    [
      '<html><head><title>App</title></head><body><div id="root"></div><script>run()</script></body></html>',
      'no-article',
    ],
    ['<form><label>Name <input></label><button>Sign in</button></form>', 'no-article'],
    [
      `<ul>${many(200, '<li><a href="/x">Bridge closed until the spring, mayor says on Monday</a></li>')}</ul>`,
      'no-article',
    ],
    ['<frameset><frame src="a.html"></frameset>', 'no-article'],
  ])('%.30j is refused as %s', (html, code) => {
    const outcome = articleFromHtml(html)
    expect(outcome).toMatchObject({ error: { code } })
    expectWhole(outcome)
  })

  it('is read as plain text when it has no tags', () =>
    expect(articleFromHtml('The mayor said: 1 < 2.\n\nNobody objected.')).toMatchObject({
      text: 'The mayor said: 1 < 2.\n\nNobody objected.',
    }))
})

describe('a hostile text', () => {
  it.each([
    ['a paragraph of 300,000 characters', many(60_000, 'word ')],
    ['a word of 300,000 characters', many(300_000, 'x')],
    ['line breaks', `a${many(900_000, '\n')}`],
    ['blanks', `${many(900_000, ' ')}x`],
    ['“first reported by”, again and again', many(50_000, 'first reported by ')],
    ['names, again and again', `first reported by ${many(90_000, 'The Post ')}`],
    ['names before “first reported”', `${many(90_000, 'The Post ')}first reported`],
    ['open brackets', many(900_000, '(')],
    ['datelines', many(100_000, 'A (AP) ')],
    ['agencies', many(250_000, 'AP ')],
    ['desks', many(60_000, '(Reporting by ')],
    ['dashes', many(400_000, '- ')],
  ])('%s', (_, text) => expectWhole(articleFromText(text)))
})
