import type { Reading } from '../reading/reading.ts'
import type { Speaker } from '../speaker/speaker.ts'
import { findingIri, iriOf } from './identifier.ts'
import { joined, type Statement, statementsOf } from './statement.ts'

/**
 * A reading in the vocabulary of schema.org (JSON-LD): a NewsArticle whose direct and mixed statements are Quotations
 * and whose indirect ones are Claims, each with its speaker; the unnamed are told by a description and have no name.
 * Nothing here is a review: schema.org's ratings of truth are not used.
 */
export function schemaOrg(reading: Reading): object {
  const { article } = reading
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': iriOf(article),
    inLanguage: article.language,
    ...(article.url !== null && { url: article.url }),
    ...(article.title !== null && { headline: article.title }),
    ...(article.published !== null && { datePublished: article.published }),
    ...(article.outlet !== null && { publisher: { '@type': 'NewsMediaOrganization', name: article.outlet } }),
    ...(article.bylines.length > 0 && {
      author: article.bylines.map((name) => ({ '@type': writerType(reading, name), name })),
    }),
    hasPart: statementsOf(reading).map((statement) => partOf(reading, statement)),
  }
}

/** A wire agency in the byline is no person. */
const writerType = ({ article }: Reading, byline: string): string =>
  article.credits.some((credit) => credit.name === byline) ? 'NewsMediaOrganization' : 'Person'

function partOf(reading: Reading, { attribution, speaker, words }: Statement): object {
  const isQuotation = attribution.form !== 'indirect'
  const { article } = reading
  return {
    '@type': isQuotation ? 'Quotation' : 'Claim',
    '@id': findingIri(article, attribution.id),
    text: isQuotation ? unquoted(words) : words,
    ...(speaker && speaker.kind !== 'writer' && { creator: creatorOf(reading, speaker) }),
    ...(attribution.within !== null && { isPartOf: { '@id': findingIri(article, attribution.within) } }),
    ...(isQuotation ? {} : { appearance: { '@id': iriOf(article) } }),
  }
}

/** One pair of quotation marks around the whole is not part of what was said. */
const unquoted = (words: string): string => words.match(/^[“"„«]([^“”"„«»]*)[”"“»]$/u)?.[1] ?? words

const TYPES: { [kind in Speaker['kind']]: string } = {
  person: 'Person',
  group: 'Organization',
  organization: 'Organization',
  outlet: 'NewsMediaOrganization',
  document: 'CreativeWork',
  writer: 'Person',
  unknown: 'Thing',
}

function creatorOf(reading: Reading, { id, kind, name, named, role, mentions }: Speaker): object {
  const called = name ?? joined(reading, mentions.slice(0, 1))
  return {
    '@type': TYPES[kind],
    '@id': findingIri(reading.article, id),
    ...(named ? { name: called } : { description: called }),
    ...(role !== null && kind === 'person' && { jobTitle: role }),
  }
}
