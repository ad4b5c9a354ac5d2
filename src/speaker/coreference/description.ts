import type { Gender } from '../../language/en/genders.ts'
import { WORD_GENDERS } from '../../language/en/genders.ts'
import { QUANTIFIERS } from '../../language/en/groups.ts'
import { OUTLET_NOUNS } from '../../language/en/kinds.ts'
import { SPOKESPEOPLE } from '../../language/en/roles.ts'
import type { Figure } from '../cast/figure.ts'
import { wordSet } from '../cast/figure.ts'
import { headClass, nounKind, singularOf } from '../phrase/noun.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { readPhrase } from '../phrase/phrase.ts'
import { spanBetween, wordsBetween } from '../scene.ts'
import type { SpeakerKind } from '../speaker.ts'
import { antecedent } from './antecedent.ts'
import { meantBy } from './shared-name.ts'
import type { Stage } from './stage.ts'

/** Nouns that take up any body named before. */
const ANY_BODY = new Set(
  'company firm group organization organisation agency corporation manufacturer retailer maker giant nonprofit'.split(
    ' ',
  ),
)
/** Documents that an outlet makes in its own name: “a report by Politico” is Politico speaking. */
const OWN_PIECES = new Set(
  'report story article piece editorial column op-ed investigation analysis account'.split(' '),
)
/** Nouns for what somebody says: with an owner they are the owner speaking. */
const SAYINGS = new Set(
  'remark comment statement speech tweet post message word response reply position plan proposal policy announcement note'.split(
    ' ',
  ),
)
/** Nouns that take up any group or pair spoken of before. */
const ANY_GROUP = new Set(
  'group groups organizations pair duo two three women men leaders candidates politicians lawmakers senators couple both rivals contenders others heavyweights democrats republicans officials companies parties'.split(
    ' ',
  ),
)
/** Sentences back to which “the candidate” reaches. */
const EPITHET_REACH = 2

/** Whom a described source means: somebody known, or somebody new. */
export function describedFigure(stage: Stage, phrase: Phrase): Figure {
  return known(stage, phrase) ?? entered(stage, phrase)
}

function known(stage: Stage, phrase: Phrase): Figure | null {
  const kind = kindOfPhrase(stage, phrase)
  const voice = voiceOf(stage, phrase) ?? outletOf(stage, phrase) ?? unnamedName(stage, phrase)
  if (voice) return voice
  const key = keyOf(stage, phrase, kind)
  if (key) {
    const same = stage.byKey.get(key)
    if (same) return same
  }
  const maker = makerOf(stage, phrase, kind)
  if (maker) return maker
  if (kind === 'document') return knownDocument(stage, phrase)
  if (phrase.determiner === 'indefinite') return null
  if (phrase.owner !== null && phrase.determiner !== 'definite' && kind !== 'person') return null
  switch (kind) {
    case 'person':
      return knownPerson(stage, phrase)
    case 'organization':
      return phrase.determiner === 'definite' && phrase.owner === null ? knownBody(stage, phrase) : null
    case 'group':
      return phrase.determiner === 'definite' && phrase.owner === null ? knownGroup(stage, phrase) : null
    default:
      return null
  }
}

/** “Trump’s rhetoric”, “his remarks”: what belongs to somebody and is no body or writing of its own is they themselves. */
function voiceOf(stage: Stage, phrase: Phrase): Figure | null {
  const head = singularOf(headWord(stage, phrase))
  const owner = ownerOf(stage, phrase)
  return owner && (SAYINGS.has(head) || nounKind(headWord(stage, phrase)) === null) ? owner : null
}

/** “the nationalist Global Times tabloid” is the Global Times. */
function outletOf(stage: Stage, phrase: Phrase): Figure | null {
  const name = phrase.owner === null ? undefined : stage.scene.nameAt[phrase.owner]
  const isOutlet = name?.kind === 'outlet' && name.to === phrase.head && OUTLET_NOUNS.has(headWord(stage, phrase))
  return isOutlet ? meantBy(stage, name) : null
}

/** A capitalised head that no name covers is still a name: of a member of the cast who bears the word, or of somebody new. */
function unnamedName(stage: Stage, phrase: Phrase): Figure | null {
  const { tokens, nameAt } = stage.scene
  const head = tokens[phrase.head]!
  if (nameAt[phrase.head] || !/^NNPS?$/u.test(head.tag) || !/^\p{Lu}/u.test(head.word) || nounKind(head.lower))
    return null
  const words = head.lower
  const bearers = stage.figures.filter((f) => f.named && wordSet(f.name).has(words))
  return bearers.length === 1 ? bearers[0]! : null
}

const headWord = (stage: Stage, phrase: Phrase): string => stage.scene.tokens[phrase.head]!.lower

