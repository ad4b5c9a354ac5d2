import type { Statement } from '../statement.ts'
import type { AgentOf } from './voice.ts'
import type { VoicedWording } from './wordings.ts'

/** Whether two wordings are what two people read from lips, each in other words: a contradiction, not variants. */
export type ReadOtherwise = (a: VoicedWording, b: VoicedWording) => boolean

/** Who reads lips is told by its articles: by the role that one of them gives, or by the channel of what was read. */
export function readOtherwiseIn(statements: readonly Statement[], agentOf: AgentOf): ReadOtherwise {
  const readers = new Set(statements.flatMap((s) => (s.reader === null ? [] : (agentOf(s.article, s.reader) ?? []))))
  if (readers.size < 2) return () => false
  const readerOf = ({ voice: { agent, through } }: VoicedWording): string | null =>
    [agent, ...through].find((id) => id !== null && readers.has(id)) ?? null
  return (a, b) => {
    const [one, other] = [readerOf(a), readerOf(b)]
    return one !== null && other !== null && one !== other && !holds(a.bag, b.bag) && !holds(b.bag, a.bag)
  }
}

/** All the content of one stands in the other: the two readers agree, as far as it goes. */
const holds = (all: Uint32Array, part: Uint32Array): boolean =>
  part.length > 0 && part.every((word) => all.includes(word))
