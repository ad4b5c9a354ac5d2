import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
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

/** The pages of the desk: `src/web` → `dist/web`. Nothing is inlined, so that the strict content policy holds. */
export default defineConfig({
  root: here('src/web'),
  publicDir: false,
  plugins: [svelte(), fontLicences, footage],
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2022',
    reportCompressedSize: false,
    license: { fileName: 'licences.md' },
  },
})
