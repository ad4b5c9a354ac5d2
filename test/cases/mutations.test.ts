import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mutations } from '../../src/story/mutations/mutations.ts'
import { MUTATIONS, type Mutation, type MutationType } from '../../src/story/story.ts'

const FOLDER = join(import.meta.dirname, 'mutations')

type Case = { before: string; after: string; types: string[] }

function casesIn(file: string): Case[] {
  const blocks = readFileSync(join(FOLDER, file), 'utf8').split(/\n{2,}/u)
  return blocks
    .map((block) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#')))
    .filter((lines) => lines.length > 0)
    .map((lines) => {
      const [before, after, types] = ['-', '+', '='].map((sign) =>
        lines
          .find((l) => l.startsWith(sign))
          ?.slice(1)
          .trim(),
      )
      if (before === undefined || after === undefined || types === undefined || lines.length !== 3)
        throw new Error(`A case of ${file} needs a line “- …”, a line “+ …” and a line “= …”: ${lines.join(' / ')}`)
      return { before, after, types: types === 'nothing' ? [] : types.split(/,\s*/u) }
    })
}
const told = ({ before, after }: Case, found: readonly Mutation[]): string =>
  found
    .map((m) => {
      const words = (text: string, span: Mutation['before']): string => (span ? text.slice(span.start, span.end) : '∅')
      return `${m.type}: ${words(before, m.before)} → ${words(after, m.after)}`
    })
    .join('; ')

for (const file of readdirSync(FOLDER).filter((f) => f.endsWith('.txt'))) {
  describe(file, () => {
    it.each(casesIn(file).map((c) => [`${c.before} → ${c.after}`, c] as const))('%s', (_, one) => {
      for (const type of one.types) expect(MUTATIONS).toContain(type as MutationType)
      const found = mutations(one.before, one.after)
      expect(found.map((m) => m.type).sort(), told(one, found)).toEqual([...one.types].sort())
    })
  })
}
