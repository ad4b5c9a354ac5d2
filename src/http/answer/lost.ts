import { problem, shown } from './problem.ts'

/** Nothing of that id: what was asked for, and where to look. */
export const noArticle = (id: string): Response =>
  problem(404, 'no-such-article', `There is no article ${shown(id)}; /articles.json lists those that are kept.`)

export const noneIn = (what: string, id: string, article: string): Response =>
  problem(
    404,
    `no-such-${what}`,
    `The article ${shown(article)} has no ${what} ${shown(id)}; look at /articles/${shown(article)}.json.`,
  )
