import { describe, expect, it } from 'vitest'
import type { Story } from '../../src/story/story.ts'
import { type Sheet, told } from './told.ts'

const WORDS = '“Nobody will sail until we know why the engine failed,”'
const sheet = (outlet: string, hour: number, text: string): Sheet => ({
  outlet,
  published: `2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`,
  text,
})
/** The number of origins of the quote that most articles have, and its beginnings by name. */
const main = ({ quotes }: Story) => {
  const { origins, roots, because } = quotes[0]!.origins
  return { origins, names: roots.map((root) => root.name), grounds: roots.map((root) => root.ground), because }
}

describe('origins', () => {
  it('are two where two outlets each spoke to somebody themselves', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland told the Skelwick Gazette.`),
      sheet('Port Post', 9, `In an interview with the Port Post, harbour master Tessa Vorland said: ${WORDS}`),
      sheet('Tern', 10, `${WORDS} harbour master Tessa Vorland told the Port Post.`),
    ])
    expect(main(story)).toMatchObject({ origins: 2, names: ['Port Post', 'Skelwick Gazette'] })
  })

  it('are one where all were at the same press conference', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland said at a press conference on Monday.`),
      sheet('Port Post', 9, `Harbour master Tessa Vorland told a press conference in Skelwick: ${WORDS}`),
      sheet('Tern', 10, `${WORDS} harbour master Tessa Vorland said at a news conference on Monday.`),
    ])
    expect(main(story)).toMatchObject({ origins: 1, grounds: ['occasion'] })
    expect(story.sources.map((s) => s.kind)).toEqual(['occasion'])
    expect(story.lineage.map((t) => t.verb)).toEqual(['hadPrimarySource', 'hadPrimarySource', 'hadPrimarySource'])
  })

  it('fold a wire into the press conference that it tells of', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland said at a press conference on Monday.`),
      sheet('Port Post', 9, `SKELWICK (Reuters) - ${WORDS} harbour master Tessa Vorland said at a news conference.`),
      sheet('Tern', 10, `SKELWICK (Reuters) - ${WORDS} harbour master Tessa Vorland said at a news conference.`),
    ])
    expect(main(story)).toMatchObject({ origins: 1, grounds: ['occasion'] })
    expect(story.lineage.filter((t) => t.because.some((reason) => reason.kind === 'wire'))).toHaveLength(2)
  })

  it('keep a wire that spoke to somebody itself', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland said at a press conference on Monday.`),
      sheet('Port Post', 9, `${WORDS} harbour master Tessa Vorland told Reuters on Monday.`),
    ])
    expect(main(story).origins).toBe(2)
  })

  it('count a ring without a ground with the outlet that has one, and say so', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland told the Skelwick Gazette.`),
      sheet('Port Post', 9, `${WORDS} harbour master Tessa Vorland said, according to the Tern.`),
      sheet('Tern', 10, `The Port Post reported that harbour master Tessa Vorland said: ${WORDS}`),
    ])
    expect(story.circles).toHaveLength(1)
    expect(main(story)).toMatchObject({ origins: 1, names: ['Skelwick Gazette'] })
    expect(main(story).because.join(' ')).toContain('a ring of citations in which nobody shows a ground')
  })

  it('are one for an unnamed official whose words are only told again', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} a senior official at the harbour board told the Skelwick Gazette.`),
      sheet('Port Post', 9, `${WORDS} a senior official said.`),
      sheet('Tern', 10, `${WORDS} said an official at the harbour board.`),
    ])
    expect(main(story)).toMatchObject({ origins: 1, names: ['Skelwick Gazette'] })
  })

  it('count a later article without a ground of its own as a relay, and say why', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland told the Skelwick Gazette.`),
      sheet('Port Post', 9, `${WORDS} harbour master Tessa Vorland said.`),
      sheet('Tern', 10, `${WORDS} Vorland said, according to the Skelwick Gazette.`),
    ])
    expect(story.origins.origins).toBe(1)
    expect(story.origins.because).toEqual(['All three outlets go back to Skelwick Gazette, which one of them credits.'])
  })

  it('do not count what has no date and no ground', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland told the Skelwick Gazette.`),
      { outlet: 'Port Post', text: `${WORDS} harbour master Tessa Vorland said.` },
    ])
    expect(main(story).origins).toBe(1)
    expect(main(story).because.join(' ')).toContain('cannot be placed in time')
  })

  it('are two for two readers of one clip, and one for one reader', () => {
    const clip = (outlet: string, hour: number, reader: string, words: string) =>
      sheet(outlet, hour, `The video has no sound. Lip reader ${reader} told the ${outlet} that Vorland said: ${words}`)
    const first = '“We will get the engine over the line tonight.”'
    const story = told([
      clip('Skelwick Gazette', 8, 'Anna Rook', first),
      clip('Port Post', 9, 'Bo Lindqvist', first),
      sheet('Tern', 10, `Lip reader Anna Rook told the Skelwick Gazette that Vorland said: ${first}`),
    ])
    expect(main(story).origins).toBe(2)
  })

  it('of the story count articles that share nothing apart', () => {
    const story = told([
      sheet('Skelwick Gazette', 8, `${WORDS} harbour master Tessa Vorland told the Skelwick Gazette.`),
      sheet('Port Post', 9, `${WORDS} harbour master Tessa Vorland told the Skelwick Gazette.`),
      sheet('Tern', 10, 'The ferry was built in 1991 and carries 60 cars. Tickets will be refunded.'),
    ])
    expect(story.origins).toMatchObject({ origins: 1, articles: 3, outlets: 3 })
    expect(story.origins.because.at(-1)).toContain('One article shares no statement')
  })

  it('make nothing of nothing', () => {
    expect(told([]).origins).toEqual({ origins: 0, outlets: 0, articles: 0, roots: [], because: [] })
  })
})
