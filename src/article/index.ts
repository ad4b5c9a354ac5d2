export type { Article, Block, BlockKind, Credit, Page, PageFacts } from './article.ts'
export type { Failure, FailureCode } from './failure.ts'
export { articleFromText } from './from-text.ts'
