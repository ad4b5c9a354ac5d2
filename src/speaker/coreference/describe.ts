import type { Gender } from '../../language/en/genders.ts'
import { WORD_GENDERS } from '../../language/en/genders.ts'
import { QUANTIFIERS } from '../../language/en/groups.ts'
import { TITLE_WORDS } from '../../language/en/roles.ts'
import type { Name } from '../../language/names/name.ts'
import type { Figure } from '../cast/figure.ts'
import { wordSet } from '../cast/figure.ts'
import { headClass, nounKind } from '../phrase/noun.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { wordsBetween } from '../scene.ts'
import type { SpeakerKind } from '../speaker.ts'
import { meantBy } from './shared-name.ts'
import type { Stage } from './stage.ts'
import { enter } from './stage.ts'

/** Tokens of the longest description that tells a document’s maker: “video obtained by Quayside TV”. */
const LONGEST_NAME = 14

/** The head of a phrase, lower case. */
export const headWord = (stage: Stage, phrase: Phrase): string => stage.scene.tokens[phrase.head]!.lower

/** “Snopes.com”. */
const SITE = /^[\p{L}\p{N}-]{2,40}\.(?:com|org|net|info|news|co\.uk|gov|edu)$/u

const isSite = (stage: Stage, { from, coreTo }: Phrase): boolean =>
  SITE.test(wordsBetween(stage.scene, from, coreTo).toLowerCase())

/** “the World Food Programme”, which no name covers: two words in capitals, neither an office. */
export function isProperBody({ scene }: Stage, { from, head, plural }: Phrase): boolean {
  const { tokens, nameAt } = scene
  const isBig = (i: number) => tokens[i]!.tag.startsWith('NN') && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.word) && !nameAt[i]
  if (plural || head - 1 < from || !isBig(head) || !isBig(head - 1)) return false
  const kinds = [tokens[head]!, tokens[head - 1]!].map((t) => nounKind(t.lower))
  return !kinds.some((kind) => kind === 'person' || kind === 'group') && !TITLE_WORDS.has(tokens[head - 1]!.lower)
}

/** “the news agency” */
const isNewsAgency = ({ scene: { tokens } }: Stage, { head, from, plural }: Phrase): boolean =>
  !plural &&
  head > from &&
  tokens[head - 1]!.lower === 'news' &&
  /^(?:agency|service|organi[sz]ation)$/u.test(tokens[head]!.lower)

/** What kind of speaker a description means. */
export function kindOfPhrase(stage: Stage, phrase: Phrase): SpeakerKind {
  const { tag } = stage.scene.tokens[phrase.head]!
  const word = headWord(stage, phrase)
  if (/^(?:another|someone|somebody|no-one|nobody)$/u.test(word)) return 'person'
  if (tag === 'PRP' || QUANTIFIERS.has(word)) return 'group'
  const byNoun = nounKind(word)
  if (isSite(stage, phrase) || isNewsAgency(stage, phrase)) return 'outlet'
  if (isProperBody(stage, phrase)) return byNoun ? 'organization' : 'person'
  // “according to reports”: some media or other.
  if (word === 'reports' && !hasName(stage, phrase)) return 'outlet'
  if (phrase.plural) return byNoun === 'document' || byNoun === 'organization' ? byNoun : 'group'
  return byNoun ?? (tag === 'NNS' || tag === 'CD' ? 'group' : 'unknown')
}

/** Whom the phrase’s owner means: “his” in “his campaign”, “Clinton” in “the Clinton campaign”. */
export function ownerOf(stage: Stage, phrase: Phrase): Figure | null {
  if (phrase.owner === null) return null
  const name = stage.scene.nameAt[phrase.owner]
  return name ? meantBy(stage, name) : (stage.byToken.get(phrase.owner) ?? null)
}

/** The same for “Trump’s campaign”, “the Trump campaign” and “his campaign”; null for what belongs to nobody. */
export function keyOf(stage: Stage, phrase: Phrase, kind: SpeakerKind): string | null {
  if (kind !== 'organization' && kind !== 'document') return null
  const owner = ownerOf(stage, phrase) ?? (phrase.maker && kind === 'document' ? meantBy(stage, phrase.maker) : null)
  return owner ? `${stage.figures.get(owner)} ${headClass(headWord(stage, phrase))}` : null
}

