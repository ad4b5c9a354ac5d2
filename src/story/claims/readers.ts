import { LIP_READER } from '../../language/en/rewording.ts'
import { grouped } from '../../text/grouped.ts'
import { pointerOf, type Statement } from '../statement.ts'
import type { Contradiction } from '../story.ts'
import type { News } from './news.ts'
import { daysBetween, type Unit } from './unit.ts'

/** What one reader of silent footage says somebody's lips formed. */
type Clip = { unit: Unit; statement: Statement; reader: string; subject: string }

/** So many words of one reader, and so many readers of one person, are compared: a bound for hostile input. */
const COMPARED = 40

/** Footage of one occasion is read within so many days. */
const DAYS = 14

/** Two persons read other words from the lips of the same one: each pair of readers once, with the words of both. */
export function readingsOfClips(news: News): Contradiction[] {
  const clips = clipsIn(news)
  return [...grouped(clips, (c) => c.subject).values()].flatMap((ofOne) => {
    const byReader = [...grouped(ofOne, (c) => c.reader).values()].slice(0, COMPARED)
    return byReader.flatMap((one, i) => byReader.slice(i + 1).flatMap((other) => between(one, other, news)))
  })
}

/** A reading that the other reader has too is no matter; of the others, those with most words in common stand together. */
function between(one: readonly Clip[], other: readonly Clip[], news: News): Contradiction[] {
  const [mine, theirs] = [without(one, other), without(other, one)]
  const pairs = mine
    .flatMap((a) => theirs.map((b) => ({ a, b, common: commonWords(a.unit, b.unit) })))
    .filter(({ a, b }) => (daysBetween(a.unit, b.unit) ?? 0) <= DAYS)
    .sort((x, y) => y.common - x.common)
  const best = pairs[0]
  // Of several words that were read, which is which can only be told where the readings have something in common.
  if (!best || (best.common === 0 && (mine.length > 1 || theirs.length > 1))) return []
  const { a, b } = best
  return [
    {
      between: [pointerOf(a.statement), pointerOf(b.statement)],
      why: `From silent footage of ${news.nameOf(a.subject)}, ${news.nameOf(a.reader)} reads ${news.quoted(a.statement.words)} (${news.outletOf(a.statement)}) and ${news.nameOf(b.reader)} reads ${news.quoted(b.statement.words)} (${news.outletOf(b.statement)}).`,
    },
  ]
}

function without(clips: readonly Clip[], others: readonly Clip[]): Clip[] {
  const known = new Set(others.map((o) => o.unit))
  const first = [...grouped(clips, (c) => c.unit).values()].map(([clip]) => clip!)
  return first.filter((c) => !known.has(c.unit)).slice(0, COMPARED)
}

function commonWords(a: Unit, b: Unit): number {
  const words = new Set(a.words.map((w) => w.text))
  return new Set(b.words.map((w) => w.text).filter((word) => words.has(word))).size
}

/** Who read the lips: whom the articles call so, else the last person on the chain before the speaker. */
function clipsIn(news: News): Clip[] {
  const read = news.units.flatMap((unit) => unit.statements.filter(isRead).map((statement) => ({ unit, statement })))
  return read.flatMap(({ unit, statement }): Clip[] => {
    const { agent, through } = news.voiceOf(statement)
    // “the minister said” in one article is whom the others name.
    const subject = unit.quote === null ? agent : unit.voice.agent
    const persons = through.filter(news.isPerson)
    const reader = persons.find((agent) => LIP_READER.test(news.roleOf(agent))) ?? persons.at(-1)
    return subject !== null && reader !== undefined ? [{ unit, statement, reader, subject }] : []
  })
}

/** By the words of the article, or because they came through somebody whom it calls a lip reader. */
const isRead = ({ channel, reader, speaker }: Statement): boolean =>
  channel === 'lip-reading' || (reader !== null && reader !== speaker)
