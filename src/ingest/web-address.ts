import { type Failed, failed } from './failed.ts'

/** Addresses meant for people are shorter; a robots.txt made to be slow is the slower the longer they are. UTF-16 units. */
const LONGEST = 2048

/** True when it is written like an address with a scheme: `https://…`, `ftp://…`. */
export const looksLikeAddress = (source: string): boolean => /^[a-z][a-z0-9+.-]*:\/\//i.test(source)

/** The address as a URL of http or https without credentials, or why it cannot be fetched. */
export function webAddress(written: string, base?: URL): URL | Failed {
  const shown = written.length > 200 ? `${written.slice(0, 200)}…` : written
  if (written.length > LONGEST)
    return failed(
      'bad-address',
      `${shown} is ${written.length} characters long; addresses of up to ${LONGEST} are read.`,
    )
  if (!URL.canParse(written, base?.href))
    return failed('bad-address', `${shown} is not a web address; write it as https://example.org/article.`)
  const url = new URL(written, base)
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failed('not-http', `${shown} begins with ${url.protocol}; only http: and https: are fetched.`)
  if (url.username || url.password)
    return failed('bad-address', `The address at ${url.host} holds a user name or a password; leave them out.`)
  url.hash = ''
  return url
}
