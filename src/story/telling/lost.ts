import type { Appearance, Quote } from '../story.ts'
import { appearancesOf } from './sides.ts'

/** What a statement does not pass on that stood where the words were first seen. */
export type Lost = {
  /** The first article reports a doubt of it, this one none. */
  doubt: boolean
  /** Ids of agents through whom the first article has it and this one does not. */
  through: string[]
}

/** What one appearance of a quote lost on its way, beside the first one; nothing for the first itself. */
export function lostIn(quote: Quote, appearance: Appearance): Lost {
  const { article, attribution } = quote.first
  const first = appearancesOf(quote).find((a) => a.article === article && a.attribution === attribution)
  if (!first || first.article === appearance.article) return { doubt: false, through: [] }
  return {
    doubt: first.doubts > 0 && appearance.doubts === 0,
    through: first.through.filter((id) => !appearance.through.includes(id) && id !== quote.speaker),
  }
}

/** Of some appearances those that lost something, grouped by what: `doubt`, or the id of an agent. */
export function losses(quote: Quote, appearances: readonly Appearance[]): Map<string, Appearance[]> {
  const groups = new Map<string, Appearance[]>()
  for (const appearance of appearances) {
    const { doubt, through } = lostIn(quote, appearance)
    for (const what of [...(doubt ? [DOUBT] : []), ...through])
      groups.set(what, [...(groups.get(what) ?? []), appearance])
  }
  return groups
}

/** The key of a dropped doubt; ids of agents are never so. */
export const DOUBT = 'doubt'
