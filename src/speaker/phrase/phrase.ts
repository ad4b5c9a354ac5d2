import { PARTITIVES, QUANTIFIERS } from '../../language/en/groups.ts'
import type { Pronoun } from '../../language/en/pronouns.ts'
import { PRONOUNS } from '../../language/en/pronouns.ts'
import type { Name } from '../../language/names/name.ts'
import type { Scene } from '../scene.ts'
import { nounKind, singularOf } from './noun.ts'

/** A source read as a noun phrase: “Putin’s envoy for investment, Kirill Dmitriev,”. All numbers are tokens. */
export type Phrase = {
  /** The phrase up to its first apposition or relative clause: “Putin’s envoy for investment”. */
  from: number
  to: number
  /** Its head noun with what stands before it ends here: “Putin’s envoy”. */
  coreTo: number
  /** The head: “envoy”; for “a handful of insiders”, “insiders”. */
  head: number
  pronoun: Pronoun | null
  /** The name that the phrase is: “Mr. Coll”, “the Irish Star”. */
  name: Name | null
  /** Token of whom the head belongs to: “Putin” in “Putin’s envoy”, “his” in “his campaign”, “Clinton” in “Clinton aides”. */
  owner: number | null
  /** “a report by Politico”. */
  maker: Name | null
  plural: boolean
  determiner: 'definite' | 'indefinite' | 'bare'
  /** What follows after commas and in brackets. */
  apposed: { from: number; to: number }[]
  /** The members of “Obama and Michelle”, empty when it is one. */
  parts: Phrase[]
}

const LEADING = new Set(
  'by from according to of in for on with at as per via like , : ; . — – - -- “ " ” ‘ ’ \' and but'.split(' '),
)
const BREAKS = new Set([',', ';', ':', '(', ')', '[', ']', '—', '–', '--', '-', '“', '”', '"'])
const RELATIVES = new Set(['who', 'whom', 'whose', 'which'])
const DEFINITE = new Set([
  'the',
  'this',
  'that',
  'these',
  'those',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
  'both',
])
const INDEFINITE = new Set(['a', 'an', 'another', 'some', 'one', 'any', 'no'])
/** Longer sources are read only this far. */
const LONGEST = 80

/** Reads the tokens `from`–`to` of a source as a noun phrase; null when no word is left in it. */
export function readPhrase(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens } = scene
  let start = from
  let end = Math.min(to, from + LONGEST)
  while (start < end && isLeading(scene, start)) start++
  while (end > start && /^[^\p{L}\p{N}%$]+$/u.test(tokens[end - 1]!.word)) end--
  if (end <= start) return null
  const titled = namedAtEnd(scene, start, end)
  if (titled) return { ...readSegment(scene, titled.from, end), from: start }
  const stop = segmentEnd(scene, start, end)
  const phrase = readSegment(scene, start, stop)
  const apposed = segments(scene, stop, end)
  return coordinated(scene, { ...phrase, maker: makerOf(scene, phrase.coreTo, end), apposed }, start, end)
}

const isLeading = (scene: Scene, i: number): boolean =>
  !scene.nameAt[i] && (LEADING.has(scene.tokens[i]!.lower) || scene.tokens[i]!.tag === 'IN') && !isMeasuring(scene, i)

/** “At least four senators”, “About 60 voters”: the preposition belongs to the number. */
const isMeasuring = ({ tokens }: Scene, i: number): boolean =>
  (tokens[i]!.lower === 'at' && /^(?:least|most)$/u.test(tokens[i + 1]?.lower ?? '')) ||
  (/^(?:about|around|between|over|under)$/u.test(tokens[i]!.lower) && tokens[i + 1]?.tag === 'CD')

/** Where the first segment of a phrase ends: at a comma, a bracket, a relative pronoun or a verb behind its noun. */
function segmentEnd(scene: Scene, from: number, to: number): number {
  let hasNoun = false
  for (let i = from; i < to; i++) {
    const { lower, tag, word } = scene.tokens[i]!
    const name = scene.nameAt[i]
    const aside = i > from && word === '(' ? acronymEnd(scene, i, to) : 0
    if (aside > 0) {
      i = aside
      continue
    }
    if (word === ',' && !hasNoun && isBetweenAdjectives(scene, i, to)) continue
    if (i > from && (BREAKS.has(word) || RELATIVES.has(lower))) return i
    if (i > from && lower === 'that' && hasNoun) return i
    if (!name && hasNoun && /^(?:VB|MD)/u.test(tag) && !isPremodifier(scene, i, to)) return i
    hasNoun ||= isNoun(scene, i) || tag === 'CD' || QUANTIFIERS.has(lower)
  }
  return to
}

