import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withSummary } from '../bench/summary.ts'
import { program } from '../src/cli/program.ts'
import { VERSION } from '../src/version.ts'

const file = (...path: string[]): string => readFileSync(join(import.meta.dirname, '..', ...path), 'utf8')
const README = file('README.md')
const nothing = async (): Promise<void> => {}
const COMMANDS = program({
  read: nothing,
  serve: nothing,
  export: nothing,
  story: nothing,
  archive: nothing,
  lips: nothing,
}).commands

describe('the docs', () => {
  it('say every public name', () => {
    const surface = file('src', 'index.ts') + file('src', 'article', 'index.ts')
    const names = [...surface.matchAll(/\{([^}]*)\}/gu)].flatMap((m) =>
      m[1]!.split(',').map((n) => n.replace('type', '').trim()),
    )
    const docs = README + file('docs', 'library.md')
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(docs))).toEqual([])
  })

  it('say every command and its options', () => {
    const [archive] = COMMANDS.filter((c) => c.name() === 'archive')
    const docs = file('docs', 'cli.md')
    for (const [commands, page] of [
      [COMMANDS, docs],
      [archive!.commands, file('docs', 'archive.md')],
    ] as const) {
      expect(commands.map((c) => c.name()).filter((name) => !page.includes(name))).toEqual([])
      expect(commands.flatMap((c) => c.options.map((o) => o.long!)).filter((o) => !page.includes(o))).toEqual([])
    }
    expect(COMMANDS.map((c) => c.name()).filter((name) => !README.includes(`hearsay ${name}`))).toEqual([])
  })

  it('say the numbers that were measured', () => {
    expect(withSummary(README)).toBe(README)
  })

  it('show working code before line 30 of README.md', () => {
    expect(README.split('\n').findIndex((line) => line.includes('npx hearsay'))).toBeLessThan(29)
  })

  it('have the version of the package', () => {
    expect(JSON.parse(file('package.json')).version).toBe(VERSION)
    expect(file('CHANGELOG.md')).toContain(`## ${VERSION}`)
  })
})
