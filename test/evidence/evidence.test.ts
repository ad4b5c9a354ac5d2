import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { weighEvidence } from '../../src/evidence/weigh.ts'
import { identifySpeakers } from '../../src/speaker/identify.ts'
import type { Span } from '../../src/text/span.ts'
import type { Scene } from '../speaker/scene.ts'
import { sceneCasesIn } from '../speaker/scene.ts'

const FILE = join(import.meta.dirname, 'evidence.txt')

/** What the rules say, without what was learnt: “speech interview asserts | writer › Irish Herald › Ruth Calloway | …”: one line an attribution, in the order of the case’s numbers. */
function weighed({ article, syntax, names, attributions }: Scene): string[] {
  const identified = identifySpeakers(article, syntax, names, attributions)
  const { evidence, speakers } = weighEvidence(article, syntax, identified, null)
  const nameOf = (id: string): string => speakers.find((s) => s.id === id)?.name ?? id
  const quote = (spans: readonly Span[]): string =>
    spans.map((s) => `“${article.text.slice(s.start, s.end)}”`).join(', ')
  const lines = identified.attributions.map(({ id, addressee }, i) => {
    const { kind, channel, commitment, chain, doubts, markers } = evidence[i]!
    const doubters = [...new Set(doubts.map((d) => d.by))]
    const parts = [
      `${kind} ${channel} ${commitment}`,
      chain.map(nameOf).join(' › '),
      ...doubters.map((by) => `${nameOf(by)} doubts ${quote(doubts.filter((d) => d.by === by).map((d) => d.span))}`),
      ...(markers.length > 0 ? [`shown by ${quote(markers)}`] : []),
      ...(addressee.length > 0 ? [`to ${quote(addressee)}`] : []),
    ]
    return { id, line: parts.join(' | ') }
  })
  return lines.sort((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))).map((l) => l.line)
}

describe('weighEvidence', () => {
  for (const { title, scene, expected } of sceneCasesIn(readFileSync(FILE, 'utf8')))
    it(title, () => expect(weighed(scene)).toEqual(expected))
})
