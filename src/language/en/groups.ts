const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Nouns for several people, that look like no plural of a noun for one. */
export const GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(`
people men women children folks kids police officials authorities others parents relatives members ranks base public crowd audience
electorate public populace population press media masses rank-and-file opposition elite elites establishment public majority minority
youth crew staff personnel faculty generation community families family couple duo trio quartet pair leadership troops forces
millennials seniors americans latinos hispanics blacks whites asians africans europeans russians britons germans chinese japanese
french british israelis palestinians iranians syrians turks kurds mexicans canadians iowans texans floridians californians
republicans democrats liberals conservatives progressives libertarians independents moderates evangelicals catholics
protestants christians muslims jews tories gop-ers lawmakers voters caucusgoers taxpayers faithful delegates colleagues
supporters sympathizers loyalists peers counterparts observers insiders sources experts analysts scholars critics pundits
brass politicians commentators marchers spectators onlookers heavyweights bigwigs faithful respondents participants attendees
many some few several most both others all none half dozens hundreds thousands millions scores neither either thirds quarters
`),
)

/** Words that stand for some people by themselves: “some”, “many”, “others”. */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  words(`some many most few several others other both all none each half dozens hundreds thousands millions scores neither either
one two three four five six seven eight nine ten eleven twelve another any everyone everybody anyone anybody someone somebody nobody
no-one those these thirds quarters quarter third percent % majority minority plurality`),
)

/** Heads that only measure what follows “of”: “a handful of insiders” are insiders. */
export const PARTITIVES: ReadonlySet<string> = new Set(
  words(`group groups handful number numbers array lot lots dozens hundreds thousands millions scores couple constellation clutch string
series chorus host majority minority plurality percent % half third thirds quarter quarters tenth fifth some many most few several each
both all none one two three four five six seven eight nine ten any either neither part portion share segment swath mix range
variety bunch pair trio band crowd cross-section coterie cadre slate swarm throng wave succession spate flurry bevy slew
members member sampling collection generation rest remainder set kind sort types type`),
)

/** Nouns that take up any group or pair spoken of before: “the groups”, “both women”. */
export const ANY_GROUP_NOUNS: ReadonlySet<string> = new Set(
  words(`group groups organizations organisations pair duo two three women men leaders candidates politicians lawmakers senators couple both
rivals contenders others heavyweights democrats republicans officials companies parties activists advocates protesters critics`),
)

/** What begins with these is nobody in particular. */
export const EACH: ReadonlySet<string> = new Set(['each', 'every', 'no', 'any', 'neither', 'either'])
