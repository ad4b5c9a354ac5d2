import { readFileSync } from 'node:fs'
import type { NewArticle } from '../../src/archive/archive.ts'
import { openArchive } from '../../src/archive/open.ts'

// Keeps articles until it is killed, and prints the id of each one once it is answered: what must not be lost.
const [where = '', prepared = '', begin = '0'] = process.argv.slice(2)

const kept = JSON.parse(readFileSync(prepared, 'utf8')) as Omit<NewArticle, 'bytes'>
const archive = await openArchive(where)
process.stdout.write('open\n')
for (let i = Number(begin); ; i++) {
  const bytes = new TextEncoder().encode(`${i} ${'.'.repeat(2_000)}`)
  const { id } = await archive.keep({ ...kept, bytes })
  process.stdout.write(`${id}\n`)
}
