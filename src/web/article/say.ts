import type { Headline } from '../../reading/reading.ts'
import { nameOf, type Sheet, type Statement } from './sheet.ts'

/** What the page calls a verdict on the headline. */
export const VERDICTS: { [status in Headline['status']]: { good: boolean; sentence: string } } = {
  attributed: { good: true, sentence: 'The headline says who says it.' },
  fact_supported: { good: true, sentence: 'The body bears the headline out.' },
  drops_attribution: { good: false, sentence: 'The headline drops the attribution.' },
  overstates: { good: false, sentence: 'The headline says more than the body.' },
  not_in_body: { good: false, sentence: 'The body does not say what the headline says.' },
}

/** Who says a statement, as one line: “Edwin Marlow”, “two senior aides (unnamed)”, “nobody named”. */
export function whoSays(sheet: Sheet, { speaker, attribution, named }: Statement): string {
  if (speaker) return named ? nameOf(speaker) : `${nameOf(speaker)} (unnamed)`
  const source = attribution.source.map(sheet.words).join(' ')
  return source === '' ? 'nobody named' : `${source} (not resolved)`
}

/** Those between the article and the speaker, nearest to the speaker first. */
export const carriersOf = (sheet: Sheet, { hops, speaker }: Statement): string[] =>
  hops
    .slice(1)
    .filter((hop) => hop.speaker !== speaker?.id)
    .map((hop) => nameOf(sheet.speaker(hop.speaker)))
    .reverse()

/** The small word behind a statement: how it became public, that nobody is named, that somebody corrected it. */
export function signOf({ answer }: Sheet, { id, evidence: { channel, kind }, named }: Statement): string {
  const ground = channel !== 'unspecified' ? channel : kind === 'thought' ? 'thought' : ''
  return [named ? '' : 'unnamed', ground, answer.touched[id] ? 'corrected' : ''].filter(Boolean).join(' · ')
}

/** What a screen reader says of a statement besides its words. */
export function spokenOf(sheet: Sheet, statement: Statement): string {
  const carriers = carriersOf(sheet, statement)
  const { commitment, doubts } = statement.evidence
  const doubting = [...new Set(doubts.map((d) => nameOf(sheet.speaker(d.by))))]
  return [
    whoSays(sheet, statement),
    carriers.length > 0 ? `through ${carriers.join(', then ')}` : '',
    commitment,
    doubting.length > 0 ? `${doubting.join(' and ')} not sure` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

/** The words of a statement; parts that a cue splits are joined by an ellipsis. */
export const contentOf = (sheet: Sheet, { attribution }: Statement): string =>
  attribution.content.map(sheet.words).join(' … ')
