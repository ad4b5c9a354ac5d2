const DATA = ['.json', '.txt', '.svg'] as const

/**
 * The path that a request is routed by: `/articles/a-1.json` becomes `/articles/a-1/.json`, so that a pattern has whole
 * segments. No address from outside holds a segment that begins with a dot; one that does leads nowhere.
 */
export function routed(path: string): string {
  if (path.includes('/.')) return '/.'
  if (path.startsWith('/assets/') || path.startsWith('/here/')) return path
  const data = DATA.find((ending) => path.endsWith(ending) && (ending !== '.svg' || path.startsWith('/stories/')))
  return data === undefined ? path : `${path.slice(0, -data.length)}/${data}`
}

/** The address as people write it: `/articles/{id}/.json` is `/articles/{id}.json`. */
export const written = (pattern: string): string => pattern.replace(/\/\.(json|txt|svg)$/, '.$1')
