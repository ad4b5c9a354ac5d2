/**
 * Cuts what inflection and derivation add, so that “promised” meets “promises”, “closure” meets “close” and “decision”
 * meets “decide”, and brings words that the news uses for one another to one of them; not a lemma. `word` is lower case.
 */
export function stem(word: string): string {
  const cut = cutEndings(word)
  return SAME.get(cut) ?? cut
}

/** The stems before they were brought together: all that `stem` takes for this one. */
export const kinOf = (stemmed: string): readonly string[] => KIN.get(stemmed) ?? [stemmed]

/** “high-court” is compared word by word. */
export const partsOf = (word: string): string[] => word.split(/[-‐‑]/u).filter((part) => part !== '')

function cutEndings(word: string): string {
  const bare = word.replace(/['’]s?$/u, '')
  const regular = STRONG.get(bare)
  if (regular) return cutEndings(regular)
  if (bare.length < 4 || /\d/u.test(bare)) return bare
  for (const [ending, rest, least] of ENDINGS)
    if (bare.endsWith(ending) && bare.length - ending.length >= least)
      return undouble(bare.slice(0, -ending.length) + rest)
  return bare
}
const undouble = (cut: string): string => cut.replace(/([bdfgklmnprst])\1$/u, '$1').replace(/(?<=.{3})e$/u, '')

const pairs = (list: string): [string, string][] =>
  list.split('|').map((pair) => pair.trim().split(' ') as [string, string])

/** Forms and nouns that share few letters with their verb, as headlines (“wins”) and leads (“won”) use them. */
export const STRONG: ReadonlyMap<string, string> = new Map(
  pairs(`won win|lost lose|led lead|met meet|fell fall|fallen fall|rose rise|risen rise|shot shoot|struck strike|took take|taken take|gave give|given give|held hold|left leave
|made make|paid pay|sold sell|spent spend|stood stand|fought fight|sought seek|bought buy|brought bring|built build|chose choose|chosen choose|drew draw|drawn draw|drove drive
|flew fly|grew grow|kept keep|knew know|ran run|sent send|shook shake|slew slay|spoke speak|stole steal|swore swear|threw throw|woke wake|wrote write|written write
|broke break|broken break|began begin|begun begin|died die|dies die|dead die|death die|deaths die|ties tie|tied tie|lies lie|lied lie|men man|women woman|children child|people person
|loss lose|losses lose|sale sell|sales sell|choice choose|choices choose|speech speak|speeches speak|proof prove|proven prove|belief believe|beliefs believe|growth grow
|denial deny|denials deny|response respond|responses respond|defence defend|defense defend|complaint complain|complaints complain|pursuit pursue
|thought think|thoughts think|success succeed|admission admit|admissions admit|permission permit|submission submit|analyst analysis|analysts analysis|analyses analysis|laid lay|hid hide|hidden hide|shown show|gone go|taught teach|caught catch|froze freeze|frozen freeze|stolen steal|sworn swear|thrown throw|spoken speak|forgotten forget|forgot forget`),
)

/** What is cut, what takes its place, and how many letters must stay before it. The longest come first. */
const ENDINGS: readonly [ending: string, rest: string, least: number][] = [
  ['ations', '', 3],
  ['ation', '', 3],
  ['ements', '', 3],
  ['ement', '', 3],
  ['isions', 'id', 3],
  ['ision', 'id', 3],
  ['usions', 'ud', 4],
  ['usion', 'ud', 4],
  ['ensions', 'end', 3],
  ['ension', 'end', 3],
  ['ments', '', 3],
  ['ment', '', 3],
  ['ators', '', 3],
  ['ator', '', 3],
  ['ating', '', 3],
  ['ated', '', 3],
  ['ates', '', 3],
  ['ate', '', 3],
  ['ances', '', 4],
  ['ance', '', 4],
  ['vals', 'v', 3],
  ['val', 'v', 3],
  ['sals', 's', 3],
  ['sal', 's', 3],
  ['wals', 'w', 4],
  ['wal', 'w', 4],
  ['ures', '', 4],
  ['ure', '', 4],
  ['eries', '', 4],
  ['ery', '', 4],
  ['ingly', '', 3],
  ['edly', '', 3],
  ['ings', '', 3],
  ['ions', '', 3],
  ['ies', 'y', 3],
  ['ied', 'y', 3],
  ['ing', '', 3],
  ['ion', '', 3],
  ['ers', '', 3],
  ['ors', '', 3],
  ['ed', '', 3],
  ['er', '', 3],
  ['or', '', 3],
  ['es', '', 3],
  ['ly', '', 3],
  ['s', '', 3],
  ['e', '', 3],
]

/** Words that headlines and leads use for the same thing, whatever the story; the first of a row stands for all. */
const ROWS =
  `decide settle determine|close shut|quit resign|jail prison imprison|police cop|promise vow pledge|attack slam blast criticise criticize condemn denounce rip
|support back endorse|investigate probe inquiry|dispute row quarrel feud|poll survey|rise climb soar surge jump increase|fall drop decline plunge slump|cut slash reduce|ban outlaw prohibit forbid
|hire appoint recruit|dismiss sack oust|win beat defeat victory triumph|deal agreement accord pact|scrap axe abolish cancel|money cash fund|republican gop|democrat dem democratic|american america u.s. u.s
|child kid|rival opponent foe|help aid assist|buy purchase acquire|chief boss head leader|injure hurt wound|car vehicle|company firm|start begin launch|warn caution|fight battle clash|memo memorandum`
    .split('|')
    .map((row) => [...new Set(row.trim().split(/\s+/u).map(cutEndings))])
const SAME: ReadonlyMap<string, string> = new Map(ROWS.flatMap((row) => row.map((cut) => [cut, row[0]!] as const)))
const KIN: ReadonlyMap<string, readonly string[]> = new Map(ROWS.map((row) => [row[0]!, row]))
