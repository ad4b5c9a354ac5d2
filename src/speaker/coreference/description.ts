import { ANY_GROUP_NOUNS, QUANTIFIERS } from '../../language/en/groups.ts'
import { ANY_BODY_NOUNS, OUTLET_NOUNS, OWN_PIECES, PLACE_NOUNS, SAYINGS } from '../../language/en/kinds.ts'
import { SPOKESPEOPLE } from '../../language/en/roles.ts'
import type { Figure } from '../cast/figure.ts'
import { wordSet } from '../cast/figure.ts'
import { oneLetterApart } from '../cast/person-name.ts'
import { isAcronym } from '../cast/short-form.ts'
import { headClass, nounKind, singularOf } from '../phrase/noun.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { readPhrase } from '../phrase/phrase.ts'
import { wordsBetween } from '../scene.ts'
import type { SpeakerKind } from '../speaker.ts'
import type { Mention } from './antecedent.ts'
import {
  entered,
  genderOfPhrase,
  groupOf,
  hasName,
  headWord,
  isCapitalised,
  isProperBody,
  keyOf,
  kindOfPhrase,
  nameOf,
  ownerOf,
  properWords,
} from './describe.ts'
import { EPITHET_REACH, lastWord, learn, takenUp } from './epithet.ts'
import { meantBy } from './shared-name.ts'
import type { Stage } from './stage.ts'
import { lastMentions, withHead } from './stage.ts'

/** Sentences within which “a federal judge” gets its name; a lead may keep it back for longer. */
const NAMED_WITHIN = 3
const NAMED_LATER = 12
/** Paragraphs of the lead, the headline among them. */
const LEAD = 2

const NONE: ReadonlySet<Figure> = new Set()

/** Whom a described source means: somebody known, but none of `never`, or somebody new. */
export function describedFigure(stage: Stage, phrase: Phrase, never: ReadonlySet<Figure> = NONE): Figure {
  return known(stage, phrase, never) ?? entered(stage, phrase)
}

function known(stage: Stage, phrase: Phrase, never: ReadonlySet<Figure>): Figure | null {
  const kind = kindOfPhrase(stage, phrase)
  const key = keyOf(stage, phrase, kind)
  if (isProperBody(stage, phrase)) return stage.byKey.get(`body ${nameOf(stage, phrase, kind).toLowerCase()}`) ?? null
  const same =
    voiceOf(stage, phrase) ??
    outletOf(stage, phrase, kind) ??
    properOf(stage, phrase) ??
    (key ? stage.byKey.get(key) : null)
  if (same) return same
  const isTakenUp = phrase.determiner === 'definite' && phrase.owner === null
  switch (kind) {
    case 'document':
      return knownDocument(stage, phrase) ?? (isTakenUp ? lastOutlet(stage, phrase) : null)
    case 'person':
      return personOf(stage, phrase, never)
    case 'organization':
    case 'outlet':
      return isTakenUp ? knownBody(stage, phrase) : null
    case 'group':
      return isTakenUp ? knownGroup(stage, phrase) : null
    default:
      return null
  }
}

function personOf(stage: Stage, phrase: Phrase, never: ReadonlySet<Figure>): Figure | null {
  const isNew = phrase.determiner === 'indefinite'
  if (isNew || phrase.owner !== null) return (isNew ? null : takenUp(stage, phrase, never)) ?? namedSoon(stage, phrase)
  return takenUp(stage, phrase, never) ?? introduced(stage, phrase, never)
}

/** “Trump’s rhetoric”, “his remarks”: what belongs to somebody and is no body or writing of its own is they themselves. */
function voiceOf(stage: Stage, phrase: Phrase): Figure | null {
  const head = headWord(stage, phrase)
  const owner = ownerOf(stage, phrase)
  return owner && (SAYINGS.has(singularOf(head)) || nounKind(head) === null) ? owner : null
}

