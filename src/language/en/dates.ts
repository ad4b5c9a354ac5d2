const words = (list: string): string[] => list.trim().split(/\s+/u)
const numbered = (list: string): ReadonlyMap<string, number> => new Map(words(list).map((word, i) => [word, i]))

/** Sunday is 0. */
export const WEEKDAYS = numbered('sunday monday tuesday wednesday thursday friday saturday')

/** Small numbers as they stand before “days ago”. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ...words('zero one two three four five six seven eight nine ten eleven twelve').map((w, i): [string, number] => [
    w,
    i,
  ]),
])

const WEEKDAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|(?:SUN|MON|TUES|WEDNES|THURS|FRI|SATUR)DAY'
const WEEKDAY_SHORT = '(?:Sun|Mon|Tues?|Wed|Thur?s?|Fri|Sat)\\.'
const MONTH = `January|February|March|April|May|June|July|August|September|October|November|December|\
JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER`
const MONTH_SHORT = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?:\\.|(?= \\d))'

export const MONTH_WORD = /(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu
/** A calendar date or weekday can stand only where this does; all of them are names and so begin with a capital. */
export const CALENDAR_WORD = new RegExp(
  `\\b(?:${WEEKDAY}|${WEEKDAY_SHORT}|${MONTH}|${MONTH_SHORT})|\\b\\d{4}-\\d\\d-\\d\\d\\b`,
  'u',
)

/** Words beside a date that chrono-node would join to it and read by the clock: “Sunday now”, “the evening of June 7”. */
export const BY_THE_CLOCK =
  /\b(?:now|today|tonight|tomorrow|yesterday|(?:morning|afternoon|evening|night)(?= of\b))\b/giu

/** Months that are verbs, adjectives or given names too: alone they are a date only behind one of `BEFORE_MONTH`. */
export const DOUBTFUL_MONTH = /^(?:March|April|May|June|August)$/iu
export const BEFORE_MONTH =
  /\b(?:in|since|until|till|by|last|next|this|early|late|of|through|from|during|for|between|before|after|mid|around|every)[\s-]+$/iu

