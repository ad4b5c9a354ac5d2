import type { Span } from '../../text/span.ts'

/** Where in the article's text a place in the page is. Every piece of the text says where it comes from (`data-from`). */
function placeOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? (node.childNodes[offset] ?? node) : node
  const piece = (element instanceof Element ? element : element.parentElement)?.closest<HTMLElement>('[data-from]')
  if (!piece) return null
  const from = Number(piece.dataset.from)
  if (!piece.classList.contains('unseen')) return node instanceof Element ? from : from + offset
  return offset === 0 ? from : from + Number(piece.dataset.length)
}

/** The stretch of the article's text that is selected in the page, without white space at its ends; null for none. */
export function pickedSpan(selection: Selection | null, text: string): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0)
  const [start, end] = [placeOf(startContainer, startOffset), placeOf(endContainer, endOffset)]
  if (start === null || end === null || end <= start) return null
  const words = text.slice(start, end)
  const picked = {
    start: start + (words.length - words.trimStart().length),
    end: end - (words.length - words.trimEnd().length),
  }
  return picked.end > picked.start ? picked : null
}
