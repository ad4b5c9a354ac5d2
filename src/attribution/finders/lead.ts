import { CONFIDING, MEDIA, MEDIA_WORDS, RELAYING, STATING, TELLING } from '../../language/en/newsrooms.ts'
import { OUTLETS } from '../../language/en/outlets.ts'
import type { Run, Token } from '../../language/syntax.ts'
import { isFiniteVerb } from '../../language/tokens.ts'
import type { Linked, Piece } from '../link/linker.ts'
import { addressEnd, properNameEnd } from '../link/proper-name.ts'
import { described, nounPhraseBefore } from '../link/subject.ts'
import type { Finder } from './finder.ts'

/** A name and its verb fit in this many tokens. */
const LONGEST = 7
/** A claim of fewer words is none. */
const CLAIM = 3
/** As often as the other finders that fill gaps. */
const SURE = 0.5
/** “on Tuesday”, “in a 2011 article”: when or where it was said stands in so many tokens, of these word classes. */
const WHEN = 7
const DATED = /^(?:IN|DT|JJ[RS]?|NNP?S?|CD|RB|POS|HYPH)$/u
/** What a claim without “that” begins with. */
const CLAUSE = /^(?:DT|PRP\$?|EX|CD|NNPS?)$/u
const AUXILIARY = /^(?:is|has|also|first|have)$/u

/**
 * A sentence that begins with a name and what it says: “Quartz points out that it rained” · “with MacRumors reporting that it
 * rained” · “As Quartz reports, it rained” · “From Quartz: …”.
 */
export const lead: Finder = {
  name: 'finder:lead',
  find: ({ syntax: { tokens, sentences } }) =>
    sentences.flatMap((sentence, k) => {
      const { from, to } = sentence
      const opening = asAt(tokens, from, to, sentences[k + 1]) ?? fromAt(tokens, sentence, sentences[k + 1])
      if (opening) return [opening]
      for (let i = from; i < to; i++) {
        const before = tokens[i - 1]
        const isStart = i === from || (before!.lower === 'with' && /^\p{Lu}|\p{Ll}\p{Lu}|^the$/u.test(tokens[i]!.word))
        const isTurn = i > from && /^(?:but|and|:|;)$/u.test(before!.lower)
        const found =
          (isStart ? leadAt(tokens, i, to) : null) ??
          (isStart || isTurn ? accordingAt(tokens, i, to) : null) ??
          (isTurn ? asAt(tokens, i, to, undefined) : null) ??
          toldAt(tokens, from, i, to)
        if (found) return [found]
      }
      return []
    }),
}

/** “As the Gazette reported on Tuesday, it rained.” */
function asAt(tokens: readonly Token[], from: number, to: number, next: Run | undefined): Linked | null {
  if (tokens[from]!.lower !== 'as') return null
  // “As first reported by the Gazette, it rained.”
  const by = tokens[from + 1]?.lower === 'first' ? from + 3 : from + 2
  if (RELAYING.has(tokens[by - 1]?.lower ?? '') && tokens[by]?.lower === 'by') {
    const { source, end } = namedAt(tokens, by + 1, to)
    const isOver = source && tokens[end]?.word === ','
    return isOver ? claimed(tokens, source, { from: by - 1, to: by + 1 }, end + 1, to) : null
  }
  const { source, end } = namedAt(tokens, from + 1, to)
  if (!source) return null
  let verb = end
  while (verb < to && AUXILIARY.test(tokens[verb]!.lower)) verb++
  if (!TELLING.has(tokens[verb]?.lower ?? '')) return null
  const cueTo = tokens[verb + 1]?.lower === 'out' ? verb + 2 : verb + 1
  let comma = cueTo
  while (comma < to && comma - cueTo < WHEN && DATED.test(tokens[comma]!.tag)) comma++
  if (!/^[,:]$/u.test(tokens[comma]?.word ?? '')) return null
  const cue = { from: end, to: cueTo }
  const isCopied = comma + 1 >= to && next
  return isCopied ? claimed(tokens, source, cue, next.from, next.to) : claimed(tokens, source, cue, comma + 1, to)
}

/** “From the Gazette: …”, with the words that are copied from it behind the colon or in the next sentence. */
function fromAt(tokens: readonly Token[], { from, to }: Run, next: Run | undefined): Linked | null {
  if (!/^(?:from|via|per)$/u.test(tokens[from]!.lower)) return null
  const { source, end } = namedAt(tokens, from + 1, to)
  if (!source || tokens[end]?.word !== ':' || !isOutlet(tokens, source.from, end)) return null
  const cue = { from, to: from + 1 }
  if (end + 1 < to) return claimed(tokens, source, cue, end + 1, to)
  return next ? claimed(tokens, source, cue, next.from, next.to) : null
}

