import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DEMONYMS } from '../../src/language/en/places.ts'
import { corpus } from './data.ts'
import { type GoldName, type Named, namedDocument } from './names.ts'

const TYPES = ['PER', 'ORG', 'LOC']
/** MEANTIME marks the entities of the title, the date and the first four sentences or so of every article. */
const SENTENCES = 6

/** MEANTIME articles, as far as their entities are marked, with their names. */
export function meantimeNames(): Named[] {
  const folder = corpus('meantime', 'intra-doc_annotation')
  if (!folder) return []
  const files = readdirSync(folder)
    .filter((part) => part.startsWith('corpus_'))
    .sort()
    .flatMap((part) =>
      readdirSync(join(folder, part))
        .sort()
        .map((f) => join(folder, part, f)),
    )
  return files.map((file) => article(file, readFileSync(file, 'utf8')))
}

type Word = { start: number; end: number }

function article(id: string, xml: string): Named {
  const words = new Map<string, Word>()
  let text = ''
  let line = '0'
  for (const [, sentence, word, form] of xml.matchAll(/<token number="\d+" sentence="(\d+)" t_id="(\d+)">([^<]*)</gu)) {
    if (Number(sentence) >= SENTENCES) break
    const written = plainForm(form!)
    if (text !== '') text += sentence !== line ? '\n' : touches(text, written) ? '' : ' '
    line = sentence!
    words.set(word!, { start: text.length, end: text.length + written.length })
    text += written
  }
  const paragraphs = [...text.matchAll(/[^\n]+/gu)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  return namedDocument(id, text, paragraphs, names(xml, text, words))
}

const plainForm = (form: string): string =>
  form.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&')

const touches = (text: string, word: string): boolean =>
  /^(?:[.,;:?!%)\]]|['’](?:s|re|ve|ll|d|m)?|n't)$/u.test(word) || /[([$]$/u.test(text)

function names(xml: string, text: string, words: ReadonlyMap<string, Word>): GoldName[] {
  const types = typesOf(xml)
  const found: GoldName[] = []
  for (const [, head, id, anchors] of xml.matchAll(
    /<ENTITY_MENTION [^>]*head="([^"]*)" m_id="(\d+)" syntactic_type="(?:PRE\.)?NAM">([\s\S]*?)<\/ENTITY_MENTION>/gu,
  )) {
    const type = TYPES.indexOf(types.get(id!) ?? '')
    const places = [...anchors!.matchAll(/t_id="(\d+)"/gu)].flatMap(([, t]) => words.get(t!) ?? [])
    if (type < 0 || places.length === 0) continue
    const extent = { start: places[0]!.start, end: places.at(-1)!.end }
    const name = within(text, extent, plainForm(head!))
    if (name && !DEMONYMS.has(text.slice(name.start, name.end).toLowerCase())) found.push({ ...name, type })
  }
  return found.sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** Where the head words stand in the mention; where no head is marked the mention itself, without what comes before the name. */
function within(text: string, extent: Word, head: string): Word | null {
  const mention = text.slice(extent.start, extent.end)
  const words = head
    .replace(/^the /iu, '')
    .split(' ')
    .map((w) => w.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
  const found = (
    head === '' ? /\p{Lu}\S*(?: (?:of |and |for |& )?\p{Lu}\S*)*$/u : new RegExp(words.join(String.raw`\s*`), 'u')
  ).exec(mention)
  if (!found || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(found[0]) || found[0].startsWith('The ')) return null
  return { start: extent.start + found.index, end: extent.start + found.index + found[0].length }
}

/** The entity type of every mention: mentions refer to an entity that bears it. */
function typesOf(xml: string): ReadonlyMap<string, string> {
  const entities = new Map<string, string>()
  for (const [, attributes] of xml.matchAll(/<ENTITY ([^>]*)\/>/gu)) {
    const type = /ent_type="([^"]*)"/u.exec(attributes!)?.[1]
    const id = /m_id="(\d+)"/u.exec(attributes!)?.[1]
    if (type && id) entities.set(id, type)
  }
  const types = new Map<string, string>()
  for (const [, body] of xml.matchAll(/<REFERS_TO [^>]*>([\s\S]*?)<\/REFERS_TO>/gu)) {
    const target = /<target m_id="(\d+)"/u.exec(body!)?.[1] ?? ''
    for (const [, source] of body!.matchAll(/<source m_id="(\d+)"/gu)) types.set(source!, entities.get(target) ?? '')
  }
  return types
}
