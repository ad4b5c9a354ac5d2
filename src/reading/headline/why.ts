import type { Evidence } from '../../evidence/evidence.ts'
import { NAMES_NOBODY } from '../../language/en/headline.ts'
import { DEMONYMS } from '../../language/en/places.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Excess } from './strength.ts'

/** One support of a headline: who says it, on what ground. */
export type Ground = { speaker: Speaker | null; source: string; evidence: Evidence | null; isSilent: boolean }

/** “Jeremy Freeman's belief about silent video”, “the word of two aides familiar with the talks”: whose, and how it came about. */
function groundOf({ speaker, source, evidence, isSilent }: Ground): string {
  const found = NOUNS[evidence?.kind ?? 'speech'][evidence?.commitment ?? 'asserts']
  const noun = found === 'report' && speaker?.kind === 'person' ? 'written word' : found
  const about = isSilent ? ' about silent video' : ''
  const isPointed = speaker?.named || NAMES_NOBODY.test(source)
  const name = isPointed ? (speaker?.name ?? source) : source
  const whose = shortened(name === '' ? (speaker?.name ?? '') : name)
  if (whose === '') return `the ${noun} of somebody who is not named${about}`
  if (NAMES_NOBODY.test(whose)) return `what “${whose}” ${evidence?.kind === 'thought' ? 'thinks' : 'says'}${about}`
  return isShortName(whose) ? `${possessive(whose)} ${noun}${about}` : `the ${noun} of ${inSentence(whose)}${about}`
}

/** “Ann Doe, who chairs the board,” → Ann Doe */
const shortened = (name: string): string =>
  name
    .replace(/\s*[,(;–—].*$/su, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** A name of a few words takes an apostrophe well; “two aides familiar with the talks” does not. */
const isShortName = (name: string): boolean =>
  /^(?:\p{Lu}\S*\s?){1,3}$/u.test(name) && !/['’]/u.test(name) && !LEADS.test(name)
const LEADS =
  /^(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|thousands|nearly|about|some|several|many|most|another|his|her|its|their|our|my)\s/iu
/** “Two aides”, “Local farmers”: a capital that only began its sentence; the one of “American farmers” stays. */
function inSentence(name: string): string {
  const [first = '', ...rest] = name.split(' ')
  const isPlain = rest.length > 0 && rest.every((w) => !/^\p{Lu}/u.test(w)) && /^\p{Lu}\p{Ll}*$/u.test(first)
  const isLowered = LEADS.test(name) || (isPlain && !DEMONYMS.has(first.toLowerCase()))
  return isLowered ? name.slice(0, 1).toLowerCase() + name.slice(1) : name
}

type Nouns = Record<Evidence['commitment'], string>
const SPOKEN: Nouns = {
  asserts: 'word',
  hedges: 'guess',
  denies: 'denial',
  wants: 'wish',
  asks: 'question',
  predicts: 'prediction',
}
const NOUNS: Record<Evidence['kind'], Nouns> = {
  speech: SPOKEN,
  unclear: SPOKEN,
  writing: { ...SPOKEN, asserts: 'report' },
  thought: { ...SPOKEN, asserts: 'view', hedges: 'belief' },
}

const possessive = (name: string): string => (/s$/iu.test(name) ? `${name}'` : `${name}'s`)

/** `isHeard`: the body cites the same source with it. The words are quoted, since a headline drops its articles. */
export function whyAttributed(source: string, isHeard: boolean): string {
  if (source === '') return 'It marks its claim as a report, and the body bears that out.'
  return isHeard
    ? `It names “${source}” as the source, and the body bears that out.`
    : `It names “${source}” as the source, and the body tells of the same matter.`
}

export const whyFirstHand = (ground: Ground): string => `It rests at first hand on ${groundOf(ground)}.`
export const whyOwnVoice = 'The article says so in its own voice.'
/** The words are met, but in no one sentence of the writer's. */
export const whyAlike = 'The article tells of the same matter in its own way.'
export const whyAsked = 'It only asks, and the article takes the question up.'

export const whyDropped = (ground: Ground): string => `It states as fact what the body rests on ${groundOf(ground)}.`

export function whyExceeded(excess: Excess, borne: string): string {
  switch (excess.kind) {
    case 'hedge':
    case 'negation':
      return `It leaves out the “${borne}” of the body.`
    case 'number':
    case 'scope':
      return `It says “${excess.said?.word ?? ''}” where the body says “${borne}”.`
  }
}

export function whyAbsent(missing: readonly string[]): string {
  const quoted = missing.map((word) => `“${word}”`)
  const last = quoted.pop()
  if (last === undefined) return 'Its words are scattered over the article, and no sentence brings them together.'
  if (quoted.length === 0) return `Nothing like ${last} comes up below the headline.`
  return `Nothing like ${quoted.join(', ')} or ${last} comes up below the headline.`
}
