import { expect } from 'vitest'
import type { Article } from '../../src/article/article.ts'
import type { Failure } from '../../src/article/failure.ts'

const ILLEGAL =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/
const CODES = ['empty', 'binary', 'too-large', 'no-article']

/** What holds for whatever comes out, however strange the input: a whole article, or a failure that says so in a sentence. */
export function expectWhole(outcome: Article | Failure): void {
  if ('error' in outcome) {
    expect(CODES).toContain(outcome.error.code)
    expect(outcome.error.message).toMatch(/^[A-Z].{20,300}\.$/)
    return
  }
  expect(outcome.text).not.toMatch(ILLEGAL)
  expect(outcome.text.trim()).not.toBe('')
  expectBlocks(outcome)
  for (const { name, span } of outcome.credits) {
    expect(name).not.toBe('')
    if (span) expect(0 <= span.start && span.start < span.end && span.end <= outcome.text.length).toBe(true)
  }
  expect(JSON.parse(JSON.stringify(outcome))).toEqual(outcome)
}

function expectBlocks({ text, blocks }: Article): void {
  expect(blocks.length).toBeGreaterThan(0)
  let last = 0
  for (const { start, end } of blocks) {
    expect(text.slice(last, start)).toMatch(/^\s*$/)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(text.slice(last)).toMatch(/^\s*$/)
}
