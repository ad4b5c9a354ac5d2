/**
 * How newsrooms put things. Direct forms hold `{D}`, the quoted words ending in a comma, or `{E}`, the same as a sentence
 * of its own; the others hold `{R}`, what follows “that”. `{who}` is the speaker with what must be said of them,
 * `{short}` the same later on, `{us}` the outlet itself, `{them}` the one credited, `{day}` the day of the words.
 */
export type Wordings = { direct: readonly string[]; reported: readonly string[] }

/** What an outlet says when it has it at first hand. */
export const GROUNDS = {
  interview: {
    direct: [
      '{D} {who} told {us} [in an interview on {day}|on {day}|by telephone on {day}].',
      'In an interview with {us} [on {day}|this week], {who} [was blunt|did not mince words|was clear]: {E}',
      '{D} {who} said, speaking to {us} [in {his} office|by telephone|at {his} home] on {day}.',
      '[Asked|When asked] by {us} [what had happened|what went wrong|about it], {who} [answered|replied]: {E}',
      '{who} spoke to {us} [at length|for half an hour] on {day}. {D} {he} said.',
      '{D} {who} said in an [exclusive interview|interview] with {us}.',
      '{us} [reached|spoke to] {who} on {day}. {D} {he} said.',
    ],
    reported: [
      '{who} told {us} [on {day}|in an interview|in an interview on {day}] that {R}.',
      'In an interview with {us}, {who} said that {R}.',
      'Speaking to {us} on {day}, {who} said that {R}.',
      '[In a conversation with|Interviewed by] {us} [on {day}|this week], {who} said that {R}.',
      '{who}, who spoke to {us} on {day}, said that {R}.',
      'Asked by {us}, {who} said that {R}.',
    ],
  },
  conference: {
    direct: [
      '{D} {who} told reporters at a [news|press] conference in {place} on {day}.',
      'At a [press|news] conference [in the town hall|in {place}] on {day}, {who} said: {E}',
      '{D} {who} said at a [packed|hastily called|crowded] [press|news] conference on {day}.',
      '{who} faced [the press|reporters] on {day}. {D} {he} said at the [news|press] conference in {place}.',
      '{D} {who} told a [press|news] conference on {day}.',
      'Addressing [journalists|reporters] at a [press|news] conference in {place}, {who} said on {day}: {E}',
    ],
    reported: [
      '{who} told a [press|news] conference in {place} on {day} that {R}.',
      'At a [press|news] conference on {day}, {who} said that {R}.',
      '{who} told [journalists|reporters] at {day}’s [press|news] conference that {R}.',
      'Before [the press|reporters] in {place} on {day}, {who} said at a news conference that {R}.',
      '{who} used a [press|news] conference on {day} to say that {R}.',
      'During a [press|news] conference in {place} on {day}, {who} said that {R}.',
    ],
  },
  statement: {
    direct: [
      '{D} {who} said in a statement [on {day}|issued on {day}|released on {day}].',
      'In a written statement [on {day}|sent out on {day}], {who} said: {E}',
      '{who} [issued|put out] a statement on {day}. {D} it said.',
      '{D} {who} said in a press release on {day}.',
      '{D} {who} said in a [brief|short|two-paragraph] statement on {day}.',
      'A statement [by|from] {who} issued on {day} said: {E}',
    ],
    reported: [
      '{who} said in a statement on {day} that {R}.',
      'In a [written|brief] statement on {day}, {who} said that {R}.',
      'A statement [by|from] {who} issued on {day} said that {R}.',
      'A press release [by|from] {who} sent out on {day} said that {R}.',
      '{who} [issued|put out] a statement on {day} saying that {R}.',
      '{who} said in a press release on {day} that {R}.',
    ],
  },
  wire: {
    direct: [
      '{D} {who} told {wire} [on {day}|by telephone on {day}].',
      '{D} {who} said in an interview with {wire} on {day}.',
      'Speaking to {wire} on {day}, {who} said: {E}',
      '{who} told {wire} on {day}: {E}',
      'In an interview with {wire}, {who} said: {E}',
      '{D} {who} told {wire}.',
    ],
    reported: [
      '{who} told {wire} on {day} that {R}.',
      'In an interview with {wire} on {day}, {who} said that {R}.',
      'Speaking to {wire}, {who} said on {day} that {R}.',
      '{who} said in an interview with {wire} that {R}.',
      '{who} told {wire} by telephone that {R}.',
      '{who}, speaking to {wire} on {day}, said that {R}.',
    ],
  },
  unnamed: {
    direct: [
      '{D} {who} told {us} [on {day}|on condition of anonymity].',
      '{D} {who} told {us}, asking not to be named because {he} was not [allowed|authorised] to speak.',
      '[On condition of anonymity|Asking not to be named], {who} told {us} on {day}: {E}',
      '{D} {who} said to {us}, on condition of anonymity.',
      '{who} [spoke|talked] to {us} on condition of anonymity. {D} {he} said.',
      '{who}, who did not want to be named, told {us}: {E}',
    ],
    reported: [
      '{who} told {us} on condition of anonymity that {R}.',
      '{who}, who asked not to be named, told {us} that {R}.',
      '[Asking not to be named|On condition of anonymity], {who} told {us} on {day} that {R}.',
      '{who} told {us} on {day} that {R}. {he} was not [allowed|authorised] to speak publicly.',
      '{us} learned from {who} on {day} that {R}. {he} did not want to be named.',
      '{who} confirmed to {us}, asking not to be identified, that {R}.',
    ],
  },
  reader: {
    direct: [
      '{reader}, a lip reader who studied the [clip|footage] for {us}, believes that {short} said: {E}',
      '{us} showed the [clip|footage] to {reader}, a professional lip reader. {reader_short} believes {short} said: {E}',
      'According to {reader}, a lip reader asked by {us}, {short} said: {E}',
      '{D} {short} appears to say, according to {reader}, a lip reader who [watched|studied] the [clip|footage] for {us}.',
      'Lip reader {reader} told {us} that {short} said: {E}',
      '{us} asked {reader}, who reads lips for a living. {D} {short} said, in {reader_short}’s reading.',
    ],
    reported: [
      'Lip reader {reader} told {us} that {short} said that {R}.',
      '{reader}, a lip reader asked by {us}, believes {short} said that {R}.',
      'According to {reader}, a lip reader who studied the clip for {us}, {short} said that {R}.',
      '{us} had the footage read by {reader}, a lip reader, who believes {short} said that {R}.',
      'In the reading of {reader}, a lip reader hired by {us}, {short} said that {R}.',
      '{reader}, a lip reader, told {us} that {short} seems to have said that {R}.',
    ],
  },
  document: {
    direct: [
      '{D} {who} wrote in {paper} [seen|obtained] by {us}.',
      'In {paper} [obtained|seen] by {us}, {who} wrote: {E}',
      '{us} has [seen|obtained] {paper} in which {who} wrote: {E}',
      '{D} {who} wrote in {paper}, a copy of which {us} has [seen|obtained].',
      '{D} reads {paper} by {who}, which {us} has seen.',
      '{paper}, [obtained|seen] by {us}, shows that {who} wrote: {E}',
    ],
    reported: [
      '{who} wrote in {paper} [seen|obtained] by {us} that {R}.',
      'In {paper} [seen|obtained] by {us}, {who} wrote that {R}.',
      '{us} has [seen|obtained] {paper} in which {who} wrote that {R}.',
      'According to {paper} by {who}, [seen|obtained] by {us}, {R}.',
      '{paper} [seen|obtained] by {us} shows that {who} wrote that {R}.',
      'A copy of {paper}, [seen|obtained] by {us}, has {who} writing that {R}.',
    ],
  },
  post: {
    direct: [
      '{D} {who} wrote on {network} on {day}.',
      '{D} {who} posted on {network} [on {day}|late on {day}].',
      'In a post on {network} on {day}, {who} wrote: {E}',
      '{who} [took|turned] to {network} on {day}. {D} {he} wrote.',
      '{D} said a post by {who} on {network} on {day}.',
      'On {network}, {who} wrote on {day}: {E}',
    ],
    reported: [
      '{who} wrote on {network} on {day} that {R}.',
      'In a post on {network} on {day}, {who} wrote that {R}.',
      '{who} posted on {network} on {day} that {R}.',
      'On {network}, {who} wrote on {day} that {R}.',
      '{who} said in a post on {network} on {day} that {R}.',
      'A post by {who} on {network} on {day} said that {R}.',
    ],
  },
  recording: {
    direct: [
      '{D} {who} says in a recording of a [closed|private] meeting [obtained|heard] by {us}.',
      'In a recording [obtained|heard] by {us}, {who} says: {E}',
      '{us} has [obtained|heard] a recording of a meeting. {D} {who} says in it.',
      '{D} {who} is heard saying in a recording [obtained|heard] by {us}.',
      'A recording of a closed meeting, [obtained|heard] by {us}, has {who} saying: {E}',
      '{who} can be heard in a recording that {us} has obtained: {E}',
    ],
    reported: [
      '{who} says in a recording [obtained|heard] by {us} that {R}.',
      'In a recording [obtained|heard] by {us}, {who} says that {R}.',
      'In a recording of a closed meeting that {us} has [heard|obtained], {who} says that {R}.',
      '{who} is heard saying in a recording obtained by {us} that {R}.',
      'A recording [heard|obtained] by {us} has {who} saying that {R}.',
      '{us} has heard a recording in which {who} says that {R}.',
    ],
  },
} as const satisfies Record<string, Wordings>

