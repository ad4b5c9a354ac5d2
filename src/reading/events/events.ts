import type { Article } from '../../article/article.ts'
import type { Attribution } from '../../attribution/attribution.ts'
import { type Quotation, quotations } from '../../attribution/quotation.ts'
import { APPOINTED } from '../../language/en/dates.ts'
import { CONDITION, ONGOING, SINCE, SPEAKING, STATES, TOLD, WHEN } from '../../language/en/status.ts'
import type { Run, Syntax } from '../../language/syntax.ts'
import { contains, overlaps, type Span } from '../../text/span.ts'
import { type DateForm, type DateMention, dateMentions } from '../dates/dates.ts'
import { type Anchors, type DayNumber, dayOf, isoDay, resolve, yearOf } from '../dates/resolve.ts'
import { headlinePlace } from '../headline/place.ts'
import type { DatedEvent } from '../reading.ts'
import { type Clause, clausesOf, headOf, type VerbGroup, verbFor } from './clause.ts'
import { leanOf, type Surroundings, sinceWords, statusOf } from './status.ts'
import { undatedEvents } from './undated.ts'
import { whatHappens } from './what.ts'

/** How long what somebody said “yesterday” is still counted from the day the story last spoke of, in days. */
const RECENT = 8
/** How much of the sentence to both sides of a date is looked at. */
const RECENT_WORDS = 60
/** Sentences are read up to here. */
const LONGEST_READ = 2000
/** Contents that stand in each other are fewer than this. */
const DEEPEST = 64

type Content = Span & { id: string }
/** `spoken`: the last day, outside quotations, on which somebody is said to have spoken. */
type Days = Anchors & { spoken: string | null }
type Story = { syntax: Syntax; quoted: readonly Quotation[]; contents: readonly Content[] }

/**
 * Dated events of an article, in text order: every expression of time that says when something was, is or will be.
 * Relative ones are counted from `published`; without it a date without a year stays open (`--08-18`) and a weekday is left out.
 */
export function datedEvents(article: Article, syntax: Syntax, attributions: readonly Attribution[]): DatedEvent[] {
  const story: Story = {
    syntax,
    quoted: quotations(syntax).filter((q) => !q.inner),
    contents: contentsOf(attributions),
  }
  const headline = headlinePlace(article)
  const telling = dayOf(article.published)
  const events: DatedEvent[] = []
  const dates = new Set<string>()
  let told: string | null = null
  let spoken: string | null = null
  for (const sentence of syntax.sentences) {
    if (headline && overlaps(headline, sentence)) continue
    const dated = eventsIn(story, sentence, { telling, told, spoken }, dates)
    for (const event of [...dated, ...undatedEvents(syntax, sentence, events)]) {
      events.push({ ...event, saidIn: innermost(story.contents, event.when) })
      dates.add(event.date)
      told = event.date
      if (isSpeakingDay(story, sentence, event)) spoken = event.date
    }
  }
  return events
}

/** “Okoro spoke on Tuesday”, “At a rally yesterday, Beck said”: outside quotations, a day on which somebody spoke. */
const isSpeakingDay = ({ syntax, quoted }: Story, sentence: Run, { when, date }: DatedEvent): boolean =>
  date.length === 10 &&
  !insideQuotation(quoted, when) &&
  SPEAKING.test(syntax.text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_READ)))

/** `known`: dates that were told already. */
function eventsIn(story: Story, sentence: Run, anchors: Days, known: ReadonlySet<string>): DatedEvent[] {
  const mentions = dateMentions(story.syntax, sentence)
  if (mentions.length === 0) return []
  const clauses = clausesOf(story.syntax.tokens, sentence)
  const events: DatedEvent[] = []
  let { spoken } = anchors
  for (const mention of mentions) {
    const told = events.at(-1)?.date ?? anchors.told
    const event = eventAt(story, sentence, clauses, mention, { ...anchors, told, spoken })
    if (!event || (mention.names && isKnown(mention, event, told, known))) continue
    events.push(event)
    if (isSpeakingDay(story, sentence, event)) spoken = event.date
  }
  return events
}

/** “Monday’s debate” tells nothing new right after Monday was told, “the 2012 race” wherever 2012 was. */
const isKnown = (
  { form }: DateMention,
  { date }: DatedEvent,
  last: string | null,
  known: ReadonlySet<string>,
): boolean => (form.kind === 'year' ? known.has(date) : date === last)

