/** What may happen to English words on their way from one article to another: contraction, negation, tense, person. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))
const pairs = (list: string): [string, string[]][] =>
  list
    .trim()
    .split('|')
    .map((row) => {
      const [first, ...rest] = row.trim().split(/\s+/u)
      return [first!, rest]
    })

/** Short forms and what they stand for, word by word; “/” parts what one ending may stand for. */
export const CONTRACTIONS: ReadonlyMap<string, readonly string[]> = new Map(
  pairs(`won't will not|can't can not|shan't shall not|ain't is not|let's let us|gonna going to|wanna want to|gotta got to
|dont do not|doesnt does not|didnt did not|isnt is not|wasnt was not|arent are not|wouldnt would not|couldnt could not
|shouldnt should not|hasnt has not|havent have not|hadnt had not|em them|y'all you all|o'clock o'clock`),
)
/** Endings behind an apostrophe, as `CONTRACTIONS`; “'s” only behind the words below, else it is a genitive. */
export const SHORT_ENDINGS: ReadonlyMap<string, string> = new Map([
  ["'ll", 'will'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'m", 'am'],
  ["'d", 'would/had'],
  ["'s", 'is/has'],
  ["n't", 'not'],
])
export const BEFORE_IS = words(
  `it he she that there what who where here how when why this everybody everyone nobody nothing somebody something everything one`,
)

/** Words whose coming or going turns a sentence into its contrary; “no one” is “no”. */
export const NEGATORS = words(`
not never no nobody nothing none neither nor nowhere without cannot hardly scarcely barely
fail fails failed failing failure deny denies denied denying refuse refuses refused refusing refusal decline declines declined declining
reject rejects rejected rejecting lack lacks lacked lacking refute refutes refuted dispute disputes disputed avoid avoids avoided avoiding
prevent prevents prevented preventing cease ceases ceased neglect neglects neglected false untrue`)

/** A negator and what stands in its place where it is taken away: no → any, never → always. */
export const CONTRARIES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  pairs(`no any a an some every all the yes|never always ever often once|nobody everybody everyone somebody someone anybody anyone
|nothing something everything anything|none all some any|neither both either|nowhere everywhere somewhere|without with|nor and or
|deny confirm admit claim say|denies confirms admits claims says|denied confirmed admitted claimed said
|refuse agree accept want offer|refuses agrees accepts wants offers|refused agreed accepted wanted offered
|reject accept approve back support|rejects accepts approves backs supports|rejected accepted approved backed supported
|fail manage succeed|fails manages succeeds|failed managed succeeded|decline agree|declined agreed|false true|untrue true
|lack have|lacks has|lacked had|hardly surely nearly|barely easily`).map(([negator, others]) => [
    negator,
    new Set(others),
  ]),
)
/** Beginnings and endings that make a word its contrary: likely, unlikely; careful, careless. */
export const NEGATIVE_PREFIXES: readonly string[] = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis', 'de', 'a']
export const NEGATIVE_SUFFIXES: readonly [yes: string, no: string][] = [
  ['ful', 'less'],
  ['', 'less'],
]
/** Words that begin like a contrary and are none. */
export const NO_CONTRARIES = words(`
  ingrain inform income intake invest import impress impart indent indeed inside into intend increase include infer ingest
  distress discover display dismay dispatch amid among about above along around away alike alone mislay unless until under`)

/** Pronouns by their part in the sentence: in one row, another word is another person. */
export const PERSONS: readonly ReadonlySet<string>[] = [
  words('i we you he she they it'),
  words('me us you him her them it'),
  words('my our your his her their its'),
  words('mine ours yours his hers theirs'),
  words('myself ourselves yourself yourselves himself herself themselves itself'),
]
/** Forms of one verb in one tense, as the person asks. */
export const AGREEING: readonly ReadonlySet<string>[] = [
  words('am is are'),
  words('was were'),
  words('has have'),
  words('does do'),
]
/** Verbs that carry the tense of others. Each row is one verb in all its tenses. */
export const TENSES: readonly ReadonlySet<string>[] = [
  words('will would shall'),
  words('shall should'),
  words('can could'),
  words('may might'),
  words('am is are was were be been being'),
  words('has have had having'),
  words('do does did done doing'),
  words('must had'),
]
export const AUXILIARIES = words(
  'will would shall am is are was were be been being has have had having do does did going to',
)
export const DO_SUPPORT = words('do does did')

/** A new clause may begin with these without a comma. */
export const CLAUSE_OPENERS = words('and but or because although though while whereas so which who if unless since')

/** Ordinal words in their order; “second” may be a time, but beside another ordinal it seldom is. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((w, i) => [w, i + 1]),
)
/** Numbers that say no number. */
export const VAGUE_NUMBERS = words('dozens hundreds thousands millions billions trillions tens scores twice thrice')
/** Behind these, “one” counts nothing. */
export const BEFORE_PRONOUN_ONE = words('no any every some each another this that the which only')
export const PERCENT = words('% percent pct')
/** Names of money and their signs. */
export const MONEY: ReadonlyMap<string, string> = new Map([
  ['dollar', '$'],
  ['dollars', '$'],
  ['pound', '£'],
  ['pounds', '£'],
  ['euro', '€'],
  ['euros', '€'],
  ['yen', '¥'],
])
/** Spellings of one word on two shores: what ends so is compared as if it ended so. */
export const SPELLINGS: readonly [pattern: RegExp, as: string][] = [
  [/(?<=\p{L}{3})is(e|ed|es|ing|ation|ations)$/u, 'iz$1'],
  [/(?<=\p{L}{3})yse(d?|s?)$/u, 'yze$1'],
  [/(?<=\p{L}{3})our(s|ed|ing|ite|able|)$/u, 'or$1'],
  [/(?<=\p{L}{3})tre(s?)$/u, 'ter$1'],
  [/(?<=\p{L}{3})ence(s?)$/u, 'ense$1'],
  [/(?<=\p{L}{3})ll(ed|ing|er|ers)$/u, 'l$1'],
  [/(?<=\p{L}{3})ogue(s?)$/u, 'og$1'],
  [/^grey$/u, 'gray'],
  [/^programme(s?)$/u, 'program$1'],
]
/** Most words hold none of these, and need no closer look. */
export const MAY_BE_SPELLED = /is(?:e|ing|ation)|ys(?:e|ing)|our|tre|ence|ll(?:ed|ing|er)|ogue|^grey|^programme/u
/** What articles call who reads lips: “a lip reader”, “forensic lip-reading expert”. */
export const LIP_READER = /\blip[- ‑]?read/iu
