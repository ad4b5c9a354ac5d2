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
  return {
    before: premodifier(scene, name, fits) ?? describedBefore(scene, name, fits),
    after: describedAfter(scene, name, fits),
  }
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

/** “Putin’s envoy for investment, Kirill Dmitriev,”: back to the start of the phrase before the comma. */
function describedBefore(scene: Scene, name: Name, fits: Fits): string | null {
  const { tokens } = scene
  const comma = name.from - 1
  const next = tokens[name.to]?.lower ?? '.'
  if (tokens[comma]?.lower !== ',' || !(STOPS.has(next) || /^VB/u.test(tokens[name.to]!.tag))) return null
  const first = scene.sentenceStarts[scene.sentenceAt[comma]!]!
  let from = comma
  while (from > first && comma - from < LONGEST && !STOPS.has(tokens[from - 1]!.word)) from--
  // What describes the name before it, or is a clause of its own, does not describe this one.
  if (scene.nameAt[from - 2] || tokens.slice(from, comma).some((t) => /^(?:VB[DZPG]?|MD|PRP|W.*|EX)$/u.test(t.tag)))
    return null
  while (from < comma && /^(?:IN|TO|CC|RB)$/u.test(tokens[from]!.tag)) from++
  return isDescription(scene, from, comma, fits) ? wordsBetween(scene, from, comma) : null
}

/** True when the head of a description, or its last noun (“a Club for Growth donor”), says what somebody is. */
function isDescription(scene: Scene, from: number, to: number, fits: Fits): boolean {
  const head = firstNounHead(scene, from, to)
  if (head === null || scene.nameAt[head]?.type === 'person') return false
  if (fits(scene, head)) return true
  return scene.nameAt[head] !== undefined && scene.nameAt[to - 1] === undefined && fits(scene, to - 1)
}

/** The last noun before the first preposition. */
function firstNounHead(scene: Scene, from: number, to: number): number | null {
  let head: number | null = null
  for (let i = from; i < to; i++) {
    const { tag } = scene.tokens[i]!
    if ((tag === 'IN' || tag === 'TO') && head !== null) break
    if (tag === 'CC' && head !== null && isRoleNoun(scene, head)) break
    if (tag.startsWith('NN')) head = i
  }
  return head
}

/** “Flynn, a top Trump surrogate,” · “Flynn is a general” · “Flynn, who was a general,” · “Flynn (R-Tex.), a general,”. */
function describedAfter(scene: Scene, name: Name, fits: Fits): string | null {
  const from = descriptionStart(scene, afterAside(scene, name.to))
  if (from === null || scene.nameAt[from]?.type === 'person' || scene.tokens[from]!.tag === 'PRP') return null
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
    !endsDescription(scene, to)
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
  if (STOPS.has(word) || lower === 'who' || lower === 'whose' || lower === 'which') return true
  return /^(?:VB[DZP]|MD)/u.test(tag) && !scene.nameAt[i]
}

/** A role in its shortest full form: without article, age or quotation marks around it. */
export function trimRole(role: string): string {
  return role
    .replace(/^[^\p{L}\p{N}]+/u, '')
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