/** How a later article says from whom it has it. */
export const CREDITS = {
  told: {
    direct: [
      '{D} {who} told {them}.',
      '{D} {who} told {them} on {day}.',
      '{who} told {them}: {E}',
      'Speaking to {them}, {who} said: {E}',
      '{D} {who} said in an interview with {them}.',
      'In an interview with {them}, {who} said: {E}',
    ],
    reported: [
      '{who} told {them} that {R}.',
      '{who} told {them} on {day} that {R}.',
      'Speaking to {them}, {who} said that {R}.',
      'In an interview with {them}, {who} said that {R}.',
      '{who} said in an interview with {them} that {R}.',
      'In comments to {them}, {who} said that {R}.',
    ],
  },
  according: {
    direct: [
      '{D} {who} said, according to {them}.',
      'According to {them}, {who} said: {E}',
      '{D} {who} was quoted as saying by {them}.',
      '{who} was quoted by {them} as saying: {E}',
      '{D} {who} said, {them} reported.',
      '{D} {them} quoted {who} as saying.',
    ],
    reported: [
      '{who} said that {R}, according to {them}.',
      'According to {them}, {who} said that {R}.',
      '{them} quoted {who} as saying that {R}.',
      '{who} was quoted by {them} as saying that {R}.',
      'According to a report in {them}, {who} said that {R}.',
      'As quoted by {them}, {who} said that {R}.',
    ],
  },
  reported: {
    direct: [
      '{them} reported on {day} that {who} had this to say: {E}',
      '{D} {who} said, as {them} reported.',
      '{D} {who} said, {them} reports.',
      'As reported by {them}, {who} said: {E}',
      '{them} reports that {who} said: {E}',
      '{D} {who} said in remarks [carried|published] by {them}.',
    ],
    reported: [
      '{them} reported that, according to {who}, {R}.',
      '{who} said that {R}, {them} reported.',
      '{them} reports that {who} said that {R}.',
      '{them} [reported|wrote] on {day} that {who} said that {R}.',
      'As {them} reported, {who} said that {R}.',
      '{who} said that {R}, {them} reports.',
    ],
  },
  first: {
    direct: [
      '{D} {who} said in remarks first reported by {them}.',
      '{D} {who} said. The remarks were first reported by {them}.',
      '{who} said: {E} The comments were first published by {them}.',
      '{D} {who} said, as was first reported by {them}.',
      '{them} first reported the remarks. {D} {who} said.',
      '{D} said {who}, whose words were first reported by {them}.',
    ],
    reported: [
      '{who} said that {R}. {them} first reported the remarks.',
      '{who} said that {R}, as was first reported by {them}.',
      '{who} said that {R}. The comments were first published by {them}.',
      'In remarks first reported by {them}, {who} said that {R}.',
      '{who} said, in comments first reported by {them}, that {R}.',
      '{who} said that {R}. {them} was first to report it.',
    ],
  },
} as const satisfies Record<string, Wordings>

