import ipaddr from 'ipaddr.js'

// All IPv6 addresses of the public internet lie in here (RFC 4291); ::127.0.0.1 and its like do not.
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3')

/**
 * True for an address of the public internet; false for loopback, private, link-local, shared, multicast, reserved and
 * tunnelled addresses, for IPv4 mapped into IPv6 when the IPv4 address is one of these, and for what is no address.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST)
}
