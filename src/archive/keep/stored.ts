const UNSTORABLE = /\0|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** A text as PostgreSQL can store it: it has no U+0000, and UTF-8 has no half surrogate pairs. Offsets stay. */
export const storable = (text: string): string => text.replace(UNSTORABLE, '\ufffd')

export const storableOr = <T extends null | undefined>(text: string | T): string | T =>
  typeof text === 'string' ? storable(text) : text
