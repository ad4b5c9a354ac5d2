import { readFileSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath, pathToFileURL } from 'node:url'

/**
 * An empty database of PGlite, made once when the package is built: to unpack it takes a quarter of the time that it
 * takes to make one. Null when it was not made; then PGlite makes its own.
 */
export async function template(): Promise<Blob | null> {
  try {
    return new Blob([await readFile(templateFile())])
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

/** Makes the template if there is none of this PGlite yet; part of `npm run build`. */
export async function makeTemplate(): Promise<void> {
  if (await template()) return
  const { PGlite } = await import('@electric-sql/pglite')
  const db = await PGlite.create()
  await db.exec('checkpoint')
  const packed = await db.dumpDataDir('gzip')
  await db.close()
  const file = templateFile()
  await mkdir(new URL('.', pathToFileURL(file)), { recursive: true })
  await writeFile(`${file}.${process.pid}`, new Uint8Array(await packed.arrayBuffer()))
  await rename(`${file}.${process.pid}`, file)
}

/** The same whether this module runs from `src` or from `dist`. A database is only for the PGlite that made it. */
function templateFile(): string {
  const pglite = pathToFileURL(createRequire(import.meta.url).resolve('@electric-sql/pglite'))
  const { version } = JSON.parse(readFileSync(new URL('../package.json', pglite), 'utf8')) as { version: string }
  return fileURLToPath(new URL(`../../../dist/archive/empty-pglite-${version}.tgz`, import.meta.url))
}
