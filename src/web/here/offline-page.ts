/** Where the service worker of this page begins; it is built from offline.ts. */
const SCRIPT = '/offline.js'
const SCOPE = '/here'

/** Has this page's files kept; true when they are, false where the browser keeps nothing. */
export async function isKeptOffline(): Promise<boolean> {
  // Browsers have it over HTTPS and on this machine only.
  if (!('serviceWorker' in navigator)) return false
  try {
    await navigator.serviceWorker.register(SCRIPT, { scope: SCOPE })
    await navigator.serviceWorker.ready
    return true
  } catch {
    return false
  }
}
