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
    { said: 'We can have the papers signed by Friday.', reported: 'the papers could be signed by Friday' },
    { said: 'We can’t have a paper trail by Friday.', reported: 'there could be no paper trail by Friday' },
  ],
  [
    { said: 'Tell them we never got the letter.', reported: 'others should be told that the letter never came' },
    { said: 'Tell them we’re better off later.', reported: 'they would be better off waiting' },
  ],
  [
    { said: 'He will pay for this, you will see.', reported: 'somebody would pay for it' },
    { said: 'He will play in this, you will see.', reported: 'somebody would take part after all' },
  ],
  [
    { said: 'I would rather sell than go on like that.', reported: 'selling was better than going on' },
    { said: 'I would rather settle and go home like that.', reported: 'a settlement would let everybody go home' },
  ],
  [
    { said: 'Not a word until the vote is over.', reported: 'nothing should be said before the vote was over' },
    { said: 'What a bird under the boat, all over!', reported: 'there was a bird under the boat' },
  ],
  [
    { said: 'They knew about the money all along.', reported: 'the money had been known about from the start' },
    { said: 'They grew up without money all along.', reported: 'certain people had grown up poor' },
  ],
  [
    { said: 'Keep smiling, the cameras are still here.', reported: 'it was wise to smile for the cameras' },
    { said: 'Keep minding, the campers are still here.', reported: 'the campers had not left' },
  ],
  [
    { said: 'It is finished, and nobody noticed it.', reported: 'it was over without anybody noticing' },
    { said: 'It is vanished, and somebody pocketed it.', reported: 'something had vanished into a pocket' },
  ],
]
export type Whisper = { said: string; reported: string }
