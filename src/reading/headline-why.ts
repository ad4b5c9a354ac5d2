import type { Evidence } from '../evidence/evidence.ts'
import { NAMES_NOBODY } from '../language/en/headline.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Excess } from './headline-strength.ts'

/** One support of a headline: who says it, on what ground. */
export type Ground = { speaker: Speaker | null; source: string; evidence: Evidence | null; isSilent: boolean }

/** “Jeremy Freeman’s belief about silent video”: whose, what, and how it came about. */
function groundOf({ speaker, source, evidence, isSilent }: Ground): string {
  const name = shortened(speaker?.name ?? source)
  const noun = NOUNS[evidence?.kind ?? 'speech'][evidence?.commitment ?? 'asserts']
  const about = isSilent ? ' about silent video' : ''
  if (NAMES_NOBODY.test(name)) return `what “${name}” ${evidence?.kind === 'thought' ? 'thinks' : 'says'}${about}`
  return name === '' ? `the ${noun} of nobody named${about}` : `${possessive(name)} ${noun}${about}`
}

/** “Ann Doe, who chairs the board,” → Ann Doe */
const shortened = (name: string): string => name.replace(/\s*[,(;–—].*$/su, '').trim()

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

export const whyAttributed = (name: string): string =>
  name === ''
    ? 'It says that this is a report, and the body bears that out.'
    : `It names ${name} as the one who says it, and the body bears that out.`

export const whyFact = (ground: Ground | null): string =>
  ground
    ? `The body bears it out at first hand: it rests on ${groundOf(ground)}.`
    : 'The body states it in its own voice too.'

export const whyDropped = (ground: Ground): string => `It states as fact what the body rests on ${groundOf(ground)}.`

export function whyExceeded(excess: Excess, borne: string): string {
  switch (excess.kind) {
    case 'hedge':
      return `It leaves out the “${borne}” of the body.`
    case 'negation':
      return `The body says “${borne}” where the headline does not.`
    case 'number':
    case 'scope':
      return `It says “${excess.said?.word ?? ''}” where the body says “${borne}”.`
  }
}

export const whyAbsent = (missing: readonly string[]): string =>
  missing.length === 0
    ? 'No sentence of the body says it.'
    : `The body does not say it: it never speaks of ${missing.map((m) => `“${m}”`).join(' or ')}.`
