import { stem } from '../../language/en/headline-stem.ts'
import { grouped } from '../../text/grouped.ts'
import { foldedWords, hashOf } from '../../text/likeness/words.ts'
import { overlaps } from '../../text/span.ts'
import type { ClaimFamily } from '../claims/claims.ts'
import { byTime } from '../instant.ts'
import type { Paper } from '../papers/paper.ts'
import { foesOf } from '../quotes/families.ts'
import { appearanceOf, type QuoteFamily } from '../quotes/quotes.ts'
import type { AgentOf } from '../quotes/voice.ts'
import { type VoicedWording, wordingsOf } from '../quotes/wordings.ts'
import { type Pointer, pointerOf, type Statement } from '../statement.ts'
import { type NearCredit, standingOf } from './standing.ts'

/** `bag`: hashes of the stems of its content words, those of names of speakers left out. */
type Told = {
  statement: Statement
  wording: VoicedWording
  bag: number[]
  /** As `words` has them, “#9”. */
  numbers: ReadonlySet<string>
  paper: Paper
  credits: NearCredit[]
}
type Join = { a: Pointer; b: Pointer; because: string }

/** Content words in common that two statements need when a credit already ties them. */
const COMMON = 2
/** Fewer content words say nothing that could be told again. */
const SUBSTANCE = 3
/** More statements of one outlet are not compared with one that credits it: a bound for hostile input. */
const COMPARED = 200

/**
 * Claims with what their relays put in words that have little in common with them: where an article credits an outlet
 * for what somebody says, and that outlet’s article has the same person saying something of the same content, the two are
 * one claim. The credit is the reason, and each statement that it brings in says so.
 */
export function relayedClaims(
  statements: readonly Statement[],
  quotes: readonly QuoteFamily[],
  claims: readonly ClaimFamily[],
  papers: readonly Paper[],
  agentOf: AgentOf,
  apart: readonly (readonly [Pointer, Pointer])[] = [],
): ClaimFamily[] {
  const told = toldIn(statements, papers, agentOf)
  const foes = foesOf(apart)
  const isTold = alreadyTold(quotes)
  const joins = joinsAmong(told, isTold).filter(({ a, b }) => foes.get(a)?.has(b) !== true)
  return joins.length === 0 ? [...claims] : enlarged(statements, quotes, claims, joins, agentOf)
}

function toldIn(statements: readonly Statement[], papers: readonly Paper[], agentOf: AgentOf): Told[] {
  const byId = new Map(papers.map((paper) => [paper.id, paper]))
  const names = nameWords(papers)
  const inside = grouped(statements, ({ article, within }) => `${article}#${within}`)
  return statements.flatMap((statement): Told[] => {
    if (isFrame(statement, inside.get(pointerOf(statement)) ?? [])) return []
    const paper = byId.get(statement.article)
    const attribution = paper?.attributions.get(statement.attribution)
    const [wording] = wordingsOf([statement], agentOf)
    const bag = [...(wording?.bag ?? [])].filter((word) => !names.has(word))
    if (!paper || !attribution || !wording || bag.length < SUBSTANCE) return []
    const credits = paper.credits.length === 0 ? [] : standingOf(paper, attribution).credits
    const near = credits.filter((c) => c.nearness !== 'article' && !isMark(c))
    return [{ statement, wording, bag, numbers: numbersIn(wording), paper, credits: near }]
  })
}

/** A wire’s mark and an address stand beside all that is said, and tell of nothing in it. */
const isMark = ({ kind }: NearCredit): boolean => kind === 'wire' || kind === 'linked'

/** “According to the Gazette, she said to the owner that …”: those within it tell what was said. */
const isFrame = ({ folded }: Statement, inside: readonly Statement[]): boolean =>
  inside.reduce((sum, inner) => sum + inner.folded.length, 0) > folded.length

/** Who speaks is no content: “the minister, Ann Hale” stands in whatever she says. */
const nameWords = (papers: readonly Paper[]): ReadonlySet<number> =>
  new Set(
    papers.flatMap((paper) =>
      [...paper.speakers.values()].flatMap((s) =>
        s.named ? foldedWords(s.name ?? '').map((word) => hashOf(stem(word.text))) : [],
      ),
    ),
  )

/** Whether a statement stands in one quote with something of these: what both have in the same words needs no guess. */
type IsTold = (t: Told, others: readonly Told[]) => boolean

function alreadyTold(quotes: readonly QuoteFamily[]): IsTold {
  const quotesAt = new Map<Pointer, Set<string>>()
  for (const { id, variants } of quotes)
    for (const at of variants.flatMap((v) => v.appearances.map(pointerOf)))
      quotesAt.set(at, (quotesAt.get(at) ?? new Set()).add(id))
  return (t, others) => {
    const own = quotesAt.get(pointerOf(t.statement))
    return (
      own !== undefined && others.some((o) => [...(quotesAt.get(pointerOf(o.statement)) ?? [])].some((q) => own.has(q)))
    )
  }
}