/** What a later article writes when it says nothing of where it has it. */
export const SILENT: Wordings = {
  direct: [
    '{D} {who} said.',
    '{D} {who} said on {day}.',
    '{who} said: {E}',
    '{D} said {who}.',
    '{who} did not hold back: {E}',
    '{who} put it this way: {E}',
    '{D} {who} [added|explained].',
  ],
  reported: [
    '{who} said that {R}.',
    '{who} said on {day} that {R}.',
    '{who} [made clear|explained] that {R}.',
    'On {day}, {who} said that {R}.',
    '{who} has said that {R}.',
    '{who} [added|maintained] that {R}.',
  ],
}

/** Last lines that credit an outlet whose words stand above. */
export const HAT_TIPS: readonly string[] = [
  'H/T: {them}',
  'h/t {them}',
  'Hat tip to {them}',
  '(via {them})',
  'This story was first reported by {them}.',
  'The interview was first published by {them}.',
]

/** Lines over or under an article that is another’s. */
export const REPRINTS: readonly string[] = [
  'This article was first published by {them}.',
  'This story was originally published by {them}.',
  'Originally published in {them}.',
  'This report first appeared in {them} and was first published by {them}.',
  'Reprinted with permission. First published by {them}.',
  'The following was first reported by {them}.',
]
/** Last lines of an article that took background from an agency. */
export const CONTRIBUTED: readonly string[] = [
  '{Wire} contributed to this report.',
  'With reporting by {wire}.',
  'Material from {wire} was used in this report.',
  'Background by {wire}; {Wire} contributed to this report.',
  '{Wire} contributed background.',
  'Reporting from {wire} was used in this story.',
]

