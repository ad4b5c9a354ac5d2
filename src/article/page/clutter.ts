import type { DomElement } from './dom.ts'
import { hintsOf } from './element.ts'
import { isProse, type Piece } from './piece.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Names of parts that are never the article, however long they are; two words stand with an underscore. */
const APART = words(`
  comment comments disqus respond cookie cookies consent gdpr newsletter newsletters related recirc recirculation recommend
  recommended recommendations trending popular most_read most_viewed also_like share sharing shares social sidebar nav navbar
  navigation menu subnav topnav breadcrumb breadcrumbs footer outbrain taboola complementary contentinfo search more_stories
  more_news more_from login signin sign_in bio`)

/** Names that wrappers of the article bear too: such a part is left out only when it is small beside the article. */
const APART_WHEN_SMALL = words(`
  byline bylines dateline datelines timestamp date dates time published updated author authors tag tags topics keywords
  copyright credit credits promo promos promoted signup subscribe subscription subscriptions advert adverts advertisement ad
  ads sponsor sponsored print flyout tooltip modal popup overlay paywall banner widget widgets skip toc meta metadata
  pagination pager toolbar header masthead cta more gallery slideshow carousel counter rating poll quiz standfirst dek
  subtitle subhead subheadline kicker teaser teasers`)
const TAGS_WHEN_SMALL = words('aside footer form header dialog')

/** A part goes only when a quarter of the page's prose stays. */
const MUST_STAY = 0.25
/** A byline, a teaser or a page header holds less than an eighth of the page's prose. */
const SMALL = 0.12

/** True for an element that stands in a part of the page that is not the article. */
export type InClutter = (element: DomElement) => boolean

/** Judges the elements of one page by their names and by how much of its prose they hold. */
export function clutterIn(pieces: readonly Piece[], root: DomElement): InClutter {
  const weight = weightOf(pieces)
  const total = weight.get(root) ?? 0
  const known = new Map<DomElement, boolean>()
  const isClutter = (element: DomElement): boolean => {
    const share = (weight.get(element) ?? 0) / Math.max(1, total)
    if (share > 1 - MUST_STAY) return false
    const hints = hintsOf(element)
    if (names(hints, APART)) return true
    return share <= SMALL && (TAGS_WHEN_SMALL.has(element.localName) || names(hints, APART_WHEN_SMALL))
  }
  const inClutter = (element: DomElement): boolean => {
    const before = known.get(element)
    if (before !== undefined) return before
    const outer = element.parentElement
    const found = (outer !== null && inClutter(outer)) || isClutter(element)
    known.set(element, found)
    return found
  }
  return inClutter
}

const names = (hints: string[], set: ReadonlySet<string>): boolean =>
  hints.some((hint, i) => set.has(hint) || (i > 0 && set.has(`${hints[i - 1]}_${hint}`)))

/** Characters of prose in each element, its descendants included. */
export function weightOf(pieces: readonly Piece[]): Map<DomElement, number> {
  const weight = new Map<DomElement, number>()
  for (const piece of pieces) {
    if (!isProse(piece)) continue
    for (let at: DomElement | null = piece.element; at; at = at.parentElement)
      weight.set(at, (weight.get(at) ?? 0) + piece.text.length)
  }
  return weight
}
