import { GROUP_NOUNS } from '../../language/en/groups.ts'
import { CALENDAR, POLL_NOUNS } from '../../language/en/kinds.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'
import { newsrooms } from './newsrooms.ts'
import { shortOutlets } from './outlets.ts'

/**
 * The names that can speak as their bearers. “House Democrats” are a group that a name describes, not one that bears it;
 * of “Fox News Poll” the outlet is the name, and the poll is what it made.
 */
export function bearers(syntax: Syntax, names: readonly Name[]): Name[] {
  const { tokens } = syntax
  const known = names.flatMap((name) => {
    const last = tokens[name.to - 1]!.lower
    if (name.type !== 'person' && !isAgency(syntax, name) && GROUP_NOUNS.has(last)) return []
    // “in October” is nobody, whoever took it for a name.
    if (name.to - name.from === 1 && CALENDAR.has(last)) return []
    if (!POLL_NOUNS.has(last) || name.to - name.from < 2) return [name]
    const to = name.to - 1
    return [{ ...name, to, end: tokens[to - 1]!.end }]
  })
  return newsrooms(syntax, shortOutlets(syntax, known))
}

/** “the Associated Press” is no press at large; “Meet the Press” is a programme, which its station carries. */
const isAgency = ({ tokens }: Syntax, { type, from, to }: Name): boolean =>
  type === 'outlet' && !tokens.slice(from, to).some((t) => t.lower === 'the')
