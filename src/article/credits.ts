import { matchesOf } from '../text/matches.ts'
import { type Span, wordsOf } from '../text/span.ts'
import { AGENCIES } from './agencies.ts'
import type { Block, Credit } from './article.ts'

type Place = Span & { words: string }
type Found = Credit & { span: Span }

/** Paragraphs in which a dateline may stand, after the headline; a page may put a summary or a place first. */
const TOP = 4
/** Paragraphs at the end in which an article says who helped. */
const BOTTOM = 8
/** Characters; a line that is only a credit is shorter. */
const LONGEST_LINE = 160

const FULL_NAMES: ReadonlyMap<string, string> = new Map(
  AGENCIES.flatMap((names) => names.map((name) => [name, names[0]!])),
)
const SIGN = [...FULL_NAMES.keys()]
  .sort((a, b) => b.length - a.length)
  .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|')

/** “DALLAS (AP) —”, “NEW YORK, Dec. 11 (UPI) –”, “(Reuters) - ”: who wired it stands in brackets before the first sentence. */
const DATELINE = new RegExp(
  `^[^()\\n.!?]{0,40}(?:\\.[^()\\n]{0,30})?\\(\\s?(${SIGN})(?:\\s?[/,-]\\s?(${SIGN}))?\\s?\\)`,
)
/** “By Jane Doe, Associated Press”, “Associated Press”, “— AFP”, “Source: Reuters”, “/PTI”; not “Photo: John Roe / Reuters”. */
const SIGNED = new RegExp(
  `^(?:(?:By|BY|by) [^\\n()]{2,60}(?:,|[|–—-]) ?|(?:By|BY|by|From|Source:?|Credit:?|With (?:inputs|files|reporting) (?:from|by)) |[–—/-]{1,2} ?|\\()?(?:The )?(${SIGN})(?: (?:staff|writers?|reporters?|news agency))?[.)]?$`,
)
/** “The Associated Press contributed to this report.”, “AP writer Jane Doe in Paris contributed.” */
const CONTRIBUTED = new RegExp(
  `(?:^|[.;(]\\s?|\\band )(?:The )?(${SIGN})\\b(?:[’']s?)?[^.\\n]{0,120}\\bcontribut(?:ed|ing)\\b|\\b(?:reporting|material|information|inputs|files|contributions?) (?:by|from) (?:the )?(${SIGN})\\b`,
)
/** “© 2025 The Associated Press. All rights reserved.” */
const COPYRIGHT = new RegExp(`(?:Copyright|©|\\(c\\))[^\\n]{0,20}\\b(${SIGN})\\b`)
/** Reuters signs so, and nobody else. */
const REUTERS_DESK =
  /^\((?:(?:Additional )?reporting|Writing) by [^()\n]{3,300}[;.] ?(?:[^()\n]{0,200}; ?)?editing by [^()\n]{3,200}\)/i

