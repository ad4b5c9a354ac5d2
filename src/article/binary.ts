/** Bytes and strings are judged by their beginning: binary formats show themselves there. */
const LOOK_AT = 4096
/** Real text, even badly decoded, has under one such character in ten. */
const MOST_ILLEGAL = 0.1
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u007fELF',
  'Rar!',
  '\u001f\u008b',
  'ÿØÿ',
  '{\\rtf',
]
const NOT_TEXT = /[\0-\x08\x0e-\x1f\ufffd\ufffe\uffff]/g

/** What shows that a string is no text (`%PDF-`, `38 % control characters`), or null when it may be one. */
export function binarySign(text: string): string | null {
  const signature = SIGNATURES.find((s) => text.startsWith(s))
  if (signature) return `it begins with ${JSON.stringify(signature)}`
  const head = text.slice(0, LOOK_AT)
  const share = (head.match(NOT_TEXT)?.length ?? 0) / Math.max(1, head.length)
  return share > MOST_ILLEGAL ? `${Math.round(share * 100)} % of it are control characters` : null
}
