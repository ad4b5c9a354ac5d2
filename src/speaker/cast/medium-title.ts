import { BODIES } from '../../language/en/name-words.ts'
import { MEDIA, MEDIA_WORDS, RELAYING, WEB_ADDRESS } from '../../language/en/newsrooms.ts'
import type { Name } from '../../language/names/name.ts'
import type { Syntax, Token } from '../../language/syntax.ts'

/** “Canada’s Globe and Mail newspaper”: a medium’s name has no more words than this. */
export const LONGEST = 6
/** “KCTV-5”, “WJLA-TV”: the call sign of a station. */
const CALL_SIGN = /^[KW]\p{Lu}{2,3}(?: ?-? ?\d{1,2}|-?(?:TV|FM))(?![\p{L}\p{N}])/u
const ADDRESSED = /^(?:by|to|on|told|tells|from|as|per|via|website|site)$/u

/** “Edinburgh Evening News”, “iGen.fr”: what is a medium’s name by its own words, whatever the parts of it were taken for. */
export function titlesIn({ text, tokens, sentences }: Syntax, names: readonly Name[]): Name[] {
  const found: Name[] = []
  const named = new Map(names.map((n) => [n.from, n]))
  for (const { from, to } of sentences)
    for (let i = from; i < to; i++) {
      const end = addressEnd(text, tokens, i, to) || titleEnd(tokens, i, to)
      if (end === 0 || (named.get(i)?.to ?? 0) > end) continue
      found.push({ type: 'outlet', from: i, to: end, start: tokens[i]!.start, end: tokens[end - 1]!.end })
      i = end - 1
    }
  return found
}

/** The token behind an address of the web that somebody speaks at (“Snopes.com says”, “told iGen.fr”), or 0. */
function addressEnd(text: string, tokens: readonly Token[], from: number, to: number): number {
  const { start } = tokens[from]!
  const sign = CALL_SIGN.exec(text.slice(start, start + 12))?.[0]
  if (sign) return endAt(tokens, from, to, start + sign.length)
  const address = /^[\p{L}\p{N}.-]{4,60}/u.exec(text.slice(start, start + 60))?.[0].replace(/[.-]+$/u, '') ?? ''
  if (!WEB_ADDRESS.test(address) || BODIES.has(address.split('.')[0]!.toLowerCase())) return 0
  const end = endAt(tokens, from, to, start + address.length)
  const lead = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1]
  const isSpeaking =
    /^(?:VB[DZP]|MD)$/u.test(tokens[end]?.tag ?? '') ||
    RELAYING.has(tokens[end]?.lower ?? '') ||
    ADDRESSED.test(lead?.lower ?? '')
  return isSpeaking && end > from ? end : 0
}

function endAt(tokens: readonly Token[], from: number, to: number, offset: number): number {
  let end = from
  while (end < to && tokens[end]!.end <= offset) end++
  return end > from ? end : 0
}

/** The token behind “The Edinburgh Evening News”, a run of capitals that ends in a medium’s word, or 0. */
function titleEnd(tokens: readonly Token[], from: number, to: number): number {
  const numbered = numberedEnd(tokens, from, to)
  if (numbered > 0) return numbered
  if (tokens[from - 1]?.lower !== 'the' && !/^(?:told|tells|to|by)$/u.test(tokens[from - 1]?.lower ?? '')) return 0
  let end = from
  while (end < to && end - from < LONGEST && /^\p{Lu}/u.test(tokens[end]!.word) && isNominal(tokens[end]!)) end++
  return end - from > 1 && MEDIA_WORDS.has(tokens[end - 1]!.lower) ? end : 0
}

/** The token behind “Channel 77 News”, “Radio 4”, a medium’s word with its number, or 0. */
function numberedEnd(tokens: readonly Token[], from: number, to: number): number {
  const { word, lower } = tokens[from]!
  const isMedium = /^\p{Lu}/u.test(word) && (MEDIA.has(lower) || MEDIA_WORDS.has(lower))
  if (!isMedium || from + 1 >= to || !/^\d{1,3}$/u.test(tokens[from + 1]!.word)) return 0
  let end = from + 2
  while (end < to && /^\p{Lu}/u.test(tokens[end]!.word) && MEDIA_WORDS.has(tokens[end]!.lower)) end++
  return end
}

/** The word that makes a name a medium’s is one whatever its class: “Online” of “Quayside Online” looks like an adverb. */
const isNominal = ({ tag, lower }: Token): boolean => tag.startsWith('NN') || MEDIA_WORDS.has(lower)
