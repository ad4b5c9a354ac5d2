import { HINT } from '../names/hints.ts'
import { type NameLore, nameLore } from '../names/names.ts'
import { TITLES } from './abbreviations.ts'
import { GIVEN_NAMES } from './given-names.ts'
import {
  AGENCIES,
  BODIES,
  BODY_WORDS,
  NAME_LINKS,
  OTHER_CAPITALS,
  OUTLET_WORDS,
  PLACE_WORDS,
  SHORT_OUTLETS,
} from './name-words.ts'
import { OUTLETS } from './outlets.ts'
import { DEMONYMS, PLACES } from './places.ts'
import { PERSON_NOUNS, TITLE_WORDS } from './roles.ts'
import { WORD_CLASSES } from './word-class.ts'

/** As they stand within a name: without “The”, cut as the tokenizer cuts. */
const OUTLET_NAMES: readonly string[] = [...OUTLETS, ...AGENCIES, ...SHORT_OUTLETS].map((name) =>
  name.toLowerCase().replace(/^the | \(.*\)$/gu, ''),
)

/** What is known of English names besides the trained weights: word lists and the clusters of words. */
export const NAME_LORE: NameLore = nameLore(
  [
    { words: GIVEN_NAMES, hint: HINT.given },
    { words: PLACES, hint: HINT.place, inPhrase: HINT.inPlace },
    { words: DEMONYMS, hint: HINT.people },
    { words: BODIES, hint: HINT.body },
    { words: BODY_WORDS, hint: HINT.bodyWord },
    { words: OUTLET_WORDS, hint: HINT.outletWord },
    { words: PLACE_WORDS, hint: HINT.placeWord },
    { words: OTHER_CAPITALS, hint: HINT.other },
    { words: NAME_LINKS, hint: HINT.link },
    { words: TITLES, hint: HINT.title },
    { words: [...TITLES].filter((title) => title !== 'st.'), hint: HINT.apart },
    { words: ['mr', 'mrs', 'ms', 'dr'], hint: HINT.apart },
    { words: TITLE_WORDS, hint: HINT.title },
    { words: PERSON_NOUNS, hint: HINT.person },
    { words: OUTLET_NAMES, hint: HINT.outlet },
  ],
  WORD_CLASSES.lexicon,
  OUTLET_NAMES,
  ['in', 'at', 'from', 'near', 'outside', 'around', 'across', 'throughout', 'visit', 'leave', 'toward', 'towards'],
)
