import { phrasesOf } from '../phrases.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split('|'))

/** Words and phrases (lower case, clitics cut off: “do n't”) that soften a statement when they stand at its main verb. */
export const HEDGES = phrasesOf(`
may|might|could|perhaps|maybe|possibly|probably|likely|unlikely|presumably|supposedly|apparently|seemingly|allegedly|reportedly|seem|seems
|seemed|appear|appears|appeared|suggests|suggest|potentially|conceivably|arguably|purportedly|ostensibly|looks like
|look like|i do n't know|not sure|not certain|unclear|uncertain|in my opinion|in my view|a possibility|a chance
|is possible|be possible|tend to|tends to`)

/** Words of obligation and wish at the main verb: who says them wants something. */
export const WISHES = phrasesOf(`
should|must|ought|need|needs|have to|has to|had to|need to|needs to|needed to|got to|gotta|let 's|let us|i want|we want|wants to|wanted to|want to|i hope|we hope|he hopes
|she hopes|they hope|he hoped|she hoped|they hoped|i wish|we wish|is time|'s time|time to|i urge|i call on|we urge|we call on|please|i demand|we demand
|plans to|plan to|planned to|intends to|intend to|intended to|i 'd like|would like|vows to|promises to|now is the time`)

/** What somebody wishes with “I”, or, in a report, “she” before it. */
export const WISHING = words('want|wants|wanted|hope|hopes|hoped|wish|wishes|wished')

/** What somebody foretells with “I”, or, in a report, “she” before it. */
export const EXPECTING = words('expect|expects|expected|anticipate|anticipates|anticipated|predict|predicted')

/** What comes to somebody, planned or not: “we will win” foretells. */
export const UNWILLED = words('win|lose|prevail|succeed|fail|survive|die')

/** Words that tell of the future. */
export const FUTURE = phrasesOf("will|'ll|wo|shall|gonna|going to|about to|'mma")

/** What may be believed or held for sure: with “I” or, in a report, “she” before it, it is the speaker’s own doubt. */
export const BELIEVING = words(
  'think|thinks|thought|believe|believes|believed|guess|guesses|suppose|supposes|suspect|suspects|fear|fears|feared|doubt|doubts|assume|assumes|imagine|feel|feels',
)

/** Who plans when the future is theirs: in their own words, and in a report of them. */
export const SPEAKING_SELVES = words('i|we')
export const REPORTED_SELVES = words('i|we|he|she|they|it')
export const REPORTED_PERSON = words('i|we|he|she')
export const REPORTED_BODY = words('i|we|they|it')
export const REPORTED_GROUP = words('i|we|they')

/** Cues that give a name: whatever “called it a disaster to come” foretells is part of the name. */
export const NAMING = words(
  'call|describe|label|dub|brand|term|nickname|characterize|characterise|portray|depict|compare|liken|bill|bill as',
)

/** Whoever finds or admits that something is not so asserts it. */
export const FINDING = words(
  'find|show|prove|demonstrate|discover|learn|realize|realise|conclude|rule|determine|decide|admit|acknowledge|concede|confess|feel',
)

/** A court that rules what will be does not foretell it. */
export const SETTLING = words('conclude|rule|determine|decide')

/** Words that reject what somebody else said. */
export const REJECTIONS = phrasesOf(`
untrue|nonsense|myth|baseless|unfounded|fabricated|mischaracterized|misrepresented|bogus|fiction|not true|n't true|not the case
|is false|was false|are false|is wrong|was wrong|are wrong|no evidence|no truth|no direct evidence|not happen|n't happen`)

/** Not doing these is saying nothing. */
export const ANSWERS: ReadonlySet<string> = new Set(['respond', 'reply', 'answer', 'comment', 'return'])

/** Words by which somebody keeps from saying, thinking or wanting something. */
export const NEGATIONS = words(
  "not|n't|never|no|refuse|refused|refuses|refusing|decline|declined|declines|declining|without|neither|nor|hardly|nothing",
)

/** Openings that put a clause before the main one: “If it rains, we should wait.” */
export const SUBORDINATORS = words(
  'if|when|while|as|because|although|though|given|since|after|before|until|unless|whenever|even|despite|once|whereas',
)

/** Words with which the writer, not the speaker, doubts. */
export const WRITER_DOUBTS = phrasesOf(`
reportedly|allegedly|purportedly|supposedly|apparently|ostensibly|so-called|seemingly|alleged|purported|rumored|rumoured|unconfirmed|unverified
|disputed|debunked|without evidence|without proof|no evidence|falsely|wrongly|baselessly|incorrectly|misleadingly|unclear`)
