import type { Article } from '../../article/article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import { COLUMN_WORDS, EMPTY_WORDS, FIRST_HAND, SELF, SOURCE_ROWS } from '../../language/en/headline.ts'
import { stem } from '../../language/en/headline-stem.ts'
import type { Syntax } from '../../language/syntax.ts'
import { isWord } from '../../language/tokens.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import type { Headline } from '../reading.ts'
import { type Claim, readClaim, type SaidBy, stemsOf } from './claim.ts'
import { headlinePlace } from './place.ts'
import { type Excess, excessOf } from './strength.ts'
import { type Body, type Support, supportsOf } from './support.ts'
import {
  type Ground,
  whyAbsent,
  whyAlike,
  whyAsked,
  whyAttributed,
  whyDropped,
  whyExceeded,
  whyFirstHand,
  whyOwnVoice,
} from './why.ts'

/**
 * A headline that scores lower is not in the body: words found anywhere, words found at the top, and twice the best sentence.
 * On PolNeAR train 3 of 100 real headlines score lower, and 7 of 10 taken from another article.
 */
const ABSENT = 0.8
/** Whom the headline names may have said it in other words, where they speak in the body. */
const ABSENT_THOUGH_HEARD = 0.6
/** … and so has whoever is cited in the upper part of the body with this share of the claim. */
const HEARD = 0.15
const UPPER = 1 / 3
/** A word of the headline that returns in so many sentences of the body, and in such a part of them, is what the body is about. */
const TOPIC = { sentences: 4, share: 1 / 6 }
/** A headline of fewer telling words than this is too short to miss anything. */
const FEWEST = 3
/** … unless the body as a whole and its best sentence have less of them than this, both shares added: “Harbour to close” over a summit in a harbour town. */
const FEW_FOUND = 1.2
/** From this share on, sentence and headline are near enough to be compared word by word. */
const COMPARABLE = 0.5
/** From this share on, what somebody is cited with is what the headline says. */
const CARRIED = 0.45
/** The writer says it too where their own words reach this part of what the best attribution reaches. */
const OWN = 0.75
/** Sentences that come near the best one bear the claim too. */
const NEARLY = 0.8
const MOST_SUPPORT = 6
/** Of somebody who speaks all through a long transcript so many statements are looked at. */
const MOST_HEARD = 200

/** All that the judgement looks at. */
type Case = {
  claim: Claim
  syntax: Syntax
  body: Body
  attributions: ReadonlyMap<string, Attribution>
  speakers: ReadonlyMap<string, Speaker>
  evidence: ReadonlyMap<string, Evidence>
}

/**
 * Compares the headline's main claim with the body: who carries it, in whose voice, and how firmly. Null without a headline.
 * It tells what the headline does with the body, never whether either is true.
 */
export function checkHeadline(
  article: Article,
  syntax: Syntax,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
  evidence: readonly Evidence[],
): Headline | null {
  const place = headlinePlace(article)
  const inBody = attributions.filter((a) => !touches(a, place))
  const voices = voicesOf(article.text, inBody, speakers)
  const claim = readClaim(article, (word) => voices.has(stem(word)))
  if (!claim || claim.stems.length === 0) return null
  return judge({
    claim,
    syntax,
    body: supportsOf(syntax, claim.stems, place, inBody),
    attributions: new Map(inBody.map((a) => [a.id, a])),
    speakers: new Map(speakers.map((s) => [s.id, s])),
    evidence: new Map(evidence.map((e) => [e.of, e])),
  })
}

const touches = ({ content, source, cue }: Attribution, place: Span | null): boolean =>
  place !== null && [...content, ...source, ...cue].some((s) => overlaps(s, place))

/** The stems of all words by which those who speak in the body are called. */
function voicesOf(
  text: string,
  attributions: readonly Attribution[],
  speakers: readonly Speaker[],
): ReadonlySet<string> {
  const sources = attributions.flatMap((a) => a.source.map((s) => text.slice(s.start, s.end)))
  const names = speakers.flatMap((s) => [s.name ?? '', s.role ?? ''])
  return new Set([...sources, ...names].flatMap((name) => [...stemsIn(name), initials(name)]))
}

/** “Port Salt Board” → psb, as headlines shorten it. */
const initials = (name: string): string => (name.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase()

const stemsIn = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}’'.]+/u)
    .filter((w) => w.length > 1 && !EMPTY_WORDS.has(w))
    .map(stem)

