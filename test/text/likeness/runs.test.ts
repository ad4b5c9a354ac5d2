import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sharedRuns } from '../../../src/text/likeness/runs.ts'
import { type FoldedWord, foldedWords } from '../../../src/text/likeness/words.ts'

const words = (list: readonly FoldedWord[], { start, end }: { start: number; end: number }): string =>
  list
    .slice(start, end)
    .map((w) => w.text)
    .join(' ')
const runs = (a: string, b: string, least: number): string[] => {
  const x = foldedWords(a)
  return sharedRuns(x, foldedWords(b), least).map((r) => words(x, r.a))
}

describe('sharedRuns', () => {
  it('finds what was taken over word by word', () =>
    expect(
      runs(
        'The bridge will stay closed until spring, the mayor said, because there is no money.',
        'Mayor: “There is no money.” The bridge will stay closed until autumn.',
        3,
      ),
    ).toEqual(['the bridge will stay closed until', 'there is no money']))

  it('uses no word twice, in either text', () => {
    expect(runs('no money no money', 'no money', 2)).toEqual(['no money'])
    expect(runs('no money', 'no money no money', 2)).toEqual(['no money'])
  })

  it('is done soon with one word many times', () => {
    const many = 'no '.repeat(30_000)
    expect(runs(many, many, 3)).toHaveLength(1)
  })

  it('wants a whole length', () => expect(() => runs('a', 'a', 0)).toThrow('A run has 0 words'))

  it('gives runs that are equal, do not overlap, and could not be longer', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }).map((w) => foldedWords(w.join(' ')))
    fc.assert(
      fc.property(text, text, fc.integer({ min: 1, max: 4 }), (a, b, least) => {
        const found = sharedRuns(a, b, least)
        const [inA, inB] = [new Set<number>(), new Set<number>()]
        for (const run of found) {
          expect(words(a, run.a)).toBe(words(b, run.b))
          expect(run.a.end - run.a.start).toBeGreaterThanOrEqual(least)
          for (let i = run.a.start; i < run.a.end; i++) expect(inA.has(i)).toBe(!inA.add(i))
          for (let i = run.b.start; i < run.b.end; i++) expect(inB.has(i)).toBe(!inB.add(i))
        }
        const grows = (x: number, y: number): boolean =>
          a[x] !== undefined && b[y] !== undefined && a[x].text === b[y].text && !inA.has(x) && !inB.has(y)
        for (const run of found) {
          expect(grows(run.a.end, run.b.end)).toBe(false)
          expect(grows(run.a.start - 1, run.b.start - 1)).toBe(false)
        }
      }),
    )
  })

  it('misses no run where words do not come twice', () => {
    const text = fc
      .shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'], { minLength: 2 })
      .map((w) => foldedWords(w.join(' ')))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const pairs = a.filter((w, i) => {
          const j = b.findIndex((v) => v.text === w.text)
          return j >= 0 && a[i + 1] !== undefined && a[i + 1]!.text === b[j + 1]?.text
        }).length
        const within = sharedRuns(a, b, 2).reduce((sum, r) => sum + r.a.end - r.a.start - 1, 0)
        expect(within).toBe(pairs)
      }),
    )
  })
})
