import type { Reading } from '../reading/reading.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { codePointsIn } from './code-points.ts'
import { statementsOf } from './statement.ts'

/**
 * A reading in brat's standoff format, to stand beside the article's text in a `.txt`: text-bound Source, Cue and
 * Content (fragments never cross a line, as brat wants), one Attribution event a statement triggered by its cue, its
 * form, channel and commitment as attributes, the speaker as a note. Places are in code points, as Python counts.
 */
export function brat(reading: Reading): string {
  const { text } = reading.article
  const positions = codePointsIn(text)
  const lines: string[] = []
  let bounds = 0
  let attributes = 0
  const bind = (type: string, spans: readonly Span[]): string | null => {
    const fragments = spans.flatMap((s) => onLines(text, s))
    if (fragments.length === 0) return null
    const places = fragments.map(positions).map(({ start, end }) => `${start} ${end}`)
    lines.push(`T${++bounds}\t${type} ${places.join(';')}\t${fragments.map((s) => wordsOf(text, s)).join(' ')}`)
    return `T${bounds}`
  }
  statementsOf(reading).forEach(({ attribution, evidence, speaker }, i) => {
    const event = `E${i + 1}`
    const content = bind('Content', attribution.content)
    const source = bind('Source', attribution.source)
    // An event needs a trigger: where nothing links, the content is its own.
    const trigger = bind(
      attribution.cue.length > 0 ? 'Cue' : 'NoCue',
      attribution.cue.length > 0 ? attribution.cue : attribution.content,
    )
    const type = attribution.cue.length > 0 ? 'Cue' : 'NoCue'
    lines.push(
      `${event}\t${type}:${trigger}${content ? ` Content:${content}` : ''}${source ? ` Source:${source}` : ''}`,
    )
    for (const [name, value] of [
      ['Form', attribution.form],
      ['Kind', evidence.kind],
      ['Channel', evidence.channel],
      ['Commitment', evidence.commitment],
    ])
      lines.push(`A${++attributes}\t${name} ${event} ${value}`)
    if (speaker?.name) lines.push(`#${i + 1}\tAnnotatorNotes ${event}\t${speaker.name.replace(/\s+/gu, ' ')}`)
  })
  return lines.map((line) => `${line}\n`).join('')
}

/** A span cut at line ends; white space at the edges of a fragment is left out. */
function onLines(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\s](?:[^\n\r\u2028\u2029]*[^\s])?/gu)].map(({ 0: words, index }) => ({
    start: start + index,
    end: start + index + words.length,
  }))
}
