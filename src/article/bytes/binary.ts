/** Bytes and strings are judged by their beginning: binary formats show themselves there. */
const LOOK_AT = 4096
/** Text has no control characters but tabs and line ends; a damaged one has a few. */
const MOST_CONTROLS = { share: 0.02, count: 8 }
/** A text in the wrong charset has under one replacement character in ten. */
const MOST_REPLACED = 0.1
/** How formats begin that people take for text, as one character a byte. */
const SIGNATURES: readonly [begins: string, format: string][] = [
  ['%PDF-', 'PDF'],
  ['PK\u0003\u0004', 'ZIP, or an office document'],
  ['\u0089PNG', 'PNG'],
  ['GIF8', 'GIF'],
  ['\u00ff\u00d8\u00ff', 'JPEG'],
  ['\u001f\u008b', 'gzip'],
  ['\u007fELF', 'ELF'],
  ['Rar!\u001a', 'RAR'],
  ['7z\u00bc\u00af', '7-Zip'],
  ['\u00d0\u00cf\u0011\u00e0', 'Microsoft Office'],
  ['\0asm', 'WebAssembly'],
  ['{\\rtf', 'RTF'],
]
/** Escape (0x1b) is missing: ISO 2022 texts hold it. */
const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f]/g
const REPLACED = /[\ufffd\ufffe\uffff]/g

/** What shows that a string is no text (`it begins like PDF`), or null when it may be one. */
export function binarySign(text: string): string | null {
  const signature = SIGNATURES.find(([begins]) => text.startsWith(begins))
  if (signature) return `it begins like ${signature[1]}`
  const head = text.slice(0, LOOK_AT)
  const controls = head.match(CONTROLS)?.length ?? 0
  const replaced = head.match(REPLACED)?.length ?? 0
  if (controls > Math.max(MOST_CONTROLS.count, head.length * MOST_CONTROLS.share))
    return percent(controls, head, 'control')
  return replaced > Math.max(MOST_CONTROLS.count, head.length * MOST_REPLACED)
    ? percent(replaced, head, 'replacement')
    : null
}

const percent = (count: number, head: string, kind: string): string =>
  `${Math.round((100 * count) / head.length)} % of its beginning are ${kind} characters`

/** The same for bytes that are in no Unicode charset but UTF-8. */
export const binarySignOf = (bytes: Uint8Array): string | null =>
  binarySign(String.fromCharCode(...bytes.subarray(0, LOOK_AT)))
