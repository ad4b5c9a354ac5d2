/** Reads the numbers of a trained model from its bits, one after another. */
export type WeightReader = {
  /** A whole number ≥ 0 of `width` bits (at most 32). */
  bits: (width: number) => number
  /** A whole number ≥ 0, small ones in few bits: its part above the lowest `width` bits in ones, a zero, then those (Rice, 1979). */
  rice: (width: number) => number
  /** `length` signed bytes, most of them 0: how many others, then for each the gap before it and its value. */
  sparse: (length: number) => Int8Array
}

/** Opens a model written as base64 (RFC 4648), the form in which `models/` keeps weights. */
export function readWeights(base64: string): WeightReader {
  const binary = atob(base64)
  let at = 0
  let held = 0
  let left = 0
  const bit = (): number => {
    if (left === 0) {
      if (at >= binary.length)
        throw new RangeError(`The model ends after ${at} bytes: make it again with “npm run train”`)
      held = binary.charCodeAt(at++)
      left = 8
    }
    return (held >>> --left) & 1
  }
  const bits = (width: number): number => {
    let value = 0
    for (let i = 0; i < width; i++) value = value * 2 + bit()
    return value
  }
  const rice = (width: number): number => {
    let above = 0
    while (bit() === 1) above++
    return above * 2 ** width + bits(width)
  }
  const sparse = (length: number): Int8Array => {
    const values = new Int8Array(length)
    const [count, gapWidth, valueWidth] = [bits(24), bits(5), bits(5)]
    let position = -1
    for (let i = 0; i < count; i++) {
      position += rice(gapWidth) + 1
      const value = rice(valueWidth)
      values[position] = value & 1 ? -1 - (value >>> 1) : 1 + (value >>> 1)
    }
    return values
  }
  return { bits, rice, sparse }
}
