import { describe, expect, it } from 'vitest'
import { agentsOf } from '../../src/story/agents/agents.ts'
import { outletKey } from '../../src/story/outlets/outlet-key.ts'
import { outletsOf } from '../../src/story/outlets/outlets.ts'
import { speakersIn } from './voices.ts'

/** Who is one: each agent as the articles it stands in, “Name: a b”. */
const joined = (...articles: Parameters<typeof speakersIn>[]): string[] =>
  agentsOf(articles.map((one) => speakersIn(...one))).agents.map(
    ({ name, in: at }) => `${name}: ${at.map((one) => one.article).join(' ')}`,
  )

describe('agentsOf', () => {
  it('joins a family name with the full name of another article', () => {
    expect(
      joined(['a', [{ name: 'Tessa Vorland' }]], ['b', [{ name: 'Vorland' }]], ['c', [{ name: 'Dr. Vorland' }]]),
    ).toEqual(['Tessa Vorland: a b c'])
  })

  it('knows initials, short forms of given names, and accents', () => {
    expect(
      joined(['a', [{ name: 'Robert Hélin' }]], ['b', [{ name: 'Bob Helin' }]], ['c', [{ name: 'R. Helin' }]]),
    ).toEqual(['Robert Hélin: a b c'])
  })

  it('leaves a family name alone that two bear', () => {
    expect(joined(['a', [{ name: 'Tessa Vorland' }, { name: 'Mark Vorland' }]], ['b', [{ name: 'Vorland' }]])).toEqual([
      'Tessa Vorland: a',
      'Mark Vorland: a',
      'Vorland: b',
    ])
  })

  it('takes the bearer whose role a family name has', () => {
    expect(
      joined(
        [
          'a',
          [
            { name: 'Tessa Vorland', role: 'harbour master' },
            { name: 'Mark Vorland', role: 'ferry captain' },
          ],
        ],
        ['b', [{ name: 'Vorland', role: 'the ferry’s captain' }]],
      ),
    ).toEqual(['Tessa Vorland: a', 'Mark Vorland: a b'])
  })

  it('keeps two of one name apart whose roles have nothing to do with one another', () => {
    expect(
      joined(
        ['a', [{ name: 'John Hale', role: 'chief executive of Norsel Energy' }], 'Norsel Energy opens a plant.'],
        ['b', [{ name: 'John Hale', role: 'fisherman' }], 'Nets were torn on Monday.'],
        ['c', [{ name: 'John Hale', role: 'head of Norsel' }], 'Norsel will hire.'],
      ),
    ).toEqual(['John Hale: a c', 'John Hale: b'])
  })

  it('joins two roles of one person where the articles speak of both', () => {
    expect(
      joined(
        ['a', [{ name: 'John Hale', role: 'lip reader' }], 'A lip reader watched the clip.'],
        ['b', [{ name: 'John Hale', role: 'forensic expert' }], 'The expert read the lips of both men.'],
      ),
    ).toEqual(['John Hale: a b'])
  })

  it('keeps father and son apart, and two whom one article tells apart', () => {
    expect(joined(['a', [{ name: 'Ed Rowe Jr.' }]], ['b', [{ name: 'Ed Rowe' }]])).toHaveLength(2)
    expect(joined(['a', [{ name: 'Ed Rowe' }, { name: 'Ed Rowe' }]])).toHaveLength(2)
  })

  it('joins a body with its acronym and its short form, when only one is meant', () => {
    const body = (name: string) => ({ name, kind: 'organization' as const })
    expect(
      joined(
        ['a', [body('Federal Harbour Board')]],
        ['b', [body('FHB')]],
        ['c', [body('the Harbour Board')]],
        ['d', [body('Norsel Energy Ltd.')]],
        ['e', [body('Norsel')]],
      ),
    ).toEqual(['Federal Harbour Board: a b c', 'Norsel Energy Ltd.: d e'])
    expect(joined(['a', [body('Port Board')]], ['b', [body('School Board')]], ['c', [body('Board')]])).toHaveLength(3)
  })

  it('never joins the unnamed', () => {
    const unnamed = { name: 'a senior official', named: false }
    expect(joined(['a', [unnamed]], ['b', [unnamed]])).toHaveLength(2)
  })

  it('joins outlets by whatever name they go', () => {
    const outlet = (name: string) => ({ name, kind: 'outlet' as const })
    expect(
      joined(
        ['a', [outlet('the Daily Mail')]],
        ['b', [outlet('MailOnline')]],
        ['c', [outlet('dailymail.co.uk')]],
        ['d', [outlet('Skelwick Gazette')]],
      ),
    ).toEqual(['the Daily Mail: a b c', 'Skelwick Gazette: d'])
  })

  it('tells the agent of each speaker and none for the writer', () => {
    const { agentOf } = agentsOf([speakersIn('a', [{ name: 'Tessa Vorland' }])])
    expect([agentOf('a', 's1'), agentOf('a', 'writer'), agentOf('b', 's1')]).toEqual(['p1', null, null])
  })
})

