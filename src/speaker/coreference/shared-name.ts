import { TITLE_WORDS } from '../../language/en/roles.ts'
import type { Name } from '../../language/names/name.ts'
import type { Figure } from '../cast/figure.ts'
import { officesOf } from '../phrase/role.ts'
import type { Stage } from './stage.ts'

/** Names before the shared one that are looked back at for who was spoken of last. */
const NAMES_BACK = 6
/** To be named more often than this before the shared name adds nothing. */
const MOST_NAMED = 4
/** One bearer of a shared family name is meant when the signs for them weigh so many times those for the other. */
const CLEARLY = 2

/** All whom a name can mean. */
export function candidatesFor(stage: Stage, name: Name): Figure[] {
  const only = stage.byName.get(name)
  if (only) return [only]
  const members = stage.cast.meant.get(name) ?? []
  return members.map((member) => stage.byName.get(member.fullest)).filter((figure) => figure !== undefined)
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

/** How often somebody was named in full so far, and whether they were the last. */
function weightOf(stage: Stage, name: Name, figure: Figure): number {
  const names = figure.member?.names ?? []
  const before = names.slice(0, MOST_NAMED + 1).filter((n) => n.start < name.start)
  const recent = stage.mentions.slice(-NAMES_BACK).filter((m) => m.figure === figure).length
  const isFirst = before.length > 0 ? 1 : 0
  return isFirst + Math.min(before.length, MOST_NAMED) + recent + (before.length === 0 && names.length > 0 ? 0.5 : 0)
}
