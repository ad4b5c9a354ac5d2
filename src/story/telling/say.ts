import type { MutationType, Reason, Source, StoryArticle } from '../story.ts'

/** Few words for what shows a taking-over; the sentence stands in `why`. */
export const REASONS: { [kind in Reason['kind']]: string } = {
  credit: 'gives credit',
  link: 'links there',
  wire: 'wire copy',
  'shared-run': 'same words',
  'shared-error': 'same slip',
  'same-variant': 'same wording',
  'same-ground': 'same ground',
  earlier: 'same words, later',
  copy: 'same text',
}

/** What a beginning that is no article of the story is. */
export const GROUNDS: { [kind in Source['kind'] | 'article']: string } = {
  outlet: 'another outlet',
  wire: 'a news agency',
  person: 'a person',
  unnamed: 'not named',
  occasion: 'an occasion',
  document: 'a document',
  recording: 'a recording',
  article: 'an article',
}

/** Why a date is not believed, in a word or two. */
export const DATE_DOUBTS: { [doubt in NonNullable<StoryArticle['dateDoubt']>]: string } = {
  missing: 'no date',
  unreadable: 'date unreadable',
  'before-what-it-cites': 'date too early',
  'out-of-range': 'date not possible',
}

/** What happened to the words of a variant, as people say it. */
export const CHANGES: { [type in MutationType]: string } = {
  cut: 'words cut',
  added: 'words added',
  joined: 'passages joined',
  ellipsis: 'ellipsis',
  substitution: 'words replaced',
  negation: 'negation changed',
  number: 'number changed',
  tense: 'tense',
  person: 'person',
  contraction: 'contraction',
  bracketed: 'in brackets',
}

/** These change what was said. */
export const isLoud = (type: MutationType): boolean => type === 'negation' || type === 'number'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2026-03-02` → “2 Mar 2026”; what is no day stays as it is. */
export const dayOf = (iso: string): string => rangeWords(iso, iso, null)

/** Two days as people write them: “2 Mar 2026”, “2–4 Mar 2026”, “30 Mar – 2 Apr 2026”; without the year when it is `year`. */
export function rangeWords(from: string, to: string, year: string | null = null): string {
  const [a, b] = [partsOf(from), partsOf(to)]
  if (!a || !b) return from === to ? from : `${from} – ${to}`
  const end = `${b.day} ${b.month}${b.year === year ? '' : ` ${b.year}`}`
  if (a.year !== b.year) return `${a.day} ${a.month} ${a.year} – ${end}`
  if (a.month !== b.month) return `${a.day} ${a.month} – ${end}`
  return a.day === b.day ? end : `${a.day}–${end}`
}

function partsOf(iso: string): { day: number; month: string; year: string } | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso) ?? []
  const name = MONTHS[Number(month) - 1]
  return name ? { day: Number(day), month: name, year: year! } : null
}

/** Words in quotation marks, unless they begin with some of their own. */
export const inQuotes = (words: string): string => (/^[“"‘«„]/u.test(words) ? words : `“${words}”`)

/** Words that lose their end when they are longer than `most` UTF-16 code units. */
export const clipped = (words: string, most: number): string =>
  words.length <= most
    ? words
    : `${words
        .slice(0, most - 1)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
