import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Asset, Assets } from './routes/pages.ts'

const MEDIA_TYPES: { [extension: string]: string } = {
  '.binarypb': 'application/octet-stream',
  '.css': 'text/css; charset=utf-8',
  '.data': 'application/octet-stream',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.onnx': 'application/octet-stream',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/** Written by the build (vite.config.ts): path → file, seen from the root of the package. */
const ELSEWHERE = 'elsewhere.json'
/** Where the built app lies: beside this module in the package, in `dist/` when this runs from its sources. */
const FOLDER = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '../../dist/web/' : '../web/', import.meta.url))

/** The built app; each file is held in memory once it was asked for, all are read again when it was built again. Nothing else of the disk can be asked for. */
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
  const built = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name !== ELSEWHERE)
  const files = built.map((name) => [`/${name.replaceAll('\\', '/')}`, join(folder, name)] as const)
  for (const [path, file] of [...files, ...filesElsewhere(folder)]) {
    const mediaType = MEDIA_TYPES[extname(path)]
    if (mediaType !== undefined) yield [path, asset(file, mediaType)]
  }
}

/** What the package has outside the app, which the app asks for by a name of its own: the accurate model and its runtime. */
function filesElsewhere(folder: string): [path: string, file: string][] {
  const list = join(folder, ELSEWHERE)
  if (!existsSync(list)) return []
  const places = JSON.parse(readFileSync(list, 'utf8')) as { [path: string]: string }
  return Object.entries(places).map(([path, place]) => [path, join(folder, '..', '..', place)])
}

/** Twenty megabytes for footage lie among the files, and most desks never look at any: nothing is read before it is asked for. */
function asset(file: string, mediaType: string): Asset {
  let held: { bytes: Uint8Array<ArrayBuffer>; etag: string } | null = null
  return {
    mediaType,
    read: () => {
      if (held === null) {
        const bytes = Uint8Array.from(readFileSync(file))
        held = { bytes, etag: `"${createHash('sha256').update(bytes).digest('base64url')}"` }
      }
      return held
    },
  }
}
