import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../src/attribution/attribution.ts'
import { weighEvidence } from '../../src/evidence/weigh.ts'
import { english } from '../../src/language/en/english.ts'
import type { Name } from '../../src/language/names/name.ts'
import { fast } from '../../src/model.ts'
import { identifySpeakers, WRITER } from '../../src/speaker/identify.ts'
import type { Scene } from '../speaker/scene.ts'
import { sceneOf } from '../speaker/scene.ts'

const WORDS =
  'Ann Hale Robert Hale Smith the a his her who I we they said told asked believes that poll campaign of in on at CNN Ely “ ” " , . ? ! : — ( ) 36 % not has mayor spokesman tweeted rally İ 😀 \ud800 ’s former and \n\n'.split(
    ' ',
  )
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map((words) => words.join(' '))
const numbers = fc.array(fc.nat(), { minLength: 40, maxLength: 40 })

/** A scene in which any tokens may be names and any stretches sources, cues and contents, nested or not. */
function anyScene(text: string, dice: readonly number[]): Scene {
  const { article } = sceneOf('')
  const syntax = english.parse(text, [{ start: 0, end: text.length }])
  const { tokens } = syntax
  let next = 0
  const roll = (n: number): number => dice[next++ % dice.length]! % Math.max(1, n)
  const stretch = () => {
    const from = roll(tokens.length)
    const to = Math.min(tokens.length, from + 1 + roll(6))
    return { start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to }
  }
  if (tokens.length === 0) return { article: { ...article, text }, syntax, names: [], attributions: [] }
  const kinds = ['person', 'organization', 'outlet', 'place'] as const
  const names = Array.from({ length: roll(8) }, (): Name => ({ type: kinds[roll(4)]!, ...stretch() }))
  const span = () => (({ start, end }) => ({ start, end }))(stretch())
  const attributions = Array.from(
    { length: roll(8) },
    (_, i): Attribution => ({
      id: `q${i}`,
      form: (['direct', 'indirect', 'mixed'] as const)[roll(3)]!,
      source: roll(3) === 0 ? [] : [span()],
      cue: roll(4) === 0 ? [] : [span()],
      content: [span(), ...(roll(3) === 0 ? [span()] : [])],
      speaker: null,
      within: i > 0 && roll(3) === 0 ? `q${roll(i)}` : null,
      addressee: [],
      foundBy: 'test',
      confidence: 1,
    }),
  )
  return { article: { ...article, text }, syntax, names: names.sort((a, b) => a.start - b.start), attributions }
}

const weigh = ({ article, syntax, names, attributions }: Scene) => {
  const identified = identifySpeakers(article, syntax, names, attributions)
  return {
    identified,
    ...weighEvidence(article, syntax, identified, fast.evidence),
  }
}

describe('any input', () => {
  it('gives speakers with ids of their own, and only such ids elsewhere', () =>
    fc.assert(
      fc.property(texts, numbers, (text, dice) => {
        const { identified, evidence, speakers } = weigh(anyScene(text, dice))
        const ids = speakers.map((s) => s.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(ids[0]).toBe(WRITER)
        for (const { speaker } of identified.attributions) if (speaker !== null) expect(ids).toContain(speaker)
        for (const { candidates } of identified.unsure) for (const id of candidates) expect(ids).toContain(id)
        for (const { chain, doubts } of evidence) {
          for (const id of chain) expect(ids).toContain(id)
          for (const { by } of doubts) expect(ids).toContain(by)
        }
      }),
    ))

  it('gives every attribution a chain from the writer to its speaker', () =>
    fc.assert(
      fc.property(texts, numbers, (text, dice) => {
        const { identified, evidence } = weigh(anyScene(text, dice))
        expect(evidence.map((e) => e.of)).toEqual(identified.attributions.map((a) => a.id))
        identified.attributions.forEach(({ speaker }, i) => {
          const { chain } = evidence[i]!
          expect(chain[0]).toBe(WRITER)
          if (speaker !== null) expect(chain.at(-1)).toBe(speaker)
          expect(new Set(chain).size).toBe(chain.length)
        })
      }),
    ))

  it('points only into the text', () =>
    fc.assert(
      fc.property(texts, numbers, (text, dice) => {
        const { identified, evidence, speakers } = weigh(anyScene(text, dice))
        const spans = [
          ...speakers.flatMap((s) => s.mentions),
          ...identified.attributions.flatMap((a) => a.addressee),
          ...evidence.flatMap((e) => [...e.markers, ...e.doubts.map((d) => d.span)]),
        ]
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true)
      }),
    ))

  it('changes nothing that it was given', () =>
    fc.assert(
      fc.property(texts, numbers, (text, dice) => {
        const scene = anyScene(text, dice)
        const before = structuredClone(scene)
        weigh(scene)
        expect(scene).toEqual(before)
      }),
    ))
})

