import type { Reading } from '../reading/reading.ts'
import type { Speaker } from '../speaker/speaker.ts'
import { findingIri, iriOf } from './identifier.ts'
import { joined, type Statement, statementsOf } from './statement.ts'

/** Terms are spelled out here, so that the document can be read without fetching anything. */
const CONTEXT = {
  prov: 'http://www.w3.org/ns/prov#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  hearsay: 'urn:hearsay:terms:',
  id: '@id',
  type: '@type',
  label: 'rdfs:label',
  value: 'prov:value',
  wasAttributedTo: { '@id': 'prov:wasAttributedTo', '@type': '@id' },
  wasQuotedFrom: { '@id': 'prov:wasQuotedFrom', '@type': '@id' },
  wasDerivedFrom: { '@id': 'prov:wasDerivedFrom', '@type': '@id' },
  wasGeneratedBy: { '@id': 'prov:wasGeneratedBy', '@type': '@id' },
  wasAssociatedWith: { '@id': 'prov:wasAssociatedWith', '@type': '@id' },
  used: { '@id': 'prov:used', '@type': '@id' },
  qualifiedAttribution: 'prov:qualifiedAttribution',
  agent: { '@id': 'prov:agent', '@type': '@id' },
  hadRole: { '@id': 'prov:hadRole', '@type': '@id' },
  generatedAtTime: { '@id': 'prov:generatedAtTime' },
  role: 'hearsay:role',
  channel: 'hearsay:channel',
  commitment: 'hearsay:commitment',
  kind: 'hearsay:kind',
  form: 'hearsay:form',
  named: { '@id': 'hearsay:named', '@type': 'xsd:boolean' },
  step: { '@id': 'hearsay:step', '@type': 'xsd:integer' },
  confidence: { '@id': 'hearsay:confidence', '@type': 'xsd:decimal' },
}

/**
 * A reading as PROV-O (W3C Recommendation, 2013) in JSON-LD. The article was quoted from its direct statements and
 * derived from the others; a statement that reports another one was derived from it; each is attributed to its speaker,
 * and, qualified with the role of a carrier and its step outwards, to everybody who passed it on. How sure the machine
 * is stands at the statement as `hearsay:confidence`; the reading itself is an activity of hearsay.
 */
export function prov(reading: Reading): object {
  const { article, run } = reading
  const statements = statementsOf(reading)
  const iri = (finding: string): string => findingIri(article, finding)
  const outer = statements.filter((s) => s.attribution.within === null)
  const of = (isDirect: boolean): string[] =>
    outer.filter((s) => (s.attribution.form === 'direct') === isDirect).map((s) => iri(s.attribution.id))
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        id: iriOf(article),
        type: 'prov:Entity',
        ...(article.title !== null && { label: article.title }),
        ...(article.published !== null && { generatedAtTime: timed(article.published) }),
        wasAttributedTo: iri('writer'),
        wasQuotedFrom: of(true),
        wasDerivedFrom: of(false),
      },
      ...reading.speakers.map((speaker) => agentOf(reading, speaker, iri)),
      ...statements.map((statement) => statementNode(reading, statement, statements, iri)),
      {
        id: iri('reading'),
        type: 'prov:Activity',
        label: `reading by ${run.model}`,
        used: iriOf(article),
        wasAssociatedWith: 'urn:hearsay:software',
      },
      { id: 'urn:hearsay:software', type: 'prov:SoftwareAgent', label: `hearsay ${run.version}` },
      { id: 'hearsay:carrier', type: 'prov:Role', label: 'passed the words on' },
    ],
  }
}

const timed = (published: string): object => ({
  '@value': published,
  '@type': published.includes('T') ? 'xsd:dateTime' : 'xsd:date',
})

function agentOf({ article }: Reading, speaker: Speaker, iri: (finding: string) => string): object {
  const { id, kind, name, named, role } = speaker
  const label = kind === 'writer' ? article.bylines.join(', ') || 'the writer of the article' : name
  return {
    id: iri(id),
    type: typeOf(kind),
    ...(label !== null && { label }),
    named: kind === 'writer' ? article.bylines.length > 0 : named,
    ...(role !== null && { role }),
  }
}

function typeOf(kind: Speaker['kind']): string | string[] {
  if (kind === 'person' || kind === 'writer') return 'prov:Person'
  if (kind === 'organization' || kind === 'outlet' || kind === 'group') return 'prov:Organization'
  // A document speaks for those who made it: it is what PROV calls an agent only in this role.
  return kind === 'document' ? ['prov:Agent', 'hearsay:Document'] : 'prov:Agent'
}

function statementNode(
  reading: Reading,
  { attribution, evidence, speaker, words, hops }: Statement,
  all: readonly Statement[],
  iri: (finding: string) => string,
): object {
  const inner = all.filter((s) => s.attribution.within === attribution.id).map((s) => iri(s.attribution.id))
  const carriers = hops.slice(1).filter((hop) => hop.speaker !== speaker?.id)
  return {
    id: iri(attribution.id),
    type: ['prov:Entity', 'hearsay:Statement'],
    value: words,
    wasGeneratedBy: iri('reading'),
    ...(speaker && { wasAttributedTo: iri(speaker.id) }),
    ...(inner.length > 0 && { wasDerivedFrom: inner }),
    ...(carriers.length > 0 && {
      qualifiedAttribution: carriers.map((hop, i) => ({
        type: 'prov:Attribution',
        agent: iri(hop.speaker),
        hadRole: 'hearsay:carrier',
        // 1 passed it on to the article, 2 to that one, and so on.
        step: i + 1,
        value: joined(reading, hop.words),
      })),
    }),
    form: attribution.form,
    kind: evidence.kind,
    channel: evidence.channel,
    commitment: evidence.commitment,
    confidence: attribution.confidence,
  }
}
