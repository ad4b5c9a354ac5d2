import { JOURNALISTS } from '../../language/en/kinds.ts'
import { PERSON_NOUNS, TITLE_OFFICES, TITLE_WORDS } from '../../language/en/roles.ts'
import type { Name } from '../../language/names/name.ts'
import type { Scene } from '../scene.ts'
import { wordsBetween } from '../scene.ts'
import { nounKind, singularOf } from './noun.ts'

/** What the article says somebody is, at one of their names: “Clinton campaign chairman” before it, “the mayor of Ely” after. */
export type RoleAt = { before: string | null; after: string | null }

const MODIFIER = /^(?:NN|JJ|POS|CD|HYPH|PRP\$)/u
const COPULA = new Set(['is', 'was', 'remains', 'became', "'s", 'serves', 'served', 'works', 'worked'])
const STOPS = new Set([',', ';', '.', ':', '(', ')', '—', '–', '--', '”', '“', '"', "''", '``', '?', '!'])
/** Longer descriptions are cut: a bound, and no role is that long. */
const LONGEST = 24

/** Tells whether the noun at a token says what the bearer of a name is. */
type Fits = (scene: Scene, i: number) => boolean

/** Reads what stands before and behind a name. */
export function roleAt(scene: Scene, name: Name): RoleAt {
  const fits = name.type === 'person' ? isRoleNoun : isBodyNoun
  const before = premodifier(scene, name, fits)
  return {
    before: before ? inOffice(scene, name, before) : (describedBefore(scene, name, fits) ?? ofOutlet(scene, name)),
    after: describedAfter(scene, name, fits),
  }
}

/** “Gov. Jan Roe of Ohio”: a title with the place behind the name. */
function inOffice({ tokens, nameAt }: Scene, { to }: Name, title: string): string {
  const place = tokens[to]?.lower === 'of' ? nameAt[to + 1] : undefined
  if (place?.type !== 'place' || !isBareTitle(title) || isCourtesy(title)) return title
  return `${title} of ${tokens
    .slice(place.from, place.to)
    .map((t) => t.word)
    .join(' ')}`
}

/** “The Harbour Gazette’s Ann Hale”: whose reporter somebody is. */
function ofOutlet(scene: Scene, { from, type }: Name): string | null {
  const outlet = scene.tokens[from - 1]?.tag === 'POS' ? scene.nameAt[from - 2] : undefined
  return type === 'person' && outlet?.type === 'outlet' ? `of ${wordsBetween(scene, outlet.from, outlet.to)}` : null
}

/** “Clinton campaign chairman John Podesta”, “Retired Lt. Gen. Michael Flynn”, “Secretary of State Jon Husted”. */
function premodifier(scene: Scene, name: Name, fits: Fits): string | null {
  const { tokens, sentenceAt } = scene
  if (isCourtesy(tokens[name.from - 1]?.word ?? '')) return null
  let from = name.from
  while (
    from > 0 &&
    name.from - from < LONGEST &&
    sentenceAt[from - 1] === sentenceAt[name.from] &&
    modifies(scene, from - 1)
  )
    from--
  while (from < name.from && /^(?:POS|HYPH)$/u.test(tokens[from]!.tag)) from++
  if (from === name.from) return null
  const of = tokens.findIndex((t, i) => i >= from && i < name.from && t.lower === 'of')
  const head = (of < 0 ? name.from : of) - 1
  if (head < from) return null
  return fits(scene, head) || isTrade(scene, head, name) ? wordsBetween(scene, from, name.from) : null
}

/** How nouns for people end. */
const TRADE = /^\p{Ll}{3,}(?:er|or|ist|ian|eon|ant|ee|man|woman|yst|arian)$/u

/** “Retired neurosurgeon Ann Hale”: a common noun right before a person’s name is what they are, known to us or not. */
function isTrade({ tokens, nameAt }: Scene, head: number, name: Name): boolean {
  const { tag, word } = tokens[head]!
  return name.type === 'person' && head === name.from - 1 && tag === 'NN' && !nameAt[head] && TRADE.test(word)
}

