/** Places by hash: open addressing, at most half full. */
export type HashIndex = { keys: Int32Array; places: Int32Array }

/** Makes an index in which the hash at place `i` is found as `i`; of equal hashes the last counts. */
export function hashIndex(hashes: readonly number[]): HashIndex {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2))
  const keys = new Int32Array(size)
  const places = new Int32Array(size)
  hashes.forEach((hash, i) => {
    let at = hash & (size - 1)
    while (places[at] !== 0 && keys[at] !== hash) at = (at + 1) & (size - 1)
    keys[at] = hash
    places[at] = i + 1
  })
  return { keys, places }
}

/** The place of a hash, or −1. */
export function placeOf({ keys, places }: HashIndex, hash: number): number {
  const mask = keys.length - 1
  for (let at = hash & mask; ; at = (at + 1) & mask) {
    if (places[at] === 0) return -1
    if (keys[at] === hash) return places[at]! - 1
  }
}
