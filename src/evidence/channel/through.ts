import { HIDDEN_SOURCES } from '../../language/en/carriers.ts'
import { POLL_NOUNS } from '../../language/en/kinds.ts'
import type { View } from '../view.ts'

/** The speaker through whom a source is known: the poll that counted it, or the outlet that alone knows who it is. */
export type Through = { id: string | null; isPoll: boolean }

/** Sources that only a count can have found: “36 percent of Democrats”, “those surveyed”, “four in 10 voters”. */
const COUNTED =
  /\d\s?%|\bper ?cent\b|\bsurveyed\b|\bpolled\b|\brespondents?\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) in (?:ten|\d+)\b|\b(?:half|thirds?|quarters?|majority|plurality) of\b|^those\b|\b(?:likely|registered|primary) voters\b/iu
/** Paragraphs back to the poll or the outlet. */
const REACH = 6
const NOBODY: Through = { id: null, isPoll: false }

/** For every view through whom its source is known. `views` are in text order. */
export function throughOf(text: string, views: readonly View[]): Through[] {
  const found: Through[] = []
  let poll: View | null = null
  // What a poll counted goes on for pages; each count renews it.
  let counted = 0
  let outlet: View | null = null
  views.forEach((view, i) => {
    const isBeside = found[i - 1]?.isPoll === true && views[i - 1]!.paragraph === view.paragraph
    if (
      poll &&
      view.paragraph - counted <= REACH &&
      isGroup(view) &&
      (isCounted(text, view) || (isBeside && !view.speaker?.named))
    )
      found.push({ id: poll.speaker!.id, isPoll: true })
    else if (isLead(text, view) && aheadOf(views, i)) found.push({ id: aheadOf(views, i), isPoll: true })
    else if (isNear(view, outlet) && isHidden(view)) found.push({ id: outlet!.speaker!.id, isPoll: false })
    else found.push(NOBODY)
    if (isPoll(view)) poll = view
    if (isPoll(view) || found[i]!.isPoll) counted = view.paragraph
    if (view.speaker?.kind === 'outlet' && view.speaker.named) outlet = view
  })
  return found
}

const isNear = (view: View, before: View | null): boolean =>
  before !== null && view.paragraph - before.paragraph <= REACH

/** A lead that tells what many said, before it names the poll that asked them. */
const isLead = (text: string, view: View): boolean =>
  view.paragraph < LEAD &&
  isGroup(view) &&
  !view.parent &&
  (isCounted(text, view) || IN_POLL.test(text.slice(view.around.start, view.around.end)))
const LEAD = 4
const IN_POLL = /\bin (?:an? |the )?(?:new |recent |latest )?(?:polls?|surveys?)\b/iu

/** The poll that is named within a lead’s length behind a view, or null. */
function aheadOf(views: readonly View[], i: number): string | null {
  const poll = views.slice(i + 1, i + 1 + LEAD * 2).find(isPoll)
  return poll && poll.paragraph - views[i]!.paragraph <= LEAD ? poll.speaker!.id : null
}

const isGroup = ({ speaker }: View): boolean => speaker?.kind === 'group' || speaker?.kind === 'unknown'

const isCounted = (text: string, { attribution, around }: View): boolean =>
  attribution.source.some((span) => COUNTED.test(text.slice(span.start, span.end))) ||
  SHARES.test(text.slice(around.start, around.end))

/** “say so by 55%-41%”, “by nearly 2-1”. */
const SHARES = /\d%\s?[-–]\s?\d|\bby \S*\s?\d+%?[-–]\d/u

/** “sources said”, “another source said”. */
function isHidden({ speaker, parent }: View): boolean {
  if (!speaker || speaker.named || parent) return false
  return wordsOf(speaker.name).some((word) => HIDDEN_SOURCES.has(word))
}

function isPoll({ speaker }: View): boolean {
  return speaker?.kind === 'document' && wordsOf(speaker.name).some((word) => POLL_NOUNS.has(word))
}

const wordsOf = (name: string | null): string[] => (name ?? '').toLowerCase().split(/\s+/u)
