import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correct } from '../../src/correction/correct.ts'
import type { Change, Correction } from '../../src/correction/correction.ts'
import { markedCases } from '../../src/correction/marked.ts'
import { isReading, read } from '../../src/read.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Span } from '../../src/text/span.ts'
import { unmarked } from '../cases/marked.ts'

const TEXT = `Harbour to close for a week

“The quay is unsafe,” said Ruth Calloway, the harbour master. Edwin Marlow, a ferry owner, told the Harbour Gazette that Calloway believes the quay will sink.

Calloway said the works would begin on Monday. Nobody knows who pays.`

function readingOf(text: string): Reading {
  const reading = read({ text, published: '2026-03-02' })
  if (!isReading(reading)) throw new Error(reading.error.message)
  return reading
}
const machine = readingOf(TEXT)
const at = (words: string, from = 0): Span => {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`“${words}” is not in the text`)
  return { start, end: start + words.length }
}
const quay = {
  source: [at('Ruth Calloway, the harbour master')],
  cue: [at('said')],
  content: [at('“The quay is unsafe,”')],
}
const by = (change: Change, id = 'k1', undoneAt: string | null = null): Correction => ({
  id,
  at: '2026-03-03T10:00:00Z',
  by: 'Mira',
  note: null,
  undoneAt,
  change,
})
const statement = (reading: Reading, words: string) =>
  reading.attributions.find((a) => a.content.some((s) => reading.article.text.slice(s.start, s.end).includes(words)))!
const speakerOf = (reading: Reading, words: string): string | null =>
  reading.speakers.find((s) => s.id === statement(reading, words).speaker)?.name ?? null
const ground = (reading: Reading, words: string) => reading.evidence.find((e) => e.of === statement(reading, words).id)!
const names = (reading: Reading, chain: readonly string[]): string[] =>
  chain.map((id) => reading.speakers.find((s) => s.id === id)?.name ?? id)

