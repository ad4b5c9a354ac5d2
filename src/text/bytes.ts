/** Reads whole numbers from a string of bytes, one after another. */
export type ByteReader = {
  byte: () => number
  /** A whole number ≥ 0, seven bits a byte, lowest first (LEB128). */
  count: () => number
  /** Four bytes, lowest first, as a signed whole number. */
  word: () => number
}

/** Opens bytes written as base64 (RFC 4648); throws a RangeError when more is asked of it than there is. */
export function readBytes(base64: string): ByteReader {
  const binary = atob(base64)
  let at = 0
  const byte = (): number => {
    if (at >= binary.length) throw new RangeError(`The model ends after ${at} bytes: make it again with “npm run train”`)
    return binary.charCodeAt(at++)
  }
  const count = (): number => {
    let value = 0
    for (let unit = 1; ; unit *= 128) {
      const b = byte()
      value += (b & 127) * unit
      if (b < 128) return value
    }
  }
  const word = (): number => byte() | (byte() << 8) | (byte() << 16) | (byte() << 24)
  return { byte, count, word }
}
