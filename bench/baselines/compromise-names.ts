import nlp from 'compromise/three'
import type { Name, NameType } from '../../src/language/names/name.ts'
import type { Span } from '../../src/text/span.ts'

type Found = { offset?: { start: number; length: number } }
type View = { json: (options: object) => Found[] }

/** compromise 14: its people(), organizations() and places(), cut down to the name as our gold has it. */
export function compromiseNames(text: string): (Span & Pick<Name, 'type'>)[] {
  const doc = nlp(text)
  const spans = (view: View, type: NameType): (Span & Pick<Name, 'type'>)[] =>
    view.json({ offset: true }).flatMap(({ offset }) => {
      const span = offset && trimmed(text, { start: offset.start, end: offset.start + offset.length })
      return span ? [{ ...span, type }] : []
    })
  return [
    ...spans(doc.people(), 'person'),
    ...spans(doc.organizations(), 'organization'),
    ...spans(doc.places(), 'place'),
  ]
}

const BEFORE =
  /^(?:[^\p{L}\p{N}]+|the\s+|(?:mr|mrs|ms|dr|sen|rep|gov|president|senator|governor|secretary|judge|prime|minister|sir)\.?\s+)+/iu
const AFTER = /(?:['’]s)?[^\p{L}\p{N}.]*\.?$/u

/** Without title, article, marks and possessive, so that only the name itself is judged. */
function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + (BEFORE.exec(words)?.[0].length ?? 0)
  const rest = text.slice(from, end)
  const keepsPeriod = /\b(?:\p{Lu}\.|Jr\.|Sr\.|Inc\.|Corp\.|Co\.)$/u.test(rest)
  const to = keepsPeriod ? end : end - (AFTER.exec(rest)?.[0].length ?? 0)
  return to > from ? { start: from, end: to } : null
}
