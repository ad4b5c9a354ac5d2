import type { Reading } from '../../reading/reading.ts'
import { fingerprint } from '../../text/fingerprint.ts'
import { normalize } from '../../text/normalize.ts'
import type { Span } from '../../text/span.ts'

/** Why a reading does not fit its own article, or null: a text that is not the one it names, spans or ids that point nowhere. */
export function readingFault(reading: Reading): string | null {
  const { article } = reading
  if (normalize(article.text) !== article.text) return 'its text holds characters that no text may hold'
  if (fingerprint(article.text) !== article.fingerprint) return 'its text has another fingerprint than it says'
  const lost = spansOf(reading).find(({ start, end }) => start > end || end > article.text.length)
  if (lost) return `its span ${lost.start}–${lost.end} ends after the text (${article.text.length} units)`
  return idFault(reading)
}

function spansOf({ article, attributions, speakers, evidence, headline, events, openQuestions }: Reading): Span[] {
  return [
    ...article.blocks,
    ...article.credits.flatMap(({ span }) => (span ? [span] : [])),
    ...attributions.flatMap((a) => [...a.source, ...a.cue, ...a.content, ...a.addressee]),
    ...speakers.flatMap(({ mentions }) => mentions),
    ...evidence.flatMap(({ doubts, markers }) => [...doubts.map((d) => d.span), ...markers]),
    ...(headline?.markers ?? []),
    ...events.flatMap(({ when, what }) => [when, what]),
    ...openQuestions,
  ]
}

function idFault({ attributions, speakers, evidence, headline, events }: Reading): string | null {
  const statements = new Set(attributions.map(({ id }) => id))
  const voices = new Set(speakers.map(({ id }) => id))
  if (statements.size < attributions.length) return 'two of its statements have one id'
  if (voices.size < speakers.length) return 'two of its speakers have one id'
  const named = [
    ...attributions.flatMap(({ within }) => within ?? []),
    ...evidence.map(({ of }) => of),
    ...(headline?.support ?? []),
    ...events.flatMap(({ saidIn }) => saidIn ?? []),
  ]
  const called = [
    ...attributions.flatMap(({ speaker }) => speaker ?? []),
    ...evidence.flatMap(({ chain, doubts }) => [...chain, ...doubts.map(({ by }) => by)]),
  ]
  const lost = named.find((id) => !statements.has(id)) ?? called.find((id) => !voices.has(id))
  return lost === undefined ? null : `it names ${JSON.stringify(lost.slice(0, 40))}, and there is no such id in it`
}
