import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, it } from 'vitest'
import { articleFrom, decode } from '../../src/article/index.ts'
import { expectWhole } from './invariants.ts'

const PAGES = join(import.meta.dirname, '..', 'pages')
const SEEDS = readdirSync(PAGES).map((slug) => readFileSync(join(PAGES, slug, 'page.html')))
const RUNS = { numRuns: 150 }

/** One thing that happens to bytes on their way. */
type Damage = (bytes: Uint8Array, other: Uint8Array) => Uint8Array
const at = (bytes: Uint8Array, share: number): number => Math.floor(share * bytes.length)
const joined = (...parts: Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]))

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(share, fc.nat(255)).map(
    ([where, byte]): Damage =>
      (bytes) =>
        bytes.map((b, i) => (i === at(bytes, where) ? byte : b)),
  ),
  share.map(
    (where): Damage =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  share.map(
    (where): Damage =>
      (bytes) =>
        bytes.subarray(at(bytes, where)),
  ),
  fc.tuple(share, share).map(
    ([here, there]): Damage =>
      (bytes, other) =>
        joined(bytes.subarray(0, at(bytes, here)), other.subarray(at(other, there))),
  ),
  fc.tuple(share, share).map(
    ([from, to]): Damage =>
      (bytes) =>
        joined(bytes.subarray(0, at(bytes, from)), bytes.subarray(at(bytes, to))),
  ),
  fc.tuple(share, fc.uint8Array({ maxLength: 40 })).map(
    ([where, noise]): Damage =>
      (bytes) =>
        joined(bytes.subarray(0, at(bytes, where)), noise, bytes.subarray(at(bytes, where))),
  ),
  fc
    .tuple(
      share,
      fc.constantFrom('<div>', '</p>', '<!--', '<script>', '"', '<', '>', '&#0;', '\0', '<table>', '<a href="'),
    )
    .map(
      ([where, tag]): Damage =>
        (bytes) =>
          joined(bytes.subarray(0, at(bytes, where)), new TextEncoder().encode(tag), bytes.subarray(at(bytes, where))),
    ),
)
const damaged = fc
  .tuple(fc.constantFrom(...SEEDS), fc.constantFrom(...SEEDS), fc.array(damage, { minLength: 1, maxLength: 6 }))
  .map(([seed, other, steps]) => steps.reduce<Uint8Array>((bytes, step) => step(bytes, other), Uint8Array.from(seed)))
const header = fc.constantFrom(
  undefined,
  'text/html',
  'text/html; charset=utf-8',
  'text/html; charset=windows-1252',
  'text/html; charset=shift_jis',
)

describe('bytes that were damaged on the way', () => {
  it('make an article as a page, or a failure', () =>
    fc.assert(
      fc.property(damaged, header, (bytes, contentType) => {
        const outcome = decode(bytes, contentType)
        expectWhole('error' in outcome ? outcome : articleFrom({ html: outcome.text }))
      }),
      RUNS,
    ))

  it('make an article as a text, or a failure', () =>
    fc.assert(
      fc.property(damaged, (bytes) => {
        const outcome = decode(bytes)
        expectWhole('error' in outcome ? outcome : articleFrom({ text: outcome.text }))
      }),
      RUNS,
    ))

  it('make an article of any markup, or a failure', () => {
    const tag = fc.constantFrom(
      'p',
      'div',
      'a',
      'b',
      'table',
      'td',
      'li',
      'h1',
      'br',
      'q',
      'script',
      'title',
      'figcaption',
      'html',
      'body',
      'template',
    )
    const part = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      fc.tuple(tag, fc.string()).map(([name, value]) => `<${name} class="${value}" id=${value}>`),
      fc.constantFrom(
        'The mayor said that the bridge would stay closed until the spring, and nobody objected. ',
        '“No,” she said. ',
      ),
      fc.string({ unit: 'grapheme' }),
    )
    const html = fc.array(part, { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(html, (page) => expectWhole(articleFrom({ html: page }))),
      RUNS,
    )
  })
})