/** “a calm, well-known mayor”. */
const isBetweenAdjectives = ({ tokens }: Scene, comma: number, to: number): boolean =>
  comma + 2 < to &&
  /^(?:JJ|VB[GN])/u.test(tokens[comma - 1]?.tag ?? '') &&
  /^(?:JJ|RB|VB[GN])/u.test(tokens[comma + 1]!.tag)

/** “The United Nations (UN) coordinator”: where the brackets around an acronym close within a phrase; 0 for others. */
function acronymEnd({ tokens }: Scene, open: number, to: number): number {
  const isAcronym = /^\p{Lu}{2,}$/u.test(tokens[open + 1]?.word ?? '') && tokens[open + 2]?.word === ')'
  return isAcronym && open + 3 < to && /^(?:NN|JJ)/u.test(tokens[open + 3]!.tag) ? open + 2 : 0
}

/** What begins a phrase in capitals is often taken for a verb: “Figures reported on Sunday”. */
function isNoun(scene: Scene, i: number): boolean {
  const { tag, lower } = scene.tokens[i]!
  return (
    tag.startsWith('NN') ||
    scene.nameAt[i] !== undefined ||
    (/^(?:VBZ|VBP|VB|FW|JJ)$/u.test(tag) && nounKind(lower) !== null)
  )
}

/** “a stock trading firm” goes on; “groups urging him” and “a poll released Sunday” end with their noun. */
function isPremodifier(scene: Scene, i: number, to: number): boolean {
  const { tokens } = scene
  const { tag } = tokens[i]!
  const before = tokens[i - 1]?.tag ?? ''
  // “of registered voters”, “400 registered Latino voters”
  if (
    /^VB[DN]$/u.test(tag) &&
    /^(?:IN|CD)$/u.test(before) &&
    /^(?:NN|JJ)/u.test(tokens[i + 1]?.tag ?? '') &&
    i + 1 < to
  )
    return true
  const isBetween = i + 1 < to && /^NN/u.test(tokens[i + 1]!.tag) && before !== 'NNS'
  return isBetween && (tag === 'VBG' || /^(?:DT|JJ|CC|RB|PRP\$|POS)/u.test(before))
}

function segments(scene: Scene, from: number, to: number): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = []
  let start = from
  for (let i = from; i <= to; i++) {
    if (i < to && !BREAKS.has(scene.tokens[i]!.word)) continue
    if (i > start) found.push({ from: start, to: i })
    start = i + 1
  }
  return found
}

/** Reads one segment: no commas, no relative clause. */
function readSegment(scene: Scene, from: number, to: number): Phrase {
  const { tokens } = scene
  const coreTo = coreEnd(scene, from, to)
  const partitive = partitiveHead(scene, coreTo, to)
  const head = partitive ?? headOf(scene, from, coreTo)
  const first = tokens[from]!.lower
  const pronoun = coreTo - from === 1 || isReflexive(scene, from + 1, coreTo) ? (PRONOUNS.get(first) ?? null) : null
  const covering = scene.nameAt[head]
  const titled = namedBehindOffice(scene, coreTo, to)
  if (titled) return { ...readSegment(scene, titled.from, to), from }
  const name = partitive === null && covering && covering.to >= trimmedEnd(scene, coreTo) ? covering : null
  return {
    from,
    to,
    coreTo,
    head,
    pronoun,
    name,
    owner: name && name.from <= from + 1 ? null : ownerOf(scene, from, name ? name.from : head),
    maker: null,
    plural: isPlural(scene, head),
    determiner: DEFINITE.has(first)
      ? 'definite'
      : INDEFINITE.has(first) || tokens[from]!.tag === 'CD'
        ? 'indefinite'
        : 'bare',
    apposed: [],
    parts: [],
  }
}

