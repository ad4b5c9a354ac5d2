import type { Span } from '../../src/text/span.ts'

export type Role = 'source' | 'cue' | 'content'
export type Expected = { [role in Role]: Span[] }
/** A case: the sentence without its marks, and the attributions that the marks stand for. */
export type Case = { name: string; text: string; expected: Expected[] }

const OPENING = /\{(?:(\d+)\.)?(source|cue|content)\|/uy

/**
 * Reads marked text: `{source|Mary Smith} {cue|said} {content|it rained}`. Marks may nest; a number before the role
 * (`{2.source|…}`) tells the attributions of one case apart. A line that begins with # names the case under it; cases
 * are divided by blank lines, and ¶ stands for a paragraph break.
 */
export function casesIn(file: string): Case[] {
  return file
    .split(/\n\s*\n/u)
    .map((block) => block.split('\n').filter(Boolean))
    .filter((lines) => lines.some((line) => !line.startsWith('#')))
    .map((lines) => {
      const name = lines
        .filter((l) => l.startsWith('#'))
        .map((l) => l.slice(1).trim())
        .join(' ')
      return { name, ...unmarked(lines.filter((l) => !l.startsWith('#')).join('\n')) }
    })
}

export function unmarked(marked: string): { text: string; expected: Expected[] } {
  const source = marked.replaceAll(/\s*¶\s*/gu, '\n\n')
  const expected = new Map<string, Expected>()
  const open: { key: string; role: Role; start: number }[] = []
  let text = ''
  for (let i = 0; i < source.length; ) {
    OPENING.lastIndex = i
    const mark = OPENING.exec(source)
    if (mark) {
      const key = mark[1] ?? '1'
      if (!expected.has(key)) expected.set(key, { source: [], cue: [], content: [] })
      open.push({ key, role: mark[2] as Role, start: text.length })
      i = OPENING.lastIndex
    } else if (source[i] === '}' && open.length > 0) {
      const { key, role, start } = open.pop()!
      expected.get(key)![role].push({ start, end: text.length })
      i++
    } else text += source[i++]
  }
  if (open.length > 0) throw new Error(`A mark {${open[0]!.role}|… is not closed in: ${marked}`)
  return { text, expected: [...expected.values()] }
}
