import type { Attribution } from '../attribution/attribution.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Reading } from '../reading/reading.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import { unreachable } from '../text/unreachable.ts'
import { bearerOf, castFor, lastOfEach, renamed } from './cast.ts'
import type { Anchor, Change, Correction, Whom } from './correction.ts'
import { around, placeOf } from './place.ts'

/**
 * A reading with what people said against it. `reading` is a Reading like any other; `touched` tells for each id of an
 * attribution or a speaker in it which corrections stand behind it; `unplaced` are the ids of corrections that change
 * nothing (any more): undone ones are not among them.
 */
export type Corrected = { reading: Reading; touched: { [id: string]: string[] }; unplaced: string[] }

/** What finds an attribution that a person added. */
export const BY_HAND = 'correction'

/** A changed reading and the ids of what was changed in it, or null where there is nothing to change. */
type Changed = { reading: Reading; touched: string[] } | null

/** Applies corrections in the order they were made, leaving out undone ones; neither argument is changed. */
export function correct(machine: Reading, corrections: readonly Correction[]): Corrected {
  let reading = machine
  const touched = new Map<string, string[]>()
  const unplaced: string[] = []
  for (const { id, undoneAt, change } of corrections) {
    if (undoneAt !== null) continue
    const changed = changedBy(reading, change, `by-${id}`)
    if (!changed) unplaced.push(id)
    else {
      reading = changed.reading
      for (const thing of new Set(changed.touched)) touched.set(thing, [...(touched.get(thing) ?? []), id])
    }
  }
  return { reading, touched: Object.fromEntries(touched), unplaced }
}

/** `fresh` is an id for what the change adds. */
function changedBy(reading: Reading, change: Change, fresh: string): Changed {
  switch (change.type) {
    case 'speaker':
    case 'missed':
      return attributed(reading, change, fresh)
    case 'merge':
      return merged(reading, change.mentions)
    case 'split':
      return split(reading, change.mentions, change.speaker, fresh)
    case 'not-an-attribution':
      return without(reading, change.of)
    case 'channel':
      return weighed(reading, change.of, { channel: change.channel })
    case 'commitment':
      return weighed(reading, change.of, { commitment: change.commitment })
    default:
      return unreachable(change)
  }
}

/**
 * Words with the speaker a person gave them. Where the reading has no such statement, it is added: a person vouched for
 * it. Where a missed one is found by a later reading, the person's words and speaker replace the machine's.
 */
function attributed(reading: Reading, change: Extract<Change, { type: 'speaker' | 'missed' }>, fresh: string): Changed {
  const found = placeOf(reading.attributions, change.of)
  const base = found ? reading : withAttribution(reading, change, fresh)
  const id = found?.id ?? fresh
  const speaker = castFor(base.speakers, change.speaker, `${fresh}-speaker`, [...change.of.source])
  const isNew = speaker !== null && !base.speakers.some((s) => s.id === speaker.id)
  const given = base.attributions.map((a) => {
    if (a.id !== id) return a
    const spans = change.type === 'missed' ? { ...change.of, form: change.form } : {}
    return { ...a, ...spans, speaker: speaker?.id ?? null }
  })
  const before = base.attributions.find((a) => a.id === id)!.speaker
  return {
    reading: {
      ...base,
      attributions: given,
      speakers: isNew ? [...base.speakers, speaker] : base.speakers,
      evidence: base.evidence.map((e) => (isUnder(given, e.of, id) ? withSpeaker(e, before, speaker?.id ?? null) : e)),
    },
    touched: speaker === null ? [id] : [id, speaker.id],
  }
}

/** True for the attribution itself and everything inside it. */
function isUnder(attributions: readonly Attribution[], id: string | null, outer: string): boolean {
  for (let at = id; at !== null; at = attributions.find((a) => a.id === at)?.within ?? null)
    if (at === outer) return true
  return false
}

/** The chain and the doubts of one statement when `before` turns out to be `after`. */
function withSpeaker(evidence: Evidence, before: string | null, after: string | null): Evidence {
  const { chain, doubts } = evidence
  const at = before === null ? -1 : chain.lastIndexOf(before)
  const replaced = at < 0 ? [...chain, after] : chain.map((id, i) => (i === at ? after : id))
  return {
    ...evidence,
    chain: lastOfEach(replaced.filter((id) => id !== null)),
    doubts: doubts.flatMap((d) => (d.by !== before ? [d] : after === null ? [] : [{ ...d, by: after }])),
  }
}

function withAttribution(
  reading: Reading,
  { of, ...rest }: Extract<Change, { type: 'speaker' | 'missed' }>,
  id: string,
): Reading {
  const parent = around(reading.attributions, of)
  const form = 'form' in rest ? rest.form : 'indirect'
  const added: Attribution = {
    id,
    form,
    ...of,
    speaker: null,
    within: parent?.id ?? null,
    addressee: [],
    foundBy: BY_HAND,
    confidence: 1,
  }
  const chain = reading.evidence.find((e) => e.of === parent?.id)?.chain ?? [writerOf(reading)]
  const evidence: Evidence = {
    of: id,
    kind: 'unclear',
    channel: 'unspecified',
    chain: [...chain],
    commitment: 'asserts',
    doubts: [],
    markers: [],
  }
  const attributions = inOrder([...reading.attributions, added])
  return { ...reading, attributions, evidence: alike(attributions, [...reading.evidence, evidence]) }
}

