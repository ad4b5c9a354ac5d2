import { promises as dns, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { isPublicAddress } from './address.ts'

/** Decides which addresses may be connected to, and finds the addresses of a name. */
export type Gate = {
  /** Asked with every address that is about to be connected to, and the host it stands for. */
  allow: (address: string, host: string) => boolean
  resolve: (host: string) => Promise<LookupAddress[]>
}

export const publicGate: Gate = {
  allow: (address) => isPublicAddress(address),
  resolve: (host) => dns.lookup(host, { all: true, verbatim: true }),
}

/** Thrown through undici when every address of a host was refused. */
export class AddressRefused extends Error {
  readonly host: string
  constructor(host: string) {
    super(`${host} has no public address`)
    this.host = host
  }
}

/**
 * An undici agent that checks each address at the moment of connecting, so that neither a redirect nor a name that
 * changes its address between two look-ups gets past the gate. An IP literal never reaches `lookup`: it is checked
 * before.
 */
export function gatedAgent(gate: Gate): Agent {
  const connect = buildConnector({ lookup: gatedLookup(gate) })
  return new Agent({
    connect: (options, callback) => {
      const host = options.hostname.replace(/^\[|\]$/g, '')
      if (isIP(host) && !gate.allow(host, host)) callback(new AddressRefused(host), null)
      else connect(options, callback)
    },
  })
}

function gatedLookup(gate: Gate): LookupFunction {
  return (host, options, callback) => {
    gate.resolve(host).then(
      (found) => {
        const allowed = found.filter(({ address }) => gate.allow(address, host))
        const first = allowed[0]
        if (!first) callback(new AddressRefused(host), [])
        else if (options.all) callback(null, allowed)
        else callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, []),
    )
  }
}
