import type { Article } from '../../article/article.ts'
import { OUTLETS } from '../../language/en/outlets.ts'
import { hostOf, outletKey, outletWords } from './outlet-key.ts'

type Stated = Pick<Article, 'outlet' | 'url'>

/** The outlets of a story: which article is whose, and whom a name means. */
export type Outlets = {
  /** The key of an article's outlet, or null where its page says neither name nor address. */
  of: (article: Stated) => string | null
  /** The key of the outlet that a name means, here “the Star” for the Irish Star when no other outlet ends so. */
  named: (name: string) => string
  /** True for the key of an outlet that an article of the story comes from. */
  has: (key: string) => boolean
  /** The name of the outlet with a key, as most articles put it. */
  nameOf: (key: string) => string
}

/** Joins names and addresses: a host that goes with one name only is that outlet's, so is a name with five hosts. */
export function outletsOf(articles: readonly Stated[]): Outlets {
  const byHost = hostOwners(articles)
  const of = ({ outlet, url }: Stated): string | null => {
    const host = hostOf(url)
    const key = outlet === null ? '' : outletKey(outlet)
    return key !== '' ? key : host === null ? null : (byHost.get(outletKey(host)) ?? outletKey(host))
  }
  const names = namesOf(articles, of)
  const named = shortForms(names)
  return { of, named, has: (key) => names.has(key), nameOf: (key) => names.get(key) ?? key }
}

/** The key of a host → the one name that its pages state; hosts of many names (portals) are nobody's. */
function hostOwners(articles: readonly Stated[]): Map<string, string> {
  const stated = new Map<string, Set<string>>()
  for (const { outlet, url } of articles) {
    const host = hostOf(url)
    if (outlet === null || host === null || outletKey(outlet) === '') continue
    const key = outletKey(host)
    stated.set(key, (stated.get(key) ?? new Set()).add(outletKey(outlet)))
  }
  return new Map([...stated].filter(([, names]) => names.size === 1).map(([host, names]) => [host, [...names][0]!]))
}

function namesOf(articles: readonly Stated[], of: Outlets['of']): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const article of articles) {
    const key = of(article)
    const name = article.outlet ?? hostOf(article.url)?.replace(/^www\./u, '')
    if (key === null || name === undefined) continue
    const known = counts.get(key) ?? new Map<string, number>()
    counts.set(key, known.set(name, (known.get(name) ?? 0) + 1))
  }
  return new Map([...counts].map(([key, names]) => [key, commonest(names)]))
}

const commonest = (counts: ReadonlyMap<string, number>): string =>
  [...counts].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]![0]

/** “the Star” → “Irish Star”: the first or last words of one outlet of the story alone, unless an outlet is known by them. */
function shortForms(names: ReadonlyMap<string, string>): (name: string) => string {
  const longer = new Map<string, Set<string>>()
  for (const [key, name] of names) {
    const words = outletWords(name)
    for (let length = 1; length < words.length; length++)
      for (const part of [words.slice(0, length), words.slice(-length)])
        longer.set(part.join(''), (longer.get(part.join('')) ?? new Set()).add(key))
  }
  return (name) => {
    const key = outletKey(name)
    const bare = name.replace(/^the /iu, '')
    if (names.has(key) || OUTLETS.has(bare) || OUTLETS.has(`The ${bare}`)) return key
    const meant = longer.get(outletWords(name).join(''))
    return meant?.size === 1 ? [...meant][0]! : key
  }
}
