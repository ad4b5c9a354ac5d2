import { inert } from '../../text/inert.ts'
import type { Span } from '../../text/span.ts'
import { inertPieces } from '../words/inert-pieces.ts'
import { type Emphasis, piecesOf } from './pieces.ts'
import { clipped } from './proof.ts'
import { signOf, spokenOf } from './say.ts'
import type { Sheet, Statement } from './sheet.ts'

/** A statement over some words: how it looks, and its id. */
export type Layer = { id: string; look: string }
/** What the page shows of a block, in order: words under their statements, outermost first, or the sign of a statement. */
export type Row =
  | { type: 'words'; key: string; from: number; length: number; text: string; look: string; layers: Layer[] }
  | { type: 'sign'; key: string; statement: Statement; sign: string; label: string }

/** What is picked out in a block, and which of its statements is shown beside it. */
export type View = {
  emphases: readonly Emphasis[]
  shown: string | null
  isIn: (statement: string) => boolean
}

/** Lays a block out, ready for the page; all reckoning is done here, so that the page has little to keep an eye on. */
export function rowsOf(sheet: Sheet, block: Span, { emphases, shown, isIn }: View): Row[] {
  const layerOf = (id: string): Layer[] => {
    const statement = sheet.statement(id)
    return statement && isIn(id) ? [{ id, look: lookOf(statement, shown === id) }] : []
  }
  return piecesOf(block, sheet.marked, emphases).flatMap((piece): Row[] => {
    if (piece.type === 'sign') {
      const statement = sheet.statement(piece.statement)
      return statement && isIn(piece.statement) ? [signRow(sheet, statement)] : []
    }
    const layers = piece.statements.flatMap(layerOf)
    const emphasis = piece.emphasis.map((kind) => `is-${kind}`).join(' ')
    return inertPieces(sheet.words(piece)).map(({ start, length, shown: text, unseen }): Row => {
      const from = piece.start + start
      return {
        type: 'words',
        key: String(from),
        from,
        length,
        text,
        look: unseen ? `${emphasis} unseen` : emphasis,
        layers,
      }
    })
  })
}

/** A screen reader hears the number and the small word as they stand, then who says it and how sure everybody is. */
function signRow(sheet: Sheet, statement: Statement): Row {
  const sign = signOf(sheet, statement)
  const label = `${[statement.number, sign].filter(Boolean).join(' ')}: statement, ${inert(clipped(spokenOf(sheet, statement), 160))}`
  return { type: 'sign', key: statement.id, statement, sign, label }
}

const lookOf = ({ colour, evidence, height }: Statement, isShown: boolean): string =>
  `st c${colour} ${evidence.commitment} h${Math.min(height, 2)}${isShown ? ' on' : ''}`
