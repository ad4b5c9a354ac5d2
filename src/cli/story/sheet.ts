import type { Reading } from '../../reading/reading.ts'
import type { Agent, Appearance, Origins, Story, StoryArticle } from '../../story/story.ts'
import { MANY_ROOTS, rootPlaces } from '../../story/telling/roots.ts'
import { clipped } from '../../story/telling/say.ts'
import { inert } from '../../text/inert.ts'
import { type Ink, type Inks, inks } from '../terminal/ink.ts'
import { hang, lay, type Piece } from '../terminal/lay.ts'

/** How the report of a story is to look. `width` in columns; `readings` are asked for the words of reasons. */
export type Look = { width: number; colour: boolean; explain?: boolean; readings?: readonly Reading[] }

/** A story laid ready for its report. */
export type Sheet = {
  story: Story
  width: number
  explain: boolean
  inks: Inks
  /** The number that people see: 1 for the article that came first. */
  numberOf: (article: string) => string
  /** Columns of the largest number. */
  digits: number
  article: (id: string) => StoryArticle | undefined
  agent: (id: string) => Agent | undefined
  /** A letter and a colour for an independent beginning, by its place among the roots; nothing where it is not known. */
  root: (place: number) => { letter: string; ink: Ink }
  /** Place among the roots that an article goes back to. */
  rootOf: (article: string) => number
  /** A stretch of the text of an article, empty where its reading is not at hand. */
  textOf: (article: string, span: { start: number; end: number }) => string
  /** How the text of an article begins, for one without a headline; null where its reading is not at hand. */
  opening: (article: string | undefined) => string | null
}

const WIDTH = { least: 32, most: 100 }
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

export function sheetOf(story: Story, { width, colour, explain = false, readings = [] }: Look): Sheet {
  const ink = inks(colour)
  const articles = new Map(story.articles.map((a) => [a.id, a]))
  const numbers = new Map(
    story.articles.flatMap((a, i) => [a.id, ...a.copies].map((id): [string, string] => [id, String(i + 1)])),
  )
  const agents = new Map(story.agents.map((a) => [a.id, a]))
  const texts = new Map(readings.map((r) => [r.article.id, r.article.text]))
  return {
    story,
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, width)),
    explain,
    inks: ink,
    numberOf: (id) => numbers.get(id) ?? '?',
    digits: String(story.articles.length).length,
    article: (id) => articles.get(id),
    agent: (id) => agents.get(id),
    root: (place) => ({
      letter: place === MANY_ROOTS ? '+' : place < 0 ? ' ' : (LETTERS[place] ?? '*'),
      ink: place < 0 ? ink.faint : ink.speakers[place % ink.speakers.length]!,
    }),
    rootOf: rootPlaces(story.origins),
    textOf: (id, { start, end }) => texts.get(id)?.slice(start, end) ?? '',
    opening: (id) => openingOf(texts.get(id ?? '') ?? ''),
  }
}

/** Letters of a text that stand for its headline. */
const OPENING = 60

function openingOf(text: string): string | null {
  const words = inert(text.slice(0, 4 * OPENING)).trim()
  return words === '' ? null : clipped(words, OPENING)
}

/** “Edwin Marlow”, “two senior aides (unnamed)”, “nobody named”. */
export function agentName(sheet: Sheet, id: string | null): string {
  const agent = id === null ? undefined : sheet.agent(id)
  if (!agent) return 'nobody named'
  return agent.named ? inert(agent.name) : `${inert(agent.name)} (unnamed)`
}

/** “2 The Harbour Gazette”. */
export function called(sheet: Sheet, id: string): string {
  const article = sheet.article(id)
  const source = sheet.story.sources.find((s) => s.id === id)?.name
  const name = article?.outlet ?? article?.title ?? source ?? sheet.opening(id) ?? id
  return article ? `${sheet.numberOf(id)} ${inert(name)}` : inert(name)
}

/** The numbers of the articles of some statements, in order, each once. */
export const numbersOf = (sheet: Sheet, appearances: readonly Appearance[]): string =>
  [...new Set(appearances.map((a) => sheet.numberOf(a.article)))].sort((a, b) => Number(a) - Number(b)).join(', ')

export const counted = (count: number, what: string, many = `${what}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? what : many}`

/** What a section leaves out, and how to see it. */
export const andMore = ({ inks, width }: Sheet, what: string): string[] =>
  hang('    ', lay([{ words: `and ${what}; --explain lists them`, ink: inks.faint }], width - 4))

/** How far a quote or a claim went: articles, outlets, and origins, told as a doubt where fewer than outlets. */
export const reach = ({ inks }: Sheet, { articles, outlets, origins }: Origins): Piece[] => [
  { words: counted(articles, 'article'), ink: inks.faint },
  { words: counted(outlets, 'outlet'), ink: inks.faint },
  { words: counted(origins, 'origin'), ink: origins < outlets ? inks.doubt : inks.plain },
]
