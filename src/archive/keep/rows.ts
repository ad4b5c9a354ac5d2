import type { Attribution } from '../../attribution/attribution.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import { wordsOf } from '../../text/span.ts'
import { agentId } from './identity.ts'
import { searchable } from './searchable.ts'
import { storable, storableOr } from './stored.ts'
import { dayOf, timeOf } from './time.ts'

/** What is indexed of an article; the keys are columns. */
export type ArticleRow = {
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  at: string
  print: string
  statements: number
  named: number
  unnamed: number
  headline: string | null
  searched: string
  text: string
}
export type StatementRow = {
  id: string
  ordinal: number
  words: string
  agent: string | null
  name: string | null
  named: boolean
  role: string | null
  kind: string
  form: string
  channel: string
  commitment: string
  through: string[]
  confidence: number
  /** As searched. */
  searched: string
  voice: string
}
export type AppearanceRow = {
  agent: string
  name: string
  kind: string
  role: string | null
  statements: number
  day: string | null
}
export type Rows = { article: ArticleRow; statements: StatementRow[]; appearances: AppearanceRow[] }

/** How an unnamed speaker without any description is called. */
const NOBODY = 'somebody'

/** Everything that is indexed of a reading, corrections applied. */
export function rowsOf(id: string, reading: Reading, retrievedAt: string): Rows {
  const voices = new Map(reading.speakers.map((speaker) => [speaker.id, speaker]))
  const evidence = new Map(reading.evidence.map((e) => [e.of, e]))
  const statements = reading.attributions.map((attribution, ordinal) =>
    statementRow(id, reading, attribution, evidence.get(attribution.id), voices, ordinal),
  )
  return {
    article: articleRow(reading, statements, retrievedAt),
    statements,
    appearances: appearanceRows(id, reading, voices),
  }
}

function articleRow(
  { article, headline }: Reading,
  statements: readonly StatementRow[],
  retrieved: string,
): ArticleRow {
  const { title, outlet, url, published } = article
  const named = new Set(statements.filter((s) => s.named && s.agent !== null).map((s) => s.agent))
  return {
    title: storableOr(title),
    outlet: storableOr(outlet),
    url: storableOr(url),
    published: storableOr(published),
    at: timeOf(published) ?? timeOf(retrieved) ?? EPOCH,
    print: article.fingerprint,
    statements: statements.length,
    named: named.size,
    unnamed: statements.filter((s) => !s.named).length,
    headline: headline?.status ?? null,
    searched: searchable(`${title ?? ''}\n${outlet ?? ''}`, SHORT),
    text: searchable(article.text),
  }
}

const EPOCH = '1970-01-01T00:00:00.000Z'
/** More of a title or a name than this is not searched. UTF-16 code units. */
const SHORT = 5_000

function statementRow(
  article: string,
  { article: { text } }: Reading,
  attribution: Attribution,
  evidence: Evidence | undefined,
  voices: ReadonlyMap<string, Speaker>,
  ordinal: number,
): StatementRow {
  const speaker = attribution.speaker === null ? undefined : voices.get(attribution.speaker)
  const words = attribution.content.map((span) => wordsOf(text, span)).join(' … ')
  return {
    id: attribution.id,
    ordinal,
    words: storable(words),
    agent: speaker && speaker.kind !== 'writer' ? agentId(article, speaker) : null,
    name: speaker ? storableOr(speaker.name) : null,
    // The writer needs no name: it is the article itself that speaks.
    named: speaker !== undefined && (speaker.named || speaker.kind === 'writer'),
    role: speaker ? storableOr(speaker.role) : null,
    kind: evidence?.kind ?? 'unclear',
    form: attribution.form,
    channel: evidence?.channel ?? 'unspecified',
    commitment: evidence?.commitment ?? 'asserts',
    through: throughOf(attribution, evidence, voices),
    confidence: attribution.confidence,
    searched: searchable(words),
    voice: searchable(`${speaker?.name ?? ''}\n${speaker?.role ?? ''}`, SHORT),
  }
}

/** The chain without its two ends, from the writer inwards. */
function throughOf(
  { speaker }: Attribution,
  evidence: Evidence | undefined,
  voices: ReadonlyMap<string, Speaker>,
): string[] {
  const inner = (evidence?.chain ?? []).slice(1)
  const carriers = inner.at(-1) === speaker ? inner.slice(0, -1) : inner
  return carriers.map((id) => storable(voices.get(id)?.name ?? NOBODY))
}

function appearanceRows(article: string, reading: Reading, voices: ReadonlyMap<string, Speaker>): AppearanceRow[] {
  const rows = new Map<string, AppearanceRow>()
  for (const { speaker: id } of reading.attributions) {
    const speaker = id === null ? undefined : voices.get(id)
    if (!speaker || speaker.kind === 'writer') continue
    const agent = agentId(article, speaker)
    const known = rows.get(agent)
    rows.set(agent, {
      agent,
      name: known?.name ?? storable(speaker.name ?? NOBODY),
      kind: speaker.kind,
      role: known?.role ?? storableOr(speaker.role),
      statements: (known?.statements ?? 0) + 1,
      day: dayOf(reading.article.published),
    })
  }
  return [...rows.values()].sort((a, b) => (a.agent < b.agent ? -1 : 1))
}
