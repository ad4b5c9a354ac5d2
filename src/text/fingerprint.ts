import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** The identity of a text: `sha256:` and 64 hexadecimal digits over its UTF-8 bytes (FIPS 180-4). */
export function fingerprint(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`
}
