import type { Appearance, Contradiction, Story } from '../story.ts'

/** One side of a contradiction: the words, who says them (id of an agent), and the statements that put them. */
export type Side = { id: string; words: string; speaker: string | null; appearances: Appearance[] }

/** All statements of a quote. */
export const appearancesOf = (quote: Story['quotes'][number]): Appearance[] =>
  quote.variants.flatMap((v) => v.appearances)

/** The sides of a contradiction as the story holds them; one that it does not hold is left out. */
export function sidesOf(story: Story, { between }: Contradiction): Side[] {
  return between.flatMap((id) => sideOf(story, id) ?? [])
}

function sideOf(story: Story, id: string): Side | null {
  const quote = story.quotes.find((q) => q.id === id)
  if (quote) return { id, words: quote.words, speaker: quote.speaker, appearances: appearancesOf(quote) }
  const claim = story.claims.find((c) => c.id === id)
  if (claim) return { id, words: claim.words, speaker: claim.speaker, appearances: claimed(story, claim) }
  return statementSide(story, id)
}

/** All statements that put a claim: those of its quotes, then those in other words. */
export const claimed = (story: Story, claim: Story['claims'][number]): Appearance[] => [
  ...story.quotes.filter((q) => claim.quotes.includes(q.id)).flatMap(appearancesOf),
  ...claim.appearances,
]

/** A single statement, `article#attribution`. */
function statementSide(story: Story, id: string): Side | null {
  const [article, attribution] = id.split('#')
  for (const { speaker, appearances } of [
    ...story.quotes.map((quote) => ({ speaker: quote.speaker, appearances: appearancesOf(quote) })),
    ...story.claims,
  ]) {
    const found = appearances.find((a) => a.article === article && a.attribution === attribution)
    if (found) return { id, words: found.words, speaker, appearances: [found] }
  }
  return null
}
