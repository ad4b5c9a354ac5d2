import type { Channel, Commitment } from '../evidence/evidence.ts'
import type { SpeakerKind } from '../speaker/speaker.ts'
import type { Span } from '../text/span.ts'

/**
 * What many articles say of one thing, and who had it from whom: plain JSON, made of Readings alone. It points at
 * articles and attributions by their ids; the words of a statement stand here once more, so that a story can be read
 * without its articles.
 */
export type Story = {
  schema: 'hearsay/story/1'
  /** `s-` and 16 hexadecimal digits; given when the story begins and kept while it grows. */
  id: string
  /** The headline of the article that came first, or of the first that has one. */
  title: string
  /** ISO 8601 days of the first and the last dated article. */
  from: string | null
  to: string | null
  /** In the order of time; those whose date is not known stand last. */
  articles: StoryArticle[]
  /** What articles rest on and the story holds no article of: an outlet credited, a wire copy, a press conference, a clip. */
  sources: Source[]
  agents: Agent[]
  quotes: Quote[]
  claims: Claim[]
  /** Who took it from whom, between articles and sources; never from a later one. */
  lineage: Taking[]
  /** Articles that credit one another in a ring: A cites B, B cites A. */
  circles: Circle[]
  /** Of the story as a whole: all its articles folded. */
  origins: Origins
  contradictions: Contradiction[]
  /** What was left out, capped, folded or could not be told, in sentences. */
  notes: string[]
  run: { version: string }
}

/** An article as the story sees it. */
export type StoryArticle = {
  id: string
  title: string | null
  /** One name for one outlet, whatever its host names; null where the page does not say. */
  outlet: string | null
  url: string | null
  /** ISO 8601, as the page states it. */
  published: string | null
  /** Why the date is not to be trusted, in a word; null when nothing speaks against it. */
  dateDoubt: 'missing' | 'unreadable' | 'before-what-it-cites' | 'out-of-range' | null
  /** Ids of the articles with the same text, folded into this one. */
  copies: string[]
  statements: number
}

/** Something an article rests on that is not an article of the story. */
export type Source = {
  /** `x1`, `x2` … in the order of the articles that name them. */
  id: string
  kind: 'outlet' | 'wire' | 'person' | 'unnamed' | 'occasion' | 'document' | 'recording'
  /** “Irish Star”, “a press conference on 2025-08-16”, “a senior official”. */
  name: string
}

/** One person, office or body across the articles of a story. The unnamed are never joined. */
export type Agent = {
  /** `p1`, `p2` … in the order of their first statement. */
  id: string
  name: string
  named: boolean
  kind: SpeakerKind
  /** The role that most articles give. */
  role: string | null
  /** Who this is in each article: ids of `Reading.speakers`. */
  in: { article: string; speaker: string }[]
}

/** One statement in one article. */
export type Appearance = {
  article: string
  /** Id of the attribution in the article's reading. */
  attribution: string
  /** The words of the content, its spans joined by “ … ”, quotation marks off at the ends. */
  words: string
  /** Agents on the chain between the article and the speaker, nearest to the article first. */
  through: string[]
  channel: Channel
  commitment: Commitment
  /** How many doubts the article reports of it. */
  doubts: number
}

/** The same words in many articles. */
export type Quote = {
  /** `q1`, `q2` … by the number of articles, then by time. */
  id: string
  /** As they first appeared. */
  words: string
  speaker: string | null
  /** The first variant is the one first seen; the others in the order of time. */
  variants: Variant[]
  first: { article: string; attribution: string }
  origins: Origins
}

/** One wording of a quote and where it stands. */
export type Variant = {
  words: string
  /** How it differs from the quote's first wording; empty for that one itself. */
  mutations: Mutation[]
  appearances: Appearance[]
}

export const MUTATIONS = [
  'cut',
  'added',
  'joined',
  'ellipsis',
  'substitution',
  'negation',
  'number',
  'tense',
  'person',
  'contraction',
  'bracketed',
] as const
/** What happened to the words. `negation` and `number` change what was said: they are flagged loudly. */
export type MutationType = (typeof MUTATIONS)[number]
/** `before` is a span of the quote's first wording, `after` one of this variant; null where there is nothing. */
export type Mutation = { type: MutationType; before: Span | null; after: Span | null }

/** The same proposition in any words: only where speaker, time and content agree. */
export type Claim = {
  /** `c1`, `c2` … by the number of articles, then by time. */
  id: string
  /** As it was first put. */
  words: string
  speaker: string | null
  /** Ids of the quotes that put it. */
  quotes: string[]
  /** Why those of `quotes` that came after its beginning put the same, in their order, one plain sentence each. */
  because: string[]
  /** Statements that put it and belong to none of `quotes`, each with why it was joined. */
  appearances: (Appearance & { because: string })[]
  first: { article: string; attribution: string }
  origins: Origins
}

/** PROV-O: what the later one did with the earlier. */
export type Verb = 'wasQuotedFrom' | 'wasDerivedFrom' | 'wasRevisionOf' | 'hadPrimarySource'

/** One taking-over. `later` is an article, `earlier` an article or a source. */
export type Taking = {
  later: string
  earlier: string
  verb: Verb
  because: Reason[]
  /** The machine's, 0–1. */
  confidence: number
  /** Ids of the quotes and claims that were taken over; empty where the text was, or a wire, and nothing of it is told elsewhere. */
  over: string[]
}

/** Why one article is thought to have it from another, with the words that show it in the later article, if any do. */
export type Reason = {
  kind: 'credit' | 'link' | 'wire' | 'shared-run' | 'shared-error' | 'same-variant' | 'same-ground' | 'earlier' | 'copy'
  /** One plain sentence. */
  why: string
  /** In the text of the later article. */
  words: Span[]
}

/** A ring of citations, in the order in which each cites the next; the last cites the first. */
export type Circle = { articles: string[]; why: string }

/** How many independent beginnings remain when relays are folded. `origins === roots.length`. */
export type Origins = { origins: number; outlets: number; articles: number; roots: Origin[]; because: string[] }

/** One independent beginning: an article or a source, what kind of ground it is, and the articles that go back to it. */
export type Origin = { node: string; ground: Source['kind'] | 'article'; name: string; articles: string[]; why: string }

/** Statements of one story that cannot both hold as they stand. Ids of quotes, claims, or `article#attribution`. */
export type Contradiction = { between: string[]; why: string }
