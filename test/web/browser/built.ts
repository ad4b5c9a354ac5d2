import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** The pages hold the engine, too, for the browser that reads by itself; and the accurate model where it is there. */
const SOURCES = ['src', 'models', 'vite.config.ts'].map((name) => join(ROOT, name))
const INDEX = join(ROOT, 'dist', 'web', 'index.html')

/** Builds the pages when they are not built, or were built from older sources. */
export async function ensureBuilt(): Promise<void> {
  const newest = Math.max(...SOURCES.flatMap(timesIn))
  if (existsSync(INDEX) && statSync(INDEX).mtimeMs > newest) return
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' })
}

function timesIn(place: string): number[] {
  if (!statSync(place).isDirectory()) return [statSync(place).mtimeMs]
  const files = readdirSync(place, { recursive: true, encoding: 'utf8' })
  return files.map((file) => statSync(join(place, file)).mtimeMs)
}
