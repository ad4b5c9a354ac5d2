/** The end of a `switch` over a union: a member that was forgotten does not compile. */
export function unreachable(member: never): never {
  throw new TypeError(`No case for ${JSON.stringify(member)}: the data is of a newer version; update hearsay.`)
}