/** “Harbour police 1st Lt. Sam Reed”: the full name that ends a phrase behind nothing but what somebody is. */
function namedAtEnd({ tokens, nameAt }: Scene, from: number, to: number): Name | null {
  const name = nameAt[to - 1]
  if (name?.type !== 'person' || name.to !== to || name.to - name.from < 2 || name.from <= from) return null
  for (let i = from; i < name.from; i++) if (!/^(?:NN[PS]*|JJ|CD|VB[GP]?|HYPH)$/u.test(tokens[i]!.tag)) return null
  return nounKind(tokens[name.from - 1]!.lower) === 'group' ? null : name
}

/** “Secretary of State Sam Reed”: the person whose name ends the phrase behind an office in capitals. */
function namedBehindOffice({ tokens, nameAt }: Scene, coreTo: number, to: number): Name | null {
  const name = nameAt[to - 1]
  if (name?.type !== 'person' || name.to !== to || tokens[coreTo]?.lower !== 'of') return null
  const isBig = (i: number) => /^\p{Lu}/u.test(tokens[i]!.word)
  if (!isBig(coreTo - 1) || name.from - coreTo < 2) return null
  for (let i = coreTo + 1; i < name.from; i++) if (!isBig(i)) return null
  return name
}

const isReflexive = (scene: Scene, from: number, to: number): boolean =>
  to - from === 1 && /^(?:him|her|them|my|your)sel(?:f|ves)$|^(?:both|all|too|also)$/u.test(scene.tokens[from]!.lower)

/** The first preposition behind a noun ends the core. */
function coreEnd(scene: Scene, from: number, to: number): number {
  for (let i = from + 1; i < to; i++) {
    const { tag } = scene.tokens[i]!
    if (isLinking(scene, i) || isTime(scene, i)) return i
    if (!scene.nameAt[i] && tag === 'JJ' && i > from && scene.tokens[i - 1]!.tag === 'NNS') return i
  }
  return to
}

/** A preposition behind a noun; “more than 60 percent” goes on. */
function isLinking({ tokens, nameAt }: Scene, i: number): boolean {
  const { tag, lower } = tokens[i]!
  if (nameAt[i] || !/^(?:IN|TO|RP)$/u.test(tag)) return false
  return lower !== 'than' && tokens[i - 1]!.tag !== 'IN'
}

/** “a study last year”, “a poll this week”. */
function isTime({ tokens, nameAt }: Scene, i: number): boolean {
  if (nameAt[i] || !/^(?:last|this|next|earlier|late)$/u.test(tokens[i]!.lower)) return false
  return /^(?:week|month|year|night|morning|spring|summer|fall|autumn|winter|\p{L}+day)$/u.test(
    tokens[i + 1]?.lower ?? '',
  )
}

const trimmedEnd = (scene: Scene, to: number): number => (scene.tokens[to - 1]!.tag === 'POS' ? to - 1 : to)

function headOf(scene: Scene, from: number, to: number): number {
  for (let i = trimmedEnd(scene, to) - 1; i >= from; i--) {
    const { tag } = scene.tokens[i]!
    if (scene.nameAt[i] || tag.startsWith('NN') || tag === 'CD' || tag.startsWith('PRP')) return i
  }
  for (let i = from; i < to; i++) if (QUANTIFIERS.has(scene.tokens[i]!.lower) || isNoun(scene, i)) return i
  return Math.max(from, trimmedEnd(scene, to) - 1)
}

/** “36 percent of Democrats” → Democrats; null when the core is no mere measure. */
function partitiveHead(scene: Scene, coreTo: number, to: number): number | null {
  const { tokens } = scene
  if (coreTo >= to || tokens[coreTo]!.lower !== 'of' || coreTo + 1 >= to) return null
  const measure = tokens[coreTo - 1]!
  const isMember = singularOf(measure.lower) === 'member'
  if (isMember || !(PARTITIVES.has(measure.lower) || measure.tag === 'CD')) return null
  const rest = coreTo + 1
  const nested = coreEnd(scene, rest, to)
  const inner = partitiveHead(scene, nested, to) ?? headOf(scene, rest, nested)
  // “a group of insiders” are insiders, “a portion of the budget” is none.
  const kind = nounKind(tokens[inner]!.lower)
  if (kind === 'document') return tokens[inner]!.tag === 'NNS' ? inner : null
  return kind === 'outlet' ? null : inner
}