/** Papers, programmes and days of their own that bear the name of a day: “the Sunday Times”, “Saturday Night Live”. */
export const NAME_AFTER =
  /^(?:['’]s)?\s+(?:(?:Times|Mail|Mirror|Telegraph|Express|Post|Herald|Tribune|Review|Futures|Independent|People|Agenda|Briefing|Show)\b|(?:nights|mornings|afternoons|evenings)\b|Morning\b|on Washington\b|Madness\b)/u
export const NAME_ITSELF = /^\w+day (?:Night|NIGHT) \p{Lu}/u
export const NAME_BEFORE =
  /\b(?:News|Fox|CBS|Black|Bloody|Good|Ash|Cyber|Palm|Easter|Giving|Ruby|Casual|Freaky|TGI|First|Mr\.|Mrs\.|Ms\.|Theresa|Fredric|Robert|Brian|Prime Minister)\s+$/u

const NUMBER = '(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d{1,2})'
const SEASON = '(?:spring|summer|fall|autumn|winter)'

/**
 * Expressions of time that count from some day. `lean` is the direction, `unit` the step, `number` how many.
 * `side` and “later”, “earlier” count from the day told of, all others from the day of the telling.
 */
export const RELATIVE: readonly RegExp[] = [
  /(?<!\b(?:USA|the|a|an|and|for|of|better|brighter)\s|[@#.])\b(?<near>yesterday|today|tonight|tomorrow|last night|this (?:morning|afternoon|evening))\b/giu,
  new RegExp(
    `(?<!\\b(?:the|of|USA)\\s)\\b(?:(?:early|late|earlier|later)\\s+)?(?<lean>last|this past|this|next)\\s+(?<unit>week|weekend|month|year|${SEASON})\\b(?!\\s+of\\b)`,
    'giu',
  ),
  new RegExp(`(?<=\\b(?:in|by|until)\\s)(?<lean>the)\\s+(?<unit>${SEASON})\\b(?!\\s+(?:of\\b|(?:19|20)\\d\\d))`, 'gu'),
  new RegExp(
    `(?<![-\\w])(?<number>${NUMBER})\\s+(?<unit>day|week|month|year)s?\\s+(?<lean>ago|earlier|later|from now)\\b`,
    'giu',
  ),
  /\bthe\s+(?<side>following|next|previous|preceding)\s+(?<unit>day|morning|afternoon|evening|night|week|month|year)\b/giu,
  /\bthe\s+(?<unit>day|night|week|month|year)\s+(?<side>before|after)(?=[.,;:)”"]|\s*$)/giu,
]

/** “in the summer of 2014”, “fall 2013”, “the end of 2012”: of such a stretch the year is what can be told. */
export const STRETCH_OF_YEAR = new RegExp(
  `\\b(?:the\\s+)?(?:${SEASON}|end|start|beginning|middle)(?:\\s+of)?\\s+(?<year>(?:19|20)\\d\\d)\\b`,
  'giu',
)
/** “the fourth quarter of 2015”, “the first half of last year”; `year` is a year, or “last”, “this”, “next” and the word after it. */
export const PART_OF_YEAR =
  /\b(?:the\s+)?(?<part>first|second|third|fourth|final|last)[\s-](?<size>quarter|half)(?:\s+of\s+(?:(?<year>(?:19|20)\d\d)|(?<lean>last|this|next)\s+year)|(?=\s*[.,;)]))/giu
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
  ['final', 4],
  ['last', 4],
])
/** “the 1990s”, “the late ’80s”. */
export const DECADE = /(?<![\w$])(?:(?<century>1[5-9]|20)|['’])(?<tens>\d)0s\b/gu

/** A number that may be a year: four digits that belong to no longer number, sum or name. */
export const YEAR = /(?<![\p{L}\p{N}$£€#.,/:@_-])(?<year>1[7-9]\d\d|20\d\d)(?![\p{L}\p{N}%_]|[.,:/–-]\d|-\p{L})/gu
/** Behind these words it is one … */
export const BEFORE_YEAR =
  /(?:\b(?:in|by|since|until|till|before|after|during|from|through|of|early|late|mid|around|and|between|to|circa|back in|the year|election of)[\s-]+|^|\()$/iu
/** … and where it stands before a noun, behind one of these (in lower case): “a 2014 study”, “the 2000 election”, “his 2008 campaign”. */
export const DETERMINER_BEFORE_YEAR = /\b(?:the|a|an|this|that|his|her|its|their|our|my|[\p{L}]+['’]s?)\s+$/u
/** What is called by its year is a name or a season of politics more than a dated event; in lower case. */
export const NAMED_BY_YEAR =
  /^(?:['’]s)?\s+(?:(?:[\p{L}-]+\s+){0,3}?(?:race|cycle|campaigns?|contest|field|bid|nomination|elections?|run|season|ticket|standard-bearer|model|budget|act|law|code|primary|primaries)\b)/u
/** People are called by the year of their office or prize; nothing is dated by it: “the 2012 Republican nominee”. */
export const PERSON_OF_YEAR =
  /^(?:['’]s)?\s+(?:\p{L}[\p{L}-]*\s+){0,4}?(?:hopefuls?|contenders?|candidates?|nominees?|standard-bearers?|running mates?|winners?|champions?|laureates?|graduates?|recipients?)\b/u
/** Acts and treaties bear their year as a part of their names: “the Voting Rights Act of 1965”. */
export const NAME_OF_YEAR =
  /\b\p{Lu}[\p{L}-]*\s+(?:Act|Law|Code|Treaty|Accord|Amendments?|Convention|Bill|Class)\s+of\s+$/u

/** What comes on its appointed day: “the November election” is the one ahead of us. */
export const APPOINTED =
  /^(?:['’]s)?\s+(?:\p{L}+\s+){0,2}?(?:elections?|vote|showdown|contest|primary|primaries|ballot|deadline|hearing|summit|runoff|run-off|caucus|caucuses|referendum|debate)\b/u
/** “between January and …”, “from June 3 to …”: of a stretch of time its end tells more than its beginning. */
export const OPENS_STRETCH = /\b(?:between|from)\s+$/iu
/** Who wrote a post and when stands at its end: “— Ann Doe (@anndoe) July 2, 2016”; markup brings dates of its own. */
export const SIGNATURE = /(?:\(@\w+\)|=")\s*$/u

/** A March speech; the word behind it is no name. */
export const DETERMINER_BEFORE_MONTH = /\b(?:a|an|the|his|her|their|its|[\p{L}]+['’]s)\s+$/u
export const OF_TOLD_YEAR = /^,?\s+(?:of\s+)?(?:that|the same)\s+year\b/u

type Feast = { pattern: RegExp; form: FeastForm }
type FeastForm =
  | { kind: 'day'; year: null; month: number; day: number }
  | { kind: 'nth'; month: number; weekday: number; nth: number; after: number }
const fixed = (pattern: RegExp, month: number, day: number): Feast => ({
  pattern,
  form: { kind: 'day', year: null, month, day },
})
/** `after`: days behind the weekday that is counted; Election Day is the day after the first Monday. */
const movable = (pattern: RegExp, month: number, weekday: number, nth: number, after = 0): Feast => ({
  pattern,
  form: { kind: 'nth', month, weekday, nth, after },
})
/** No feast below goes without one of these. */
export const MAY_BE_FEAST = /Day\b|Eve\b|Halloween|Christmas|Thanksgiving|Fourth/u
/** Days that are called by name in American news. */
export const HOLIDAYS: readonly Feast[] = [
  fixed(/\bNew Year['’]s Day\b/gu, 1, 1),
  fixed(/\bNew Year['’]s Eve\b/gu, 12, 31),
  fixed(/\bValentine['’]s Day\b/gu, 2, 14),
  fixed(/\b(?:Independence Day|(?:the )?Fourth of July)\b/gu, 7, 4),
  fixed(/\bHalloween\b/gu, 10, 31),
  fixed(/\bVeterans?['’]?s?['’]? Day\b/gu, 11, 11),
  fixed(/\bChristmas Eve\b/gu, 12, 24),
  fixed(/\b(?:on|by|until|before|after|since) Christmas\b(?! Eve)(?: Day\b)?|\bChristmas Day\b/gu, 12, 25),
  movable(/\b(?:Martin Luther King(?:,? Jr\.)?|MLK) Day\b/gu, 1, 1, 3),
  movable(/\bPresidents?['’]?s? Day\b/gu, 2, 1, 3),
  movable(/\bMemorial Day\b/gu, 5, 1, -1),
  movable(/\bLabor Day\b/gu, 9, 1, 1),
  movable(/\bElection Day\b/gu, 11, 1, 1, 1),
  movable(/\bThanksgiving(?: Day)?\b/gu, 11, 4, 4),
]

/** The one day that is called by its month and day for ever. */
export const KNOWN_DAYS: readonly { month: number; day: number; year: number; before: RegExp }[] = [
  { month: 9, day: 11, year: 2001, before: /^,?\s+(?:terror|attack|hijack|commission)/iu },
]

/** A dateline: “MEXICO CITY, Feb. 8 (UPI) —”. */
export const DATELINE = /^\p{Lu}[\p{Lu}\p{M} .,'’/()-]+(?:,\s*\p{Lu}[\p{Ll}.]+\.?)?,?\s*$/u
export const AFTER_DATELINE = /^,?\s*(?:\d{4}\s*)?(?:\(|[—–-]|\/)/u
/** “by early March”, “only on Tuesday”. */
export const BEFORE_DATE_ADVERBS: ReadonlySet<string> = new Set(
  words('early late earlier later just only even about around as last'),
)
/** A dateline with its dash, whether it has a date or not: “MEXICO CITY, Feb. 8 (UPI) —”, “Salem (AFP) –”, “SALEM, Ore. —”. */
export const DATELINE_LEAD =
  /^(?:\p{Lu}[^()\n“”"]{1,70}\(\p{Lu}[\p{L}. ]{1,30}\)\s*[—–-]+\s*|\p{Lu}{2}[\p{Lu} .'’-]*(?:,[^()\n“”"—–]{2,40})?\s*(?:[—–]|--)\s*)/u
