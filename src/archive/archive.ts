import type { PageFacts } from '../article/article.ts'
import type { Form } from '../attribution/attribution.ts'
import type { Change, Correction } from '../correction/correction.ts'
import type { Channel, Commitment, Kind } from '../evidence/evidence.ts'
import type { Headline, Reading } from '../reading/reading.ts'
import type { SpeakerKind } from '../speaker/speaker.ts'

/** How the bytes came: fetched from their address, given by a person (pasted, a file), or taken over from an export. */
export type RetrievedBy = 'fetched' | 'given' | 'imported'

/** An article to keep: the bytes as they came, and the machine's reading of them. */
export type NewArticle = {
  bytes: Uint8Array
  /** `text/html; charset=windows-1252`, `text/plain; charset=utf-8`. */
  mediaType: string
  /** ISO 8601 in UTC. */
  retrievedAt: string
  retrievedBy: RetrievedBy
  /** What was known about the page from outside; the next run over it is told the same. */
  facts: PageFacts
  reading: Reading
}

/** One line of a list of articles. */
export type ArticleLine = {
  id: string
  title: string | null
  outlet: string | null
  url: string | null
  published: string | null
  retrievedAt: string
  retrievedBy: RetrievedBy
  statements: number
  /** Speakers with a name who say something. */
  named: number
  /** Statements that nobody is named for. */
  unnamed: number
  headline: Headline['status'] | null
  corrections: number
}

/** One run over an article; runs are never overwritten. The newest is the one that is shown. */
export type RunLine = { id: string; at: string; version: string; model: string }

/** Everything kept of one article. */
export type KeptArticle = {
  line: ArticleLine
  /** SHA-256 of the bytes as they came, hexadecimal. */
  sha256: string
  mediaType: string
  facts: PageFacts
  /** The reading that is shown, as the machine made it. */
  machine: Reading
  runs: RunLine[]
  /** All of them, the undone ones too, oldest first. */
  corrections: Correction[]
}

/** A statement as lists show it: after corrections. */
export type StatementLine = {
  article: { id: string; title: string | null; outlet: string | null; published: string | null }
  /** Id of the attribution in the article's reading. */
  id: string
  words: string
  /** `id` is an agent's. The article's own writer has none and no name, and counts as named: the article is known. */
  speaker: { id: string | null; name: string | null; named: boolean; role: string | null }
  kind: Kind
  form: Form
  channel: Channel
  commitment: Commitment
  /** Names on the chain between the article and the speaker, nearest to the article first. */
  through: string[]
  confidence: number
}

/** Somebody who is reported to say something, over all articles. The unnamed are never joined: one a mention. */
export type AgentLine = {
  id: string
  name: string
  /** False for one whom an article only describes: “two senior aides”. */
  named: boolean
  kind: SpeakerKind
  /** The role that most of the newest articles give. */
  role: string | null
  statements: number
  articles: number
  /** Days of the first and the last statement, when known. */
  first: string | null
  last: string | null
}

export type StatementFilter = {
  /** Words of the statement, its speaker, outlet or title; `"in this order"`, `-not`, as web searches write it. */
  words?: string
  agent?: string
  article?: string
  outlet?: string
  channel?: Channel
  commitment?: Commitment
  named?: boolean
}

/** A found statement; `marks` are the places of the searched words in `words`, UTF-16 code units. */
export type Found = StatementLine & { marks: { start: number; end: number }[] }

/** A page of a list, and what to ask for the next one; `next` is null on the last. */
export type Listed<T> = { items: T[]; next: string | null }
/** `limit` from 1 to 1000; `after` is the `next` of the page before. Anything else is a RangeError. */
export type Paging = { limit: number; after?: string }

/** One line of the list of stories. */
export type StoryLine = {
  /** `s-` and 16 hexadecimal digits; given when the story begins and kept while it grows. */
  id: string
  /** The headline of the article that came first, or of the first that has one. */
  title: string | null
  /** ISO 8601 days of the first and the last dated article. */
  from: string | null
  to: string | null
  articles: number
  /** Distinct names of outlets, as the articles give them. */
  outlets: number
  statements: number
}

/**
 * A kept story with what is shown of its articles, after corrections, in the order of time; those whose date is not known
 * stand last. `reading.article.id` is the id in the archive: two articles of the archive may have one text.
 */
export type KeptStory = {
  line: StoryLine
  readings: Reading[]
  /** Articles of the story beyond the most that are given at once; 0 when all of them are there. */
  leftOut: number
  /** What people told apart in it, the undone ones too, oldest first. */
  apart: Apart[]
}

