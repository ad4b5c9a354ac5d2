import { withoutReferences } from '../head/entities.ts'
import type { PieceKind, Words } from './piece.ts'

const BLOCK =
  /^(?:address|article|aside|blockquote|body|br|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/
const RAW = /^(?:script|style|textarea|title|noscript|svg|template|select|button)$/
const TAG_NAME = /\/?[a-z][^\s/>]*/iy

/**
 * The pieces of a page that is too large or too deeply nested to be parsed: its words, parted where block elements begin
 * and end. One linear scan; it knows nothing of what holds what.
 */
export function stripTags(html: string): Words[] {
  const pieces: Words[] = []
  let words: string[] = []
  let linked = 0
  let kind: PieceKind = 'paragraph'
  let inLink = false
  const add = (text: string): void => {
    words.push(text)
    if (inLink) linked += text.trim().length
  }
  const end = (): void => {
    const text = withoutReferences(words.join('')).replace(/\s+/g, ' ').trim()
    if (text !== '') pieces.push({ kind, text, linked: Math.min(linked, text.length) })
    words = []
    linked = 0
  }
  for (const { text, tag } of partsOf(html)) {
    add(text)
    if (tag === 'a' || tag === '/a') inLink = tag === 'a'
    if (!BLOCK.test(tag.replace('/', ''))) continue
    end()
    kind = kindOf(tag)
  }
  end()
  return pieces
}

function kindOf(tag: string): PieceKind {
  if (/^h[1-6]$/.test(tag)) return 'heading'
  if (tag === 'li') return 'list-item'
  if (tag === 'blockquote') return 'blockquote'
  return tag === 'figcaption' ? 'caption' : 'paragraph'
}

/** Words, each with the name of the tag that follows: `div`, `/div`, or nothing at the end and for comments. */
function* partsOf(html: string): Generator<{ text: string; tag: string }> {
  let from = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', from)) {
    TAG_NAME.lastIndex = at + 1
    const tag = TAG_NAME.exec(html)?.[0].toLowerCase() ?? ''
    const isMarkup = tag !== '' || html[at + 1] === '!' || html[at + 1] === '?'
    yield { text: html.slice(from, isMarkup ? at : at + 1), tag }
    from = isMarkup ? after(html, at, tag) : at + 1
  }
  yield { text: html.slice(from), tag: '' }
}

/** Where the words go on after the tag or comment at `at`; one that does not end takes the rest of the page. */
function after(html: string, at: number, tag: string): number {
  if (html.startsWith('<!--', at)) return past(html, '-->', at)
  if (!RAW.test(tag)) return past(html, '>', at)
  const end = new RegExp(`</${tag}`, 'gi')
  end.lastIndex = at
  const close = end.exec(html)
  return close ? past(html, '>', close.index) : html.length
}

function past(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  return at < 0 ? html.length : at + mark.length
}
