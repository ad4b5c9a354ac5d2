import { ANYBODY, PARTIES, PARTS, SPOKESPEOPLE } from '../../language/en/roles.ts'
import type { Figure } from '../cast/figure.ts'
import { wordSet } from '../cast/figure.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { isBareTitle, trimRole } from '../phrase/role.ts'
import { wordsBetween } from '../scene.ts'
import type { Likely } from './antecedent.ts'
import { likeliest } from './antecedent.ts'
import { genderOfPhrase, headWord, ownerOf } from './describe.ts'
import type { Stage } from './stage.ts'
import { lastMentions, withHead } from './stage.ts'

/** Sentences back to which “the candidate” reaches. */
export const EPITHET_REACH = 2
/** So much likelier than anybody else must somebody be to take a description for their own. */
const CLEARLY = 0.8

const NONE: ReadonlySet<Figure> = new Set()
const UNKNOWN: Likely = { figure: null, margin: 0 }

/** The person whom “the former senator” takes up, none of `never`; they learn from it what they are. */
export function takenUp(stage: Stage, phrase: Phrase, never: ReadonlySet<Figure> = NONE): Figure | null {
  const { figure, margin } = holder(stage, phrase, never)
  if (!figure || phrase.determiner !== 'definite') return figure
  return margin >= CLEARLY || isAlone(stage, phrase, figure) ? learn(stage, phrase, figure) : figure
}

function holder(stage: Stage, phrase: Phrase, never: ReadonlySet<Figure>): Likely {
  const head = headWord(stage, phrase)
  const owner = isModified(stage, phrase) ? null : ownerOf(stage, phrase)
  const holders = withHead(stage, head).filter((f) => f.kind === 'person' && f !== owner && !never.has(f))
  const before = holders.filter((f) => stage.lastAt.has(f))
  const pool = before.length > 0 ? before : holders
  const best = mostAlike(stage, phrase, pool, owner)
  if (best) return { figure: best, margin: pool.length > 1 ? 0 : CLEARLY }
  const isOwned = phrase.owner !== null && !isModified(stage, phrase)
  const isBare = phrase.determiner === 'definite' && !isOwned && isOffice(stage, phrase)
  return isBare && !SPOKESPEOPLE.has(head) && !isAnybody(stage, phrase) ? epithet(stage, phrase, never) : UNKNOWN
}

/**
 * Nothing behind the noun but what goes with the office: “the former secretary of state”. “The hacker who broke in” is
 * told apart by what follows, not taken up.
 */
const isOffice = ({ scene }: Stage, { coreTo, to }: Phrase): boolean =>
  (to === coreTo || (scene.tokens[coreTo]?.lower === 'of' && to - coreTo <= 3)) &&
  !/^(?:who|that)$/u.test(scene.tokens[to]?.lower ?? '')

/** “the GOP nominee”, “the Texas senator”: a body or a place before the noun says what kind, not whose. */
export function isModified(stage: Stage, phrase: Phrase): boolean {
  if (phrase.owner === null) return false
  const { tokens, nameAt } = stage.scene
  const name = nameAt[phrase.owner]
  return name !== undefined && name.type !== 'person' && tokens[phrase.owner + 1]?.tag !== 'POS'
}

/** True when nobody else was spoken of near enough to be meant as well. */
function isAlone(stage: Stage, phrase: Phrase, figure: Figure): boolean {
  const { sentenceAt } = stage.scene
  const at = phrase.from
  return lastMentions(stage, at).every(
    (m) =>
      m.figure === figure ||
      m.figure.kind !== 'person' ||
      sentenceAt[at]! - sentenceAt[m.at]! > 1 ||
      (m.isSubject && sentenceAt[at] === sentenceAt[m.at]),
  )
}

/** Nouns that tell nothing of what somebody is; “the first lady” and “the House Speaker” do. */
function isAnybody({ scene: { tokens } }: Stage, { head }: Phrase): boolean {
  const { lower, word } = tokens[head]!
  if (lower === 'lady' && tokens[head - 1]?.lower === 'first') return false
  return ANYBODY.has(lower) && word === lower
}

