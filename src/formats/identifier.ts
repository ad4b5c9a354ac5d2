import type { Article } from '../article/article.ts'

/** What stands for an article where an IRI is asked for: its address if it has one, else its fingerprint. */
export const iriOf = ({ url, id }: Article): string =>
  url !== null && URL.canParse(url) ? new URL(url).href : `urn:hearsay:${id}`

/** The IRI of something found in an article; never in the publisher's own namespace. */
export const findingIri = ({ id }: Article, finding: string): string =>
  `urn:hearsay:${id}:${encodeURIComponent(finding)}`
