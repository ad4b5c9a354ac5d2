/** What grouping goes by. One setting serves all archives. */
export type Setting = {
  /** Articles at least this alike are of one story. */
  oneStory: number
  /** Two stories that an article bridges are one when their articles are on average this share of `oneStory` alike. */
  bridged: number
  /** Dated articles: likeness is multiplied by `sameDay` for those of one day, falls with `days`, and ends at `longAgo`. */
  sameDay: number
  days: number
  longAgo: number
  /** Texts this alike are copies, whatever their dates say. */
  copy: number
  /** Each quotation, each named speaker two articles share takes away this share of what makes them unlike. */
  quote: number
  agent: number
  /** An article is held against the `nearest` articles of a story, on average. */
  nearest: number
}

/** Chosen by cross-validation over halves of both story sets (bench `grouping`); the numbers beside it do as well. */
export const SETTING: Setting = {
  oneStory: 0.2,
  bridged: 0.9,
  sameDay: 1.5,
  days: 5,
  longAgo: 0.2,
  copy: 0.8,
  quote: 0.1,
  agent: 0.02,
  nearest: 3,
}
