import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import ICAL from 'ical.js'
import jsonld, { type ContextDefinition } from 'jsonld'
import { Parser, Store } from 'n3'
import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/formats/formats.ts'
import { isReading, read } from '../../src/read.ts'
import type { Reading } from '../../src/reading/reading.ts'
import { readings } from '../cli/readings.ts'

function readingOf(page: { text: string } | { html: string }, published = '2026-03-02'): Reading {
  const reading = read({ ...page, published, url: 'https://gazette.example/a?b=c' })
  if (!isReading(reading)) throw new Error(reading.error.message)
  return reading
}

// Emoji, combining marks and a flag stand before every statement: a count of units shows at once.
const harbour = readingOf({
  text: `Harbour 🌧️ to close

🌧️👩‍🚒 Cafe\u0301 owners met. “It rained 🌧️ all day,” said Ruth Calloway, the harbour master.

🇳🇴 Edwin Marlow told the Harbour Gazette that Calloway believes the quay will sink. Marlow said the quay will be closed on March 9.

“=SUM(A1)” was all that one clerk said.`,
})
const summit = readingOf(
  { html: readFileSync(new URL('../../examples/summit.html', import.meta.url), 'utf8') },
  '2025-09-13',
)
const written = (name: string, reading: Reading): string => FORMATS.find((f) => f.name === name)!.write(reading)
const words = (reading: Reading, spans: { start: number; end: number }[]): string[] =>
  spans.map((s) => reading.article.text.slice(s.start, s.end))
/** Counts code points by walking over them, as Python would. */
const pythonSlice = (text: string, start: number, end: number): string => Array.from(text).slice(start, end).join('')

/** What the two remote contexts say about the terms used here; nothing is fetched in tests. */
const CONTEXTS: { [address: string]: ContextDefinition } = {
  'http://www.w3.org/ns/anno.jsonld': {
    '@vocab': 'http://www.w3.org/ns/oa#',
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    dc: 'http://purl.org/dc/elements/1.1/',
    dcterms: 'http://purl.org/dc/terms/',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    id: '@id',
    type: '@type',
    AnnotationPage: 'as:OrderedCollectionPage',
    Software: 'as:Application',
    items: { '@id': 'as:items', '@container': '@list' },
    startIndex: 'as:startIndex',
    body: { '@id': 'oa:hasBody' },
    target: { '@id': 'oa:hasTarget' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector' },
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    creator: { '@id': 'dcterms:creator' },
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    name: 'http://xmlns.com/foaf/0.1/name',
  },
  'https://schema.org': { '@vocab': 'https://schema.org/' },
}
const documentLoader = async (
  address: string,
): Promise<{ documentUrl: string; document: { '@context': ContextDefinition } }> => {
  const context = CONTEXTS[address]
  if (!context) throw new Error(`nothing may be fetched: ${address}`)
  return { documentUrl: address, document: { '@context': context } }
}
/** The triples of a JSON-LD text, by an independent processor and an independent parser. */
async function triplesOf(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads', documentLoader })
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string))
}
const PROV = 'http://www.w3.org/ns/prov#'
const OA = 'http://www.w3.org/ns/oa#'
const SCHEMA = 'https://schema.org/'
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'

describe('every format', () => {
  it('writes any reading that keeps to the contract, and the same bytes again', () => {
    fc.assert(
      fc.property(readings, (reading) => {
        for (const format of FORMATS) expect(format.write(reading)).toBe(format.write(structuredClone(reading)))
      }),
      { numRuns: 60 },
    )
  })

  it('has a name that can stand in an address, and an extension of its own', () => {
    expect(FORMATS.map((f) => f.name).filter((n) => !/^[a-z-]+$/.test(n))).toEqual([])
    expect(new Set(FORMATS.map((f) => f.extension)).size).toBe(FORMATS.length)
  })

  it('gives the Reading itself back', () => {
    expect(JSON.parse(written('reading', harbour))).toEqual(harbour)
    expect(written('text', harbour)).toBe(harbour.article.text)
  })
})

