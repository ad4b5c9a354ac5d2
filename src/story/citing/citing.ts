import { cosine, type Direction, directions } from './cosine.ts'
import { type Terms, termsOf } from './terms.ts'

/** `article` drew on `text`: places in the two lists. `likeness` is 0–1 and no probability. */
export type Citation = { article: number; text: number; likeness: number }

/** Least likeness of a text and an article that cites it: bench/citations, chosen by cross-validation over articles. */
export const CITES = 0.08
/** A text belongs to the article it is most like, and to others that come within a tenth of that … */
const NEARLY_BEST = 0.9
/** … any other article needs four times the likeness: two stories of one week share names without sharing sources. */
const AGAINST_OTHERS = 0.25

/**
 * Which of `texts` each of `articles` draws on, told by the words alone, whatever their languages: likeness in words, in
 * names and numbers, and in pieces of five letters, weighed among all the texts given. Texts that cite nothing in common
 * must be among them: rarity and rank are what tells.
 */
export function citations(articles: readonly string[], texts: readonly string[], least = CITES): Citation[] {
  const likeness = likenesses(articles, texts)
  return texts.flatMap((_, text) => {
    const best = Math.max(0, ...likeness.map((row) => row[text]!))
    return articles
      .map((_, article) => ({ article, text, likeness: ranked(likeness[article]![text]!, best) }))
      .filter((citation) => citation.likeness >= least)
  })
}

const ranked = (likeness: number, best: number): number =>
  likeness >= NEARLY_BEST * best ? likeness : likeness * AGAINST_OTHERS

/** For every article a row: how like each text is to it, the mean over the three ways to see a text. */
function likenesses(articles: readonly string[], texts: readonly string[]): number[][] {
  const terms = [...articles, ...texts].map(termsOf)
  const ways = (['words', 'names', 'pieces'] as const).map((way) => directions(terms.map((t: Terms) => t[way])))
  const between = (way: readonly Direction[], article: number, text: number): number =>
    cosine(way[article]!, way[articles.length + text]!)
  return articles.map((_, article) =>
    texts.map((_, text) => ways.reduce((sum, way) => sum + between(way, article, text), 0) / ways.length),
  )
}