/** Who has no office yet gets the one by which they are taken up: “the Republican nominee”. */
export function learn(stage: Stage, phrase: Phrase, figure: Figure): Figure {
  const isPart = PARTS.has(headWord(stage, phrase)) || isAnybody(stage, phrase)
  const isTelling = figure.named && phrase.head - phrase.from >= 2 && !isPart
  if (!isTelling || isSaidToBe(stage, phrase) || isCalledSomething(figure)) return figure
  const words = wordsBetween(stage.scene, phrase.from, phrase.to)
  figure.role = trimRole(words)
  for (const word of wordSet(words)) figure.words.add(word)
  return figure
}

/** The article tells more of them than a title. */
const isCalledSomething = ({ role }: Figure): boolean => role !== null && !isBareTitle(role)

/** “…hopes to become the next mayor”: what somebody is said to be takes up nobody. */
export const isSaidToBe = ({ scene }: Stage, { from }: Phrase): boolean =>
  /^(?:as|like|be|been|being|is|are|was|were|becomes?|became|becoming)$/u.test(scene.tokens[from - 1]?.lower ?? '')

/** Among those who hold an office: who shares most words with the description, then who was meant last. */
function mostAlike(stage: Stage, phrase: Phrase, pool: readonly Figure[], owner: Figure | null): Figure | null {
  if (phrase.determiner !== 'definite' && owner === null) return null
  const words = wordSet(wordsBetween(stage.scene, phrase.from, phrase.to))
  let best: Figure | null = null
  let bestScore = 0
  for (const figure of pool) {
    if ((owner && !figure.words.has(lastWord(owner.name))) || areRivals(words, figure.words)) continue
    let score = 1 + (stage.lastAt.get(figure) ?? 0) / (stage.scene.tokens.length + 1)
    for (const word of words) if (figure.words.has(word)) score++
    if (score > bestScore) [best, bestScore] = [figure, score]
  }
  return best
}

/** “the Democratic nominee” is not the one whom the article calls a Republican. */
function areRivals(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [mine, theirs] = [a, b].map((words) => [...words].flatMap((word) => PARTIES.get(word) ?? []))
  return mine!.length > 0 && theirs!.length > 0 && !mine!.some((party) => theirs!.includes(party))
}

export const lastWord = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1) ?? ''

/** “the billionaire”, “the Texas senator”: whoever is being spoken of. */
function epithet(stage: Stage, phrase: Phrase, never: ReadonlySet<Figure>): Likely {
  const { scene, lastSpeaker } = stage
  const at = phrase.from
  const near = lastMentions(stage, at).filter((m) => m.figure.named && told(scene, m.at, at) <= EPITHET_REACH)
  // “Marlow attacked the nominee”: within one sentence its subject would be “him”.
  const subjects = near
    .filter((m) => m.isSubject && scene.sentenceAt[m.at] === scene.sentenceAt[at])
    .map((m) => m.figure)
  const words = wordSet(wordsBetween(scene, phrase.from, phrase.to))
  const rivals = near.map((m) => m.figure).filter((f) => areRivals(words, f.words))
  const pronoun = ({ male: 'he', female: 'she', any: 'who' } as const)[genderOfPhrase(stage, phrase) ?? 'any']
  const unfit = [...never, ...subjects, ...rivals]
  const among = (others: readonly Figure[]): Likely =>
    likeliest(scene, near, { pronoun, at, isQuoted: false, lastSpeaker, never: new Set([...unfit, ...others]) })
  // Whom the article calls something else already is meant only where somebody acts whom it calls nothing.
  const acting = new Set(near.filter((m) => m.isSubject).map((m) => m.figure))
  const free = among(near.map((m) => m.figure).filter((f) => isCalledSomething(f) || !acting.has(f)))
  return free.figure ? free : among([])
}

/** Sentences of the narration from one token to another: those that begin within a quotation do not count. */
function told({ sentenceAt, sentenceStarts, quoted }: Stage['scene'], from: number, to: number): number {
  let count = 0
  for (let i = sentenceAt[from]! + 1; i <= sentenceAt[to]! && count <= EPITHET_REACH; i++)
    if (!quoted[sentenceStarts[i]!] || i === sentenceAt[to]) count++
  return count
}
