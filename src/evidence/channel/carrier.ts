import type { Attribution } from '../../attribution/attribution.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax } from '../../language/syntax.ts'
import type { Span } from '../../text/span.ts'
import { overlaps } from '../../text/span.ts'

/** A medium that carried the words, with what shows it: “told the Irish Star”, “on ABC’s This Week”. */
export type Carrier = { name: Name; shownBy: Span; isInterview: boolean }

/** Words right before a medium’s name that make it the carrier. */
const CARRYING = new Set('told tell tells telling on to with by in via from for told through at per'.split(' '))
const ORAL = new Set('told tell tells telling on to with'.split(' '))
/** Between that word and the name may stand an article and a few words: “with the local station”. */
const REACH = 4

/** What made a recording public stands in its own description: “a video obtained by The National Desk”. */
const SHOWING = new Set(
  'captured obtained shot filmed recorded aired broadcast leaked taped released posted'.split(' '),
)
/** Networks on which people publish themselves carry everything, and so tell nothing but the channel. */
const PLATFORMS = new Set('twitter x facebook instagram youtube tiktok snapchat reddit weibo truth'.split(' '))

/** The media that the words around an attribution name as carriers, in text order. `outlets` are those of its sentence. */
export function carriersOf(
  syntax: Syntax,
  outlets: readonly Name[],
  attribution: Attribution,
  home: string | null,
): Carrier[] {
  return outlets.flatMap((name) => {
    const words = syntax.text.slice(name.start, name.end)
    if (attribution.content.some((span) => overlaps(span, name)) || isHome(words, home)) return []
    if (PLATFORMS.has(syntax.tokens[name.from]!.lower)) return []
    const at = carryingWord(syntax, name)
    if (at === null) return []
    if (attribution.source.some((span) => overlaps(span, name)) && !shows(syntax, at)) return []
    const { start, lower } = syntax.tokens[at]!
    return [{ name, shownBy: { start, end: name.end }, isInterview: ORAL.has(lower) }]
  })
}

const shows = ({ tokens }: Syntax, at: number): boolean => SHOWING.has(tokens[at - 1]?.lower ?? '')

function carryingWord(syntax: Syntax, name: Name): number | null {
  for (let i = name.from - 1; i >= 0 && name.from - i <= REACH; i--) {
    const { lower, tag } = syntax.tokens[i]!
    if (CARRYING.has(lower)) return i
    if (!/^(?:DT|JJ|NN|POS|PRP\$|``|'')/u.test(tag)) return null
  }
  return null
}

/** The article’s own outlet carries everything; naming it tells nothing. */
function isHome(words: string, home: string | null): boolean {
  if (!home) return false
  const bare = (s: string) => s.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
  return bare(words) === bare(home) || bare(home).startsWith(bare(words))
}
