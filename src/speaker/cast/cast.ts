import type { Gender } from '../../language/en/genders.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'
import { bodiesOf } from './bodies.ts'
import { peopleOf } from './people.ts'

/** Somebody or something that bears a proper name in the article. */
export type Member = {
  kind: 'person' | 'organization' | 'outlet' | 'place'
  /** The fullest of the names. */
  fullest: Name
  /** In text order; names that could also be another’s are not among them. */
  names: Name[]
  gender: Gender | null
}

/** All who bear a name in an article, and whom each name can mean: more than one member when a family name is shared. */
export type Cast = { members: Member[]; meant: ReadonlyMap<Name, Member[]> }

/** Joins the names of an article to those who bear them. */
export function castOf(syntax: Syntax, names: readonly Name[]): Cast {
  const { people, meant: persons } = peopleOf(
    syntax,
    names.filter((n) => n.type === 'person'),
  )
  const { bodies, meant: others } = bodiesOf(
    syntax,
    names.filter((n) => n.type !== 'person'),
  )
  const byPart = new Map<object, Member>()
  for (const { names, fullest, gender } of people) byPart.set(names, memberOf('person', fullest, names, gender))
  for (const { kind, names, fullest } of bodies) byPart.set(names, memberOf(kind, fullest, names, null))
  const meant = new Map<Name, Member[]>()
  for (const [name, some] of persons)
    meant.set(
      name,
      some.map((p) => byPart.get(p.names)!),
    )
  for (const [name, body] of others) meant.set(name, [byPart.get(body.names)!])
  const members = [...byPart.values()].sort((a, b) => (a.names[0] ?? a.fullest).start - (b.names[0] ?? b.fullest).start)
  return { members, meant }
}

function memberOf(kind: Member['kind'], fullest: Name, names: readonly Name[], gender: Gender | null): Member {
  return { kind, fullest, gender, names: [...names].sort((a, b) => a.start - b.start) }
}
