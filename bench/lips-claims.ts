import type { Consistency } from '../src/lips/consistency/consistency.ts'
import { consistency } from '../src/lips/consistency/consistency.ts'
import { type Dictionary, englishDictionary } from '../src/lips/phones/dictionary.ts'
import type { Pronunciation } from '../src/lips/phones/phone.ts'
import { phonesOf, type SpokenClaim } from '../src/lips/phones/phones-of.ts'
import { type Clip, clips, runningEnglish } from './lips/clips.ts'
import { median, type Section } from './section.ts'

/** Sentences that none of the clips holds. The first is the claim of the summit example. */
const FALSE_CLAIMS = [
  "we'll get it over the line",
  "i can't forgive them they tried to hurt you",
  'finally you made it fantastic to see you',
  'i am here to help you',
]
const HARD_TO_PLACE = 100

type Tested = { byHand: Consistency; adapted: Consistency }

/** What true and false claims are told on the clips, with and without the other clips as references. */
export async function benchLipsClaims(): Promise<Section | null> {
  const dictionary = await englishDictionary()
  const all = clips(dictionary)
  if (!all) return null
  const running = runningEnglish(dictionary)
  const test = (claimOf: (clip: Clip) => SpokenClaim): Tested[] =>
    all.map((clip) => ({
      byHand: consistency(claimOf(clip), clip.track, { running }),
      adapted: consistency(claimOf(clip), clip.track, { running, references: all.filter((c) => c !== clip) }),
    }))
  const truth = test(spokenIn)
  const swapped = test((clip) => spokenIn(all[(all.indexOf(clip) + 1) % all.length]!))
  const lies = FALSE_CLAIMS.map((claim) => ({ claim, tested: test(() => phonesOf(claim, { dictionary })) }))
  const ordinary = decoysTested(all, running, dictionary)
  const summit = median(lies[0]!.tested.map(({ byHand }) => byHand.amongSentences!.rank))
  return {
    name: 'lips-claims',
    title: 'Lips: true and false claims',
    how: `Each claim on the same ${all.length} clips: its true sentence, the sentence of the next clip, four sentences that none holds. Rank among 200 stretches of English, then the place of the clip among the ${all.length} clips for this claim (6 is the middle): a sentence that fits any mouth stands high in the first and in the middle in the second. Verdicts: consistent with / contradicted by / not testable. Hard events: p, b or m claimed; contradicted when no frame near shows closed lips. The baseline, chance, is rank 100, clip 6.`,
    columns: [
      'claim',
      'rank of 200, by hand',
      'adapted',
      'place of the clip of 11',
      'verdicts by hand',
      'adapted',
      'hard events contradicted, by hand',
    ],
    rows: [
      ['**true sentence**', ...cells(truth)],
      ['sentence of the next clip', ...cells(swapped)],
      ...lies.map(({ claim, tested }) => [`“${claim}”`, ...cells(tested)]),
      ['50 stretches of English', ...cells(ordinary)],
    ],
    floors: [
      {
        what: 'false claim of the summit example, median rank by hand',
        reached: summit,
        floor: HARD_TO_PLACE,
        guard: HARD_TO_PLACE,
      },
      {
        what: 'true sentences contradicted, adapted',
        reached: truth.filter(({ adapted }) => adapted.verdict === 'contradicted by').length,
        floor: 1,
        atMost: true,
      },
    ],
  }
}

const spokenIn = (clip: Clip): SpokenClaim =>
  spoken(
    clip.sentence,
    clip.words.map((word) => word.phones),
  )

const spoken = (claim: string, ways: readonly Pronunciation[]): SpokenClaim => ({
  claim,
  words: ways.map((phones, k) => ({
    word: claim.split(' ')[k] ?? '',
    at: { start: 0, end: 0 },
    phones,
    ways: [phones],
    ground: 'dictionary',
    source: null,
  })),
  unknown: [],
})

/** Ordinary sentences take turns on the clips. */
function decoysTested(all: readonly Clip[], running: readonly Pronunciation[], _: Dictionary): Tested[] {
  return Array.from({ length: 50 }, (_unused, k) => {
    const clip = all[k % all.length]!
    const words = running.slice(k * 40, k * 40 + 5)
    const claim = spoken(words.map((_w, n) => `word${n}`).join(' '), words)
    return {
      byHand: consistency(claim, clip.track, { running }),
      adapted: consistency(claim, clip.track, { running, references: all.filter((c) => c !== clip) }),
    }
  })
}

function cells(tested: readonly Tested[]): (string | number)[] {
  const ranks = (of: 'byHand' | 'adapted'): number =>
    median(tested.flatMap((t) => (t[of].amongSentences ? [t[of].amongSentences.rank] : [])))
  const hard = tested.flatMap(({ byHand }) => byHand.checklist.filter(({ weight }) => weight === 'hard'))
  return [
    ranks('byHand'),
    ranks('adapted'),
    median(tested.flatMap(({ adapted }) => (adapted.amongClips ? [adapted.amongClips.rank] : []))),
    verdicts(tested.map(({ byHand }) => byHand)),
    verdicts(tested.map(({ adapted }) => adapted)),
    `${hard.filter(({ status }) => status === 'contradicted').length} of ${hard.length}`,
  ]
}

function verdicts(results: readonly Consistency[]): string {
  const count = (verdict: Consistency['verdict']): number => results.filter((r) => r.verdict === verdict).length
  return `${count('consistent with')} / ${count('contradicted by')} / ${count('not testable on this footage')}`
}
