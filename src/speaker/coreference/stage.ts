import { BODY_NOUNS, POLL_NOUNS } from '../../language/en/kinds.ts'
import type { Cast } from '../cast/cast.ts'
import type { Figure } from '../cast/figure.ts'
import { figureOf } from '../cast/figure.ts'
import type { Name } from '../name.ts'
import { headClass } from '../phrase/noun.ts'
import type { Scene } from '../scene.ts'
import type { Mention } from './antecedent.ts'

/** What is known while the article is read from front to back: who has entered, and where they were meant. */
export type Stage = {
  scene: Scene
  cast: Cast
  figures: Figure[]
  /** Figures of the cast by the name that means only them. */
  byName: Map<Name, Figure>
  /** Figures by what they belong to and what they are: “12 campaign”. */
  byKey: Map<string, Figure>
  /** Where a noun stands right behind the name it belongs to (“Clinton’s campaign”), by noun, in text order. */
  owned: ReadonlyMap<string, number[]>
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
  return {
    scene,
    cast,
    figures,
    byName,
    byKey: new Map(),
    owned: ownedNouns(scene),
    mentions: [],
    byToken: new Map(),
    lastSpeaker: null,
  }
}

function ownedNouns({ tokens, nameAt }: Scene): Map<string, number[]> {
  const owned = new Map<string, number[]>()
  for (let i = 1; i < tokens.length; i++) {
    const noun = headClass(tokens[i]!.lower)
    if (nameAt[i] || !(BODY_NOUNS.has(noun) || POLL_NOUNS.has(noun))) continue
    const name = nameAt[i - 1] ?? (tokens[i - 1]!.tag === 'POS' ? nameAt[i - 2] : undefined)
    if (name && name.kind !== 'place') owned.set(noun, [...(owned.get(noun) ?? []), i])
  }
  return owned
}
