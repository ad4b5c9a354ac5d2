import type { Article } from '../article/article.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { JOURNALISTS } from '../language/en/kinds.ts'
import type { Name } from '../language/names/name.ts'
import type { Syntax } from '../language/syntax.ts'
import type { Span } from '../text/span.ts'
import { overlaps } from '../text/span.ts'
import { addresseeOf } from './addressee.ts'
import { bearers } from './cast/bearers.ts'
import { castOf } from './cast/cast.ts'
import type { Figure } from './cast/figure.ts'
import type { Found } from './coreference/meaning.ts'
import { findSources } from './coreference/source.ts'
import { stageOf } from './coreference/stage.ts'
import { sceneOf } from './scene.ts'
import type { Speaker } from './speaker.ts'

/** The article's own voice has this id in every reading. */
export const WRITER = 'writer'

/** Attributions with their speakers, and for those that could be two people's: whom they could mean. */
export type Identified = {
  /** The names of the article by who bears them; what weighs evidence goes on with them. */
  names: readonly Name[]
  speakers: Speaker[]
  attributions: Attribution[]
  unsure: { of: string; candidates: string[] }[]
}

/**
 * Finds out who every source is. The speakers come back in text order behind the writer; a speaker that the text does
 * not tell, or that could be two people, stays null.
 */
export function identifySpeakers(
  article: Article,
  syntax: Syntax,
  names: readonly Name[],
  attributions: readonly Attribution[],
): Identified {
  const bearing = bearers(syntax, names)
  const scene = sceneOf(syntax, bearing)
  const stage = stageOf(scene, castOf(syntax, bearing))
  const found = findSources(stage, article, attributions)
  const ids = numbered(found)
  const speakers = [writer(), ...[...ids].map(([figure, id]) => speakerOf(figure, id))]
  const filled = attributions.map((attribution, i) => ({
    ...attribution,
    speaker: idOf(found[i]!, ids),
    addressee: addresseeOf(scene, attribution),
  }))
  return {
    names: bearing,
    speakers,
    attributions: filled,
    unsure: attributions.flatMap(({ id }, i) => {
      const rivals = found[i]!.rivals
      return rivals.length > 0 ? [{ of: id, candidates: rivals.map((figure) => ids.get(figure)!) }] : []
    }),
  }
}

const writer = (): Speaker => ({ id: WRITER, kind: 'writer', named: false, name: null, role: null, mentions: [] })

const idOf = ({ figure }: Found, ids: ReadonlyMap<Figure, string>): string | null =>
  figure === 'writer' ? WRITER : figure ? ids.get(figure)! : null

/** s1, s2 … in the order in which the text first means them. */
function numbered(found: readonly Found[]): Map<Figure, string> {
  const figures = new Set<Figure>()
  for (const { figure, rivals } of found) {
    if (figure && figure !== 'writer') figures.add(figure)
    for (const rival of rivals) figures.add(rival)
  }
  const first = (f: Figure) => Math.min(...mentionsOf(f).map((m) => m.start))
  const order = [...figures].map((figure) => ({ figure, at: first(figure) })).sort((a, b) => a.at - b.at)
  return new Map(order.map(({ figure }, i) => [figure, `s${i + 1}`]))
}

function speakerOf(figure: Figure, id: string): Speaker {
  const { named, name, role } = figure
  const kind = figure.kind === 'person' && reportsFor(role) ? 'outlet' : figure.kind
  return { id, kind, named, name, role, mentions: mentionsOf(figure) }
}

/** “MSNBC reporter”, “of the Harbour Gazette”: who asks and tells for a medium speaks as the medium. */
const reportsFor = (role: string | null): boolean =>
  role !== null &&
  (role.startsWith('of ') ||
    role
      .toLowerCase()
      .split(/[^\p{L}-]+/u)
      .some((word) => JOURNALISTS.has(word)))

/** Where the figure is meant, in text order, the longer of two that overlap. */
function mentionsOf({ member, mentions }: Figure): Span[] {
  const all = [...(member?.names ?? []), ...mentions].map(({ start, end }) => ({ start, end }))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  return all.filter((span, i) => i === 0 || !overlaps(all[i - 1]!, span))
}
