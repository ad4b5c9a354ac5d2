import type { Agent, Appearance, Quote } from '../story.ts'
import { appearancesOf } from './sides.ts'

type AgentOf = (id: string) => Agent | undefined

/** What a statement does not pass on that stood where the words were first seen. */
export type Lost = {
  /** The first article reports a doubt of it, this one none. */
  doubt: boolean
  /** Ids of agents through whom the first article has it and this one does not. */
  through: string[]
}

/**
 * What one appearance of a quote lost on its way from the first one. Nothing for the first article itself, and nothing for
 * those that go back to another origin: they had nothing to lose. Of those who stood between only people count: the
 * lineage shows which outlets are credited.
 */
export function lostIn(quote: Quote, appearance: Appearance, agentOf: AgentOf): Lost {
  const { article, attribution } = quote.first
  const first = appearancesOf(quote).find((a) => a.article === article && a.attribution === attribution)
  const root = quote.origins.roots.find((r) => r.articles.includes(article))
  if (!first || first.article === appearance.article || !root?.articles.includes(appearance.article))
    return { doubt: false, through: [] }
  return {
    doubt: first.doubts > 0 && appearance.doubts === 0,
    through: first.through.filter(
      (id) => !appearance.through.includes(id) && id !== quote.speaker && agentOf(id)?.kind === 'person',
    ),
  }
}

/** Of some appearances those that lost something, grouped by what: `doubt`, or the id of an agent. */
export function losses(quote: Quote, appearances: readonly Appearance[], agentOf: AgentOf): Map<string, Appearance[]> {
  const groups = new Map<string, Appearance[]>()
  for (const appearance of appearances) {
    const { doubt, through } = lostIn(quote, appearance, agentOf)
    for (const what of [...(doubt ? [DOUBT] : []), ...through])
      groups.set(what, [...(groups.get(what) ?? []), appearance])
  }
  return groups
}

/** The key of a dropped doubt; ids of agents are never so. */
export const DOUBT = 'doubt'
