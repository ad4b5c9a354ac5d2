import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCue } from '../../src/language/en/cues.ts'

const lemmas = (cue: string): string[] => readCue(cue.split(' ')).map((reading) => reading.lemma)

describe('readCue', () => {
  it.each([
    ['has repeatedly called for', ['call for']],
    ['went on to say', ['go on to say']],
    ['added', ['add']],
    ['begged', ['beg']],
    ['is denying', ['deny']],
    ['told', ['tell']],
    ['according to', ['according to']],
    ['stories', ['story']],
    // A particle counts only where nothing else tells.
    ['lied about', []],
    ['for', ['for']],
    ['asked for', ['ask for']],
  ])('reads “%s”', (cue, expected) => expect(lemmas(cue)).toEqual(expected))

  it('tells a kind and a commitment', () => {
    expect(readCue(['tweeted'])[0]).toMatchObject({ kind: 'writing', channel: 'social', commitment: 'asserts' })
    expect(readCue(['believes'])[0]).toMatchObject({ kind: 'thought', commitment: 'hedges' })
    expect(readCue(['denied'])[0]).toMatchObject({ commitment: 'denies' })
    expect(readCue(['urged'])[0]).toMatchObject({ commitment: 'wants' })
  })

  it('reads any words, and points at words that are there, in order', () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom('called', 'for', 'said', 'went', 'on', 'to'))),
        (words) => {
          let last = 0
          for (const { from, to } of readCue(words)) {
            expect(from).toBeGreaterThanOrEqual(last)
            expect(to).toBeGreaterThan(from)
            expect(to).toBeLessThanOrEqual(words.length)
            last = to
          }
        },
      ),
    ))
})
