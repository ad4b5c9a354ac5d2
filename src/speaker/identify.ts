import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Syntax } from '../language/syntax.ts'
import type { Span } from '../text/span.ts'
import { contains, hull } from '../text/span.ts'
import type { Name } from './name.ts'
import type { Speaker } from './speaker.ts'

/** The article's own voice has this id in every reading. */
export const WRITER = 'writer'

const PRONOUNS = new Set('he she him her his hers they them their who it i we'.split(' '))

/**
 * Finds out who every source is. Returns the speakers in text order, the writer first, and the attributions with
 * `speaker` filled.
 */
export function identifySpeakers(
  article: Article,
  _syntax: Syntax,
  names: readonly Name[],
  attributions: readonly Attribution[],
): { speakers: Speaker[]; attributions: Attribution[] } {
  const speakers: Speaker[] = [{ id: WRITER, kind: 'writer', named: false, name: null, role: null, mentions: [] }]
  let last: Speaker | null = null
  const filled = attributions.map((attribution): Attribution => {
    const source = hull(attribution.source)
    if (!source) return { ...attribution, speaker: null }
    const words = article.text.slice(source.start, source.end)
    const isPronoun = PRONOUNS.has(words.toLowerCase())
    const found: Speaker | null = isPronoun ? last : (knownAs(speakers, words) ?? add(speakers, names, source, words))
    found?.mentions.push(source)
    last = found ?? last
    return { ...attribution, speaker: found?.id ?? null }
  })
  return { speakers, attributions: filled }
}

function knownAs(speakers: readonly Speaker[], words: string): Speaker | null {
  return speakers.find((s) => s.named && (s.name === words || s.name?.endsWith(` ${words}`))) ?? null
}

function add(speakers: Speaker[], names: readonly Name[], source: Span, words: string): Speaker {
  const name = names.find((n) => n.kind !== 'place' && contains(source, n))
  const kind = name && name.kind !== 'place' ? name.kind : 'unknown'
  const speaker: Speaker = {
    id: `s${speakers.length}`,
    kind,
    named: Boolean(name),
    name: words,
    role: null,
    mentions: [],
  }
  speakers.push(speaker)
  return speaker
}
