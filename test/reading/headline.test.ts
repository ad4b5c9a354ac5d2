import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../src/attribution/attribution.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import { stem } from '../../src/language/en/headline-stem.ts'
import { checkHeadline } from '../../src/reading/headline/headline.ts'
import type { Speaker } from '../../src/speaker/speaker.ts'
import { marked, parsed } from './articles.ts'

const DULL =
  '\n\nPort Salt has a market, two schools and a lighthouse that nobody has lit since the war.\n\nThe next market is held on Saturday, with music and eels.'

const cases = readFileSync(new URL('./headlines.txt', import.meta.url), 'utf8')
  .split(/\n\s*\n/u)
  .map((block) => block.split('\n').filter((l) => l !== '' && !l.startsWith('#')))
  .filter((lines) => lines.length > 1)
  .map(([first, ...lead]) => {
    const [status, headline] = first!.split(' | ')
    return { status: status!, headline: headline!, lead: lead.join('\n') }
  })

const person = (id: string, name: string): Speaker => ({
  id,
  kind: 'person',
  named: true,
  name,
  role: null,
  mentions: [],
})
const ground = (of: string, some: Partial<Evidence>): Evidence => ({
  of,
  kind: 'speech',
  channel: 'unspecified',
  chain: [],
  commitment: 'asserts',
  doubts: [],
  markers: [],
  ...some,
})

describe('the headline check', () => {
  it.each(cases.map((c) => [`${c.headline} → ${c.status}`, c] as const))('%s', (_, { headline, lead, status }) => {
    const { article, syntax, attributions } = marked(`${headline}\n\n${lead}${DULL}`, { title: headline })
    const checked = checkHeadline(article, syntax, attributions, [], [])
    expect(checked?.status).toBe(status)
    expect(checked?.why).toMatch(/^[A-Z].*\.$/u)
    for (const id of checked!.support) expect(attributions.map((a) => a.id)).toContain(id)
  })

  it('judges a title that does not stand in the text', () => {
    const { article, syntax, attributions } = marked(
      `{source|Ada Brandt} {cue|said} {content|that the bridge will open in spring}.${DULL}`,
      {
        title: 'Brandt says bridge will open in spring',
      },
    )
    expect(checkHeadline(article, syntax, attributions, [], [])).toMatchObject({
      status: 'attributed',
      support: ['a1'],
      markers: [],
    })
  })

  it('is null without a headline', () => {
    const { article, syntax } = parsed(
      'The bridge of Port Salt is closed. It will open in spring, when the ice has gone and the ferries are back.',
    )
    expect(checkHeadline(article, syntax, [], [], [])).toBeNull()
  })

  it('sees through a speaker who is only cited by somebody else', () => {
    const text = `Minister makes promise to mayor at quiet harbour meeting

The quiet harbour meeting was filmed without sound. {source|Lip reader Mina Faro} {cue|told} the Salt Herald {content|that {2.source|she} {2.cue|believes} {2.content|{3.source|the minister} {3.cue|said}: {3.content|“You will have your bridge.”}}}

{4.source|The minister} {4.cue|said} {4.content|the weather was fine}.${DULL}`
    const { article, syntax, attributions } = marked(text, {
      title: 'Minister makes promise to mayor at quiet harbour meeting',
    })
    const byContent = (words: string) =>
      attributions.find((a) => article.text.slice(a.content[0]!.start, a.content[0]!.end).startsWith(words))!.id
    const [told, believes, said, weather] = ['that she', 'the minister said', '“You', 'the weather'].map(byContent)
    const within = new Map([
      [believes, told],
      [said, believes],
    ])
    const speakers = [person('s1', 'Mina Faro'), person('s2', 'the minister')]
    const nested = attributions.map(
      (a): Attribution => ({
        ...a,
        within: within.get(a.id) ?? null,
        speaker: a.id === said || a.id === weather ? 's2' : 's1',
      }),
    )
    const evidence = nested.map((a) =>
      ground(a.id, {
        channel: a.id === weather ? 'unspecified' : 'lip-reading',
        ...(a.id === believes ? { kind: 'thought', commitment: 'hedges' } : {}),
      }),
    )
    expect(checkHeadline(article, syntax, nested, speakers, evidence)).toMatchObject({
      status: 'drops_attribution',
      support: [told, believes, said],
      why: "It states as fact what the body rests on Mina Faro's belief about silent video.",
    })
  })

  it('says in one sentence what the body has nothing of', () => {
    const headline = 'Tortoise wins marathon in Lisbon museum'
    const { article, syntax } = parsed(`${headline}\n\nThe council rejected the bridge tax on Monday.${DULL}`, {
      title: headline,
    })
    expect(checkHeadline(article, syntax, [], [], [])?.why).toBe(
      'Nothing like “Tortoise”, “wins” or “marathon” comes up below the headline.',
    )
  })

  it('quotes the source that the headline names, and points to where the body cites it', () => {
    const headline = 'Ferry closures were settled weeks ago, leaked memo shows'
    const { article, syntax, attributions } = marked(
      `${headline}\n\n{content|The board had decided which ferries to close}, {cue|according to} {source|an internal memo}.${DULL}`,
      { title: headline },
    )
    expect(checkHeadline(article, syntax, attributions, [], [])).toMatchObject({
      support: ['a1'],
      why: 'It names “leaked memo” as the source, and the body bears that out.',
    })
  })

  it('points to the words that show it', () => {
    const headline = 'All farmers lose harvest to storm'
    const { article, syntax } = parsed(
      `${headline}\n\nSome farmers lost their harvest to the storm on Sunday.${DULL}`,
      { title: headline },
    )
    const checked = checkHeadline(article, syntax, [], [], [])!
    expect(checked.markers.map((m) => article.text.slice(m.start, m.end))).toEqual(['All', 'Some'])
    expect(checked.why).toBe('It says “All” where the body says “Some”.')
  })
})

