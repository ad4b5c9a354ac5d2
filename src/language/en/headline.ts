const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u))

/** Words that carry no claim. */
export const EMPTY_WORDS = words(`
a an the and or but nor so yet as at by for from in into of off on onto out over per to up upon via vs with within without about above after against
along amid among around before behind below beneath beside between beyond despite down during except inside like near outside since than through throughout till
toward towards under until unlike while i you he she it we they me him her us them my your his its our their mine yours hers ours theirs this that these those
who whom whose which what when where why how is are was were be been being am 's 're 've 'd 'll 'm n't do does did done have has had having will would shall should
can could may might must not no there here also just only very too even more most much many some any all each every both either neither other another such own same
then now again once if because though although whether get gets got say says said new one mr. mrs. ms. sen. rep. gov. dr.
ago today tonight yesterday tomorrow going go goes come comes wo ca let let's want wants breaking exclusive boom watch`)

const inflected = (lemmas: string): ReadonlySet<string> =>
  new Set(
    lemmas
      .trim()
      .split(/\s+/u)
      .flatMap((lemma) => [third(lemma), past(lemma)]),
  )
const third = (v: string): string =>
  /(?:s|sh|ch|x|z|o)$/u.test(v) ? `${v}es` : /[^aeiou]y$/u.test(v) ? `${v.slice(0, -1)}ies` : `${v}s`
const past = (v: string): string =>
  v.endsWith('e')
    ? `${v}d`
    : /[^aeiou]y$/u.test(v)
      ? `${v.slice(0, -1)}ied`
      : DOUBLING.has(v)
        ? `${v}${v.at(-1)}ed`
        : `${v}ed`
const DOUBLING = words('slam rip admit tip zip rap chat')

/** Verbs by which a headline gives somebody's words or judgement; what they govern is that person's claim. */
const SAYING = `say tell warn urge slam rip blast insist accuse denounce condemn deny praise criticize criticise mock argue admit concede predict question call claim
ask reveal explain suggest defend declare announce demand threaten tout hail tweet think believe vow pledge promise propose recommend acknowledge allege assert
contend maintain complain joke quip boast bemoan lament decry assail chide rebuke scold berate blame applaud salute commend laud endorse dismiss dispute refute debunk
reiterate reply respond react retort compare liken ridicule deride doubt fear expect forecast estimate caution unleash remind confirm clarify describe disclose hint imply
insinuate speculate reassure assure implore plead beg lecture taunt trash torch roast shred hammer lambaste lambast excoriate skewer bash pan rail fume lash vent weigh brag apologize apologise counsel advise advocate champion challenge
heckle object chastise admonish jeer confess testify report note recount recall discuss swear cite echo find show`
export const SAYS: ReadonlySet<string> = new Set([
  ...inflected(SAYING),
  ...words('said told thought swore found shown'),
])
/** Their plain forms speak only behind a plural: “Lawmakers urge”, not “the claim”. */
export const SAY: ReadonlySet<string> = words(SAYING)
/** Most of them are nouns or other verbs too: they speak only where the one before them is known to speak. */
export const DOUBTFUL_SAYS: ReadonlySet<string> =
  words(`calls claims claimed questions reports reported shows showed finds found rules notes fears doubts hints
promises challenges expects estimates forecasts weighs discussed discusses cites echoes recalls recalled doubled pans rails vents bashes tips compares compared
endorses endorsed announces announced proposes proposed recommended recommends confirms confirmed reveals revealed responds reacts responded reacted dismisses dismissed thinks thought describes shown`)
/** Plain forms that are no nouns: behind a plural they speak though nobody knows yet whether the plural does: “Lawmakers urge”. */
export const PURE_SAYS: ReadonlySet<string> =
  words(`ask urge tell say argue insist accuse denounce condemn criticize criticise admit concede predict explain declare announce believe think
propose recommend acknowledge allege assert contend maintain complain decry assail chide rebuke scold berate commend suggest deny warn`)
/** Past forms that nobody can suffer: “responded to the attack”. */
export const NEVER_SUFFERED: ReadonlySet<string> = words(
  'responded replied reacted objected apologized apologised testified joked quipped fumed railed',
)
/** “The Latest: …”, “EXCLUSIVE – …”: what a desk puts before a headline. */
export const DESK_LABEL =
  /^(?:the latest|exclusives?|breaking(?: news)?|just in|watch|video|live(?: updates?)?|updated?|news guide|fact check|analysis|opinion|editorial|commentary|in brief)\s*(?::|[–—-]\s)\s*/iu
