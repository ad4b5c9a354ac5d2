import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../src/attribution/attribute.ts'
import { english } from '../../src/language/en/english.ts'
import { fast } from '../../src/model.ts'
import { paragraphSpans } from '../../src/text/paragraphs.ts'
import type { Span } from '../../src/text/span.ts'
import { casesIn } from './marked.ts'

const FOLDER = join(import.meta.dirname, 'attribution')

for (const file of readdirSync(FOLDER).sort())
  describe(file, () => {
    for (const { name, text, expected } of casesIn(readFileSync(join(FOLDER, file), 'utf8')))
      it(`${name}: ${text.slice(0, 60)}`, () => {
        const words = (spans: readonly Span[]): string => spans.map((s) => text.slice(s.start, s.end)).join(' … ')
        const shown = (a: { source: Span[]; cue: Span[]; content: Span[] }) => ({
          source: words(a.source),
          cue: words(a.cue),
          content: words(a.content),
        })
        const found = attribute(english.parse(text, paragraphSpans(text)), fast)
        expect(found.map(shown)).toEqual(expected.map(shown))
      })
  })