function joinsAmong(told: readonly Told[], isTold: IsTold): Join[] {
  const byOutlet = grouped(told, (t) => t.paper.outlet)
  // Of an outlet that the story has no article of, the first that credits it stands for it.
  const byCredit = grouped(
    told.flatMap((t) => t.credits.map((credit) => ({ credit, t }))),
    ({ credit }) => credit.key,
  )
  return told.flatMap((t) =>
    t.credits.flatMap((credit): Join[] => {
      const all = byOutlet.get(credit.key) ?? byCredit.get(credit.key)!.map((c) => c.t)
      const others = firstOf(all, COMPARED, (other) => other.paper !== t.paper)
      const meant = isTold(t, others) ? null : nearest(t, others)
      return meant ? [joinOf(t, meant, credit)] : []
    }),
  )
}

function firstOf<T>(all: readonly T[], most: number, fits: (one: T) => boolean): T[] {
  const found: T[] = []
  for (let i = 0; i < all.length && found.length < most; i++) if (fits(all[i]!)) found.push(all[i]!)
  return found
}

function joinOf(t: Told, meant: Told, credit: NearCredit): Join {
  const words = credit.words === null ? '' : `: “${t.paper.text.slice(credit.words.start, credit.words.end)}”`
  const because = `It credits ${credit.name} for what this speaker says${words.replace(/\s+/gu, ' ')}.`
  return { a: pointerOf(t.statement), b: pointerOf(meant.statement), because }
}

/** What the credit means: of what the outlet has of the same speaker the likest, or the only thing that it has. */
function nearest(t: Told, others: readonly Told[]): Told | null {
  const possible = others.filter((other) => canBeOne(t, other))
  let best: { told: Told; common: number } | null = null
  for (const other of possible) {
    const common = inCommon(t, other)
    if (common >= COMMON && common > (best?.common ?? 0)) best = { told: other, common }
  }
  const ofSpeaker = possible.filter((other) => other.wording.voice.agent === t.wording.voice.agent)
  const only = ofSpeaker.length === 1 && t.statement.named && !differ(t, ofSpeaker[0]!) ? ofSpeaker[0]! : null
  return best?.told ?? only
}

function canBeOne(a: Told, b: Told): boolean {
  if (isNobody(a) || isNobody(b)) return true
  if (a.statement.named && b.statement.named) return a.wording.voice.agent === b.wording.voice.agent
  return a.statement.named === b.statement.named
}

/**
 * An outlet or a document that is said to have said it stands for whoever said it there; so does a word of the credit
 * that was taken for a speaker, and the place in a dateline.
 */
function isNobody({ statement, paper }: Told): boolean {
  const speaker = paper.speakers.get(statement.speaker ?? '')
  if (!speaker || speaker.kind === 'outlet' || speaker.kind === 'document') return true
  const source = paper.attributions.get(statement.attribution)?.source ?? []
  return source.some(
    (span) =>
      DATELINE.test(paper.text.slice(span.start, span.end + AFTER_PLACE)) ||
      paper.credits.some(({ words, kind }) => kind === 'reported' && words !== null && overlaps(words, span)),
  )
}

