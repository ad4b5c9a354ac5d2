import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../src/article/article.ts'
import { isReading, read } from '../src/read.ts'
import type { Reading } from '../src/reading/reading.ts'
import { agentsOf } from '../src/story/agents/agents.ts'
import type { AgentOf } from '../src/story/quotes/voice.ts'
import { type Statement, statementsOf } from '../src/story/statement.ts'
import type { Agent } from '../src/story/story.ts'
import { corpus } from '../train/corpora/data.ts'
import { type Corpus, documentsOf } from '../train/corpora/foreign.ts'

/** One story of a corpus as it is known there, read through the pipeline. Ids of articles are those of the corpus. */
export type GoldStory = { id: string; readings: Reading[]; statements: Statement[]; agents: Agent[]; agentOf: AgentOf }

type Text = { id: string; text: string; title?: string; published?: string }

/** The 70 events of BASIL, three articles each; null without the data. */
export function basilStories(): GoldStory[] | null {
  return storiesFrom('basil', ({ id }) => id.replace(/_\d$/u, ''))
}

/** The stories of FNC-1 with two bodies and more. */
export function fncStories(): GoldStory[] | null {
  const folder = corpus('fnc')
  if (!folder) return null
  const lines = readFileSync(join(folder, 'stories.jsonl'), 'utf8').trim().split('\n')
  return lines
    .map((line) => JSON.parse(line) as { story: number; bodies: Text[] })
    .filter(({ bodies }) => bodies.length > 1)
    .map(({ story, bodies }) =>
      storyOf(
        `fnc/${story}`,
        bodies.map((body) => ({ ...body, id: `fnc/${body.id}` })),
      ),
    )
}

function storiesFrom(name: Corpus, storyIdOf: (text: Text) => string): GoldStory[] | null {
  const texts = documentsOf(name)
  if (!texts) return null
  const stories = new Map<string, Text[]>()
  for (const text of texts) stories.set(storyIdOf(text), [...(stories.get(storyIdOf(text)) ?? []), text])
  return [...stories].map(([id, members]) => storyOf(id, members))
}

function storyOf(id: string, texts: readonly Text[]): GoldStory {
  const readings = texts.flatMap((text) => {
    const outcome = read(text)
    if (!isReading(outcome)) return []
    const article: Article = { ...outcome.article, id: text.id }
    return [{ ...outcome, article }]
  })
  return { id, readings, statements: readings.flatMap(statementsOf), ...agentsOf(readings) }
}
