import type { StoryArticle } from '../../story/story.ts'
import { DATE_DOUBTS, dayOf } from '../../story/telling/say.ts'
import { inert } from '../../text/inert.ts'
import { hang, lay, padEnd, padStart } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { andMore, counted, type Sheet } from './sheet.ts'

/** `12 Mar 21:10` */
const DAY = 13
const OUTLET = { least: 13, most: 26 }
/** With less room than this beside the outlet, a headline stands below it. Columns. */
const NARROW = 24
/** Articles that are listed unless everything is asked for. */
const MOST = 40

/** The articles in the order of time: number, day, outlet, headline, and the letter of what they go back to. */
export function articles(sheet: Sheet): string[] {
  const { story, inks } = sheet
  const shown = sheet.explain ? story.articles : story.articles.slice(0, MOST)
  const rest = story.articles.length - shown.length
  const outlet = Math.min(OUTLET.most, Math.max(OUTLET.least, ...shown.map((a) => (a.outlet ?? '').length + 2)))
  const year = sheet.story.from?.slice(0, 4) ?? null
  return [
    inks.strong('Articles'),
    ...shown.flatMap((article) => articleLines(sheet, article, outlet, year)),
    ...(rest > 0 ? andMore(sheet, counted(rest, 'more article')) : []),
  ]
}

function articleLines(sheet: Sheet, article: StoryArticle, widest: number, year: string | null): string[] {
  const { inks } = sheet
  const { letter, ink } = sheet.root(sheet.rootOf(article.id))
  const doubt = article.dateDoubt === null ? '' : DATE_DOUBTS[article.dateDoubt]
  const day = padEnd(shorten(dayWords(article, year), DAY - 1, 1), DAY)
  const number = padStart(sheet.numberOf(article.id), sheet.digits)
  const lead = ` ${ink(letter)} ${inks.faint(number)}  ${article.dateDoubt === null ? day : inks.doubt(day)}`
  const indent = 5 + sheet.digits + DAY
  const outletColumns = Math.min(widest, sheet.width - indent + 2)
  const outlet = padEnd(shorten(article.outlet ?? '(no outlet)', outletColumns - 2, 1), outletColumns)
  const room = sheet.width - indent - outletColumns
  const isBeside = room >= NARROW
  const headline = article.title ?? sheet.opening(article.id) ?? '(no headline)'
  const title = shorten(headline, isBeside ? room : sheet.width - indent, isBeside ? 1 : 2)
  const below = [
    ...(isBeside ? [] : [title]),
    ...(doubt !== '' && article.published !== null ? [inert(`${doubt}: ${article.published}`)] : []),
    ...(article.copies.length > 0 ? [`and ${counted(article.copies.length, 'copy', 'copies')} of it`] : []),
  ].flatMap((words) => lay([{ words, ink: inks.faint }], sheet.width - indent))
  return [`${lead}${outlet}${isBeside ? title : ''}`, ...hang(' '.repeat(indent), below)]
}

/** Without the year of the story. */
function dayWords({ published, dateDoubt }: StoryArticle, year: string | null): string {
  if (published === null || dateDoubt === 'unreadable') return 'no date'
  const [, day = '', time = ''] = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d))?/.exec(published) ?? []
  const words = dayOf(day)
  return `${year !== null && words.endsWith(` ${year}`) ? words.slice(0, -5) : words} ${time}`.trim()
}
