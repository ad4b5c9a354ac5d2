import type { Reading } from '../reading/reading.ts'
import { brat } from './brat.ts'
import { citron } from './citron.ts'
import { csv } from './csv.ts'
import { icalendar } from './icalendar.ts'
import { markdown } from './markdown.ts'
import { prov } from './prov.ts'
import { schemaOrg } from './schema-org.ts'
import { webAnnotation } from './web-annotation.ts'

/** A way to take a reading away. `write` is pure: the same reading gives the same bytes. */
export type Format = {
  name: string
  title: string
  mediaType: string
  extension: string
  write(reading: Reading): string
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** In the order in which menus show them. */
export const FORMATS: readonly Format[] = [
  {
    name: 'markdown',
    title: 'Report (Markdown)',
    mediaType: 'text/markdown; charset=utf-8',
    extension: 'md',
    write: markdown,
  },
  {
    name: 'csv',
    title: 'Statements as a table (CSV)',
    mediaType: 'text/csv; charset=utf-8; header=present',
    extension: 'csv',
    write: csv,
  },
  {
    name: 'icalendar',
    title: 'Scheduled events (iCalendar)',
    mediaType: 'text/calendar; charset=utf-8',
    extension: 'ics',
    write: icalendar,
  },
  {
    name: 'reading',
    title: 'Reading (JSON)',
    mediaType: 'application/json',
    extension: 'json',
    write: json,
  },
  {
    name: 'web-annotation',
    title: 'W3C Web Annotation',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    extension: 'anno.jsonld',
    write: (reading) => json(webAnnotation(reading)),
  },
  {
    name: 'prov',
    title: 'W3C PROV-O (JSON-LD)',
    mediaType: 'application/ld+json',
    extension: 'prov.jsonld',
    write: (reading) => json(prov(reading)),
  },
  {
    name: 'schema-org',
    title: 'schema.org (JSON-LD)',
    mediaType: 'application/ld+json',
    extension: 'schema.jsonld',
    write: (reading) => json(schemaOrg(reading)),
  },
  {
    name: 'citron',
    title: 'Citron annotations (JSON)',
    mediaType: 'application/json',
    extension: 'citron.json',
    write: (reading) => json(citron(reading)),
  },
  { name: 'brat', title: 'brat standoff', mediaType: 'text/plain; charset=utf-8', extension: 'ann', write: brat },
  {
    name: 'text',
    title: 'Article text (the .txt beside brat’s .ann)',
    mediaType: 'text/plain; charset=utf-8',
    extension: 'txt',
    write: (reading) => reading.article.text,
  },
]
