import type { Attribution } from '../../attribution/attribution.ts'
import { readCue } from '../../language/en/cues.ts'
import type { Token } from '../../language/syntax.ts'
import { type Clue, clue } from '../../text/learnt.ts'
import type { Span } from '../../text/span.ts'
import type { Scene } from '../scene.ts'
import { tokenFrom, tokensOf } from '../scene.ts'
import type { Speaker } from '../speaker.ts'

/** Words of a name or a role, and places where somebody is meant, that are looked at. */
const WORDS = 8
const PLACES = 12
const CAPITALS = 5
const SUFFIX = 3
/** Many small clues of one group weigh less each, lest they drown the others. */
const MANY = 0.7
const PLENTY = 0.5

/** What tells what kind of speaker somebody is: the words of the name, what stands around it, and how their words are told. */
export function cluesFor({ tokens, nameAt }: Scene, speaker: Speaker, attributions: readonly Attribution[]): Clue[] {
  const places = speaker.mentions.slice(0, PLACES)
  return once([
    clue('always', ''),
    ...ruleClues(speaker),
    ...nameClues(speaker.name ?? ''),
    ...wordsOf(speaker.role).map((word) => clue('role', word, MANY)),
    ...places.flatMap((place) => placeClues(tokens, place)),
    ...places.flatMap((place) => {
      const { from, to } = tokensOf(tokens, place)
      return nameAt
        .slice(from, Math.min(to, from + WORDS))
        .flatMap((name) => (name ? [clue('name of', name.type)] : []))
    }),
    ...attributions.flatMap((attribution) => toldClues(tokens, attribution)),
  ])
}

const ruleClues = ({ kind, named }: Speaker): Clue[] => [
  clue('rule kind', kind),
  clue('rule named', `${named}`),
  clue('rule', `${kind} ${named}`),
]

const wordsOf = (name: string | null): string[] =>
  (name ?? '').toLowerCase().split(/\s+/u).filter(Boolean).slice(0, WORDS)

function nameClues(name: string): Clue[] {
  const words = name.split(/\s+/u)
  const last = words.at(-1)!.toLowerCase()
  return [
    clue('first', words[0]!.toLowerCase()),
    clue('last', last),
    clue('ending', last.slice(-SUFFIX)),
    clue('capitals', words.slice(0, CAPITALS).map(sizeOf).join('')),
    clue('all capitals', `${words.every((word) => /^\p{Lu}/u.test(word))}`),
    ...wordsOf(name).map((word) => clue('word', word, MANY)),
  ]
}

const sizeOf = (word: string): string =>
  /^\p{Lu}{2}/u.test(word) ? 'A' : /^\p{Lu}/u.test(word) ? 'X' : /^\p{N}/u.test(word) ? '9' : 'x'

/** The words beside a place where the speaker is meant. */
function placeClues(tokens: readonly Token[], place: Span): Clue[] {
  const { from, to } = tokensOf(tokens, place)
  const found = [clue('class', tokens[to - 1]?.tag ?? '', PLENTY)]
  const [before, behind] = [tokens[from - 1], tokens[to]]
  if (before) found.push(clue('before', before.lower, PLENTY))
  if (behind) found.push(clue('behind', behind.lower, PLENTY))
  if (to - from === 1) found.push(clue('called', tokens[from]!.lower, MANY))
  return found
}

function toldClues(tokens: readonly Token[], { cue, form }: Attribution): Clue[] {
  const words = cue.flatMap((span) => tokens.slice(tokenFrom(tokens, span.start), tokensOf(tokens, span).to))
  const last = readCue(words.map((t) => t.lower)).at(-1)
  return [
    clue('cue', last?.lemma ?? '', PLENTY),
    clue('cue kind', last?.kind ?? '', PLENTY),
    clue('form', form, PLENTY),
  ]
}

/** Each clue once. */
function once(clues: readonly Clue[]): Clue[] {
  const found = new Map(clues.map((c) => [`${c.group}|${c.word}`, c]))
  return [...found.values()]
}
