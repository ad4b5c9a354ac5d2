export { type AccurateModel, accurateModel, type Heads } from './accurate.ts'
export type { Article, Block, BlockKind, Credit, Page, PageFacts } from './article/article.ts'
export type { Attribution, Form } from './attribution/attribution.ts'
export type { Channel, Commitment, Evidence, Kind } from './evidence/evidence.ts'
export { fast, type Model } from './model.ts'
export { isReading, type ReadOptions, read, readAccurately, type Unreadable } from './read.ts'
export type { DatedEvent, Headline, Reading, Run } from './reading/reading.ts'
export type { Speaker, SpeakerKind } from './speaker/speaker.ts'
export type {
  Agent,
  Appearance,
  Circle,
  Claim,
  Contradiction,
  Mutation,
  MutationType,
  Origin,
  Origins,
  Quote,
  Reason,
  Source,
  Story,
  StoryArticle,
  Taking,
  Variant,
  Verb,
} from './story/story.ts'
export { type StoryOptions, storyOf } from './story/story-of.ts'
export type { Span } from './text/span.ts'