function namedAt(tokens: readonly Token[], from: number, to: number): { source: Piece | null; end: number } {
  const name = tokens[from]?.lower === 'the' ? from + 1 : from
  let end = properNameEnd(tokens, name, to)
  if (end === name) return { source: null, end }
  while (end < to && (MEDIA.has(tokens[end]!.lower) || tokens[end]!.lower === 'news')) end++
  return { source: { from, to: end }, end }
}

/** A listed outlet, an address of the web, or a name with a medium’s word in it. */
function isOutlet(tokens: readonly Token[], from: number, to: number): boolean {
  const own = tokens.slice(tokens[from]!.lower === 'the' ? from + 1 : from, to)
  const words = own.map((t) => t.word).join(' ')
  return (
    OUTLETS.has(words) ||
    OUTLETS.has(`The ${words}`) ||
    own.some((t) => MEDIA_WORDS.has(t.lower)) ||
    addressEnd(own, 0, own.length) > 0
  )
}

function claimed(tokens: readonly Token[], source: Piece, cue: Piece, from: number, to: number): Linked | null {
  const last = /^[.?!]$/u.test(tokens[to - 1]!.word) ? to - 1 : to
  if (last - from <= CLAIM || !tokens.slice(from, last).some(isFiniteVerb)) return null
  return { source: [source], cue, content: [{ from, to: last }], confidence: SURE }
}

/** “According to the Gazette it rained”, with a comma or without. */
function accordingAt(tokens: readonly Token[], from: number, to: number): Linked | null {
  if (tokens[from]!.lower !== 'according' || tokens[from + 1]?.lower !== 'to') return null
  const name = tokens[from + 2]?.lower === 'the' ? from + 3 : from + 2
  const end = properNameEnd(tokens, name, to)
  const claim = tokens[end]?.word === ',' ? end + 1 : end
  const last = /^[.?!]$/u.test(tokens[to - 1]!.word) ? to - 1 : to
  if (end === name || last - claim <= CLAIM || !tokens.slice(claim, last).some(isFiniteVerb)) return null
  const cue = { from, to: from + 2 }
  return { source: [{ from: from + 2, to: end }], cue, content: [{ from: claim, to: last }], confidence: SURE }
}

/** “Rob Hale, the engineer, told the BBC the task was hopeless.” · “An official confirmed to the BBC that it was.” */
function toldAt(tokens: readonly Token[], from: number, told: number, to: number): Linked | null {
  const isConfided = CONFIDING.has(tokens[told]!.lower) && tokens[told + 1]?.lower === 'to'
  if (!isConfided && !/^(?:told|tells)$/u.test(tokens[told]!.lower)) return null
  const cueEnd = isConfided ? told + 2 : told + 1
  const name = tokens[cueEnd]?.lower === 'the' ? cueEnd + 1 : cueEnd
  const end = properNameEnd(tokens, name, to)
  const last = /^[.?!]$/u.test(tokens[to - 1]!.word) ? to - 1 : to
  const source = nounPhraseBefore(tokens, from, told) ?? described(tokens, from, told)
  const opens = /^(?:that|the|a|an|he|she|it|they|there|his|her|its|their|this)$/u.test(tokens[end]?.lower ?? '')
  if (end === name || !source || !opens || last - end <= CLAIM) return null
  if (!tokens.slice(end, last).some(isFiniteVerb)) return null
  return { source: [source], cue: { from: told, to: cueEnd }, content: [{ from: end, to: last }], confidence: SURE }
}

function leadAt(tokens: readonly Token[], from: number, to: number): Linked | null {
  let end = /^the$/iu.test(tokens[from]!.word) ? from + 1 : from
  const first = end
  while (end < to && end - from < LONGEST && isCapital(tokens[end]!)) end++
  if (end === first) return null
  // “the Haaretz newspaper”
  while (end < to && (MEDIA.has(tokens[end]!.lower) || tokens[end]!.lower === 'news')) end++
  let verb = end
  while (AUXILIARY.test(tokens[verb]?.lower ?? '')) verb++
  if (!STATING.has(tokens[verb]?.lower ?? '')) return null
  const cue = { from: end, to: tokens[verb + 1]?.lower === 'out' ? verb + 2 : verb + 1 }
  // “reports more definitely that”, “added: it rained”
  let claim = cue.to
  while (claim - cue.to < 2 && tokens[claim]?.tag.startsWith('RB')) claim++
  if (tokens[cue.to]?.word === ':') return claimed(tokens, { from, to: end }, cue, cue.to + 1, to)
  // “The Gazette reports it rained”: without “that” only of an outlet, whose reports are no nouns.
  const isBare =
    RELAYING.has(tokens[verb]!.lower) && isOutlet(tokens, from, end) && CLAUSE.test(tokens[claim]?.tag ?? '')
  return isBare || tokens[claim]?.lower === 'that' ? claimed(tokens, { from, to: end }, cue, claim, to) : null
}

const isCapital = ({ word, tag }: Token): boolean =>
  (/^\p{Lu}/u.test(word) && /^(?:NN|JJ|VB|FW)/u.test(tag)) || /^\p{L}*\p{Ll}\p{Lu}/u.test(word)
