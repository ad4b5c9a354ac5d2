import { normalize } from '../text/normalize.ts'
import type { Article, Block, PageFacts } from './article.ts'
import { assemble, type Metadata, NO_METADATA } from './assemble.ts'
import { binarySign } from './bytes/binary.ts'
import { type Failure, failure } from './failure.ts'
import { articleFromText, MAX_TEXT, tooLong } from './from-text.ts'
import { metadataOf } from './head/metadata.ts'
import { bodyOf } from './page/body.ts'
import { parsesQuickly } from './page/bounds.ts'
import { parsePage } from './page/dom.ts'
import { isProse, type Words } from './page/piece.ts'
import { stripTags } from './page/strip.ts'

/** UTF-16 units; fifty times a usual news page. */
export const MAX_HTML = 10_000_000
/** Characters of plain words in a page without one whole sentence; a short notice may have as few. */
const SHORTEST_ARTICLE = 300
const BLOCK_BREAK = '\n\n'

type Content = { said: Metadata; body: Words[] }

/**
 * The article on a page: its words in blocks, joined by blank lines into one text, the title as its headline first.
 * Navigation, comments, related links and the like are left out. Never throws: what cannot be read comes back as a failure.
 */
export function articleFromHtml(html: string, facts: PageFacts = {}): Article | Failure {
  if (html.trim() === '') return failure('empty', 'The page is empty; give the HTML of an article.')
  if (html.length > MAX_HTML)
    return failure(
      'too-large',
      `The page has ${html.length} characters, more than ${MAX_HTML}; give the page of a single article.`,
    )
  const sign = binarySign(html)
  if (sign) return failure('binary', `The input is not a page (${sign}); give HTML or plain text.`)
  if (!/<[a-z!/?]/i.test(html)) return articleFromText(html, facts)
  return articleOf(contentOf(html), facts)
}

function articleOf({ said, body }: Content, facts: PageFacts): Article | Failure {
  const plain = body.reduce((sum, piece) => sum + piece.text.length - piece.linked, 0)
  if (!body.some(isProse) && plain < SHORTEST_ARTICLE)
    return failure(
      'no-article',
      `The page holds no article, only ${plain} characters outside links; give the page of a single article.`,
    )
  const { text, blocks } = joined(facts.title?.trim() || said.title, body)
  return text.length > MAX_TEXT ? tooLong(text.length) : assemble(text, blocks, said, facts)
}

/** A page that would be slow to parse, or that breaks the parser, still yields its words. */
function contentOf(html: string): Content {
  if (!parsesQuickly(html)) return stripped(html)
  try {
    const document = parsePage(html)
    const said = metadataOf(document)
    return { said, body: bodyOf(document, said.title, said.articleBody) }
  } catch {
    // The parser and Readability are built for pages that people made; this one was not.
    return stripped(html)
  }
}

function stripped(html: string): Content {
  const pieces = stripTags(html)
  const prose = pieces.filter(isProse)
  const title = pieces.find((piece) => piece.kind === 'heading')?.text ?? null
  return { said: { ...NO_METADATA, title }, body: prose.length > 0 ? prose : pieces }
}

function joined(title: string | null, body: readonly Words[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = []
  let text = ''
  const add = (words: string, kind: Block['kind']): void => {
    const start = text === '' ? 0 : text.length + BLOCK_BREAK.length
    text += (text === '' ? '' : BLOCK_BREAK) + normalize(words)
    blocks.push({ start, end: text.length, kind })
  }
  if (title !== null) add(title.replace(/\s+/g, ' ').trim(), 'headline')
  for (const { text: words, kind } of body) add(words, kind === 'heading' ? 'paragraph' : kind)
  return { text, blocks }
}