describe('a great deal of input', () => {
  it.each([
    ['one family', (i: number) => `@Ann${i} Hale@`],
    ['many families', (i: number) => `@Ann Hale${i}@`],
    ['a shared family name', (i: number) => (i % 3 ? '@Hale@' : `@Ann${i} Hale@`)],
    ['bare names', (i: number) => `@Halesworth${i}@`],
    ['names that nobody found', (i: number) => `Halesworth${i}`],
    ['holders of one office', (i: number) => (i % 2 ? 'The mayor' : `Mayor @Ann Hale${i}@`)],
    ['campaigns', (i: number) => (i % 2 ? 'The campaign' : `@Ann Hale${i}@’s campaign`)],
    ['polls', (i: number) => (i % 2 ? 'The poll' : `A @Hale${i}@ poll`)],
    ['pronouns', (i: number) => (i === 0 ? '@Ann Hale@' : 'She')],
    ['groups', (i: number) => (i % 2 ? 'They' : 'Three nurses')],
    ['percentages', () => 'Ten percent of voters'],
  ])('comes to an end: %s', (_, sourceOf) => {
    const { article, syntax, names, attributions } = manySources(10_000, sourceOf)
    const { evidence } = weigh({ article, syntax, names, attributions })
    expect(evidence).toHaveLength(10_000)
  })
})

/** So many sentences, each with an attribution; `@…@` around a name. */
function manySources(count: number, sourceOf: (i: number) => string): Scene {
  const sentences = Array.from({ length: count }, (_, i) => sentence(sourceOf(i), i))
  const text = sentences.map((s) => s.words).join('')
  const { article } = sceneOf('')
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const syntax = english.parse(text, paragraphs)
  const names: Name[] = []
  const attributions: Attribution[] = []
  let offset = 0
  let token = 0
  for (const [i, { words, source, name, cue, content }] of sentences.entries()) {
    const at = ([start, end]: readonly [number, number]) => ({ start: offset + start, end: offset + end })
    attributions.push({ ...BLANK, id: `q${i}`, source: [at(source)], cue: [at(cue)], content: [at(content)] })
    if (name) {
      const span = at(name)
      while (syntax.tokens[token]!.start < span.start) token++
      const from = token
      while (syntax.tokens[token]!.start < span.end) token++
      names.push({ type: 'person', ...span, from, to: token })
    }
    offset += words.length
  }
  return { article: { ...article, text }, syntax, names, attributions }
}

const BLANK = {
  form: 'indirect' as const,
  speaker: null,
  within: null,
  addressee: [],
  foundBy: 'test',
  confidence: 1,
} satisfies Partial<Attribution>

function sentence(marked: string, i: number) {
  const [before = '', name = ''] = marked.split('@')
  const source = marked.replaceAll('@', '')
  const words = `${source} said he ran.${i % 7 === 6 ? '\n\n' : ' '}`
  const cue = source.length + 1
  return {
    words,
    source: [0, source.length] as const,
    name: name === '' ? null : ([before.length, before.length + name.length] as const),
    cue: [cue, cue + 4] as const,
    content: [cue + 5, cue + 11] as const,
  }
}
