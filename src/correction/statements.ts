import type { Attribution } from '../attribution/attribution.ts'
import type { Evidence } from '../evidence/evidence.ts'
import type { Reading } from '../reading/reading.ts'
import { castFor } from './cast.ts'
import type { Changed } from './changed.ts'
import type { Anchor, Change } from './correction.ts'
import { childrenOf, under, withSpeaker } from './lineage.ts'
import { around, placeOf } from './place.ts'

/** What finds an attribution that a person added. */
export const BY_HAND = 'correction'

/**
 * Words with the speaker a person gave them. Where the reading has no such statement, it is added: a person vouched for
 * it. Where a missed one is found by a later reading, the person's words and speaker replace the machine's.
 */
export function attributed(
  reading: Reading,
  change: Extract<Change, { type: 'speaker' | 'missed' }>,
  fresh: string,
): Changed {
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
  const chain = base.evidence.find((e) => e.of === id)?.chain ?? []
  const to = speaker?.id ?? null
  // “Marlow said he feared …”: when the saying is another's, the fearing is still his.
  const all = under(given, id)
  const his = given.filter((a) => a.id !== id && a.speaker === before && all.has(a.id)).map((a) => under(given, a.id))
  const staysIn = (of: string): boolean => his.some((ids) => ids.has(of))
  const followed = (e: Evidence): Evidence =>
    before !== null && staysIn(e.of)
      ? withSpeaker(e, lessOf(chain, before), null, to)
      : withSpeaker(e, chain, before, to)
  const attributions = inOrder(given)
  const evidence = base.evidence.map((e) => (all.has(e.of) ? followed(e) : e))
  return {
    reading: {
      ...base,
      attributions,
      speakers: isNew ? [...base.speakers, speaker] : base.speakers,
      evidence: alike(attributions, evidence),
    },
    touched: speaker === null ? [id] : [id, speaker.id],
  }
}

const lessOf = (chain: readonly string[], gone: string): string[] => chain.filter((id) => id !== gone)

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
  // What stood in the same statement and lies in the new one is said in the new one.
  const moved = reading.attributions.map((a) =>
    a.within === added.within && around([added], a) ? { ...a, within: id } : a,
  )
  const attributions = inOrder([...moved, added])
  return { ...reading, attributions, evidence: alike(attributions, [...reading.evidence, evidence]) }
}

const writerOf = ({ speakers }: Reading): string => speakers.find((s) => s.kind === 'writer')?.id ?? 'writer'

/** In text order, nested ones behind their parent. */
function inOrder(attributions: readonly Attribution[]): Attribution[] {
  const start = ({ source, cue, content }: Anchor): number =>
    Math.min(...[...source, ...cue, ...content].map((s) => s.start))
  const children = childrenOf(attributions)
  const inside = (parent: string | null): Attribution[] =>
    (children.get(parent) ?? [])
      .map((attribution) => ({ attribution, at: start(attribution) }))
      .sort((a, b) => a.at - b.at)
      .flatMap(({ attribution }) => [attribution, ...inside(attribution.id)])
  return inside(null)
}

function alike(attributions: readonly Attribution[], evidence: readonly Evidence[]): Evidence[] {
  const grounds = new Map(evidence.map((e) => [e.of, e]))
  return attributions.flatMap((a) => grounds.get(a.id) ?? [])
}

/** What stood inside a statement that is none belongs to what was around it. */
export function without(reading: Reading, of: Anchor): Changed {
  const gone = placeOf(reading.attributions, of)
  if (!gone) return null
  const own = reading.evidence.find((e) => e.of === gone.id)?.chain ?? []
  const outer = reading.evidence.find((e) => e.of === gone.within)?.chain ?? [writerOf(reading)]
  const added = new Set(own.filter((id) => !outer.includes(id)))
  const attributions = reading.attributions
    .filter((a) => a.id !== gone.id)
    .map((a) => (a.within === gone.id ? { ...a, within: gone.within } : a))
  const speakerOf = (id: string): string | null => attributions.find((a) => a.id === id)?.speaker ?? null
  const all = under(reading.attributions, gone.id)
  const evidence = reading.evidence
    .filter((e) => e.of !== gone.id)
    .map((e) => (all.has(e.of) ? { ...e, chain: e.chain.filter((id) => !added.has(id) || id === speakerOf(e.of)) } : e))
  const headline = reading.headline && {
    ...reading.headline,
    support: reading.headline.support.filter((id) => id !== gone.id),
  }
  const events = reading.events.map((e) => (e.saidIn === gone.id ? { ...e, saidIn: gone.within } : e))
  const ordered = inOrder(attributions)
  return {
    reading: { ...reading, attributions: ordered, evidence: alike(ordered, evidence), headline, events },
    touched: [],
  }
}

export function weighed(reading: Reading, of: Anchor, judged: Partial<Evidence>): Changed {
  const found = placeOf(reading.attributions, of)
  if (!found) return null
  const evidence = reading.evidence.map((e) => (e.of === found.id ? { ...e, ...judged } : e))
  return { reading: { ...reading, evidence }, touched: [found.id] }
}