function judge(c: Case): Headline {
  const best = bestOf(c.body.supports)
  if (!best || isAbsent(c, best)) return absent(c)
  const support = supportIds(c, best)
  const excess = best.weight >= COMPARABLE ? excessOf(c.claim, c.syntax, best) : null
  if (excess) return exceeded(c, excess, support)
  return c.claim.by ? named(c, c.claim.by, support) : unnamed(c, best, support)
}

/** The charge is heavy: it stands only where headline and body have little in common and nobody the headline cites says anything like it. */
function isAbsent(c: Case, best: Support): boolean {
  const heard = c.claim.by ? heardFrom(c, c.claim.by) : null
  if (c.claim.stems.length < FEWEST) return !heard && !isColumn(c.claim) && c.body.anywhere + best.weight < FEW_FOUND
  if (heard && heard.share >= HEARD) return false
  if (isOnTopic(c)) return false
  const found = c.body.anywhere + c.body.atTop + 2 * best.weight
  return found < (heard ? ABSENT_THOUGH_HEARD : ABSENT)
}

/** “In brief”, “convention notebook”: a column's name claims nothing. */
const isColumn = ({ stems, tokens }: Claim): boolean =>
  stems.length < 2 || COLUMN_WORDS.has(tokens.findLast(isWord)?.lower ?? '')

/** “Falling deficit to reverse course” over a story that speaks of deficits all through: names do not count, for they run through many stories. */
function isOnTopic({ body, syntax }: Case): boolean {
  const sentences = new Map<string, number>()
  for (const support of body.supports)
    for (const s of plainMatches(syntax, support)) sentences.set(s, (sentences.get(s) ?? 0) + 1)
  return Math.max(0, ...sentences.values()) >= Math.max(TOPIC.sentences, body.supports.length * TOPIC.share)
}

/** What the headline's own source is cited with in the upper part of the body: how much of the claim, and where. Null where they are not cited at all. */
function heardFrom(c: Case, { source }: SaidBy): { ids: string[]; share: number } | null {
  const names = stemsOf(c.claim.tokens, source)
  const theirs = new Set([...c.attributions.keys()].filter((id) => speaksFor(c, id, names) || isOfKind(c, id, source)))
  if (theirs.size === 0) return null
  const upper = c.body.supports.slice(0, Math.ceil(c.body.supports.length * UPPER))
  const shares = new Map(upper.flatMap((s) => [...s.attributed]).filter(([id]) => theirs.has(id)))
  const share = Math.max(0, ...shares.values())
  return { ids: [...shares].filter(([, of]) => of >= share * NEARLY).map(([id]) => id), share }
}

/** “Leaked memo shows”: whether the body cites somebody or something by a word of the same row. */
function isOfKind(
  { claim, attributions, speakers, syntax }: Case,
  id: string,
  { from, to }: SaidBy['source'],
): boolean {
  const rows = SOURCE_ROWS.filter((row) => claim.tokens.slice(from, to).some((t) => row.has(t.lower)))
  if (rows.length === 0) return false
  const attribution = attributions.get(id)!
  const speaker = speakers.get(attribution.speaker ?? '')
  const called = [
    ...attribution.source.map((s) => syntax.text.slice(s.start, s.end)),
    speaker?.name ?? '',
    speaker?.role ?? '',
  ]
  return called.some((words) =>
    words
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((w) => rows.some((row) => row.has(w))),
  )
}

/** The sentence that bears most of the claim; of equals the first. */
function bestOf(supports: readonly Support[]): Support | null {
  return supports.reduce<Support | null>((best, s) => (best === null || s.weight > best.weight ? s : best), null)
}

/** Attributions that carry the claim, the strongest first. */
function supportIds({ body }: Case, best: Support): string[] {
  const strength = new Map<string, number>()
  for (const s of body.supports)
    if (s.weight >= best.weight * NEARLY)
      for (const [id, share] of s.attributed) strength.set(id, Math.max(strength.get(id) ?? 0, share))
  return [...strength]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_SUPPORT)
    .map(([id]) => id)
}

