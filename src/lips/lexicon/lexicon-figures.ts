/** How well a vocabulary can be told apart when classes of phones look alike. Shares are 0–1. */
export type LexiconFigures = {
  words: number
  /** Words that no other word looks like: of all words, and of running text. */
  unique: number
  uniqueInText: number
  /** How many words look like a word, itself among them, on average: of all words, and of running text. */
  expected: number
  expectedInText: number
  /** The most words that look the same. */
  largest: number
  /** What the eye gets of the information in a running word: the entropy of the classes by that of the words (Carter 1987). */
  extracted: number
}

/** A word with what is seen of it and how often it occurs. */
export type SeenWord = { seen: string; frequency: number }

type Group = { size: number; frequency: number }

/** The structure of a vocabulary in which words with the same `seen` look alike (Huttenlocher and Zue 1984). */
export function lexiconFigures(words: readonly SeenWord[]): LexiconFigures {
  const groups = groupsOf(words)
  const all = words.reduce((sum, { frequency }) => sum + frequency, 0)
  const alone = groups.filter(({ size }) => size === 1)
  const sum = (of: readonly Group[], value: (group: Group) => number): number => of.reduce((s, g) => s + value(g), 0)
  return {
    words: words.length,
    unique: alone.length / words.length,
    uniqueInText: sum(alone, (g) => g.frequency) / all,
    expected: sum(groups, (g) => g.size ** 2) / words.length,
    expectedInText: sum(groups, (g) => g.size * g.frequency) / all,
    largest: groups.reduce((most, { size }) => Math.max(most, size), 0),
    extracted: entropy(groups, all) / entropy(words, all),
  }
}

function groupsOf(words: readonly SeenWord[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { seen, frequency } of words) {
    const before = groups.get(seen) ?? { size: 0, frequency: 0 }
    groups.set(seen, { size: before.size + 1, frequency: before.frequency + frequency })
  }
  return [...groups.values()]
}

/** In bits. */
function entropy(counts: readonly { frequency: number }[], all: number): number {
  return counts.reduce((bits, { frequency: f }) => (f > 0 ? bits - (f / all) * Math.log2(f / all) : bits), 0)
}
