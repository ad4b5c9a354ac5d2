import type { Cascade } from './cascade.ts'
import type { Answer, Answers } from './score.ts'

/** What others do who have to tell how many stand behind a statement. They are given the planted families; we find ours. */
export const BASELINES: readonly { name: string; answers: (cascade: Cascade) => Answers }[] = [
  { name: 'every outlet counts', answers: (c) => answering(c, (i) => outletOf(c, i)) },
  { name: 'headlines alike (Jaccard .55) count once', answers: byHeadline },
  {
    name: 'wire tags, “(AP)” and the like, count once',
    answers: (c) => answering(c, (i) => wireOf(c.articles[i]!.text) ?? outletOf(c, i)),
  },
]

/** Origins by a key of each article; whoever is later took it from the first. */
function answering(cascade: Cascade, keyOf: (article: number) => string): Answers {
  const groupsOf = (articles: readonly number[]): number[][] => {
    const groups = new Map<string, number[]>()
    for (const i of articles) groups.set(keyOf(i), [...(groups.get(keyOf(i)) ?? []), i])
    return [...groups.values()]
  }
  return answersFrom(cascade, groupsOf)
}

function answersFrom({ articles, truth }: Cascade, groupsOf: (articles: readonly number[]) => number[][]): Answers {
  const carried = truth.families.map((f) => [...new Set(f.carried.map((c) => c.article))])
  const families = carried.map((of): Answer => {
    const groups = groupsOf(of)
    return { origins: groups.length, groups }
  })
  const time = (i: number): number => Date.parse(articles[i]!.published ?? '') || Number.POSITIVE_INFINITY
  const edges = carried.flatMap((of) => {
    const [first, ...later] = [...of].sort((a, b) => time(a) - time(b))
    return later.map((i) => ({ later: i, earlier: first! }))
  })
  return { families, edges, circles: [] }
}

/** One host for one outlet, whatever stands before its name. */
const outletOf = ({ articles }: Cascade, i: number): string => new URL(articles[i]!.url).host.split('.').at(-2)!

const ALIKE = 0.55

function byHeadline(cascade: Cascade): Answers {
  const words = cascade.articles.map((a) => new Set(a.title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []))
  const alike = (a: number, b: number): boolean => {
    const shared = [...words[a]!].filter((w) => words[b]!.has(w)).length
    return shared / (words[a]!.size + words[b]!.size - shared) >= ALIKE
  }
  const groupsOf = (articles: readonly number[]): number[][] =>
    articles.reduce<number[][]>((groups, i) => {
      const near = groups.filter((g) => g.some((k) => alike(k, i)))
      return [...groups.filter((g) => !near.includes(g)), [...near.flat(), i]]
    }, [])
  return answersFrom(cascade, groupsOf)
}

const TAG = /\((AP|Reuters|AFP|UPI|[A-Z][A-Za-z]{1,12})\) ?[—–-]/u
const wireOf = (text: string): string | null => TAG.exec(text.slice(0, 120))?.[1] ?? null