describe('outletKey', () => {
  it.each([
    ['The Daily Mail', 'https://www.dailymail.co.uk/news/article-1.html'],
    ['Irish Star', 'www.irishstar.com'],
    ['The Harbour Gazette', 'm.harbourgazette.com.au'],
    ['The Associated Press', 'AP'],
    ['Skelwick Post', 'Skelwick Post Online'],
    ['BBC News', 'news.bbc.co.uk'],
    ['The Guardian', 'theguardian.com'],
  ])('is the same for %s and %s', (a, b) => expect(outletKey(a)).toBe(outletKey(b)))

  it('tells outlets apart', () => {
    const names = [
      'Irish Star',
      'Daily Star',
      'Star',
      'The Times',
      'Irish Times',
      'tern.substack.com',
      'gull.substack.com',
    ]
    expect(new Set(names.map(outletKey)).size).toBe(names.length)
  })
})

describe('outletsOf', () => {
  const at = (outlet: string | null, url: string | null = null) => ({ outlet, url })

  it('knows an outlet under five hosts', () => {
    const hosts = ['www.skgaz.com', 'm.skgaz.com', 'amp.skgaz.com', 'news.skgaz.com', 'skgaz.co.uk']
    const articles = [at('Skelwick Gazette', 'https://skgaz.com/1'), ...hosts.map((h) => at(null, `https://${h}/2`))]
    const outlets = outletsOf(articles)
    expect(new Set(articles.map(outlets.of)).size).toBe(1)
    expect(outlets.nameOf(outlets.of(articles[2]!)!)).toBe('Skelwick Gazette')
  })

  it('gives the host of many outlets to none of them', () => {
    const articles = [
      at('Tern', 'https://portal.com/1'),
      at('Gull', 'https://portal.com/2'),
      at(null, 'https://portal.com/3'),
    ]
    expect(new Set(articles.map(outletsOf(articles).of)).size).toBe(3)
  })

  it('takes “the Gazette” for the one that ends so', () => {
    const outlets = outletsOf([at('Skelwick Gazette'), at('Port Post'), at('Harbour Post')])
    expect(outlets.named('the Gazette')).toBe(outletKey('Skelwick Gazette'))
    expect(outlets.named('the Post')).toBe('post')
    expect(outletsOf([at('Irish Times')]).named('The Times')).not.toBe(outletKey('Irish Times'))
  })

  it('parts whom people told apart, and lets the others go with the nearer role', () => {
    const readings = [
      speakersIn('a', [{ name: 'John Hale', role: 'harbour master' }], 'The harbour is shut.'),
      speakersIn('b', [{ name: 'John Hale', role: 'captain in the harbour' }], 'The harbour master was told.'),
      speakersIn('c', [{ name: 'Hale', role: 'captain' }], 'The harbour was full.'),
      speakersIn('d', [{ name: 'Hale' }]),
    ]
    const parted = (apart: Parameters<typeof agentsOf>[2]): string[] =>
      agentsOf(readings, undefined, apart).agents.map((a) => a.in.map((at) => at.article).join(' '))
    expect(parted([])).toEqual(['a b c d'])
    expect(parted([['a#s1', 'b#s1']])).toEqual(['a d', 'b c'])
    expect(
      parted([
        ['a#s1', 'b#s1'],
        ['c#s1', 'b#s1'],
        ['c#s1', 'a#s1'],
      ]),
    ).toEqual(['a d', 'b', 'c'])
    expect(parted([['a#s1', 'elsewhere#s1']])).toEqual(['a b c d'])
  })
})
