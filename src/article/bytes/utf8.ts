/**
 * How far bytes are UTF-8 (RFC 3629): well-formed sequences of more than one byte, bytes that belong to none, and how
 * many bytes at the end begin a sequence that does not end.
 */
export type Utf8Shape = { multibyte: number; broken: number; cutOff: number }

export function utf8Shape(bytes: Uint8Array): Utf8Shape {
  const shape = { multibyte: 0, broken: 0, cutOff: 0 }
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i]!
    const length = lengthBy(lead)
    const held = length === 1 ? 1 : heldBy(bytes, i, length)
    if (length > 1 && held === length) shape.multibyte++
    else if (length > 1 && i + held === bytes.length) shape.cutOff = held
    else if (lead >= 0x80) shape.broken++
    i += held
  }
  return shape
}

/** Bytes that a sequence with this first byte has; 1 for ASCII and for what begins none. */
function lengthBy(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 1
  if (lead < 0xe0) return 2
  return lead < 0xf0 ? 3 : 4
}

/** Bytes of the sequence at `at` that are there: all of them, or those before the first that does not continue it. */
function heldBy(bytes: Uint8Array, at: number, length: number): number {
  let held = 1
  while (held < length && continues(bytes, at, held)) held++
  return held
}

function continues(bytes: Uint8Array, at: number, held: number): boolean {
  const byte = bytes[at + held]
  if (byte === undefined || (byte & 0xc0) !== 0x80) return false
  return held > 1 || isSecond(bytes[at]!, byte)
}

/** The second byte may not make an overlong form, half a surrogate pair, or a code point past U+10FFFF. */
function isSecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0
  if (lead === 0xed) return second < 0xa0
  if (lead === 0xf0) return second >= 0x90
  return lead !== 0xf4 || second < 0x90
}
