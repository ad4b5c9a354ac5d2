import type { Syntax } from '../language/syntax.ts'
import type { Span } from '../text/span.ts'
import { holding } from './view.ts'

/** Tells whether an offset stands inside double quotation marks; a mark that nothing closes holds to the paragraph’s end. */
export function quotationsOf({ tokens, paragraphs }: Syntax): (at: number) => boolean {
  const spans: Span[] = []
  for (const paragraph of paragraphs) {
    let open: number | null = null
    for (let i = paragraph.from; i < paragraph.to; i++) {
      const { tag, start, end } = tokens[i]!
      if (tag === '``') open ??= start
      if (tag !== "''" || open === null) continue
      spans.push({ start: open, end })
      open = null
    }
    if (open !== null) spans.push({ start: open, end: paragraph.end })
  }
  return (at) => {
    const span = spans[holding(spans, at)]
    return span !== undefined && span.start <= at && at < span.end
  }
}
