import { openGrouping } from '../src/story/grouping/open-grouping.ts'
import { SETTING, type Setting } from '../src/story/grouping/setting.ts'
import { bCubed } from './grouping/score.ts'
import { basilEvents, fncStories, type Labelled, wikinewsStories } from './grouping/sets.ts'
import { cosines, singlePass } from './grouping/tf-idf.ts'
import { percent, type Section } from './section.ts'

/** Thresholds tried in cross-validation and for the baseline. */
const CANDIDATES = [0.14, 0.16, 0.18, 0.2, 0.22, 0.24, 0.26]
const BASELINE = Array.from({ length: 30 }, (_, i) => 0.05 + i / 100)

/** Stories found among articles of known stories, with one setting, beside TF-IDF in a single pass. */
export async function benchGrouping(): Promise<Section | null> {
  const [fnc, basil, wikinews] = [fncStories(), basilEvents(), wikinewsStories()]
  if (!fnc || !basil) return null
  const sets = [fnc, basil].map(inTime)
  const third = wikinews && inTime(wikinews)
  const halves = [0, 1].map((half) => crossed(sets, half))
  const baseline = sets.map((set) => singlePasses(set))
  const scores = BASELINE.map((threshold) => baseline.map((scoreAt) => scoreAt(threshold)))
  const best = scores.indexOf([...scores].sort((a, b) => mean(b) - mean(a))[0]!)
  const joint = scores[best]!
  const each = [0, 1].map((i) => Math.max(...scores.map((score) => score[i]!)))
  const incremental = sets.map((set) => score(set, SETTING, false))
  const batch = sets.map((set) => score(set, SETTING, true))
  const cells = (shares: readonly number[], wiki?: number): string[] => [
    ...shares.map(percent),
    wiki === undefined ? '–' : percent(wiki),
  ]
  return {
    name: 'grouping',
    title: 'Articles into stories',
    how: `B³ F1 over ${sets[0]!.length} articles of 55 rumours (FNC-1, undated) and ${sets[1]!.length} of 70 events from three outlets each (BASIL, dated), one setting for both${third ? `, and ${third.length} of Wikinews articles with what they cite, on which nothing was chosen` : ''}. One after the other as an archive grows: in the order of days, then of texts. Cross-validation: the threshold that is best on one half of the stories of both sets (${halves.map((h) => h.chosen).join(' and ')}; the setting has ${SETTING.oneStory}), scored on the other half.`,
    columns: ['system', 'FNC', 'BASIL', 'Wikinews'],
    rows: [
      ['**hearsay**, one after the other', ...cells(incremental, third ? score(third, SETTING, false) : undefined)],
      ['**hearsay**, all at once', ...cells(batch, third ? score(third, SETTING, true) : undefined)],
      [
        'hearsay, one after the other, cross-validated',
        ...cells([0, 1].map((i) => mean(halves.map((h) => h.scores[i]!)))),
      ],
      [
        'baseline: TF-IDF, single pass, the best threshold for both',
        ...cells(joint, third ? singlePasses(third)(BASELINE[best]!) : undefined),
      ],
      ['baseline: TF-IDF, single pass, the best threshold for each', ...cells(each)],
    ],
    floors: [
      { what: 'B³ F1, FNC', reached: Number(percent(incremental[0]!)), floor: 96, guard: 95.5 },
      { what: 'B³ F1, BASIL', reached: Number(percent(incremental[1]!)), floor: 94, guard: 96 },
    ],
  }
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0) / numbers.length

/** In the order in which an archive gets them: by day, the undated by what they are called by their words. */
const inTime = (set: readonly Labelled[]): Labelled[] =>
  [...set].sort((a, b) => dayOf(a) - dayOf(b) || shuffled(a) - shuffled(b) || (a.id < b.id ? -1 : 1))
const dayOf = ({ digest }: Labelled): number => digest.day ?? Number.MAX_SAFE_INTEGER
const shuffled = ({ digest }: Labelled): number => digest.terms[0] ?? 0

function score(set: readonly Labelled[], setting: Setting, isBatch: boolean): number {
  const grouping = openGrouping(setting, isBatch ? set.map(({ digest }) => digest) : [])
  for (const { id, digest } of set) grouping.add(id, digest)
  return bCubed(
    set.map(({ story }) => story),
    set.map(({ id }) => grouping.storyOf(id)!),
  )
}

/** The score of TF-IDF in a single pass at a threshold. */
function singlePasses(set: readonly Labelled[]): (threshold: number) => number {
  const likeness = cosines(set.map(({ text }) => text))
  const stories = set.map(({ story }) => story)
  return (threshold) => bCubed(stories, singlePass(likeness, threshold))
}

/** Chooses the threshold on one half of the stories and scores it on the other. */
function crossed(sets: readonly Labelled[][], half: number): { chosen: number; scores: number[] } {
  const part = (set: readonly Labelled[], which: number): Labelled[] => {
    const stories = [...new Set(set.map(({ story }) => story))].sort()
    return set.filter(({ story }) => stories.indexOf(story) % 2 === which)
  }
  const scoresOf = (oneStory: number, which: number): number[] =>
    sets.map((set) => score(part(set, which), { ...SETTING, oneStory }, false))
  const chosen = [...CANDIDATES].sort((a, b) => mean(scoresOf(b, half)) - mean(scoresOf(a, half)))[0]!
  return { chosen, scores: scoresOf(chosen, 1 - half) }
}