export function kindOfPhrase(stage: Stage, phrase: Phrase): SpeakerKind {
  const { tokens } = stage.scene
  const word = headWord(stage, phrase)
  if (word === 'another' || /^(?:someone|somebody|no-one|nobody)$/u.test(word)) return 'person'
  if (tokens[phrase.head]!.tag === 'PRP') return 'group'
  if (QUANTIFIERS.has(word)) return 'group'
  const byNoun = nounKind(word)
  if (phrase.plural) return byNoun === 'document' ? 'document' : 'group'
  if (tokens[phrase.head]!.tag === 'CD') return 'group'
  return byNoun ?? (tokens[phrase.head]!.tag === 'NNS' ? 'group' : 'unknown')
}

/** Whom the phrase’s owner means: “his” in “his campaign”, “Clinton” in “the Clinton campaign”. */
function ownerOf(stage: Stage, phrase: Phrase): Figure | null {
  if (phrase.owner === null) return null
  const name = stage.scene.nameAt[phrase.owner]
  return name ? meantBy(stage, name) : (stage.byToken.get(phrase.owner) ?? null)
}

/** “Trump’s campaign”, “the Trump campaign” and “his campaign” are one. */
function keyOf(stage: Stage, phrase: Phrase, kind: SpeakerKind): string | null {
  if (kind !== 'organization' && kind !== 'document') return null
  const owner = ownerOf(stage, phrase) ?? (phrase.maker && kind === 'document' ? meantBy(stage, phrase.maker) : null)
  return owner ? `${stage.figures.indexOf(owner)} ${headClass(headWord(stage, phrase))}` : null
}

function makerOf(stage: Stage, phrase: Phrase, kind: SpeakerKind): Figure | null {
  if (kind !== 'document' || !OWN_PIECES.has(singularOf(headWord(stage, phrase)))) return null
  const { nameAt } = stage.scene
  const name = phrase.maker ?? (phrase.owner !== null ? nameAt[phrase.owner] : undefined)
  return name?.kind === 'outlet' ? meantBy(stage, name) : null
}

function knownPerson(stage: Stage, phrase: Phrase): Figure | null {
  const word = headWord(stage, phrase)
  const owner = ownerOf(stage, phrase)
  const holders = stage.figures.filter((f) => f.kind === 'person' && f.heads.has(word) && !(owner && f === owner))
  const before = holders.filter((f) => lastMention(stage, f) >= 0)
  const pool = before.length > 0 ? before : holders
  const best = mostAlike(stage, phrase, pool, owner)
  if (best) return best
  if (phrase.determiner !== 'definite' || phrase.owner !== null || SPOKESPEOPLE.has(word)) return null
  if (phrase.to > phrase.coreTo) return null
  return epithet(stage, phrase)
}

/** “the campaign”, “the poll”: the one whose owner the text names nearest, before it rather than behind. */
function ownedFigure(stage: Stage, phrase: Phrase, kind: SpeakerKind): Figure | null {
  const word = headWord(stage, phrase)
  const places = stage.owned.get(headClass(word)) ?? []
  const at = places.findLast((i) => i < phrase.from) ?? places[0]
  if (at === undefined) return null
  const from = stage.scene.nameAt[at - 1]?.from ?? stage.scene.nameAt[at - 2]?.from ?? at
  const naming = readPhrase(stage.scene, from, at + 1)
  if (!naming || naming.name) return null
  const key = keyOf(stage, naming, kind)
  return (key && stage.byKey.get(key)) || entered(stage, naming)
}

/** Among those who hold an office: who shares most words with the description, then who was meant last. */
function mostAlike(stage: Stage, phrase: Phrase, pool: readonly Figure[], owner: Figure | null): Figure | null {
  const words = wordSet(wordsBetween(stage.scene, phrase.from, phrase.to))
  let best: Figure | null = null
  let bestScore = 0
  for (const figure of pool) {
    if (owner && !figure.words.has(lastWord(owner.name))) continue
    if (phrase.determiner !== 'definite' && owner === null) continue
    let score = 1 + lastMention(stage, figure) / (stage.scene.tokens.length + 1)
    for (const word of words) if (figure.words.has(word)) score++
    if (score > bestScore) [best, bestScore] = [figure, score]
  }
  return best
}

const lastWord = (name: string): string => name.toLowerCase().split(/\s+/u).at(-1) ?? ''

function lastMention(stage: Stage, figure: Figure): number {
  return stage.mentions.findLast((m) => m.figure === figure)?.at ?? -1
}

/** “the billionaire”, “the Texas senator”: whoever is being spoken of. */
function epithet(stage: Stage, phrase: Phrase): Figure | null {
  const gender = genderOfPhrase(stage, phrase)
  const at = phrase.from
  const { scene } = stage
  const near = stage.mentions.filter(
    (m) => scene.sentenceAt[at]! - scene.sentenceAt[m.at]! <= EPITHET_REACH && m.figure.named,
  )
  const pronoun = gender === 'female' ? 'she' : 'he'
  const fitting = gender ? near : near.map((m) => ({ ...m, figure: m.figure }))
  return antecedent(scene, fitting, { pronoun, at, isQuoted: false, lastSpeaker: stage.lastSpeaker, never: null })
}

