import type { Lineage } from '../lineage/lineage.ts'
import type { Paper } from '../papers/paper.ts'
import type { Origins } from '../story.ts'
import { counted, sentence } from './counted.ts'
import type { Root } from './fold.ts'
import { originsOf, outletsAmong } from './origins.ts'

const LEAST = 0.5

/**
 * The origins of a story as a whole: every article goes back to the beginning of what it shares with most others.
 * Articles that share no statement with any other are no origins of it; they are counted and said. `folded`: the roots of
 * each way of the lineage.
 */
export function originsOfStory(
  folded: readonly (readonly Root[])[],
  lineage: Lineage,
  papers: readonly Paper[],
): Origins {
  const best = new Map<string, { root: Root; weight: number; at: number }>()
  for (const [at, roots] of folded.entries()) {
    // What is said tells more than what was copied: a text counts where its article shares no statement.
    const isText = lineage.ways[at]!.item.kind === 'text'
    const weight = isText ? LEAST : new Set(roots.flatMap((r) => r.choices.map((c) => c.carrier.paper.id))).size
    for (const root of roots)
      for (const [at, choice] of root.choices.entries()) {
        const { id } = choice.carrier.paper
        if (weight > (best.get(id)?.weight ?? 0)) best.set(id, { root, weight, at })
      }
  }
  const whole = new Map<string, Root>()
  for (const { root, at } of best.values()) {
    const known = whole.get(root.key) ?? { ...root, choices: [], unplaced: [] }
    whole.set(root.key, known)
    known.choices.push(root.choices[at]!)
  }
  const origins = originsOf([...whole.values()], lineage)
  const alone = papers.filter((paper) => !best.has(paper.id))
  return {
    ...origins,
    outlets: outletsAmong(papers),
    articles: papers.length,
    because: [...origins.because, ...aloneBecause(alone)],
  }
}

function aloneBecause(alone: readonly Paper[]): string[] {
  if (alone.length === 0) return []
  const shares =
    alone.length === 1 ? 'shares no statement with another and is' : 'share no statement with another and are'
  return [`${sentence(counted(alone.length, 'article'))} ${shares} no origin of the story.`]
}
