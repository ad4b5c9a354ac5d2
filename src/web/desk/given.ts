import type { Tier } from '../../inference/tier-names.ts'
import type { Given } from './ask.ts'

/** What a person may say about a page besides its words; empty for what was not said. `model`: which tier reads it. */
export type Facts = { title: string; outlet: string; published: string; model?: Tier }

const said = (facts: Facts): { [fact: string]: string } =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => (value.trim() === '' ? [] : [[key, value.trim()]])),
  )

/** What was pasted: an address alone is fetched, markup is HTML, everything else is text. Null for nothing. */
export function givenWords(words: string, facts: Facts): Given | null {
  const trimmed = words.trim()
  if (trimmed === '') return null
  if (/^https?:\/\/\S+$/i.test(trimmed)) return { url: trimmed, ...said(facts) }
  if (/^<(?:!doctype\s+html|html|\?xml)[\s>]/i.test(trimmed)) return { html: words, ...said(facts) }
  return { text: words, ...said(facts) }
}

/** A file goes as the bytes it is; its charset is found by the service. */
export function givenFile(file: File, facts: Facts): Given {
  const isPage = file.type === 'text/html' || /\.x?html?$/i.test(file.name)
  const isText = file.type.startsWith('text/') || /\.(?:txt|md)$/i.test(file.name)
  const mediaType = isPage ? 'text/html' : isText ? 'text/plain' : 'application/octet-stream'
  return { file, mediaType, facts: { ...said(facts), name: file.name } }
}
