import { lemmasOf } from './lemmas.ts'

/** Verbs whose passive speaks of its subject, who says nothing then: “she was asked”, “it is said”, “the man was identified as”. */
const LEMMAS: ReadonlySet<string> = new Set(
  `expect ask know see say show criticize criticise announce consider call charge view declare mention report reveal question tell
regard confirm dismiss argue accuse attribute describe predict identify list project condemn label think disclose discover mock
blame deem nickname portray name title dub inform warn remind believe rumor rumour allege suspect estimate claim suggest propose
recommend understand advise notify praise denounce depict characterize characterise hail brand urge instruct order entitle nominate
credit cite find learn acknowledge publish`.split(/\s+/u),
)

/** True for a participle, in lower case, whose passive takes for its subject whom or what it is about. */
export const hasPatient = (participle: string): boolean => lemmasOf(participle).some((lemma) => LEMMAS.has(lemma))
