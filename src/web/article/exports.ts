/** The formats of `src/formats/formats.ts`, whose writers stay out of the browser; a test holds the two together. */
export const EXPORTS: readonly { name: string; title: string }[] = [
  { name: 'markdown', title: 'Report (Markdown)' },
  { name: 'csv', title: 'Statements as a table (CSV)' },
  { name: 'icalendar', title: 'Scheduled events (iCalendar)' },
  { name: 'reading', title: 'Reading (JSON)' },
  { name: 'web-annotation', title: 'W3C Web Annotation' },
  { name: 'prov', title: 'W3C PROV-O (JSON-LD)' },
  { name: 'schema-org', title: 'schema.org (JSON-LD)' },
  { name: 'citron', title: 'Citron annotations (JSON)' },
  { name: 'brat', title: 'brat standoff' },
  { name: 'text', title: 'Article text (the .txt beside brat’s .ann)' },
]