describe('the stem of a word', () => {
  it.each([
    ['closures', 'close'],
    ['decision', 'decided'],
    ['resignation', 'resigns'],
    ['investigators', 'investigate'],
    ['approval', 'approved'],
    ['dismissal', 'dismisses'],
    ['suspension', 'suspended'],
    ['discovery', 'discovers'],
    ['agreement', 'agreed'],
    ['settled', 'decides'],
    ['jailed', 'imprisonment'],
  ])('of “%s” is that of “%s”', (a, b) => expect(stem(a)).toBe(stem(b)))

  it.each([
    ['nation', 'nature'],
    ['rise', 'fall'],
    ['station', 'statute'],
    ['violent', 'violin'],
  ])('of “%s” is not that of “%s”', (a, b) => expect(stem(a)).not.toBe(stem(b)))

  it('ends for any word', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (word) => stem(word).length <= word.length + 9))
  })
})

describe('the headline check on any text', () => {
  const words =
    'Brandt says bridge : “ ” may all some 40 90 percent not report reportedly , ; told by to close the . Mayor’s $ million'.split(
      ' ',
    )
  const line = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 20 }).map((w) => w.join(' '))

  it('gives spans that stand in the text', () => {
    fc.assert(
      fc.property(line, fc.array(line, { minLength: 1, maxLength: 6 }), fc.nat(), fc.nat(), (title, body, a, b) => {
        const { article, syntax } = parsed(`${title}\n\n${body.join('.\n\n')}`, { title })
        const [start, end] = [Math.min(a, b) % article.text.length, article.text.length]
        const attribution: Attribution = {
          id: 'a1',
          form: 'indirect',
          source: [{ start: 0, end: Math.min(6, end) }],
          cue: [],
          content: [{ start, end }],
          speaker: 's9',
          within: a % 2 ? 'a1' : null,
          addressee: [],
          foundBy: 'any',
          confidence: 1,
        }
        const checked = checkHeadline(article, syntax, [attribution], [], [])
        for (const m of checked?.markers ?? []) expect(0 <= m.start && m.start < m.end && m.end <= end).toBe(true)
      }),
    )
  })

  it.each([
    ['title of 300,000 characters', 'Brandt says bridge '.repeat(16_000), 'The bridge is closed.'],
    [
      'body of one paragraph of 300,000 characters',
      'Brandt says bridge closes',
      'the bridge may not close, all 40 of them '.repeat(7500),
    ],
    ['title of marks', ';:|,—'.repeat(1000), 'The bridge is closed.'],
    ['title of blanks', ' ', 'The bridge is closed.'],
  ])('ends for a %s', (_, title, body) => {
    const { article, syntax } = parsed(body, { title })
    expect(() => checkHeadline(article, syntax, [], [], [])).not.toThrow()
  })
})
