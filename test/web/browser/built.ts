import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const SOURCES = join(ROOT, 'src', 'web')
const INDEX = join(ROOT, 'dist', 'web', 'index.html')

/** Builds the pages when they are not built, or were built from older sources. */
export async function ensureBuilt(): Promise<void> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const newest = Math.max(...files.map((file) => statSync(join(SOURCES, file)).mtimeMs))
  if (existsSync(INDEX) && statSync(INDEX).mtimeMs > newest) return
  await build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'error' })
}
