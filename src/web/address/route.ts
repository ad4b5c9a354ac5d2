/** The pages of the desk; each has its data at the same address with `.json`. */
export type Route =
  | { page: 'read' }
  | { page: 'articles' }
  | { page: 'article'; id: string }
  | { page: 'chain'; id: string; statement: string }
  | { page: 'speakers' }
  | { page: 'speaker'; id: string }
  | { page: 'stories' }
  | { page: 'story'; id: string }
  | { page: 'search' }
  | { page: 'lips' }
  | { page: 'here' }
  | { page: 'lost' }

/** The page at a path: `/articles/a-12/statements/a5.1`. */
export function routeOf(path: string): Route {
  const parts = decoded(path)
  if (parts === null) return { page: 'lost' }
  const [first, id, second, statement] = parts
  if (parts.length === 0) return { page: 'read' }
  if (parts.length === 1 && first === 'articles') return { page: 'articles' }
  if (parts.length === 1 && first === 'speakers') return { page: 'speakers' }
  if (parts.length === 1 && first === 'stories') return { page: 'stories' }
  if (parts.length === 1 && first === 'search') return { page: 'search' }
  if (parts.length === 1 && first === 'lips') return { page: 'lips' }
  if (parts.length === 1 && first === 'here') return { page: 'here' }
  if (parts.length === 2 && first === 'articles') return { page: 'article', id: id! }
  if (parts.length === 2 && first === 'speakers') return { page: 'speaker', id: id! }
  if (parts.length === 2 && first === 'stories') return { page: 'story', id: id! }
  if (parts.length === 4 && first === 'articles' && second === 'statements')
    return { page: 'chain', id: id!, statement: statement! }
  return { page: 'lost' }
}

/** The parts between slashes, or null when one of them is no percent-encoding. */
function decoded(path: string): string[] | null {
  try {
    return path
      .split('/')
      .filter((part) => part !== '')
      .map(decodeURIComponent)
  } catch {
    return null
  }
}

/** Pages whose documents have a policy of their own. */
const WITH_OWN_POLICY: ReadonlySet<Route['page']> = new Set(['lips', 'here'])

/** A page whose document has a policy of its own is loaded as a whole, and left as a whole. */
export function isUnderOtherPolicy(from: string, to: string): boolean {
  const [left, entered] = [routeOf(from).page, routeOf(to).page]
  return left !== entered && (WITH_OWN_POLICY.has(left) || WITH_OWN_POLICY.has(entered))
}

export const articlePath = (id: string): string => `/articles/${encodeURIComponent(id)}`
export const speakerPath = (id: string): string => `/speakers/${encodeURIComponent(id)}`
export const storyPath = (id: string): string => `/stories/${encodeURIComponent(id)}`
export const chainPath = (article: string, statement: string): string =>
  `${articlePath(article)}/statements/${encodeURIComponent(statement)}`
/** Where a statement stands in its article. */
export const statementPath = (article: string, statement: string): string =>
  `${articlePath(article)}#${encodeURIComponent(statement)}`

/** An address with a query of what is set. */
export function withQuery(path: string, query: { [key: string]: string | undefined }): string {
  const set = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return set.length === 0 ? path : `${path}?${new URLSearchParams(set)}`
}
