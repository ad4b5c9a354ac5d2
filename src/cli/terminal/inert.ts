/** Marks that change the order or the look of the line they stand in: bidi controls, line and paragraph separators. */
const UNSEEN = /[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu
const CONTROL = /[\0-\x1f\x7f-\x9f]/gu
const LONE_SURROGATE = /\p{Surrogate}/gu
/** Letters with more marks than any script needs are stacked up to disturb; the marks after these are left out. */
const STACKED = /(\p{M}{8})\p{M}+/gu
const PICTURES = 0x2400
const DELETE = 0x7f

/**
 * Words from outside made harmless for a terminal, on one line: white space becomes single spaces, control characters
 * become visible (`␛`, `<U+009B>`), and so do the marks that would turn the reading direction (`<U+202E>`).
 */
export function inert(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(CONTROL, picture)
    .replace(UNSEEN, codePoint)
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(STACKED, '$1')
}

function picture(control: string): string {
  const code = control.charCodeAt(0)
  if (code === DELETE) return '\u2421'
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : codePoint(control)
}

const codePoint = (char: string): string => `<U+${char.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
