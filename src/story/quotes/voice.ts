import type { Statement } from '../statement.ts'

/** The agent a speaker of an article is, or null: `agentsOf` gives it. */
export type AgentOf = (article: string, speaker: string) => string | null

/** Whose words a statement gives, as far as the story knows. `through`: agents, nearest to the article first. */
export type Voice = { agent: string | null; named: boolean; through: string[] }

export function voiceOf({ article, speaker, named, through }: Statement, agentOf: AgentOf): Voice {
  const agent = speaker === null ? null : agentOf(article, speaker)
  const carriers = through.map((id) => agentOf(article, id)).filter((id) => id !== null)
  return { agent, named: named && agent !== null, through: [...new Set(carriers)].filter((id) => id !== agent) }
}

/**
 * `same`: one agent, or one of the two carries the words of the other (“Freeman says Trump said”); `open`: at least one
 * is lost or has no name; `other`: two names.
 */
export function accord(a: Voice, b: Voice): 'same' | 'open' | 'other' {
  if (a.agent !== null && a.agent === b.agent) return 'same'
  if (a.agent !== null && b.through.includes(a.agent)) return 'same'
  if (b.agent !== null && a.through.includes(b.agent)) return 'same'
  return a.named && b.named ? 'other' : 'open'
}