/** What stands before a colon and is a column, not a speaker. */
export const COLUMN_WORDS: ReadonlySet<string> = words(
  'email newsletter briefing roundup guide notebook diary column review preview recap',
)
/** They open what a headline tells before its own subject: “After the vote, Doe warned …”. */
export const OPENING_WORDS: ReadonlySet<string> = words(
  'after as while when amid before despite following during since',
)
/** Phrases that say it with more than one word; the first word in its forms. */
export const SAYING_PHRASES: readonly RegExp[] = [
  /\b(?:doubl(?:es|ed|ing)? down|fir(?:es|ed) back|hits? back|punch(?:es|ed) back|push(?:es|ed)? back|lash(?:es|ed)? out|swip(?:es|ed) at|rul(?:es|ed?) (?:against|that|in favou?r|for|on|out)|hits? [\p{L}’']+ (?:on|over|for)|(?:drops?|dropped|delivers?|delivered|gives?|gave|issues?|issued|offers?|offered|fires? off|fired off|sends?|sent|posts?|posted|has|unleash(?:es|ed)|launch(?:es|ed)|makes?|made) (?:[\p{L}\d’'-]+ ){0,5}?(?:response|answer|reply|message|rebuke|retort|statement|warning|demand|promise|vow|pledge|apology|accusation|admission|confession|predictions?|joke|plea|comeback|tirade)|lays? out|laid out|takes? (?:aim|issue|swipe|a swipe|credit)|tears? into|weigh(?:s|ed)? in|speaks? out|opens? up|sounds? off|sounds? (?:the )?alarm|points? (?:to|out)|goes? after|throws? shade|(?:slash|cut|rais|lower|trim)(?:es|s)? (?:\w+ ){0,3}?(?:prospects?|forecasts?|outlooks?|estimates?|projections?|ratings?)|has (?:a )?(?:message|warning|advice|words)|make(?:s)? (?:a |the )?(?:case|claim|accusation|charge|promise|vow|pledge|threat|apology|admission|plea|prediction|joke|demand)|issues? (?:a )?(?:warning|statement|apology|threat|challenge)|raises? (?:questions|concerns|doubts|alarm)|offers? (?:an )?(?:apology|praise|advice|support)|calls? (?:on|for)|gives? (?:\w+ )?advice)\b/iu,
]
/** What stands behind these is somebody's act in another's story: “As Doe demands a wall, …”. */
export const SUBORDINATE = words('after as while when who that how why if before because what amid where since')
/** Behind a past form these show that it is suffered: “Doe accused of fraud”. */
export const SUFFERED = words('of by over for as in at amid after with to from')
/** A headline that gives its claim to a report without saying whose. */
export const REPORTEDLY = /^(?:reportedly|allegedly|purportedly|supposedly)$/u
/** What can stand before the colon or at the end without a name: “Poll: …”, “…: report”. */
export const NAMELESS_SOURCES =
  words(`poll polls report reports study studies survey source sources analysis officials official police experts expert witness witnesses memo
documents document court judge watchdog lawmaker lawmakers senator senators congressman congresswoman governor mayor minister general veteran
veterans professor author analyst analysts strategist pollster critic critics adviser advisers ally allies rival woman man mom mother dad father teen student students teacher teachers
victim victims actor actress singer pastor bishop pope doctor doctors economist economists historian spokesman spokeswoman camp researchers scientists prosecutors aide aides lawyer insider insiders exclusive-report audit`)

