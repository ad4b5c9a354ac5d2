import { expect, it } from 'vitest'
import { progressWords } from '../../src/cli/progress.ts'

it('says how far a stream is', () => {
  expect(progressWords({ read: 12_431, errors: 0 }, 100_000)).toBe('12,431 read · 124 a second')
  expect(progressWords({ read: 2, errors: 1 }, 1000)).toBe('2 read · 1 error · 2 a second')
  expect(progressWords({ read: 1000, errors: 1200 }, 0)).toContain('1,200 errors')
})