/** “HARBOUR TOWN (Reuters) — ” */
const DATELINE = /^\p{Lu}[\p{Lu}\p{M} .’'-]+,?\s*(?:\([^()\n]{2,30}\)\s*)?[—–-]\s/u
const AFTER_PLACE = 40

/** Content words in common; a number in common counts twice, and other numbers in each are another matter. */
function inCommon(a: Told, b: Told): number {
  const inB = new Set(b.bag)
  const shared = a.bag.filter((word) => inB.has(word)).length
  const same = [...a.numbers].filter((n) => b.numbers.has(n)).length
  return differ(a, b) && shared < 2 * COMMON ? 0 : shared + same
}

/** Both have numbers, and none is the same. */
function differ({ numbers: a }: Told, { numbers: b }: Told): boolean {
  return a.size > 0 && b.size > 0 && ![...a].some((n) => b.has(n))
}

const numbersIn = ({ words }: VoicedWording): Set<string> =>
  new Set(words.map((w) => w.text).filter((text) => text.startsWith('#')))

/** The claims after the joins: whatever one join ties is one claim. */
function enlarged(
  statements: readonly Statement[],
  quotes: readonly QuoteFamily[],
  claims: readonly ClaimFamily[],
  joins: readonly Join[],
  agentOf: AgentOf,
): ClaimFamily[] {
  const known = new Map(statements.map((s) => [pointerOf(s), s]))
  const quoteOf = new Map(
    quotes.flatMap((q) => q.variants.flatMap((v) => v.appearances.map((a) => [pointerOf(a), q] as const))),
  )
  const quoteAt = new Map(quotes.map((q) => [q.id, q]))
  const claimAt = new Map(claims.map((c) => [c.id, c]))
  const claimOf = new Map(
    claims.flatMap((c) => [
      ...c.appearances.map((a) => [pointerOf(a), c] as const),
      ...c.quotes
        .flatMap((id) => quoteAt.get(id) ?? [])
        .flatMap((q) => q.variants.flatMap((v) => v.appearances.map((a) => [pointerOf(a), c] as const))),
    ]),
  )
  const holderOf = (p: Pointer): string => claimOf.get(p)?.id ?? quoteOf.get(p)?.id ?? p
  const root = unionOf(joins.map(({ a, b }) => [holderOf(a), holderOf(b)] as const))
  const untouched = claims.filter((c) => root(c.id) === null)
  const pieces = [...claims.map((c) => c.id), ...quotes.map((q) => q.id), ...known.keys()].filter(
    (id) => root(id) !== null,
  )
  const rank = new Map(quotes.map((q, i) => [q, i]))
  const reasonFor = new Map(
    joins.toReversed().flatMap(({ a, b, because }) => [a, b].map((p) => [quoteOf.get(p)?.id, because] as const)),
  )
  const inOrder = (ids: ReadonlySet<string>): QuoteFamily[] =>
    [...ids].flatMap((id) => quoteAt.get(id) ?? []).sort((a, b) => rank.get(a)! - rank.get(b)!)
  const joinsAt = grouped(joins, ({ a }) => root(holderOf(a))!)
  const made = [...grouped(pieces, (id) => root(id)!)].map(([key, pieces]) => {
    const ids = new Set(pieces)
    const own = pieces.flatMap((id) => claimAt.get(id) ?? [])
    const held = new Set(own.flatMap((c) => c.quotes))
    const added = pieces.flatMap((id) => (held.has(id) ? [] : (quoteAt.get(id) ?? [])))
    const within = joinsAt.get(key) ?? []
    const alone = within.flatMap(({ a, b, because }) => [a, b].filter((p) => ids.has(p)).map((p) => ({ p, because })))
    const appearances = [
      ...own.flatMap((c) => c.appearances),
      ...[...new Map(alone.map((one) => [one.p, one])).values()].map(({ p, because }) => ({
        ...appearanceOf(known.get(p)!, agentOf),
        because,
      })),
    ]
    const all = [
      ...appearances.map((a) => known.get(pointerOf(a))!),
      ...[...inOrder(held), ...added].flatMap((q) =>
        q.variants.flatMap((v) => v.appearances.map((a) => known.get(pointerOf(a))!)),
      ),
    ].toSorted(byTime)
    const first = all[0]!
    const speakers = [...own, ...added].flatMap((one) => one.speaker ?? [])
    return {
      id: '',
      words: first.words,
      speaker: speakers[0] ?? (first.speaker === null ? null : agentOf(first.article, first.speaker)),
      quotes: [...held, ...added.map((q) => q.id)],
      because: [...own.flatMap((c) => c.because), ...added.map((q) => reasonFor.get(q.id) ?? '')],
      appearances,
      first: { article: first.article, attribution: first.attribution },
    }
  })
  return numbered([...untouched, ...made], quotes)
}

function unionOf(pairs: readonly (readonly [string, string])[]): (id: string) => string | null {
  const parent = new Map<string, string>()
  const find = (id: string): string => {
    let at = id
    while (parent.get(at) !== at) at = parent.get(at)!
    return at
  }
  for (const [a, b] of pairs) {
    for (const id of [a, b]) if (!parent.has(id)) parent.set(id, id)
    parent.set(find(a), find(b))
  }
  return (id) => (parent.has(id) ? find(id) : null)
}

function numbered(claims: readonly ClaimFamily[], quotes: readonly QuoteFamily[]): ClaimFamily[] {
  const articlesOf = new Map(quotes.map((q) => [q.id, q.variants.flatMap((v) => v.appearances.map((a) => a.article))]))
  const size = (c: ClaimFamily): number =>
    new Set([...c.appearances.map((a) => a.article), ...c.quotes.flatMap((id) => articlesOf.get(id) ?? [])]).size
  return claims
    .map((claim) => ({ claim, size: size(claim) }))
    .filter((one) => one.size > 1)
    .sort((a, b) => b.size - a.size)
    .map(({ claim }, i) => ({ ...claim, id: `c${i + 1}` }))
}
