import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { type Failure, failure } from '../failure.ts'
import { binarySignOf } from './binary.ts'
import { utf8Shape } from './utf8.ts'

/** A text, the charset its bytes were read in (a label of the WHATWG Encoding Standard), and how that was known. */
export type Decoded = { text: string; charset: string; knownBy: 'bom' | 'header' | 'meta' | 'bytes' | 'guess' }
type Known = Omit<Decoded, 'text'>

/** Bytes; a hundred times a usual news page. */
export const MAX_BYTES = 20_000_000
/** Bytes in which a page must declare its charset; browsers read 1024, some pages need more. */
const PROLOGUE = 4096
/** Bytes that a guess looks at. */
const SAMPLE = 65_536
/** Of 100; below this the guess is worth less than the charset most English pages without a label are in. */
const LEAST_CONFIDENCE = 30
const USUAL = 'windows-1252'
/** One sequence in five may be broken in a UTF-8 text that was cut and pasted; no other charset looks like it by chance. */
const DAMAGED = 4
/** Labels that browsers read as a larger charset, because pages mean that one. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ...['iso-8859-1', 'latin1', 'l1', 'ascii', 'us-ascii', 'cp1252', 'x-cp1252', 'ansi'].map((l) => [l, USUAL] as const),
  ...['iso-8859-9', 'latin5'].map((l) => [l, 'windows-1254'] as const),
  ...['gb2312', 'gb_2312-80', 'gbk', 'x-gbk'].map((l) => [l, 'gb18030'] as const),
  ...['ks_c_5601-1987', 'ksc5601'].map((l) => [l, 'euc-kr'] as const),
  ...['utf8', 'unicode-1-1-utf-8', 'utf-16', 'utf-16le', 'utf-16be'].map((l) => [l, 'utf-8'] as const),
])
const IN_HEADER = /charset\s*=\s*["']?([\w.:-]{2,40})/i
const IN_META = /<meta\s[^<>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{2,40})/i
const IN_XML = /^\s*<\?xml\s[^<>]{0,200}?encoding\s*=\s*["']([\w.:-]{2,40})/i

/**
 * Reads the bytes of a page or a text: byte order mark, HTTP header, the page's own declaration, then a guess. What the
 * bytes themselves show outweighs a wrong label; a character cut off at the end is dropped. Never throws.
 */
export function decode(bytes: Uint8Array, contentType?: string): Decoded | Failure {
  if (bytes.length > MAX_BYTES)
    return failure(
      'too-large',
      `The input has ${bytes.length} bytes, more than ${MAX_BYTES}; give the page of a single article.`,
    )
  const known = byMark(bytes) ?? byZeros(bytes)
  const sign = known ? null : binarySignOf(bytes)
  if (sign) return failure('binary', `The input is not text (${sign}); give HTML or plain text.`)
  const { charset, knownBy } = known ?? byLabel(bytes, contentType)
  return { text: textOf(bytes, charset), charset, knownBy }
}

function byMark(bytes: Uint8Array): Known | null {
  const starts = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte)
  const found = (charset: string): Known => ({ charset, knownBy: 'bom' })
  if (starts(0xef, 0xbb, 0xbf)) return found('utf-8')
  if (starts(0xff, 0xfe, 0, 0)) return found('utf-32le')
  if (starts(0, 0, 0xfe, 0xff)) return found('utf-32be')
  if (starts(0xff, 0xfe)) return found('utf-16le')
  return starts(0xfe, 0xff) ? found('utf-16be') : null
}

/** Latin letters in UTF-16 have a zero for every second byte, always on the same side. */
function byZeros(bytes: Uint8Array): Known | null {
  const head = bytes.subarray(0, PROLOGUE)
  const zeros: [number, number] = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[(i & 1) as 0 | 1]++
  const [even, odd] = zeros.map((count) => count / Math.max(1, head.length / 2)) as [number, number]
  if (odd > 0.5 && even < 0.05) return { charset: 'utf-16le', knownBy: 'bytes' }
  return even > 0.5 && odd < 0.05 ? { charset: 'utf-16be', knownBy: 'bytes' } : null
}

function byLabel(bytes: Uint8Array, contentType: string | undefined): Known {
  const { multibyte, broken } = utf8Shape(bytes)
  const stated = labels(bytes, contentType)
  const utf8 = stated.find(({ charset }) => charset === 'utf-8')
  if (multibyte > broken * DAMAGED) return { charset: 'utf-8', knownBy: utf8?.knownBy ?? 'bytes' }
  const label = stated.find(({ charset }) => charset !== 'utf-8' || broken <= multibyte)
  if (label) return label
  return broken === 0 ? { charset: 'utf-8', knownBy: 'bytes' } : { charset: guess(bytes), knownBy: 'guess' }
}

/** What the header and the page declare, in that order, as far as such charsets exist. */
function labels(bytes: Uint8Array, contentType: string | undefined): Known[] {
  const prologue = String.fromCharCode(...bytes.subarray(0, PROLOGUE))
  const header = IN_HEADER.exec(contentType ?? '')?.[1]
  const meta = (IN_META.exec(prologue) ?? IN_XML.exec(prologue))?.[1]
  const stated = [
    { label: header, knownBy: 'header' as const },
    { label: meta, knownBy: 'meta' as const },
  ]
  return stated.flatMap(({ label, knownBy }) => {
    const charset = label === undefined ? null : meant(label)
    return charset === null ? [] : [{ charset, knownBy }]
  })
}

function meant(label: string): string | null {
  const charset = MEANT.get(label.toLowerCase()) ?? label.toLowerCase()
  return charset === 'utf-8' || iconv.encodingExists(charset) ? charset : null
}

function guess(bytes: Uint8Array): string {
  const [best] = analyse(bytes.subarray(0, SAMPLE))
  if (best === undefined || best.confidence < LEAST_CONFIDENCE || /^utf-/i.test(best.name)) return USUAL
  return meant(best.name) ?? USUAL
}

/** Node 20 reads windows-1252 as ISO 8859-1 and loses curly quotation marks, so only UTF-8 is left to the platform. */
function textOf(bytes: Uint8Array, charset: string): string {
  if (charset !== 'utf-8') return iconv.decode(bytes, charset)
  return new TextDecoder('utf-8').decode(bytes.subarray(0, bytes.length - utf8Shape(bytes).cutOff))
}
