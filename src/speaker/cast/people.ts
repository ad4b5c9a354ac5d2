import type { Gender } from '../../language/en/genders.ts'
import { NICKNAMES } from '../../language/en/genders.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'
import type { PersonName } from './person-name.ts'
import { genderOf, oneLetterApart, personName, sameFullName } from './person-name.ts'

/** One person of the article: every name that can only mean them, and what their names show. */
export type Person = { names: Name[]; fullest: Name; parts: PersonName; gender: Gender | null }

/** The people of an article, and for every name of a person whom it can mean: more than one when a family name is shared. */
export type People = { people: Person[]; meant: ReadonlyMap<Name, Person[]> }

type Read = { name: Name; parts: PersonName; gender: Gender | null }
/** More bearers of one family name than this are not compared: a bound for hostile input. */
const MOST_BEARERS = 40
/** With more families than this, no spelling is compared: the same bound. */
const MOST_FAMILIES = 400

/** Joins the names of people: full names first, then family names and given names that stand alone. */
export function peopleOf(syntax: Syntax, names: readonly Name[]): People {
  const read = names.map((name): Read => {
    const tokens = syntax.tokens.slice(name.from, name.to)
    const parts = personName(tokens)
    return { name, parts, gender: genderOf(tokens, syntax.tokens[name.from - 1], parts) }
  })
  const full = joinFull(read.filter((r) => r.parts.given.length > 0))
  return joinBare(
    full,
    read.filter((r) => r.parts.given.length === 0),
  )
}

function joinFull(read: readonly Read[]): Person[] {
  const bearers = new Map<string, Person[]>()
  for (const { name, parts, gender } of read) {
    const family = bearers.get(parts.last) ?? []
    bearers.set(parts.last, family)
    const known = family.find((p) => sameFullName(p.parts, parts) && !(p.gender && gender && p.gender !== gender))
    if (known) enlarge(known, name, parts, gender)
    else if (family.length < MOST_BEARERS) family.push({ names: [name], fullest: name, parts, gender })
  }
  return [...bearers.values()].flat()
}

function enlarge(person: Person, name: Name, parts: PersonName, gender: Gender | null): void {
  person.names.push(name)
  person.gender ??= gender
  if (parts.given.join(' ').length <= person.parts.given.join(' ').length) return
  person.fullest = name
  person.parts = parts
}

function joinBare(full: readonly Person[], read: readonly Read[]): People {
  const people = [...full]
  const byLast = grouped(people, (p) => [p.parts.last])
  const byGiven = grouped(people, (p) => [p.parts.given[0] ?? '', NICKNAMES.get(p.parts.given[0] ?? '') ?? ''])
  const meant = new Map<Name, Person[]>(people.flatMap((p) => p.names.map((name) => [name, [p]] as const)))
  for (const { name, parts, gender } of read) {
    const candidates = byLast.get(parts.last) ?? byGiven.get(parts.last) ?? misspelt(byLast, parts.last)
    const fitting = candidates.filter((p) => !(p.gender && gender && p.gender !== gender))
    if (fitting.length === 0) {
      const person: Person = { names: [], fullest: name, parts, gender }
      people.push(person)
      byLast.set(parts.last, [...(byLast.get(parts.last) ?? []), person])
      fitting.push(person)
    }
    if (fitting.length === 1) fitting[0]!.gender ??= gender
    if (fitting.length === 1) fitting[0]!.names.push(name)
    meant.set(name, fitting)
  }
  return { people, meant }
}

function grouped(people: readonly Person[], keysOf: (p: Person) => string[]): Map<string, Person[]> {
  const groups = new Map<string, Person[]>()
  for (const person of people)
    for (const key of new Set(keysOf(person))) if (key) groups.set(key, [...(groups.get(key) ?? []), person])
  return groups
}

/** Newspapers misspell: a long family name that differs by one letter from exactly one known is taken for it. */
function misspelt(byLast: ReadonlyMap<string, Person[]>, last: string): Person[] {
  if (last.length < 5 || byLast.size > MOST_FAMILIES) return []
  const near = [...byLast.keys()].filter((key) => key[0] === last[0] && oneLetterApart(key, last))
  return near.length === 1 ? byLast.get(near[0]!)! : []
}