function absent({ claim, body }: Case): Headline {
  const known = new Set(body.supports.flatMap((s) => s.matches.map((m) => m.stem)))
  const missing = claim.tokens.filter((t) => {
    const stems = stemsOf([t], { from: 0, to: 1 }).filter((s) => claim.stems.includes(s))
    return stems.length > 0 && !stems.some((s) => known.has(s))
  })
  const shown = missing.filter((t, i) => missing.findIndex((other) => other.lower === t.lower) === i).slice(0, 3)
  return { status: 'not_in_body', support: [], why: whyAbsent(shown.map((t) => t.word)), markers: marked(claim, shown) }
}

function exceeded({ claim, syntax }: Case, excess: Excess, support: string[]): Headline {
  const borne = syntax.text.slice(excess.borne.start, excess.borne.end)
  const said = excess.said ? marked(claim, [excess.said]) : []
  return { status: 'overstates', support, why: whyExceeded(excess, borne), markers: [...said, excess.borne] }
}

function named(c: Case, by: SaidBy, support: string[]): Headline {
  const { tokens, words } = c.claim
  const { from, to } = by.source
  const stretch = tokens.slice(from, to)
  const [first, last] = [stretch.find(isWord), stretch.findLast(isWord)]
  const source = first && last ? words.slice(first.start, last.end) : ''
  const chain = secondHand(c, stemsIn(source))
  if (chain)
    return dropped(
      c,
      chain[0]!.id,
      chain.at(-2)!.id,
      chain.map((a) => a.id),
    )
  const own = support.filter((id) => speaksFor(c, id, stemsIn(source)) || isOfKind(c, id, by.source))
  const heard = own.length > 0 ? own : (heardFrom(c, by)?.ids ?? [])
  const markers = marked(c.claim, tokens.slice(from, by.cue.to))
  const why = whyAttributed(source, heard.length > 0)
  return { status: 'attributed', support: heard.length > 0 ? heard : support, why, markers }
}

/**
 * Where the headline's speaker is cited by somebody else only, in the paragraphs that come nearest to the headline: the
 * attributions from the outermost to the speaker's own. Null where they are heard at first hand, or through an outlet.
 */
function secondHand(c: Case, source: readonly string[]): Attribution[] | null {
  const theirs = [...c.attributions.values()].filter((a) => speaksFor(c, a.id, source)).slice(0, MOST_HEARD)
  const near = theirs.map((a) => contextOf(c, a))
  const nearest = Math.max(...near)
  // Where nothing but names returns, all paragraphs are alike, and the first is what the headline is made from.
  const [first, ...others] = nearest > 0 ? theirs.filter((_, i) => near[i]! >= nearest * NEARLY) : theirs.slice(0, 1)
  if (!first || [first, ...others].some((a) => a.within === null)) return null
  const chain = chainOf(c, first)
  return chain.some((a) => a !== first && isHearsay(c, a, first)) ? chain : null
}

/** Somebody else's word: not the speaker's own, the writer's, an outlet's, or one that nobody gave. */
function isHearsay({ speakers }: Case, outer: Attribution, own: Attribution): boolean {
  const kind = speakers.get(outer.speaker ?? '')?.kind
  return outer.source.length > 0 && outer.speaker !== own.speaker && kind !== 'outlet' && kind !== 'writer'
}

/** How many words of the claim the best sentence of the attribution's paragraph has; names do not count, for they run through the story. */
function contextOf({ syntax, body }: Case, { content }: Attribution): number {
  const start = content[0]?.start ?? 0
  const paragraph = syntax.paragraphs.find((p) => p.start <= start && start < p.end)
  const inside = body.supports.filter(({ sentence }) => paragraph && contains(paragraph, sentence))
  return Math.max(0, ...inside.map((s) => plainMatches(syntax, s).size))
}

/** Stems of the claim that a sentence has as common words. */
const plainMatches = ({ tokens }: Syntax, { matches }: Support): Set<string> =>
  new Set(matches.filter((m) => /^\p{Ll}/u.test(tokens[m.at]!.word)).map((m) => m.stem))

/** From the outermost attribution to this one. */
function chainOf(c: Case, attribution: Attribution): Attribution[] {
  const chain = [attribution]
  for (let outer = attribution; outer.within !== null && chain.length <= c.attributions.size; ) {
    const next = c.attributions.get(outer.within)
    if (!next) break
    chain.unshift(next)
    outer = next
  }
  return chain
}

