import { tick } from 'svelte'
import { isUnderOtherPolicy } from './route.ts'

type Address = { path: string; query: string; hash: string }

const here = (): Address => ({
  path: location.pathname,
  query: location.search,
  hash: decodedHash(location.hash.slice(1)),
})

function decodedHash(hash: string): string {
  try {
    return decodeURIComponent(hash)
  } catch {
    return ''
  }
}

let address = $state.raw(here())

/** The address of the page that is shown; components read it like any state. */
export const at = {
  get path(): string {
    return address.path
  },
  get query(): URLSearchParams {
    return new URLSearchParams(address.query)
  },
  get hash(): string {
    return address.hash
  },
}

/** Goes to another page of the desk, to its beginning unless the address names a place. */
export async function go(to: string): Promise<void> {
  if (to === `${location.pathname}${location.search}${location.hash}`) return
  if (isOtherPolicy(new URL(to, location.href).pathname)) return location.assign(to)
  history.pushState(null, '', to)
  const before = address.path
  address = here()
  if (address.path === before) return
  await tick()
  if (address.hash === '') scrollTo(0, 0)
  document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
}

const isOtherPolicy = (path: string): boolean => isUnderOtherPolicy(location.pathname, path)

/** Writes into the address what is selected or filtered, without a new entry in the history. */
export function note({ query, hash }: { query?: URLSearchParams; hash?: string }): void {
  const search = query === undefined ? address.query : query.size > 0 ? `?${query}` : ''
  const place = hash === undefined ? location.hash : hash === '' ? '' : `#${encodeURIComponent(hash)}`
  history.replaceState(history.state, '', `${address.path}${search}${place}`)
  address = here()
}

/** Takes over clicks on links within the desk; files, new tabs and other sites are the browser's. */
function follow(click: MouseEvent): void {
  const link = click.target instanceof Element ? click.target.closest('a') : null
  const isPlain = click.button === 0 && !click.metaKey && !click.ctrlKey && !click.shiftKey && !click.altKey
  if (!link || !isPlain || click.defaultPrevented || link.target !== '' || link.hasAttribute('download')) return
  const url = new URL(link.href, location.href)
  if (url.origin !== location.origin || link.getAttribute('href')?.startsWith('#')) return
  if (isOtherPolicy(url.pathname)) return
  click.preventDefault()
  void go(`${url.pathname}${url.search}${url.hash}`)
}

/** Listens to links and to the browser's back and forward; once, at the start. */
export function watchAddress(): void {
  addEventListener('popstate', () => {
    address = here()
  })
  addEventListener('hashchange', () => {
    address = here()
  })
  document.addEventListener('click', follow)
}