/** What can be told apart: two articles (not of one story), two statements (not one quote or claim), two speakers (not one agent). */
export const APART_KINDS = ['article', 'statement', 'speaker'] as const
export type ApartKind = (typeof APART_KINDS)[number]

/**
 * A person's word that two things are not the same. An article is meant by its id, a statement by `article#attribution`, a
 * speaker by `article#speaker`. Kept by the words they stand on: a later run that calls them otherwise is answered with
 * its own ids.
 */
export type Apart = {
  /** `t-` and 16 hexadecimal digits. */
  id: string
  what: ApartKind
  between: [string, string]
  /** When it was said, ISO 8601 in UTC, and who said it, as they call themselves. */
  at: string
  by: string
  note: string | null
  undoneAt: string | null
}

/** What is wrong with a kept article. */
export type Fault = { article: string; what: string }

/**
 * What the desk keeps, whatever database is behind it. Ids that are not there give null; anything else that fails is
 * thrown as an Error whose message says what to do.
 */
export type Archive = {
  /** True when other processes may change what is kept while this one has it open. */
  readonly shared: boolean
  /**
   * Keeps an article and its reading; once this is answered, it is on the disk. Bytes that are there already, and the
   * same text at the same address, give another run of the same article; the same reading of the same bytes gives the
   * run that is there.
   */
  keep(article: NewArticle): Promise<{ id: string; isNew: boolean; run: string }>
  /** Another run over a kept article; it becomes the one that is shown. */
  addReading(article: string, reading: Reading, at: string): Promise<RunLine | null>
  article(id: string): Promise<KeptArticle | null>
  /** A short word that changes whenever `article` would answer something else; much cheaper to ask for. */
  stamp(id: string): Promise<string | null>
  /** The bytes as they came. */
  original(id: string): Promise<{ bytes: Uint8Array; mediaType: string } | null>
  /** The reading of one run, as the machine made it. */
  reading(article: string, run: string): Promise<Reading | null>
  articles(paging: Paging, words?: string): Promise<Listed<ArticleLine>>
  agents(paging: Paging, words?: string): Promise<Listed<AgentLine>>
  agent(id: string): Promise<AgentLine | null>
  /** Without words: newest first; with words: best first. */
  statements(filter: StatementFilter, paging: Paging): Promise<Listed<Found>>
  correct(
    article: string,
    correction: { at: string; by: string; note: string | null; change: Change },
  ): Promise<Correction | null>
  /** Undoes a correction; it stays in the list with the time. Undoing it again changes nothing. */
  undo(article: string, correction: string, at: string): Promise<Correction | null>
  /** Newest first; only those of two articles or more, unless `alone` asks for all. With words: those that an article with all of them is in. */
  stories(paging: Paging, words?: string, alone?: boolean): Promise<Listed<StoryLine>>
  /** A story that was merged into another answers as that one. */
  story(id: string): Promise<KeptStory | null>
  /** The line of a story in the list, without its articles. */
  storyLine(id: string): Promise<StoryLine | null>
  /** The story that an article is in; null when there is no such article. */
  storyOf(article: string): Promise<string | null>
  /** A short word that changes whenever `story` would answer something else; much cheaper to ask for. */
  storyStamp(id: string): Promise<string | null>
  /**
   * Tells two things apart; null when one of them is not there. Of two articles of one story the second is put elsewhere.
   */
  tellApart(said: Pick<Apart, 'what' | 'between' | 'at' | 'by' | 'note'>): Promise<Apart | null>
  /** Undoes it; it stays in the list with the time. Undoing it again changes nothing. */
  undoApart(id: string, at: string): Promise<Apart | null>
  counts(): Promise<{ articles: number; statements: number; agents: number; corrections: number }>
  /** Every article with its bytes, runs and corrections, one JSON object a line, without line ends, in the order of ids. */
  exported(): AsyncIterable<string>
  /**
   * Takes over a line of `exported`, if it is whole and undamaged; an Error says what is wrong with it. What of it is
   * there already is left as it is.
   */
  take(line: string): Promise<{ id: string; isNew: boolean }>
  /** Checks bytes against their hashes, readings against their articles, and indexes against readings. */
  verify(): AsyncIterable<Fault>
  /** Waits for what is being kept and gives the folder free; call it before the process ends, at a signal too. */
  close(): Promise<void>
}
