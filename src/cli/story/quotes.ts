import type { MutationType, Quote, Variant } from '../../story/story.ts'
import { DOUBT, losses } from '../../story/telling/lost.ts'
import { type MarkedPart, markedVariant } from '../../story/telling/marked.ts'
import { CHANGES, inQuotes, isLoud } from '../../story/telling/say.ts'
import { inert } from '../../text/inert.ts'
import { dotted, hang, lay, type Piece, padEnd } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'
import { agentName, andMore, called, counted, numbersOf, reach, type Sheet } from './sheet.ts'

const MOST_QUOTES = 20
const MOST_VARIANTS = 12
const MOST_LINES = 3
/** Columns for the numbers of the articles that have a variant. */
const NUMBERS = { least: 6, most: 16 }
/** What a variant shares with the first wording loses its middle when it is longer. UTF-16 code units. */
const LONG_SAME = 90

/** Every quote that more than one article has, with its wordings below one another; the others are counted. */
export function quotes(sheet: Sheet): string[] {
  const { story, inks } = sheet
  const many = story.quotes.filter((q) => q.origins.articles > 1)
  const wanted = sheet.explain ? story.quotes : many
  const shown = sheet.explain ? wanted : wanted.slice(0, MOST_QUOTES)
  if (story.quotes.length === 0) return []
  const [rest, alone] = [wanted.length - shown.length, story.quotes.length - wanted.length]
  const left = [
    ...(rest > 0 ? [counted(rest, 'more quote')] : []),
    ...(alone > 0 ? [`${counted(alone, 'quote')} that only one article has`] : []),
  ]
  return [
    inks.strong('Quotes'),
    ...shown.flatMap((quote, i) => [...(i > 0 ? [''] : []), ...quoteLines(sheet, quote)]),
    ...(left.length > 0 ? [...(shown.length > 0 ? [''] : []), ...andMore(sheet, left.join(', '))] : []),
  ]
}

function quoteLines(sheet: Sheet, quote: Quote): string[] {
  const { inks, width } = sheet
  const facts: Piece[] = [
    { words: agentName(sheet, quote.speaker), ink: inks.plain },
    ...reach(sheet, quote.origins),
    { words: `first in ${called(sheet, quote.first.article)}`, ink: inks.faint },
  ]
  const shown = sheet.explain ? quote.variants : quote.variants.slice(0, MOST_VARIANTS)
  const rest = quote.variants.length - shown.length
  const numbers = Math.min(
    NUMBERS.most,
    Math.max(NUMBERS.least, ...shown.map((v) => numbersOf(sheet, v.appearances).length + 2)),
  )
  return [
    ...hang(' ', lay([{ words: inQuotes(shorten(quote.words, width - 3, MOST_LINES)), ink: inks.strong }], width - 1)),
    ...hang('   ', lay(dotted(facts, inks.faint), width - 3)),
    ...(sheet.explain
      ? quote.origins.because.flatMap((why) => hang('   ', lay([{ words: inert(why), ink: inks.faint }], width - 3)))
      : []),
    ...shown.flatMap((variant, i) => variantLines(sheet, quote, variant, i, numbers)),
    ...(rest > 0 ? andMore(sheet, counted(rest, 'more wording')) : []),
  ]
}

function variantLines(sheet: Sheet, quote: Quote, variant: Variant, place: number, columns: number): string[] {
  const { inks, width } = sheet
  if (place === 0 && quote.variants.length === 1 && losses(quote, variant.appearances, sheet.agent).size === 0)
    return []
  const room = width - columns - 3
  const pieces: Piece[] =
    place === 0
      ? [{ words: 'as first seen', ink: inks.faint }]
      : piecesOf(sheet, markedVariant(quote.words, variant.words, variant.mutations))
  const lines = [
    ...lay(pieces, room).slice(0, 2 * MOST_LINES),
    ...changeLines(sheet, variant, room),
    ...lossLines(sheet, quote, variant, room),
  ]
  const numbers = lay([{ words: numbersOf(sheet, variant.appearances), ink: (w) => w }], columns - 2)
  const rows = Math.max(lines.length, numbers.length)
  return Array.from({ length: rows }, (_, i) => `   ${inks.faint(padEnd(numbers[i] ?? '', columns))}${lines[i] ?? ''}`)
}

/** What is gone stands in `[-…-]`, what has come in `{+…+}`, as wdiff writes it; colours say it once more. */
function piecesOf({ inks }: Sheet, parts: readonly MarkedPart[]): Piece[] {
  return parts.flatMap(({ kind, words, types }): Piece[] => {
    const loud = types.some(isLoud)
    const [before, body, after] = spacesOf(words)
    const space = (s: string): Piece[] => (s === '' ? [] : [{ words: ' ', ink: inks.plain }])
    const mark: Piece =
      kind === 'same'
        ? { words: shortened(body), ink: inks.plain }
        : kind === 'gone'
          ? { words: `[-${inert(body)}-]`, ink: loud ? inks.doubt : inks.faint }
          : { words: `{+${inert(body)}+}`, ink: loud ? (w) => inks.strong(inks.doubt(w)) : inks.good }
    return body === '' ? space(before) : [...space(before), mark, ...space(after)]
  })
}

function spacesOf(words: string): [string, string, string] {
  const body = words.trim()
  if (body === '') return [words, '', '']
  const start = words.indexOf(body)
  return [words.slice(0, start), body, words.slice(start + body.length)]
}

function shortened(words: string): string {
  if (words.length <= LONG_SAME) return inert(words)
  const [first, last] = [words.slice(0, LONG_SAME / 2), words.slice(-LONG_SAME / 2)]
  return inert(`${first.slice(0, first.lastIndexOf(' '))} … ${last.slice(last.indexOf(' ') + 1)}`)
}

function changeLines({ inks }: Sheet, { mutations }: Variant, room: number): string[] {
  const types = [...new Set(mutations.map((m) => m.type))]
  const said = (type: MutationType): Piece =>
    isLoud(type)
      ? { words: `▲\u00a0${CHANGES[type].toUpperCase()}`, ink: (w) => inks.strong(inks.doubt(w)) }
      : { words: CHANGES[type], ink: inks.faint }
  const sorted = types.toSorted((a, b) => Number(isLoud(b)) - Number(isLoud(a)))
  return types.length === 0 ? [] : lay(dotted(sorted.map(said), inks.faint), room)
}

/** Which articles leave out the doubt, or who stands between, that the first one reports. */
function lossLines(sheet: Sheet, quote: Quote, { appearances }: Variant, room: number): string[] {
  const said = [...losses(quote, appearances, sheet.agent)].map(([what, where]) => {
    const left = what === DOUBT ? 'doubt dropped' : `${agentName(sheet, what)} left out`
    return { words: `${left} in ${numbersOf(sheet, where)}`, ink: sheet.inks.doubt }
  })
  return said.length === 0 ? [] : lay(dotted(said, sheet.inks.faint), room)
}

/** How many wordings changed a negation or a number: nobody should have to look for them. */
export const loudChanges = (quote: Quote): number =>
  quote.variants.filter((v) => v.mutations.some((m) => isLoud(m.type))).length
