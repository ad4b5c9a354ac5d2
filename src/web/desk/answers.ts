import type { AgentLine, Apart, ArticleLine, Found, Listed, RunLine, StoryLine } from '../../archive/archive.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Correction } from '../../correction/correction.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Tier } from '../../inference/tier-names.ts'
import type { Hop } from '../../reading/hops.ts'
import type { Reading } from '../../reading/reading.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Story } from '../../story/story.ts'

/** `/articles/{id}.json`: the reading with its corrections, and what stands behind it. */
export type ArticleAnswer = {
  article: ArticleLine
  sha256: string
  mediaType: string
  reading: Reading
  /** Stations from the writer inwards, for each attribution. */
  hops: { [attribution: string]: Hop[] }
  /** Ids of corrections behind an attribution or a speaker. */
  touched: { [id: string]: string[] }
  unplaced: string[]
  corrections: Correction[]
  runs: RunLine[]
}

/** `/articles/{id}/statements/{attribution}.json`. */
export type ChainAnswer = {
  article: ArticleLine
  attribution: Attribution
  evidence: Evidence
  speaker: Speaker | null
  hops: Hop[]
  speakers: { [id: string]: Speaker }
  words: string
  /** The words of each hop, in its order. */
  hopWords: string[][]
}

export type ArticlesAnswer = Listed<ArticleLine>
export type SpeakerAnswer = { speaker: AgentLine; statements: Listed<Found> }
/** `/stories/{id}.json`: the story, what is told apart in it, and how many articles were left out. */
export type StoryAnswer = { line: StoryLine; story: Story; apart: Apart[]; leftOut: number }
/** `/articles/{id}/story.json`. */
export type StoryOfArticle = { story: StoryLine | null }
export type SearchAnswer = Listed<Found>

/** `/models.json`: the tier that reads when nobody asks for one, and all that are installed. */
export type ModelsAnswer = { usual: Tier; there: Tier[] }

/** What POST `/articles` takes as JSON. */
export type NewPage = ({ text: string } | { html: string } | { url: string }) & {
  title?: string
  outlet?: string
  published?: string
  model?: Tier
}
/** What is told while a page is read, and at the end. */
export type Stage = 'fetching' | 'reading' | 'keeping'
export type Done = { id: string; isNew: boolean; run: string }