describe('web-annotation', () => {
  type Selector = { type: string; exact: string; prefix: string; suffix: string; start: number; end: number }
  const page = JSON.parse(written('web-annotation', harbour)) as {
    items: { id: string; target: { source: string; selector: [Selector, Selector] }[] }[]
  }

  it('selects every span twice, by its words and by its place in code points', () => {
    expect(page.items).toHaveLength(harbour.attributions.length)
    const { text } = harbour.article
    for (const { target } of page.items)
      for (const { selector, source } of target) {
        const [quote, position] = selector
        expect(source).toBe('https://gazette.example/a?b=c')
        expect(pythonSlice(text, position.start, position.end)).toBe(quote.exact)
        expect(text).toContain(quote.prefix + quote.exact + quote.suffix)
      }
    expect(page.items[0]!.target[0]!.selector[0].exact).toBe('“It rained 🌧️ all day,”')
    expect(page.items[0]!.target[0]!.selector[1].start).not.toBe(harbour.attributions[0]!.content[0]!.start)
  })

  it('is JSON-LD whose triples say the same', async () => {
    const triples = await triplesOf(written('web-annotation', harbour))
    expect(triples.getQuads(null, RDF_TYPE, `${OA}Annotation`, null)).toHaveLength(harbour.attributions.length)
    const spans = harbour.attributions.flatMap((a) => [...a.content, ...a.source, ...a.cue])
    expect(triples.getQuads(null, RDF_TYPE, `${OA}TextPositionSelector`, null)).toHaveLength(spans.length)
  })
})

describe('prov', () => {
  it('attributes, derives and quotes in the terms of PROV-O', async () => {
    const triples = await triplesOf(written('prov', summit))
    const iri = (finding: string): string => `urn:hearsay:${summit.article.id}:${finding}`
    const inner = summit.attributions.find((a) =>
      words(summit, a.content).includes('“You’ll have it before the winter.”'),
    )!
    const marlow = summit.speakers.find((s) => s.name === 'Edwin Marlow')!
    expect(triples.countQuads(iri(inner.id), `${PROV}wasAttributedTo`, iri(marlow.id), null)).toBe(1)
    expect(triples.countQuads(iri(inner.within!), `${PROV}wasDerivedFrom`, iri(inner.id), null)).toBe(1)
    const direct = summit.attributions.filter((a) => a.within === null && a.form === 'direct')
    expect(triples.countQuads(null, `${PROV}wasQuotedFrom`, null, null)).toBe(direct.length)
    const carriers = triples.getObjects(iri(inner.id), `${PROV}qualifiedAttribution`, null)
    const agents = carriers.flatMap((c) => triples.getObjects(c, `${PROV}agent`, null).map((o) => o.value))
    const names = agents.map((a) => summit.speakers.find((s) => iri(s.id) === a)!.name)
    expect(names.toSorted()).toEqual(['Evening Mercury', 'Ruth Calloway'])
  })

  it('uses no term of PROV that the Recommendation does not have', async () => {
    const known =
      'Entity Agent Person Organization SoftwareAgent Activity Attribution Role value wasAttributedTo wasQuotedFrom wasDerivedFrom wasGeneratedBy wasAssociatedWith used qualifiedAttribution agent hadRole generatedAtTime'
    const triples = await triplesOf(written('prov', summit))
    const used = [...triples.getQuads(null, null, null, null)]
      .flatMap((q) => [q.predicate.value, q.object.value])
      .filter((term) => term.startsWith(PROV))
      .map((term) => term.slice(PROV.length))
    expect([...new Set(used)].filter((term) => !known.split(' ').includes(term))).toEqual([])
    expect(used.length).toBeGreaterThan(50)
  })
})

describe('schema-org', () => {
  it('has a Quotation or a Claim for every statement, with its speaker', async () => {
    const triples = await triplesOf(written('schema-org', harbour))
    const count = (type: string): number => triples.countQuads(null, RDF_TYPE, SCHEMA + type, null)
    const direct = harbour.attributions.filter((a) => a.form !== 'indirect').length
    expect(count('Quotation')).toBe(direct)
    expect(count('Claim')).toBe(harbour.attributions.length - direct)
    expect(count('NewsArticle')).toBe(1)
    const texts = triples.getObjects(null, `${SCHEMA}text`, null).map((o) => o.value)
    expect(texts).toContain('It rained 🌧️ all day,')
    const creators = triples.getObjects(null, `${SCHEMA}creator`, null)
    const names = creators.flatMap((c) => triples.getObjects(c, `${SCHEMA}name`, null).map((o) => o.value))
    expect(names).toContain('Ruth Calloway')
  })
})

