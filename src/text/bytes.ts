/** Bytes and the place up to which they were read. Readers move it on. */
export type ByteReader = { readonly bytes: Uint8Array; at: number }

/** Opens bytes written as base64 (RFC 4648). */
export function readBytes(base64: string): ByteReader {
  return { bytes: bytesOf(atob(base64)), at: 0 }
}

/** The next byte; throws a RangeError when there is none. */
export function readByte(reader: ByteReader): number {
  const byte = reader.bytes[reader.at++]
  if (byte !== undefined) return byte
  throw new RangeError(`The model ends after ${reader.bytes.length} bytes: make it again with “npm run train”`)
}

/** A whole number ≥ 0, seven bits a byte, lowest first (LEB128). */
export function readCount(reader: ByteReader): number {
  let value = 0
  for (let unit = 1; ; unit *= 128) {
    const b = readByte(reader)
    value += (b & 127) * unit
    if (b < 128) return value
  }
}

/** Four bytes, lowest first, as a signed whole number. */
export function readWord(reader: ByteReader): number {
  return readByte(reader) | (readByte(reader) << 8) | (readByte(reader) << 16) | (readByte(reader) << 24)
}

function bytesOf(binary: string): Uint8Array {
  const bytes = new Uint8Array(binary.length)
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i)
  return bytes
}
