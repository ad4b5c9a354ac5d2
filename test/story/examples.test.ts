import { describe, expect, it } from 'vitest'
import type { Origins, Story } from '../../src/story/story.ts'
import { storyOf } from '../../src/story/story-of.ts'
import { EXAMPLES, exampleStory } from './examples.ts'

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The quote whose first wording is this one, or the one that has it as a variant. */
function quoteOf(story: Story, words: string): Story['quotes'][number] | undefined {
  return (
    story.quotes.find((q) => bare(q.words) === bare(words)) ??
    story.quotes.find((q) => q.variants.some((v) => bare(v.words) === bare(words)))
  )
}

describe.each(EXAMPLES)('the example story %s', (slug) => {
  const { readings, expected, fileOf } = exampleStory(slug)
  const story = storyOf(readings)
  const copies = new Map(story.articles.map((a) => [a.id, a.copies]))
  /** An article’s file, and those of its copies. */
  const withCopies = (id: string): string[] => [id, ...(copies.get(id) ?? [])].map(fileOf)
  const files = (origins: Origins): string[] =>
    [...new Set(origins.roots.flatMap((r) => r.articles.flatMap(withCopies)))].sort()

  it('has articles that say where and when they appeared, or leave only what they are meant to leave', () => {
    expect(readings).toHaveLength(expected.articles)
    for (const { article } of readings) {
      expect(article.outlet).not.toBeNull()
      expect(article.title).not.toBeNull()
      expect(article.text.split(/\s+/u).length).toBeGreaterThan(30)
    }
  })

  it('counts the beginnings that its articles go back to', () => {
    expect(story.origins.origins).toBe(expected.origins)
  })

  it.each(expected.quotes)('finds who carries “$words”', ({ words, articles }) => {
    const quote = quoteOf(story, words)
    expect(quote).toBeDefined()
    const carriers = new Set(quote!.variants.flatMap((v) => v.appearances.flatMap((a) => withCopies(a.article))))
    expect([...carriers].sort()).toEqual(articles)
  })

  it.each(expected.quotes)('counts the origins of “$words”', ({ words, origins, articles }) => {
    const quote = quoteOf(story, words)
    expect(quote?.origins.origins).toBe(origins)
    expect(files(quote!.origins)).toEqual(articles)
  })

  it('draws the circles and no others', () => {
    const found = story.circles.map((c) => c.articles.map(fileOf).sort())
    expect(found).toEqual(expected.circles.map((c) => [...c].sort()))
  })

  it('says who had it from whom', () => {
    const found = story.lineage.map((t) => `${fileOf(t.later)} ‹ ${fileOf(t.earlier)}`)
    expect(found).toEqual(expect.arrayContaining(expected.edges.map(([later, earlier]) => `${later} ‹ ${earlier}`)))
  })

  it('names what happened to the words', () => {
    const found = story.quotes.flatMap((q) =>
      q.variants.flatMap((v) => v.appearances.flatMap((a) => v.mutations.map((m) => `${fileOf(a.article)} ${m.type}`))),
    )
    for (const { article, type } of expected.mutations) expect(found).toContain(`${article} ${type}`)
  })
})

it('sets the two readings of the silent clip side by side, and makes no variants of them', () => {
  const { contradictions, quotes } = storyOf(exampleStory('silent-clip').readings)
  const readings = contradictions.filter(({ why }) => why.startsWith('From silent footage of Elin Varga'))
  expect(readings).toHaveLength(1)
  expect(readings[0]!.why).toMatch(/Judith Hale reads “We can sell .+Owen Strand reads “They can’t tell/u)
  for (const { variants } of quotes)
    expect(new Set(variants.map(({ words }) => /sell the yard/u.test(words))).size).toBe(1)
})