describe('citron', () => {
  it('gives places in code points beside their words', () => {
    type At = { start: number; end: number; text: string }
    const file = JSON.parse(written('citron', harbour)) as {
      text: string
      quotes: { cue: At; sources: At[]; contents: At[] }[]
      coreference_groups: At[][]
    }
    const all = file.quotes.flatMap((q) => [q.cue, ...q.sources, ...q.contents])
    for (const { start, end, text } of [...all, ...file.coreference_groups.flat()])
      expect(pythonSlice(file.text, start, end)).toBe(text)
    expect(file.quotes[0]!.cue.text).toBe('said')
  })
})

describe('brat', () => {
  it('binds text by code points, on one line each, and names every part of an event', () => {
    const lines = written('brat', harbour).trimEnd().split('\n')
    const bound = new Map<string, string>()
    for (const line of lines.filter((l) => l.startsWith('T'))) {
      const [id = '', typed = '', text = ''] = line.split('\t')
      const fragments = typed.slice(typed.indexOf(' ') + 1).split(';')
      const spelled = fragments.map((f) => {
        const [start, end] = f.split(' ').map(Number)
        return pythonSlice(harbour.article.text, start!, end!)
      })
      expect(spelled.join(' ')).toBe(text)
      expect(spelled.join('')).not.toMatch(/\n/)
      bound.set(id, typed.split(' ')[0]!)
    }
    const events = lines.filter((l) => l.startsWith('E'))
    expect(events).toHaveLength(harbour.attributions.length)
    for (const event of events)
      for (const part of event.split('\t')[1]!.split(' ')) {
        const [role, id] = part.split(':')
        expect(bound.get(id!)).toBe(role)
      }
  })
})

describe('csv', () => {
  it('is read back by another parser, a row a statement', () => {
    const rows = parse(written('csv', harbour), { columns: true }) as { [column: string]: string }[]
    expect(rows).toHaveLength(harbour.attributions.length)
    expect(rows[0]).toMatchObject({
      words: '“It rained 🌧️ all day,”',
      speaker: 'Ruth Calloway',
      cue: 'said',
      named: 'yes',
    })
  })

  it('lets no spreadsheet run what an article says', () => {
    const odd = {
      ...harbour,
      article: { ...harbour.article, title: '=HYPERLINK("https://evil.example")', outlet: '@x' },
    }
    const cells = (parse(written('csv', odd)) as string[][]).flat()
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  })
})

describe('markdown', () => {
  it('shows chain, ground and verdict', () => {
    const text = written('markdown', summit)
    expect(text).toContain('> **The headline drops the attribution.**')
    expect(text).toMatch(
      /“You’ll have it before the winter\.”.*\n.*\*\*Edwin Marlow\*\*.* ‹ Ruth Calloway ‹ Evening Mercury · lip-reading/,
    )
  })

  it('lets nothing from outside be markup', () => {
    const evil = readingOf({ text: '“<img src=x onerror=alert(1)> [click](javascript:x) `code`,” said Ruth Calloway.' })
    const text = written('markdown', evil)
    expect(text).not.toMatch(/(?<!\\)<img|(?<!\\)\[click/)
  })
})

describe('icalendar', () => {
  const scheduled = (reading: Reading) => {
    const calendar = new ICAL.Component(ICAL.parse(written('icalendar', reading)))
    return calendar.getAllSubcomponents('vevent').map((c) => new ICAL.Event(c))
  }

  it('holds what is scheduled, by another parser', () => {
    const events = scheduled(harbour)
    expect(events.map((e) => e.startDate.toString())).toEqual(['2026-03-09'])
    expect(events[0]!.endDate.toString()).toBe('2026-03-10')
    expect(events[0]!.startDate.isDate).toBe(true)
    expect(events[0]!.description).toContain('Edwin Marlow')
    expect(written('icalendar', harbour)).toContain('DTSTAMP:20260302T000000Z')
  })

  it('gives a month as the whole month and leaves out what has no year', () => {
    const { end } = harbour.events[0]!.when
    const event = (date: string) => ({ ...harbour.events[0]!, date, when: { start: end - 3, end } })
    const odd = {
      ...harbour,
      events: [event('2026-12'), event('--08-18'), event('2027'), event('XXXX'), event('2010/2019')],
    }
    expect(scheduled(odd).map((e) => `${e.startDate} ${e.endDate}`)).toEqual([
      '2026-12-01 2027-01-01',
      '2027-01-01 2028-01-01',
      '2010-01-01 2020-01-01',
    ])
  })

  it('is a calendar without entries where nothing is scheduled', () => {
    expect(scheduled({ ...harbour, events: [] })).toEqual([])
  })

  it('keeps lines within 75 octets', () => {
    for (const line of written('icalendar', harbour).split('\r\n'))
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
  })
})
