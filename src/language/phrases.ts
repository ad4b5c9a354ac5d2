import type { Token } from './syntax.ts'

/** Words and phrases to look for in running tokens, by their first word; the longer ones first. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Makes phrases of a list: “may|i think|no evidence”, lower case, clitics cut off (“do n't”). */
export function phrasesOf(list: string): Phrases {
  const phrases = new Map<string, string[][]>()
  for (const phrase of list.trim().split(/\s*\|\s*/u)) {
    const words = phrase.split(/\s+/u)
    const own = phrases.get(words[0]!) ?? []
    phrases.set(
      words[0]!,
      [...own, words].sort((a, b) => b.length - a.length),
    )
  }
  return phrases
}

/** How many tokens from `at` on make up a phrase: the longest, 0 when none stands there. */
export function phraseAt(phrases: Phrases, tokens: readonly Token[], at: number): number {
  // “the elections in May” are not hedged: a name is none of the words.
  if (tokens[at]!.tag === 'NNP' && tokens[at]!.word !== tokens[at]!.word.toUpperCase()) return 0
  const found = phrases
    .get(tokens[at]!.lower)
    ?.find((words) => words.every((word, i) => tokens[at + i]?.lower === word))
  return found?.length ?? 0
}

/** True when one of the phrases stands somewhere in the tokens. */
export const hasPhrase = (phrases: Phrases, tokens: readonly Token[]): boolean =>
  tokens.some((_, at) => phraseAt(phrases, tokens, at) > 0)
