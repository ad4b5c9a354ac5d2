import { BODY_NOUNS, POLL_NOUNS } from '../../language/en/kinds.ts'
import type { Name } from '../../language/names/name.ts'
import type { Cast } from '../cast/cast.ts'
import type { Figure } from '../cast/figure.ts'
import { figureOf, wordSet } from '../cast/figure.ts'
import { headClass } from '../phrase/noun.ts'
import type { Scene } from '../scene.ts'
import type { Mention } from './antecedent.ts'
import { lastBefore } from './antecedent.ts'

/** What is known while the article is read from front to back: who has entered, and where they were meant. */
export type Stage = {
  scene: Scene
  cast: Cast
  /** Every figure with its number. */
  figures: Map<Figure, number>
  /** Figures of the cast by the name that means only them. */
  byName: Map<Name, Figure>
  /** Figures by what they belong to and what they are: “12 campaign”. */
  byKey: Map<string, Figure>
  /** Figures by the nouns that can take them up again, and by the words of their names. */
  byHead: Map<string, Figure[]>
  byWord: Map<string, Figure[]>
  /** Where a noun stands right behind the name it belongs to (“Clinton’s campaign”), by noun, in text order. */
  owned: ReadonlyMap<string, number[]>
  mentions: Mention[]
  /** How often a figure was meant by a family name that others bear as well. */
  meantAlone: Map<Figure, number>
  /** The token at which a figure was meant last. */
  lastAt: Map<Figure, number>
  /** Whom a pronoun at a token was found to mean. */
  byToken: Map<number, Figure>
  /** Who spoke in the attribution before. */
  lastSpeaker: Figure | null
}

/** Only so many of the last mentions, or of the figures with one noun, are looked through: a bound for hostile input. */
export const LOOKED_THROUGH = 80

/** Sets the stage with the cast of the article. */
export function stageOf(scene: Scene, cast: Cast): Stage {
  const stage: Stage = {
    scene,
    cast,
    figures: new Map(),
    byName: new Map(),
    byKey: new Map(),
    byHead: new Map(),
    byWord: new Map(),
    owned: ownedNouns(scene),
    mentions: [],
    meantAlone: new Map(),
    lastAt: new Map(),
    byToken: new Map(),
    lastSpeaker: null,
  }
  for (const member of cast.members) {
    const figure = figureOf(scene, member)
    enter(stage, figure)
    for (const word of wordSet(figure.name)) listed(stage.byWord, word).push(figure)
    for (const name of [member.fullest, ...member.names]) stage.byName.set(name, figure)
  }
  return stage
}

/** Brings a figure onto the stage. */
export function enter(stage: Stage, figure: Figure): void {
  stage.figures.set(figure, stage.figures.size)
  for (const head of figure.heads) listed(stage.byHead, head).push(figure)
}

/** Notes that a figure was meant. */
export function meant(stage: Stage, mention: Mention): void {
  stage.mentions.push(mention)
  stage.lastAt.set(mention.figure, mention.at)
}

/** The last mentions before a token, in text order. */
export function lastMentions(stage: Stage, before: number): Mention[] {
  const end = lastBefore(stage.mentions, before) + 1
  return stage.mentions.slice(Math.max(0, end - LOOKED_THROUGH), end)
}

/** The figures that a noun can take up, the last that entered at the end. */
export const withHead = (stage: Stage, head: string): readonly Figure[] =>
  (stage.byHead.get(head) ?? []).slice(-LOOKED_THROUGH)

function listed<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function ownedNouns({ tokens, nameAt }: Scene): Map<string, number[]> {
  const owned = new Map<string, number[]>()
  for (let i = 1; i < tokens.length; i++) {
    const name = nameAt[i - 1] ?? (tokens[i - 1]!.tag === 'POS' ? nameAt[i - 2] : undefined)
    if (nameAt[i] || !name || name.type === 'place') continue
    const noun = headClass(tokens[i]!.lower)
    if (BODY_NOUNS.has(noun) || POLL_NOUNS.has(noun)) listed(owned, noun).push(i)
  }
  return owned
}
