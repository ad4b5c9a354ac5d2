import { stringify } from 'csv-stringify/sync'
import type { Reading } from '../reading/reading.ts'
import { joined, nameOf, type Statement, statementsOf } from './statement.ts'

/**
 * The statements of a reading as a table (RFC 4180, UTF-8, with a header line). Places are UTF-16 code units into the
 * article's text. A cell that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csv(reading: Reading): string {
  const rows = statementsOf(reading).map((statement) => rowOf(reading, statement))
  return stringify([COLUMNS, ...rows], { record_delimiter: 'windows', escape_formulas: true })
}

const COLUMNS = [
  'number',
  'id',
  'within',
  'words',
  'speaker',
  'speaker kind',
  'named',
  'role',
  'through',
  'form',
  'kind',
  'channel',
  'commitment',
  'doubts',
  'source',
  'cue',
  'markers',
  'addressee',
  'confidence',
  'found by',
  'start',
  'end',
  'article',
  'outlet',
  'title',
  'published',
  'url',
]

function rowOf(reading: Reading, statement: Statement): (string | number)[] {
  const { article, speakers } = reading
  const { number, attribution, evidence, speaker, words, through } = statement
  const voice = (id: string): string => nameOf(speakers.find((s) => s.id === id) ?? null)
  return [
    number,
    attribution.id,
    attribution.within ?? '',
    words,
    speaker?.name ?? '',
    speaker?.kind ?? '',
    speaker?.named ? 'yes' : 'no',
    speaker?.role ?? '',
    through.map((s) => nameOf(s)).join(' ‹ '),
    attribution.form,
    evidence.kind,
    evidence.channel,
    evidence.commitment,
    evidence.doubts.map((d) => `${voice(d.by)}: ${joined(reading, [d.span])}`).join('; '),
    joined(reading, attribution.source),
    joined(reading, attribution.cue),
    joined(reading, evidence.markers),
    joined(reading, attribution.addressee),
    attribution.confidence.toFixed(2),
    attribution.foundBy,
    attribution.content[0]?.start ?? '',
    attribution.content.at(-1)?.end ?? '',
    article.id,
    article.outlet ?? '',
    article.title ?? '',
    article.published ?? '',
    article.url ?? '',
  ]
}
