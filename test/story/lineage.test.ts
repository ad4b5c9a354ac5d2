import { describe, expect, it } from 'vitest'
import { storyOf } from '../../src/story/story-of.ts'
import { readingOf, takings, told } from './told.ts'

const ENGINE = '“We knew the port engine was dead and we sailed anyway,”'

/** A first article with an interview of its own. */
const GAZETTE = {
  outlet: 'Skelwick Gazette',
  published: '2026-03-02T08:00:00Z',
  text: `${ENGINE} first mate Anna Rook told the Skelwick Gazette in an interview on Monday.\n\nThe ferry ran aground on Sunday night.`,
}
const post = (published: string | undefined, text: string, outlet = 'Port Post') => ({
  outlet,
  text,
  ...(published !== undefined && { published }),
})

describe('lineage', () => {
  it('follows a credit to the article of the outlet', () => {
    const story = told([
      GAZETTE,
      post(
        '2026-03-03T08:00:00Z',
        `First mate Anna Rook told the Skelwick Gazette: ${ENGINE} Harbour staff would not comment.`,
      ),
    ])
    expect(takings(story)).toEqual(['n1 < n0'])
    const [taking] = story.lineage
    expect(taking!.because.map((reason) => reason.kind)).toEqual(expect.arrayContaining(['credit', 'earlier']))
    expect(taking!.confidence).toBeGreaterThan(0.8)
    const { words } = taking!.because.find((reason) => reason.kind === 'credit')!
    expect(story.quotes[0]!.origins.origins).toBe(1)
    expect(words.length).toBeGreaterThan(0)
  })

  it('follows an address beside the words, and none of an outlet that has not the words', () => {
    const linking = (address: string) =>
      post('2026-03-03T08:00:00Z', `${ENGINE} first mate Anna Rook said on Monday. Read more: ${address}`)
    const gazette = { ...GAZETTE, url: 'https://www.skelwickgazette.example/ferry' }
    const tern = { ...post('2026-03-02T07:00:00Z', 'The harbour fair begins.', 'Tern'), url: 'https://tern.example/' }
    const story = told([gazette, linking('https://skelwickgazette.example/ferry'), tern])
    const reasons = story.lineage.flatMap((t) => t.because.map((reason) => reason.kind))
    expect(takings(story)).toEqual(['n1 < n0'])
    expect(reasons).toContain('link')
    const elsewhere = told([gazette, linking('https://tern.example/fair'), tern])
    expect(takings(elsewhere)).toEqual(['n1 < n0'])
    expect(elsewhere.lineage.flatMap((t) => t.because.map((reason) => reason.kind))).not.toContain('link')
  })

  it('makes no circle of two articles that link to one another', () => {
    const linking = (outlet: string, to: string) => ({
      ...post('2026-03-03', `${ENGINE} first mate Anna Rook said on Monday. See also https://${to}.example/`, outlet),
      url: `https://${outlet.toLowerCase()}.example/1`,
    })
    expect(told([linking('Tern', 'gull'), linking('Gull', 'tern')]).circles).toEqual([])
  })

  it('sees a wrong number that two have', () => {
    const cracks = (n: number) => `“We found ${n} cracks in the western girder,” engineer Anna Rook said.`
    const story = told([
      post('2026-03-02T08:00:00Z', cracks(41), 'Skelwick Gazette'),
      post('2026-03-03T08:00:00Z', cracks(14), 'Port Post'),
      post('2026-03-04T08:00:00Z', cracks(14), 'Tern'),
    ])
    expect(takings(story)).toContain('n2 < n1')
    expect(story.lineage.find((t) => t.later === 'n2')!.because.map((reason) => reason.kind)).toContain('shared-error')
  })

  it('finds the outlet behind other words in capitals', () => {
    const story = told([
      GAZETTE,
      post(
        '2026-03-03T08:00:00Z',
        `On Monday the Skelwick Gazette published an interview with first mate Anna Rook. ${ENGINE} Rook said.`,
      ),
    ])
    expect(story.lineage[0]!.because.map((reason) => reason.kind)).toContain('credit')
  })

  it('makes a source of an outlet that the story has no article of, and one origin of all who credit it', () => {
    const text = (lead: string) => `${lead} first mate Anna Rook told the Ostrava Times: ${ENGINE}`
    const story = told([
      post('2026-03-02T08:00:00Z', text('The ferry was unsafe,'), 'Port Post'),
      post('2026-03-02T09:00:00Z', text('On Monday'), 'Harbour Herald'),
    ])
    expect(takings(story)).toEqual(['n0 < outlet Ostrava Times', 'n1 < outlet Ostrava Times'])
    expect(story.quotes[0]!.origins).toMatchObject({ origins: 1, outlets: 2, articles: 2 })
  })

  it('never leads to a later article without saying that a date is wrong', () => {
    const late = post('2026-03-04T08:00:00Z', `${ENGINE} said first mate Anna Rook. Nobody was hurt on the ferry.`)
    const story = told([late, GAZETTE])
    expect(takings(story)).toEqual(['n0 < n1'])
    expect(story.articles.map((a) => a.id)).toEqual(['n1', 'n0'])
  })

  it('guesses no direction without dates, and takes that of a credit', () => {
    const bare = post(undefined, `${ENGINE} said first mate Anna Rook. Nobody was hurt on the ferry.`)
    expect(takings(told([GAZETTE, bare]))).toEqual([])
    const crediting = post(undefined, `${ENGINE} first mate Anna Rook told the Skelwick Gazette.`)
    const story = told([GAZETTE, crediting])
    expect(takings(story)).toEqual(['n1 < n0'])
    expect(story.articles.find((a) => a.id === 'n1')!.dateDoubt).toBe('missing')
    expect(story.notes.join(' ')).toContain('no date')
  })

  it('says that an article dated before what it credits has a wrong date', () => {
    const early = post('2026-03-01T08:00:00Z', `${ENGINE} first mate Anna Rook told the Skelwick Gazette.`)
    const story = told([GAZETTE, early])
    expect(takings(story)).toEqual(['n1 < n0'])
    expect(story.articles.find((a) => a.id === 'n1')!.dateDoubt).toBe('before-what-it-cites')
  })

  it('takes a wire copy from the wire', () => {
    const wired = (outlet: string, hour: number) =>
      post(
        `2026-03-02T0${hour}:00:00Z`,
        'SKELWICK (Reuters) - Nobody will sail until we know why, harbour master Tessa Vorland said on Monday.\n\nThe ferry Northern Gull ran aground off Skelwick on Sunday night with 312 people on board and was pulled free at noon by two tugs from the mainland.',
        outlet,
      )
    const story = told([wired('Port Post', 1), wired('Harbour Herald', 2), wired('Skelwick Gazette', 3)])
    expect(new Set(takings(story))).toEqual(new Set(['n0 < wire Reuters', 'n1 < wire Reuters', 'n2 < wire Reuters']))
    expect(story.origins.origins).toBe(1)
  })

  it('sees a copy that credits nobody', () => {
    const body =
      'The ferry Northern Gull ran aground off Skelwick on Sunday night with 312 people on board and was pulled free at noon by two tugs from the mainland, as a crowd watched from the pier.'
    const story = told([
      { ...GAZETTE, text: `${GAZETTE.text}\n\n${body}` },
      post('2026-03-03T08:00:00Z', `${GAZETTE.text}\n\n${body}`),
    ])
    expect(takings(story)).toEqual(['n1 < n0'])
    expect(story.lineage[0]!.because.map((reason) => reason.kind)).toContain('copy')
  })

  it('finds a ring of credits, and none in a mutual citation for different things', () => {
    const ring = told([
      post(
        '2026-03-02T08:00:00Z',
        `${ENGINE} first mate Anna Rook said, according to the Harbour Herald.`,
        'Port Post',
      ),
      post(
        '2026-03-02T09:00:00Z',
        `The Port Post reported that first mate Anna Rook said: ${ENGINE}`,
        'Harbour Herald',
      ),
    ])
    expect(ring.circles).toHaveLength(1)
    expect(new Set(ring.circles[0]!.articles)).toEqual(new Set(['n0', 'n1']))
    expect(ring.quotes[0]!.origins.origins).toBe(1)
    expect(ring.quotes[0]!.origins.roots[0]!.why).toContain('nobody in the ring')

    const mate = `${ENGINE} first mate Anna Rook told the Port Post.`
    const master =
      '“Nobody will sail until we know why it happened,” harbour master Tessa Vorland told the Harbour Herald.'
    const fair = told([
      post(
        '2026-03-02',
        `${mate}\n\nThe inquiry begins on Thursday in the town hall.\n\nPassengers slept in a school.\n\n${master}`,
        'Port Post',
      ),
      post(
        '2026-03-02',
        `${master}\n\nThe ferry was built in 1991 and carries cars.\n\nA tug pulled it free.\n\n${mate}`,
        'Harbour Herald',
      ),
    ])
    expect(fair.circles).toEqual([])
    expect(new Set(takings(fair))).toEqual(new Set(['n0 < n1', 'n1 < n0']))
  })

  it('folds the same article that came again, and keeps that of another outlet', () => {
    const story = told([
      ...Array.from({ length: 5 }, () => GAZETTE),
      { ...GAZETTE, outlet: 'Port Post', published: '2026-03-05' },
    ])
    expect(story.articles.map((a) => a.copies.length)).toEqual([4, 0])
    expect(takings(story)).toEqual(['n5 < n0'])
  })

  it('follows an article that quotes the whole of another', () => {
    const whole = GAZETTE.text.replaceAll('\n\n', ' ')
    const story = told([
      GAZETTE,
      post('2026-03-04', `The Skelwick Gazette reported on Monday: ${whole}\n\nThe company has not answered.`, 'Tern'),
    ])
    expect(takings(story)).toEqual(['n1 < n0'])
    expect(story.origins.origins).toBe(1)
  })

  it('says what it capped where a hundred outlets tell the same', () => {
    const texts = Array.from({ length: 100 }, (_, i) => {
      const minute = String(i % 60).padStart(2, '0')
      return post(
        `2026-03-0${3 + Math.floor(i / 60)}T08:${minute}:00Z`,
        `${ENGINE} first mate Anna Rook said. Note ${i}.`,
        `Tern ${i}`,
      )
    })
    const story = told([GAZETTE, ...texts])
    expect(story.quotes[0]!.origins).toMatchObject({ origins: 1, outlets: 101 })
    expect(story.notes.join(' ')).toContain('was compared with the first 24')
    expect(story.lineage).toHaveLength(100)
  })

  it('says which beginnings and which articles of one outlet it did not compare', () => {
    const own = readingOf(post(undefined, `${ENGINE} first mate Anna Rook told us.`, 'Tern'), 'n0')
    const many = (n: number, outletOf: (i: number) => string) =>
      storyOf(
        Array.from({ length: n }, (_, i) => {
          const article = { ...own.article, id: `n${i}`, outlet: outletOf(i), fingerprint: `sha256:${i}` }
          return { ...own, id: `n${i}`, article: { ...article, text: `${article.text} Note ${i}.` } }
        }),
      )
    const apart = many(202, (i) => `Tern ${i}`)
    expect(apart.quotes[0]!.origins).toMatchObject({ origins: 202, articles: 202 })
    expect(apart.notes.join(' ')).toContain('more beginnings, each was compared with the first 200')
    expect(apart.notes.join(' ')).not.toContain('one outlet')
    const together = many(49, () => 'Tern')
    expect(together.quotes[0]!.origins).toMatchObject({ outlets: 1, articles: 49 })
    expect(together.notes.join(' ')).toContain('compared with the first 48')
    expect(together.notes.join(' ')).not.toContain('beginnings')
  })

  it('gives the same story in whatever order the articles come', () => {
    const sheets = [
      GAZETTE,
      post('2026-03-03T08:00:00Z', `First mate Anna Rook told the Skelwick Gazette: ${ENGINE}`),
      post('2026-03-04T08:00:00Z', `${ENGINE} said Rook, according to the Port Post.`, 'Harbour Herald'),
    ].map((sheet, i) => readingOf(sheet, `n${i}`))
    const orders = [sheets, [...sheets].reverse(), [sheets[1]!, sheets[0]!, sheets[2]!]]
    const stories = orders.map((order) => JSON.stringify(storyOf(order)))
    expect(new Set(stories).size).toBe(1)
  })
})
