import { hash } from '../../attribution/tagger/columns.ts'
import type { Clue, Judgement } from './clue.ts'
import type { EvidenceModel } from './model.ts'
import { OUTPUTS, WIDTH } from './model.ts'

/** Where what was learnt overrules the rules: which field, what the rules had said, and the clues that weighed most. */
export type Overruled = { field: keyof Judgement; rule: string; clues: string[] }
export type Opinion = { judgement: Judgement; overruled: Overruled[] }

/** So much likelier must another value be than the rules’. By cross-validation 0.1 to 0.4 do the same within half a point. */
const MARGIN = 0.2
/** Clues that are named for a judgement. */
const TOLD = 3

/** The rules’ judgement, with those values replaced that are clearly less likely than another. */
export function opinionOf(model: EvidenceModel, clues: readonly Clue[], rules: Judgement): Opinion {
  const places = clues.map((clue) => model.places.get(hashOf(clue)))
  const scores = scoresOf(model, clues, places)
  const overruled: Overruled[] = []
  const judgement: { -readonly [field in keyof Judgement]: string } = { ...rules }
  let from = 0
  for (const { field, values } of OUTPUTS) {
    const known = (values as readonly string[]).indexOf(rules[field])
    const chances = chancesOf(scores.subarray(from, from + values.length))
    const best = chances.indexOf(Math.max(...chances))
    if (known >= 0 && chances[best]! - chances[known]! > MARGIN) {
      judgement[field] = values[best]!
      overruled.push({ field, rule: rules[field], clues: weightiest(model, clues, places, from + best, from + known) })
    }
    from += values.length
  }
  return { judgement: judgement as Judgement, overruled }
}

/** Words and their group, hashed as one. */
export const hashOf = ({ group, word }: Pick<Clue, 'group' | 'word'>): number => hash(`${group}|${word}`)

function scoresOf(
  { weights, step }: EvidenceModel,
  clues: readonly Clue[],
  places: readonly (number | undefined)[],
): Float64Array {
  const scores = new Float64Array(WIDTH)
  clues.forEach(({ amount }, i) => {
    const place = places[i]
    if (place === undefined) return
    for (let k = 0; k < WIDTH; k++) scores[k]! += weights[place + k]! * step * amount
  })
  return scores
}

function chancesOf(scores: Float64Array): number[] {
  const most = Math.max(...scores)
  const odds = [...scores].map((score) => Math.exp(score - most))
  const all = odds.reduce((sum, o) => sum + o, 0)
  return odds.map((o) => o / all)
}

/** The clues that speak most for one value and against another. */
function weightiest(
  { weights }: EvidenceModel,
  clues: readonly Clue[],
  places: readonly (number | undefined)[],
  value: number,
  over: number,
): string[] {
  const weighed = clues.flatMap((clue, i) => {
    const place = places[i]
    return place === undefined || clue.group === 'always'
      ? []
      : [{ clue, weight: (weights[place + value]! - weights[place + over]!) * clue.amount }]
  })
  return weighed
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOLD)
    .map(({ clue }) => (clue.word ? `${clue.group} “${clue.word}”` : clue.group))
}
