const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Titles: a name follows, so the period after them never ends a sentence. */
export const TITLES: ReadonlySet<string> = new Set(
  words(`
mr. mrs. ms. mx. dr. prof. rev. fr. sr. hon. msgr. st. sen. sens. rep. reps. gov. govs. pres. lt. gen. col. maj. capt. cmdr.
cpl. sgt. pvt. adm. brig. supt. det. insp. amb. atty. messrs. mmes. asst. treas. pfc. spc. sec.
`),
)

/** Other words that carry a period of their own; it ends the sentence only where the next word shows it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set([
  ...TITLES,
  ...words(`
jr. inc. corp. co. cos. ltd. llc. bros. assn. dept. est. vs. v. etc. approx. vol. ed. eds. pp. art. fig.
jan. feb. mar. apr. jun. jul. aug. sept. oct. nov. dec. mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun.
ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich. minn. miss. mo. mont. neb. nev.
okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ave. blvd. rd. ft. mt. hwy. ph.d. m.d. b.a. m.a. no. nos. esp. al.
`),
])
