import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import { articleFromHtml } from '../../src/article/from-html.ts'

const PAGES = join(import.meta.dirname, '..', 'pages')
const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples')

/** What a person would say of a page: what it states, and its words block by block. */
function described({ title, outlet, bylines, published, language, url, text, blocks, credits }: Article): unknown {
  const words = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)
  return {
    ...{ title, outlet, bylines, published, language, url },
    blocks: blocks.map((block) => [block.kind, words(block)]),
    credits: credits.map(({ kind, name, span }) => [kind, name, span && words(span)]),
  }
}

function read(...path: string[]): Article {
  const article = articleFromHtml(readFileSync(join(...path), 'utf8'))
  if ('error' in article) throw new Error(article.error.message)
  return article
}

const wordsOf = ({ text, blocks }: Article, kind: string): string[] =>
  blocks.filter((block) => block.kind === kind).map(({ start, end }) => text.slice(start, end))

describe('test/pages', () => {
  it.each(readdirSync(PAGES))('%s', (slug) => {
    const expected = JSON.parse(readFileSync(join(PAGES, slug, 'article.json'), 'utf8'))
    expect(described(read(PAGES, slug, 'page.html'))).toEqual(expected)
  })
})

describe('examples', () => {
  it('the summit: metadata, and nothing of the page around it', () => {
    const article = read(EXAMPLES, 'summit.html')
    expect(article).toMatchObject({
      title: 'Edwin Marlow promises Stefan Radek a deal in unguarded summit moment',
      outlet: 'The Harbour Gazette',
      bylines: ['Imogen Castle'],
      published: '2025-09-13T08:40:00+01:00',
      language: 'en',
      url: 'https://harbourgazette.example/world/2025/09/13/marlow-radek-halvik-summit',
      credits: [],
    })
    expect(wordsOf(article, 'paragraph')).toHaveLength(9)
    expect(wordsOf(article, 'blockquote')).toEqual([expect.stringMatching(/^I have read a great deal about a promise/)])
    expect(article.text).not.toMatch(/cookie|Read more|newsletter|ferryman61|Most read|Share on|All rights reserved/i)
  })

  it('the council: two authors, a caption, a blockquote, no related link', () => {
    const article = read(EXAMPLES, 'council.html')
    expect(article.bylines).toEqual(['Gareth Pell', 'Nadia Rahimi'])
    expect(wordsOf(article, 'caption')).toEqual([expect.stringMatching(/^Mill Lane library/)])
    expect(wordsOf(article, 'blockquote')).toEqual([expect.stringMatching(/^They asked us which opening hours/)])
    expect(article.text).not.toMatch(/RELATED|Advertisement|tarn_walker|You may also like|privacy|Trending|newsroom/i)
    expect(article.text).toMatch(/The consultation closes on Friday\.$/)
  })

  it('the wire story: who wired it and who had it first', () => {
    const article = read(EXAMPLES, 'wire.html')
    const credits = article.credits.map(({ kind, name, span }) => [
      kind,
      name,
      span && article.text.slice(span.start, span.end),
    ])
    expect(credits).toEqual([
      ['wire', 'Reuters', 'Reuters'],
      ['first-reported', 'Cardena Tribune', 'first reported by the Cardena Tribune'],
    ])
    expect(article.text).not.toMatch(/Also read|Recommended|Morning Briefing|cookies/)
  })
})
