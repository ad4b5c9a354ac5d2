import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../bench/out-of-domain.ts'

const judged = JSON.parse(
  readFileSync(new URL('../../bench/out-of-domain.json', import.meta.url), 'utf8'),
) as Judgement[]

describe('the judgements out of domain', () => {
  it('are thirty of each corpus, one an article', () => {
    for (const corpus of ['basil', 'fnc', 'wikinews']) {
      const documents = judged.filter((j) => j.corpus === corpus).map((j) => j.document)
      expect(documents).toHaveLength(30)
      expect(new Set(documents).size).toBe(30)
    }
  })

  it('hold places and verdicts, no words of an article', () => {
    for (const { document, content, verdict, why, missed, confidence, ...rest } of judged) {
      expect(Object.keys(rest)).toEqual(['corpus'])
      expect(document).toMatch(/^(?:basil|fnc|wikinews)\/[\w/-]+$/)
      expect(verdict).toMatch(/^(?:right|wrong-span|wrong-speaker|not-an-attribution)$/)
      expect(why).toMatch(/^[a-z-]{0,25}$/)
      expect(content.every(([start, end]) => 0 <= start && start < end)).toBe(true)
      expect(Number.isInteger(missed) && missed >= 0).toBe(true)
      expect(confidence).toBeGreaterThan(0)
    }
  })
})
