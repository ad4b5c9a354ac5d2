import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { identifySpeakers, WRITER } from '../../src/speaker/identify.ts'
import type { Scene } from './scene.ts'
import { sceneCasesIn } from './scene.ts'

const FILE = join(import.meta.dirname, 'speakers.txt')

/** “Ruth Calloway, person, harbour pilot”: one line an attribution, in the order of the case’s numbers. */
function said({ article, syntax, names, attributions }: Scene): string[] {
  const { speakers, attributions: filled, unsure } = identifySpeakers(article, syntax, names, attributions)
  const nameOf = (id: string): string => speakers.find((s) => s.id === id)?.name ?? id
  return [...filled]
    .sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1)))
    .map(({ id, speaker }) => {
      const rivals = unsure.find((u) => u.of === id)?.candidates.map(nameOf) ?? []
      if (speaker === null) return rivals.length > 0 ? `nobody, could be ${rivals.join(' or ')}` : 'nobody'
      if (speaker === WRITER) return WRITER
      const { name, kind, named, role } = speakers.find((s) => s.id === speaker)!
      return [name, kind, ...(named ? [] : ['unnamed']), ...(role ? [role] : [])].join(', ')
    })
}

describe('identifySpeakers', () => {
  for (const { title, scene, expected } of sceneCasesIn(readFileSync(FILE, 'utf8')))
    it(title, () => {
      const { speakers } = identifySpeakers(scene.article, scene.syntax, scene.names, scene.attributions)
      const count = expected.find((line) => line.endsWith(' speakers'))
      expect(said(scene)).toEqual(expected.filter((line) => line !== count))
      if (count) expect(`${speakers.length - 1} speakers`).toBe(count)
    })
})
