/**
 * One thing said, in all the forms in which it travels. `said` may be cut where `|` stands; `{n}` is a number that may
 * be set wrong. Slots are those of the theme’s facts, and `{he}`, `{his}` for the speaker.
 */
export type Statement = {
  /** Whose words they are: a place in the theme’s roles. */
  by: number
  said: string
  /** The same out of a second mouth: translated back, other words for the same things. */
  again: string
  /** Behind “that”: tense and person changed. */
  reported: string
  /** Behind “that”, a few words of `said` in quotation marks. */
  mixed: string
  /** Behind “that”, in other words. */
  others: readonly [string, string]
  /** The first clause of `said`, its negation turned round: the others would give it away. */
  turned: string
}

/**
 * What a story can be about. Slots: `{place}`, `{river}`, `{street}`, `{company}`, `{office}`, `{year}`, `{many}`,
 * `{cost}` (millions), `{share}` (per cent), `{day}` (when it happened). `[a|b]` is a choice.
 */
export type Theme = {
  name: string
  /** The body that answers for it, with “the”; it may hold `{place}`. */
  office: string
  /** What a company or a thing here is called: `{company}` + this. */
  company: string
  /** Who speaks: roles, with “the” where they are the only ones. */
  roles: readonly string[]
  /** What it is all about, behind “about”. */
  topic: string
  /** What is seen or written of it: “the pumping log”. */
  document: string
  titles: readonly string[]
  leads: readonly string[]
  statements: readonly Statement[]
  background: readonly string[]
}
