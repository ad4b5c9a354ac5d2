import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const DOCS = ['README.md', 'docs/library.md', 'docs/stories.md']

/** The code blocks of a language in a document. */
const blocks = (file: string, language: string): string[] =>
  [...readFileSync(join(ROOT, file), 'utf8').matchAll(/```(\w+)\n([\s\S]*?)```/gu)].flatMap((m) =>
    m[1] === language ? [m[2]!] : [],
  )

describe.each(DOCS)('the code in %s', (file) => {
  it.each(blocks(file, 'ts').map((code, k) => [k + 1, code] as const))('runs: block %i', (k, code) => {
    // Inside the package, so that it finds itself by name; .cache is ignored.
    mkdirSync(join(ROOT, '.cache'), { recursive: true })
    const script = join(ROOT, '.cache', `${file.replaceAll(/\W/gu, '-')}-${k}.mts`)
    writeFileSync(script, code)
    try {
      expect(execFileSync(process.execPath, ['--import', 'tsx', script], { cwd: ROOT, encoding: 'utf8' })).not.toBe('')
    } finally {
      rmSync(script)
    }
  })
})

it.each([
  [0, ['read', 'examples/summit.html']],
  [1, ['story', 'examples/stories/silent-clip']],
])('shows in README.md what the command really prints: %i', (block, command) => {
  const shown = blocks('README.md', 'text')[block]
  const printed = execFileSync(process.execPath, ['dist/cli/main.js', ...command], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: '80', NO_COLOR: '1' },
  })
  for (const part of shown!.split(/^…$/mu)) expect(printed).toContain(part.trim())
})
