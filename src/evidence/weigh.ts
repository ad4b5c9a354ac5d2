import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Syntax } from '../language/syntax.ts'
import type { Name } from '../speaker/name.ts'
import type { Speaker } from '../speaker/speaker.ts'
import type { Commitment, Evidence } from './evidence.ts'

const BY_CUE: [RegExp, Commitment][] = [
  [/\b(?:den(?:y|ies|ied)|reject|dismiss|refut|disput)/iu, 'denies'],
  [/\b(?:ask|wonder|question)/iu, 'asks'],
  [/\b(?:want|hope|urg|call(?:ed|s)? (?:for|on)|demand|vow|pledg|promis|plan|intend)/iu, 'wants'],
  [/\b(?:predict|forecast|expect)/iu, 'predicts'],
  [/\b(?:believ|think|thought|suggest|seem|appear|suspect)/iu, 'hedges'],
]

/**
 * Weighs on what ground each attribution stands. One Evidence per attribution, in their order; `speakers` comes back
 * with those who are only known for having carried the words.
 */
export function weighEvidence(
  article: Article,
  _syntax: Syntax,
  _names: readonly Name[],
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
): { evidence: Evidence[]; speakers: Speaker[] } {
  const evidence = attributions.map((attribution): Evidence => {
    const cue = attribution.cue.map((s) => article.text.slice(s.start, s.end)).join(' ')
    const commitment = BY_CUE.find(([pattern]) => pattern.test(cue))?.[1] ?? 'asserts'
    const chain = ['writer', ...(attribution.speaker ? [attribution.speaker] : [])]
    return { of: attribution.id, kind: 'speech', channel: 'unspecified', chain, commitment, doubts: [], markers: [] }
  })
  return { evidence, speakers: [...speakers] }
}
