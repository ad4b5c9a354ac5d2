/** Mixes two 32-bit whole numbers into one that looks random; not for secrets. Multipliers from xxHash (Collet, 2012). */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x85ebca77), 0x9e3779b1)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae3d)
  return h ^ (h >>> 13)
}

/** The hash of the code units `from`–`to` of a string (FNV-1a over units, then mixed). */
export function hashOf(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h ^ (h >>> 15)
}