const NAME_WORD = "[\\p{Lu}\\d@](?:[\\p{L}\\p{N}&'’_-]|\\.(?=\\p{L}))*"
const NAME = `(?:[Tt]he )?${NAME_WORD}(?:(?: (?:of|and|the|for|de|du|&))? ${NAME_WORD}){0,5}`
const WHEN = '(?: (?:last|this|earlier|on|in)(?: [\\p{L}]+){0,3}?)?'
/** “first reported by the Post”. */
const FIRST_BY = new RegExp(
  `\\b(?:first|originally) (?:reported|published|revealed|disclosed|broken|obtained)${WHEN} (?:by|in) (${NAME})`,
  'gu',
)
/** “This article originally appeared in the Post”, “the hoax first appeared on a satirical website called “Quayside Report””. */
const APPEARED = new RegExp(
  `\\b(?:article|story|report|piece|post|interview|column|essay|version|hoax|rumou?r|claim|video|footage|clip|photo|image)(?:,? (?:was|were|had|has|that|which))? (?:first|originally) (?:appeared|posted|published|aired|spotted|seen)${WHEN} (?:by|in|on|at) (${NAME})`,
  'gu',
)
const CALLED =
  /\b(?:first|originally) (?:appeared|posted|published|aired) (?:in|on|at) an? [\p{Ll} -]{3,40} (?:called|named) [“"‘']?([\p{Lu}\d](?:[\p{L}\d&’'.-]| (?=[\p{Lu}\d])){1,40})(?<![.’'])/gu
/** “The Hill first reported the meeting”, “BuzzFeed was first to report”. */
const FIRST_DID = new RegExp(
  `(?!(?:He|She|They|It|We|I|You|Who|This|That|These|Those|Police|Officials)\\b)(${NAME})(?:,? which)?,? (?:first (?:reported|revealed|disclosed|broke)\\b|(?:was|were) (?:the )?first to (?:report|reveal|disclose)\\b)`,
  'gu',
)
const HAT_TIP = new RegExp(`(?<![\\p{L}/])(?:h/t/?|hat[ -]tip)(?: to)?[:\\s]\\s?(${NAME})`, 'giu')
/** “Source: The Hill”, “[via Mediaite]”, “— via The Hill.”: a line, or the end of one, that says where the story was had. */
const SOURCED = new RegExp(
  `(?:^|[\\[(](?!Image|Photo|Picture|Video|Screen)(?:[^\\s\\[\\]()]{2,30} (?=via))?|[.!?”"] |[–—-] )(?:(?:[Oo]riginal )?[Ss]ource: ?|[Vv]ia:? )(${NAME})(?=(?:, ${NAME})?\\.?(?:[\\])]|$)|,? (?:[Vv]ia\\b|[Ss]ource:))`,
  'gu',
)
/** “Click for more from The Guardian”, “Read the full report at the Wire.” */
const MORE_FROM = new RegExp(
  `\\b(?:[Cc]lick (?:here )?for more|[Rr]ead (?:(?:the|its) (?:full |whole |entire |original )?(?:report|story|article|interview)|more (?=from|at))) (?:from|at|in|on) (${NAME})(?<![’']s)(?![’'])`,
  'gu',
)
const VIA = new RegExp(`^\\(?via:? (${NAME})[.)]*$`, 'iu')
/** Each is looked for only where its `sign` stands: the patterns are large, and made when they are first used. */
const FIRST = [
  { sign: /first|originally/i, pattern: FIRST_BY },
  { sign: /first|originally/i, pattern: APPEARED },
  { sign: /called|named/i, pattern: CALLED },
  { sign: /first/i, pattern: FIRST_DID },
  { sign: /h\/t|hat.tip/i, pattern: HAT_TIP },
  { sign: /source:|via/i, pattern: SOURCED },
  { sign: /click|read/i, pattern: MORE_FROM },
]
/** “first reported on Friday”, “first published in 2010”. */
const WHEN_IT_WAS =
  /^(?:\d[\d.,-]*$|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Septem|Octo|Novem|Decem)ber|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/
/** What words travel through is no outlet. */
const CARRIER =
  /^(?:x|twitter|facebook|instagram|youtube|tiktok|telegram|whatsapp|e-?mail|zoom|skype|phone|telephone|text|video|satellite|webcast|livestream|reddit|imgur|snapchat|getty|shutterstock)\b/i

/** Who carried the story before: the wire agencies that signed it, and the outlets that had it first, in text order. */
export function creditsOf(
  text: string,
  blocks: readonly Block[],
  bylines: readonly string[],
  outlet: string | null,
): Credit[] {
  const places = blocks
    .filter((b) => b.kind !== 'headline')
    .map((b) => ({ start: b.start, end: b.end, words: wordsOf(text, b) }))
  const wires = [
    ...places.slice(0, TOP).flatMap(dateline),
    ...edges(places).flatMap(signed),
    ...places.slice(-BOTTOM).flatMap(helped),
  ]
  const said = [...wires, ...places.flatMap(hadFirst)].sort((a, b) => a.span.start - b.span.start)
  return once([...said, ...bylines.flatMap(byAgency)]).filter((credit) => !sameName(credit.name, outlet))
}

const credit = (kind: Credit['kind'], name: string, place: Span, at: number, length: number): Found => ({
  kind,
  name,
  span: { start: place.start + at, end: place.start + at + length },
})

const wire = (place: Span, match: RegExpMatchArray): Found[] =>
  match
    .slice(1)
    .filter((sign) => sign !== undefined)
    .map((sign) => {
      const at = match.index! + match[0].lastIndexOf(sign)
      return credit('wire', FULL_NAMES.get(sign) ?? sign, place, at, sign.length)
    })

const found = (pattern: RegExp, place: Place): Found[] => {
  const match = pattern.exec(place.words)
  return match ? wire(place, match) : []
}

const dateline = (place: Place): Found[] => found(DATELINE, { ...place, words: place.words.slice(0, LONGEST_LINE) })

const edges = (places: Place[]): Place[] => {
  const short = (place: Place): boolean => place.words.length <= LONGEST_LINE
  return [...new Set([...places.slice(0, TOP), ...places.slice(-BOTTOM)])].filter(short)
}
const signed = (place: Place): Found[] => found(SIGNED, place)

function helped(place: Place): Found[] {
  const words = place.words.slice(0, LONGEST_LINE * 4)
  const desk = REUTERS_DESK.exec(words)
  if (desk) return [credit('wire', 'Reuters', place, desk.index, desk[0].length)]
  const tail = { ...place, words }
  return [...found(CONTRIBUTED, tail), ...found(COPYRIGHT, tail)].slice(0, 1)
}

function hadFirst(place: Place): Found[] {
  const { words } = place
  const via = /^\(?via/i.test(words) ? VIA.exec(words) : null
  const matches = FIRST.flatMap(({ sign, pattern }) => (sign.test(words) ? matchesOf(words, pattern) : []))
  // What an agency signed is its wire; a tip may come from anybody.
  return (via ? [via] : matches)
    .filter(
      (match) =>
        (!CARRIER.test(match[1]!) || /^h/i.test(match[0])) &&
        !WHEN_IT_WAS.test(match[1]!) &&
        !(match[0].startsWith('Source') && FULL_NAMES.has(match[1]!)),
    )
    .map((match) => credit('first-reported', outletName(match[1]!), place, match.index, match[0].length))
}

/** “The Post’s Greg Sargent” is the Post, “As BuzzFeed first reported” is BuzzFeed. */
const outletName = (name: string): string => name.replace(/[’']s? .*$|[’']s?$/u, '').replace(/^(?:the|As) /, '')

function byAgency(byline: string): Credit[] {
  const name = FULL_NAMES.get(byline.replace(/^The /, ''))
  return name === undefined ? [] : [{ kind: 'wire', name, span: null }]
}

/** One credit for each name and kind: the first, which has its words where any has. */
function once(credits: Credit[]): Credit[] {
  const seen = new Set<string>()
  return credits.filter(({ kind, name }) => {
    const key = `${kind} ${name.toLowerCase()}`
    const again = seen.has(key)
    seen.add(key)
    return !again
  })
}

/** An outlet does not credit itself. */
const sameName = (name: string, outlet: string | null): boolean => {
  const bare = (words: string): string => words.toLowerCase().replace(/^the /, '')
  return outlet !== null && bare(name) === bare(outlet)
}
