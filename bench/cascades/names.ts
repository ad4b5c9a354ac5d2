const list = (words: string): string[] => words.trim().split(/\s+/u)

/** Invented people get a common given name and a family name put together from two halves. */
export const WOMEN = list(
  'Maria Anna Ellen Ruth Clara Nora Irene Helen Laura Judith Sarah Emma Katherine Monica Teresa Alice Diana Rachel Susan Paula Victoria Martha Julia Sophie Linda',
)
export const MEN = list(
  'Peter Thomas Daniel Robert Martin Andrew Victor Simon Paul David George Henry Samuel Oliver Frank Philip Edward Richard Michael Stephen Anthony Walter Marcus Leonard Hugo',
)
export const FAMILY_HEADS = list(
  'Ash Bram Corn Dern Els Farn Gar Hal Ing Kel Lind Mar Nor Os Pen Quar Ren Sol Thorn Ul Var Wex Yar Zell Brock Hart Stan',
)
export const FAMILY_TAILS = list('by ton berg wick sen ström er ell man stead ridge low ley mark holt quist den ford')

/** Places are put together likewise. */
export const PLACE_HEADS = list(
  'Tarn Alder Brack Cald Dun Eller Fen Grim Hollin Kirk Lang Mell North Oster Pell Raven Salt Thurl Wend Winter Cray Morr',
)
export const PLACE_TAILS = list('side moor haven port ness field bridge mouth dale wick stow ham sund vik gate mere')
export const RIVERS = list(
  'Arle Benn Corve Dace Eft Ferrow Gant Hesper Isk Lorne Marl Nesk Orrin Pale Rill Sable Tove Ussel Wharn Yarrow',
)
export const STREETS = [
  'Mill Lane',
  'Castle Street',
  'Quay Road',
  'Weaver Street',
  'Saint Anne’s',
  'Long Acre',
  'Tanner Row',
  'Station Road',
  'Lime Walk',
  'Copper Hill',
  'Gallows Field',
  'Orchard Way',
]
export const FIRMS = list(
  'Harrow Castell Meridian Vantor Ostrava Halcyon Brandt Corvin Delphin Eskil Norrland Palisade Tessel Umber Westray Kestrel',
)

/** “{place} Gazette”; the weights of kinds come from repetition. */
export const PAPERS = list(
  'Gazette Herald Courier Post Chronicle Observer Tribune Echo Mercury Argus Sentinel Advertiser Dispatch Examiner Standard',
)
export const STATIONS = [
  'Radio {name}',
  '{name} TV',
  '{name} News',
  'Channel {digit} News',
  '{name} Live',
  'The Daily {name}',
  '{name} Today',
  'The {name} Review',
  '{name} Wire',
  'The {name} Letter',
]

/** The first sign a wire copy with real marks, the others with marks of agencies that we made up. */
export const WIRES: readonly { name: string; sign: string }[] = [
  { name: 'The Associated Press', sign: 'AP' },
  { name: 'Reuters', sign: 'Reuters' },
  { name: 'Agence France-Presse', sign: 'AFP' },
  { name: 'Norland Press Agency', sign: 'NPA' },
  { name: 'Meridian Newswire', sign: 'Meridian' },
]
export const NETWORKS = ['X', 'Facebook', 'Mastodon', 'Bluesky', 'Instagram', 'Telegram']

/** Two readings of one pair of lips: they look alike, and mean different things. */
export const WHISPERS: readonly (readonly [Whisper, Whisper])[] = [
  [
    {
      said: 'We can have the new papers signed by the partners on Friday.',
      reported: 'the partners would sign the new papers on Friday',
    },
    {
      said: 'We can’t leave a paper trail for the lawyers to find later.',
      reported: 'no paper trail should be left for the lawyers',
    },
  ],
  [
    {
      said: 'Tell the committee that the second letter never reached us.',
      reported: 'the committee should hear that the second letter never arrived',
    },
    {
      said: 'Tell your cousin that the weather is better on the island.',
      reported: 'the weather was better on the island',
    },
  ],
  [
    {
      said: 'He will pay for this mistake before the summer is over.',
      reported: 'somebody would pay for the mistake before summer was over',
    },
    {
      said: 'Play the first three songs again while the drummer is sober.',
      reported: 'the first three songs should be played again',
    },
  ],
  [
    {
      said: 'I would rather sell the whole company than go on like that.',
      reported: 'selling the whole company was better than going on',
    },
    {
      said: 'Either settle the old quarrel today or send them home alone.',
      reported: 'the old quarrel had to be settled today',
    },
  ],
  [
    {
      said: 'Not a word to the newspapers until the vote is counted.',
      reported: 'newspapers should hear nothing before the vote was counted',
    },
    { said: 'What a bird, did you see it under the white boat?', reported: 'there was a bird under the white boat' },
  ],
  [
    {
      said: 'They knew about the missing money since the beginning of March.',
      reported: 'the missing money had been known about since the beginning of March',
    },
    {
      said: 'They grew their own honey behind the chapel in the marsh.',
      reported: 'honey was made behind the chapel in the marsh',
    },
  ],
  [
    {
      said: 'Keep smiling, the cameras behind the fountain are still running.',
      reported: 'it was wise to smile for the cameras behind the fountain',
    },
    {
      said: 'Sleep a while, the campers on the mountain are still coming.',
      reported: 'the campers on the mountain were still to come',
    },
  ],
  [
    {
      said: 'The deal is finished, and nobody in the room has noticed.',
      reported: 'the deal was done without anybody in the room noticing',
    },
    {
      said: 'The wheel is vanished, and somebody in the crew has stolen it.',
      reported: 'somebody in the crew had stolen a wheel',
    },
  ],
]
export type Whisper = { said: string; reported: string }
