import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NameType } from '../../src/language/names/name.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'
import { corpus } from './data.ts'
import { type Named, namedDocument } from './names.ts'

const LABELS = join(import.meta.dirname, '..', '..', 'bench', 'labels', 'names', 'names.json')
const TYPES: readonly NameType[] = ['person', 'organization', 'place', 'outlet']

type Labelled = { doc: string; names: [start: number, end: number, type: NameType][] }

/** Articles of PolNeAR’s training part with the names that we marked in them (bench/labels/names). */
export function newsNames(): Named[] {
  const file = corpus('polnear', 'train.jsonl')
  if (!file) return []
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  const texts = new Map(
    lines.map((line) => JSON.parse(line) as { doc: string; text: string }).map((a) => [a.doc, a.text]),
  )
  const labelled = JSON.parse(readFileSync(LABELS, 'utf8')) as Labelled[]
  return labelled.map(({ doc, names }) => {
    const text = texts.get(doc)
    if (text === undefined)
      throw new Error(`PolNeAR has no training article “${doc}”: bench/labels/names and the corpus do not fit`)
    const gold = names.map(([start, end, type]) => ({ start, end, type: TYPES.indexOf(type) }))
    return namedDocument(doc, text, paragraphSpans(text), gold)
  })
}