/** “the nationalist Global Times tabloid” is the Global Times, “a report by Politico” Politico. */
function outletOf(stage: Stage, phrase: Phrase, kind: SpeakerKind): Figure | null {
  const owner = phrase.owner === null ? undefined : stage.scene.nameAt[phrase.owner]
  const head = headWord(stage, phrase)
  const name =
    kind === 'document' && OWN_PIECES.has(head) ? (phrase.maker ?? owner) : OUTLET_NOUNS.has(head) ? owner : null
  return name?.type === 'outlet' ? meantBy(stage, name) : null
}

/** A capitalised head without a name: the one member of the cast whose name has the word, or the one met before. */
function properOf(stage: Stage, phrase: Phrase): Figure | null {
  const near = isWritten(stage, phrase) ? misspeltOf(stage, headWord(stage, phrase)) : null
  if (near || !isProper(stage, phrase)) return near
  const bearers = (stage.byWord.get(headWord(stage, phrase)) ?? []).filter((f) => f.member?.kind !== 'place')
  if (bearers.length === 1) return bearers[0]!
  return isCapitalised(stage, phrase) ? (stage.byKey.get(`proper ${headWord(stage, phrase)}`) ?? null) : null
}

/** A lone word in capitals, that is no noun for anybody. */
function isWritten({ scene }: Stage, { head, from, to }: Phrase): boolean {
  const { tag, word, lower } = scene.tokens[head]!
  return (
    to - from === 1 && tag.startsWith('NN') && /^\p{Lu}/u.test(word) && !scene.nameAt[head] && nounKind(lower) === null
  )
}

/** A name that nobody tagged and that is one letter from the name of one member of the cast. */
function misspeltOf(stage: Stage, word: string): Figure | null {
  if (word.length < 5 || stage.byWord.size > MOST_WORDS) return null
  const near = [...stage.byWord]
    .filter(([other]) => other[0] === word[0] && oneLetterApart(other, word))
    .flatMap(([, own]) => own)
  return near.length === 1 && near[0]!.kind === 'person' ? near[0]! : null
}

/** With more words in its names than this, a cast is not searched for misspelt ones: a bound. */
const MOST_WORDS = 2000

/** “the Post” within a sentence, though “post” is a common noun too. */
function isProper(stage: Stage, phrase: Phrase): boolean {
  const { tokens, nameAt } = stage.scene
  const { tag, word } = tokens[phrase.head]!
  return !nameAt[phrase.head] && phrase.owner === null && tag.startsWith('NNP') && /^\p{Lu}/u.test(word)
}

/** “A federal judge ruled … Judge Ann Hale said”: who first enters right behind, with the same office. */
function namedSoon(stage: Stage, phrase: Phrase): Figure | null {
  const { sentenceAt, tokens } = stage.scene
  if (/^(?:another|one)$/u.test(tokens[phrase.from]!.lower)) return null
  const words = wordSet(wordsBetween(stage.scene, phrase.from, phrase.coreTo))
  words.delete('a')
  const owner = stage.scene.tokens[phrase.owner ?? 0]?.tag === 'PRP$' ? null : ownerOf(stage, phrase)
  const soon = withHead(stage, headWord(stage, phrase)).filter((figure) => {
    const first = figure.member?.names[0]
    if (!first || first.from < phrase.to || figure.kind !== 'person') return false
    if (owner && !figure.words.has(lastWord(owner.name))) return false
    const sentences = sentenceAt[first.from]! - sentenceAt[phrase.from]!
    if (isLead(stage, phrase)) return sentences <= NAMED_LATER
    return sentences <= 1 || (sentences <= NAMED_WITHIN && [...words].every((w) => figure.words.has(w)))
  })
  return soon.length === 1 ? soon[0]! : null
}

