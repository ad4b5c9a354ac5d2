/**
 * What the words of a verb tell about its event; they are matched against the group of a verb, lower case and with
 * single blanks: “had initially been expected to end”, “is scheduled to meet”.
 */
const PLANNED_LIST = 'scheduled|slated|set|due|expected|supposed|planned|planning|meant|poised|booked|timed|billed'
const PLANNED = `(?:${PLANNED_LIST})`
export const PLANNED_WORDS: ReadonlySet<string> = new Set(PLANNED_LIST.split('|'))

/** It was to be and was called off. */
export const CANCELLED =
  /\b(?:(?:was|were|been|be|is|are|got|gets|being|has|have|had) (?:\w+ly |later |also |then )?(?:scrapped|shelved|scuttled|nixed|aborted|averted|thwarted|foiled|cut short)|cancell?(?:ed|s|ing)|postpon(?:ed|es|ing)|call(?:ed|s|ing) off|scrapp(?:ed|ing))\b/u
/** It was to be and did not come about. */
export const FAILED =
  /\b(?:(?:was|were|is|are|been) (?:\w+ )?unable to|(?:would|could|should) (?:\w+ )?have \w+|w(?:as|ere) to have|(?:did|does|do|could|would) ?(?:n't|not|never) (?:\w+ly )?(?:happen|take place|occur|materialize|materialise|come|show up|appear|attend|go ahead|go through|pass|vote|meet|testify|debate|travel|visit|speak|run|hold|sign)|never (?:happened|took place|came|materialized|met|signed))\b/u
/** “assaults in 2011 that were not carried out”: right behind the date, what became of the thing that it dates. */
export const CAME_TO_NOTHING =
  /^[^,.;:]{0,24}?(?:,\s*(?:(?:with|and)\s[^,.;:]{0,30}?)?)?\b(?:that|which)\s+(?:(?:was|were|had been|has been|have been)\s+(?:\w+ly\s+)?(?:(?:not|never)\s+(?:carried out|held|built|completed|adopted|passed|signed|implemented|fulfilled|published)|cancell?ed|called off|postponed|scrapped|abandoned|thwarted|foiled|averted)|never\s+(?:came|took|happened|materiali[sz]ed)|(?:did not|didn['’]t)\s+(?:happen|take place|come))\b/u
/** Somebody spoke in public, or to somebody. */
export const SPEAKING =
  /\b(?:said|saying|told|spoke|speaking|speech|announced|tweeted|wrote|asked|interview\w*|rally|debate|hearing|testified|press conference|news conference|briefing|remarks|statement|appear(?:ed|ing|ance))\b/iu
/** Verbs whose present tense tells what is or was said, not what a day will bring. */
export const STATES: ReadonlySet<string> = new Set(
  'is are has have does do says say shows show suggests suggest finds find remains remain seems seem appears appear means mean marks mark tells tell argues argue writes write notes note'.split(
    ' ',
  ),
)
/** “if he wins in November”: the clause is a condition. */
export const CONDITION: ReadonlySet<string> = new Set('if unless whether lest'.split(' '))
/** “had been expected to end with …”: with INSTEAD in the sentence it did not happen. */
export const HAD_BEEN_PLANNED = new RegExp(
  `\\b(?:was|were|had)(?: \\w+)?(?: been)?(?: \\w+)? ${PLANNED}(?: \\w+)? to\\b`,
  'u',
)
export const INSTEAD =
  /\b(?:[Ii]nstead|but (?:was|were|did not|didn['’]t|never|failed|then)|only to|never (?:happened|came|took))\b/u
/** Not yet sure to come. */
export const POSSIBLE =
  /\b(?:may|might|could|can|possibly|perhaps|maybe|(?:hop(?:e|es|ed|ing)|want(?:s|ed|ing)?|seek(?:s|ing)?|try|tries|trying|urg(?:e|es|ed|ing)|propos(?:e|es|ed|ing)|push(?:es|ed|ing)?|allow(?:s|ed|ing)?|enabl(?:e|es|ed|ing)|letting|offer(?:s|ed|ing)?|threaten(?:s|ed|ing)?) to|likely to|unlikely to|(?:is|are|was|were) (?:considering|weighing|mulling)|considers?|eyeing)\b/u
export const SCHEDULED = new RegExp(
  `\\b(?:will|wo|shall|'ll|would|(?:is|are|was|were|be|been|'s|'re) (?:\\w+ )?(?:${PLANNED}|going|about) (?:\\w+ )?(?:to|for|on|in)|${PLANNED} (?:to|for)|(?:is|are) to|plan(?:s|ned|ning)? to|intend(?:s|ed|ing)? to|aim(?:s|ing)? to|expect(?:s|ed|ing)? to|vow(?:s|ed|ing)? to|pledg(?:e|es|ed|ing) to|promis(?:e|es|ed|ing) to|prepar(?:e|es|ed|ing) to|agreed to|(?:is|are) \\w+ing to)\\b`,
  'u',
)
/** “would” tells of a plan where somebody told it, else of what may come: “That would lead to a vote in July”. */
export const WOULD = /\bwould\b/u
export const TOLD =
  /\b(?:said|says|saying|told|announced|promised|vowed|pledged|added|confirmed|tweeted|wrote|indicated|expected)\b/iu
/** “…, when voters go to the polls”: the date is that of what follows. */
export const WHEN = /^,?\s+when\b/u
/** “her speech on Thursday”: a noun that stands with its date is over, whatever goes on now. */
export const EVENT_NOUN =
  /\b(?:(?:speech|address|interview|rally|performance|appearance|report|vote)\s+(?:\w+ )?on|(?:incident|shooting|attacks?|accident|crash|explosion|blast|arrests?|deaths?|killings?|raid|victory|wins?|loss|defeat|announcement|statement|remarks|comments|decision|ruling|results?)(?:\s+late)?(?:\s+on)?)\s+$/iu
/** What nobody plans is over, whatever is to follow: “will be charged with the crash on Sunday”. */
export const MISHAP =
  /\b(?:incident|shooting|attacks?|accident|crash|explosion|blast|deaths?|killings?|murders?|raid|fire|blaze|flood|quake|earthquake|collapse|outage|derailment|stabbing|bombing|robbery)(?:\s+(?:late|early))?(?:\s+on)?\s+$/iu
/** What was planned for a day that is over: whether it came about is not said. */
export const WAS_PLANNED = new RegExp(`\\b(?:was|were|been|be) (?:\\w+ )?${PLANNED} (?:\\w+ )?(?:to|for)\\b`, 'u')
/** The verb goes on at the time of writing. */
export const ONGOING =
  /\b(?:(?:has|have|'s|'ve) (?:\w+ )?been|(?:is|are|'s|'re) (?:\w+ )?(?:still )?\w+ing|remains?|continues? to|continues?)\b/u
export const SINCE = /\b(?:ever\s+)?since\s+(?:the\s+)?(?:at least\s+|early\s+|late\s+|mid-)?$/iu
/** Words before “Monday’s debate” that put it ahead of us. */
export const AHEAD =
  /\b(?:ahead of|before|prepar\w+ for|prep for|upcoming|in advance of|leading up to|until|heading into|going into|for)\s+(?:the\s+|this\s+|next\s+)?$/iu

export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that because while although though if unless whether after before as since until when where who which whose whom whereas'.split(
    ' ',
  ),
)
/** “hours after …”, “a day before …”: how much lies between. */
export const TIME_BETWEEN = /^(?:moments?|minutes?|hours?|days?|weeks?|months?|years?|shortly|just|soon)$/u
export const ACCORDING = /^according$/u
/** Adjectives that stand within the group of a verb: “is unable to meet”. */
export const WITHIN_VERBS: ReadonlySet<string> = new Set(
  'able unable likely unlikely due set ready supposed poised about'.split(' '),
)
/** What one is bidden to do may come about: “an invitation for her to visit”, “invited him to speak”. */
export const INVITED = /\b(?:invitation|invited?|invites|asked)\b/iu
export const NEXT_TIME = /\bnext time\b/giu
