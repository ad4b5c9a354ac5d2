/** Reads the numbers of a trained model from its bits, one after another. */
export type WeightReader = {
  /** A whole number ≥ 0 of `width` bits (at most 32). */
  bits: (width: number) => number
  /** A whole number ≥ 0, small ones in few bits: its part above the lowest `width` bits in ones, a zero, then those (Rice, 1979); `width` at most 30. */
  rice: (width: number) => number
  /** `length` signed bytes, most of them 0: how many others, then for each the gap before it and its value. */
  sparse: (length: number) => Int8Array
}

/** So many bits can be read at once, wherever they begin. */
const AT_ONCE = 24

/** Opens a model written as base64 (RFC 4648), the form in which `models/` keeps weights. */
export function readWeights(base64: string): WeightReader {
  const bytes = bytesOf(base64)
  let at = 0

  /** The next 24 bits at least, at the top of 32. */
  const ahead = (): number => {
    const i = at >>> 3
    return ((bytes[i]! << 24) | (bytes[i + 1]! << 16) | (bytes[i + 2]! << 8) | bytes[i + 3]!) << (at & 7)
  }
  const advance = (width: number): void => {
    at += width
    if (at > bytes.length * 8)
      throw new RangeError(`The model ends after ${bytes.length} bytes: make it again with “npm run train”`)
  }
  const bits = (width: number): number => {
    if (width > AT_ONCE) return bits(width - AT_ONCE) * (1 << AT_ONCE) + bits(AT_ONCE)
    if (width === 0) return 0
    const value = ahead() >>> (32 - width)
    advance(width)
    return value
  }
  const ones = (): number => {
    let count = 0
    for (;;) {
      const run = Math.min(AT_ONCE, Math.clz32(~ahead()))
      count += run
      if (run < AT_ONCE) {
        advance(run + 1)
        return count
      }
      advance(run)
    }
  }
  // `2 ** width` would be several times as slow.
  const rice = (width: number): number => {
    const next = ahead()
    const count = Math.clz32(~next)
    const length = count + 1 + width
    if (width === 0 || length > AT_ONCE) return ones() * (1 << width) + bits(width)
    // Most numbers are short enough to be read at once.
    advance(length)
    return count * (1 << width) + ((next << (count + 1)) >>> (32 - width))
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

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64)
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
