import { describe, expect, it } from 'vitest'
import { bylinesOf } from '../../src/article/head/byline.ts'
import { metadataOf, type Stated } from '../../src/article/head/metadata.ts'
import { isoDate } from '../../src/article/head/published.ts'
import { withoutSiteName } from '../../src/article/head/title.ts'
import { parsePage } from '../../src/article/page/dom.ts'

const stated = (head: string, body = ''): Stated =>
  metadataOf(parsePage(`<html><head>${head}</head><body>${body}</body></html>`))
const linked = (json: string): Stated => stated(`<script type="application/ld+json">${json}</script>`)

describe('metadataOf', () => {
  it('says nothing of a page that says nothing', () =>
    expect(stated('', '<p>Words.</p>')).toEqual({
      ...{ title: null, outlet: null, bylines: [], published: null, language: null, url: null, articleBody: null },
    }))

  it.each([
    ['one object', '{"@type":"NewsArticle","headline":"Levy passed"}'],
    ['a type as an address', '{"@type":"https://schema.org/NewsArticle","headline":"Levy passed"}'],
    ['several types', '{"@type":["Thing","Report"],"headline":"Levy passed"}'],
    ['an array', '[{"@type":"WebSite","name":"Bell"},{"@type":"Article","headline":"Levy passed"}]'],
    ['a graph', '{"@graph":[{"@type":"NewsArticle","headline":"Levy passed"}]}'],
    ['an object in another', '{"@type":"WebPage","mainEntity":{"@type":"NewsArticle","headline":"Levy passed"}}'],
    ['a comma too many', '{"@type":"NewsArticle","headline":"Levy passed",}'],
    ['a line break in a string', '{"@type":"NewsArticle","headline":"Levy\npassed"}'],
    ['a comment around it', '<!-- {"@type":"NewsArticle","headline":"Levy passed"} -->'],
    ['CDATA around it', '//<![CDATA[\n{"@type":"NewsArticle","headline":"Levy passed"}\n//]]>'],
    ['references in it', '{"@type":"NewsArticle","headline":"Levy&nbsp;passed"}'],
  ])('reads JSON-LD: %s', (_, json) => expect(linked(json).title).toBe('Levy passed'))

  it.each([
    '{',
    '"NewsArticle"',
    'null',
    '[[[]]]',
    '{"@type":7}',
    '{"@type":"NewsArticle","author":{"name":{"name":1}},"headline":[]}',
  ])('takes JSON-LD that says nothing for nothing: %s', (json) =>
    expect(linked(json)).toMatchObject({ title: null, bylines: [] }))

  it('follows references between nodes', () => {
    const graph =
      '[{"@id":"#a","@type":"Person","name":"Ada Pell"},{"@id":"#o","name":"The Bell"},{"@type":"NewsArticle","headline":"x y","author":{"@id":"#a"},"publisher":{"@id":"#o"}}]'
    expect(linked(graph)).toMatchObject({ bylines: ['Ada Pell'], outlet: 'The Bell' })
  })

  it('prefers the heading that readers see, when the head means the same', () => {
    const head =
      '<title>Levy passed after long night | The Bell</title><meta property="og:site_name" content="The Bell">'
    expect(stated(head, '<h1>The Bell</h1><h1>Levy passed after long night</h1>').title).toBe(
      'Levy passed after long night',
    )
    expect(stated(head, '<h1>Welcome</h1>').title).toBe('Levy passed after long night')
  })

  it('finds the outlet behind the title when nothing else names it', () =>
    expect(
      stated('<title>Levy passed - Lowland Chronicle</title><meta property="og:title" content="Levy passed">'),
    ).toMatchObject({
      title: 'Levy passed',
      outlet: 'Lowland Chronicle',
    }))

  it('takes the canonical address, and only an address', () => {
    const og = '<meta property="og:url" content="https://bell.example/a">'
    expect(stated(`<link rel="canonical" href="https://bell.example/b">${og}`).url).toBe('https://bell.example/b')
    expect(stated(`<link rel="canonical" href="/b">${og}`).url).toBe('https://bell.example/a')
    expect(stated('<link rel="canonical" href="javascript:alert(1)">').url).toBeNull()
  })

  it('reads the date from <time> when no meta element has it', () =>
    expect(stated('', '<time datetime="2024-02-03T10:00:00Z">today</time>').published).toBe('2024-02-03T10:00:00Z'))

  it('reads names of elements and attributes in capitals', () =>
    expect(stated('<META NAME="AUTHOR" CONTENT="Ada Pell">').bylines).toEqual(['Ada Pell']))
})

describe('bylinesOf', () => {
  it.each([
    [['By Ada Pell'], ['Ada Pell']],
    [['BY ADA PELL and Jon Sayer'], ['ADA PELL', 'Jon Sayer']],
    [['Ada Pell, Jon Sayer & Mo Vance'], ['Ada Pell', 'Jon Sayer', 'Mo Vance']],
    [['Sammy Davis, Jr.'], ['Sammy Davis, Jr.']],
    [['Ada Pell, senior political correspondent'], ['Ada Pell']],
    [['Ada Pell, The Bell'], ['Ada Pell']],
    [['The Bell'], ['The Bell']],
    [['https://facebook.com/adapell'], []],
    [['ada@bell.example', 'Updated 3 hours ago', 'March 3'], []],
    [['Alexander Brandon'], ['Alexander Brandon']],
    [['x'.repeat(100)], []],
  ])('%j → %j', (lines, names) => expect(bylinesOf(lines, 'The Bell')).toEqual(names))
})

describe('isoDate', () => {
  it.each([
    ['2024-02-03', '2024-02-03'],
    ['2024-02', '2024-02'],
    ['2024-02-03T10:00Z', '2024-02-03T10:00Z'],
    ['2024-02-03 10:00:05', '2024-02-03T10:00:05'],
    ['2024-02-03T10:00:05.123+0200', '2024-02-03T10:00:05.123+02:00'],
    ['20240203', '2024-02-03'],
    ['Sat, 03 Feb 2024 10:00:05 GMT', '2024-02-03T10:00:05Z'],
    ['3 February 2024', null],
    ['2024-13-01', null],
    ['2024-02-32', null],
    ['yesterday', null],
    ['', null],
  ])('%j → %j', (from, to) => expect(isoDate(from)).toBe(to))
})

describe('withoutSiteName', () => {
  it.each([
    ['Levy passed | The Bell', 'Levy passed'],
    ['Levy passed - The Bell', 'Levy passed'],
    ['Levy passed – The Bell – News', 'Levy passed – The Bell – News'],
    ['The Bell: Levy passed', 'The Bell: Levy passed'],
    ['The Bell | Levy passed', 'Levy passed'],
    ['Levy passed | News | The Bell', 'Levy passed | News'],
    ['Council passes levy after long night | Politics', 'Council passes levy after long night'],
    ['Levy passed - but only just', 'Levy passed - but only just'],
    ['Twenty-one houses flooded', 'Twenty-one houses flooded'],
  ])('%s → %s', (from, to) => expect(withoutSiteName(from, 'The Bell')).toBe(to))
})
