import type { Syntax } from '../language/syntax.ts'
import { clausesIn } from './finders/clause.ts'
import { covered, isFree } from './link/candidates.ts'
import type { Linked, Piece } from './link/linker.ts'
import { sentenceAt } from './quotation.ts'

/** How often they are right on PolNeAR train by cross-validation, roughly: there are few. */
const SURE = 0.5

type Framing<Found> = Found & { holds?: Found[] }

/**
 * Clauses whose claim holds what was found: “the clerk thinks (the owner said it rained)”. The tagger knows one voice at a
 * time, so of two in one sentence it takes the one that speaks plainest, which often is the inner one.
 */
export function framesAround({ tokens, sentences }: Syntax, found: readonly Linked[]): Linked[] {
  const all = covered(tokens.length, found, true)
  const holding = new Set(found.flatMap((f) => (f.cue ? [sentenceAt(sentences, f.cue.from)] : [])))
  const isOut = ({ cue, source, content }: Linked): boolean =>
    !isFree(all, cue!) || !source.every((s) => isFree(all, s)) || !found.some((f) => isWithin(f, content[0]!))
  const frames = [...holding].flatMap((k) => clausesIn(tokens, [sentences[k]!], isOut))
  return frames.map((frame) => ({ ...frame, confidence: SURE }))
}

/** Puts frames around what they hold whole; one that would cut something in two is none. */
export function framed<Found extends Linked>(
  found: readonly Framing<Found>[],
  frames: readonly Framing<Found>[],
): Framing<Found>[] {
  let left = [...found]
  for (const frame of frames) {
    const claim = frame.content[0]!
    const touching = left.filter((f) => isTouching(f, claim))
    if (touching.length === 0 || !touching.every((f) => isWithin(f, claim))) continue
    left = [...left.filter((f) => !touching.includes(f)), { ...frame, holds: touching }]
  }
  return left
}

const piecesOf = ({ cue, source, content }: Linked): Piece[] => [...(cue ? [cue] : []), ...source, ...content]
const isWithin = (linked: Linked, { from, to }: Piece): boolean =>
  piecesOf(linked).every((p) => from <= p.from && p.to <= to)
const isTouching = (linked: Linked, { from, to }: Piece): boolean =>
  piecesOf(linked).some((p) => p.from < to && from < p.to)