/** What a headline calls a source by one of these words, the body may call by another of the same row. */
export const SOURCE_ROWS: readonly ReadonlySet<string>[] = [
  words(
    'memo memos memorandum document documents paper papers file files letter letters email emails e-mail e-mails note notes report draft',
  ),
  words('poll polls polling pollster pollsters survey surveys'),
  words(
    'report reports study studies research researcher researchers review audit analysis finding findings paper scientist scientists author authors expert experts',
  ),
  words(
    'expert experts professor professors analyst analysts economist economists researcher researchers scientist scientists historian',
  ),
  words('police officer officers cop cops detective detectives sheriff investigator investigators'),
  words('court courts judge judges justice justices ruling panel tribunal'),
  words(
    'lawmaker lawmakers senator senators congressman congresswoman representative legislator legislators mp mps rep sen rep. sen.',
  ),
  words('source sources insider insiders official officials aide aides person people adviser advisers ally allies'),
  words('spokesman spokeswoman spokesperson camp campaign office'),
  words('doctor doctors physician physicians'),
  words('filing filings lawsuit suit complaint'),
]
/** Between a headline's subject and its verb: “Doe just announced …”. */
export const PASSING_ADVERBS = words(
  'just now also again finally really already still even once quietly openly to will would',
)

/** Words in a source's place that name nobody. */
export const NAMES_NOBODY =
  /^(?:he|she|it|they|who|which|that|this|these|those|we|i|you|him|her|them|one|others?|some|many|his|their|its|my|our)$/iu
/** Papers that are at first hand themselves: what they count or hold is not somebody's word. */
export const FIRST_HAND =
  /\b(?:polls?|polling|surveys?|data|records?|filings?|results?|returns|tally|tallies|figures|census|statistics|transcripts?|ballots?)\b/iu
/** Behind a verb these show that something is sent rather than said: “Doe tweets a photo”. */
export const SENT = /^(?:a|an|the|his|her|their|its|photos?|pictures?|video|videos|image|images|graphic)$/u
export const SENDS = /^(?:tweet|tweets|tweeted|cites?|cited|shows?|showed|shown)$/u

/** The writer, or whoever is interviewed, speaking of themself. */
export const SELF = /^(?:i|we|you|me|us|my|our)$/iu

/** How firm a claim is: words that take something back from it. */
export const HEDGES =
  words(`may might could likely unlikely possibly perhaps maybe probably potentially reportedly allegedly alleged apparently apparent seemingly appears appeared
appear seems seemed seem suspected purportedly supposedly purported`)
/** These weaken the verb behind them only. */
export const MODALS = words('may might could can should would')
/** A headline that has one of these is no plain statement either. */
export const HEADLINE_HEDGES = words(
  `${[...HEDGES].join(' ')} suggests suggest suggested looks look can would should if ? expected potential possible feared fears risk risks claims set`,
)
export const NEGATIONS =
  words(`not n't no never nobody none nothing neither nor without cannot fails failed fail refuses refused denies denied rejects rejected against stops stopped
blocks blocked declines declined lacks little few hardly barely unable halts ends loses lost drops skip skips avoids avoid`)

export const ASKING = words('why how what who when where whether is are can could should will would did does do if')

/** How much of its kind a word takes, in two rows: of things and of times. */
export const SCOPES: readonly ReadonlyMap<string, number>[] = [
  new Map(
    Object.entries({
      few: 1,
      some: 2,
      several: 2,
      part: 2,
      parts: 2,
      many: 3,
      half: 3,
      most: 4,
      majority: 4,
      all: 6,
      every: 6,
      each: 6,
      entire: 6,
      whole: 6,
      everyone: 6,
      everybody: 6,
      none: 6,
      no: 6,
    }),
  ),
  new Map(
    Object.entries({
      rarely: 1,
      seldom: 1,
      occasionally: 2,
      sometimes: 2,
      often: 3,
      frequently: 3,
      repeatedly: 3,
      usually: 4,
      generally: 4,
      mostly: 4,
      always: 6,
      never: 6,
      constantly: 6,
    }),
  ),
]

const NUMBER_LIST = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
export const NUMBER_VALUES: ReadonlyMap<string, number> = new Map([
  ...NUMBER_LIST.split(' ').map((w, i): [string, number] => [w, i]),
  ...Object.entries({
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    dozen: 12,
    hundred: 100,
    thousand: 1000,
  }),
])
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    m: 1e6,
    mn: 1e6,
    billion: 1e9,
    b: 1e9,
    bn: 1e9,
    trillion: 1e12,
    dozen: 12,
  }),
)
