import { EMPTY_WORDS } from '../../language/en/headline.ts'
import { stem } from '../../language/en/headline-stem.ts'
import { type FoldedWord, hashOf } from '../../text/likeness/words.ts'
import { byTime } from '../instant.ts'
import { type Pointer, pointerOf, type Statement } from '../statement.ts'
import { type Atom, atomsOf } from './atoms.ts'
import { type AgentOf, type Voice, voiceOf } from './voice.ts'

/** One wording in one voice, and all statements that have it, in the order of time: five hundred reprints are one. */
export type VoicedWording = {
  voice: Voice
  statements: Statement[]
  /** Its own words: numbers and contractions made alike. */
  words: FoldedWord[]
  /** Hashes of the stems of its content words, in order, and the place of each among `words`. */
  content: Uint32Array
  places: Uint32Array
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
  for (const statement of statements.toSorted(byTime)) {
    if (statement.folded.length === 0) continue
    const voice = voiceOf(statement, agentOf)
    const pointer = pointerOf(statement)
    const who = `${voice.agent ?? '?'} ${voice.through.join(',')}`
    const key = `${alone.has(pointer) ? pointer : ''}|${who}|${statement.folded.map((w) => w.text).join(' ')}`
    const twin = known.get(key)
    if (twin) twin.statements.push(statement)
    else known.set(key, { voice, statements: [statement], ...wordsIn(statement) })
  }
  return [...known.values()]
}

function wordsIn({ words: text, folded }: Statement): Pick<VoicedWording, 'words' | 'content' | 'places' | 'bag'> {
  const own = new Set(folded.map((w) => w.span.start))
  const atoms = atomsOf(text).atoms.filter((atom) => own.has(atom.span.start))
  const words = atoms.map(({ key, span }) => ({ text: key, hash: hashOf(key), span }))
  const at = atoms.flatMap((atom, i) => (isContent(atom) ? [i] : []))
  const content = Uint32Array.from(at, (i) => hashOf(stemOf(atoms[i]!)))
  return { words, content, places: Uint32Array.from(at), bag: Uint32Array.from(new Set(content)).sort() }
}

/** Titles say who, not what. */
const TITLES = new Set(['mr', 'mrs', 'ms', 'dr', 'sen', 'rep', 'gov'])
const isContent = ({ kind, key }: Atom): boolean => kind !== 'word' || !(EMPTY_WORDS.has(key) || TITLES.has(key))
/** Stems bring together what the news uses for one another (“buy”, “purchase”), as a translation back does. */
const stemOf = ({ kind, key }: Atom): string => (kind === 'word' ? stem(key) : key)
