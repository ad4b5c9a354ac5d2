const DATA = /(?<=[^/])\.(json|txt)$/

/**
 * The path that a request is routed by: `/articles/a-1.json` becomes `/articles/a-1/.json`, so that a pattern has whole
 * segments. No address from outside holds a segment that begins with a dot; one that does leads nowhere.
 */
export function routed(path: string): string {
  if (path.includes('/.')) return '/.'
  return path.startsWith('/assets/') ? path : path.replace(DATA, '/.$1')
}

/** The address as people write it: `/articles/{id}/.json` is `/articles/{id}.json`. */
export const written = (pattern: string): string => pattern.replace(/\/\.(json|txt)$/, '.$1')