function modifies(scene: Scene, i: number): boolean {
  const { tag, lower } = scene.tokens[i]!
  if (/["“”]/u.test(lower)) return false
  if (MODIFIER.test(tag) || TITLE_WORDS.has(lower) || scene.nameAt[i] !== undefined) return true
  if (tag === 'VBN' || tag === 'VBD')
    return /^(?:retired|ousted|deposed|embattled|convicted|elected|appointed|acclaimed|renowned)$/u.test(lower)
  if (tag === 'CC') return lower === 'and' && isRoleNoun(scene, i - 1)
  return lower === 'of' && isRoleNoun(scene, i - 1) && /^\p{Lu}/u.test(scene.tokens[i + 1]!.word)
}

function isRoleNoun(scene: Scene, i: number): boolean {
  const { lower, tag } = scene.tokens[i] ?? { lower: '', tag: '' }
  if (tag === 'NNS') return false
  return (
    TITLE_WORDS.has(lower) ||
    nounKind(lower) === 'person' ||
    PERSON_NOUNS.has(singularOf(lower)) ||
    JOURNALISTS.has(lower)
  )
}

function isBodyNoun(scene: Scene, i: number): boolean {
  const kind = scene.nameAt[i] ? null : nounKind(scene.tokens[i]?.lower ?? '')
  return kind === 'organization' || kind === 'outlet'
}

/** “Putin’s envoy for investment, Kirill Dmitriev,”: the longest phrase before the comma that says what somebody is. */
function describedBefore(scene: Scene, name: Name, fits: Fits): string | null {
  const { tokens } = scene
  const comma = name.from - 1
  const next = tokens[name.to]
  if (tokens[comma]?.lower !== ',' || !(!next || STOPS.has(next.lower) || next.tag.startsWith('VB'))) return null
  const first = descriptionBegin(scene, comma)
  const opens = first === scene.sentenceStarts[scene.sentenceAt[comma]!] || STOPS.has(tokens[first - 1]!.word)
  // “As she told the mayor, Ann Hale said”: behind a verb only commas on both sides make a description.
  if (!opens && next && !STOPS.has(next.lower)) return null
  // What describes the name before it does not describe this one.
  if (scene.nameAt[first - 2] && tokens[first - 1]!.word === ',') return null
  for (let from = first; from < comma; from++) {
    const isStart = from === first || /^(?:IN|TO|CC)$/u.test(tokens[from - 1]!.tag)
    if (isStart && isDescription(scene, from, comma, fits)) return wordsBetween(scene, from, comma)
  }
  return null
}

/** Where the nouns and what belongs to them begin that end before `to`. */
function descriptionBegin({ tokens, nameAt, sentenceAt }: Scene, to: number): number {
  let from = to
  while (
    from > 0 &&
    to - from < LONGEST &&
    sentenceAt[from - 1] === sentenceAt[to] &&
    !STOPS.has(tokens[from - 1]!.word)
  ) {
    const { tag } = tokens[from - 1]!
    if (!nameAt[from - 1] && !/^(?:DT|JJ|NN|CD|POS|HYPH|PRP\$|VBN|IN|TO|CC)/u.test(tag)) break
    from--
  }
  while (from < to && /^(?:IN|TO|CC|VBN)$/u.test(tokens[from]!.tag)) from++
  return from
}

/** True when the head of a description, or its last noun (“a Club for Growth donor”), says what somebody is. */
function isDescription(scene: Scene, from: number, to: number, fits: Fits): boolean {
  const head = firstNounHead(scene, from, to)
  if (head === null || scene.nameAt[head]?.type === 'person' || isFeat(scene, from, to)) return false
  if (fits(scene, head)) return true
  // “Friends of Ely’s director”
  const owned = scene.tokens.slice(from, to).findLastIndex((t) => t.tag === 'POS')
  const last = owned < 0 ? null : firstNounHead(scene, from + owned + 1, to)
  if (last !== null && fits(scene, last)) return true
  return scene.nameAt[head] !== undefined && scene.nameAt[to - 1] === undefined && fits(scene, to - 1)
}

/** “the first candidate to bring it up”, “the next mayor”: what somebody did or may become, not what they are. */
function isFeat({ tokens }: Scene, from: number, to: number): boolean {
  const words = tokens.slice(from, to)
  if (words.some((t) => t.lower === 'next')) return true
  return words.some((t) => /^(?:first|last|only|latest)$/u.test(t.lower)) && words.some((t) => t.tag === 'TO')
}

/** The last noun before the first preposition. */
function firstNounHead(scene: Scene, from: number, to: number): number | null {
  const { tokens } = scene
  let head: number | null = null
  for (let i = from; i < to; i++) {
    const { tag, lower } = tokens[i]!
    if ((tag === 'IN' || tag === 'TO') && head !== null) break
    if (tag === 'CC' && head !== null && isRoleNoun(scene, head)) break
    if (tag.startsWith('NN') || (i === to - 1 && PERSON_NOUNS.has(lower))) head = i
  }
  return head
}

/** “Flynn, a top Trump surrogate,” · “Flynn is a general” · “Flynn, who was a general,” · “Flynn (R-Tex.), a general,”. */
function describedAfter(scene: Scene, name: Name, fits: Fits): string | null {
  const from = descriptionStart(scene, afterAside(scene, name.to))
  if (from === null || scene.nameAt[from]?.type === 'person' || scene.tokens[from]!.tag === 'PRP') return null
  // “Roe — mentioned by a blog as a candidate —”
  if (/^VB[NG]/u.test(scene.tokens[from]!.tag) && !/^(?:NN|JJ)/u.test(scene.tokens[from + 1]?.tag ?? '')) return null
  const to = descriptionEnd(scene, from)
  if (!isDescription(scene, from, to, fits)) return null
  return opensClause(scene, to) ? shortened(scene, from, to) : wordsBetween(scene, from, to)
}

/** Skips “(D-Ore.)” and “, 56,”. */
function afterAside(scene: Scene, at: number): number {
  const { tokens } = scene
  let i = at
  if (tokens[i]?.word === '(') while (i < tokens.length && i - at < 8 && tokens[i - 1]?.word !== ')') i++
  if (tokens[i]?.word === ',' && tokens[i + 1]?.tag === 'CD' && tokens[i + 2]?.word === ',') i += 2
  return i
}

function descriptionStart(scene: Scene, at: number): number | null {
  const { tokens } = scene
  let i = at
  if (tokens[i]?.word === ',' || /^(?:—|–|--|\()$/u.test(tokens[i]?.word ?? '')) {
    i++
    if (/^(?:himself|herself|now|currently|once|then|also|formerly)$/u.test(tokens[i]?.lower ?? '')) i++
    if (tokens[i]?.lower !== 'who') return i < tokens.length ? i : null
    i++
  }
  if (!COPULA.has(tokens[i]?.lower ?? '') || tokens[i]!.tag === 'POS') return null
  i++
  while (/^(?:as|now|also|currently|not|once|then)$/u.test(tokens[i]?.lower ?? '')) i++
  return i < tokens.length && /^(?:DT|PRP\$|JJ|NN)/u.test(tokens[i]!.tag) ? i : null
}

function descriptionEnd(scene: Scene, from: number): number {
  const { tokens, sentenceAt } = scene
  let to = from
  while (
    to < tokens.length &&
    to - from < LONGEST &&
    sentenceAt[to] === sentenceAt[from] &&
    // “associate professor”: what stands before a noun is no verb, whatever it looks like.
    ((to === from && tokens[to + 1]?.tag.startsWith('NN')) || !endsDescription(scene, to))
  )
    to++
  return to
}

/** “…, the minister at the time the tax was raised,” is described up to “minister”; “…, the mayor said” is no description. */
function shortened(scene: Scene, from: number, to: number): string | null {
  const { tokens } = scene
  if (tokens.slice(to, to + 3).some((t) => SAYING.test(t.lower))) return null
  let end = from
  while (end < to && !(/^(?:IN|TO)$/u.test(tokens[end]!.tag) && tokens[end]!.lower !== 'of')) end++
  return end - from < 2 ? null : wordsBetween(scene, from, end)
}

const SAYING =
  /^(?:sa(?:id|ys?|ying)|told|tells?|add(?:s|ed)|writes?|wrote|asks?|asked|note[sd]|claim(?:s|ed)|argue[sd])$/u

/** “…, the mayor said”: what a verb follows without a comma is a subject of its own. */
function opensClause(scene: Scene, to: number): boolean {
  const next = scene.tokens[to]
  return next !== undefined && /^(?:VB[DZP]|MD)/u.test(next.tag) && !scene.nameAt[to]
}

function endsDescription(scene: Scene, i: number): boolean {
  const { word, lower, tag } = scene.tokens[i]!
  if (/^(?:such|including|whom|where)$/u.test(lower)) return true
  if (STOPS.has(word) || lower === 'who' || lower === 'whose' || lower === 'which') return true
  return /^(?:VB[DZP]|MD)/u.test(tag) && !scene.nameAt[i]
}

/** A role in its shortest full form: without article, age or quotation marks around it. */
export function trimRole(role: string): string {
  return role
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:that|this|last|next)\s+(?:night|day|week|month|year|morning|afternoon|evening)\s+/iu, '')
    .replace(/^(?:the|a|an|then|now)\s+/iu, '')
    .trim()
}

/** True when a role is no more than a title before a name: “Sen.”, “Mr.”. */
export const isBareTitle = (role: string): boolean =>
  role.split(/\s+/u).every((word) => TITLE_WORDS.has(word.toLowerCase()))

/** Courtesy says nothing of what somebody is. */
export const isCourtesy = (role: string): boolean => /^(?:mr|mrs|ms|miss|mx|sir|dame|lord|lady)\.?$/iu.test(role)

/** The nouns of a role that can be taken up later (“the senator”), lower case: “Sen.” gives “senator”. */
export function officesOf(role: string): string[] {
  const words = role.toLowerCase().split(/[^\p{L}\p{N}.’'-]+/u)
  return words.flatMap((word) => [
    ...(TITLE_OFFICES.get(word)?.split(' ') ?? []),
    ...(nounKind(word) === 'person' ? [word] : []),
  ])
}
