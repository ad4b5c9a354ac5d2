import { parseHTML } from 'linkedom/worker'

/** The few parts of the DOM that are read here, so that any DOM (linkedom's, a browser's own) can be given. */
export type DomNode = {
  readonly nodeType: number
  readonly textContent: string | null
  readonly nextSibling: DomNode | null
}
export type DomElement = DomNode & {
  readonly localName: string
  readonly parentElement: DomElement | null
  readonly firstChild: DomNode | null
  getAttribute(name: string): string | null
  readonly attributes: Iterable<{ name: string; value: string }>
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  querySelectorAll(selector: string): Iterable<DomElement>
  remove(): void
}
export type DomDocument = {
  readonly documentElement: DomElement
  readonly body: DomElement
  querySelectorAll(selector: string): Iterable<DomElement>
}

const ELEMENT = 1
const TEXT = 3
export const isElement = (node: DomNode): node is DomElement => node.nodeType === ELEMENT
export const isText = (node: DomNode): boolean => node.nodeType === TEXT

// `[^<>]*` and not `[^>]*`: a page of unclosed tags must not make this quadratic.
const SHELL = /<\/?(?:html|head|body)(?:\s[^<>]*)?>|<!doctype[^<>]*>/gi
const CAPITALS = /\s(?:NAME|CONTENT|PROPERTY|CLASS|ID|STYLE|ROLE|TYPE|REL|HREF|DATETIME)\s?=/
const LANGUAGE = /<html\s[^<>]*?\blang\s*=\s*["']?([\w-]{2,35})/i

/**
 * Parses a page, however broken, so that all of it stands in the body. linkedom takes the first element for the root and
 * puts an empty body before whatever comes without one, so the page's own shell is taken off and a whole one put on.
 */
export function parsePage(html: string): DomDocument {
  const language = LANGUAGE.exec(html)?.[1]
  const shell = `<!doctype html><html${language ? ` lang="${language}"` : ''}><head></head><body>`
  const { document } = parseHTML(`${shell}${html.replace(SHELL, '')}</body></html>`)
  if (CAPITALS.test(html)) lowerAttributes(document as unknown as DomDocument)
  return document as unknown as DomDocument
}

/** linkedom keeps `CLASS` as it is written, and then does not find `class`. */
function lowerAttributes(document: DomDocument): void {
  for (const element of document.querySelectorAll('*'))
    for (const { name, value } of [...element.attributes])
      if (name !== name.toLowerCase() && element.getAttribute(name.toLowerCase()) === null)
        element.setAttribute(name.toLowerCase(), value)
}
