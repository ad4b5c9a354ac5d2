import type { Article, Block } from '../../article/article.ts'
import { type Span, wordsOf } from '../../text/span.ts'

/** Where the headline stands in the text, its second line included; null when the text has none. */
export function headlinePlace({ text, title, blocks }: Article): Span | null {
  const first = blocks[0]
  if (!first) return null
  const marked = blocks.filter((b) => b.kind === 'headline')
  if (!title) return marked[0] ?? null
  return sayingTitle(text, blocks, bare(title)) ?? marked[0] ?? null
}

/** The first blocks, as long as they go on saying what the title says: “Council splits;” and its second line. */
function sayingTitle(text: string, blocks: readonly Block[], title: string): Span | null {
  let said = ''
  let end = -1
  for (const block of blocks) {
    said = bare(`${said} ${wordsOf(text, block)}`)
    if (said === '' || !title.startsWith(said)) break
    end = block.end
  }
  return end < 0 ? null : { start: blocks[0]!.start, end }
}

const bare = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