function eventAt(
  { syntax, quoted }: Story,
  sentence: Run,
  clauses: readonly Clause[],
  mention: DateMention,
  anchors: Days,
): DatedEvent | null {
  const at = firstToken(syntax, sentence, mention)
  const clause = clauseOf(syntax, clauses, mention, at) ?? { from: sentence.from, to: sentence.to, verbs: [] }
  const named = { ...mention, names: mention.names || standsBeforeNoun(syntax, mention, at) }
  const around = surroundings(syntax, sentence, clauses, clause, named, at)
  const date = resolve(
    mention.form,
    insideQuotation(quoted, mention) ? asTold(anchors) : anchors,
    leanOf(around, syntax.tokens),
  )
  if (date === null || tellsNothing(named, around, syntax, anchors.telling)) return null
  const what = whatHappens(syntax, clauses, clause, named)
  return {
    when: { start: mention.start, end: mention.end },
    date,
    what,
    status: statusOf(around, timeOf(mention.form, date, anchors.telling), isToBe(syntax, around, mention.form)),
    saidIn: null,
  }
}

function surroundings(
  syntax: Syntax,
  sentence: Run,
  clauses: readonly Clause[],
  clause: Clause,
  mention: DateMention,
  at: number,
): Surroundings {
  const { text } = syntax
  const verb = verbFor(clause, at)
  return {
    verb,
    head: headOf(clause, verb),
    before: text.slice(Math.max(sentence.start, mention.start - RECENT_WORDS), mention.start),
    after: text.slice(mention.end, Math.min(sentence.end, mention.end + RECENT_WORDS)),
    sentence: text.slice(sentence.start, sentence.end),
    names: mention.names,
    told: TOLD.test(text.slice(sentence.start, mention.start)),
    fate: verb ? fateOf(syntax, sentence, clauses, clause, verb, at) : '',
    ofSubject: subjectOf(syntax, clause, verb, at),
    conditional: isConditional(syntax, clause),
    explained: WHEN.test(text.slice(mention.end, mention.end + RECENT_WORDS)),
  }
}

/** “The council meets Tuesday”, “Tuesday’s debate is …”, written that Tuesday; “is up today” tells what is. */
function isToBe({ tokens }: Syntax, { verb, names, after }: Surroundings, { kind }: DateForm): boolean {
  if (names) return kind === 'weekday' && !verb?.past && APPOINTED.test(after)
  if (!verb || (kind !== 'weekday' && kind !== 'day') || verb.to - verb.from > 1) return false
  const { tag, lower } = tokens[verb.from]!
  return (tag === 'VBZ' || tag === 'VBP') && !STATES.has(lower)
}

/** What is said, behind the date, of something that the verb with the date only describes. */
function fateOf(
  { tokens }: Syntax,
  sentence: Run,
  clauses: readonly Clause[],
  clause: Clause,
  verb: VerbGroup,
  at: number,
): string {
  const own = verb.finite ? undefined : clause.verbs.find((v) => v.finite && v.from > at)
  // “A debate, announced a week earlier, did not take place”: a participle between commas leads nothing.
  const verbs = clauses.flatMap((c) => c.verbs)
  const leads = verbs.some((v) => v.finite && v.from < verb.from)
  const apposed =
    verb.from > sentence.from && tokens[verb.from - 1]!.word === ',' && /^VB[DN]$/u.test(tokens[verb.from]!.tag)
  const fate = own ?? (apposed && !leads ? verbs.find((v) => v.finite && v.from > at) : undefined)
  // “take place”, “go ahead”: what a verb says may take one more word.
  return fate ? `${fate.words} ${tokens[fate.to]?.lower ?? ''}` : ''
}

/** “her victories on Tuesday will …”: the noun before a date that stands between it and the verb. */
function subjectOf({ tokens }: Syntax, clause: Clause, verb: VerbGroup | null, at: number): string {
  if (!verb || verb.from < at) return ''
  let noun = at - 1
  while (noun >= clause.from && /^(?:IN|DT|JJ)$/u.test(tokens[noun]!.tag)) noun--
  return noun >= clause.from && /^NN/u.test(tokens[noun]!.tag) ? tokens[noun]!.lower : ''
}

