/** Writes the numbers of a model as bytes, the counterpart of `readWeights` in src/text/weights.ts. */
export class WeightWriter {
  readonly #bytes: number[] = []

  byte(value: number): void {
    this.#bytes.push(value & 255)
  }

  count(value: number): void {
    let left = value
    while (left > 127) {
      this.byte(128 | (left & 127))
      left = Math.floor(left / 128)
    }
    this.byte(left)
  }

  word(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte(value >>> shift)
  }

  sparse(values: Int8Array): void {
    this.count(values.reduce((sum, v) => sum + (v === 0 ? 0 : 1), 0))
    let position = -1
    values.forEach((value, i) => {
      if (value === 0) return
      this.count(i - position - 1)
      this.byte(value)
      position = i
    })
  }

  /** The bytes so far as an ES module that exports them as base64. */
  module(): string {
    return `export const WEIGHTS =\n  '${Buffer.from(this.#bytes).toString('base64')}'\n`
  }

  get length(): number {
    return this.#bytes.length
  }
}