/** “The hacker who broke in was sentenced. Jan Roe, 44, was …”: a lead keeps the name back for its next sentence to begin with. */
function introduced(stage: Stage, phrase: Phrase, never: ReadonlySet<Figure>): Figure | null {
  if (
    stage.scene.paragraphAt[phrase.from]! > LEAD ||
    phrase.determiner !== 'definite' ||
    SPOKESPEOPLE.has(headWord(stage, phrase))
  )
    return null
  const { sentenceAt, sentenceStarts } = stage.scene
  const here = sentenceAt[phrase.from]!
  const starts = sentenceStarts.slice(here + 1, here + 1 + INTRODUCED_WITHIN)
  const gender = genderOfPhrase(stage, phrase)
  for (const [figure] of stage.figures) {
    const first = figure.member?.names[0]
    if (!first || figure.kind !== 'person' || never.has(figure) || first.to - first.from < 2) continue
    const isFit = !(gender && figure.gender && gender !== figure.gender)
    if (isFit && first.from > phrase.to && starts.some((at) => first.from - at <= TITLE_LENGTH && first.from >= at))
      return learn(stage, phrase, figure)
  }
  return null
}

/** Sentences behind a lead in which somebody is introduced, and tokens of a title before the name. */
const INTRODUCED_WITHIN = 2
const TITLE_LENGTH = 2

const isLead = (stage: Stage, phrase: Phrase): boolean => stage.scene.paragraphAt[phrase.from]! < LEAD

/** “the company”, “the court”: the last body whose name has the word, or for a general word the last body at all. */
function knownBody(stage: Stage, phrase: Phrase): Figure | null {
  const head = headWord(stage, phrase)
  const before = lastMentions(stage, phrase.from).map((m) => m.figure)
  const place = PLACE_NOUNS.has(head) ? before.findLast((f) => f.member?.kind === 'place') : null
  if (place) return place
  const alike = before.findLast((f) => (f.kind === 'organization' || f.kind === 'outlet') && f.heads.has(head))
  const same = alike ?? ownedFigure(stage, phrase, 'organization') ?? onlyBearer(stage, head)
  if (same) return same
  return (
    lastOutlet(stage, phrase) ??
    (ANY_BODY_NOUNS.has(head) ? (before.findLast((f) => f.member?.kind === 'organization') ?? null) : null)
  )
}

/** “The university said” before its name has fallen: the one body of the article whose name has the word. */
function onlyBearer(stage: Stage, head: string): Figure | null {
  const bearers = withHead(stage, head).filter((f) => f.member?.kind === 'organization')
  return bearers.length === 1 ? bearers[0]! : null
}

/** “the paper”, “the network”: the last outlet. */
function lastOutlet(stage: Stage, phrase: Phrase): Figure | null {
  if (!OUTLET_NOUNS.has(headWord(stage, phrase))) return null
  return lastMentions(stage, phrase.from).findLast((m) => m.figure.kind === 'outlet')?.figure ?? null
}

/** “the campaign”, “the poll”: the one whose owner the text names nearest, before it rather than behind. */
function ownedFigure(stage: Stage, phrase: Phrase, kind: SpeakerKind): Figure | null {
  const { nameAt } = stage.scene
  const places = stage.owned.get(headClass(headWord(stage, phrase))) ?? []
  const at = places.findLast((i) => i < phrase.from) ?? places[0]
  const from = at === undefined ? undefined : (nameAt[at - 1] ?? nameAt[at - 2])?.from
  const naming = from === undefined ? null : readPhrase(stage.scene, from, at! + 1)
  if (!naming || naming.name) return null
  const key = keyOf(stage, naming, kind)
  return (key && stage.byKey.get(key)) || entered(stage, naming)
}

/**
 * “the poll”: the last one; “the PPIC poll” can be the one that bore no name yet, and gives it to it. “The Roper-Star poll” is no
 * other survey.
 */
function knownDocument(stage: Stage, phrase: Phrase): Figure | null {
  const own = properWords(stage, phrase)
  const same = sameHead(stage, phrase, 'document', own)
  if (own.length > 0 && same && own.every((word) => says(same, word))) return same
  if (own.length === 0 && phrase.owner === null && phrase.maker === null) {
    if (phrase.determiner === 'definite') return same ?? ownedFigure(stage, phrase, 'document')
    return phrase.determiner === 'bare' && !phrase.plural ? same : null
  }
  const isNaming = phrase.determiner !== 'indefinite' && (own.length > 0 || hasName(stage, phrase))
  if (!isNaming || !same || same.named || same.plural !== phrase.plural) return null
  same.named = true
  same.name = nameOf(stage, phrase, 'document')
  for (const word of own) same.words.add(word)
  return same
}