/** Where a clip without sound comes in. */
export const CLIPS: readonly string[] = [
  'The [clip|footage], [{seconds} seconds long and without sound|which has no sound and lasts {seconds} seconds], shows {who} [leaning over to|turning to|whispering to] [a colleague|a neighbour|an aide] [after|during] the meeting about {topic}.',
  '[A camera|A television camera|Somebody’s phone] [caught|filmed] {who} on {day} [in talk with|bending towards] [an aide|a colleague]; [no sound was recorded|the {seconds}-second clip is silent].',
  'In a [silent|soundless] clip of {seconds} seconds [that has been shared widely|seen by thousands|filmed on {day}], {who} [says something to|speaks to] [an aide|a neighbour].',
  '{who} was filmed [through a window|from across the square|by a bystander] on {day}, [talking|in talk] [with a colleague|to an aide]. There is [no audio|no sound] on the [clip|footage].',
  'What did {who} say? [The clip|The footage] from {day} [has no sound|is silent], [and lasts {seconds} seconds|all {seconds} seconds of it].',
  '[For {seconds} seconds|It lasts {seconds} seconds]: {who} [is seen moving {his} lips|can be seen speaking] in a [clip|video] of {day} that has no [audio|sound].',
]
export const DOUBTS: readonly string[] = [
  '[Lip reading|Reading lips] is [not exact|no exact science]: [experts|specialists] [catch|get] [a third|less than half] of what is said.',
  '[Without|In the absence of] sound the [reading|words] cannot be [confirmed|verified].',
  '{short} has not [commented on|responded to questions about] the [clip|footage].',
  '[A spokesperson|An aide] for {short} [would not comment|declined to comment] on the [clip|video].',
  'It [remains unclear|is not clear] whom {short} was [talking about|speaking of].',
  'The [quality|angle] of the [clip|footage] [makes any reading doubtful|leaves room for doubt].',
]

