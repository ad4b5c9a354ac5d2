import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../../src/text/span.ts'

/** A word of a CoNLL-U file with its place in the document's text; `misc` is the tenth column as it stands. */
export type GoldWord = Span & {
  form: string
  upos: string
  xpos: string
  misc: string
  /** Its syntactic head as a place among the document’s words, −1 for the root or where the head is not there. */
  head: number
}

/** A document of a CoNLL-U file, its text put together again from the `# text` lines. */
export type GoldDocument = {
  id: string
  text: string
  paragraphs: Span[]
  sentences: { from: number; to: number }[]
  words: GoldWord[]
}

type Sentence = { text: string; opensParagraph: boolean; opensDocument: string | null; rows: string[][] }

/** Every document of a CoNLL-U file, or of all such files of a folder in the order of their names. */
export function readConllu(path: string): GoldDocument[] {
  const files = path.endsWith('.conllu')
    ? [path]
    : readdirSync(path)
        .filter((f) => f.endsWith('.conllu'))
        .sort()
        .map((f) => join(path, f))
  return files.flatMap((file) => documents(readFileSync(file, 'utf8')))
}

/** The documents of a text in CoNLL-U (universaldependencies.org/format.html). */
export function documents(conllu: string): GoldDocument[] {
  const docs: GoldDocument[] = []
  for (const block of conllu.split(/\r?\n\r?\n/u)) {
    const sentence = readSentence(block)
    if (!sentence) continue
    if (sentence.opensDocument !== null || docs.length === 0)
      docs.push({ id: sentence.opensDocument ?? '', text: '', paragraphs: [], sentences: [], words: [] })
    append(docs.at(-1)!, sentence)
  }
  return docs
}

function readSentence(block: string): Sentence | null {
  const lines = block.split(/\r?\n/u)
  const rows = lines.filter((l) => /^\d/u.test(l)).map((l) => l.split('\t'))
  if (rows.length === 0) return null
  const comment = (key: string): string | null => {
    const line = lines.find((l) => l.startsWith(`# ${key} = `))
    return line === undefined ? null : line.slice(key.length + 5)
  }
  const opensDocument = comment('newdoc id')
  const opensParagraph = opensDocument !== null || lines.some((l) => /^# newpar(?: |$)/u.test(l))
  return { text: comment('text') ?? '', opensParagraph, opensDocument, rows }
}

function append(doc: GoldDocument, sentence: Sentence): void {
  if (doc.text !== '') doc.text += sentence.opensParagraph ? '\n' : ' '
  const start = doc.text.length
  doc.text += sentence.text
  const end = doc.text.length
  const last = doc.paragraphs.at(-1)
  if (sentence.opensParagraph || !last) doc.paragraphs.push({ start, end })
  else last.end = end
  const from = doc.words.length
  for (const word of place(sentence, start, from)) doc.words.push(word)
  doc.sentences.push({ from, to: doc.words.length })
}

/** Finds the words one after another in the sentence; a word that does not stand in its text is left out. */
function place({ text, rows }: Sentence, offset: number, from: number): GoldWord[] {
  const words: GoldWord[] = []
  const heads: string[] = []
  const places = new Map<string, number>()
  let at = 0
  for (const [id, form, , upos, xpos, , head, , , misc] of rows) {
    if (!/^\d+$/u.test(id ?? '') || !form || form === '_') continue
    const found = text.indexOf(form, at)
    if (found < 0 || found > at + 2) continue
    at = found + form.length
    places.set(id!, from + words.length)
    heads.push(head!)
    words.push({ start: offset + found, end: offset + at, form, upos: upos!, xpos: xpos!, misc: misc!, head: -1 })
  }
  return words.map((word, i) => ({ ...word, head: places.get(heads[i]!) ?? -1 }))
}
