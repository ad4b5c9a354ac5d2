import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withSummary } from '../bench/summary.ts'
import { program } from '../src/cli/program.ts'
import { VERSION } from '../src/version.ts'

const file = (...path: string[]): string => readFileSync(join(import.meta.dirname, '..', ...path), 'utf8')
const README = file('README.md')

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
    const commands = program({
      read: async () => {},
      serve: async () => {},
      export: async () => {},
      archive: async () => {},
    }).commands
    const options = commands.flatMap((c) => c.options.map((o) => o.long!))
    const docs = README + file('docs', 'http.md') + file('docs', 'formats.md')
    expect(options.filter((option) => !docs.includes(option))).toEqual([])
    expect(commands.map((c) => c.name()).filter((name) => !README.includes(`hearsay ${name}`))).toEqual([])
  })

  it('say every command of the archive and its options', () => {
    const archive = program({
      read: async () => {},
      serve: async () => {},
      export: async () => {},
      archive: async () => {},
    }).commands.find((c) => c.name() === 'archive')!.commands
    const docs = file('docs', 'archive.md')
    expect(archive.map((c) => c.name()).filter((name) => !docs.includes(`archive ${name}`))).toEqual([])
    expect(archive.flatMap((c) => c.options.map((o) => o.long!)).filter((option) => !docs.includes(option))).toEqual([])
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
