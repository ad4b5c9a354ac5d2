// Puts `hearsay` beside the commands of the dependencies, so that `npx hearsay` in a clone runs what was just built.
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = join(root, 'node_modules', '.bin')
const command = join(root, 'dist', 'cli', 'main.js')

if (existsSync(folder) && existsSync(command)) {
  const link = join(folder, 'hearsay')
  rmSync(link, { force: true })
  chmodSync(command, 0o755)
  if (process.platform === 'win32') writeFileSync(`${link}.cmd`, `@node "${command}" %*\r\n`)
  else symlinkSync(join('..', '..', 'dist', 'cli', 'main.js'), link)
}
