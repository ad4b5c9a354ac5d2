import type { Metadata } from '../assemble.ts'
import type { DomDocument, DomElement } from '../page/dom.ts'
import { piecesOf } from '../page/piece.ts'
import { bylinesOf } from './byline.ts'
import { withoutReferences } from './entities.ts'
import { articleNode, type LinkedNode, linkedNodes, pointedAt, typesOf } from './linked-data.ts'
import { isoDate } from './published.ts'
import { siteNameAfter, withoutSiteName } from './title.ts'

/** What a page says about its article, and the article's own body where the page states that too. */
export type Stated = Metadata & { articleBody: string | null }

/** Where the head of a page says things: meta elements by name or property, JSON-LD, and a few elements. */
type Head = {
  meta: ReadonlyMap<string, string>
  nodes: LinkedNode[]
  article: LinkedNode | null
  document: DomDocument
}

/** Reads JSON-LD, OpenGraph, meta, `<time>` and rel=canonical. Changes nothing. */
export function metadataOf(document: DomDocument): Stated {
  const scripts = [...document.querySelectorAll('script[type*="ld+json"]')].map((s) => s.textContent ?? '')
  const nodes = linkedNodes(scripts)
  const head = { meta: metaOf(document), nodes, article: articleNode(nodes), document }
  const outlet = outletOf(head)
  return {
    title: titleOf(head, outlet),
    outlet,
    bylines: bylinesFrom(head, outlet),
    published: publishedOf(head),
    language: languageOf(head),
    url: urlOf(head),
    articleBody: text(head.article?.articleBody),
  }
}

const IS_URL = /^https?:\/\/[^\s/]+\S*$/i
/** Characters; what stands in a head beyond this is not a title, a name or a date. */
const LONGEST_META = 2000

/** The first value of every meta element, by its name in lower case. */
function metaOf(document: DomDocument): Map<string, string> {
  const meta = new Map<string, string>()
  for (const element of document.querySelectorAll('meta')) {
    const name = ['property', 'name', 'itemprop', 'http-equiv']
      .map((key) => element.getAttribute(key))
      .find((key) => key)
    const value = element.getAttribute('content')?.trim()
    const key = name?.trim().toLowerCase()
    if (key && value && value.length <= LONGEST_META && !meta.has(key)) meta.set(key, value)
  }
  return meta
}

function first(head: Head, ...names: string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)
    if (value) return words(value)
  }
  return null
}

const words = (value: string): string => withoutReferences(value).replace(/\s+/g, ' ').trim()
const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? withoutReferences(value).trim() : null
const name = (node: LinkedNode | undefined): string | null => {
  const said = text([node?.name].flat()[0])
  return said === null ? null : words(said)
}

function outletOf(head: Head): string | null {
  const publisher = pointedAt(head.article?.publisher, head.nodes)[0]
  const site = head.nodes.find((node) => typesOf(node).includes('WebSite'))
  const said =
    first(head, 'og:site_name') ??
    name(publisher) ??
    name(site) ??
    first(head, 'application-name', 'dc.publisher') ??
    tailOfTitle(head)
  return said === null || /^https?:|^@/.test(said) ? null : said
}

/** “Levy passed - Lowland Chronicle” names the site where the page says elsewhere that its title is “Levy passed”. */
function tailOfTitle(head: Head): string | null {
  const whole = documentTitle(head)
  const title = first(head, 'og:title', 'twitter:title') ?? text(head.article?.headline)
  return whole === null || title === null ? null : siteNameAfter(title, words(whole))
}

/** The heading that readers see, when the head says the same; else what the head says, without the name of the site. */
function titleOf(head: Head, outlet: string | null): string | null {
  const stated = [
    text(head.article?.headline),
    first(head, 'og:title', 'twitter:title', 'dc.title'),
    documentTitle(head),
  ]
  const titles = stated.filter((t) => t !== null).map((t) => withoutSiteName(words(t), outlet))
  const headings = [...head.document.querySelectorAll('h1')]
    .map((h) => words(h.textContent ?? ''))
    .filter((h) => h !== '')
  const seen = headings.find((h) =>
    titles.some((t) => letters(t).includes(letters(h)) && letters(h).length > letters(t).length / 2),
  )
  return seen ?? titles[0] ?? (headings.length === 1 ? headings[0]! : null)
}
const letters = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

function documentTitle(head: Head): string | null {
  const [title] = head.document.querySelectorAll('title')
  return text(title?.textContent)
}

function bylinesFrom(head: Head, outlet: string | null): string[] {
  const linked = pointedAt(head.article?.author, head.nodes)
    .map((node) => name(node))
    .filter((n) => n !== null)
  const meta = first(
    head,
    'author',
    'article:author',
    'og:article:author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
  )
  const shown = [...head.document.querySelectorAll('[rel="author"],[itemprop="author"],[class*="byline"]')]
  const found = [linked, meta === null ? [] : [meta], ...shown.map((element) => piecesOf(element).map((p) => p.text))]
  return found.map((stated) => bylinesOf(stated, outlet)).find((names) => names.length > 0) ?? []
}

function publishedOf(head: Head): string | null {
  const meta = [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'article:published',
    'publish-date',
    'publishdate',
    'pubdate',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date',
    'date',
  ]
  const times = [...head.document.querySelectorAll('[itemprop="datePublished"],time[datetime]')]
  const stated = [text(head.article?.datePublished), ...meta.map((key) => first(head, key)), ...times.map(dateIn)]
  for (const date of stated) {
    const iso = date === null ? null : isoDate(date)
    if (iso) return iso
  }
  return null
}
const dateIn = (element: DomElement): string | null =>
  text(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent)

function languageOf(head: Head): string | null {
  const stated = head.document.documentElement.getAttribute('lang') ?? text(head.article?.inLanguage)
  return stated ?? first(head, 'og:locale', 'content-language', 'dc.language')
}

function urlOf(head: Head): string | null {
  const [canonical] = head.document.querySelectorAll('link[rel="canonical"]')
  const page = head.article?.mainEntityOfPage
  const stated = [
    canonical?.getAttribute('href'),
    first(head, 'og:url'),
    head.article?.url,
    page,
    (page as LinkedNode)?.['@id'],
  ]
  return stated.map(text).find((url) => url !== null && IS_URL.test(url) && url.length <= LONGEST_META) ?? null
}
