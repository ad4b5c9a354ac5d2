import type { Agreement, ReaderPair } from '../../lips/readings/agreement.ts'
import { LEVELS } from '../../lips/readings/levels.ts'
import { inert } from '../../text/inert.ts'
import type { Look } from '../lips/page/lip-page.ts'
import { inks } from '../terminal/ink.ts'
import { hang, padEnd, wrap } from '../terminal/lay.ts'
import { shorten } from '../terminal/shorten.ts'

/** What several readers of one clip are worth together, as a page of text for people. */
export function agreementPage({ readers, pairs, notes }: Agreement, { width, colour }: Look): string {
  const { strong, faint, doubt } = inks(colour)
  const named = (id: string): string => shorten(readers.find((r) => r.reports.includes(id))?.reader ?? id, 40, 1)
  const parts = [
    [strong(`${readers.length} independent ${readers.length === 1 ? 'reader' : 'readers'}`)],
    ...readers.map(({ reader, lacks }) => [
      shorten(reader, width, 1),
      ...lacks.flatMap((question) => hang(`  ${doubt('?')} `, wrap(question, width - 4))),
    ]),
    ...pairs.map((pair) => [
      strong(pair.reports.map(named).join(' and ')),
      ...levels(pair),
      ...hang('  ', wrap(inert(pair.says), width - 2)),
    ]),
    notes.flatMap((note) => hang('  ', wrap(inert(note), width - 2))).map(faint),
    wrap('Agreement is not truth: readers can make the same mistake, and the likeliest phrase occurs to both.', width),
  ]
  return `${parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')}\n`
}

const levels = ({ levels }: ReaderPair): string[] =>
  levels === null
    ? []
    : LEVELS.map((level) => {
        const { likeness, chance, isAboveChance } = levels[level]
        const by = `unrelated sentences ${chance.mean.toFixed(2)}, 95 % of them at most ${chance.high.toFixed(2)}`
        return `  ${padEnd(level, 8)} ${likeness.toFixed(2)}  (${by}) ${isAboveChance ? 'above chance' : 'not above chance'}`
      })
