import nlp from 'compromise/three'
import type { Pair } from '../../train/corpora/polnear.ts'
import type { Predicted } from '../../train/scorer.ts'

type Found = { offset?: { start: number; length: number } }

/** compromise 14: its own quotations(), with the nearest of its verbs() and people() within 200 characters. */
export function compromise(text: string): Predicted[] {
  const doc = nlp(text)
  const spans = (view: { json: (options: object) => Found[] }): Pair[] =>
    view
      .json({ offset: true })
      .flatMap(({ offset }) => (offset ? [[offset.start, offset.start + offset.length] as Pair] : []))
  const verbs = spans(doc.verbs())
  const people = spans(doc.people())
  return spans(doc.quotations()).flatMap((content) => {
    const cue = nearest(verbs, content)
    const source = nearest(people, content)
    return cue ? [{ source: source ? [source] : [], cue: [cue], content: [content] }] : []
  })
}

const REACH = 200
function nearest(spans: readonly Pair[], [start, end]: Pair): Pair | undefined {
  const distance = ([s, e]: Pair): number => (e <= start ? start - e : s >= end ? s - end : Number.POSITIVE_INFINITY)
  return [...spans].sort((a, b) => distance(a) - distance(b)).find((s) => distance(s) <= REACH)
}
