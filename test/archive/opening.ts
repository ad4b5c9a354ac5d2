import { openArchive } from '../../src/archive/open.ts'

// Opens an archive, says “open” or why not, and stays until its input ends.
const archive = await openArchive(process.argv[2] ?? '').catch((error: Error) => error.message)
process.stdout.write(`${typeof archive === 'string' ? archive : 'open'}\n`)
if (typeof archive !== 'string') {
  for await (const _ of process.stdin);
  await archive.close()
}
