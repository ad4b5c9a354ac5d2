import { describe, expect, it } from 'vitest'
import { decoysOf } from '../../src/lips/consistency/decoys.ts'
import { sampledWords } from '../../src/lips/consistency/sampled-words.ts'
import { englishLips } from '../../src/lips/english.ts'

describe('sampledWords', async () => {
  const english = await englishLips()
  const words = sampledWords(english, 300)
  it('gives the same words each time', () => expect(sampledWords(english, 300)).toEqual(words))
  it('gives varied words of English lengths', () => {
    expect(words).toHaveLength(300)
    expect(new Set(words.map((word) => word.join(' '))).size).toBeGreaterThan(100)
    const mean = words.reduce((sum, word) => sum + word.length, 0) / words.length
    expect(mean).toBeGreaterThan(2.2)
    expect(mean).toBeLessThan(4.5)
  })
  it('holds enough other sentences for a test', () => expect(decoysOf(words, 16).length).toBeGreaterThan(150))
})
