import { diffArrays } from 'diff'
import { EMPTY_WORDS } from '../../language/en/headline.ts'
import { stem } from '../../language/en/headline-stem.ts'
import { type Atom, isNegator, sameAtom } from './atoms.ts'

/**
 * Where two wordings differ: atoms `before` from–to stand where atoms `after` from–to do; either may be empty, half-open.
 * What lies between two hunks is the same in both.
 */
export type Hunk = { before: { from: number; to: number }; after: { from: number; to: number } }

/** Wordings that differ in more atoms than this have little in common: what lies between their ends is one hunk then. */
const MOST_EDITS = 800

/** The least change that makes one list of atoms of the other (Myers 1986), in order. */
export function hunksOf(before: readonly Atom[], after: readonly Atom[]): Hunk[] {
  const changes = diffArrays([...before], [...after], { comparator: sameAtom, maxEditLength: MOST_EDITS })
  if (!changes) return [middle(before, after)]
  const hunks: Hunk[] = []
  let [b, a] = [0, 0]
  let open: Hunk | null = null
  for (const { added, removed, count } of changes) {
    if (!added && !removed) {
      open = null
      b += count
      a += count
      continue
    }
    if (open === null) {
      open = { before: { from: b, to: b }, after: { from: a, to: a } }
      hunks.push(open)
    }
    if (removed) open.before.to = b += count
    else open.after.to = a += count
  }
  return withoutIslands(
    hunks.map((hunk) => slid(hunk, hunks, before, after)),
    before,
    after,
  )
}

/**
 * “[We tried. We] failed.” and “[We tried.] We failed.” cut the same words: what went or came alone is moved, as far as the
 * words allow, to where a sentence or a clause begins.
 */
function slid(hunk: Hunk, all: readonly Hunk[], before: readonly Atom[], after: readonly Atom[]): Hunk {
  const [b, a] = [hunk.before.to - hunk.before.from, hunk.after.to - hunk.after.from]
  if ((b > 0 && a > 0) || opensAt(b > 0 ? before : after, (b > 0 ? hunk.before : hunk.after).from) > 1) return hunk
  const [atoms, { from, to }] = b > 0 ? [before, hunk.before] : [after, hunk.after]
  const last = all[all.indexOf(hunk) - 1]
  const room = hunk.before.from - (last?.before.to ?? 0)
  let [best, score] = [0, opensAt(atoms, from)]
  for (let by = 1; by <= Math.min(room, MOST_SLID) && sameAtom(atoms[from - by]!, atoms[to - by]!); by++) {
    const here = opensAt(atoms, from - by)
    if (here > score) [best, score] = [by, here]
  }
  return moved(hunk, -best)
}

/** Longer than the words two sentences begin with. */
const MOST_SLID = 12
const opensAt = (atoms: readonly Atom[], at: number): number => {
  const gap = atoms[at]?.gap
  return at === 0 || gap?.ends ? 2 : gap?.pauses ? 1 : 0
}
const moved = ({ before, after }: Hunk, by: number): Hunk => ({
  before: { from: before.from + by, to: before.to + by },
  after: { from: after.from + by, to: after.to + by },
})

/** So many words that say nothing of their own are the same by chance between two rewordings of this size. */
const ISLAND = 2
const REWORDED = 3

/** “the” or “of” that two rewordings have in common holds nothing together: the two are one. */
function withoutIslands(hunks: readonly Hunk[], before: readonly Atom[], after: readonly Atom[]): Hunk[] {
  const kept: Hunk[] = []
  for (const hunk of hunks) {
    const last = kept.at(-1)
    const island = last ? before.slice(last.before.to, hunk.before.from) : []
    const isIsland = island.length <= ISLAND && island.every((x) => EMPTY_WORDS.has(x.key) && !isNegator(x))
    if (last && isIsland && isRewording(last) && isRewording(hunk))
      kept[kept.length - 1] = {
        before: { from: last.before.from, to: hunk.before.to },
        after: { from: last.after.from, to: hunk.after.to },
      }
    else kept.push(hunk)
  }
  return kept.flatMap((hunk) => wholeSentences(hunk, before, after))
}

const isRewording = ({ before, after }: Hunk): boolean =>
  before.to - before.from >= REWORDED && after.to - after.from >= REWORDED

/** Sentences that went where others came were not reworded: some were cut, some added. */
function wholeSentences(hunk: Hunk, before: readonly Atom[], after: readonly Atom[]): Hunk[] {
  const { before: b, after: a } = hunk
  if (!isRewording(hunk) || !isClosed(before, b) || !isClosed(after, a)) return [hunk]
  const words = new Set(before.slice(b.from, b.to).map(stemOf))
  const isKnown = after.slice(a.from, a.to).some((x) => !EMPTY_WORDS.has(x.key) && words.has(stemOf(x)))
  if (isKnown) return [hunk]
  return [
    { before: b, after: { from: a.from, to: a.from } },
    { before: { from: b.to, to: b.to }, after: a },
  ]
}

const stemOf = ({ key, kind }: Atom): string => (kind === 'word' ? stem(key) : key)
const isClosed = (atoms: readonly Atom[], { from, to }: Hunk['before']): boolean =>
  (from === 0 || ends(atoms[from]!)) && (to === atoms.length || ends(atoms[to]!))
const ends = ({ gap }: Atom): boolean => gap.ends || gap.mark !== null

function middle(before: readonly Atom[], after: readonly Atom[]): Hunk {
  const shorter = Math.min(before.length, after.length)
  let [start, end] = [0, 0]
  while (start < shorter && sameAtom(before[start]!, after[start]!)) start++
  while (end < shorter - start && sameAtom(before.at(-1 - end)!, after.at(-1 - end)!)) end++
  return { before: { from: start, to: before.length - end }, after: { from: start, to: after.length - end } }
}
