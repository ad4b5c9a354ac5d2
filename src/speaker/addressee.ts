import type { Attribution } from '../attribution/attribution.ts'
import { LISTENERS } from '../language/en/newsrooms.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import type { Scene } from './scene.ts'
import { spanBetween, tokenFrom } from './scene.ts'

/** Verbs that name the hearer right behind them. */
const TELLING = new Set(
  'tell tells told telling inform informed informs informing assured assures remind reminded reminds warned warns ask asked asks advise advised urged notify notified'.split(
    ' ',
  ),
)
/** Verbs after which “to” names the hearer. */
const SPEAKING_TO = new Set(
  'said says say saying spoke speaking talked talking wrote write writes writing explained confirmed confided revealed announced complained admitted described disclosed'.split(
    ' ',
  ),
)
const LONGEST = 14

/** Whom something was told: “told the Irish Star”, “said to reporters”. */
export function addresseeOf(scene: Scene, attribution: Attribution): Span[] {
  const cue = attribution.cue[0]
  if (!cue) return []
  const at = telling(scene, cue)
  if (at === null) return []
  const { tokens, sentenceAt } = scene
  let from = at
  while (from < tokens.length && /^RB/u.test(tokens[from]!.tag)) from++
  let to = from
  while (
    to < tokens.length &&
    to - from < LONGEST &&
    sentenceAt[to] === sentenceAt[at - 1] &&
    isHearer(scene, to, from)
  )
    to++
  while (to > from && /^(?:IN|DT|CC|,)$/u.test(tokens[to - 1]!.tag)) to--
  if (to === from) return []
  const span = spanBetween(scene, from, to)
  return [...attribution.content, ...attribution.source].some((s) => overlaps(s, span)) ? [] : [span]
}

/** The token behind “told” or behind “said to”, or null. */
function telling(scene: Scene, cue: Span): number | null {
  const { tokens } = scene
  for (let i = tokenFrom(tokens, cue.start); i < tokens.length && tokens[i]!.start < cue.end; i++) {
    const { lower } = tokens[i]!
    if (TELLING.has(lower)) return i + 1
    if (SPEAKING_TO.has(lower) && tokens[i + 1]?.lower === 'to') return i + 2
  }
  return null
}

/** Nouns, names and what belongs to them: up to a verb, a mark, “that”, a time or a preposition other than “of”. */
function isHearer(scene: Scene, i: number, from: number): boolean {
  const { tag, lower } = scene.tokens[i]!
  if (scene.nameAt[i]) return true
  if (/^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|that|later|earlier)$/u.test(lower))
    return false
  if (lower === 'of' || (tag === 'CC' && lower === 'and' && i > from)) return true
  return LISTENERS.has(lower) || /^(?:NN|DT|JJ|PRP|POS|CD|VBN|HYPH|PDT)/u.test(tag)
}
