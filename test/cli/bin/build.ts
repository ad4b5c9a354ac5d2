import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync } from 'node:fs'
import { createRequire } from 'node:module'

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')

/**
 * Builds `dist`, so that what is tested is what stands in `src` now. Types are checked by `npm run check`: an error in
 * one file is no reason to test an old build of the others.
 */
export function setup(): void {
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--noCheck'], { stdio: 'inherit' })
  cpSync('src/archive/migrations', 'dist/archive/migrations', { recursive: true })
  // A command that was linked before keeps running after the tests.
  chmodSync('dist/cli/main.js', 0o755)
}
