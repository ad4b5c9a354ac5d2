import { describe, expect, it } from 'vitest'
import { cascade, PUBLISHED_FROM } from '../../bench/cascades/cascade.ts'
import { cascadeArticles } from '../../bench/cascades/stream.ts'
import { KNOWN_THEMES, UNSEEN_THEMES } from '../../bench/cascades/themes/themes.ts'
import { CLIPS, CREDITS, DOUBTS, GROUNDS, HAT_TIPS, REPRINTS, SILENT } from '../../bench/cascades/wordings.ts'

const SEEDS = Array.from({ length: 60 }, (_, i) => 500 + i)
const all = SEEDS.map(cascade)
const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

describe('planted cascades', () => {
  it('are the same for the same seed, and different for another', () => {
    expect(cascade(7)).toEqual(cascade(7))
    expect(cascade(7).articles[0]!.text).not.toBe(cascade(8).articles[0]!.text)
  })

  it('have 3 to 40 articles of 80 to 520 words, no two with one text', () => {
    for (const { articles } of all) {
      expect(articles.length).toBeGreaterThanOrEqual(3)
      expect(articles.length).toBeLessThanOrEqual(40)
      expect(new Set(articles.map((a) => a.text)).size).toBe(articles.length)
      for (const { text } of articles) {
        const words = text.split(/\s+/u).length
        expect(words).toBeGreaterThan(80)
        expect(words).toBeLessThan(520)
      }
    }
  })

  it('hold the words that the truth says they hold', () => {
    for (const { articles, truth } of all)
      for (const { carried } of truth.families)
        for (const { article, words } of carried) expect(bare(articles[article]!.text)).toContain(bare(words))
  })

  it('leave no slot open and no mark doubled', () => {
    for (const { articles } of all)
      for (const { text, title } of articles) {
        expect(`${title}\n${text}`).not.toMatch(/[{}[\]|]|undefined|null| {2}|,,|\.\.|,\.|\bthe the\b| [,.;]/u)
        for (const paragraph of text.split('\n\n')) expect(paragraph).toMatch(/^[\p{Lu}\p{N}“"(]|^h\/t/u)
      }
  })

  it('let every article of a family go back to one origin at most, and give each origin an article', () => {
    for (const { truth } of all)
      for (const { carried, origins } of truth.families) {
        const placed = origins.flat()
        expect(new Set(placed).size).toBe(placed.length)
        expect(placed.every((i) => carried.some((c) => c.article === i))).toBe(true)
        expect(origins.every((o) => o.length > 0)).toBe(true)
      }
  })

  it('never make an article that is certainly later the source of another', () => {
    for (const { truth } of all)
      for (const { later, from } of truth.edges)
        for (const mark of from) {
          if (typeof mark === 'string') expect(truth.sources).toHaveProperty(mark)
          else expect(mark).not.toBe(later)
        }
    const dated = all.flatMap(({ articles, truth }) =>
      truth.edges.flatMap(({ later, from }) =>
        from.flatMap((m) => (typeof m === 'number' ? [[articles[m]!.published, articles[later]!.published]] : [])),
      ),
    )
    const backwards = dated.filter(
      ([before, after]) => before && after && Date.parse(before) > Date.parse(after) + 86_400_000,
    )
    // Only wrong dates stand in the way.
    expect(backwards.length / dated.length).toBeLessThan(0.12)
  })

  it('plant rings whose members name the next one', () => {
    const rings = all.flatMap(({ articles, truth }) => truth.circles.map((ring) => ring.map((i) => articles[i]!)))
    expect(rings.length).toBeGreaterThan(5)
    for (const ring of rings)
      ring.forEach((article, k) => {
        const next = ring[(k + 1) % ring.length]!
        const host = new URL(next.url).host.split('.').at(-2)!
        expect(bare(article.text).replaceAll(' ', '')).toContain(host)
      })
  })

  it('keep themes for published seeds that no development seed draws', () => {
    const themes = new Set(Array.from({ length: 80 }, (_, i) => cascade(i).theme))
    expect([...themes].filter((t) => UNSEEN_THEMES.some((u) => u.name === t))).toEqual([])
    const published = new Set(Array.from({ length: 80 }, (_, i) => cascade(PUBLISHED_FROM + i).theme))
    expect([...published].some((t) => UNSEEN_THEMES.some((u) => u.name === t))).toBe(true)
    expect(KNOWN_THEMES.length + UNSEEN_THEMES.length).toBeGreaterThanOrEqual(12)
  })

  it('have six wordings at least for everything an article can say', () => {
    const lists = [...Object.values(GROUNDS), ...Object.values(CREDITS), SILENT].flatMap((w) => [w.direct, w.reported])
    for (const list of [...lists, HAT_TIPS, REPRINTS, CLIPS, DOUBTS]) expect(list.length).toBeGreaterThanOrEqual(6)
  })

  it('stream interleaved', () => {
    const articles = [...cascadeArticles(2000, 300)]
    expect(articles).toHaveLength(300)
    expect(articles).toEqual([...cascadeArticles(2000, 300)])
    const changes = articles.filter((a, i) => i > 0 && a.story !== articles[i - 1]!.story).length
    expect(changes).toBeGreaterThan(200)
  })
})