describe('correct', () => {
  it('leaves a reading alone that nobody objects to', () => {
    expect(correct(machine, [])).toEqual({ reading: machine, touched: {}, unplaced: [] })
  })

  it('gives words to somebody of the article, and the chain follows', () => {
    const speaker = { name: 'edwin  marlow', kind: 'person', role: null } as const
    const { reading, touched } = correct(machine, [by({ type: 'speaker', of: quay, speaker })])
    expect(speakerOf(reading, 'unsafe')).toBe('Edwin Marlow')
    expect(names(reading, ground(reading, 'unsafe').chain).at(-1)).toBe('Edwin Marlow')
    expect(touched[statement(reading, 'unsafe').id]).toEqual(['k1'])
    expect(reading.speakers).toHaveLength(machine.speakers.length)
    expect(statement(reading, 'unsafe').foundBy).toMatch(/, corrected$/u)
    expect(statement(reading, 'works would begin').foundBy).not.toContain('corrected')
  })

  it('takes up somebody whom the machine did not know', () => {
    const speaker = { name: 'Ada Quist', kind: 'person', role: 'diver' } as const
    const { reading } = correct(machine, [by({ type: 'speaker', of: quay, speaker })])
    expect(speakerOf(reading, 'unsafe')).toBe('Ada Quist')
  })

  it('lets words be nobody’s', () => {
    const speaker = { name: null, kind: 'unknown', role: null } as const
    const { reading } = correct(machine, [by({ type: 'speaker', of: quay, speaker })])
    expect(statement(reading, 'unsafe').speaker).toBeNull()
    expect(ground(reading, 'unsafe').chain).toEqual(['writer'])
  })

  it('puts a changed speaker into the chains of what stands inside', () => {
    const outer = statement(machine, 'Calloway believes')
    const inner = machine.attributions.find((a) => a.within === outer.id)!
    expect(inner).toBeDefined()
    const speaker = { name: 'Ada Quist', kind: 'person', role: null } as const
    const { reading } = correct(machine, [by({ type: 'speaker', of: outer, speaker })])
    const chain = reading.evidence.find((e) => e.of === inner.id)!.chain
    expect(names(reading, chain)).toContain('Ada Quist')
    expect(names(reading, chain)).not.toContain('Edwin Marlow')
  })

  it('puts a speaker whom nobody had before in front of those who are told of', () => {
    const { source, cue, content } = statement(machine, 'Calloway believes')
    const of = { source, cue, content }
    const inner = machine.attributions.find((a) => a.within !== null)!
    const nobody = { name: null, kind: 'unknown', role: null } as const
    const speaker = { name: 'Ada Quist', kind: 'person', role: null } as const
    const { reading } = correct(machine, [
      by({ type: 'speaker', of, speaker: nobody }),
      by({ type: 'speaker', of, speaker }, 'k2'),
    ])
    const chain = reading.evidence.find((e) => e.of === inner.id)!.chain
    expect(names(reading, chain).slice(-2)).toEqual(['Ada Quist', 'Ruth Calloway'])
  })

  it('leaves what somebody says of himself his, when another one reports it', () => {
    const outer = statement(machine, 'Calloway believes')
    const inner = machine.attributions.find((a) => a.within === outer.id)!
    const same = {
      ...machine,
      attributions: machine.attributions.map((a) => (a === inner ? { ...a, speaker: outer.speaker } : a)),
      evidence: machine.evidence.map((e) => (e.of === inner.id ? { ...e, chain: ['writer', outer.speaker!] } : e)),
    }
    const speaker = { name: 'Ada Quist', kind: 'person', role: null } as const
    const { reading } = correct(same, [by({ type: 'speaker', of: outer, speaker })])
    const chain = reading.evidence.find((e) => e.of === inner.id)!.chain
    expect(names(reading, chain).slice(-2)).toEqual(['Ada Quist', 'Edwin Marlow'])
  })

  it('puts what stood alone into a missed statement around it', () => {
    const outer = statement(machine, 'Calloway believes')
    const { source, cue, content } = outer
    const inner = machine.attributions.find((a) => a.within === outer.id)!
    const bare = correct(machine, [by({ type: 'not-an-attribution', of: outer })]).reading
    const speaker = { name: 'Edwin Marlow', kind: 'person', role: null } as const
    const missed = by({ type: 'missed', of: { source, cue, content }, form: 'indirect', speaker }, 'k2')
    const { reading } = correct(bare, [missed])
    expect(reading.attributions.find((a) => a.id === inner.id)!.within).toBe('by-k2')
    const chain = reading.evidence.find((e) => e.of === inner.id)!.chain
    expect(names(reading, chain).slice(-2)).toEqual(['Edwin Marlow', 'Ruth Calloway'])
  })

  it('takes nearly the same words inside a statement for another one', () => {
    const text = 'Edwin Marlow said Ruth Calloway believes the old quay will sink before the harbour opens again.'
    const place = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const outer = {
      source: [place('Edwin Marlow')],
      cue: [place('said')],
      content: [place('Ruth Calloway believes the old quay will sink before the harbour opens again')],
    }
    const inner = {
      source: [place('Ruth Calloway')],
      cue: [place('believes')],
      content: [place('the old quay will sink before the harbour opens again')],
    }
    const empty = { ...readingOf(text), attributions: [], evidence: [], headline: null }
    const marlow = { name: 'Edwin Marlow', kind: 'person', role: null } as const
    const calloway = { name: 'Ruth Calloway', kind: 'person', role: null } as const
    const both: Correction[] = [
      by({ type: 'missed', of: outer, form: 'indirect', speaker: marlow }),
      by({ type: 'missed', of: inner, form: 'indirect', speaker: calloway }, 'k2'),
    ]
    const told = correct(empty, both).reading.attributions
    expect(told.map(({ id, within }) => ({ id, within }))).toEqual([
      { id: 'by-k1', within: null },
      { id: 'by-k2', within: 'by-k1' },
    ])
    const gone = by({ type: 'not-an-attribution', of: inner }, 'k3')
    const once = correct(empty, [...both, gone, { ...gone, id: 'k4' }])
    expect(once.reading.attributions.map((a) => a.id)).toEqual(['by-k1'])
    expect(once.unplaced).toEqual(['k4'])
    expect(Object.keys(once.touched)).not.toContain('by-k2')
  })

  it('takes out what is no attribution and gives what stood inside to what was around it', () => {
    const outer = statement(machine, 'Calloway believes')
    const inner = machine.attributions.find((a) => a.within === outer.id)!
    const { reading } = correct(machine, [by({ type: 'not-an-attribution', of: outer })])
    expect(reading.attributions.map((a) => a.id)).not.toContain(outer.id)
    expect(reading.attributions.find((a) => a.id === inner.id)!.within).toBeNull()
    expect(names(reading, reading.evidence.find((e) => e.of === inner.id)!.chain)).not.toContain('Edwin Marlow')
    expect(reading.evidence.map((e) => e.of)).toEqual(reading.attributions.map((a) => a.id))
  })

  it('adds what was missed, in the order of the text', () => {
    const of = { source: [at('Nobody')], cue: [at('knows')], content: [at('who pays')] }
    const speaker = { name: null, kind: 'unknown', role: null } as const
    const { reading } = correct(machine, [by({ type: 'missed', of, form: 'indirect', speaker })])
    const added = reading.attributions.find((a) => a.foundBy === 'correction') ?? statement(reading, 'who pays')
    expect(added.content).toEqual(of.content)
    expect(reading.attributions.at(-1)!.id).toBe(added.id)
    expect(reading.evidence.at(-1)!.of).toBe(added.id)
  })

  it('changes channel and commitment', () => {
    const { reading } = correct(machine, [
      by({ type: 'channel', of: quay, channel: 'statement' }),
      by({ type: 'commitment', of: quay, commitment: 'hedges' }, 'k2'),
    ])
    expect(ground(reading, 'unsafe')).toMatchObject({ channel: 'statement', commitment: 'hedges' })
  })

  it('joins two speakers and parts them again', () => {
    const mentions: [Span, Span] = [at('Ruth Calloway'), at('Edwin Marlow')]
    const joined = correct(machine, [by({ type: 'merge', mentions })]).reading
    expect(speakerOf(joined, 'Calloway believes')).toBe('Ruth Calloway')
    const later = at('Calloway said')
    const speaker = { name: 'Tom Calloway', kind: 'person', role: null } as const
    const parted = correct(machine, [by({ type: 'split', mentions: [later], speaker })]).reading
    expect(speakerOf(parted, 'works would begin')).toBe('Tom Calloway')
    expect(speakerOf(parted, 'unsafe')).toBe('Ruth Calloway')
  })

  it('leaves out what was undone and says what changes nothing', () => {
    const gone = { source: [], cue: [], content: [at('Harbour to close')] }
    const corrections = [
      by({ type: 'channel', of: quay, channel: 'social' }, 'k1', '2026-03-04T10:00:00Z'),
      by({ type: 'commitment', of: gone, commitment: 'denies' }, 'k2'),
    ]
    expect(correct(machine, corrections)).toEqual({ reading: machine, touched: {}, unplaced: ['k2'] })
  })

  it('holds when a later reading cuts the statement differently, or does not find it', () => {
    const speaker = { name: 'Ada Quist', kind: 'person', role: null } as const
    const correction = by({ type: 'speaker', of: quay, speaker })
    const shorter = statement(machine, 'unsafe')
    const cut = {
      ...machine,
      attributions: machine.attributions.map((a) =>
        a === shorter ? { ...a, content: [{ start: a.content[0]!.start + 1, end: a.content[0]!.end - 2 }] } : a,
      ),
    }
    expect(speakerOf(correct(cut, [correction]).reading, 'unsafe')).toBe('Ada Quist')
    const without = correct(machine, [by({ type: 'not-an-attribution', of: shorter })]).reading
    expect(speakerOf(correct(without, [correction]).reading, 'unsafe')).toBe('Ada Quist')
  })

  it('gives a reading that keeps to its own ids, whatever is corrected', () => {
    const spans = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    const list = fc.array(spans, { minLength: 1, maxLength: 2 })
    const anchor = fc.oneof(
      fc.constantFrom(...machine.attributions.map(({ source, cue, content }) => ({ source, cue, content }))),
      fc.record({ source: list, cue: list, content: list }),
    )
    const whom = fc.record({
      name: fc.constantFrom(null, 'Ruth Calloway', 'Ada Quist', 'Edwin Marlow'),
      kind: fc.constantFrom('person' as const, 'unknown' as const),
      role: fc.constant(null),
    })
    const two = fc.tuple(spans, spans)
    const change: fc.Arbitrary<Change> = fc.oneof(
      fc.record({ type: fc.constant('speaker' as const), of: anchor, speaker: whom }),
      fc.record({
        type: fc.constant('missed' as const),
        of: anchor,
        form: fc.constant('direct' as const),
        speaker: whom,
      }),
      fc.record({ type: fc.constant('not-an-attribution' as const), of: anchor }),
      fc.record({ type: fc.constant('channel' as const), of: anchor, channel: fc.constant('social' as const) }),
      fc.record({ type: fc.constant('merge' as const), mentions: two }),
      fc.record({ type: fc.constant('split' as const), mentions: two, speaker: whom }),
    )
    fc.assert(
      fc.property(fc.array(change, { maxLength: 6 }), (changes) => {
        const { reading, touched, unplaced } = correct(
          machine,
          changes.map((c, i) => by(c, `k${i}`)),
        )
        const ids = new Set(reading.attributions.map((a) => a.id))
        const voices = new Set(reading.speakers.map((s) => s.id))
        expect(ids.size).toBe(reading.attributions.length)
        expect(voices.size).toBe(reading.speakers.length)
        expect(reading.evidence.map((e) => e.of)).toEqual(reading.attributions.map((a) => a.id))
        for (const a of reading.attributions) {
          expect(a.within === null || ids.has(a.within)).toBe(true)
          expect(a.speaker === null || voices.has(a.speaker)).toBe(true)
        }
        for (const e of reading.evidence) for (const id of e.chain) expect(voices.has(id)).toBe(true)
        for (const id of Object.keys(touched)) expect(ids.has(id) || voices.has(id)).toBe(true)
        const known = new Set([...Object.values(touched).flat(), ...unplaced])
        const isTakenOut = changes.some((c) => c.type === 'not-an-attribution' || c.type === 'merge')
        expect(isTakenOut || changes.every((_, i) => known.has(`k${i}`))).toBe(true)
      }),
    )
  })
})

describe('markedCases', () => {
  it('writes a correction as a case that reads back', () => {
    const speaker = { name: 'Ada Quist', kind: 'person', role: 'diver' } as const
    const file = markedCases(machine, [by({ type: 'speaker', of: quay, speaker })])
    expect(file).toContain('# speaker, by Mira on 2026-03-03')
    expect(file).toContain('> Ada Quist, person, diver')
    const marked = file.split('\n').find((line) => line.includes('{'))!
    const { text, expected } = unmarked(marked)
    expect(text).toBe(TEXT.split('\n\n')[1])
    const shift = at('“The quay').start
    expect(expected[0]!.content).toEqual(quay.content.map((s) => ({ start: s.start - shift, end: s.end - shift })))
  })

  it('says so where marks cannot be written', () => {
    const odd = readingOf('“The {quay} is unsafe,” said Ruth Calloway.')
    const of = odd.attributions[0]!
    expect(markedCases(odd, [by({ type: 'channel', of, channel: 'social' })])).toContain('mark it by hand')
  })
})
