import { JOURNALISTS } from '../../language/en/kinds.ts'
import { BODIES, BODY_WORDS, OTHER_CAPITALS } from '../../language/en/name-words.ts'
import {
  DISCLOSING,
  GOES_ON,
  LISTENERS,
  MEDIA,
  MEDIA_WORDS,
  RELAYING,
  STATING,
  TELLING,
} from '../../language/en/newsrooms.ts'
import { OUTLETS } from '../../language/en/outlets.ts'
import { DEMONYMS, PLACES } from '../../language/en/places.ts'
import type { Name } from '../../language/names/name.ts'
import type { Run, Syntax, Token } from '../../language/syntax.ts'
import { LONGEST, titlesIn } from './medium-title.ts'

/** “Daily Buzz Live, a fake news website”: what a name is called stands within so many tokens. */
const NEAR = 5
/** Whom somebody reports for stands within so many tokens of his name. */
const BESIDE = 3
const PARTS = /^(?:article|report|story|rumou?r|piece|profile|interview|writeup)$/u

/**
 * The names of an article with the media that no list knows: what is told things, reports in parentheses (“…, the Gazette
 * reports.”) or is called a newspaper in one place is a medium wherever its name stands.
 */
export function newsrooms(syntax: Syntax, names: readonly Name[]): Name[] {
  const titled = titlesIn(syntax, names)
  const apart = names.filter((n) => !titled.some((t) => t.from < n.to && n.from < t.to))
  const all = [...apart, ...titled].sort((a, b) => a.start - b.start)
  const at = nameAt(syntax, all)
  const families = familiesOf(syntax, all)
  const longer = longerNames(syntax)
  const known = new Set<string>()
  for (const { from, to } of syntax.sentences)
    for (let i = from; i < to; i++) {
      const run = at[i]
        ? at[i]!
        : isCapital(syntax.tokens[i]!) && !isCapitalBefore(syntax, at, i, from)
          ? runFrom(syntax, at, i, to)
          : null
      if (!run || run.from !== i || (run.to - i === 1 && families.has(syntax.tokens[i]!.lower))) continue
      if (!isShown(syntax, longer, run, at[i], { from, to })) continue
      known.add(keyOf(syntax, run))
    }
  return known.size === 0 ? all : withAll(syntax, all, at, known)
}

/**
 * Family names of the people named in full: “Rice reports”, “told Rice”, where “Andrew Rice” stands too. Whoever reports for a
 * medium (“Fox News’ Ann Rice”, “Ann Rice, the anchor”) is none of them: who is told things by name carries them as the medium.
 */
function familiesOf({ tokens }: Syntax, names: readonly Name[]): ReadonlySet<string> {
  const media = new Set<number>()
  for (const { type, from, to } of names) if (type === 'outlet') for (let i = from; i < to; i++) media.add(i)
  const isReporter = ({ from, to }: Name): boolean => {
    for (let i = Math.max(0, from - BESIDE); i < Math.min(tokens.length, to + BESIDE); i++)
      if (media.has(i) || JOURNALISTS.has(tokens[i]!.lower)) return true
    return false
  }
  const full = names.filter((n) => n.type === 'person' && n.to - n.from > 1)
  const familyOf = (n: Name): string => tokens[n.to - 1]!.lower
  const reporters = new Set(full.filter(isReporter).map(familyOf))
  return new Set(full.map(familyOf).filter((family) => !reporters.has(family)))
}

/** The name that covers each token. */
export function nameAt({ tokens }: Syntax, names: readonly Name[]): (Name | undefined)[] {
  const at: (Name | undefined)[] = new Array(tokens.length).fill(undefined)
  for (const name of names) at.fill(name, name.from, name.to)
  return at
}

/** “MacRumors”, “9to5Mac”, “iGen.fr”. */
const isCapital = ({ word, tag }: Token): boolean =>
  OUTLETS.has(word) || (/^\p{Lu}/u.test(word) && /^(?:NNP|NN|FW|JJ|VB)/u.test(tag)) || isOdd(word)
const isOdd = (word: string): boolean => /^[\p{L}\p{N}]*\p{Ll}[\p{L}\p{N}]*\p{Lu}|^\d+\p{Ll}+\d/u.test(word)

const isCapitalBefore = ({ tokens }: Syntax, at: readonly unknown[], i: number, from: number): boolean =>
  i > from && !at[i - 1] && isCapital(tokens[i - 1]!)

function runFrom({ tokens }: Syntax, at: readonly unknown[], from: number, end: number): Run {
  let to = from + 1
  while (to < end && to - from < LONGEST && !at[to] && isCapital(tokens[to]!)) to++
  return { from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end }
}

