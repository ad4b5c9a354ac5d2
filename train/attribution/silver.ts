import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AccurateModel } from '../../src/accurate.ts'
import { tag } from '../../src/attribution/tagger/tagger.ts'
import { CORPORA, documentsOf } from '../corpora/foreign.ts'
import { type Expected, expectedFrom } from './crf.ts'
import { cutUp, type Sample } from './sample.ts'

/** An article that nobody labelled, and what a teacher expects of it. */
export type Silver = Pick<Sample, 'syntax' | 'quoted'> & { expected: Expected }
/** The same in a file: the bytes of the numbers in base64. */
type Line = { id: string; label: string; pair: string }

const ROOT = join(import.meta.dirname, '..', '..')
const CACHE = join(ROOT, '.cache', 'attribution')
const JUDGED = join(ROOT, 'bench', 'out-of-domain.json')

/**
 * News that nobody labelled, with what a teacher expects of it, its doubts as well (Hinton et al. 2015). Outlets, years and kinds
 * of news are others than those of the gold. Articles that were judged by reading are left out: they measure. What a
 * teacher said is kept under its name.
 */
export async function silver(name: string, teacher: AccurateModel): Promise<Silver[]> {
  const file = join(CACHE, `silver-${name}.jsonl`)
  const bare = unlabelled()
  if (!existsSync(file)) {
    const lines: string[] = []
    for (const article of bare) lines.push(`${JSON.stringify(await said(article, teacher))}\n`)
    mkdirSync(CACHE, { recursive: true })
    writeFileSync(file, lines.join(''))
  }
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
  const known = new Map(lines.map((line) => JSON.parse(line) as Line).map((line) => [line.id, line]))
  return bare.flatMap(({ id, syntax, quoted }) => {
    const line = known.get(id)
    if (!line) return []
    const expected = { label: new Float32Array(bytesOf(line.label)), pair: new Float64Array(bytesOf(line.pair)) }
    return [{ syntax, quoted, expected }]
  })
}

type Bare = Omit<Silver, 'expected'> & { id: string }

function unlabelled(): Bare[] {
  const judgements = JSON.parse(readFileSync(JUDGED, 'utf8')) as { document: string }[]
  const judged = new Set(judgements.map(({ document }) => document))
  const documents = CORPORA.flatMap((corpus) => documentsOf(corpus) ?? []).filter(({ id }) => !judged.has(id))
  return documents.map(({ id, text }) => ({ id, ...cutUp(text) }))
}

async function said({ id, syntax, quoted }: Bare, teacher: AccurateModel): Promise<Line> {
  const { scores, columns } = tag(syntax, quoted, await teacher.look(syntax), 'text')
  const { label, pair } = expectedFrom(scores, columns)
  return { id, label: base64(label), pair: base64(pair) }
}

const base64 = ({ buffer, byteOffset, byteLength }: Float32Array | Float64Array): string =>
  Buffer.from(buffer, byteOffset, byteLength).toString('base64')

/** The bytes alone: small buffers share their memory. */
function bytesOf(written: string): ArrayBuffer {
  return Uint8Array.from(Buffer.from(written, 'base64')).buffer
}
