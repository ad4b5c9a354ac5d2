import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '../../src/language/en/parse.ts'
import type { Run, Token } from '../../src/language/syntax.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'
import { corpus } from './data.ts'

/** The sentences of texts that bear no labels, as words in lower case: PolNeAR's training articles, debates and speeches. */
export function plainSentences(): string[][] {
  return [...articles(), ...speeches()].flatMap((text) => wordsOf(parse(text, paragraphSpans(text))))
}

/** The sentences of a text, as words in lower case. */
export function wordsOf({ tokens, sentences }: { tokens: readonly Token[]; sentences: readonly Run[] }): string[][] {
  return sentences.map((s) => tokens.slice(s.from, s.to).map((t) => t.lower))
}

function articles(): string[] {
  const file = corpus('polnear', 'train.jsonl')
  if (!file) throw new Error('PolNeAR is not there: set HEARSAY_DATA to the folder that holds polnear/')
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { text: string }).text)
}

function speeches(): string[] {
  return ['primary-debates', 'trump-speeches'].flatMap((folder) => {
    const path = corpus('transcripts', folder)
    const files = path ? readdirSync(path).sort() : []
    return files.filter((f) => f.endsWith('.txt')).map((f) => readFileSync(join(path!, f), 'utf8'))
  })
}
