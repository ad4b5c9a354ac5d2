import { describe, expect, it } from 'vitest'
import { articleFromText } from '../../src/article/from-text.ts'

const MIDDLE = `The council voted on Monday to close the bridge, its clerk said, and the mayor did not object to it.

“Nobody will miss it,” she added.`

/** `kind name ← words` for every credit of a text. */
function credits(text: string, facts = {}): string[] {
  const article = articleFromText(text, facts)
  if ('error' in article) throw new Error(article.error.message)
  return article.credits.map(
    ({ kind, name, span }) => `${kind} ${name} ← ${span ? article.text.slice(span.start, span.end) : 'metadata'}`,
  )
}

describe('creditsOf', () => {
  it.each([
    ['BRENN, Ostmark (AP) — Two villages were cut off on Tuesday.', 'wire Associated Press ← AP'],
    ['BRENN, Dec. 11 (UPI) -- Two villages were cut off on Tuesday.', 'wire United Press International ← UPI'],
    ['(Reuters) - Two villages were cut off on Tuesday.', 'wire Reuters ← Reuters'],
    ['Brenn (AFP) – Two villages were cut off on Tuesday.', 'wire Agence France-Presse ← AFP'],
    ['By Ada Pell, Associated Press', 'wire Associated Press ← Associated Press'],
    ['By The Associated Press', 'wire Associated Press ← Associated Press'],
  ])('finds who wired it above: %s', (line, credit) => expect(credits(`${line}\n\n${MIDDLE}`)).toEqual([credit]))

  it.each([
    [
      '(Reporting by Ada Pell in Brenn; Editing by Jon Sayer)',
      'wire Reuters ← (Reporting by Ada Pell in Brenn; Editing by Jon Sayer)',
    ],
    ['The Associated Press contributed to this report.', 'wire Associated Press ← Associated Press'],
    ['AP writer Ada Pell in Brenn contributed to this story.', 'wire Associated Press ← AP'],
    ['With reporting by AFP', 'wire Agence France-Presse ← AFP'],
    ['— PTI', 'wire Press Trust of India ← PTI'],
    ['Source: Reuters', 'wire Reuters ← Reuters'],
    ['© 2024 The Associated Press. All rights reserved.', 'wire Associated Press ← Associated Press'],
    ['h/t: The Hill', 'first-reported The Hill ← h/t: The Hill'],
    ['(H/T Mediaite.)', 'first-reported Mediaite ← H/T Mediaite'],
    ['Hat tip to the Brenn Gazette', 'first-reported Brenn Gazette ← Hat tip to the Brenn Gazette'],
    ['(via Brenn Gazette)', 'first-reported Brenn Gazette ← (via Brenn Gazette)'],
    [
      'The plan was first reported by the Post’s Ada Pell.',
      'first-reported Post ← first reported by the Post’s Ada Pell',
    ],
    [
      'The letter, first published last week by Politico, was denied.',
      'first-reported Politico ← first published last week by Politico',
    ],
    [
      'As BuzzFeed News first reported, the letter was forged.',
      'first-reported BuzzFeed News ← As BuzzFeed News first reported',
    ],
    ['Source: Brenn Gazette', 'first-reported Brenn Gazette ← Source: Brenn Gazette'],
    ['The bridge is open again. [via Brenn Gazette]', 'first-reported Brenn Gazette ← [via Brenn Gazette'],
    ['Click for more from the Brenn Gazette.', 'first-reported Brenn Gazette ← Click for more from the Brenn Gazette'],
    [
      'This article originally appeared on Brenn Online.',
      'first-reported Brenn Online ← article originally appeared on Brenn Online',
    ],
    ['The Hill was the first to report the visit.', 'first-reported The Hill ← The Hill was the first to report'],
  ])('finds who had it before, below: %s', (line, credit) => expect(credits(`${MIDDLE}\n\n${line}`)).toEqual([credit]))

  it.each([
    'The president confirmed via X (formerly Twitter) that he would come.',
    'via X',
    '[Image via Brenn Gazette]',
    'It was first reported on Tuesday.',
    'The story first appeared in 2010.',
    'The video was first posted on Reddit.',
    'Read more from Rice’s report here.',
    'Via email',
    'The first report by the committee was thin.',
    'She first reported for duty in May.',
    'Ada Lowe / Reuters',
    'The AP interviewed the mayor (AP members vote on Friday).',
    'He reads the Associated Press every day.',
    'Frost contributed to the poor harvest.',
  ])('finds none in: %s', (line) => expect(credits(`${MIDDLE}\n\n${line}`)).toEqual([]))

  it('counts a name once, and not the outlet itself', () => {
    const text = `BRENN (AP) — It rained.\n\n${MIDDLE}\n\nThe Associated Press contributed to this report.`
    expect(credits(text)).toEqual(['wire Associated Press ← AP'])
    expect(credits(text, { outlet: 'The Associated Press' })).toEqual([])
  })
})
