import { isIP } from 'node:net'
import { problem, shown } from '../answer/problem.ts'

/** The name in a Host header without its port: `desk.example.org:443` → `desk.example.org`, `[::1]:4317` → `::1`. */
export const nameOf = (host: string): string =>
  host
    .toLowerCase()
    .replace(/:\d*$/, '')
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')

export const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '::1' || /^127(?:\.\d{1,3}){3}$/.test(name) || /^::ffff:127\./.test(name)

/**
 * Refuses requests for names that this service is not known by. A page whose own name was turned to our address (DNS
 * rebinding) sends that name here; an IP literal cannot be turned, so a service for others answers to all of them.
 */
export function checkHost(names: ReadonlySet<string>, isPublic: boolean): (host: string | null) => Response | null {
  return (host) => {
    const name = nameOf(host ?? '')
    if (isLoopback(name) || names.has(name) || (isPublic && isIP(name) > 0)) return null
    return problem(
      421,
      'host-not-served',
      `This service does not answer to the name “${shown(host ?? '')}”. Start it with --name for each name it has.`,
    )
  }
}
