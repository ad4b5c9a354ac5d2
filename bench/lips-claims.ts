import { type Consistency, consistency } from '../src/lips/consistency/consistency.ts'
import { englishDictionary } from '../src/lips/phones/dictionary.ts'
import type { Pronunciation } from '../src/lips/phones/phone.ts'
import { phonesOf, type SpokenClaim } from '../src/lips/phones/phones-of.ts'
import type { SaidWords } from '../src/lips/running-words.ts'
import { type Clip, clips, runningEnglish } from './lips/clips.ts'
import { falseClaims } from './lips/notes.ts'
import { median, type Section } from './section.ts'

const HARD_TO_PLACE = 101

type Tested = { byHand: Consistency; adapted: Consistency }

/** What true and false claims are told on the clips, with and without the other clips as references. */
export async function benchLipsClaims(): Promise<Section | null> {
  const dictionary = await englishDictionary()
  const all = clips(dictionary)
  const claims = falseClaims()
  if (!all || !claims) return null
  const said = runningEnglish(dictionary)
  const running = said.map(({ phones }) => phones)
  const test = (claimOf: (clip: Clip) => SpokenClaim): Tested[] =>
    all.map((clip) => ({
      byHand: consistency(claimOf(clip), clip.track, { running }),
      adapted: consistency(claimOf(clip), clip.track, { running, references: all.filter((c) => c !== clip) }),
    }))
  const truth = test(spokenIn)
  const swapped = test((clip) => spokenIn(all[(all.indexOf(clip) + 1) % all.length]!))
  const lies = claims.map((claim) => ({ tested: test(() => phonesOf(claim, { dictionary })) }))
  const ordinary = ordinaryTested(all, said)
  const summit = median(lies[0]!.tested.map(({ byHand }) => byHand.amongSentences!.rank))
  return {
    name: 'lips-claims',
    title: 'Lips: true and false claims',
    how: `Each claim on the same ${all.length} clips: its true sentence, the sentence of the next clip, sentences that none holds (read by lip readers of other footage). Rank among 200 stretches of English, then the place of the clip among the ${all.length} clips for this claim (6 is the middle): a sentence that fits any mouth stands high in the first and in the middle in the second. Verdicts: consistent with / contradicted by / not testable. Hard events: p, b or m claimed; contradicted when no frame near shows closed lips. The baseline, chance, is rank 100, clip 6.`,
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
      ...lies.map(({ tested }, k) => [
        k === 0 ? 'false: the claim of the summit example' : `false: sentence ${k + 1}`,
        ...cells(tested),
      ]),
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
function ordinaryTested(all: readonly Clip[], said: SaidWords): Tested[] {
  const running = said.map(({ phones }) => phones)
  return Array.from({ length: 50 }, (_, k) => {
    const clip = all[k % all.length]!
    const words = said.slice(k * 40, k * 40 + 5)
    const claim = spoken(
      words.map(({ word }) => word).join(' '),
      words.map(({ phones }) => phones),
    )
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
