import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openQuestions } from '../../src/reading/questions.ts'
import { marked, parsed } from './articles.ts'

const open = (text: string): string[] => {
  const { article, syntax } = parsed(text, { title: 'A headline of its own' })
  return openQuestions(article, syntax).map((s) => article.text.slice(s.start, s.end))
}

const OPEN = [
  'The context of Brandt’s remark remains unclear, but it came just after the vote.',
  'Whether the words hint at progress is still uncertain.',
  'It was not immediately clear who paid for the bridge.',
  'It is unclear whether the yard will open again.',
  'It isn’t known how many miners stayed.',
  'Whether the merger helps anybody remains to be seen.',
  'The mayor did not say whether she would run again.',
  'The cause of the fire has not been determined.',
  'No motive was given.',
  'No decision has been made.',
  'The cause was not yet known.',
  'It is too early to say what the storm will cost.',
  'Little is known about the buyer.',
  'Who will pay is anyone’s guess.',
  'The council has yet to decide on a date.',
  'Questions remain about the money.',
  'A spokesman for the yard wouldn’t say when the sale was made.',
  'The miners cannot be sure that the yard will pay.',
  'It is hard to tell who will win.',
]
const CLOSED = [
  '“It is unclear whether the yard will open,” the mayor said.',
  'Officials said it was unclear whether the yard would open.',
  'It was unclear who paid for the bridge, the mayor said.',
  'It is no longer unclear who paid.',
  'If it remains unclear, the court will ask again.',
  'The mayor is known for clear words.',
  'She decided to run and announced it on Monday.',
  'The yard remains open.',
  'He asked whether the yard would open.',
  'It is why she left.',
  'He suggested that while some issues remained unresolved, both had found common ground.',
]

describe('open questions', () => {
  it.each(OPEN)('are asked: %s', (sentence) =>
    expect(open(`The day was dry. ${sentence} Rain fell.`)).toEqual([sentence]))
  it.each(CLOSED)('are not asked: %s', (sentence) =>
    expect(open(`The day was dry. ${sentence} Rain fell.`)).toEqual([]))

  it('leaves out what somebody is cited with', () => {
    const { article, syntax, attributions } = marked(
      'In the mind of {source|the mayor}, {content|the outcome is unclear} {cue|at best}. The day was dry.',
    )
    expect(openQuestions(article, syntax, attributions)).toEqual([])
    expect(openQuestions(article, syntax)).toHaveLength(1)
  })

  it('hears nobody where no one knows', () => {
    const { article, syntax, attributions } = marked(
      '{source|No one} {cue|knows} {content|what the yard will cost}. The day was dry.',
    )
    expect(openQuestions(article, syntax, attributions)).toHaveLength(1)
  })

  it('leaves out the headline', () => {
    const { article, syntax } = parsed(
      'It is unclear who paid\n\nThe bridge of Port Salt was paid for in coins, and the mayor counted every one of them.',
    )
    expect(openQuestions(article, syntax)).toEqual([])
  })

  it('are sentences of any text', () => {
    const words = 'it is unclear not whether “ ” , said . remains to be seen \n\n he no motive was given yet'.split(' ')
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 80 }), (some) => {
        const { article, syntax } = parsed(`x ${some.join(' ')}`)
        const found = openQuestions(article, syntax)
        expect(found.every((f) => syntax.sentences.some((s) => s.start === f.start && s.end === f.end))).toBe(true)
      }),
    )
  })

  it.each([
    'It is not clear whether, said and, '.repeat(9000),
    'what '.repeat(60_000),
    '“it is unclear” '.repeat(20_000),
  ])('are found in bounded time in a paragraph of 300,000 characters', (text) =>
    expect(Array.isArray(open(text))).toBe(true))
})