export function genderOfPhrase(stage: Stage, phrase: Phrase): Gender | null {
  return WORD_GENDERS.get(headWord(stage, phrase)) ?? null
}

/** “the company”, “the court”: the last body whose name has the word, or for a general word the last body at all. */
function knownBody(stage: Stage, phrase: Phrase): Figure | null {
  const word = headWord(stage, phrase)
  const before = stage.mentions.filter(
    (m) => m.at < phrase.from && (m.figure.kind === 'organization' || m.figure.kind === 'outlet'),
  )
  const alike = before.findLast((m) => m.figure.heads.has(word))
  if (alike) return alike.figure
  const owned = ownedFigure(stage, phrase, 'organization')
  if (owned) return owned
  if (OUTLET_NOUNS.has(word)) return before.findLast((m) => m.figure.kind === 'outlet')?.figure ?? null
  if (!ANY_BODY.has(word)) return null
  return before.findLast((m) => m.figure.member?.kind === 'organization')?.figure ?? null
}

/** “the poll”: the last one; “the PPIC poll” can be the one that bore no name yet, and gives it to it. */
function knownDocument(stage: Stage, phrase: Phrase): Figure | null {
  const same = sameHead(stage, phrase, 'document')
  if (phrase.determiner === 'indefinite' && phrase.owner === null && phrase.maker === null) return null
  if (phrase.owner === null && phrase.maker === null)
    return same ?? (phrase.determiner === 'definite' ? ownedFigure(stage, phrase, 'document') : null)
  if (!same || same.named || !hasName(stage, phrase)) return null
  same.named = true
  same.name = nameOf(stage, phrase, 'document')
  return same
}

/** “the groups”, “both women”: a group of the same noun, or for a general word the last group of several. */
function knownGroup(stage: Stage, phrase: Phrase): Figure | null {
  const same = sameHead(stage, phrase, 'group')
  if (same || !ANY_GROUP.has(headWord(stage, phrase))) return same
  const { sentenceAt } = stage.scene
  const near = stage.mentions.filter(
    (m) => m.at < phrase.from && sentenceAt[phrase.from]! - sentenceAt[m.at]! <= 2 * EPITHET_REACH,
  )
  return near.findLast((m) => m.figure.kind === 'group' && m.figure.plural)?.figure ?? null
}

function sameHead(stage: Stage, phrase: Phrase, kind: SpeakerKind): Figure | null {
  const head = headClass(headWord(stage, phrase))
  return stage.figures.findLast((f) => f.kind === kind && !f.member && f.heads.has(head)) ?? null
}

/** Somebody described for the first time. */
function entered(stage: Stage, phrase: Phrase): Figure {
  const { scene } = stage
  const kind = kindOfPhrase(stage, phrase)
  const key = keyOf(stage, phrase, kind)
  const description = nameOf(stage, phrase, kind)
  const figure: Figure = {
    kind,
    named: (kind === 'organization' || kind === 'document') && hasName(stage, phrase),
    name: description,
    gender: genderOfPhrase(stage, phrase),
    plural: phrase.plural,
    role: null,
    heads: new Set([headWord(stage, phrase), headClass(headWord(stage, phrase))]),
    words: wordSet(description),
    member: null,
    mentions: [spanBetween(scene, phrase.from, phrase.to)],
  }
  stage.figures.push(figure)
  if (key) stage.byKey.set(key, figure)
  return figure
}

/** The description without its article where it names something; a maker said later is put before: “PPIC survey”. */
function nameOf(stage: Stage, phrase: Phrase, kind: SpeakerKind): string {
  const { scene } = stage
  const isThing = kind === 'organization' || kind === 'document'
  const from =
    isThing && /^(?:a|an|the)$/u.test(scene.tokens[phrase.from]!.lower) && phrase.to - phrase.from > 1
      ? phrase.from + 1
      : phrase.from
  const words = wordsBetween(scene, from, phrase.to)
  const { maker } = phrase
  if (kind !== 'document' || !maker || maker.from < phrase.to) return words
  return `${wordsBetween(scene, maker.from, maker.to)} ${words}`
}

function hasName(stage: Stage, phrase: Phrase): boolean {
  const { nameAt } = stage.scene
  for (let i = phrase.from; i < phrase.to; i++) if (nameAt[i] && nameAt[i]?.kind !== 'place') return true
  if (phrase.maker && phrase.maker.kind !== 'place') return true
  return ownerOf(stage, phrase)?.named ?? false
}
