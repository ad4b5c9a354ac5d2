import type { Mention } from './antecedent.ts'
import type { Cast } from './cast/cast.ts'
import type { Figure } from './figure.ts'
import { figureOf } from './figure.ts'
import type { Name } from './name.ts'
import type { Scene } from './scene.ts'

/** What is known while the article is read from front to back: who has entered, and where they were meant. */
export type Stage = {
  scene: Scene
  cast: Cast
  figures: Figure[]
  /** Figures of the cast by the name that means only them. */
  byName: Map<Name, Figure>
  /** Figures by what they belong to and what they are: “12 campaign”. */
  byKey: Map<string, Figure>
  mentions: Mention[]
  /** Whom a pronoun or a name at a token was found to mean. */
  byToken: Map<number, Figure>
  /** Who spoke in the attribution before. */
  lastSpeaker: Figure | null
}

export function stageOf(scene: Scene, cast: Cast): Stage {
  const byName = new Map<Name, Figure>()
  const figures: Figure[] = []
  for (const member of cast.members) {
    const figure = figureOf(scene, member)
    figures.push(figure)
    for (const name of [member.fullest, ...member.names]) byName.set(name, figure)
  }
  return { scene, cast, figures, byName, byKey: new Map(), mentions: [], byToken: new Map(), lastSpeaker: null }
}
