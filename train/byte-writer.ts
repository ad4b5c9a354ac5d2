/** Writes whole numbers as bytes, the counterpart of `readBytes` in src/text/bytes.ts. */
export class ByteWriter {
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

  get length(): number {
    return this.#bytes.length
  }

  base64(): string {
    return Buffer.from(this.#bytes).toString('base64')
  }
}
