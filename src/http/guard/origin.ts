import { problem, shown } from '../answer/problem.ts'

const SAFE: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site's page sends here (CSRF) or wants to read from here. Browsers say where a request comes
 * from (Fetch Metadata, Origin); programs that say neither are no browsers, and need no protection from pages. Only a
 * link may lead here: another site may open a page of this service as a whole tab.
 */
export function checkOrigin({ method, headers }: Request): Response | null {
  const site = headers.get('sec-fetch-site')
  const origin = headers.get('origin')
  const isForeign =
    (site !== null && site !== 'same-origin' && site !== 'none') ||
    (origin !== null && hostOf(origin) !== headers.get('host')?.toLowerCase())
  if (!isForeign || (SAFE.has(method) && isLink(headers))) return null
  return problem(
    403,
    'foreign-page',
    `The page ${shown(origin ?? 'of another site')} may not use this service; open it in a tab of its own.`,
  )
}

const isLink = (headers: Headers): boolean =>
  headers.get('sec-fetch-mode') === 'navigate' && headers.get('sec-fetch-dest') === 'document'

const hostOf = (origin: string): string | null => (URL.canParse(origin) ? new URL(origin).host : null)