/** Brings somebody described for the first time onto the stage. */
export function entered(stage: Stage, phrase: Phrase): Figure {
  const kind = kindOfPhrase(stage, phrase)
  const head = headWord(stage, phrase)
  const name = nameOf(stage, phrase, kind)
  const isProper = kind === 'unknown' && isCapitalised(stage, phrase)
  const figure: Figure = {
    kind: isProper ? 'person' : kind,
    named:
      isProper ||
      isSite(stage, phrase) ||
      isProperBody(stage, phrase) ||
      ((kind === 'organization' || kind === 'document') && hasName(stage, phrase)) ||
      (kind === 'document' && properWords(stage, phrase).length > 0),
    name,
    gender: genderOfPhrase(stage, phrase),
    plural: phrase.plural,
    role: null,
    heads: new Set([head, headClass(head)]),
    words: wordSet(name),
    member: null,
    mentions: [],
  }
  enter(stage, figure)
  const key = isProper
    ? `proper ${head}`
    : isProperBody(stage, phrase)
      ? `body ${name.toLowerCase()}`
      : keyOf(stage, phrase, kind)
  if (key) stage.byKey.set(key, figure)
  return figure
}

/** The gender that the head shows: “spokeswoman”. */
export const genderOfPhrase = (stage: Stage, phrase: Phrase): Gender | null =>
  WORD_GENDERS.get(headWord(stage, phrase)) ?? null

/** A capitalised head that no name covers is still a name, when it does not only begin the sentence. */
export function isCapitalised(stage: Stage, phrase: Phrase): boolean {
  const { tokens, nameAt } = stage.scene
  const { tag, word, lower } = tokens[phrase.head]!
  return !nameAt[phrase.head] && /^NNPS?$/u.test(tag) && /^\p{Lu}/u.test(word) && nounKind(lower) === null
}

/** The description; what it names without an article, and with the maker where one is told: “video obtained by Quayside TV”. */
export function nameOf(stage: Stage, phrase: Phrase, kind: SpeakerKind): string {
  const { scene } = stage
  const isThing = kind === 'organization' || kind === 'document'
  const hasArticle = /^(?:a|an|the)$/u.test(scene.tokens[phrase.from]!.lower) && phrase.to - phrase.from > 1
  const from = isThing && hasArticle ? phrase.from + 1 : phrase.from
  const words = wordsBetween(scene, from, phrase.to)
  const { maker } = phrase
  if (kind !== 'document' || !maker) return words
  const isBehind = maker.from >= phrase.to
  if (headClass(headWord(stage, phrase)) === 'poll' && (isBehind || (!phrase.plural && isMadeBy(stage, maker))))
    return `${wordsBetween(scene, maker.from, maker.to)} ${pollNoun(stage)}`
  return isBehind && maker.to - from <= LONGEST_NAME ? wordsBetween(scene, from, maker.to) : words
}

/** “a poll from Quayside Research”, not “of nurses in Quayside”. */
function isMadeBy({ scene: { tokens } }: Stage, { from, type }: Name): boolean {
  const before = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1
  return type !== 'place' && /^(?:by|from)$/u.test(tokens[before]?.lower ?? '')
}

/** What the article mostly calls a poll. */
function pollNoun({ scene }: Stage): string {
  const count = (noun: string) => scene.tokens.filter((t) => t.lower === noun).length
  return count('survey') > count('poll') ? 'survey' : 'poll'
}

/** True when a name, and not only a place, tells whose the described thing is. */
export function hasName(stage: Stage, phrase: Phrase): boolean {
  const { nameAt } = stage.scene
  for (let i = phrase.from; i < phrase.to; i++) if (nameAt[i] && nameAt[i]?.type !== 'place') return true
  if (phrase.maker && phrase.maker.type !== 'place') return true
  return ownerOf(stage, phrase)?.named ?? false
}

/** The words with a capital before the noun, where no name of the cast is one of them: “the Roper-Star poll”. */
export function properWords({ scene: { tokens, nameAt } }: Stage, { from, head }: Phrase): string[] {
  const words: string[] = []
  for (let i = from + 1; i < head; i++) if (/^NNP/u.test(tokens[i]!.tag) && !nameAt[i]) words.push(tokens[i]!.lower)
  return words
}

/** Several who are meant together: by their names, or by `words` where not all have one. The same ones are one group. */
export function groupOf(stage: Stage, members: readonly Figure[], words: string | null): Figure {
  const key = members.map((f) => stage.figures.get(f)).join(' and ')
  const known = stage.byKey.get(key)
  if (known) return known
  const name = words ?? members.map((f) => f.name).join(' and ')
  const figure: Figure = {
    kind: 'group',
    named: words === null,
    name,
    gender: null,
    plural: true,
    role: null,
    heads: new Set(),
    words: wordSet(name),
    member: null,
    mentions: [],
  }
  enter(stage, figure)
  if (members.length > 0) stage.byKey.set(key, figure)
  return figure
}
