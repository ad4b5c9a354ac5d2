import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type QuoteFamily, quotesOf } from '../../src/story/quotes/quotes.ts'
import { pointerOf, type Statement } from '../../src/story/statement.ts'
import { quotedIn } from '../../src/story/wording.ts'
import { agentOf, said } from './said.ts'

const families = (...statements: Statement[]): string[][] =>
  quotesOf(statements, agentOf).map((q) => q.variants.flatMap((v) => v.appearances.map((a) => a.article)).sort())
const one = (...statements: Statement[]): QuoteFamily => {
  const found = quotesOf(statements, agentOf)
  expect(found).toHaveLength(1)
  return found[0]!
}

/** A report with parts of it in quotation marks. */
const marked = (place: string, by: string, words: string): Statement =>
  said({ in: place, by, words, form: 'mixed', quoted: quotedIn(words, { start: 0, end: words.length }) })

const SAID = 'The old bridge will stay closed until the engineers have checked every pillar'

describe('quotesOf', () => {
  it('gathers the same words, trimmed, with an ellipsis and in indirect speech; the first is the earliest', () => {
    const quote = one(
      said({ in: 'Herald 4', by: 'Ada Holm', words: 'The old bridge will stay closed' }),
      said({ in: 'Gazette 3', by: 'Ada Holm', words: SAID }),
      said({
        in: 'Post 5',
        by: 'Ada Holm',
        words: 'The old bridge will stay closed … engineers have checked every pillar',
      }),
      said({
        in: 'Star 6',
        by: 'Ada Holm',
        words: 'that the old bridge would stay closed until engineers had checked every pillar',
        form: 'indirect',
      }),
    )
    expect(quote).toMatchObject({ id: 'q1', words: SAID, speaker: 'Ada Holm', first: { article: 'gazette' } })
    expect(quote.variants.map((v) => v.appearances[0]!.article)).toEqual(['gazette', 'herald', 'post', 'star'])
    expect(quote.variants.map((v) => v.mutations.map((m) => m.type))).toEqual([
      [],
      ['cut'],
      ['ellipsis'],
      ['added', 'tense', 'cut', 'tense'],
    ])
  })

  it('joins reports of one speaker by what they give in quotation marks', () => {
    const quote = one(
      said({
        in: 'Gazette 3',
        by: 'Ada Holm',
        words: 'We counted nine cracks, and the weight limit was a sign that nobody read',
      }),
      marked('Herald 4', 'Ada Holm', 'that heavy lorries crossed and that the limit was “a sign that nobody read”'),
    )
    expect(quote.variants).toHaveLength(2)
    const chance = [
      said({ in: 'Gazette 3', by: 'Ada Holm', words: 'We counted nine cracks, and then it was a very long day' }),
      marked('Herald 4', 'Ada Holm', 'that the meeting of the council had been “a very long day”'),
    ]
    expect(families(...chance)).toEqual([])
  })

  it('makes one of two families when a wording has what either began with', () => {
    const quote = one(
      said({
        in: 'Gazette 3',
        by: 'Ada Holm',
        words: 'The repair will cost 18 million, the money is not in the budget',
      }),
      said({
        in: 'Herald 4',
        by: 'Ada Holm',
        words: 'that the repair would cost 18 million and that the ministry had promised nothing',
        form: 'indirect',
      }),
      said({
        in: 'Post 5',
        by: 'Ada Holm',
        words:
          'The repair will cost 18 million, the money is not in the budget, and the ministry has promised us nothing',
      }),
    )
    expect(quote.variants.map((v) => v.appearances[0]!.article)).toEqual(['gazette', 'herald', 'post'])
  })

  it('joins what unnamed speakers say only where nearly all words of content agree', () => {
    const words = 'The budget is short by 300 million, and the minister has known since May'
    const report = 'that the budget was short by 300 million and that the minister had known since May'
    const relay = said({ in: 'Herald 4', by: 'an official', words: report, form: 'indirect' })
    expect(families(said({ in: 'Gazette 3', by: 'an official', words }), relay)).toEqual([['gazette', 'herald']])
    const other = said({
      in: 'Herald 4',
      by: 'an official',
      words: 'that the budget would be read in May and that the minister had 300 million for the harbour',
      form: 'indirect',
    })
    expect(families(said({ in: 'Gazette 3', by: 'an official', words }), other)).toEqual([])
  })

  it('makes no variants of what two people read from one pair of lips, and one quote of what both read', () => {
    const read = (place: string, reader: string, words: string): Statement =>
      said({ in: place, by: 'Ada Holm', words, through: [reader], reader, channel: 'lip-reading' })
    const one = 'We can sell the harbour yard before the members vote on it'
    const two = 'We can tell the harbour board before the members vote on it'
    expect(families(read('Gazette 3', 'Tom Brandt', one), read('Herald 4', 'Tom Brandt', two))).toHaveLength(1)
    expect(families(read('Gazette 3', 'Tom Brandt', one), read('Herald 4', 'Eve Sund', two))).toEqual([])
    expect(families(read('Gazette 3', 'Tom Brandt', one), read('Herald 4', 'Eve Sund', one))).toHaveLength(1)
  })

  it('begins with the words in quotation marks where the first article has the quote in its headline, too', () => {
    const headline = said({
      in: 'Gazette 3',
      by: 'Ada Holm',
      words: `${SAID}: what she told the council`,
      form: 'mixed',
    })
    const quote = one(
      headline,
      said({ in: 'Gazette 3', by: 'Ada Holm', words: SAID }),
      said({ in: 'Post 4', by: 'Ada Holm', words: SAID }),
    )
    expect(quote.words).toBe(SAID)
  })

  it('takes other quotation marks, case and contractions for no other wording', () => {
    const quote = one(
      said({ in: 'Gazette 3', by: 'Ada Holm', words: 'We’ll get it over the line.' }),
      said({ in: 'Herald 4', by: 'Ada Holm', words: "we'll get it over the line" }),
      said({ in: 'Post 5', by: 'Ada Holm', words: 'We will get it over the line' }),
    )
    expect(quote.variants.map((v) => v.appearances.length)).toEqual([2, 1])
    expect(quote.variants[1]!.mutations.map((m) => m.type)).toEqual(['contraction'])
  })

  it('flags a negation and a number that changed', () => {
    const quote = one(
      said({ in: 'Gazette 3', by: 'Ada Holm', words: 'We will not close the harbour before 40 boats are back' }),
      said({ in: 'Herald 4', by: 'Ada Holm', words: 'We will close the harbour before 60 boats are back' }),
    )
    expect(quote.variants[1]!.mutations.map((m) => m.type)).toEqual(['negation', 'number'])
  })

  it('finds words that were translated back', () => {
    expect(
      families(
        said({
          in: 'Gazette 3',
          by: 'Ada Holm',
          words: 'The company bought 12 ferries and wants to begin service in April',
        }),
        said({
          in: 'Herald 4',
          by: 'Ada Holm',
          words: 'The firm purchased twelve ferries and wants to start service in April',
        }),
      ),
    ).toHaveLength(1)
  })

  it('keeps apart what only shares function words, a name or a topic', () => {
    expect(
      families(
        said({ in: 'Gazette 3', by: 'Ada Holm', words: 'I do not think that it is what we should have done about it' }),
        said({ in: 'Herald 3', by: 'Ada Holm', words: 'I do not know that it is what you should have said about it' }),
        said({ in: 'Post 3', by: 'Ada Holm', words: 'Mayor Tom Brandt of the Harbour Party is a coward' }),
        said({
          in: 'Star 3',
          by: 'Ada Holm',
          words:
            'I met Mayor Tom Brandt of the Harbour Party for lunch on a boat and we talked about fuel, bread, taxes and rain',
        }),
        said({ in: 'Mail 3', by: 'Ada Holm', words: 'to comment on the matter', form: 'indirect' }),
        said({ in: 'Sun 3', by: 'Ada Holm', words: 'to comment on the matter', form: 'indirect' }),
      ),
    ).toEqual([])
  })

  it('joins no two named persons on a short run, and does on a long one', () => {
    const short = 'We want our harbour back'
    expect(
      families(
        said({ in: 'Gazette 3', by: 'Ada Holm', words: short }),
        said({ in: 'Herald 3', by: 'Tom Brandt', words: short }),
      ),
    ).toEqual([])
    expect(
      families(
        said({ in: 'Gazette 3', by: 'Ada Holm', words: SAID }),
        said({ in: 'Herald 3', by: 'Tom Brandt', words: SAID }),
      ),
    ).toHaveLength(1)
  })

  it('lets a lost speaker and one without a name join on a long run, as the words of who is named', () => {
    const quote = one(
      said({ in: 'Gazette 3', by: null, words: SAID }),
      said({ in: 'Herald 4', by: 'an official', words: SAID }),
      said({ in: 'Post 5', by: 'Ada Holm', words: SAID }),
    )
    expect(quote.speaker).toBe('Ada Holm')
    expect(
      families(
        said({ in: 'Gazette 3', by: null, words: 'They closed the bridge in spring, and 40 engineers came' }),
        said({ in: 'Herald 3', by: 'Ada Holm', words: 'In spring 40 engineers closed the bridge' }),
      ),
    ).toEqual([])
  })

  it('takes who carries the words for no second speaker', () => {
    const read = 'We will get a deal in time'
    const quote = one(
      said({ in: 'Gazette 3', by: 'Ada Holm', words: read, through: ['Jo Freeman'] }),
      said({ in: 'Herald 4', by: 'Jo Freeman', words: read }),
    )
    expect(quote.variants[0]!.appearances[0]!.through).toEqual(['Jo Freeman'])
  })

  it('finds a short quotation inside a longer statement', () =>
    expect(
      families(
        said({ in: 'Gazette 3', by: 'Ada Holm', words: 'We’ll get it over the line.' }),
        said({
          in: 'Post 5',
          by: 'Ada Holm',
          words: '“We will get it over the line” in the silent clip',
          form: 'mixed',
        }),
      ),
    ).toEqual([['gazette', 'post']]))

  it('puts a long statement into the quotes of its parts, which have nothing in common', () => {
    const other = 'Every fisherman in this town knows that the pillars are rotten'
    const found = families(
      said({ in: 'Gazette 3', by: 'Ada Holm', words: SAID }),
      said({ in: 'Herald 4', by: 'Ada Holm', words: other }),
      said({ in: 'Post 5', by: 'Ada Holm', words: `${SAID}. ${other}` }),
    )
    expect(found).toEqual([
      ['gazette', 'post'],
      ['herald', 'post'],
    ])
    const later = families(
      said({ in: 'Post 2', by: null, words: `${SAID}. ${other}` }),
      said({ in: 'Gazette 3', by: 'Ada Holm', words: SAID }),
      said({ in: 'Herald 4', by: 'Tom Brandt', words: other }),
    )
    expect(later.flat()).toContain('herald')
  })

  it('wants two articles', () =>
    expect(
      families(
        said({ in: 'Gazette 3', by: 'Ada Holm', words: SAID }),
        said({ in: 'Gazette 3', by: 'Ada Holm', words: `${SAID} twice` }),
      ),
    ).toEqual([]))

  it('undoes what somebody took apart', () => {
    const all = ['Gazette 3', 'Herald 4', 'Post 5'].map((place) => said({ in: place, by: 'Ada Holm', words: SAID }))
    const apart = [[pointerOf(all[0]!), pointerOf(all[1]!)]] as const
    const found = quotesOf(all, agentOf, { apart })
    expect(found.map((q) => q.variants.flatMap((v) => v.appearances.map((a) => a.article)))).toEqual([
      ['gazette', 'post'],
    ])
  })

  it('puts what has no date last', () => {
    const quote = one(
      said({ in: 'Gazette', by: 'Ada Holm', words: SAID }),
      said({ in: 'Herald 9', by: 'Ada Holm', words: SAID }),
    )
    expect(quote.first.article).toBe('herald')
  })

  it('gives the same quotes in whatever order articles of different days come', () => {
    const all = [
      said({ in: 'Gazette 3', by: 'Ada Holm', words: SAID }),
      said({ in: 'Herald 4', by: 'Ada Holm', words: SAID.slice(0, 50) }),
      said({ in: 'Post 5', by: null, words: SAID }),
      said({ in: 'Star 6', by: 'Tom Brandt', words: 'Every fisherman in this town knows that the pillars are rotten' }),
      said({
        in: 'Mail 7',
        by: 'Tom Brandt',
        words: 'The pillars are rotten and every fisherman in this town knows it',
      }),
    ]
    const expected = quotesOf(all, agentOf)
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(quotesOf(shuffled, agentOf)).toEqual(expected)
      }),
    )
  })

  it('is done with one article five hundred times, and with thousands that are alike', () => {
    const same = Array.from({ length: 500 }, (_, i) => said({ in: `Paper${i} 3`, by: 'Ada Holm', words: SAID }))
    expect(one(...same).variants).toHaveLength(1)
    const alike = Array.from({ length: 3000 }, (_, i) =>
      said({
        in: `Paper${i} 3`,
        by: 'Ada Holm',
        words: `The old bridge number ${i} will stay closed until ${i * 7} engineers have checked every pillar`,
      }),
    )
    expect(one(...alike).variants).toHaveLength(3000)
  })

  it('loses no statement of a family', () => {
    const words = fc.constantFrom(SAID, SAID.slice(0, 40), `${SAID} again and again`, `Frankly ${SAID}`)
    fc.assert(
      fc.property(fc.array(words, { minLength: 2, maxLength: 8 }), (list) => {
        const all = list.map((w, i) => said({ in: `Paper${i} ${i + 1}`, by: 'Ada Holm', words: w }))
        expect(families(...all).flat()).toHaveLength(all.length)
      }),
    )
  })
})