/** Whether this one place shows that a name is a medium’s. */
function isShown(
  { tokens }: Syntax,
  longer: Longer,
  { from, to }: Run,
  name: Name | undefined,
  sentence: { from: number; to: number },
): boolean {
  if (name?.type === 'outlet') return false
  const own = tokens.slice(from, to)
  const last = own.at(-1)!.lower
  const isThe = tokens[from - 1]?.lower === 'the'
  const before = isThe || tokens[from - 1]?.lower === 'a' ? from - 2 : from - 1
  const isBody = BODIES.has(last) || (BODY_WORDS.has(last) && !MEDIA.has(last))
  if (isBody && !own.some((t) => t.lower === 'news')) return false
  if (
    own.every(
      (t) => DEMONYMS.has(t.lower) || OTHER_CAPITALS.has(t.lower) || /^(?:north|south|east|west)$/u.test(t.lower),
    )
  )
    return false
  const verb = /^(?:is|has|also)$/u.test(tokens[to]?.lower ?? '') ? to + 1 : to
  if (OUTLETS.has(own.map((t) => t.word).join(' ')) && STATING.has(tokens[verb]?.lower ?? '')) return true
  // “the Atlantic reported”, “Gawker is reporting”: one word may have been taken for anything.
  const isAlone = own.length === 1 && !isPartOfPerson(longer, own[0]!, name)
  if (isRelaying(tokens, from, to, before, sentence, name !== undefined && !isAlone)) return true
  if (own.length === 1 && (PLACES.has(last) || DEMONYMS.has(last))) return false
  const lead = before >= sentence.from ? tokens[before]!.lower : ''
  // “a report from Veldana’s QuayTimes”
  const owner = lead === '’s' || lead === "'s" ? before - 1 : before
  const source = owner < before && PLACES.has(tokens[owner]?.lower ?? '') ? (tokens[owner - 1]?.lower ?? '') : lead
  const isAccording = lead === 'to' && tokens[before - 1]?.lower === 'according'
  if (isAccording && isThe && name?.type !== 'organization' && own.every((t) => /^NNPS?$/u.test(t.tag))) return true
  const isPerson = name?.type === 'person' && !isThe
  if (isPerson) return false
  if (own.length > 1 && own.some((t) => MEDIA_WORDS.has(t.lower)) && name) return true
  const isShort = own.length === 1 && longer.bodies.has(last)
  if (
    !isShort &&
    /^tells?$|^told$/u.test(lead) &&
    !isDescribing(tokens, to) &&
    (name || own.length > 1 || own[0]!.tag.startsWith('NNP') || isOdd(own[0]!.word))
  )
    return true
  const isGiven = tokens.slice(Math.max(sentence.from, before - NEAR), before).some((t) => DISCLOSING.has(t.lower))
  if (lead === 'to' && isGiven && isOdd(own[0]!.word)) return true
  const isOf =
    /^(?:in|on|from)$/u.test(source) &&
    tokens.slice(Math.max(sentence.from, owner - 3), owner).some((t) => PARTS.test(t.lower))
  if (
    isOf &&
    (isOdd(own[0]!.word) || (lead !== 'from' && own.every((t) => t.tag.startsWith('NNP')) && name?.type !== 'place'))
  )
    return true
  return isCalled(tokens, from, to, sentence)
}

/** “told a Green Harbour gathering”: a name, up to token `to`, that only tells of what kind they were who listened. */
export const isDescribing = (tokens: readonly Token[], to: number): boolean => LISTENERS.has(tokens[to]?.lower ?? '')

/** Words that stand in longer names as well, in lower case. */
type Longer = {
  /** “Quayside”, where “Quayside University” stands too: a short name of a body. */
  bodies: ReadonlySet<string>
  /** “Rice”, where “Andrew Rice” stands too, with the tokens where it stands so: the first two tell. */
  people: ReadonlyMap<string, readonly number[]>
}

function longerNames({ tokens }: Syntax): Longer {
  const bodies = new Set<string>()
  const people = new Map<string, number[]>()
  tokens.forEach(({ lower }, i) => {
    const [before, next] = [tokens[i - 1], tokens[i + 1]]
    if (next && BODY_WORDS.has(next.lower) && /^\p{Lu}/u.test(next.word)) bodies.add(lower)
    if (!before?.tag.startsWith('NNP') || !/^\p{Lu}\p{Ll}/u.test(before.word)) return
    const at = people.get(lower) ?? []
    people.set(lower, at)
    if (at.length < 2) at.push(i)
  })
  return { bodies, people }
}

