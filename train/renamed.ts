import { GIVEN_NAMES } from '../src/language/en/given-names.ts'
import {
  BODIES,
  BODY_WORDS,
  NAME_LINKS,
  OTHER_CAPITALS,
  OUTLET_WORDS,
  PLACE_WORDS,
} from '../src/language/en/name-words.ts'
import { DEMONYMS } from '../src/language/en/places.ts'
import { TITLE_WORDS } from '../src/language/en/roles.ts'
import type { GoldName, Named } from './corpora/names.ts'
import { namedDocument } from './corpora/names.ts'

const OPENINGS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sch sh sk sl sm sp st str t th tr v w y z'.split(
    ' ',
  )
const VOWELS = 'a e i o u a e i o ai ea ee ie oa oo ou au ei'.split(' ')
const MIDDLES = 'b bb ck d dd f g l ll lm m mm n nd ng nn nt p r rd rl rm rn rr rs rt s ss st t tt v z'.split(' ')
const SURNAME_ENDINGS =
  'son ton ley er man ez ov ova ski sky ini ard well ham field ing ers en el ett ans berg stein mann wood land worth den ell is as os i a o e idis ić enko yan oglu sen'.split(
    ' ',
  )
const PLACE_ENDINGS =
  'ville burg ton ford bury port field dale ia land stan pur abad grad ham mouth by wick haven ridge o a as'.split(' ')
const GIVEN = [...GIVEN_NAMES].filter((name) => /^\p{L}{3,}$/u.test(name)).sort()

/** Words that stay what they are in any name. */
const KEPT = [BODY_WORDS, OUTLET_WORDS, PLACE_WORDS, NAME_LINKS, OTHER_CAPITALS, DEMONYMS, TITLE_WORDS, BODIES]

/**
 * A copy of a document in which people, bodies and places bear names that nobody has, the same one throughout: what it
 * teaches is how names are used, not whose they are.
 */
export function renamed(doc: Named, random: () => number): Named {
  const words = new Map<string, string>()
  for (const name of doc.names)
    for (const [k, word] of doc.text.slice(name.start, name.end).split(/\s+/u).entries())
      if (!words.has(word) && /^\p{Lu}[\p{L}’'-]+$/u.test(word) && !KEPT.some((list) => list.has(word.toLowerCase())))
        words.set(
          word,
          anotherWord(word, name.type, k === 0 && /\s/u.test(doc.text.slice(name.start, name.end)), random),
        )
  let text = ''
  let at = 0
  const starts = new Map<number, number>()
  const ends = new Map<number, number>()
  for (const { start, end, word } of doc.tokens) {
    text += doc.text.slice(at, start)
    starts.set(start, text.length)
    text += words.get(word) ?? word
    ends.set(end, text.length)
    at = end
  }
  text += doc.text.slice(at)
  const moved = (span: { start: number; end: number }): { start: number; end: number } => ({
    start: starts.get(span.start)!,
    end: ends.get(span.end)!,
  })
  const names: GoldName[] = doc.names.map((name) => ({ ...moved(name), type: name.type }))
  return namedDocument(`${doc.id} renamed`, text, doc.paragraphs.map(moved), names)
}

/** Persons, bodies, places, outlets: how often the invented word ends as places do. No ending may give the type away. */
const PLACE_LIKE = [0.15, 0.3, 0.6, 0.3]

function anotherWord(word: string, type: number, isFirst: boolean, random: () => number): string {
  // Places are mostly known ones; half of them stay.
  if (type === 2 && random() < 0.5) return word
  const isLoud = word === word.toUpperCase() && word.length > 1
  if (isLoud && word.length < 6 && type !== 0) return letters(word.length, random)
  // Most people go by a usual given name; not all of them.
  const given = type === 0 && isFirst && random() < 0.7
  const other = capital(
    given ? pick(GIVEN, random) : invented(random() < PLACE_LIKE[type]! ? PLACE_ENDINGS : SURNAME_ENDINGS, random),
  )
  return isLoud ? other.toUpperCase() : other
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

const letters = (length: number, random: () => number): string =>
  Array.from({ length }, () => String.fromCharCode(65 + Math.floor(random() * 26))).join('')

function invented(endings: readonly string[], random: () => number): string {
  const middle = random() < 0.4 ? pick(MIDDLES, random) + pick(VOWELS, random) : ''
  return pick(OPENINGS, random) + pick(VOWELS, random) + middle + pick(MIDDLES, random) + pick(endings, random)
}
