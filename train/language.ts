import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

const MODELS = join(import.meta.dirname, '..', 'models')

/** Trains the word classes, then the names (which build on them), and writes both models: about a minute. */
export async function trainLanguage(): Promise<void> {
  const { makeWordClasses } = await import('./word-class.ts')
  writeFileSync(join(MODELS, 'word-class-en', 'weights.js'), makeWordClasses().module())
  // Only now, for it opens the word-class model when it is loaded.
  const { makeNames } = await import('./names.ts')
  writeFileSync(join(MODELS, 'names-en', 'weights.js'), makeNames().module())
}

if (process.argv[1] === import.meta.filename) await trainLanguage()
