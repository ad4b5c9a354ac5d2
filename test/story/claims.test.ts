import { describe, expect, it } from 'vitest'
import { type ClaimFamily, claimsOf, type People } from '../../src/story/claims/claims.ts'
import { contradictionsOf } from '../../src/story/claims/contradictions.ts'
import { quotesOf } from '../../src/story/quotes/quotes.ts'
import { pointerOf, type Statement } from '../../src/story/statement.ts'
import type { Agent, Contradiction } from '../../src/story/story.ts'
import { agentOf, said } from './said.ts'

function peopleIn(statements: readonly Statement[]): People {
  const names = statements.flatMap((s) => [
    ...(s.speaker === null ? [] : [[s.article, s.speaker]]),
    ...s.through.map((t) => [s.article, t]),
  ])
  const agents = new Map(
    names.map(([article, name]): [string, Agent] => {
      const id = agentOf(article!, name!)!
      const kind = /Council|Courier/u.test(name!) ? 'organization' : 'person'
      return [id, { id, name: name!, named: /^\p{Lu}/u.test(name!), kind, role: null, in: [] }]
    }),
  )
  return { agents: [...agents.values()], agentOf }
}
/** Other statements of the story, so that words have a rarity. */
const OTHERS = [
  'rain fell on the fields',
  'taxes on bread rise',
  'the choir sang well',
  'a ship brought coal from Norway',
].map((words, i) => said({ in: `Other${i} 3`, by: 'Lea Moss', words, form: 'indirect' }))
const claims = (statements: Statement[], apart: Parameters<typeof claimsOf>[3] = {}): ClaimFamily[] => {
  const all = [...statements, ...OTHERS]
  return claimsOf(all, quotesOf(all, agentOf, apart), peopleIn(all), apart)
}
const contradictions = (...statements: Statement[]): Contradiction[] => {
  const all = [...statements, ...OTHERS]
  const quotes = quotesOf(all, agentOf)
  return contradictionsOf(all, quotes, claimsOf(all, quotes, peopleIn(all)), peopleIn(all))
}

const A = said({ in: 'Gazette 3', by: 'Ada Holm', words: 'that engineers closed the bridge', form: 'indirect' })
const B = said({ in: 'Herald 4', by: 'Ada Holm', words: 'the bridge had been closed by engineers', form: 'indirect' })

describe('claimsOf', () => {
  it('joins what one speaker puts in other words, and says why', () => {
    const [claim, ...more] = claims([A, B])
    expect(more).toEqual([])
    expect(claim).toMatchObject({
      id: 'c1',
      words: A.words,
      speaker: 'Ada Holm',
      quotes: [],
      first: { article: 'gazette' },
    })
    expect(claim!.appearances.map((a) => a.article)).toEqual(['gazette', 'herald'])
    expect(claim!.appearances[1]!.because).toBe(
      'Ada Holm says it here too, with the same words of content (“bridge”, “closed”, “engineers”), within a day.',
    )
  })

  it('joins a quote and what puts the same', () => {
    const quoted = ['Post 3', 'Star 4'].map((place) =>
      said({ in: place, by: 'Ada Holm', words: 'Engineers closed the old bridge for good on my order' }),
    )
    const passive = said({
      in: 'Herald 5',
      by: 'Ada Holm',
      words: 'that on her order the old bridge was closed by engineers for good',
      form: 'indirect',
    })
    const [claim, ...more] = claims([...quoted, passive])
    expect(more).toEqual([])
    expect(claim).toMatchObject({ quotes: ['q1'], because: [], words: quoted[0]!.words, first: { article: 'post' } })
    expect(claim!.appearances.map((a) => a.article)).toEqual(['herald'])
  })

  it('says why a quote was joined to what came before it', () => {
    const passive = said({
      in: 'Herald 2',
      by: 'Ada Holm',
      words: 'that the old bridge was closed by engineers',
      form: 'indirect',
    })
    const quoted = ['Post 3', 'Star 4'].map((place) =>
      said({ in: place, by: 'Ada Holm', words: 'Engineers have closed the old bridge' }),
    )
    const [claim] = claims([passive, ...quoted])
    expect(claim).toMatchObject({ quotes: ['q1'], because: [expect.stringContaining('Ada Holm says it here too')] })
  })

  it.each([
    ['another speaker', { by: 'Tom Brandt' }],
    ['a speaker without a name', { by: 'an official' }],
    ['nobody', { by: null }],
    ['another time', { published: '2025-03-20' }],
    ['a negation', { words: 'the bridge had not been closed by engineers' }],
    ['a contrary word', { words: 'the bridge had been unclosed by engineers' }],
    ['a number', { words: 'the bridge had been closed by 12 engineers' }],
    ['a denial', { commitment: 'denies' as const }],
    ['other events', { dates: ['2025-04-01'] }],
    ['a topic only', { words: 'the bridge was painted by children' }],
  ])('keeps apart: %s', (_, other) => {
    const b = said({ in: 'Herald 4', by: 'Ada Holm', words: B.words, form: 'indirect', ...other })
    expect(claims([{ ...A, dates: ['2025-03-01'] }, b])).toEqual([])
  })

  it('asks for more where no date can confirm it', () => {
    const [claim] = claims([A, { ...B, published: null }])
    expect(claim!.appearances[1]!.because).toContain('no date speaks against it')
  })

  it('undoes what somebody took apart', () =>
    expect(claims([A, B], { apart: [[pointerOf(B), pointerOf(A)]] })).toEqual([]))

  it('is done with thousands of statements', () => {
    const many = Array.from({ length: 3000 }, (_, i) =>
      said({
        in: `Paper${i} 3`,
        by: 'Ada Holm',
        words: `bridge ${i} was closed by engineers in street ${i * 3}`,
        form: 'indirect',
      }),
    )
    expect(claims(many).length).toBeLessThan(3000)
  })
})

