import { Readability } from '@mozilla/readability'
import { clutterIn, type InClutter, weightOf } from './clutter.ts'
import type { DomDocument, DomElement } from './dom.ts'
import { isUnseen } from './element.ts'
import { isProse, type Piece, piecesOf } from './piece.ts'
import { withoutResidue } from './residue.ts'

/** Of what Readability chose, this much must be left when clutter goes; else the names of the page's parts mislead. */
const MUST_STAY = 0.6
/** Readability's choice is poor when it holds less than this share of the prose that stands together on the page. */
const POOR = 0.2
/** The article is the smallest element that holds this share of the prose in question. */
const TOGETHER = 0.95
/** The page's own `articleBody` is taken at its word when this share of it stands on the page. */
const CONFIRMED = 0.8
/** A stated body this much shorter than what Readability finds is an excerpt. */
const MOST_OF = 0.5
/** Characters; a longer statement is not read. */
const LONGEST_STATED = 500_000

/**
 * The pieces of a page that are its article. Readability votes on the pieces; the page's own statement of its body, the
 * names of elements, the place where most prose stands, and general rules correct it. Never empty when the page has words.
 * It changes the document: give a fresh one.
 */
export function bodyOf(document: DomDocument, title: string | null, articleBody: string | null): Piece[] {
  const pieces = piecesOf(document.body)
  const inClutter = clutterIn(pieces, document.body)
  const clean = pieces.filter((p) => !inClutter(p.element))
  const voted = choose(votes(document, pieces), together(clean), inClutter)
  const body = withoutResidue(stated(articleBody, voted, clean) ?? voted, title)
  return [body, clean, pieces].find((some) => some.length > 0) ?? []
}

function choose(voted: Piece[], region: Piece[], inClutter: InClutter): Piece[] {
  const clean = together(voted).filter((p) => !inClutter(p.element))
  const kept = lengthOf(clean) >= MUST_STAY * lengthOf(voted) ? clean : voted
  const poor = proseOf(kept) < POOR * proseOf(region) && lengthOf(kept) < POOR * lengthOf(region)
  return poor || kept.length === 0 ? region : kept
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, p) => sum + p.text.length, 0)
const proseOf = (pieces: readonly Piece[]): number => lengthOf(pieces.filter(isProse))
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

/** The pieces whose words Readability keeps. It builds new elements, so its choice is known by its words. */
function votes(document: DomDocument, pieces: readonly Piece[]): Piece[] {
  for (const element of [...document.querySelectorAll('*')]) {
    if (isUnseen(element)) element.remove()
    // Readability asks for styles that are read with a quadratic pattern; what they hide is gone already.
    else element.removeAttribute('style')
  }
  const options = { serializer: (content: unknown) => content as DomElement, disableJSONLD: true }
  const content = new Readability(document as never, options).parse()?.content
  if (!content) return []
  const kept = new Set(piecesOf(content).map((p) => letters(p.text)))
  return pieces.filter((p) => kept.has(letters(p.text)))
}

/** The pieces in the smallest element that holds nearly all of their prose. */
function together(pieces: Piece[]): Piece[] {
  const weight = weightOf(pieces)
  const enough = TOGETHER * proseOf(pieces)
  let region = pieces.find(isProse)?.element ?? null
  while (region && (weight.get(region) ?? 0) < enough) region = region.parentElement
  return region ? pieces.filter((p) => stands(p.element, region)) : pieces
}

function stands(element: DomElement, region: DomElement): boolean {
  for (let at: DomElement | null = element; at; at = at.parentElement) if (at === region) return true
  return false
}

/** The pieces that the page itself states as the body, or null when it states none, a part, or something else. */
function stated(articleBody: string | null, voted: Piece[], clean: Piece[]): Piece[] | null {
  if (articleBody === null || articleBody.length > LONGEST_STATED) return null
  const said = new Set(runsIn(articleBody))
  const chosen = new Set(voted)
  const share = (piece: Piece): number => {
    const runs = runsIn(piece.text)
    return runs.filter((run) => said.has(run)).length / Math.max(1, runs.length)
  }
  const found = new Set(clean.filter((p) => share(p) >= CONFIRMED && (isProse(p) || chosen.has(p))))
  const body = clean.filter((p) => found.has(p))
  const confirmed = new Set(body.flatMap((p) => runsIn(p.text)))
  const whole = [...said].filter((run) => confirmed.has(run)).length >= said.size * CONFIRMED
  return whole && lengthOf(body) >= lengthOf(voted) * MOST_OF ? body : null
}

/** Runs of three words, letters and digits only. */
function runsIn(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, Math.max(1, words.length - 2)).map((_, i) => words.slice(i, i + 3).join(' '))
}
