import { TITLE_WORDS } from '../../language/en/roles.ts'
import type { Name } from '../../language/names/name.ts'
import type { Figure } from '../cast/figure.ts'
import { officesOf } from '../phrase/role.ts'
import type { Stage } from './stage.ts'

/** Names before the shared one that are looked back at for who was spoken of last. */
const NAMES_BACK = 6
/** More than so often adds nothing: to be named in full before the shared name, to be meant by it, to be the last. */
const MOST_NAMED = 2
const MOST_ALONE = 8
const MOST_RECENT = 3
/** One bearer of a shared family name is meant when the signs for them weigh so many times those for the other. */
const CLEARLY = 1.25

/** All whom a name can mean. */
export function candidatesFor(stage: Stage, name: Name): Figure[] {
  const only = stage.byName.get(name)
  if (only) return [only]
  const members = stage.cast.meant.get(name) ?? []
  return members.map((member) => stage.byName.get(member.fullest)).filter((figure) => figure !== undefined)
}

/** The one a name of the narration means, which is remembered where it could have meant others. */
export function narrated(stage: Stage, name: Name): Figure | null {
  const figure = meantBy(stage, name)
  if (figure && !stage.byName.has(name)) stage.meantAlone.set(figure, (stage.meantAlone.get(figure) ?? 0) + 1)
  return figure
}

/** The one a name means; null when two could be meant and nothing tells which. */
export function meantBy(stage: Stage, name: Name): Figure | null {
  const candidates = candidatesFor(stage, name)
  if (candidates.length < 2) return candidates[0] ?? null
  const titled = byTitle(stage, name, candidates)
  if (titled) return titled
  const [best, second] = candidates
    .map((figure) => ({ figure, weight: weightOf(stage, name, figure) }))
    .sort((a, b) => b.weight - a.weight)
  return best!.weight >= CLEARLY * second!.weight ? best!.figure : null
}

/** “Secretary Clinton”, “Senator Clinton”: the office belongs to one of them. */
function byTitle(stage: Stage, name: Name, candidates: readonly Figure[]): Figure | null {
  const title = stage.scene.tokens[name.from - 1]?.lower ?? ''
  if (!TITLE_WORDS.has(title)) return null
  const offices = [title, ...officesOf(title)]
  const holders = candidates.filter((figure) =>
    offices.some((office) => figure.heads.has(office) || figure.words.has(office)),
  )
  return holders.length === 1 ? holders[0]! : null
}

/**
 * How often somebody was named in full so far and how often meant by the shared name, whether they were the last, and whether they did
 * something: a newspaper that calls one of two by the family name alone goes on so.
 */
function weightOf(stage: Stage, name: Name, figure: Figure): number {
  const names = figure.member?.names ?? []
  const before = names.slice(0, MOST_NAMED + 1).filter((n) => n.start < name.start)
  const recent = stage.mentions.slice(-NAMES_BACK).filter((m) => m.figure === figure)
  const full = before.length > 0 ? 1 + Math.min(before.length, MOST_NAMED) : names.length > 0 ? 0.5 : 0
  const alone = Math.min(stage.meantAlone.get(figure) ?? 0, MOST_ALONE)
  return full + alone + Math.min(recent.length, MOST_RECENT) + (recent.some((m) => m.isSubject) ? 1 : 0)
}
