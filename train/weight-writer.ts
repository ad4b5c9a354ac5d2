/** Writes the numbers of a model as bits, the counterpart of `readWeights` in src/text/weights.ts. */
export class WeightWriter {
  readonly #bytes: number[] = []
  #held = 0
  #used = 0

  bits(value: number, width: number): void {
    for (let i = width - 1; i >= 0; i--) this.#bit(Math.floor(value / 2 ** i) % 2)
  }

  rice(value: number, width: number): void {
    for (let above = Math.floor(value / 2 ** width); above > 0; above--) this.#bit(1)
    this.#bit(0)
    this.bits(value % 2 ** width, width)
  }

  sparse(values: Int8Array): void {
    const places = [...values.keys()].filter((i) => values[i] !== 0)
    const gaps = places.map((p, i) => p - (places[i - 1] ?? -1) - 1)
    const sizes = places.map((p) => (Math.abs(values[p]!) - 1) * 2 + (values[p]! < 0 ? 1 : 0))
    const [gapWidth, valueWidth] = [riceWidth(gaps), riceWidth(sizes)]
    this.bits(places.length, 24)
    this.bits(gapWidth, 5)
    this.bits(valueWidth, 5)
    gaps.forEach((gap, i) => {
      this.rice(gap, gapWidth)
      this.rice(sizes[i]!, valueWidth)
    })
  }

  /** What was written so far, the last byte filled up with zeros. */
  bytes(): Uint8Array {
    return Uint8Array.from(this.#used > 0 ? [...this.#bytes, this.#held << (8 - this.#used)] : this.#bytes)
  }

  base64(): string {
    return Buffer.from(this.bytes()).toString('base64')
  }

  /** The same as an ES module that exports it as base64. */
  module(): string {
    return `export const WEIGHTS =\n  '${this.base64()}'\n`
  }

  #bit(bit: number): void {
    this.#held = (this.#held << 1) | bit
    if (++this.#used < 8) return
    this.#bytes.push(this.#held)
    this.#held = 0
    this.#used = 0
  }
}

/** The width with which these numbers take the fewest bits. */
export function riceWidth(values: readonly number[]): number {
  const cost = (width: number): number => values.reduce((sum, v) => sum + Math.floor(v / 2 ** width) + 1 + width, 0)
  let best = 0
  for (let width = 1; width < 31; width++) if (cost(width) < cost(best)) best = width
  return best
}
