import { MEDIA, STATING } from '../../language/en/newsrooms.ts'
import type { Token } from '../../language/syntax.ts'
import type { Linked } from '../link/linker.ts'
import { nounPhraseBefore } from '../link/subject.ts'
import type { Finder } from './finder.ts'

/** A name and its verb fit in this many tokens. */
const LONGEST = 7
/** A claim of fewer words is none. */
const CLAIM = 3
/** As often as the other finders that fill gaps. */
const SURE = 0.5
const FINITE = /^(?:VBD|VBZ|VBP|MD)$/u
const AUXILIARY = /^(?:is|has|also|first|have)$/u

/** A sentence that begins with a name and what it says: “Quartz points out that it rained” · “with MacRumors reporting that it rained”. */
export const lead: Finder = {
  name: 'finder:lead',
  find: ({ syntax: { tokens, sentences } }) =>
    sentences.flatMap(({ from, to }) => {
      for (let i = from; i < to; i++) {
        const isStart =
          i === from || (tokens[i - 1]!.lower === 'with' && /^\p{Lu}|\p{Ll}\p{Lu}|^the$/u.test(tokens[i]!.word))
        const found =
          (isStart ? (leadAt(tokens, i, to) ?? accordingAt(tokens, i, to)) : null) ?? toldAt(tokens, from, i, to)
        if (found) return [found]
      }
      return []
    }),
}

/** “According to the Gazette it rained”, with a comma or without. */
function accordingAt(tokens: readonly Token[], from: number, to: number): Linked | null {
  if (tokens[from]!.lower !== 'according' || tokens[from + 1]?.lower !== 'to') return null
  const name = tokens[from + 2]?.lower === 'the' ? from + 3 : from + 2
  let end = name
  while (end < to && end - name < LONGEST && isCapital(tokens[end]!)) end++
  const claim = tokens[end]?.word === ',' ? end + 1 : end
  const last = /^[.?!]$/u.test(tokens[to - 1]!.word) ? to - 1 : to
  if (end === name || last - claim <= CLAIM || !tokens.slice(claim, last).some((t) => FINITE.test(t.tag))) return null
  const cue = { from, to: from + 2 }
  return { source: [{ from: from + 2, to: end }], cue, content: [{ from: claim, to: last }], confidence: SURE }
}

/** “Rob Hale, the engineer, told the BBC the task was hopeless.” */
function toldAt(tokens: readonly Token[], from: number, told: number, to: number): Linked | null {
  if (!/^(?:told|tells)$/u.test(tokens[told]!.lower)) return null
  const name = tokens[told + 1]?.lower === 'the' ? told + 2 : told + 1
  let end = name
  while (end < to && end - name < LONGEST && isCapital(tokens[end]!)) end++
  const last = /^[.?!]$/u.test(tokens[to - 1]!.word) ? to - 1 : to
  const source = nounPhraseBefore(tokens, from, told)
  const opens = /^(?:that|the|a|an|he|she|it|they|there|his|her|its|their|this)$/u.test(tokens[end]?.lower ?? '')
  if (end === name || !source || !opens || last - end <= CLAIM) return null
  if (!tokens.slice(end, last).some((t) => FINITE.test(t.tag))) return null
  return { source: [source], cue: { from: told, to: told + 1 }, content: [{ from: end, to: last }], confidence: SURE }
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
  if (tokens[cue.to]?.lower !== 'that' || to - cue.to <= CLAIM) return null
  const last = /^[.?!]$/u.test(tokens[to - 1]!.word) ? to - 1 : to
  if (!tokens.slice(cue.to, last).some((t) => FINITE.test(t.tag))) return null
  return { source: [{ from, to: end }], cue, content: [{ from: cue.to, to: last }], confidence: SURE }
}

const isCapital = ({ word, tag }: Token): boolean =>
  (/^\p{Lu}/u.test(word) && /^(?:NN|JJ|VB|FW)/u.test(tag)) || /^\p{L}*\p{Ll}\p{Lu}/u.test(word)
