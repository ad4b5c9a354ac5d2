import { type Slots, settled } from './grammar.ts'
import {
  FAMILY_HEADS,
  FAMILY_TAILS,
  FIRMS,
  MEN,
  PAPERS,
  PLACE_HEADS,
  PLACE_TAILS,
  RIVERS,
  STATIONS,
  STREETS,
  WOMEN,
} from './names.ts'
import { between, chance, pick, type Random } from './random.ts'
import type { Theme } from './themes/theme.ts'

/** An outlet under the name it goes by, as others call it in a sentence, and the hosts it publishes at. */
export type Outlet = { name: string; called: string; hosts: string[]; quotes: 'curly' | 'straight'; dateline: boolean }
/** Somebody who speaks; `name` is null for the unnamed. */
export type Person = {
  name: string | null
  surname: string
  role: string
  he: string
  his: string
  him: string
  himself: string
}
export type World = { theme: Theme; slots: Slots; outlets: Outlet[]; people: Person[]; start: number }

const DAY = 86_400_000
const ODDITIES = ['a landslide', 'a strike of bakers', 'a runaway circus bear', 'a forged lottery', 'a stranded whale']
const FIRST_DAY = Date.UTC(2016, 0, 4)

/** The place, the people, the facts and the outlets of one story. */
export function worldOf(random: Random, theme: Theme, outlets: number): World {
  const start = FIRST_DAY + between(random, 0, 3600) * DAY + between(random, 5 * 60, 20 * 60) * 60_000
  const place = placeName(random)
  const slots: Slots = {
    place,
    river: pick(random, RIVERS),
    street: pick(random, STREETS),
    company: `${pick(random, FIRMS)} ${theme.company}`,
    office: theme.office.replace('{place}', place),
    year: String(between(random, 1961, 2013)),
    many: String(between(random, 12, 96) * 10),
    cost: String(between(random, 2, 48)),
    share: String(between(random, 11, 47)),
    day: weekday(start),
    oddity: pick(random, ODDITIES),
  }
  const filled = (words: string): string => words.replace(/\{(\w+)\}/gu, (_, name: string) => slots[name]!)
  const people = peopleOf(random, theme.roles.map(filled))
  return { theme: factsOf(random, theme), slots, outlets: outletsOf(random, outlets), people, start }
}

function factsOf(random: Random, theme: Theme): Theme {
  const settle = (templates: readonly string[]): string[] => templates.map((t) => settled(t, random))
  return { ...theme, leads: settle(theme.leads), background: settle(theme.background) }
}

export const weekday = (time: number): string =>
  ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'][new Date(time).getUTCDay()]!

const placeName = (random: Random): string => pick(random, PLACE_HEADS) + pick(random, PLACE_TAILS)

export function personOf(random: Random, role: string): Person {
  const isWoman = /woman\b/u.test(role) || (!/\bman\b/u.test(role) && chance(random, 0.5))
  const surname = pick(random, FAMILY_HEADS) + pick(random, FAMILY_TAILS)
  const pronouns = isWoman
    ? { he: 'she', his: 'her', him: 'her', himself: 'herself' }
    : { he: 'he', his: 'his', him: 'him', himself: 'himself' }
  return { name: `${pick(random, isWoman ? WOMEN : MEN)} ${surname}`, surname, role, ...pronouns }
}

/** Nobody shares a family name: a surname alone must do. */
function peopleOf(random: Random, roles: readonly string[]): Person[] {
  const people: Person[] = []
  while (people.length < roles.length) {
    const person = personOf(random, roles[people.length]!)
    if (!people.some((p) => p.surname === person.surname)) people.push(person)
  }
  return people
}

function outletsOf(random: Random, count: number): Outlet[] {
  const found = new Map<string, Outlet>()
  // Two that go by one name, or whose names hold one another, would be told apart by nobody.
  while (found.size < count) {
    const outlet = outletOf(random)
    const key = outlet.name.replace(/^The /u, '')
    if (![...found.keys()].some((k) => k.includes(key) || key.includes(k))) found.set(key, outlet)
  }
  return [...found.values()]
}

function outletOf(random: Random): Outlet {
  const head = placeName(random)
  const isPaper = chance(random, 0.65)
  const name = isPaper
    ? `${chance(random, 0.5) ? 'The ' : ''}${head} ${pick(random, PAPERS)}`
    : pick(random, STATIONS)
        .replace('{name}', head)
        .replace('{digit}', String(between(random, 2, 89)))
  const bare = name.replace(/^The /u, '').replace(/\W/gu, '').toLowerCase()
  const domain = `${bare}.example`
  const called = isPaper || /^The |(?:Review|Letter)$/u.test(name) ? `the ${name.replace(/^The /u, '')}` : name
  const hosts = chance(random, 0.25) ? [`www.${domain}`, `m.${domain}`, `amp.${domain}`, domain] : [`www.${domain}`]
  return { name, called, hosts, quotes: chance(random, 0.7) ? 'curly' : 'straight', dateline: chance(random, 0.15) }
}
