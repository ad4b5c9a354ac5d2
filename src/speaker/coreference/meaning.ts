import type { Name } from '../../language/names/name.ts'
import type { Figure } from '../cast/figure.ts'
import type { Phrase } from '../phrase/phrase.ts'
import { wordsBetween } from '../scene.ts'
import { antecedent } from './antecedent.ts'
import { subjectAhead } from './cataphora.ts'
import { groupOf, nameOf } from './describe.ts'
import { describedFigure } from './description.ts'
import { relativeFigure } from './relative.ts'
import { candidatesFor, meantBy } from './shared-name.ts'
import type { Stage } from './stage.ts'
import { turnOf } from './transcript.ts'

/** Who a source was found to be, or between whom the text leaves it open. */
export type Found = { figure: Figure | 'writer' | null; rivals: Figure[] }

export const NOBODY: Found = { figure: null, rivals: [] }
export const one = (figure: Figure | 'writer' | null): Found => ({ figure, rivals: [] })

/** What is known of a source from around it: in whose words it stands, and who is named in its own. */
export type Known = { around: Found | null; named: ReadonlySet<Figure> }

/** Whom a source phrase means. */
export function phraseFound(stage: Stage, phrase: Phrase, known: Known): Found {
  if (phrase.parts.length > 1) return one(together(stage, phrase, known))
  if (phrase.pronoun) return pronounFound(stage, phrase, known)
  const apposed = phrase.name?.type === 'person' ? null : apposedName(stage, phrase)
  const name = apposed ?? phrase.name
  if (name) {
    const figure = meantBy(stage, name)
    return figure ? one(figure) : { figure: null, rivals: candidatesFor(stage, name) }
  }
  const seen = stage.byToken.get(phrase.head)
  if (!seen) return one(describedFigure(stage, phrase, known.named))
  return one(seen.named ? seen : fuller(stage, seen, phrase))
}

/** The source may say more of a group than the noun by which it was first met: “two officials familiar with the talks”. */
function fuller(stage: Stage, figure: Figure, phrase: Phrase): Figure {
  const name = nameOf(stage, phrase, figure.kind)
  if (name.startsWith(figure.name)) figure.name = name
  return figure
}

/** “Ukraine’s president, Volodymyr Zelenskyy,”: the person’s name that stands alone behind the description. */
function apposedName(stage: Stage, phrase: Phrase): Name | null {
  const { nameAt, tokens } = stage.scene
  for (const { from, to } of phrase.apposed) {
    const name = nameAt[to - 1] ?? nameAt[from]
    if (name?.type !== 'person' || phrase.plural) continue
    const isAlone = name.to >= to && /^(?:NN|JJ|VBN)/u.test(tokens[from]!.tag)
    if (name.from === from || isAlone) return name
  }
  return null
}

function pronounFound(stage: Stage, phrase: Phrase, { around, named }: Known): Found {
  const at = phrase.from
  const isQuoted = stage.scene.quoted[at] === 1
  const { who } = phrase.pronoun!
  switch (who) {
    case 'i':
    case 'we':
      return around ?? (isQuoted ? NOBODY : oneself(stage, at))
    case 'you':
      return NOBODY
    case 'who':
    case 'which':
      return one(relativeFigure(stage, at, named))
    default: {
      const later = around ? null : subjectAhead(stage, phrase.pronoun!, at)
      if (later && !named.has(later)) return one(later)
      const resolved = around ? undefined : stage.byToken.get(at)
      if (resolved && !named.has(resolved)) return one(resolved)
      // Inside quotation marks “he” is not the one who speaks.
      const speaking = isQuoted && around?.figure && around.figure !== 'writer' ? [around.figure] : []
      const never = new Set([...named, ...speaking])
      return one(
        antecedent(stage.scene, stage.mentions, { pronoun: who, at, isQuoted, lastSpeaker: stage.lastSpeaker, never }),
      )
    }
  }
}

/** “I” outside quotation marks: the writer, or in a transcript whoever has the word. */
function oneself(stage: Stage, at: number): Found {
  const turn = turnOf(stage, at)
  return turn === undefined ? one('writer') : one(turn)
}

/** “Obama and Michelle” speak together. */
function together(stage: Stage, phrase: Phrase, known: Known): Figure {
  const figures = phrase.parts.map((part) => phraseFound(stage, part, known).figure)
  const members = figures.filter((f): f is Figure => f !== null && f !== 'writer')
  const isNamed = members.length === phrase.parts.length && members.every((f) => f.named)
  return groupOf(stage, members, isNamed ? null : wordsBetween(stage.scene, phrase.from, phrase.to))
}
