import { scaleUtc } from 'd3-scale'
import { instantOf } from '../../story/instant.ts'
import type { Quote, StoryArticle } from '../../story/story.ts'
import { clipped } from '../../story/telling/say.ts'
import { inert } from '../../text/inert.ts'
import { tickLabel } from '../article/timeline.ts'
import { type Sheet, whenWords } from './sheet.ts'

/** An article on the line of its outlet; `quotes` are those first seen in it. */
export type Mark = { id: string; x: number; root: number; quotes: number; says: string }
export type Row = { label: string; y: number; marks: Mark[] }
/** When each outlet had what is quoted, in units of its width: a line for each outlet, days from left to right. */
export type Timeline = {
  width: number
  height: number
  /** Where the lines of the outlets begin and end. */
  left: number
  right: number
  ticks: { x: number; label: string }[]
  rows: Row[]
  /** Outlets and articles that stand on no line. */
  outletsLeft: number
  undated: number
}

const DAY = 86_400_000
/** More outlets than these make a wall of lines; those that came later are counted. */
const MOST_ROWS = 24
const LABEL = { width: 190, letters: 26 }
/** Heights, with the outlet beside its line and, where there is no room for that, above it. */
const ROW = { beside: 26, above: 40 }
const FOOT = 26
const EDGE = 10
/** A label of a day takes so much of the line. */
const TICK = 90

/** Null when fewer than two articles have a date: then there is no time to show. */
export function timelineOf(sheet: Sheet, quotes: readonly Quote[], width: number, isNarrow: boolean): Timeline | null {
  const firsts = new Map<string, number>()
  for (const { first } of quotes) firsts.set(first.article, (firsts.get(first.article) ?? 0) + 1)
  const having = new Set(quotes.flatMap((q) => q.variants.flatMap((v) => v.appearances.map((a) => a.article))))
  const articles = sheet.story.articles.filter(({ id }) => having.has(id))
  const dated = articles.flatMap((article) => {
    const time = article.dateDoubt === null ? instantOf(article.published) : null
    return time === null ? [] : [{ article, time }]
  })
  if (dated.length < 2) return null
  const times = dated.map(({ time }) => time)
  const [from, to] = [dayBefore(Math.min(...times)), dayBefore(Math.max(...times)) + DAY]
  const [left, right] = [isNarrow ? EDGE : LABEL.width, width - EDGE]
  const scale = scaleUtc([from, to], [left, right])
  const outlets = new Map<string, Mark[]>()
  for (const { article, time } of dated) {
    const outlet = sheet.outlet(article.id)
    const mark = markOf(sheet, article, scale(time), firsts.get(article.id) ?? 0)
    outlets.set(outlet, [...(outlets.get(outlet) ?? []), mark])
  }
  const step = isNarrow ? ROW.above : ROW.beside
  const rows = [...outlets]
    .slice(0, MOST_ROWS)
    .map(([label, marks], i) => ({ label: clipped(inert(label), LABEL.letters), y: (i + 1) * step - EDGE, marks }))
  return {
    width,
    height: rows.length * step + FOOT,
    left,
    right,
    ticks: scale
      .ticks(Math.max(1, Math.floor((right - left) / TICK)))
      .filter((time) => time.getTime() % DAY === 0 && time.getTime() < to)
      .map((time) => ({ x: scale(time), label: tickLabel(time, to - from) })),
    rows,
    outletsLeft: outlets.size - rows.length,
    undated: articles.length - dated.length,
  }
}

const dayBefore = (time: number): number => Math.floor(time / DAY) * DAY

function markOf(sheet: Sheet, article: StoryArticle, x: number, quotes: number): Mark {
  const first = quotes === 0 ? 'has it later' : `first with ${quotes === 1 ? 'one quote' : `${quotes} quotes`}`
  const says = `${sheet.outlet(article.id)}, ${whenWords(article)}: ${first}`
  return { id: article.id, x, root: sheet.rootOf(article.id), quotes, says: inert(says) }
}
