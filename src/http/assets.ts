import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Asset, Assets } from './routes/pages.ts'

const MEDIA_TYPES: { [extension: string]: string } = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Where the built app lies: beside this module in the package, in `dist/` when this runs from its sources. */
const FOLDER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url))

/** The built app, held in memory; read again when it was built again. Nothing else of the disk can be asked for. */
export function builtAssets(folder = FOLDER): () => Assets {
  let built = 0
  let assets: Assets = new Map()
  const index = join(folder, 'index.html')
  return () => {
    const time = existsSync(index) ? statSync(index).mtimeMs : 0
    if (time !== built) assets = time === 0 ? new Map() : new Map(filesOf(folder))
    built = time
    return assets
  }
}

function* filesOf(folder: string): Generator<[string, Asset]> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const mediaType = MEDIA_TYPES[extname(name)]
    if (mediaType === undefined) continue
    const bytes = Uint8Array.from(readFileSync(join(folder, name)))
    const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
    yield [`/${name.replaceAll('\\', '/')}`, { bytes, mediaType, etag }]
  }
}
