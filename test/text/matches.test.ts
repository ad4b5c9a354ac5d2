import { expect, test } from 'vitest'
import { lowerCased } from '../../src/text/lower-case.ts'
import { matchesOf } from '../../src/text/matches.ts'

test.each([
  ['a bridge, the bridge', /bridge/gu],
  ['no match here', /bridge/gu],
  ['empty ones count too', /x*/gu],
  ['“by the mayor”, by the council', /by (?<who>the \w+)/gu],
])('finds in “%s” what matchAll finds', (text, pattern) => {
  const plain = (matches: Iterable<RegExpExecArray>) => Array.from(matches, (m) => [m.index, ...m, m.groups])
  expect(plain(matchesOf(text, pattern))).toEqual(plain(text.matchAll(pattern)))
  // A pattern that stopped half-way before begins at the start again.
  pattern.lastIndex = 3
  expect(matchesOf(text, pattern)[0]?.index).toBe(text.matchAll(new RegExp(pattern)).next().value?.index)
})

test('keeps every offset in lower case', () => {
  const text = 'In İzmir, ΣΊΣΥΦΟΣ SAID 😀 “Straße”'
  expect(lowerCased(text)).toBe('in izmir, σίσυφος said 😀 “straße”')
  expect(lowerCased(text)).toHaveLength(text.length)
})
