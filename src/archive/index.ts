export type {
  AgentLine,
  Archive,
  ArticleLine,
  Fault,
  Found,
  KeptArticle,
  Listed,
  NewArticle,
  Paging,
  RetrievedBy,
  RunLine,
  StatementFilter,
  StatementLine,
} from './archive.ts'
export { archiveHome, openArchive } from './open.ts'
