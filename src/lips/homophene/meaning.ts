/** What an ending of a contraction stands for. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ["n't", ' not'],
  ["'ll", ' will'],
  ["'re", ' are'],
  ["'ve", ' have'],
  ["'m", ' am'],
  ["'d", ' would'],
  ["'s", ' is'],
]
/** Contractions that are more than a word and its ending. */
const WHOLE: { readonly [word: string]: string } = {
  "won't": 'will not',
  "can't": 'can not',
  cannot: 'can not',
  "shan't": 'shall not',
  "let's": 'let us',
  ok: 'okay',
}
const SUBJECTS: ReadonlySet<string> = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'that', 'there'])
const AUXILIARIES: ReadonlySet<string> = new Set(['will', 'would', 'have', 'am', 'are', 'is', 'shall', 'can', 'could'])

/** Words as they are written out: “we'll” and “we will” are the same. */
export function writtenOut(words: readonly string[]): string {
  return words.map((word) => WHOLE[word] ?? expanded(word)).join(' ')
}

function expanded(word: string): string {
  const ending = ENDINGS.find(([short]) => word.length > short.length && word.endsWith(short))
  return ending ? word.slice(0, -ending[0].length) + ending[1] : word
}

/** “will get it” for “we will get it”: what is left when a speaker swallows the subject; null where nothing can be. */
export function withoutSubject(written: string): string | null {
  const [subject, auxiliary, ...rest] = written.split(' ')
  return SUBJECTS.has(subject!) && AUXILIARIES.has(auxiliary ?? '') ? [auxiliary, ...rest].join(' ') : null
}

/** Something with words and how likely it is. */
type Weighed = { words: readonly string[]; share: number }

/** Sequences that mean the same: the likeliest, what all of them have, and each as it is written. */
export type Meaning = { words: string; share: number; forms: readonly string[] }

/** Merges what means the same: contractions with what they stand for, and a subject that was swallowed. Takes and gives the likeliest first. */
export function meanings(readings: readonly Weighed[]): Meaning[] {
  const written = readings.map(({ words }) => writtenOut(words))
  // Of several full forms (“we will”, “he will”) the likeliest takes the one without a subject.
  const full = new Map<string, string>()
  for (const form of written) {
    const short = withoutSubject(form)
    if (short !== null && !full.has(short)) full.set(short, form)
  }
  const merged = new Map<string, { words: string; share: number; forms: string[] }>()
  for (const [k, reading] of readings.entries()) {
    const form = full.get(written[k]!) ?? written[k]!
    const words = reading.words.join(' ')
    const known = merged.get(form) ?? { words, share: 0, forms: [] }
    merged.set(form, { ...known, share: known.share + reading.share })
    known.forms.push(words)
  }
  return [...merged.values()].sort((a, b) => b.share - a.share)
}
