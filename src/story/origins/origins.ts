import type { Choice } from '../lineage/choice.ts'
import type { Lineage } from '../lineage/lineage.ts'
import type { Paper } from '../papers/paper.ts'
import type { Origin, Origins } from '../story.ts'
import { counted, inWords, sentence } from './counted.ts'
import type { Root } from './fold.ts'

/** The origins of a quote or a claim: its roots as a story tells them, those with most articles first. */
export function originsOf(roots: readonly Root[], lineage: Lineage): Origins {
  const inOrder = [...roots].sort(
    (a, b) => b.choices.length - a.choices.length || a.choice.carrier.paper.place - b.choice.carrier.paper.place,
  )
  const papers = [...new Set(inOrder.flatMap((root) => root.choices.map((c) => c.carrier.paper)))]
  const outlets = outletsAmong(papers)
  return {
    origins: inOrder.length,
    outlets,
    articles: papers.length,
    roots: inOrder.map((root) => originOf(root, lineage)),
    because: inOrder.flatMap((root) => becauseOf(root, outlets)),
  }
}

/** An article whose page names no outlet is taken for one of its own. */
export const outletsAmong = (papers: readonly Paper[]): number =>
  new Set(papers.map((p) => p.outlet ?? `article ${p.id}`)).size

function originOf(root: Root, { sourceOf }: Lineage): Origin {
  const { source, carrier } = root.choice
  const isSource = root.kind === 'source' && source !== null
  return {
    node: isSource ? sourceOf(source.key) : root.kind === 'credited' ? root.choice.article! : carrier.paper.id,
    ground: isSource ? source.kind : 'article',
    name: nameOf(root),
    articles: [...new Set(root.choices.map((c) => c.carrier.paper.id))],
    why: whyOf(root),
  }
}

export function nameOf({ kind, choice: { source, name, carrier } }: Root): string {
  const own = carrier.paper.outletName ?? 'an article that names no outlet'
  return kind === 'source' ? (source?.name ?? own) : kind === 'credited' ? (name ?? own) : own
}

function whyOf({ kind, choice }: Root): string {
  const first = choice.because[0]?.why
  switch (kind) {
    case 'own':
      return first ?? 'It has it at first hand.'
    case 'source':
    case 'credited':
      return first ?? 'Articles name it.'
    case 'ring':
      return 'Its articles credit one another, and nobody in the ring shows where it has it from.'
    case 'plain':
      return 'No dated article had it before, and it names nobody that it has it from.'
  }
}

function becauseOf(root: Root, outlets: number): string[] {
  const papers = [...new Set(root.choices.map((c) => c.carrier.paper))]
  const own = outletsAmong(papers)
  const relays = root.choices.filter((c) => c !== root.choice)
  if (relays.length === 0) return [`${sentence(nameOf(root))} stands alone: ${lowered(whyOf(root))}`]
  const credits = outletsAmong(relays.filter((c) => namesIt(c, root)).map((c) => c.carrier.paper))
  const share =
    own === outlets
      ? own === 2
        ? 'both outlets'
        : `all ${counted(own, 'outlet')}`
      : `${inWords(own)} of ${counted(outlets, 'outlet')}`
  const verb = own === 1 ? 'goes' : 'go'
  const named = credits === 0 ? '' : `, which ${inWords(credits)} of them ${credits === 1 ? 'credits' : 'credit'}`
  const lead = own === 1 ? `${counted(papers.length, 'article')} of one outlet go` : `${share} ${verb}`
  return [`${sentence(lead)} back to ${nameOf(root)}${named}.`, ...besides(root)]
}

/** What is counted with a beginning because nothing shows that it is one. */
function besides(root: Root): string[] {
  const rings = root.unplaced.filter((guest) => guest.kind === 'ring')
  const alone = root.unplaced.length - rings.length
  const its = alone === 1 ? 'an origin of its own' : 'origins of their own'
  return [
    ...(alone === 0
      ? []
      : [
          `${sentence(counted(alone, 'article'))} ${alone === 1 ? 'shows' : 'show'} no ground and cannot be placed in time: counted with ${nameOf(root)}, not as ${its}.`,
        ]),
    ...rings.map(
      (ring) =>
        `${sentence(counted(ring.choices.length, 'article'))} go back to a ring of citations in which nobody shows a ground: counted with ${nameOf(root)}, not as an origin.`,
    ),
  ]
}

/** A relay that says itself that it has it from the beginning. */
const namesIt = ({ because, article, source }: Choice, root: Root): boolean => {
  const isThere = article === root.choice.carrier.paper.id || source?.key === root.key
  return isThere && because.some((reason) => ['credit', 'wire', 'same-ground', 'link'].includes(reason.kind))
}

const lowered = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)
