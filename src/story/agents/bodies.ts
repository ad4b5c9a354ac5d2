import { isAcronym, isPartOf, SMALL } from '../../speaker/cast/short-form.ts'
import { foldedName } from '../../speaker/folded-name.ts'
import { grouped } from '../../text/grouped.ts'
import type { Voice } from './voice.ts'

/** Forms of companies: “Acme Ltd” is Acme. */
const COMPANY_FORMS = new Set([
  'inc',
  'corp',
  'co',
  'ltd',
  'llc',
  'plc',
  'gmbh',
  'ag',
  'sa',
  'nv',
  'company',
  'limited',
])
/** More names with one beginning or end are not looked through: a bound for hostile input. */
const MOST_COMPARED = 500

/** Joins organizations, groups and documents: the same name, or its acronym, first or last words where one longer name has them. */
export function bodiesOf(voices: readonly Voice[]): Voice[][] {
  const exact = grouped(voices, ({ speaker }) => bodyWords(speaker.name ?? '').join(' '))
  const longer = longerNames([...exact.keys()].map((key) => key.split(' ')))
  const root = (key: string): string => {
    const next = longer.get(key)
    return next === undefined ? key : root(next)
  }
  return [...grouped(exact, ([key]) => root(key)).values()].map((parts) => parts.flatMap(([, group]) => group))
}

/** For each name that is short for one longer name of the story, that one. */
function longerNames(names: readonly string[][]): Map<string, string> {
  const edges = grouped(
    names.flatMap((words) => edgesOf(words).map((edge) => ({ edge, words }))),
    ({ edge }) => edge,
  )
  return new Map(
    names.flatMap((words) => {
      const near = [words[0]!, words.at(-1)!].flatMap((edge) =>
        (edges.get(edge) ?? []).slice(0, MOST_COMPARED).map((one) => one.words),
      )
      const long = longerOf(words, near)
      return long === null ? [] : [[words.join(' '), long]]
    }),
  )
}

/** The one longer name that a name is short for; null when there is none, or more than one that are not short for each other. */
function longerOf(words: readonly string[], names: readonly string[][]): string | null {
  const [first, ...others] = names
    .filter((long) => long.length > words.length && (isPartOf(words, long) || isShortForm(words, long)))
    .sort((a, b) => a.length - b.length)
  return first && others.every((long) => long === first || isPartOf(first, long)) ? first.join(' ') : null
}

/** Under what a longer name is looked for: its first and its last word, and its initials. */
const edgesOf = (words: readonly string[]): string[] => [
  ...new Set([words[0]!, words.at(-1)!, ...(words.length > 1 ? initials(words) : [])]),
]

const initials = (words: readonly string[]): string[] => [
  words.map((w) => w[0]).join(''),
  words
    .filter((w) => !SMALL.has(w))
    .map((w) => w[0])
    .join(''),
]

const isShortForm = (words: readonly string[], long: readonly string[]): boolean =>
  words.length === 1 && isAcronym(words[0]!, long)

function bodyWords(name: string): string[] {
  const words = foldedName(name)
    .split(/[^\p{L}\p{N}&']+/u)
    .filter((word) => word !== '')
  while (words.length > 1 && SMALL.has(words[0]!)) words.shift()
  while (words.length > 1 && COMPANY_FORMS.has(words.at(-1)!)) words.pop()
  return words
}
