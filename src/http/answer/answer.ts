import { POLICY } from './policy.ts'

/** Headers of every answer (OWASP Secure Headers); `no-store` unless a route knows better. */
const GUARDED: { [name: string]: string } = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
}

export type Headers = { [name: string]: string }
export type Content = string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array> | null

/** Every answer of the service is made here, so that none goes out unguarded. */
export const answer = (content: Content, status: number, headers: Headers = {}): Response =>
  new Response(content, { status, headers: { ...GUARDED, ...headers } })

export const json = (value: unknown, status = 200, headers: Headers = {}): Response =>
  answer(JSON.stringify(value), status, { 'content-type': 'application/json', ...headers })

/** A file to keep: never shown by the browser, whatever is in it. The name is reduced to letters, digits, `-`, `_`, `.`. */
export const attachment = (content: string | Uint8Array<ArrayBuffer>, mediaType: string, name: string): Response =>
  answer(content, 200, {
    'content-type': mediaType,
    'content-disposition': `attachment; filename="${name.replace(/[^\w.-]+/g, '-')}"`,
  })
