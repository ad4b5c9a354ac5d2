// A control character, a non-character or half a surrogate pair: what XML 1.0 (section 2.2, Char) does not allow in a text.
const ILLEGAL =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g
const REPLACEMENT = '\ufffd'

/** Vertical tab and form feed end a line or a page; every other illegal character stands for something lost. */
const replace = (illegal: string): string => (illegal === '\v' || illegal === '\f' ? '\n' : REPLACEMENT)

/**
 * The one place where a text is changed, before its first offset exists. A text of legal characters comes back as it is,
 * byte for byte: CRLF, blanks and byte order marks included. Every illegal UTF-16 unit becomes exactly one unit
 * (U+FFFD, or a line feed for a vertical tab or form feed), so offsets into the text that came in hold in the text that goes out.
 */
export function normalize(text: string): string {
  return text.replace(ILLEGAL, replace)
}
