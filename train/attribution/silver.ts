import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccurateModel } from '../../src/accurate.ts'
import { bestLabels, LABELS } from '../../src/attribution/tagger/crf.ts'
import { tag } from '../../src/attribution/tagger/tagger.ts'
import { CORPORA, documentsOf } from '../corpora/foreign.ts'
import { type Sample, sample } from './sample.ts'

type Line = { id: string; labels: string; unsure: number[] }

const JUDGED = join(import.meta.dirname, '..', '..', 'bench', 'out-of-domain.json')
/** A token teaches when the teacher gives its label at least this chance. */
const SURE = 0.6

/**
 * News that nobody labelled, with the labels that a teacher gives it (Yarowsky 1995; Hinton et al. 2015). Outlets, years and kinds of
 * news are others than those of the gold. Articles that were judged by reading are left out: they measure. What the teacher
 * said is kept in `file`.
 */
export async function silver(file: string, teacher: AccurateModel): Promise<Sample[]> {
  const judgements = JSON.parse(readFileSync(JUDGED, 'utf8')) as { document: string }[]
  const judged = new Set(judgements.map(({ document }) => document))
  const documents = CORPORA.flatMap((corpus) => documentsOf(corpus) ?? []).filter(({ id }) => !judged.has(id))
  const bare = documents.map(({ id, text }) => sample({ doc: id, text, attributions: [], discard: [] }))
  if (!existsSync(file)) {
    const lines: string[] = []
    for (const one of bare) lines.push(`${JSON.stringify(await said(one, teacher))}\n`)
    writeFileSync(file, lines.join(''))
  }
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const known = new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [line.id, line]))
  return bare.flatMap((one) => {
    const line = known.get(one.gold.doc)
    return line ? [{ ...one, labels: Uint8Array.from(line.labels, Number), skip: marked(line) }] : []
  })
}

async function said(one: Sample, teacher: AccurateModel): Promise<Line> {
  const { scores, probability, columns } = tag(one.syntax, one.quoted, await teacher.look(one.syntax), 'text')
  const labels = bestLabels(scores.emissions, columns.boundary, scores.transitions)
  const unsure = [...labels.keys()].filter((i) => probability[i * LABELS + labels[i]!]! < SURE)
  return { id: one.gold.doc, labels: labels.join(''), unsure }
}

function marked({ labels, unsure }: Line): Uint8Array {
  const skip = new Uint8Array(labels.length)
  for (const i of unsure) skip[i] = 1
  return skip
}
