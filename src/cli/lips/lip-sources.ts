import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type Failed, failed, isFailed } from '../../ingest/failed.ts'
import { bytesOfFile, fileFailure } from '../../ingest/file.ts'
import { guessPronunciation } from '../../ingest/pronouncing.ts'
import { englishLips } from '../../lips/english.ts'
import { ownModel } from '../../lips/language-model/own-model.ts'
import { frequentWords } from '../../lips/lexicon/frequent-words.ts'
import { vocabulary } from '../../lips/lexicon/vocabulary.ts'
import type { LipSources } from '../../lips/lip-report.ts'
import { ownList } from '../../lips/phones/own-list.ts'

export type LipFiles = { pronunciations?: string; model?: string; vocabulary?: string }

/** What comes with the package, and the files of the user before it. */
export async function lipSources({ pronunciations, model, vocabulary: list }: LipFiles): Promise<LipSources | Failed> {
  const own = pronunciations === undefined ? { entries: [] } : await listOf(pronunciations)
  if (isFailed(own)) return own
  const english = await englishLips()
  const modelled = model === undefined ? english : await withModel(english, model)
  if (isFailed(modelled)) return modelled
  const sources = list === undefined ? modelled : await withWords(modelled, list)
  return isFailed(sources) ? sources : { ...sources, own: own.entries, guess: guessPronunciation }
}

async function listOf(path: string): Promise<ReturnType<typeof ownList> | Failed> {
  const bytes = await bytesOfFile(path)
  return isFailed(bytes) ? bytes : ownList(new TextDecoder().decode(bytes))
}

async function withModel(english: LipSources, path: string): Promise<LipSources | Failed> {
  const bytes = await large(path)
  if (isFailed(bytes)) return bytes
  const own = ownModel(basename(path), bytes)
  if ('error' in own) return own
  return { ...english, model: own.model, vocabulary: vocabulary(own.words, english.dictionary) }
}

async function withWords(english: LipSources, path: string): Promise<LipSources | Failed> {
  const bytes = await large(path)
  if (isFailed(bytes)) return bytes
  const words = frequentWords(new TextDecoder().decode(bytes))
  const known = vocabulary(words, english.dictionary)
  if (words.length > 0) return { ...english, vocabulary: known }
  return failed('bad-vocabulary', `${path} holds no words: write one a line, the most frequent first.`)
}

/** Models are larger than what an article may be. */
async function large(path: string): Promise<Uint8Array | Failed> {
  try {
    return await readFile(path)
  } catch (error) {
    return fileFailure(path, error)
  }
}
