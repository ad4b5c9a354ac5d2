import { createHmac, timingSafeEqual } from 'node:crypto'
import { answer } from '../answer/answer.ts'
import { problem } from '../answer/problem.ts'

/** Name of the cookie by which a browser that showed the token once is known again. */
const COOKIE = 'hearsay'
/** A month, seconds. */
const LASTS = 30 * 24 * 60 * 60

/** Shorter ones are guessed. UTF-16 code units. */
export const SHORTEST_TOKEN = 16

/** Asks every request for the token: as a bearer (RFC 6750), as the cookie, or once as `/?token=…` for browsers. */
export function checkToken(token: string): (request: Request, url: URL) => Response | null {
  // The cookie is no token: who reads it cannot use it as a bearer, nor learn the token from it.
  const cookie = createHmac('sha256', token).update('cookie of hearsay').digest('base64url')
  const isToken = same(token)
  const isCookie = same(cookie)
  return ({ headers }, url) => {
    const shownOnce = url.pathname === '/' ? url.searchParams.get('token') : null
    if (shownOnce !== null && isToken(shownOnce)) return enter(cookie, headers.get('x-forwarded-proto') === 'https')
    if (url.pathname === '/healthz') return null
    const bearer = /^Bearer +(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1]
    if (bearer !== undefined && isToken(bearer)) return null
    const brought = cookieOf(headers.get('cookie') ?? '')
    if (brought !== null && isCookie(brought)) return null
    return problem(
      401,
      'token-needed',
      'This service asks for its token: open /?token=… once in a browser, or send “Authorization: Bearer …”.',
      { 'www-authenticate': 'Bearer realm="hearsay"' },
    )
  }
}

const enter = (cookie: string, isHttps: boolean): Response =>
  answer(null, 303, {
    location: '/',
    'set-cookie': `${COOKIE}=${cookie}; Path=/; Max-Age=${LASTS}; HttpOnly; SameSite=Strict${isHttps ? '; Secure' : ''}`,
  })

function cookieOf(header: string): string | null {
  const found = header.split(';').find((pair) => pair.trim().startsWith(`${COOKIE}=`))
  return found ? found.trim().slice(COOKIE.length + 1) : null
}

/** Compares in the same time wherever two words differ, and whatever their lengths. */
function same(secret: string): (word: string) => boolean {
  const digest = (word: string): Buffer => createHmac('sha256', secret).update(word).digest()
  const right = digest(secret)
  return (word) => timingSafeEqual(digest(word), right)
}
