import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Marked, type Piece, piecesOf } from '../../src/web/article/pieces.ts'

const TEXT = 'After forty looks she believes Marlow said: “You’ll have it,” and left.'
const at = (words: string): { start: number; end: number } => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length }
}
const BLOCK = { start: 0, end: TEXT.length }
const shown = (pieces: Piece[]): string =>
  pieces
    .map((p) => (p.type === 'sign' ? `[${p.statement}]` : `${p.statements.join('>')}|${TEXT.slice(p.start, p.end)}`))
    .join(' / ')

describe('piecesOf', () => {
  it('gives a block without statements as it is', () => {
    expect(piecesOf(BLOCK, [])).toEqual([{ type: 'words', ...BLOCK, statements: [], emphasis: [] }])
  })

  it('shows nested statements outermost first, and ends the inner one first', () => {
    const marked = [
      { id: 'a', content: [at('she believes Marlow said: “You’ll have it,”')] },
      { id: 'b', content: [at('“You’ll have it,”')] },
    ]
    expect(shown(piecesOf(BLOCK, marked))).toBe(
      '|After forty looks  / a|she believes Marlow said:  / a>b|“You’ll have it,” / [b] / [a] / | and left.',
    )
  })

  it('puts the sign of a split statement behind its last part', () => {
    const marked = [{ id: 'a', content: [at('forty looks'), at('and left')] }]
    expect(shown(piecesOf(BLOCK, marked))).toBe(
      '|After  / a|forty looks / | she believes Marlow said: “You’ll have it,”  / a|and left / [a] / |.',
    )
  })

  it('takes from statements that begin or end elsewhere only what is in the block', () => {
    const marked = [{ id: 'a', content: [{ start: 0, end: TEXT.length }] }]
    expect(piecesOf({ start: 6, end: 11 }, marked)).toEqual([
      { type: 'words', start: 6, end: 11, statements: ['a'], emphasis: [] },
    ])
  })

  it('picks out words across the borders of statements', () => {
    const marked = [{ id: 'a', content: [at('“You’ll have it,”')] }]
    const pieces = piecesOf(BLOCK, marked, [{ ...at('said: “You’ll'), kind: 'cue' }])
    expect(pieces.filter((p) => p.type === 'words' && p.emphasis.includes('cue'))).toEqual([
      { type: 'words', ...at('said: '), statements: [], emphasis: ['cue'] },
      { type: 'words', ...at('“You’ll'), statements: ['a'], emphasis: ['cue'] },
    ])
  })

  const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
  const marks = fc
    .array(fc.array(span, { minLength: 1, maxLength: 3 }), { maxLength: 8 })
    .map((contents) => contents.map((content, i): Marked => ({ id: `s${i}`, content })))

  it('leaves no word out, shows none twice, and says of each which statements hold it', () => {
    fc.assert(
      fc.property(span, marks, fc.array(span, { maxLength: 3 }), (block, marked, picked) => {
        const pieces = piecesOf(
          block,
          marked,
          picked.map((s) => ({ ...s, kind: 'marker' as const })),
        ).filter((p) => p.type === 'words')
        let place = block.start
        for (const piece of pieces) {
          expect(piece.start).toBe(place)
          place = piece.end
          for (let unit = piece.start; unit < piece.end; unit++) {
            const holding = marked.filter((m) => m.content.some((c) => c.start <= unit && unit < c.end))
            expect(piece.statements).toEqual(holding.map((m) => m.id))
          }
        }
        expect(place).toBe(block.end)
      }),
    )
  })
})
