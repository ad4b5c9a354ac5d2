import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'

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

/** The pages of the desk: `src/web` → `dist/web`. Nothing is inlined, so that the strict content policy holds. */
export default defineConfig({
  root: here('src/web'),
  publicDir: false,
  plugins: [svelte(), fontLicences],
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
