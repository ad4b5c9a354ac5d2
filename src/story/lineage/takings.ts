import { grouped } from '../../text/grouped.ts'
import type { Paper } from '../papers/paper.ts'
import type { Reason, Source, Taking, Verb } from '../story.ts'
import type { Choice } from './choice.ts'
import type { Way } from './lineage.ts'

type Step = { earlier: string; choice: Choice; over: string; verb: Verb }

/** One taking for each pair of a later and an earlier one, over all that was taken; in the order of the story. */
export function takingsOf(
  ways: readonly Way[],
  papers: ReadonlyMap<string, Paper>,
  sourceOf: (key: string) => string,
): Taking[] {
  const steps = ways.flatMap(({ item, choices }) =>
    choices.flatMap((choice): Step[] => {
      const earlier = choice.article ?? (choice.source ? sourceOf(choice.source.key) : null)
      return earlier === null ? [] : [{ earlier, choice, over: item.id, verb: verbOf(choice, item.kind, papers) }]
    }),
  )
  // A text or a wire is named where no statement already leads somewhere.
  const placed = new Set(steps.filter((s) => s.over !== '').map((s) => s.choice.carrier.paper))
  const told = steps.filter((s) => s.over !== '' || !placed.has(s.choice.carrier.paper))
  const pairs = grouped(told, ({ earlier, choice }) => JSON.stringify([choice.carrier.paper.place, earlier]))
  return [...pairs.values()]
    .map(takingOf)
    .sort((a, b) => papers.get(a.later)!.place - papers.get(b.later)!.place || (a.earlier < b.earlier ? -1 : 1))
}

function takingOf(steps: readonly Step[]): Taking {
  const { earlier, choice } = steps[0]!
  const reasons = grouped(
    steps.flatMap((step) => step.choice.because),
    keyOf,
  )
  return {
    later: choice.carrier.paper.id,
    earlier,
    verb: VERBS.find((verb) => steps.some((step) => step.verb === verb))!,
    because: [...reasons.values()].map(([first]) => first!),
    confidence: rounded(steps.reduce((most, { choice }) => Math.max(most, choice.confidence), 0)),
    over: [...new Set(steps.map((step) => step.over))].filter((id) => id !== ''),
  }
}

/** The verb that says most comes first. */
const VERBS: readonly Verb[] = ['wasRevisionOf', 'hadPrimarySource', 'wasQuotedFrom', 'wasDerivedFrom']

function verbOf(choice: Choice, kind: Way['item']['kind'], papers: ReadonlyMap<string, Paper>): Verb {
  if (choice.source) return FROM_SOURCE[choice.source.kind] ?? (kind === 'quote' ? 'wasQuotedFrom' : 'wasDerivedFrom')
  const isCopy = choice.because.some((reason) => reason.kind === 'copy')
  const { outlet } = papers.get(choice.article!)!
  if (isCopy) return outlet !== null && outlet === choice.carrier.paper.outlet ? 'wasRevisionOf' : 'wasDerivedFrom'
  return kind === 'quote' ? 'wasQuotedFrom' : 'wasDerivedFrom'
}

const FROM_SOURCE: Partial<Record<Source['kind'], Verb>> = {
  person: 'hadPrimarySource',
  unnamed: 'hadPrimarySource',
  occasion: 'hadPrimarySource',
  document: 'hadPrimarySource',
  recording: 'hadPrimarySource',
  wire: 'wasDerivedFrom',
}

const keyOf = ({ kind, why, words }: Reason): string => JSON.stringify([kind, why, words])

/** Two digits: there is no more in the weights. */
const rounded = (confidence: number): number => Math.round(confidence * 100) / 100
