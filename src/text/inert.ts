/** Marks that change the order or the look of the line they stand in: bidi controls, line and paragraph separators. */
const TURNING = '[\\u061c\\u200e\\u200f\\u2028-\\u202e\\u2066-\\u2069\\ufeff\\ufff9-\\ufffb]'
/** Marks without a width, which hide letters between letters. Joiners are let be where a script or a picture needs them. */
const WIDTHLESS =
  '[\\u180e\\u200b\\u2060-\\u2064]|(?<=^|[\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}\\p{N}\\p{P}\\p{Z}])[\\u200c\\u200d]'
/** Letters of a second, unseen alphabet; flags of regions are spelled with them. */
const TAGS = '(?<!\\u{1f3f4}[\\u{e0020}-\\u{e007f}]{0,8})[\\u{e0000}-\\u{e007f}]'
const CONTROL = '[\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f]'
const LONE_SURROGATE = '\\p{Surrogate}'
/** Letters with more marks than any script needs are stacked up to disturb; the marks after these are left out. */
const STACKED = '(?<=\\p{M}{8})\\p{M}+'
const UNSEEN = new RegExp([TURNING, WIDTHLESS, TAGS, CONTROL, LONE_SURROGATE, STACKED].join('|'), 'gu')
/** Most words hold nothing but these, and need no closer look. */
const PLAIN = /^[\t\n\r -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205f\u20a0-\u20cf]*$/
const PICTURES = 0x2400
const DELETE = 0x7f

/** Something in words that cannot be seen or that disturbs, and what is shown in its place. UTF-16 code units. */
export type Unseen = { start: number; end: number; shown: string }

/** What in words cannot be seen or turns and stacks what stands around it, in order. White space is let be. */
export function unseenIn(words: string): Unseen[] {
  if (PLAIN.test(words)) return []
  return [...words.matchAll(UNSEEN)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    shown: shownFor(found),
  }))
}

/**
 * Words from outside made harmless for one line: white space becomes single spaces, control characters become visible
 * (`␛`, `<U+009B>`), and so do the marks that would turn the reading direction (`<U+202E>`).
 */
export const inert = (words: string): string => words.replace(/\s+/gu, ' ').trim().replace(UNSEEN, shownFor)

function shownFor(found: string): string {
  if (/^\p{M}+$/u.test(found)) return ''
  if (/^\p{Surrogate}$/u.test(found)) return '\ufffd'
  const code = found.codePointAt(0)!
  if (code === DELETE) return '\u2421'
  return code < 0x20 ? String.fromCharCode(PICTURES + code) : codePoint(code)
}

const codePoint = (code: number): string => `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
