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

/** What an address may do that others may not, as a header; nothing for all others. */
export function policyOf(path: string): { [name: string]: string } {
  const policy = OWN.find(([pattern]) => pattern.test(path))?.[1]
  return policy === undefined ? {} : { 'content-security-policy': policy }
}

const OWN: readonly (readonly [RegExp, string])[] = [
  [/^\/lips$/, FOOTAGE],
  [/^\/assets\/faces-worker-[\w-]+\.js$/, FACES],
]