const isPartOfPerson = ({ people }: Longer, { lower }: Token, name: Name | undefined): boolean =>
  name?.type === 'person' && (people.get(lower) ?? []).some((i) => i !== name.from)

/** “…, the Gazette reports.” · “MacRumors reports that”: a name that stands for a body or a person is shown only by the former. */
function isRelaying(
  tokens: readonly Token[],
  from: number,
  to: number,
  before: number,
  sentence: { from: number; to: number },
  isNamed: boolean,
): boolean {
  let verb = to
  while (verb < sentence.to && verb - to < 2 && /^(?:is|was|has|also|first)$/u.test(tokens[verb]!.lower)) verb++
  const after = tokens[verb + 1]
  // “As QuayRumors points out”
  if (tokens[before]?.lower === 'as' && isOdd(tokens[from]!.word) && TELLING.has(tokens[verb]?.lower ?? '')) return true
  if (!RELAYING.has(tokens[verb]?.lower ?? '')) return false
  // “Unconfirmed reports say”: a noun.
  if (tokens[verb]!.tag.startsWith('NN') && /^(?:VB[DPZ]|MD)$/u.test(after?.tag ?? '')) return false
  const isOver = verb + 1 >= sentence.to || !after || /^[.,;?!”"]/u.test(after.word) || GOES_ON.has(after.lower)
  const isParenthetical = isOver && before >= sentence.from && /^(?:,|”|"|''|[-–—])$/u.test(tokens[before]!.word)
  if (isParenthetical) return true
  const isBehind =
    RELAYING.has(tokens[before]?.lower ?? '') && before > sentence.from && tokens[before - 1]!.word === ','
  if (isBehind && (to >= sentence.to || /^[.;]/u.test(tokens[to]!.word))) return true
  return (
    !isNamed && (isOdd(tokens[from]!.word) || tokens[from]!.tag.startsWith('NNP')) && tokens[verb]!.lower !== 'reported'
  )
}

/** “the website iGen.fr” · “his local paper, the Bunbury Mail” · “MTV television” · “Daily Buzz Live, a fake news website”. */
function isCalled(tokens: readonly Token[], from: number, to: number, sentence: { from: number; to: number }): boolean {
  if (
    /^(?:including|like|as)$/u.test(tokens[from - 1]?.lower ?? '') &&
    tokens.slice(Math.max(sentence.from, from - NEAR), from).some((t) => MEDIA.has(t.lower))
  )
    return true
  let at = from - 1
  while (at > sentence.from && /^(?:the|a|called|named|“|"|``|,|\()$/u.test(tokens[at]!.lower)) at--
  if (at >= sentence.from && at < from && MEDIA.has(tokens[at]!.lower) && from - at < NEAR) return true
  const behind = tokens[to]?.word === '”' || tokens[to]?.word === '"' ? to + 1 : to
  if (MEDIA.has(tokens[behind]?.lower ?? '') && behind < sentence.to) return true
  if (tokens[to]?.word !== ',' || !/^(?:a|an|the)$/u.test(tokens[to + 1]?.lower ?? '')) return false
  for (let i = to + 2; i < Math.min(sentence.to, to + 2 + NEAR); i++) {
    if (MEDIA.has(tokens[i]!.lower)) return true
    if (!/^(?:NN|JJ|CD|POS|HYPH|RB)/u.test(tokens[i]!.tag)) return false
  }
  return false
}

const keyOf = ({ tokens }: Syntax, { from, to }: { from: number; to: number }): string =>
  tokens
    .slice(from, to)
    .map((t) => t.lower)
    .join(' ')

/** The names, those known for media retyped, and their other places named. */
function withAll(
  syntax: Syntax,
  names: readonly Name[],
  at: readonly (Name | undefined)[],
  known: ReadonlySet<string>,
): Name[] {
  const { tokens } = syntax
  const retyped = names.map((name): Name => (known.has(keyOf(syntax, name)) ? { ...name, type: 'outlet' } : name))
  const found: Name[] = []
  for (let from = 0; from < tokens.length; from++) {
    if (at[from] || !isCapital(tokens[from]!)) continue
    let to = from
    let longest = 0
    while (to < tokens.length && to - from < LONGEST && !at[to] && isCapital(tokens[to]!)) {
      to++
      if (known.has(keyOf(syntax, { from, to }))) longest = to
    }
    if (longest === 0) continue
    found.push({ type: 'outlet', from, to: longest, start: tokens[from]!.start, end: tokens[longest - 1]!.end })
    from = longest - 1
  }
  return [...retyped, ...found].sort((a, b) => a.start - b.start)
}
