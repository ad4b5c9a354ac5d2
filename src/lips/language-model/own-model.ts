import { arpaColumns, isArpa } from './arpa.ts'
import { nGrams } from './columns.ts'
import { BEGIN, END, type LanguageModel, languageModel } from './language-model.ts'
import type { English } from './phrases.ts'
import { isSphinx, sphinxColumns } from './sphinx.ts'

export type BadModel = { error: { code: 'bad-model'; message: string } }

/** A user's own language model, ARPA or binary of CMU Sphinx, with its words, the most frequent first. */
export function ownModel(name: string, bytes: Uint8Array): English | BadModel {
  const columns = isSphinx(bytes) ? sphinxColumns(bytes) : arpaOf(bytes)
  if (!columns) return bad(name)
  if (![BEGIN, END].every((mark) => columns.words.includes(mark))) return bad(name)
  const model = languageModel(name, nGrams(columns))
  return { words: byFrequency(model), model }
}

function arpaOf(bytes: Uint8Array) {
  if (bytes.length > LONGEST_TEXT) return null
  const text = new TextDecoder().decode(bytes)
  return isArpa(text) ? arpaColumns(text) : null
}

/** Longer texts do not fit into a string. Bytes. */
const LONGEST_TEXT = 500_000_000

function byFrequency({ words, alone }: LanguageModel): string[] {
  const order = [...words.keys()].sort((a, b) => alone(b) - alone(a) || a - b)
  return order.map((number) => words[number]!)
}

const bad = (name: string): BadModel => ({
  error: {
    code: 'bad-model',
    message: `${name} is no language model that can be read: give an ARPA file of sentences (with <s> and </s>), or a binary trigram model of CMU Sphinx such as en-us.lm.bin.`,
  },
})
