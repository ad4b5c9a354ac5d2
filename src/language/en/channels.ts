import type { CueChannel } from './cues.ts'

export type ShownChannel = CueChannel | 'lip-reading' | 'recording'

/**
 * Words that show a channel. A `trigger` opens the search; the `pattern` (lower case, on the words of its sentence) must
 * then match with the trigger in it. `strength` 3 says it outright, 1 only hints.
 */
export type ChannelSign = { channel: ShownChannel; strength: 1 | 2 | 3; pattern: RegExp | null }

/** A few words of description may stand between a preposition and the place: “at a packed, noisy rally”. */
const WORDS = String.raw`(?:[\p{L}\p{N}.'’“”"$%-]+,?\s+)`
const AT = String.raw`(?<![\p{L}])(?:in|at|during|from|on|to|before|opened|closed|gave|gives|giving|deliver(?:ed|ing|s)?|held|hold|used|after)\s+${WORDS}{0,6}?`
const VIA = String.raw`(?<![\p{L}])(?:in|via|by|through|from|with|on|wrote|writes|issued|released|published|posted|sent|sending|according to)\s+${WORDS}{0,5}?`

const LINES: [channel: ShownChannel, strength: 1 | 2 | 3, triggers: string, pattern?: string][] = [
  ['lip-reading', 3, 'lip-reader lip-readers lip-reading lip-read lipreader'],
  ['lip-reading', 3, 'lip', String.raw`lip[- ](?:read|reads|reader|readers|reading)`],
  [
    'lip-reading',
    3,
    'audio sound',
    String.raw`(?:no|without) (?:audio|sound)(?: (?:is|was)(?: available| on the \p{L}+)?)?`,
  ],
  ['interview', 3, 'interviewed interviewer'],
  [
    'interview',
    3,
    'interview interviews',
    String.raw`(?:in|during|from|gave|gives|giving|granted|for|on|to|after|of|['’]s|his|her|their)\s+${WORDS}{0,5}?interviews?|interviews? with`,
  ],
  [
    'interview',
    3,
    'reporter reporters journalist journalists newspaper newspapers magazine correspondent',
    String.raw`(?:told|tells|telling)\s+${WORDS}{0,3}?(?:reporters?|journalists?|newspapers?|magazine|correspondent)`,
  ],
  [
    'interview',
    2,
    'reporter reporters journalist journalists press media',
    String.raw`(?:spoke|speaking|talking|talked|speaks|spoken|chatted|questions)\s+(?:\S+\s+)?(?:with|to|from)\s+${WORDS}{0,2}?(?:press|media|reporters?|journalists?)`,
  ],
  ['interview', 2, 'shows show', String.raw`(?:talk|morning|radio|sunday|cable|late-night|tv|television) shows?`],
  [
    'interview',
    2,
    'series program programme',
    String.raw`(?:video|radio|tv|television|interview|web|newsmaker) (?:series|program|programme)`,
  ],
  ['interview', 2, 'appearance appearing appeared', String.raw`appear(?:ance|ing|ed) on`],
  [
    'interview',
    1,
    'asked pressed question questions',
    String.raw`(?:when|whenever|if) (?:asked|pressed)|(?:asked|pressed) (?:by|about|whether|if|why|how|what)|(?:response|answer|respond(?:ed|ing)) to (?:an? )?(?:\p{L}+ )?questions?`,
  ],
  ['speech', 3, 'conference briefing', String.raw`(?:press|news)[- ](?:conference|briefing)`],
  [
    'speech',
    3,
    'rally rallies town-hall convention commencement speech speeches',
    `${AT}(?:rally|rallies|town-hall|convention|commencement|speech|speeches)`,
  ],
  [
    'speech',
    2,
    'speech address remarks appearance testimony',
    String.raw`(?:['’]s|his|her|their)\s+${WORDS}{0,4}?(?:speech|address|remarks|appearance|testimony)`,
  ],
  ['speech', 3, 'hall', `${AT}town halls?`],
  [
    'speech',
    2,
    'address remarks debate debates hearing forum fundraiser ceremony sermon keynote stop event events summit testimony eulogy monologue lecture toast floor podium lectern stage luncheon breakfast gathering vigil inauguration appearance meeting retreat dinner gala crowd',
    `${AT}(?:address|remarks|debates?|hearing|forum|fundraiser|ceremony|sermon|keynote|(?:campaign|tour) stop|events?|summit|testimony|eulogy|monologue|lecture|toast|(?:house|senate|convention) floor|floor of|podium|lectern|stage|luncheon|breakfast|gathering|vigil|inauguration|appearance)`,
  ],
  ['speech', 2, 'union', 'state of the union'],
  ['speech', 2, 'stumped stumping rallied'],
  ['speech', 3, 'testified testify testifies testifying'],
  [
    'speech',
    3,
    'crowd crowds audience audiences supporters attendees delegates faithful lawmakers court congress senators voters students gathering rally conference committee',
    String.raw`(?:told|telling|tells|reminded|assured|urged|addressed|addressing|to)\s+${WORDS}{0,4}?(?:crowds?|audiences?|supporters|attendees|delegates|faithful|lawmakers|court|congress|senators|students|gathering|rally|conference|committee)`,
  ],
  [
    'social',
    3,
    'tweet tweets tweeted tweeting retweet retweeted retweeting tweetstorm twitter facebook instagram snapchat tiktok reddit weibo tumblr hashtag linkedin bluesky mastodon threads',
  ],
  ['social', 3, 'x', String.raw`(?:via|on) x(?![\p{L}\p{N}-])`],
  ['social', 3, 'social', String.raw`on truth social`],
  ['statement', 3, 'statement', `${VIA}(?:statement)`],
  ['statement', 2, 'statement', String.raw`statement (?:from|by|released|issued|posted|sent|read|said|to)`],
  ['statement', 3, 'release', String.raw`(?:press|news|in a) release`],
  [
    'document',
    3,
    'email emails e-mail e-mails memo memorandum letter op-ed column essay book memoir autobiography editorial article blog filing filings lawsuit complaint affidavit brief report reports study dissent opinion ruling decision resolution petition paper message note piece questionnaire survey poll polls surveys documents document transcript transcripts manifesto platform indictment review records data analysis findings figures',
    `${VIA}(?:e-?mails?|memo|memorandum|letter|op-ed|column|essay|book|memoir|autobiography|editorial|article|blog|filings?|lawsuit|complaint|affidavit|brief|reports?|study|dissent|opinion|ruling|decision|resolution|petition|paper|text message|note|piece|questionnaire|surveys?|polls?|documents?|transcripts?|manifesto|platform|indictment|review|records|data|analysis|findings|figures)`,
  ],
  ['document', 2, 'emailed e-mailed'],
  ['document', 2, 'letter', 'open letter'],
  [
    'broadcast',
    3,
    'ad ads advertisement advert spot spots',
    String.raw`(?:tv|television|radio|campaign|attack|web|digital|new|video|super pac|in an?|the) (?:ads?|advertisement|advert|spots?)`,
  ],
  ['broadcast', 3, 'podcast robocall robocalls commercial commercials'],
  [
    'recording',
    3,
    'video videos recording recordings audio tape tapes audiotape videotape footage voicemail clip',
    String.raw`(?:(?:releas|post|publish|record|shar)(?:ed|ing|es|e|s) ${WORDS}{0,3}?|(?:in|on) (?:an?|the|his|her|their|its|this|that) ${WORDS}{0,2}?|on )(?:videos?|recordings?|audio|tapes?|audiotape|videotape|footage|voicemail|clip)`,
  ],
  ['private', 3, 'privately overheard confided eavesdropped eavesdropping'],
  [
    'private',
    3,
    'closed-door closed doors private mic record leaked',
    String.raw`closed-door|(?:behind|beyond) closed doors|in private|hot mic|off the record|leaked (?:audio|tape|recording|video|call)`,
  ],
  [
    'private',
    2,
    'private call',
    String.raw`private (?:meeting|conversations?|dinner|fundraiser|event|call|lunch|talks|remarks)|(?:phone|telephone|conference) call`,
  ],
]

/** Signs by the word that opens the search for them. */
export const CHANNEL_SIGNS: ReadonlyMap<string, readonly ChannelSign[]> = byTrigger()

function byTrigger(): Map<string, ChannelSign[]> {
  const signs = new Map<string, ChannelSign[]>()
  for (const [channel, strength, triggers, source] of LINES) {
    const pattern = source ? new RegExp(`(?:${source})(?![\\p{L}])`, 'giu') : null
    for (const trigger of triggers.split(' '))
      signs.set(trigger, [...(signs.get(trigger) ?? []), { channel, strength, pattern }])
  }
  return signs
}
