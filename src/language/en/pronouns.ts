/** What a pronoun asks of the one it stands for. */
export type Pronoun = {
  who: 'he' | 'she' | 'they' | 'it' | 'i' | 'we' | 'you' | 'who' | 'which'
  possessive: boolean
}

const LINES: [who: Pronoun['who'], plain: string, possessive: string][] = [
  ['he', 'he him himself', 'his'],
  ['she', 'she herself', 'her hers'],
  ['they', 'they them themselves themself', 'their theirs'],
  ['it', 'it itself', 'its'],
  ['i', 'i me myself', 'my mine'],
  ['we', 'we us ourselves', 'our ours'],
  ['you', 'you yourself yourselves', 'your yours'],
  ['who', 'who whom whoever', 'whose'],
  ['which', 'which that', ''],
]

/** Pronouns in lower case. “her” is both; it counts as possessive. */
export const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(
  LINES.flatMap(([who, plain, possessive]) => [
    ...plain.split(' ').map((word): [string, Pronoun] => [word, { who, possessive: false }]),
    ...(possessive ? possessive.split(' ') : []).map((word): [string, Pronoun] => [word, { who, possessive: true }]),
  ]),
)
