import { DATELINE_LEAD } from '../../language/en/dates.ts'
import { GROUP_NOUNS } from '../../language/en/groups.ts'
import { CALENDAR, POLL_NOUNS } from '../../language/en/kinds.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'
import { nameAt, newsrooms } from './newsrooms.ts'
import { shortOutlets } from './outlets.ts'

/**
 * The names that can speak as their bearers. “House Democrats” are a group that a name describes, not one that bears it;
 * of “Fox News Poll” the outlet is the name, and the poll is what it made.
 */
export function bearers(syntax: Syntax, names: readonly Name[]): Name[] {
  const { tokens } = syntax
  const placed = datelines(syntax)
  const known = names.flatMap((name) => {
    if (name.type !== 'outlet' && placed.has(name.from)) return []
    const last = tokens[name.to - 1]!.lower
    if (name.type !== 'person' && !isAgency(syntax, name) && GROUP_NOUNS.has(last)) return []
    // “in October” is nobody, whoever took it for a name.
    if (name.to - name.from === 1 && CALENDAR.has(last)) return []
    if (!POLL_NOUNS.has(last) || name.to - name.from < 2) return [name]
    const to = name.to - 1
    return [{ ...name, to, end: tokens[to - 1]!.end }]
  })
  return newsrooms(syntax, shortOutlets(syntax, withFamilyNames(syntax, known)))
}

/** “Owen Welsh arrived. Welsh said”: a word for a people is a family name where somebody in the article bears it. */
function withFamilyNames(syntax: Syntax, names: readonly Name[]): Name[] {
  const { tokens } = syntax
  const families = new Set(
    names.filter((n) => n.type === 'person' && n.to - n.from > 1).map(({ to }) => tokens[to - 1]!.word),
  )
  const at = nameAt(syntax, names)
  const found = tokens.flatMap(({ word, tag, start, end }, i): Name[] => {
    if (tag !== 'JJ' || !families.has(word) || at[i]) return []
    const isAlone =
      !/^(?:DT|PRP\$|NNP|JJ)/u.test(tokens[i - 1]?.tag ?? '') && !/^(?:NN|JJ|HYPH|CC)/u.test(tokens[i + 1]?.tag ?? '')
    return isAlone ? [{ from: i, to: i + 1, start, end, type: 'person' }] : []
  })
  return [...names, ...found].sort((a, b) => a.from - b.from)
}

/** Tokens of “WENDVIK —” in front of a paragraph: where it was written, whatever the name was taken for. */
function datelines({ text, tokens, paragraphs }: Syntax): ReadonlySet<number> {
  const found = new Set<number>()
  for (const { from, to, start, end } of paragraphs) {
    const lead = DATELINE_LEAD.exec(text.slice(start, Math.min(end, start + LONGEST_DATELINE)))?.[0].length ?? 0
    for (let i = from; i < to && tokens[i]!.end <= start + lead; i++)
      if (tokens[i]!.word === tokens[i]!.word.toUpperCase()) found.add(i)
  }
  return found
}

/** A dateline has no more characters. */
const LONGEST_DATELINE = 120

/** “the Associated Press” is no press at large; “Meet the Press” is a programme, which its station carries. */
const isAgency = ({ tokens }: Syntax, { type, from, to }: Name): boolean =>
  type === 'outlet' && !tokens.slice(from, to).some((t) => t.lower === 'the')
