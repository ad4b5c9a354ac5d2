import { COMPARED } from './lineage/choice.ts'
import { counted, sentence } from './origins/counted.ts'
import type { StoryArticle } from './story.ts'

/** What was folded, capped or could not be told, in sentences. `carriers`: of the statement that most articles have. */
export function notesOf(articles: readonly StoryArticle[], carriers: number): string[] {
  const copies = articles.reduce((sum, article) => sum + article.copies.length, 0)
  const doubts = (doubt: StoryArticle['dateDoubt']): number => articles.filter((a) => a.dateDoubt === doubt).length
  const { first, last } = COMPARED
  const capped =
    carriers <= first + last
      ? []
      : [
          `Where more articles have a statement, each was compared with the first ${first} and the last ${last} before it.`,
        ]
  return [
    ...capped,
    ...said(
      copies,
      'article',
      'came again with the same text and were folded',
      'came again with the same text and was folded',
    ),
    ...said(
      doubts('missing') + doubts('unreadable'),
      'article',
      'have no date that can be read: only credits tell where they stand',
      'has no date that can be read: only credits tell where it stands',
    ),
    ...said(
      doubts('out-of-range'),
      'article',
      'are dated years from all others: their dates are not used',
      'is dated years from all others: its date is not used',
    ),
    ...said(
      doubts('before-what-it-cites'),
      'article',
      'are dated before what they credit: one of the two dates is wrong',
      'is dated before what it credits: one of the two dates is wrong',
    ),
  ]
}

const said = (n: number, noun: string, many: string, one: string): string[] =>
  n === 0 ? [] : [`${sentence(counted(n, noun))} ${n === 1 ? one : many}.`]
