import { fingerprint } from '../text/fingerprint.ts'
import { languageOf } from '../text/language.ts'
import type { Article, Block, PageFacts } from './article.ts'
import { creditsOf } from './credits.ts'

/** What a page says about its article. */
export type Metadata = {
  title: string | null
  outlet: string | null
  bylines: string[]
  /** ISO 8601, as stated. */
  published: string | null
  /** BCP 47, as stated. */
  language: string | null
  url: string | null
}

export const NO_METADATA: Metadata = {
  title: null,
  outlet: null,
  bylines: [],
  published: null,
  language: null,
  url: null,
}

/** Puts an article together. `text` is normalized; facts from outside win over what the page says. */
export function assemble(text: string, blocks: Block[], said: Metadata, facts: PageFacts): Article {
  const print = fingerprint(text)
  const outlet = stated(facts.outlet) ?? said.outlet
  return {
    id: `a-${print.slice('sha256:'.length, 'sha256:'.length + 16)}`,
    fingerprint: print,
    url: stated(facts.url) ?? said.url,
    outlet,
    title: stated(facts.title) ?? said.title ?? headlineOf(text, blocks),
    published: stated(facts.published) ?? said.published,
    bylines: said.bylines,
    language: languageOf(text, said.language),
    text,
    blocks,
    credits: creditsOf(text, blocks, said.bylines, outlet),
  }
}

const stated = (fact: string | undefined): string | null => fact?.trim() || null

function headlineOf(text: string, blocks: Block[]): string | null {
  const headline = blocks.find((b) => b.kind === 'headline')
  return headline ? text.slice(headline.start, headline.end) : null
}