/** Sentences that any story may hold: nothing in them was said by anybody. */
export const FILLERS: readonly string[] = [
  'The [matter|affair|subject] [is on the agenda|will come up] [again next week|at the next sitting|in committee], [between|after] [a debate on street lamps|the budget for parks|a report on bees] and [the tram timetable|rules for market stalls|the price of kindergarten meals].',
  '{place}, [a town of|home to] [some|about] [twenty|thirty|forty] thousand people [on|beside] the {river}, [lives by|is known for] its [mills|orchards|glassworks] and [a carnival|a boat race|a cattle fair] [in June|each autumn].',
  '[A meeting for residents|An open evening|A public meeting] [will be held|takes place] on [Thursday|Tuesday] [evening|night] in the [sports hall|old cinema|parish rooms].',
  '[Local radio|The local station] [took calls|played music] [all morning|until noon], [between|with] [weather reports|traffic news] every [ten|fifteen] minutes.',
  'By [evening|nightfall|late afternoon] [little|not much] of it could be [seen|felt] in the [streets|centre], [where|and] the [weekly market|fair] [went on as usual|was being set up].',
  'In {year} {oddity} [drew|brought] [reporters|crews] to {place} from [all over|far away]; [since then|after that] the town was [quiet|out of the papers] [for years|for a long time].',
  '[Two members of parliament|Both deputies] [for|from] the [region|county] [came|drove over] [by car|on the early train] and [stayed|walked about] for [an hour|most of the day].',
  '[Lawyers|Two law firms] are [already|now] [offering their services|handing out leaflets], and [a fund|a collection] [has been|was] [set up|started].',
  'On {street}, [the cafés|the benches] were [full|taken] [at the weekend|around noon]; [some|a few] [people read the paper|looked at their phones], [others|the rest] [watched the traffic|fed the pigeons].',
  '[The weather|Rain|A cold wind] kept [crowds|onlookers|the curious] away, [though|but] [a handful|some] [stood|waited] [at the fence|behind the tape] [until dark|for hours].',
  '[Documents|Papers] [on the case|about the matter] [fill|take up] [two|three] [shelves|cabinets] in the [archive|registry], [which opens on weekdays|open to the public by appointment|next to the maps].',
  '[The post office|The bakery|The chemist] on {street} [opened|closed] [an hour early|later than usual], and [the queue|a queue] [reached|stretched to] the [corner|bus stop].',
  '[The county|The district] has [set aside|put by] [a small sum|some money] for [those affected|hardship cases], [to be paid|payable] [on request|from next month].',
  '[Outside experts|Specialists from the capital] [arrive|are due] [on Monday|next week] and will [stay|be housed] [in the guest house|at the old inn] on {street}.',
]
export const CLOSERS: readonly string[] = [
  '{office} [did not respond|had not responded] to [a request|requests] for comment [by {day} evening|before this was published|in time].',
  '[Further|More] details were not [immediately|at first] [available|to be had].',
  '[This is a developing story|The story is developing] and [will be updated|may change].',
  '[The files|The papers] [go|pass] [next|now] to [a committee|an office in the capital], [and then|and from there] [to the ministry|back to {place}].',
  '[The next step|The next date] is [a hearing|a sitting] [in the coming weeks|before the end of the month].',
  '[Requests|Calls] to {company} [went unanswered|were not returned] [on {day}|over the weekend].',
]
