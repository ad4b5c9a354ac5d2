import fc from 'fast-check'
import type { Reading } from '../../src/reading/reading.ts'
import type { Span } from '../../src/text/span.ts'

/** Words as the world sends them: scripts, emoji, marks, controls, direction marks, half characters. */
export const outside = fc.string({
  unit: fc.oneof(
    fc.constantFrom(' ', ' ', '\n', 'a', 'rain', '漢字', 'é', 'e\u0301', '👩‍👩‍👧', '🇳🇴', '…', '“', '”', '‹', '·'),
    fc.constantFrom('\u001b[31m', '\u001b]0;x\u0007', '\u009b', '\u202e', '\u2066', '\ud800', '\0', '\r', '\u007f'),
    fc.string({ unit: 'binary', maxLength: 3 }),
  ),
})

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value)

/** Readings that keep to the contract, and to nothing else: any chain, any nesting, any words. */
export const readings: fc.Arbitrary<Reading> = fc
  .record({ text: outside, count: fc.nat(6), voices: fc.nat(4) })
  .chain(({ text, count, voices }) => readingOf(text, ids('s', count), ['writer', ...ids('v', voices)]))

const ids = (letter: string, count: number): string[] => Array.from({ length: count }, (_, i) => `${letter}${i}`)

function readingOf(text: string, statements: string[], voices: string[]): fc.Arbitrary<Reading> {
  const span: fc.Arbitrary<Span> = fc
    .tuple(fc.nat(text.length), fc.nat(text.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const spans = fc.array(span, { maxLength: 3 })
  const voice = fc.constantFrom(...voices)
  const statement = statements.length > 0 ? fc.constantFrom(...statements) : fc.constant('s0')
  return fc.record({
    schema: fc.constant('hearsay/reading/1' as const),
    article: fc.record({
      id: fc.constant(`a-${'0'.repeat(16)}`),
      fingerprint: fc.constant(`sha256:${'0'.repeat(64)}`),
      url: maybe(outside),
      outlet: maybe(outside),
      title: maybe(outside),
      published: maybe(outside),
      bylines: fc.array(outside, { maxLength: 3 }),
      language: fc.constant('en'),
      text: fc.constant(text),
      blocks: fc.constant([]),
      credits: fc.array(
        fc.record({
          kind: fc.constantFrom('wire', 'first-reported'),
          name: outside.map((s) => `x${s}`),
          span: maybe(span),
        }),
        { maxLength: 2 },
      ),
    }),
    attributions: fc.tuple(
      ...statements.map((id, i) =>
        fc.record({
          id: fc.constant(id),
          form: fc.constantFrom('direct', 'indirect', 'mixed'),
          source: spans,
          cue: spans,
          content: fc.array(span, { minLength: 1, maxLength: 3 }),
          speaker: maybe(voice),
          within: i === 0 ? fc.constant(null) : maybe(fc.constantFrom(...statements.slice(0, i))),
          addressee: spans,
          foundBy: outside.map((s) => `x${s}`),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }),
        }),
      ),
    ),
    speakers: fc.tuple(
      ...voices.map((id) =>
        fc.record({
          id: fc.constant(id),
          kind:
            id === 'writer' ? fc.constant('writer' as const) : fc.constantFrom('person', 'group', 'outlet', 'unknown'),
          named: fc.boolean(),
          name: maybe(outside),
          role: maybe(outside),
          mentions: spans,
        }),
      ),
    ),
    evidence: fc.tuple(
      ...statements.map((of) =>
        fc.record({
          of: fc.constant(of),
          kind: fc.constantFrom('speech', 'writing', 'thought', 'unclear'),
          channel: fc.constantFrom('interview', 'lip-reading', 'social', 'unspecified'),
          chain: fc.array(voice, { maxLength: 4 }).map((inner) => ['writer', ...inner]),
          commitment: fc.constantFrom('asserts', 'hedges', 'denies', 'wants', 'asks', 'predicts'),
          doubts: fc.array(fc.record({ by: voice, span }), { maxLength: 2 }),
          markers: spans,
        }),
      ),
    ),
    headline: maybe(
      fc.record({
        status: fc.constantFrom('attributed', 'fact_supported', 'drops_attribution', 'overstates', 'not_in_body'),
        support: fc.array(statement, { maxLength: 3 }),
        why: outside.map((s) => `It is so ${s}.`),
        markers: spans,
      }),
    ),
    events: fc.array(
      fc.record({
        when: span,
        date: fc.constantFrom('2031-03-04', '2031-03', '2031', '--03-04'),
        what: span,
        status: fc.constantFrom('happened', 'scheduled', 'unrealised', 'possible', 'ongoing'),
        saidIn: maybe(statement),
      }),
      { maxLength: 3 },
    ),
    openQuestions: spans,
    run: fc.record({ version: fc.constant('0.1.0'), model: outside, language: fc.constant('en') }),
  })
}