const writerOf = ({ speakers }: Reading): string => speakers.find((s) => s.kind === 'writer')?.id ?? 'writer'

/** In text order, nested ones behind their parent. */
function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const start = ({ source, cue, content }: Anchor): number =>
    Math.min(...[...source, ...cue, ...content].map((s) => s.start))
  const inside = (parent: string | null): Attribution[] =>
    attributions
      .filter((a) => a.within === parent)
      .sort((a, b) => start(a) - start(b))
      .flatMap((a) => [a, ...inside(a.id)])
  return inside(null)
}

const alike = (attributions: readonly Attribution[], evidence: readonly Evidence[]): Evidence[] =>
  attributions.flatMap((a) => evidence.filter((e) => e.of === a.id))

/** What stood inside a statement that is none belongs to what was around it. */
function without(reading: Reading, of: Anchor): Changed {
  const gone = placeOf(reading.attributions, of)
  if (!gone) return null
  const own = reading.evidence.find((e) => e.of === gone.id)?.chain ?? []
  const outer = reading.evidence.find((e) => e.of === gone.within)?.chain ?? [writerOf(reading)]
  const added = new Set(own.filter((id) => !outer.includes(id)))
  const attributions = reading.attributions
    .filter((a) => a.id !== gone.id)
    .map((a) => (a.within === gone.id ? { ...a, within: gone.within } : a))
  const speakerOf = (id: string): string | null => attributions.find((a) => a.id === id)?.speaker ?? null
  const evidence = reading.evidence
    .filter((e) => e.of !== gone.id)
    .map((e) =>
      isUnder(reading.attributions, e.of, gone.id)
        ? { ...e, chain: e.chain.filter((id) => !added.has(id) || id === speakerOf(e.of)) }
        : e,
    )
  const headline = reading.headline && {
    ...reading.headline,
    support: reading.headline.support.filter((id) => id !== gone.id),
  }
  const events = reading.events.map((e) => (e.saidIn === gone.id ? { ...e, saidIn: gone.within } : e))
  return { reading: { ...reading, attributions: inOrder(attributions), evidence, headline, events }, touched: [] }
}

function weighed(reading: Reading, of: Anchor, judged: Partial<Evidence>): Changed {
  const found = placeOf(reading.attributions, of)
  if (!found) return null
  const evidence = reading.evidence.map((e) => (e.of === found.id ? { ...e, ...judged } : e))
  return { reading: { ...reading, evidence }, touched: [found.id] }
}

function merged(reading: Reading, mentions: readonly Span[]): Changed {
  const bearers = mentions.flatMap((m) => bearerOf(reading.speakers, m) ?? [])
  const kept = bearers[0]
  const others = new Set(bearers.map((s) => s.id).filter((id) => id !== kept?.id))
  if (!kept || others.size === 0) return null
  const joined = reading.speakers.filter((s) => s.id === kept.id || others.has(s.id))
  const whole = {
    ...kept,
    role: kept.role ?? joined.find((s) => s.role !== null)?.role ?? null,
    mentions: joined.flatMap((s) => s.mentions).sort((a, b) => a.start - b.start),
  }
  const speakers = reading.speakers.filter((s) => !others.has(s.id)).map((s) => (s.id === kept.id ? whole : s))
  return { reading: { ...renamed(reading, others, kept.id), speakers }, touched: [kept.id] }
}

/** These mentions, and what is said where they are the source, go over to another speaker. */
function split(reading: Reading, mentions: readonly Span[], whom: Whom, fresh: string): Changed {
  const from = bearerOf(reading.speakers, mentions[0]!)
  const to = castFor(reading.speakers, whom, `${fresh}-speaker`, [])
  if (!from || !to || from.id === to.id) return null
  const goes = (span: Span): boolean => mentions.some((m) => overlaps(m, span))
  const moved = from.mentions.filter(goes)
  const said = reading.attributions.filter((a) => a.speaker === from.id && a.source.some(goes)).map((a) => a.id)
  const others = reading.speakers.filter((s) => s.id !== to.id)
  const speakers = [...others, to].map((s) => {
    if (s.id === from.id) return { ...s, mentions: s.mentions.filter((m) => !goes(m)) }
    return s.id === to.id ? { ...s, mentions: [...s.mentions, ...moved].sort((a, b) => a.start - b.start) } : s
  })
  const attributions = reading.attributions.map((a) => (said.includes(a.id) ? { ...a, speaker: to.id } : a))
  const evidence = reading.evidence.map((e) =>
    said.some((id) => isUnder(attributions, e.of, id)) ? withSpeaker(e, from.id, to.id) : e,
  )
  return { reading: { ...reading, speakers, attributions, evidence }, touched: [from.id, to.id, ...said] }
}
