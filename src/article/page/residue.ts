import { RESIDUE_OPENINGS } from './phrases.ts'
import { isProse, type Piece } from './piece.ts'

/** Characters; what a page says about itself is shorter than this. */
const LONGEST_RESIDUE = 240
/** Characters; a line this short that begins like residue is residue, without further signs. */
const SHORT = 70
const QUOTED = /["“”«»]/
const TIME_ONLY = /^\d{1,2}[:.h]\d\d ?(?:[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i
const ADDRESS_ONLY = /^(?:\S+@\S+\.\w+|@\w+|(?:https?:\/\/|www\.|twitter\.com\/)\S+|[\p{P}\p{S}\s]+)$/u
const DATE_OR_TIME = /\b(?:19|20)\d\d\b|\b\d{1,2}[:h]\d\d\b|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b/
const BYLINE = /^(?:by|By|BY|Von|Por|Par|Di|Door|Text by|Words by|Story by|Written by|Posted by) \p{Lu}/u
const ENDS_SENTENCE = /[.!?…。]["'”’»)\]]{0,3}$/

/**
 * The pieces of an article's body without what the page says about itself between them: links to other articles, calls to
 * subscribe, dates and bylines above the first paragraph, headings of nothing, and whatever stands there twice.
 */
export function withoutResidue(pieces: readonly Piece[], title: string | null): Piece[] {
  const once = firstOnes(pieces).filter((p) => !isResidue(p) && !saysTitle(p, title))
  return withoutEmptyHeadings(afterTop(once))
}

function isResidue(piece: Piece): boolean {
  const { text, linked, kind } = piece
  if (text.length > LONGEST_RESIDUE) return false
  if (ADDRESS_ONLY.test(text) || TIME_ONLY.test(text)) return true
  if (kind === 'blockquote') return false
  if (linked >= text.length * 0.95) return kind !== 'heading' && !inTable(piece)
  if (QUOTED.test(text) || !RESIDUE_OPENINGS.test(text)) return false
  return text.length <= SHORT || linked > text.length * 0.3 || kind === 'heading' || text === text.toUpperCase()
}

/** A table may well be one of links; a paragraph or a list that is a link leads to another article. */
const inTable = ({ element }: Piece): boolean => ['td', 'th'].includes(element.localName)

/** A caption may be drawn twice, and a quotation pulled out of the article; a list or a recipe says things again. */
function firstOnes(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>()
  return pieces.filter(({ text, kind }) => {
    if (kind !== 'caption' && kind !== 'blockquote') return true
    const again = seen.has(text)
    seen.add(text)
    return !again
  })
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const saysTitle = (piece: Piece, title: string | null): boolean =>
  title !== null && piece.text.length < title.length * 1.5 + 5 && letters(piece.text) === letters(title)

/** Above the first paragraph stand the date, the byline and labels. */
function afterTop(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex((p) => isProse(p) && p.kind !== 'caption' && p.kind !== 'heading')
  if (first < 1) return pieces
  return pieces.filter((p, i) => i >= first || p.kind === 'caption' || !isLabel(p.text))
}

const isLabel = (text: string): boolean =>
  text.length < LONGEST_RESIDUE / 2 && !ENDS_SENTENCE.test(text) && (DATE_OR_TIME.test(text) || BYLINE.test(text))

/** A heading that nothing follows, or that another part's heading follows at the end, headed something that was left out. */
function withoutEmptyHeadings(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex((p) => p.kind !== 'heading')
  return pieces.slice(0, last + 1)
}
