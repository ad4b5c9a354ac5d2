type Sources = { [directive: string]: string }

const write = (sources: Sources): string =>
  Object.entries(sources)
    .map(([directive, from]) => `${directive} ${from}`)
    .join('; ')

const STRICT: Sources = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  'frame-ancestors': "'none'",
}

/** Article text comes from strangers: nothing but our own files runs, and nobody else's page may show or read this one. */
export const POLICY = write(STRICT)

/** A clip is shown from the disk (`blob:`) and looked at by our own WebAssembly; it can be sent nowhere but to this service. */
const FOOTAGE = write({
  ...STRICT,
  'script-src': "'self' 'wasm-unsafe-eval'",
  // The reader of manifests starts its worker from its own script; the worker is bound by this policy.
  'worker-src': "'self' blob:",
  'media-src': 'blob:',
})

/** A worker has the policy of its own file. The glue of the landmark model writes functions as text, so it alone may. */
const FACES = write({
  'default-src': "'none'",
  'script-src': "'self' 'unsafe-eval' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
})

/** What reads in the browser: our own WebAssembly, in workers of our own. */
const READER = write({
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'connect-src': "'self'",
})

/** Threads share memory only in a page that takes in nothing of other sites. */
const ISOLATED = { 'cross-origin-embedder-policy': 'require-corp' }

/** What an address may do that others may not, as headers; nothing for all others. */
export const policyOf = (path: string): { [name: string]: string } =>
  OWN.find(([pattern]) => pattern.test(path))?.[1] ?? {}

const OWN: readonly (readonly [RegExp, { [name: string]: string }])[] = [
  [/^\/lips$/, { 'content-security-policy': FOOTAGE }],
  [/^\/assets\/faces-worker-[\w-]+\.js$/, { 'content-security-policy': FACES }],
  [/^\/here$/, ISOLATED],
  [/^\/here\/[\w.-]+\.js$/, { ...ISOLATED, 'content-security-policy': READER }],
]
