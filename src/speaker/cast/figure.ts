import type { Gender } from '../../language/en/genders.ts'
import type { Name } from '../../language/names/name.ts'
import type { Span } from '../../text/span.ts'
import type { RoleAt } from '../phrase/role.ts'
import { isBareTitle, isCourtesy, officesOf, roleAt, trimRole } from '../phrase/role.ts'
import type { Scene } from '../scene.ts'
import { wordsBetween } from '../scene.ts'
import type { SpeakerKind } from '../speaker.ts'
import type { Member } from './cast.ts'

/** Whoever can be meant in an article: a member of its cast, or somebody it only describes. */
export type Figure = {
  kind: SpeakerKind
  named: boolean
  name: string
  gender: Gender | null
  plural: boolean
  role: string | null
  /** Nouns by which the article can take them up again, lower case: “senator”, “campaign”, “poll”. */
  heads: Set<string>
  /** All words that describe them, lower case. */
  words: Set<string>
  member: Member | null
  mentions: Span[]
}

/** Names of one person whose surroundings are read for roles: the first ones tell, the rest repeat. */
const NAMES_READ = 24

/** A member of the cast as a figure, with the roles that the text around the names gives. */
export function figureOf(scene: Scene, member: Member): Figure {
  const { fullest, names } = member
  const isPerson = member.kind === 'person' && !isBody(scene, fullest)
  const roles =
    member.kind === 'place' ? [] : [fullest, ...names.slice(0, NAMES_READ)].map((name) => roleAt(scene, name))
  const said = roles.flatMap(({ before, after }) => [before, after]).filter((role) => role !== null)
  const name = bareName(scene, fullest)
  const words = wordSet([...said, name].join(' '))
  return {
    kind: member.kind === 'place' || (member.kind === 'person' && !isPerson) ? 'organization' : member.kind,
    named: true,
    name,
    gender: member.gender,
    plural: false,
    role: roleOf(roles),
    heads: new Set(isPerson ? said.flatMap(officesOf) : wordSet(name)),
    words,
    member,
    mentions: [],
  }
}

/** “Teck, the mining company,” is no person, whoever took it for one. */
const isBody = (scene: Scene, name: Name): boolean =>
  name.to - name.from === 1 && name.type === 'person' && roleAt(scene, { ...name, type: 'organization' }).after !== null

/** The name without a possessive or an article. */
function bareName(scene: Scene, { from, to }: { from: number; to: number }): string {
  let end = to
  while (end - 1 > from && /^(?:['’]s?|,)$/iu.test(scene.tokens[end - 1]!.word)) end--
  return wordsBetween(scene, from, end)
}

export const wordSet = (words: string): Set<string> =>
  new Set(words.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])

/** The first that says more than a title; what stands before and behind the same name belongs together. */
function roleOf(roles: readonly RoleAt[]): string | null {
  const telling = (role: string | null) => role !== null && !isBareTitle(role)
  const best = roles.find((r) => telling(r.before) || telling(r.after))
  if (best) {
    const parts = [best.before, best.after]
      .filter((role) => role !== null && !isCourtesy(role))
      .map((role) => trimRole(role!))
    return parts.join(', ')
  }
  const title = roles.map((r) => r.before).find((role) => role !== null && !isCourtesy(role))
  return title ? trimRole(title) : null
}
