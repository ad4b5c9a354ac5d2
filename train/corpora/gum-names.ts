import { GIVEN_NAMES } from '../../src/language/en/given-names.ts'
import { DEMONYMS } from '../../src/language/en/places.ts'
import { TITLE_WORDS } from '../../src/language/en/roles.ts'
import { type GoldDocument, type GoldWord, readConllu } from './conllu.ts'
import { type GoldName, type Named, namedDocument } from './names.ts'

const TYPES = ['person', 'organization', 'place']
const PROPER = new Set(['NNP', 'NNPS'])
/** Small words within names: “Department of State”, “Johnson & Sons”. */
const LINKS = new Set(['of', 'for', '&', '-', '–', 'the', 'de', 'von', 'van', 'del', 'la', 'al', 'bin'])

type Mention = { type: string; from: number; to: number; identity: string }

/** GUM documents with the names among their entities: mentions whose head is a proper noun, cut down to the name itself. */
export function gumNames(folder: string): Named[] {
  return readConllu(folder).map((doc) => {
    const named = mentionsOf(doc.words).flatMap((m) => nameOf(doc, m))
    return namedDocument(doc.id, doc.text, doc.paragraphs, outermost(named))
  })
}

/** The entity mentions in the `Entity=` notation of GUM: “(12-person-new-…-Mary_Smith” opens, “12)” closes. */
function mentionsOf(words: readonly GoldWord[]): Mention[] {
  const mentions: Mention[] = []
  const open: (Mention & { id: string })[] = []
  words.forEach((word, i) => {
    const notes = /(?:^|\|)Entity=([^|]*)/u.exec(word.misc)?.[1] ?? ''
    for (const [, id, rest, single, closed] of notes.matchAll(/\((\d+)-([^()]*)(\)?)|(\d+)\)/gu)) {
      if (id !== undefined) {
        const parts = rest!.split('-')
        const mention = { id, type: parts[0]!, from: i, to: i + 1, identity: parts.slice(6).join('-') }
        if (single) mentions.push(mention)
        else open.push(mention)
        continue
      }
      const at = open.findLastIndex((m) => m.id === closed)
      if (at >= 0) mentions.push(...open.splice(at, 1).map((m) => ({ ...m, to: i + 1 })))
    }
  })
  return mentions
}

function nameOf({ words }: GoldDocument, { type, from, to, identity }: Mention): GoldName[] {
  const id = TYPES.indexOf(type)
  const head = headOf(words, from, to)
  if (id < 0 || head < 0 || !PROPER.has(words[head]!.xpos) || /people$/u.test(identity)) return []
  let first = head
  let last = head + 1
  while (first > from && (isProper(words, first - 1) || (id > 0 && isProperAdjective(words, first - 1)))) first--
  while (last < to) {
    if (isProper(words, last)) last++
    else if (id > 0 && LINKS.has(words[last]!.form) && last + 1 < to && isProper(words, last + 1)) last += 2
    else if (
      id > 0 &&
      words[last]!.form === 'of' &&
      words[last + 1]?.form === 'the' &&
      last + 2 < to &&
      isProper(words, last + 2)
    )
      last += 3
    else break
  }
  if (id === 0) first = afterTitles(words, first, last)
  const only = words[first]
  if (!only || first >= last || (id === 0 && words[head]!.xpos === 'NNPS')) return []
  if (last - first === 1 && DEMONYMS.has(only.form.toLowerCase())) return []
  return [{ type: id, start: only.start, end: words[last - 1]!.end }]
}

function headOf(words: readonly GoldWord[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const { head } = words[i]!
    if ((head < from || head >= to) && words[i]!.upos !== 'PUNCT') return i
  }
  return -1
}

const isProper = (words: readonly GoldWord[], i: number): boolean =>
  PROPER.has(words[i]!.xpos) || (words[i]!.form === '-' && PROPER.has(words[i + 1]?.xpos ?? ''))

const isProperAdjective = (words: readonly GoldWord[], i: number): boolean =>
  words[i]!.xpos === 'JJ' && /^\p{Lu}/u.test(words[i]!.form)

/** “U.S. President Mary Smith” → “Mary Smith”; “President” alone is no name. */
function afterTitles(words: readonly GoldWord[], from: number, to: number): number {
  let first = from
  for (let i = from; i < to; i++) {
    const isTitle = TITLE_WORDS.has(words[i]!.form.toLowerCase())
    if (isTitle && !(i > from && GIVEN_NAMES.has(words[from]!.form.toLowerCase()))) first = i + 1
  }
  return first
}

function outermost(names: readonly GoldName[]): GoldName[] {
  const sorted = [...names].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const kept: GoldName[] = []
  for (const name of sorted) if (!kept.some((k) => k.start < name.end && name.start < k.end)) kept.push(name)
  return kept
}
