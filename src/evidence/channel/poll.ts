import { POLL_NOUNS } from '../../language/en/kinds.ts'
import type { View } from '../view.ts'

/** Sources that only a count can have found: “36 percent of Democrats”, “those surveyed”, “four in 10 voters”. */
const COUNTED =
  /\d\s?%|\bper ?cent\b|\bsurveyed\b|\bpolled\b|\brespondents?\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) in (?:ten|\d+)\b|\b(?:half|thirds?|quarters?|majority|plurality) of\b|\b(?:likely|registered|primary) voters\b/iu
/** Paragraphs back to the poll that counted them. */
const REACH = 6

/** For every view the speaker id of the poll in which its source was counted, or null. `views` are in text order. */
export function pollsOf(text: string, views: readonly View[]): (string | null)[] {
  const found: (string | null)[] = []
  let poll: View | null = null
  views.forEach((view, i) => {
    if (isPoll(view)) poll = view
    const isNear = poll !== null && view.paragraph - poll.paragraph <= REACH
    const isBeside = found[i - 1] != null && views[i - 1]!.paragraph === view.paragraph
    const isCounted = isNear && isGroup(view) && (counted(text, view) || (isBeside && !view.speaker?.named))
    found.push(isCounted ? (poll?.speaker?.id ?? null) : null)
  })
  return found
}

const isGroup = ({ speaker }: View): boolean => speaker?.kind === 'group' || speaker?.kind === 'unknown'

const counted = (text: string, { attribution }: View): boolean =>
  attribution.source.some((span) => COUNTED.test(text.slice(span.start, span.end)))

function isPoll({ speaker }: View): boolean {
  const words = (speaker?.name ?? '').toLowerCase().split(/\s+/u)
  return speaker?.kind === 'document' && words.some((word) => POLL_NOUNS.has(word))
}
