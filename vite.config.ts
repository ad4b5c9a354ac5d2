import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin, type Rolldown } from 'vite'
import { C2PA, FACE_MESH } from './src/web/footage/assets.ts'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** Code comes with its licences by `build.license`; fonts are no code. */
const fontLicences: Plugin = {
  name: 'font-licences',
  generateBundle() {
    for (const font of ['inter', 'newsreader'])
      this.emitFile({
        type: 'asset',
        fileName: `licence-of-${font}.md`,
        source: readFileSync(here(`node_modules/@fontsource-variable/${font}/LICENSE`), 'utf8'),
      })
  },
}

/** What pages load by name and never bundle: the landmark model as it is published, and the program that reads manifests. */
const AS_THEY_ARE = [
  ...['face_mesh.js', 'face_mesh.binarypb', 'face_mesh_solution_packed_assets.data'].map(faceMesh),
  ...['_packed_assets_loader.js', '_simd_wasm_bin.js', '_simd_wasm_bin.data', '_simd_wasm_bin.wasm'].map((end) =>
    faceMesh(`face_mesh_solution${end}`),
  ),
  { from: '@contentauth/c2pa-web/dist/resources/c2pa_bg.wasm', to: `assets/${C2PA}core.wasm` },
  { from: '@contentauth/c2pa-web/LICENSE', to: 'licence-of-c2pa.md' },
]

function faceMesh(file: string): { from: string; to: string } {
  return { from: `@mediapipe/face_mesh/${file}`, to: `assets/${FACE_MESH}${file}` }
}

const footage: Plugin = {
  name: 'footage',
  generateBundle() {
    for (const { from, to } of AS_THEY_ARE)
      this.emitFile({ type: 'asset', fileName: to, source: readFileSync(here(`node_modules/${from}`)) })
    // The package holds no licence file; its package.json and its source name it.
    this.emitFile({
      type: 'asset',
      fileName: 'licence-of-face-mesh.md',
      source: 'MediaPipe Face Mesh (@mediapipe/face_mesh), Copyright The MediaPipe Authors: Apache License 2.0, https://www.apache.org/licenses/LICENSE-2.0\n',
    })
  },
}

/** The page that reads in the browser loads the accurate model by name; without the files there is no such model, and the page says so. */
const RUNTIME = 'onnxruntime-1.30.0'
const MODEL = {
  program: modelFile('runtime/ort-wasm-simd-threaded.wasm', RUNTIME),
  network: modelFile('models/accurate-en/encoder.onnx', 'encoder'),
  heads: modelFile('models/accurate-en/heads.json', 'heads'),
  vocabulary: modelFile('models/accurate-en/vocabulary.txt', 'vocabulary'),
}
const SCRIPT = { from: 'runtime/ort.wasm.bundle.min.mjs', to: `here/${RUNTIME}.js` }
/** Read from where the package has it already, so that it holds nothing twice (src/http/assets.ts). */
const ELSEWHERE = 'elsewhere.json'
const isModelThere = Object.values(MODEL).every((file) => file !== null)

function modelFile(from: string, name: string): { from: string; to: string; bytes: number } | null {
  if (!existsSync(here(from))) return null
  const source = readFileSync(here(from))
  const hash = createHash('sha256').update(source).digest('hex').slice(0, 10)
  return { from, to: `here/${name}-${hash}${extname(from)}`, bytes: source.byteLength }
}

const modelPaths = (): string[] =>
  isModelThere ? Object.values(MODEL).flatMap((file) => (file ? [`/${file.to}`] : [])) : []

const accurateModel = isModelThere
  ? {
      script: `/${SCRIPT.to}`,
      files: Object.fromEntries(
        Object.entries(MODEL).map(([part, file]) => [part, { path: `/${file!.to}`, bytes: file!.bytes }]),
      ),
    }
  : null

const readsHere: Plugin = {
  name: 'reads-here',
  enforce: 'post',
  generateBundle(_, bundle) {
    const parts = isModelThere ? [SCRIPT, ...Object.values(MODEL).filter((file) => file !== null)] : []
    const elsewhere = Object.fromEntries(parts.map(({ from, to }) => [`/${to}`, from]))
    this.emitFile({ type: 'asset', fileName: ELSEWHERE, source: JSON.stringify(elsewhere) })
    // The package holds no licence file; its package.json names it.
    this.emitFile({
      type: 'asset',
      fileName: 'licence-of-onnxruntime.md',
      source: 'ONNX Runtime Web (onnxruntime-web), Copyright (c) Microsoft Corporation: MIT License, https://github.com/microsoft/onnxruntime/blob/main/LICENSE\n',
    })
    const offline = Object.values(bundle).find((file) => file.fileName === OFFLINE)
    if (offline?.type !== 'chunk') throw new Error(`${OFFLINE} was not built: it keeps the page that reads in the browser`)
    offline.code = `const KEPT=${JSON.stringify({ shell: shellOf(bundle), model: modelPaths() })};\n${offline.code}`
  },
}

/** The service worker stands at the top, so that it may look after `/here`. */
const OFFLINE = 'offline.js'

/** What `/here` is made of: its scripts and those they import, styles, letters, and its worker. */
function shellOf(bundle: Rolldown.OutputBundle): string[] {
  const found = new Set<string>()
  const add = (name: string): void => {
    const file = bundle[name]
    if (found.has(name) || file?.type !== 'chunk') return
    found.add(name)
    for (const imported of file.imports) add(imported)
  }
  for (const file of Object.values(bundle)) {
    const isPart = file.type === 'chunk' && (file.name === 'index' || file.facadeModuleId?.endsWith('/HerePage.svelte'))
    const isLook = /\.css$|mark-.*\.svg$|-latin-wght-normal-.*\.woff2$/.test(file.fileName)
    if (isPart) add(file.fileName)
    else if (isLook || /^here\/.*\.js$/.test(file.fileName)) found.add(file.fileName)
  }
  return [...found, ...(isModelThere ? [SCRIPT.to] : [])].sort().map((name) => `/${name}`)
}

/** The pages of the desk: `src/web` → `dist/web`. Nothing is inlined, so that the strict content policy holds. */
export default defineConfig({
  root: here('src/web'),
  publicDir: false,
  plugins: [svelte(), fontLicences, footage, readsHere],
  define: { ACCURATE_MODEL: JSON.stringify(accurateModel) },
  worker: {
    rolldownOptions: {
      output: {
        // Beside the page, so that the page's service worker looks after it, too.
        entryFileNames: ({ name }) => `${name === 'reader-worker' ? 'here' : 'assets'}/[name]-[hash].js`,
      },
    },
  },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      input: { index: here('src/web/index.html'), offline: here('src/web/here/offline.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'offline' ? OFFLINE : 'assets/[name]-[hash].js'),
      },
    },
  },
})
