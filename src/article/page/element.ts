import type { DomElement } from './dom.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Elements that begin and end a line (HTML living standard, section 15.3). */
export const BLOCK = words(`
  address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3
  h4 h5 h6 header hgroup hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul`)

const UNSEEN = words(`
  script style noscript template svg math canvas iframe object embed button input select textarea option datalist
  audio video picture img map link meta title base head nav dialog menu progress meter`)
/** Characters; utility-class pages write a few hundred. */
const LONGEST_NAMES = 1000
const LONGEST_STYLE = 1000
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** True for what holds no words for a reader: scripts, controls, navigation, hidden elements. */
export function isUnseen(element: DomElement): boolean {
  if (UNSEEN.has(element.localName) || element.getAttribute('hidden') !== null) return true
  if (element.getAttribute('aria-hidden') === 'true') return true
  const style = element.getAttribute('style')
  return style !== null && HIDDEN_STYLE.test(style.slice(0, LONGEST_STYLE))
}

/** The words of an element's class, id and role: `articleBody__related-links` says article, body, related and links. */
export function hintsOf(element: DomElement): string[] {
  const given = ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ')
  return given
    .slice(0, LONGEST_NAMES)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((hint) => hint !== '')
}
