import type { Attribution } from '../../attribution/attribution.ts'
import type { Evidence } from '../../evidence/evidence.ts'
import type { Hop } from '../../reading/hops.ts'
import type { Speaker } from '../../speaker/speaker.ts'
import type { Span } from '../../text/span.ts'
import type { ArticleAnswer } from '../desk/answers.ts'
import type { Marked } from './pieces.ts'

/** How far the words travelled: from the speaker's mouth into the article, through others, or from nobody named. */
export type Standing = 'first-hand' | 'relayed' | 'nobody'

/** One statement laid ready for showing. */
export type Statement = {
  id: string
  /** The number that people see: 1 for the first in the text. */
  number: number
  attribution: Attribution
  evidence: Evidence
  speaker: Speaker | null
  /** From the writer inwards, both ends included. */
  hops: Hop[]
  standing: Standing
  /** True when the article gives a proper name for the speaker, or speaks itself. */
  named: boolean
  /** Somebody on the way is not sure of it. */
  hedged: boolean
  /** How many statements it stands in, and how many stand in it, one in another. */
  depth: number
  height: number
  /** Number of the speaker's colour, 1 to `COLOURS`; 0 for those without a name, `INK` for the article itself. */
  colour: number
}

/** A reading laid ready for its page: everything by its id. */
export type Sheet = {
  answer: ArticleAnswer
  statements: Statement[]
  /** Their contents, those that hold others first. */
  marked: Marked[]
  statement: (id: string) => Statement | undefined
  speaker: (id: string) => Speaker | undefined
  /** Not yet cut for showing: goes through Words, like all words from outside. */
  words: (span: Span) => string
  colourOf: (speaker: string | null) => number
}

/** Colours that are told apart in light and dark; the next speaker gets the first one again. */
export const COLOURS = 8
export const INK = 9
const DEEPEST = 12

export function sheetOf(answer: ArticleAnswer): Sheet {
  const { reading } = answer
  const speakers = new Map(reading.speakers.map((s) => [s.id, s]))
  const attributions = new Map(reading.attributions.map((a) => [a.id, a]))
  const evidence = new Map(reading.evidence.map((e) => [e.of, e]))
  const colours = coloursOf(answer)
  const heights = heightsOf(reading.attributions, attributions)
  const colourOf = (id: string | null): number => (id === null ? 0 : (colours.get(id) ?? 0))
  const statements = reading.attributions.map((attribution, i): Statement => {
    const ground = evidence.get(attribution.id) ?? silent(attribution.id)
    const speaker = attribution.speaker === null ? null : (speakers.get(attribution.speaker) ?? null)
    const hops = answer.hops[attribution.id] ?? ground.chain.map((id) => ({ speaker: id, words: [] }))
    return {
      id: attribution.id,
      number: i + 1,
      attribution,
      evidence: ground,
      speaker,
      hops,
      standing: standingOf(attribution, hops),
      named: speaker !== null && isNamed(speaker),
      hedged: ground.commitment === 'hedges' || ground.doubts.length > 0,
      depth: lineage(attribution, attributions).length,
      height: heights.get(attribution.id) ?? 0,
      colour: colourOf(attribution.speaker),
    }
  })
  const byId = new Map(statements.map((s) => [s.id, s]))
  return {
    answer,
    statements,
    marked: statements
      .toSorted((a, b) => a.depth - b.depth)
      .map(({ id, attribution }) => ({ id, content: attribution.content })),
    statement: (id) => byId.get(id),
    speaker: (id) => speakers.get(id),
    words: ({ start, end }) => reading.article.text.slice(start, end),
    colourOf,
  }
}

/** The writer needs no name: it is the article itself that speaks. */
export const isNamed = ({ kind, named }: Speaker): boolean => named || kind === 'writer'

/** How somebody is called on the page. */
export const nameOf = (speaker: Speaker | null | undefined): string =>
  !speaker ? 'nobody named' : speaker.kind === 'writer' ? 'This article' : (speaker.name ?? 'somebody')

const silent = (of: string): Evidence => ({
  of,
  kind: 'unclear',
  channel: 'unspecified',
  chain: [],
  commitment: 'asserts',
  doubts: [],
  markers: [],
})

function standingOf({ speaker }: Attribution, hops: readonly Hop[]): Standing {
  if (speaker === null) return 'nobody'
  return hops.slice(1).some((hop) => hop.speaker !== speaker) ? 'relayed' : 'first-hand'
}

/** Those around a statement, nearest first. A broken reading may go in circles; that ends at a depth nobody writes. */
function lineage({ within }: Attribution, attributions: ReadonlyMap<string, Attribution>): Attribution[] {
  const around: Attribution[] = []
  for (let id = within; id !== null && around.length < DEEPEST; ) {
    const parent = attributions.get(id)
    if (!parent) break
    around.push(parent)
    id = parent.within
  }
  return around
}

function heightsOf(all: readonly Attribution[], byId: ReadonlyMap<string, Attribution>): Map<string, number> {
  const heights = new Map<string, number>()
  for (const attribution of all)
    lineage(attribution, byId).forEach(({ id }, i) => {
      heights.set(id, Math.max(heights.get(id) ?? 0, i + 1))
    })
  return heights
}

/** Named speakers get their colours in the order in which they first speak. */
function coloursOf({ reading: { attributions, speakers } }: ArticleAnswer): Map<string, number> {
  const named = new Set(speakers.filter((s) => s.named && s.kind !== 'writer').map((s) => s.id))
  const speaking = [...new Set(attributions.map((a) => a.speaker))].filter((id) => id !== null && named.has(id))
  const writers = speakers.filter((s) => s.kind === 'writer').map((s): [string, number] => [s.id, INK])
  return new Map([...speaking.map((id, i): [string, number] => [id!, (i % COLOURS) + 1]), ...writers])
}