function ownerOf(scene: Scene, from: number, head: number): number | null {
  const { tokens, nameAt } = scene
  for (let i = head - 1; i >= from; i--) {
    if (tokens[i]!.tag === 'POS' && i > from) return i - 1
    if (tokens[i]!.tag === 'PRP$') return i
    if (nameAt[i] && nameAt[i]?.type !== 'place') return i
  }
  return null
}

function makerOf(scene: Scene, from: number, to: number): Name | null {
  const { tokens, nameAt } = scene
  for (let i = from; i + 1 < to; i++) {
    if (!/^(?:by|from|in|of)$/u.test(tokens[i]!.lower)) continue
    const at = /^(?:the|a)$/u.test(tokens[i + 1]!.lower) ? i + 2 : i + 1
    const name = at < to ? nameAt[at] : undefined
    if (name) return name
  }
  return null
}

function isPlural(scene: Scene, head: number): boolean {
  const { tag, lower } = scene.tokens[head]!
  return tag === 'NNS' || tag === 'NNPS' || nounKind(lower) === 'group'
}

/** “Obama and Michelle” are two: the phrase keeps its span and gets its members as parts. */
function coordinated(scene: Scene, phrase: Phrase, from: number, to: number): Phrase {
  const at = joints(scene, from, to)
  if (at.length === 0) return phrase
  const parts: Phrase[] = []
  let start = from
  for (const end of [...at, to]) {
    const part = start < end ? readWhole(scene, start, end) : null
    if (part) parts.push(part)
    start = end + 1
  }
  const isAside = at.some((joint) => isBehindComma(scene, from, joint) && scene.tokens[joint - 1]!.word !== ',')
  if (isAside && phrase.name && opensDescription(scene, phrase.to)) return phrase
  if (isAside && parts.at(-1)?.name?.type !== 'person') return phrase
  const isSeveral = parts.length > 1 && parts.every((p) => isPerson(scene, p) && isWhole(scene, p))
  return isSeveral ? { ...phrase, to, name: null, pronoun: null, plural: true, parts } : phrase
}

function readWhole(scene: Scene, from: number, to: number): Phrase | null {
  const { tokens } = scene
  let start = from
  let end = to
  while (start < end && BREAKS.has(tokens[start]!.word)) start++
  while (end > start && BREAKS.has(tokens[end - 1]!.word)) end--
  return start < end ? readSegment(scene, start, segmentEnd(scene, start, end)) : null
}

/** “Cross, a staff member of Roe and Osei”. */
const opensDescription = ({ tokens }: Scene, at: number): boolean =>
  tokens[at]?.word === ',' && /^(?:an?|the|former|then)$/u.test(tokens[at + 1]?.lower ?? '')

/** “Brady, chairman of the Ways and Means panel”: a comma before, and none at the “and”, begins a description. */
function isBehindComma({ tokens }: Scene, from: number, joint: number): boolean {
  for (let i = from; i < joint; i++) if (tokens[i]!.word === ',') return true
  return false
}

/** A list or a pair has at least one “and” outside its names, with no relative clause before it. */
function joints(scene: Scene, from: number, to: number): number[] {
  const found: number[] = []
  for (let i = from + 1; i + 1 < to; i++) {
    const { lower } = scene.tokens[i]!
    if (RELATIVES.has(lower)) break
    if (!scene.nameAt[i] && (lower === 'and' || lower === 'or' || lower === '&')) found.push(i)
  }
  return found
}

/** “Clark, a general and former commander” is one: a bare singular goes on describing. */
const isWhole = (scene: Scene, part: Phrase): boolean =>
  Boolean(part.name || part.pronoun || part.plural) || (part.determiner !== 'bare' && !isDescribing(scene, part.from))

/** True when only a description in commas or an article without a name stands before: “Ely’s mayor, a lawyer and a poet”. */
const isDescribing = (scene: Scene, from: number): boolean =>
  /^(?:a|an)$/u.test(scene.tokens[from]!.lower) && from > 1 && scene.tokens[from - 1]!.lower === ','

function isPerson(scene: Scene, part: Phrase): boolean {
  if (part.name) return part.name.type !== 'place'
  if (part.pronoun) return true
  const kind = nounKind(scene.tokens[part.head]!.lower)
  return kind === 'person' || kind === 'group' || kind === 'organization'
}
