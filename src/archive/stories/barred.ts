import type { Query } from '../driver/driver.ts'

type Pair = { first_article: string; second_article: string }

/** The stories that people keep an article out of: those that hold an article it was told apart from. */
export async function barredStories(query: Query, article: string): Promise<ReadonlySet<string>> {
  const pairs = await query<Pair>(
    `select first_article, second_article from hearsay.apart
     where what = 'article' and undone_at is null and (first_article = $1 or second_article = $1)`,
    [article],
  )
  const others = pairs.map((pair) => (pair.first_article === article ? pair.second_article : pair.first_article))
  return new Set((await storiesOf(query, others)).values())
}

/** Whether people told an article of one story apart from one of the other. */
export async function areApart(query: Query, a: string, b: string): Promise<boolean> {
  const pairs = await query<Pair>(
    `select first_article, second_article from hearsay.apart where what = 'article' and undone_at is null`,
    [],
  )
  const stories = await storiesOf(
    query,
    pairs.flatMap((pair) => [pair.first_article, pair.second_article]),
  )
  return pairs.some((pair) => {
    const [x, y] = [stories.get(pair.first_article), stories.get(pair.second_article)]
    return (x === a && y === b) || (x === b && y === a)
  })
}

/** The stories that articles are in. */
export async function storiesOf(query: Query, articles: readonly string[]): Promise<Map<string, string>> {
  if (articles.length === 0) return new Map()
  const rows = await query<{ article: string; story: string }>(
    'select article, story from hearsay.grouped where article = any($1) and story is not null',
    [[...new Set(articles)]],
  )
  return new Map(rows.map(({ article, story }) => [article, story]))
}
