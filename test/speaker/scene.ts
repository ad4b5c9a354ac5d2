import type { Article } from '../../src/article/article.ts'
import { plainBlocks } from '../../src/article/plain.ts'
import type { Attribution } from '../../src/attribution/attribution.ts'
import { english } from '../../src/language/en/english.ts'
import type { Name } from '../../src/language/names/name.ts'
import type { Syntax } from '../../src/language/syntax.ts'
import { tokensOf } from '../../src/speaker/scene.ts'
import type { Span } from '../../src/text/span.ts'
import { contains, hull } from '../../src/text/span.ts'
import { unmarked } from '../cases/marked.ts'

/** A case: a small article with its names and attributions given, and what should be found out about each attribution. */
export type SceneCase = { title: string; scene: Scene; expected: string[] }
export type Scene = { article: Article; syntax: Syntax; names: Name[]; attributions: Attribution[] }

/**
 * Reads cases: marked text as in `test/cases`, a line `@ person Mary Smith, Smith; outlet Irish Star` for its names, a
 * line `= Harbour Gazette` for the article’s own outlet, and a line `> …` for what is expected of every attribution, in the order in which their first marks close.
 */
export function sceneCasesIn(file: string): SceneCase[] {
  const blocks = file.split(/\n\s*\n/u).map((block) => block.split('\n').filter(Boolean))
  const starting = (lines: string[], mark: string) =>
    lines.filter((l) => l.startsWith(mark)).map((l) => l.slice(mark.length).trim())
  return blocks
    .filter((lines) => lines.some((l) => l.startsWith('>')))
    .map((lines) => {
      const text = lines.filter((l) => !/^[#@>=]/u.test(l)).join('\n')
      const names = starting(lines, '@').join(';')
      const outlet = starting(lines, '=')[0] ?? null
      return {
        title: starting(lines, '#').join(' '),
        scene: sceneOf(text, names, { outlet }),
        expected: starting(lines, '>'),
      }
    })
}

export function sceneOf(marked: string, listed = '', facts: Partial<Article> = {}): Scene {
  const { text, expected } = unmarked(marked)
  const article: Article = {
    id: 'a-0000000000000000',
    fingerprint: '',
    url: null,
    outlet: null,
    title: null,
    published: null,
    bylines: [],
    language: 'en',
    text,
    blocks: plainBlocks(text),
    credits: [],
    ...facts,
  }
  const syntax = english.parse(text, article.blocks)
  const attributions = expected.map((e, i): Attribution => {
    const outer = expected.findLastIndex((o, k) => k !== i && o.content.some((c) => contains(c, hull(e.content)!)))
    const words = e.content.map((s) => text.slice(s.start, s.end)).join(' ')
    const form = /^["“‘']/u.test(words) ? 'direct' : /["“]/u.test(words) ? 'mixed' : 'indirect'
    const within = outer < 0 ? null : `q${innermost(expected, e.content, i) + 1}`
    return { id: `q${i + 1}`, form, ...e, speaker: null, within, addressee: [], foundBy: 'test', confidence: 1 }
  })
  return { article, syntax, names: namesIn(syntax, listed), attributions: parentsFirst(attributions) }
}

/** The smallest content around another one. */
function innermost(all: readonly { content: Span[] }[], content: readonly Span[], self: number): number {
  const inner = hull(content)!
  const around = all.flatMap((o, i) => o.content.filter((c) => i !== self && contains(c, inner)).map((c) => ({ i, c })))
  return around.sort((a, b) => a.c.end - a.c.start - (b.c.end - b.c.start))[0]!.i
}

function parentsFirst(all: readonly Attribution[]): Attribution[] {
  const under = (id: string | null): Attribution[] =>
    all.filter((a) => a.within === id).flatMap((a) => [a, ...under(a.id)])
  return under(null)
}

/** Every place where one of the listed names stands, the longer ones first. */
function namesIn(syntax: Syntax, listed: string): Name[] {
  const wanted = listed.split(';').flatMap((group) => {
    const [type, ...rest] = group.trim().split(' ')
    return rest.length === 0
      ? []
      : rest
          .join(' ')
          .split(',')
          .map((name) => ({ type: type as Name['type'], name: name.trim() }))
  })
  const found: Name[] = []
  for (const { type, name } of wanted.sort((a, b) => b.name.length - a.name.length))
    for (let at = syntax.text.indexOf(name); at >= 0; at = syntax.text.indexOf(name, at + 1)) {
      const span = { start: at, end: at + name.length }
      const { from, to } = tokensOf(syntax.tokens, span)
      const isWhole = syntax.tokens[from]?.start === span.start && syntax.tokens[to - 1]?.end === span.end
      if (isWhole && !found.some((n) => n.start < span.end && span.start < n.end))
        found.push({ type, ...span, from, to })
    }
  return found.sort((a, b) => a.start - b.start)
}
