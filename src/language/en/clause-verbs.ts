import { lemmasOf } from './lemmas.ts'

/** Verbs of saying, writing, thinking and finding out that take a whole clause: “(that) it rained”, “whether it rained”. */
const LEMMAS: ReadonlySet<string> = new Set(
  `say tell add remark note observe mention explain recall recount reply respond answer insist boast brag joke quip shout yell
whisper mutter state declare announce assert argue contend maintain claim allege acknowledge admit concede confess confirm
affirm reaffirm reveal disclose emphasize emphasise stress underline underscore reiterate repeat agree proclaim complain protest
warn caution remind notify inform assure reassure advise convince persuade report write tweet post testify swear vow pledge
promise guarantee predict forecast suggest hint imply insinuate indicate signal conclude estimate calculate speculate propose
recommend demand rule decide determine find deny dispute doubt ask wonder inquire question know realize realise learn hear
discover understand remember think believe feel hope fear worry suspect expect assume suppose guess figure reckon imagine
wish notice recognise recognize show demonstrate see foresee sense presume lie prove establish theorize theorise hypothesize
posit infer deduce bet attest clarify specify counter lament regret recollect forget trust opine urge request instruct read`.split(
    /\s+/u,
  ),
)

/** True for a form of a verb that takes a clause, in lower case. */
export const takesClause = (word: string): boolean => lemmasOf(word).some((lemma) => LEMMAS.has(lemma))

/** Those of them that as often take a thing for object: “saw the lamps burn” holds no claim, “saw that they burned” does. */
const OBJECT: ReadonlySet<string> = new Set(
  'see hear find notice read add observe recall regret urge request'.split(' '),
)

/** True for a form of a verb that takes a thing as well as a clause, in lower case. */
export const takesObject = (word: string): boolean => lemmasOf(word).some((lemma) => OBJECT.has(lemma))

/** What somebody may be, feel or become, with a clause of it: “is convinced (that) it rained”. */
const STATES: ReadonlySet<string> = new Set(
  `convinced aware unaware confident certain uncertain sure unsure afraid adamant hopeful worried concerned persuaded skeptical
sceptical doubtful optimistic pessimistic satisfied conscious mindful fearful`.split(/\s+/u),
)

/** True for an adjective that takes a clause, in lower case. */
export const isClaimState = (word: string): boolean => STATES.has(word)

/** Verbs that take a question only: “discussed whether it rained”, “looked into why it rained”. */
const ASKING: ReadonlySet<string> = new Set(
  'discuss debate consider examine investigate review weigh ponder describe look'.split(' '),
)

/** True for a form of a verb that takes a question and no other clause, in lower case. */
export const takesQuestion = (word: string): boolean => lemmasOf(word).some((lemma) => ASKING.has(lemma))

/** Nouns made from such verbs, which do so too: “her claim that it rained”. */
const NOUNS: ReadonlySet<string> = new Set(
  `claim claims assertion assertions allegation allegations accusation accusations argument suggestion suggestions statement
statements belief view opinion fear fears hope hopes prediction predictions promise promises pledge pledges warning warnings
complaint complaints report reports contention insistence admission acknowledgment denial conclusion finding findings concern
concerns suspicion suspicions charge charges vow threat threats`.split(/\s+/u),
)

/** True for a noun that takes a clause, in lower case. */
export const isClaimNoun = (word: string): boolean => NOUNS.has(word)

/** Verbs of what somebody means or wants to do, with an infinitive: “wants to wait”; behind many of them a person may come between. */
const WANTING: ReadonlySet<string> = new Set(
  `want plan intend hope expect wish prefer pledge promise vow refuse threaten offer propose agree decline seek decide demand
claim ask urge tell like`.split(/\s+/u),
)
const WANTING_OF: ReadonlySet<string> = new Set('want expect wish prefer ask urge tell like'.split(' '))

/** True for a form of a verb that takes an infinitive of what is wanted, in lower case. */
export const takesInfinitive = (word: string): boolean => lemmasOf(word).some((lemma) => WANTING.has(lemma))

/** True for one behind which stands who shall do it: “wants him to wait”. */
export const takesActor = (word: string): boolean => lemmasOf(word).some((lemma) => WANTING_OF.has(lemma))

/** Nouns of what somebody means to do or asks for, which take an infinitive: “her proposal to close the bridge”. */
const AIMS: ReadonlySet<string> = new Set(
  `proposal proposals refusal promise promises pledge pledges vow vows demand demands threat threats offer offers call calls plan
plans intention intentions desire wish request requests`.split(/\s+/u),
)

/** True for a noun that takes an infinitive of what is wanted, in lower case. */
export const isAimNoun = (word: string): boolean => AIMS.has(word)

/** The infinitives of plain saying: behind a modal they tell of nothing that was said. Lower case. */
export const SAID_PLAINLY: ReadonlySet<string> = new Set('say tell ask claim admit explain announce'.split(' '))
/** Modals in front of them that say so. Lower case; “ca” stands before “n’t”. */
export const UNSAID: ReadonlySet<string> = new Set('can ca could should must might ought'.split(' '))
