import type { Scene } from './scene.ts'

/** For every token 1 when it stands inside double quotation marks; a mark that nothing closes holds to the paragraph’s end. */
export function quotedTokens({ tokens, paragraphAt }: Scene): Uint8Array {
  const quoted = new Uint8Array(tokens.length)
  let open = 0
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && paragraphAt[i] !== paragraphAt[i - 1]) open = 0
    const { tag } = tokens[i]!
    if (tag === '``') open = 1
    quoted[i] = open
    if (tag === "''") open = 0
  }
  return quoted
}