function unnamed(c: Case, best: Support, support: string[]): Headline {
  const own = Math.max(...c.body.supports.map((s) => s.own))
  const [id, carried] = strongest(c.body.supports)
  if (id === null || c.claim.stems.length < FEWEST || carried < CARRIED || own >= carried * OWN)
    return supported(c, best, null)
  if (isFirstHand(c, id)) return supported(c, best, id)
  return dropped(c, id, id, support)
}

function strongest(supports: readonly Support[]): [string | null, number] {
  let found: [string | null, number] = [null, 0]
  for (const s of supports) for (const [id, share] of s.attributed) if (share > found[1]) found = [id, share]
  return found
}

/** Who speaks of themself, or for the body the headline speaks of, bears it out at first hand; so do the writer, a poll, and a demand, which is what it says. */
function isFirstHand(c: Case, id: string): boolean {
  if (isSelf(c, id) || isOwnPaper(c, id) || c.evidence.get(id)?.commitment === 'wants') return true
  const subject = c.claim.tokens.map((t) => stem(t.lower))
  return speaksFor(c, id, subject)
}

/** A poll or a filing, cited as such: it says what it counts. */
function isOwnPaper({ attributions, syntax }: Case, id: string): boolean {
  const source = attributions.get(id)?.source ?? []
  return source.some((s) => FIRST_HAND.test(syntax.text.slice(s.start, s.end)))
}

const isSelf = ({ attributions, syntax, speakers }: Case, id: string): boolean => {
  const attribution = attributions.get(id)
  if (speakers.get(attribution?.speaker ?? '')?.kind === 'writer') return true
  return attribution?.source.some((s) => SELF.test(syntax.text.slice(s.start, s.end))) ?? false
}

/** Whether one of the words (stems) is a name of the attribution's speaker; what follows a comma describes them only. */
function speaksFor({ attributions, speakers, syntax }: Case, id: string, words: readonly string[]): boolean {
  const attribution = attributions.get(id)
  const speaker = speakers.get(attribution?.speaker ?? '')
  const source = (attribution?.source ?? []).map((s) => syntax.text.slice(s.start, s.end).replace(/[,(].*$/su, ''))
  const names = [speaker?.name ?? '', ...source]
  const called = new Set([...names.flatMap(stemsIn), ...names.map(initials)].filter((w) => w.length > 1))
  return words.some((w) => called.has(w))
}

function supported(c: Case, best: Support, id: string | null): Headline {
  const markers = best.matches.map((m) => spanOf(c.syntax.tokens[m.at]!)).slice(0, MOST_SUPPORT)
  const isSaid = best.own >= COMPARABLE
  const why = id ? whyFirstHand(groundFor(c, id)) : isQuestion(c.claim) ? whyAsked : isSaid ? whyOwnVoice : whyAlike
  return { status: 'fact_supported', support: id ? [id] : [], why, markers }
}

const isQuestion = ({ tokens }: Claim): boolean => tokens.some((t) => t.word === '?')

/** `id` carries the claim; `ground` is the one in its chain whose word it comes down to. */
function dropped(c: Case, id: string, ground: string, support: readonly string[]): Headline {
  const { source, cue } = c.attributions.get(ground)!
  return {
    status: 'drops_attribution',
    support: [...new Set([id, ...support])].slice(0, MOST_SUPPORT),
    why: whyDropped(groundFor(c, ground, support)),
    markers: [...source, ...cue].map(spanOf),
  }
}

function groundFor(
  { attributions, speakers, evidence, syntax }: Case,
  id: string,
  chain: readonly string[] = [],
): Ground {
  const attribution = attributions.get(id)!
  const source = attribution.source.map((s) => syntax.text.slice(s.start, s.end)).join(' ')
  const isSilent = [id, ...chain].some((of) => evidence.get(of)?.channel === 'lip-reading')
  return {
    speaker: speakers.get(attribution.speaker ?? '') ?? null,
    source,
    evidence: evidence.get(id) ?? null,
    isSilent,
  }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })

/** Where words of the headline stand in the text; empty when it is not in the text. */
function marked({ offset }: Claim, tokens: readonly Span[]): Span[] {
  return offset === null ? [] : tokens.map((t) => ({ start: t.start + offset, end: t.end + offset }))
}
