/** Reads the numbers of a trained model from its bytes, one after another. */
export type WeightReader = {
  byte: () => number
  /** A whole number ≥ 0, seven bits a byte, lowest first (LEB128). */
  count: () => number
  /** Four bytes, lowest first, as a signed whole number. */
  word: () => number
  /** `length` signed bytes, most of them 0: how many others there are, then for each the gap before it and its value. */
  sparse: (length: number) => Int8Array
}

/** Opens a model written as base64 (RFC 4648), the form in which `models/` keeps weights. */
export function readWeights(base64: string): WeightReader {
  const binary = atob(base64)
  let at = 0
  const byte = (): number => {
    if (at >= binary.length)
      throw new RangeError(`The model ends after ${at} bytes: train it again with “npm run train”`)
    return binary.charCodeAt(at++)
  }
  const count = (): number => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const b = byte()
      value += (b & 127) * 2 ** shift
      if (b < 128) return value
    }
  }
  const word = (): number => byte() | (byte() << 8) | (byte() << 16) | (byte() << 24)
  const sparse = (length: number): Int8Array => {
    const values = new Int8Array(length)
    let position = -1
    for (let left = count(); left > 0; left--) {
      position += count() + 1
      values[position] = byte()
    }
    return values
  }
  return { byte, count, word, sparse }
}
