import type { AgentOf } from '../../src/story/quotes/voice.ts'
import type { Statement } from '../../src/story/statement.ts'
import { foldedWords } from '../../src/text/likeness/words.ts'

/** Names beginning in a small letter are descriptions: “an official”. */
type Said = Partial<Statement> & { in: string; by: string | null; words: string }

/** A statement as `statementsOf` would give it: a speaker’s id is their name; the day stands behind a blank: “Gazette 3”. */
export function said({ in: place, by, words, ...rest }: Said): Statement {
  const [outlet, day] = place.split(' ') as [string, string | undefined]
  return {
    article: outlet.toLowerCase(),
    attribution: `a${words.length}-${words.charCodeAt(0)}`,
    words,
    through: [],
    channel: 'unspecified',
    commitment: 'asserts',
    doubts: 0,
    speaker: by,
    named: by !== null && /^\p{Lu}/u.test(by),
    reader: null,
    form: 'direct',
    within: null,
    outlet,
    published: day ? `2025-03-${day.padStart(2, '0')}` : null,
    dates: [],
    folded: foldedWords(words),
    quoted: (rest.form ?? 'direct') === 'indirect' ? [] : [{ start: 0, end: words.length }],
    ...rest,
  }
}

/** Named speakers are one agent in all articles; the others are one in each. */
export const agentOf: AgentOf = (article, speaker) => (/^\p{Lu}/u.test(speaker) ? speaker : `${speaker} of ${article}`)