describe('contradictionsOf', () => {
  const SAID = 'We will not close the harbour before the storm is over and the boats are back'
  const at = (place: string, words: string, rest: Partial<Statement> = {}): Statement =>
    said({ in: place, by: 'Ada Holm', words, ...rest })

  it('sees a negation that was lost on the way, once', () => {
    const lost = SAID.replace(' not', '')
    const all = [at('Gazette 3', SAID), at('Herald 4', lost), at('Post 5', `${lost} again`)]
    const found = contradictions(...all)
    expect(found).toHaveLength(1)
    expect(found[0]!.between).toEqual([pointerOf(all[0]!), pointerOf(all[1]!)])
    expect(found[0]!.why).toBe(
      `Gazette has “${SAID}” as the words of Ada Holm, Herald has “${lost}”. One of them denies what the other says.`,
    )
  })

  it('sees a number that changed, and none that was left out', () => {
    const words = 'The storm sank 40 boats in the old harbour and broke the bridge'
    expect(contradictions(at('Gazette 3', words), at('Herald 4', words.replace('40', '60')))[0]!.why).toContain(
      'The numbers differ',
    )
    expect(contradictions(at('Gazette 3', words), at('Herald 4', words.replace('40 ', '')))).toEqual([])
  })

  it('sees none where words were trimmed, turned into indirect speech or written otherwise', () =>
    expect(
      contradictions(
        at('Gazette 3', SAID),
        at('Herald 4', 'We won’t close the harbour before the storm is over'),
        at('Post 5', 'they would not close the harbour before the storm was over and the boats were back', {
          form: 'indirect',
        }),
      ),
    ).toEqual([]))

  it('sees the same words in two mouths', () => {
    const found = contradictions(at('Gazette 3', SAID), at('Herald 4', SAID, { speaker: 'Tom Brandt' }))
    expect(found.map((c) => c.why)).toEqual([
      `Gazette gives the words “${SAID}” to Ada Holm, Herald gives them to Tom Brandt.`,
    ])
  })

  it('takes a body and its speaker, or who carries the words, for no second mouth', () =>
    expect(
      contradictions(
        at('Gazette 3', SAID),
        at('Herald 4', SAID, { speaker: 'Harbour Council' }),
        at('Post 5', SAID, { speaker: 'Jo Freeman' }),
        at('Star 6', SAID, { through: ['Jo Freeman'] }),
      ),
    ).toEqual([]))

  it('sets the readings of two lip readers side by side', () => {
    const read = (place: string, reader: string, words: string): Statement =>
      at(place, words, { channel: 'lip-reading', through: ['Daily Courier', reader] })
    const all = [
      read('Gazette 3', 'Jo Freeman', 'We will get it over the line'),
      read('Herald 4', 'Jo Freeman', 'We’ll get it over the line.'),
      read('Post 4', 'Ann Hickling', 'We’ll get a deal in time'),
    ]
    const found = contradictions(...all)
    expect(found).toHaveLength(1)
    expect(found[0]!.why).toBe(
      'From silent footage of Ada Holm, Jo Freeman reads “We will get it over the line” (Gazette) and Ann Hickling reads “We’ll get a deal in time” (Post).',
    )
    expect(contradictions(all[0]!, read('Post 4', 'Ann Hickling', 'we will get it over the line'))).toEqual([])
  })

  it('takes for the reader whom the articles call so', () => {
    const read = (place: string, through: string[], words: string): Statement =>
      at(place, words, { channel: 'lip-reading', through })
    const all = [
      ...OTHERS,
      read('Gazette 3', ['Jo Freeman', 'Tom Brandt'], 'We will get it over the line'),
      read('Post 4', ['Ann Hickling'], 'We’ll get a deal in time'),
    ]
    const people = peopleIn(all)
    const agents = people.agents.map((a) => (a.name === 'Jo Freeman' ? { ...a, role: 'Lip reader' } : a))
    const [found] = contradictionsOf(all, quotesOf(all, agentOf), [], { agents, agentOf })
    expect(found!.why).toMatch(/Jo Freeman reads .* and Ann Hickling reads/u)
  })

  it('hears a denial, and the contrary, by somebody else only', () => {
    const claim = at('Gazette 3', 'Tom Brandt sold the fishing rights of the harbour', { form: 'indirect' })
    const denial = { speaker: 'Tom Brandt', commitment: 'denies' as const, form: 'indirect' as const }
    const found = contradictions(claim, at('Herald 4', 'that he sold the fishing rights of the harbour', denial))
    expect(found.map((c) => c.why)).toEqual([
      'Tom Brandt (Herald) denies what Ada Holm (Gazette) says: “that he sold the fishing rights of the harbour” stands against “Tom Brandt sold the fishing rights of the harbour”.',
    ])
    expect(contradictions(claim, at('Herald 4', 'that he killed the dog of a neighbour', denial))).toEqual([])
    const contrary = at('Post 4', 'Tom Brandt never sold fishing rights of the harbour', {
      speaker: 'Eve Lund',
      form: 'indirect',
    })
    expect(contradictions(claim, contrary).map((c) => c.why)).toEqual([expect.stringContaining('says the contrary of')])
  })
})
