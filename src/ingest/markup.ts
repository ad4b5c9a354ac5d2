/** HTML shows itself in its first part; UTF-16 code units. */
const LOOK_AT = 65_536
/** A text about HTML may show a tag or two; a page has more. */
const TAGS_OF_A_PAGE = 3

const OPENS_LIKE_A_PAGE =
  /^(?:\s|<!--(?:(?!-->)[\s\S]){0,4096}-->|<\?xml[^>]{0,256}\?>)*<(?:!doctype\s+html|html|head|body)\b/i
const TAG =
  /<\/?(?:html|head|body|meta|title|article|section|div|p|br|span|a|h[1-6]|ul|ol|li|img|script|style|table)\b[^<>]{0,2048}>/gi

/** What is known of a text from outside: the media type that a server stated, the name of the file. */
export type Hint = { contentType?: string | null; name?: string }

/** True when a decoded text is a page of HTML: what it says itself comes first, then the server, then the file's name. */
export function isHtml(text: string, { contentType, name = '' }: Hint = {}): boolean {
  const head = text.slice(0, LOOK_AT).replace(/^\ufeff/, '')
  if (OPENS_LIKE_A_PAGE.test(head)) return true
  const tags = head.match(TAG)?.length ?? 0
  if (/^\s*text\/plain\b/i.test(contentType ?? '') || /\.(?:txt|text|md)$/i.test(name)) return false
  if (/\bhtml\b/i.test(contentType ?? '') || /\.x?html?$/i.test(name)) return tags > 0
  return tags >= TAGS_OF_A_PAGE
}
