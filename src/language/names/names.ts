import { run } from '../sentences.ts'
import type { Syntax } from '../syntax.ts'
import { formsOf, hashForm } from '../tagger/forms.ts'
import { type HashIndex, hashIndex, placeOf } from '../tagger/hash-index.ts'
import { type Lexicon, lookUp } from '../tagger/lexicon.ts'
import { mix } from '../tagger/mix.ts'
import { TAGS } from '../tagger/tags.ts'
import { wordEvidence } from './evidence.ts'
import type { Scene } from './features.ts'
import { HINT, type HintList, type Hints, hashOfPhrase, hintBits, hintsOf } from './hints.ts'
import { goesOn, TYPES, typeOf } from './labels.ts'
import type { Name } from './name.ts'
import { nameStretches } from './stretches.ts'
import { type NameWeights, nameLabels, nameWeights } from './tagger.ts'
import { votesOf } from './votes.ts'

/** What the tagger knows of a language besides its weights. */
export type NameLore = {
  hints: Hints
  lexicon: Lexicon
  /** The names of known outlets, by the hash of their words. */
  outlets: HashIndex
  /** Hashes of words after which places stand: “in”, “at”. */
  beforePlaces: ReadonlySet<number>
}

/** A trained name tagger. */
export type NameModel = { lore: NameLore; weights: NameWeights }

/** Gathers what is known of a language’s names. */
export const nameLore = (
  lists: readonly HintList[],
  lexicon: Lexicon,
  outlets: readonly string[],
  beforePlaces: readonly string[],
): NameLore => ({
  hints: hintsOf(lists),
  lexicon,
  outlets: hashIndex(outlets.map(hashOfPhrase)),
  beforePlaces: new Set(beforePlaces.map(hashForm)),
})

/** Opens a model as `models/names-…/weights.js` holds it. */
export const nameModel = (base64: string, lore: NameLore): NameModel => ({ lore, weights: nameWeights(base64) })

/**
 * The proper names of persons, organizations, outlets and places in a text whose words bear their classes, in its
 * order; none overlaps another.
 */
export function nameSpans(syntax: Pick<Syntax, 'tokens' | 'sentences'>, model: NameModel): Name[] {
  const tags = Uint8Array.from(syntax.tokens, (token) => TAG_IDS.get(token.tag) ?? 0)
  const scene = nameScene(syntax, tags, model.lore)
  const first = nameLabels(scene, syntax.sentences, model.weights)
  const votes = votesOf(scene.forms.word, first, scene.marks)
  return namesOf(syntax, nameLabels({ ...scene, votes }, syntax.sentences, model.weights), scene, model.lore)
}

const TAG_IDS: ReadonlyMap<string, number> = new Map(TAGS.map((tag, id) => [tag, id]))
const POSSESSIVE = hashForm("'s")

/** Everything the tagger looks at, before its first look; `tags` are the ids of the word classes. */
export function nameScene(
  { tokens, sentences }: Pick<Syntax, 'tokens' | 'sentences'>,
  tags: Uint8Array,
  lore: NameLore,
): Scene {
  const forms = formsOf(tokens)
  const plain = hintBits(lore.hints, forms.word, new Uint8Array(tokens.length))
  const marks = nameStretches(forms, plain, tags, sentences)
  const hints = hintBits(lore.hints, forms.word, marks)
  const sights = { forms, hints, marks, beforePlaces: lore.beforePlaces, possessive: POSSESSIVE }
  return {
    ...sights,
    tags,
    lexical: lookUp(lore.lexicon, forms),
    evidence: wordEvidence(sights, sentences),
    votes: null,
  }
}

function namesOf({ tokens }: Pick<Syntax, 'tokens'>, labels: Uint8Array, scene: Scene, lore: NameLore): Name[] {
  const names: Name[] = []
  for (let from = 0; from < labels.length; from++) {
    const type = typeOf(labels[from]!)
    if (type < 0) continue
    let to = from + 1
    while (to < labels.length && goesOn(labels[to]!)) to++
    const isOutlet = TYPES[type] === 'organization' && isOutletName(scene, lore, from, to)
    names.push({ ...run(tokens, from, to), type: isOutlet ? 'outlet' : TYPES[type]! })
    from = to - 1
  }
  return names
}

/** An outlet is listed (“BBC”) or ends in a word of outlets (“Harbour Herald”). */
function isOutletName({ forms, hints }: Scene, { outlets }: NameLore, from: number, to: number): boolean {
  let hash = forms.word[from]!
  for (let i = from + 1; i < to; i++) hash = mix(hash, forms.word[i]!)
  return placeOf(outlets, hash) >= 0 || (to - from > 1 && (hints[to - 1]! & HINT.outletWord) !== 0)
}
