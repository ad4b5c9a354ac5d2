import { EMPTY_WORDS } from '../../language/en/headline.ts'
import { stem } from '../../language/en/headline-stem.ts'
import { NEGATORS } from '../../language/en/rewording.ts'
import { type FoldedWord, hashOf } from '../../text/likeness/words.ts'
import type { Span } from '../../text/span.ts'
import { byTime } from '../instant.ts'
import { type Atom, atomsOf } from '../mutations/atoms.ts'
import { type Pointer, pointerOf, type Statement } from '../statement.ts'
import { type AgentOf, type Voice, voiceOf } from './voice.ts'

/** One wording in one voice, and all statements that have it, in the order of time: five hundred reprints are one. */
export type VoicedWording = {
  voice: Voice
  statements: Statement[]
  /** True when at least part of it stands in quotation marks. */
  quoted: boolean
  /** Its own words: numbers and contractions made alike. */
  words: FoldedWord[]
  /** Hashes of the stems of its content words, in order, and the place of each among `words`. */
  content: Uint32Array
  places: Uint32Array
  /** 1 for a content word that only goes on with a name: “Tom Brandt of the Harbour Party” says one thing. */
  goesOn: Uint8Array
  /** Places of the first word and behind the last of each part in quotation marks, where not all of it stands in them. */
  marked: Span[]
  /** `content`, distinct and ascending. */
  bag: Uint32Array
}

/** The wordings of a story, in the order of time. A statement in `alone` has one of its own. */
export function wordingsOf(
  statements: readonly Statement[],
  agentOf: AgentOf,
  alone: ReadonlySet<Pointer> = new Set(),
): VoicedWording[] {
  const known = new Map<string, VoicedWording>()
  for (const statement of statements.toSorted(byTimeAndMarks)) {
    if (statement.folded.length === 0) continue
    const voice = voiceOf(statement, agentOf)
    const pointer = pointerOf(statement)
    const who = `${voice.agent ?? '?'} ${voice.through.join(',')}`
    const key = `${alone.has(pointer) ? pointer : ''}|${who}|${statement.folded.map((w) => w.text).join(' ')}`
    const twin = known.get(key)
    if (twin) {
      twin.statements.push(statement)
      twin.quoted ||= statement.quoted.length > 0
    } else
      known.set(key, { voice, statements: [statement], quoted: statement.quoted.length > 0, ...wordsIn(statement) })
  }
  return [...known.values()]
}

/** At one time the words in quotation marks come first, not the headline above them: the others are compared to them. */
const byTimeAndMarks = (a: Statement, b: Statement): number =>
  byTime(a, b) || Number(b.form === 'direct') - Number(a.form === 'direct')

function wordsIn({
  words: text,
  folded,
  form,
  quoted,
}: Statement): Pick<VoicedWording, 'words' | 'content' | 'places' | 'goesOn' | 'marked' | 'bag'> {
  const own = new Set(folded.map((w) => w.span.start))
  const atoms = atomsOf(text).atoms.filter((atom) => own.has(atom.span.start))
  const words = atoms.map(({ key, span }) => ({ text: key, hash: hashOf(key), span }))
  const at = atoms.flatMap((atom, i) => (isContent(atom) ? [i] : []))
  const content = Uint32Array.from(at, (i) => hashOf(stemOf(atoms[i]!)))
  return {
    words,
    content,
    places: Uint32Array.from(at),
    goesOn: goingOn(text, atoms, at),
    marked: form === 'mixed' ? quoted.map((part) => placesIn(words, part)) : [],
    bag: Uint32Array.from(new Set(content)).sort(),
  }
}

const placesIn = (words: readonly FoldedWord[], part: Span): Span => ({
  start: words.filter(({ span }) => span.start < part.start).length,
  end: words.filter(({ span }) => span.start < part.end).length,
})

/** Names stand so near one another: “Party of the Harbour”. */
const NEAR = 3
/** A wording with more capitals than this is set in capitals. */
const SET_IN_CAPITALS = 0.9

function goingOn(text: string, atoms: readonly Atom[], at: readonly number[]): Uint8Array {
  const capital = at.map((i) => /^\p{Lu}/u.test(text.slice(atoms[i]!.span.start, atoms[i]!.span.end)))
  if (capital.filter(Boolean).length > SET_IN_CAPITALS * at.length) return new Uint8Array(at.length)
  return Uint8Array.from(at, (i, k) => (k > 0 && capital[k] && capital[k - 1] && i - at[k - 1]! <= NEAR ? 1 : 0))
}

/** Titles say who, not what. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov'])
const isContent = ({ kind, key }: Atom): boolean =>
  kind !== 'word' || !(EMPTY_WORDS.has(key) || TITLES.has(key) || NEGATORS.has(key))
/** Stems bring together what the news uses for one another (“buy”, “purchase”), as a translation back does. */
const stemOf = ({ kind, key }: Atom): string => (kind === 'word' ? stem(key) : key)