/** “if he wins …”, “even if he wins …”. */
const isConditional = ({ tokens }: Syntax, { from, to }: Clause): boolean =>
  tokens.slice(from, Math.min(to, from + 2)).some((t) => CONDITION.has(t.lower))

/** The clause that holds the date, or the one it opens: “April 26, when voters …”. */
function clauseOf({ text }: Syntax, clauses: readonly Clause[], mention: Span, at: number): Clause | undefined {
  const here = clauses.findIndex((c) => at >= c.from && at < c.to)
  return WHEN.test(text.slice(mention.end, mention.end + RECENT_WORDS))
    ? (clauses.slice(here + 1).find((c) => c.verbs.length > 0) ?? clauses[here])
    : clauses[here]
}

/** “the November election”, “her Aug. 30 primary”: the date says which one. */
function standsBeforeNoun({ tokens }: Syntax, mention: DateMention, at: number): boolean {
  if (mention.form.kind === 'shift' || !/^(?:DT|PRP\$|POS)$/u.test(tokens[at - 1]?.tag ?? '')) return false
  let next = at
  while (next < tokens.length && tokens[next]!.start < mention.end) next++
  return /^(?:NN|JJ)/u.test(tokens[next]?.tag ?? '')
}

/** “the 2016 race” in 2016 and “today” in “the party of today is …” date nothing. */
function tellsNothing(
  { form, names }: DateMention,
  { verb, head, before }: Surroundings,
  { tokens }: Syntax,
  telling: DayNumber | null,
): boolean {
  if (SINCE.test(before) && !ONGOING.test(sinceWords({ verb, head }))) return true
  if (form.kind === 'year') return names && telling !== null && form.year >= yearOf(telling)
  if (form.kind !== 'shift' || form.steps !== 0 || (form.unit !== 'day' && form.unit !== 'year')) return false
  const told = verb?.finite ? verb : (head ?? verb)
  const tags = told ? tokens.slice(told.from, told.to).map((t) => t.tag) : []
  const isPresent = tags.some((tag) => tag === 'VBZ' || tag === 'VBP') && !/\bto\b/u.test(told?.words ?? '')
  return names || isPresent || !tags.some((tag) => tag === 'VBD' || tag === 'VBN' || tag === 'MD' || tag === 'TO')
}

/** Somebody quoted counts “last night” from the day of their words, which the story has just told. */
function asTold({ telling, told, spoken }: Days): Anchors {
  const day = dayOf(spoken)
  const recent = telling !== null && day !== null && day <= telling && telling - day < RECENT
  return { telling: recent ? day : telling, told }
}

function insideQuotation(quoted: readonly Quotation[], span: Span): boolean {
  const last = quoted[lastStarting(quoted, span.start)]
  return last !== undefined && contains(last, span)
}

/** Index of the last of the spans, in order of their starts, that starts at `at` or before; −1 when none does. */
function lastStarting(spans: readonly Span[], at: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= at) low = middle + 1
    else high = middle
  }
  return low - 1
}

function timeOf(form: DateForm, date: string, telling: DayNumber | null): 'ahead' | 'past' | 'now' {
  if (form.kind === 'shift' && form.from === 'telling' && form.steps !== 0) return form.steps > 0 ? 'ahead' : 'past'
  if (telling === null || !/^\d/u.test(date)) return 'now'
  const [first = date, last = first] = date.split('/')
  const today = isoDay(telling)
  if (first > today.slice(0, first.length)) return 'ahead'
  return last < today.slice(0, last.length) ? 'past' : 'now'
}

function firstToken({ tokens }: Syntax, sentence: Run, mention: Span): number {
  let at = sentence.from
  while (at + 1 < sentence.to && tokens[at]!.end <= mention.start) at++
  return at
}

const contentsOf = (attributions: readonly Attribution[]): Content[] =>
  attributions
    .flatMap(({ id, content }) => content.map(({ start, end }) => ({ id, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)

/** The innermost attribution in whose content the words stand: its chain leads outwards to all who carried them. */
function innermost(contents: readonly Content[], span: Span): string | null {
  const last = lastStarting(contents, span.start)
  for (let i = last; i >= 0 && i > last - DEEPEST; i--) if (contains(contents[i]!, span)) return contents[i]!.id
  return null
}
