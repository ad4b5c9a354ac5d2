import { digestOf } from '../../story/grouping/digest.ts'
import { keysOf } from '../../story/grouping/likeness.ts'
import type { Fault } from '../archive.ts'
import type { Query } from '../driver/driver.ts'
import { shownReading } from '../keep/index-article.ts'
import type { Kept } from '../keep/kept.ts'
import { groupedRow } from './regroup.ts'
import { weighedOf } from './shelf.ts'

/** What is wrong with an article's place among the stories; one that waits to be placed is in order. */
export async function storyFaults(query: Query, kept: Kept): Promise<string[]> {
  const row = await groupedRow(query, kept.id)
  if (!row) return ['it is in no story and does not wait for one']
  if (row.story === null) return []
  if (row.digest !== JSON.stringify(digestOf(shownReading(kept)))) return ['it was put into a story by another reading']
  const keys = keysOf(weighedOf(row)).map(({ term }) => term)
  const found = await query<{ term: number }>('select term::float8 as term from hearsay.posting where article = $1', [
    kept.id,
  ])
  const there = new Set(found.map(({ term }) => term))
  return there.size === keys.length && keys.every((term) => there.has(term))
    ? []
    : ['the terms that find it again are not its own']
}

/** Stories that do not hold what they say, and former ones that lead nowhere. */
export async function* storySums(query: Query): AsyncGenerator<Fault> {
  const wrong = await query<{ id: string; article: string | null }>(
    `select coalesce(s.id, g.story) as id, g.article from hearsay.story s
     full join (select story, min(article) as article, count(*) as articles, max(at) as at
       from hearsay.grouped where story is not null group by story) g on g.story = s.id
     where s.articles is distinct from g.articles or s.at is distinct from g.at order by 1`,
    [],
  )
  for (const { id, article } of wrong)
    yield { article: article ?? '', what: `story ${id} does not hold the articles it says` }
  const lost = await query<{ id: string }>(
    `select f.id from hearsay.former_story f left join hearsay.story s on s.id = f.story where s.id is null order by 1`,
    [],
  )
  for (const { id } of lost) yield { article: '', what: `story ${id} leads to a story that is not there` }
}