/** “the groups”, “both women”: a group of the same noun, or for a general word the last group of several. */
function knownGroup(stage: Stage, phrase: Phrase): Figure | null {
  const pair = pairOf(stage, phrase)
  if (pair) return pair
  if (QUANTIFIERS.has(headWord(stage, phrase))) return null
  const same = sameHead(stage, phrase, 'group')
  if (same || !ANY_GROUP_NOUNS.has(headWord(stage, phrase))) return same
  const { sentenceAt } = stage.scene
  const isNear = (at: number) => sentenceAt[phrase.from]! - sentenceAt[at]! <= 2 * EPITHET_REACH
  const before = lastMentions(stage, phrase.from).filter((m) => isNear(m.at))
  const group = before.findLast((m) => m.figure.kind === 'group' && m.figure.plural)
  return group?.figure ?? bothOf(stage, phrase, before)
}

/** “both women”, “the two candidates”: the last two named persons, where no group was spoken of. */
function bothOf(stage: Stage, phrase: Phrase, before: readonly Mention[]): Figure | null {
  const words = wordSet(wordsBetween(stage.scene, phrase.from, phrase.coreTo))
  if (!['both', 'two', 'pair', 'duo', 'rivals', 'candidates'].some((word) => words.has(word))) return null
  const people = before.map((m) => m.figure).filter((f) => f.kind === 'person' && f.named)
  const [last, other] = [...new Set(people.reverse())]
  return last && other ? groupOf(stage, [other, last], null) : null
}

/** “both”, “the two”, “the two lawmakers”: the last two persons whom one sentence joins, “Roe and Osei”. */
function pairOf(stage: Stage, phrase: Phrase): Figure | null {
  const { sentenceAt, tokens } = stage.scene
  const words = tokens.slice(phrase.from, phrase.coreTo).map((t) => t.lower)
  const isPair = words[0] === 'both' || (words[0] === 'the' && words[1] === 'two')
  if (!isPair || phrase.to !== phrase.coreTo || phrase.owner !== null || words.length > 3) return null
  const named = lastMentions(stage, phrase.from).filter((m) => m.figure.kind === 'person' && m.figure.named)
  for (let i = named.length - 1; i > 0; i--) {
    const sentence = sentenceAt[named[i]!.at]!
    if (sentenceAt[phrase.from]! - sentence > PAIR_REACH) return null
    const other = named[i - 1]!
    if (other.figure === named[i]!.figure || sentenceAt[other.at] !== sentence) continue
    if (named[i]!.at - other.at <= JOINED && tokens.slice(other.at, named[i]!.at).some((t) => t.lower === 'and'))
      return groupOf(stage, [other.figure, named[i]!.figure], null)
  }
  return null
}

/** Sentences back to which “both” reaches. */
const PAIR_REACH = 6
/** Tokens from one name to the one it is joined to: “Senator Ann Roe and former Mayor | Sam Osei”. */
const JOINED = 9

/** The last of a kind with the same noun; of those with a name only one that `own` words are part of, where there are any. */
function sameHead(stage: Stage, phrase: Phrase, kind: SpeakerKind, own: readonly string[] = []): Figure | null {
  const head = headClass(headWord(stage, phrase))
  const fits = (f: Figure) => own.length === 0 || !f.named || own.every((word) => says(f, word))
  return withHead(stage, head).findLast((f) => f.kind === kind && !f.member && fits(f)) ?? null
}

/** “IG” of a “report of the inspector general”: the name has the word, or words next to each other whose initials it is. */
function says({ name, words }: Figure, word: string): boolean {
  if (words.has(word)) return true
  if (word.length > LONGEST_ACRONYM) return false
  const all = [...wordSet(name)]
  return all.some((_, i) => isAcronym(word, all.slice(i, i + word.length)))
}

const LONGEST_ACRONYM = 6
