import { grouped } from '../text/grouped.ts'
import { COMPARED } from './lineage/choice.ts'
import type { Way } from './lineage/lineage.ts'
import { counted, sentence } from './origins/counted.ts'
import { MOST_ROOTS, type Root } from './origins/fold.ts'
import type { StoryArticle } from './story.ts'

/** What was folded, capped or could not be told, in sentences. `folded`: the roots of each of the `ways`. */
export function notesOf(
  articles: readonly StoryArticle[],
  ways: readonly Way[],
  folded: readonly (readonly Root[])[],
): string[] {
  const copies = articles.reduce((sum, article) => sum + article.copies.length, 0)
  const doubts = (doubt: StoryArticle['dateDoubt']): number => articles.filter((a) => a.dateDoubt === doubt).length
  return [
    ...capped(ways, folded),
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

/** What a story too large to compare all with all was compared by. */
function capped(ways: readonly Way[], folded: readonly (readonly Root[])[]): string[] {
  const { first, last, ofOutlet } = COMPARED
  const most = (counts: readonly number[]): number => counts.reduce((a, b) => Math.max(a, b), 0)
  const carriers = most(ways.map(({ choices }) => choices.length))
  const outlets = ways.filter(({ choices }) => choices.length > ofOutlet).map(largestOutlet)
  const beginnings = folded.map((roots) => roots.reduce((sum, root) => sum + 1 + root.unplaced.length, 0))
  return [
    ...(carriers > first + last
      ? [
          `Where more articles have a statement, each was compared with the first ${first} and the last ${last} before it.`,
        ]
      : []),
    ...(most(outlets) > ofOutlet
      ? [
          `Where one outlet has a statement in more articles, those that credit it were compared with the first ${ofOutlet}.`,
        ]
      : []),
    ...(most(beginnings) > MOST_ROOTS
      ? [`Where a statement has more beginnings, each was compared with the first ${MOST_ROOTS} of them.`]
      : []),
  ]
}

const largestOutlet = ({ choices }: Way): number =>
  [...grouped(choices, (c) => c.carrier.paper.outlet)].reduce(
    (most, [outlet, own]) => (outlet === null ? most : Math.max(most, own.length)),
    0,
  )

const said = (n: number, noun: string, many: string, one: string): string[] =>
  n === 0 ? [] : [`${sentence(counted(n, noun))} ${n === 1 ? one : many}.`]
