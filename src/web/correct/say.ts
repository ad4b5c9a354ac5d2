import type { Change, Whom } from '../../correction/correction.ts'
import type { Span } from '../../text/span.ts'

/** What a correction says, as one line: “said by Ruth Calloway”, “channel: interview”. */
export function changeWords(change: Change, words: (span: Span) => string): string {
  const first = (spans: readonly Span[]): string => (spans[0] ? `“${words(spans[0])}”` : '')
  switch (change.type) {
    case 'speaker':
      return `said by ${whomWords(change.speaker)}`
    case 'merge':
      return `one speaker: ${change.mentions.map((m) => `“${words(m)}”`).join(' and ')}`
    case 'split':
      return `${first(change.mentions)} is ${whomWords(change.speaker)}`
    case 'not-an-attribution':
      return 'nobody says anything here'
    case 'missed':
      return `missed: ${whomWords(change.speaker)} says this`
    case 'channel':
      return `channel: ${change.channel}`
    case 'commitment':
      return `commitment: ${change.commitment}`
  }
}

export const whomWords = ({ name, role }: Whom): string =>
  name === null ? 'nobody who is named' : role === null ? name : `${name}, ${role}`

/** The words that a correction points at. */
export function spansOf(change: Change): Span[] {
  if (change.type === 'merge' || change.type === 'split') return [...change.mentions]
  return [...change.of.content]
}
