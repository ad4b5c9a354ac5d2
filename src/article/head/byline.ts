/** Characters; what is longer is a sentence about the author. */
const LONGEST_NAME = 70
const MOST_NAMES = 12
const BY =
  /^(?:(?:written|reported|posted|published|story|text|words|analysis|opinion|interview|photographs?|exclusive) )?by:?\s+/i
const BETWEEN = /\s*(?:,(?!\s*(?:jr|sr|ii|iii|md|phd|ph\.d)\b)|;|\||·|•|\band\b|&|\n)\s*/i
const NOT_A_NAME =
  /^https?:|^www\.|\/|@|^\d|^(?:admin|administrator|editor|staff|guest|user|web ?master|newsroom)$|\b(?:published|updated|posted|minutes? ago|hours? ago|min read|19\d\d|20\d\d|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.? \d{1,2})\b/i
const WEEKDAY = /\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i
/** Offices, not names: they stand behind a comma. */
const OFFICE =
  /^(?:[\p{L}\d.'’&-]+ ){0,5}(?:editors?|editor-(?:at-large|in-chief)|writers?|reporters?|correspondents?|columnists?|contributors?|producers?|staff|analysts?|journalists?|bureau(?: chief)?)(?: (?:for|at|of|in) .+)?$/iu

/**
 * The names in stated bylines: “By Jane Doe and John Roe” gives both. Addresses, offices and dates are no names, and the
 * outlet's own name is one only where there is no other.
 */
export function bylinesOf(stated: readonly string[], outlet: string | null): string[] {
  const names = stated.slice(0, MOST_NAMES).flatMap((line) => line.slice(0, 500).replace(BY, '').split(BETWEEN))
  const clean = names
    .map((name) => name.replace(BY, '').replace(/\s+/g, ' ').replace(WEEKDAY, '').trim())
    .filter(isName)
  const once = [...new Set(clean)].slice(0, MOST_NAMES)
  const others = once.filter((name) => name.toLowerCase() !== outlet?.toLowerCase())
  return others.length > 0 ? others : once
}

const isName = (name: string): boolean =>
  /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !NOT_A_NAME.test(name) && !OFFICE.test(name)
