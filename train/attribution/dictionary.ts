/** Numbers the features that stand at least `cutOff` times, in order of their hashes; the rest get −1. */
export function dictionary(all: readonly Int32Array[], cutOff: number): { hashes: Int32Array; ids: Int32Array[] } {
  const table = new Table(1 << 25)
  for (const hashes of all) for (let k = 0; k < hashes.length; k++) table.add(hashes[k]!)
  const hashes = table.atLeast(cutOff).sort()
  const numbers = new Table(1 << 22)
  for (const [id, hash] of hashes.entries()) numbers.set(hash, id + 1)
  return { hashes, ids: all.map((list) => list.map((hash) => numbers.get(hash) - 1)) }
}

/** Open addressing over typed arrays: tens of millions of keys in a few bytes each. */
export class Table {
  private readonly keys: Int32Array
  private readonly values: Int32Array
  private readonly mask: number

  constructor(size: number) {
    this.keys = new Int32Array(size)
    this.values = new Int32Array(size)
    this.mask = size - 1
  }

  private slot(key: number): number {
    let at = (Math.imul(key, 0x9e3779b1) >>> 7) & this.mask
    while (this.values[at] !== 0 && this.keys[at] !== key) at = (at + 1) & this.mask
    return at
  }

  add(key: number): void {
    const at = this.slot(key)
    this.keys[at] = key
    this.values[at]!++
  }

  set(key: number, value: number): void {
    const at = this.slot(key)
    this.keys[at] = key
    this.values[at] = value
  }

  get(key: number): number {
    return this.values[this.slot(key)]!
  }

  atLeast(count: number): Int32Array {
    return this.keys.filter((_, at) => this.values[at]! >= count)
  }
}
