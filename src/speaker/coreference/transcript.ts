import type { Figure } from '../cast/figure.ts'
import type { Scene } from '../scene.ts'
import { meantBy } from './shared-name.ts'
import type { Stage } from './stage.ts'

/** Tokens of a label: “DR. ANN HALE (mayor):”. */
const LONGEST_LABEL = 7

/**
 * Whose turn it is in a transcript: the paragraph of the token begins with “ANN HALE:”. Null for a label that names
 * nobody known, `undefined` where no label stands.
 */
export function turnOf(stage: Stage, at: number): Figure | null | undefined {
  const { tokens, nameAt } = stage.scene
  const first = paragraphStart(stage.scene, at)
  const colon = tokens.slice(first, first + LONGEST_LABEL).findIndex((t) => t.word === ':')
  if (colon < 1 || first + colon >= at) return undefined
  const label = tokens.slice(first, first + colon)
  const name = nameAt[first + colon - 1] ?? nameAt[first]
  if (name) return name.from === first || isShouted(label.map((t) => t.word)) ? meantBy(stage, name) : undefined
  return isShouted(label.map((t) => t.word)) ? null : undefined
}

const isShouted = (words: readonly string[]): boolean =>
  words.some((w) => /^\p{Lu}{2}/u.test(w)) && words.every((w) => w === w.toUpperCase())

function paragraphStart({ paragraphAt }: Scene, at: number): number {
  let first = at
  while (first > 0 && paragraphAt[first - 1] === paragraphAt[at]) first--
  return first
}
