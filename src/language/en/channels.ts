import type { CueChannel } from './cues.ts'

export type ShownChannel = CueChannel | 'lip-reading' | 'recording'

/**
 * Words that show a channel. A `trigger` opens the search; the `pattern` must then match around it in its sentence, in
 * lower case: a pattern for both cases takes several times as long to make.
 * `strength` 3 says it outright, 1 only hints.
 */
export type ChannelSign = { channel: ShownChannel; strength: 1 | 2 | 3; pattern: RegExp | null }

type Line = { channel: ShownChannel; strength: 1 | 2 | 3; triggers: string; pattern?: string }

/** A few words of description may stand between a preposition and the place, but no clause: “at a packed, noisy rally”. */
const few = (most: number): string =>
  `(?:(?!(?:said|says|saying|told|asked|wrote|added)\\s)[\\p{L}\\p{N}.'’“”"$%-]+(?:,(?!\\s+(?:who|which|that|and|but|\\p{L}+(?:ed|ing))(?!\\p{L})))?\\s+){0,${most}}?`
const alternatives = (words: string): string => `(?:${words.trim().split(/\s+/u).join('|')})`

// “to Hale’s speech” is an answer to it.
const AT = `(?<!\\p{L})(?!to\\s+(?:\\S+\\s+){0,3}?(?:\\S+['’]s|h(?:is|er)|their)\\s)(?:in|at|during|from|on|to|before|opened|closed|gave|gives|giving|deliver(?:ed|ing|s)?|held|hold|used|after)\\s+${few(6)}`
const IN = `(?:in|on|via|by|wrote|writes|published|sent|filed|through)\\s+(?:an?|the|his|her|their|its|this|one|two|that|court|open)?\\s*${few(3)}`
const SHOUTED =
  'crowds? audiences? supporters attendees delegates faithful lawmakers court congress senators students gathering rally conference committee'
const SPEAKING_TO =
  '(?:sa(?:id|ys|ying)|sp(?:oke|eaks?|eaking|oken)|talk(?:ed|s|ing)?|speech(?:es)?|remarks|comments|address|explain(?:ed|s|ing)|shout(?:ed|s|ing)|appeal(?:ed|s|ing)?|pitch|lecture|testimony|plea)'
const LETTERS =
  'e-?mails? memo memorandum letters? op-ed column essay book memoir autobiography editorial blog(?:\\spost)? note petition filings? lawsuit complaint affidavit brief(?!\\s(?:written|public|press|news|phone|telephone|televised|video|online|statement|remarks?|speech|address|interview|note|e-?mail|message|comments?|conversation|appearance|call|post|tweet|exchange|chat)) motion dissent opinion ruling decision text\\smessage questionnaire manifesto referrals? missive'
const REPORTS =
  'article reports? study resolution paper piece surveys? polls? documents? transcripts? platform indictment review records data analysis findings figures'
const EVENTS =
  'address remarks debates? hearing forum fundraiser ceremony sermon keynote (?:campaign|tour)\\sstop events? summit testimony eulogy monologue lecture toast (?:house|senate|convention)\\sfloor floor\\sof podium lectern stage luncheon breakfast gathering vigil inauguration appearance rant tirade diatribe'
const PLATFORMS =
  'twitter facebook instagram snapchat tiktok reddit weibo tumblr linkedin bluesky mastodon threads social[-\\s]media'
const RECORDINGS = 'videos? recordings? audio tapes? audiotape videotape footage voicemail clip'

const LINES: readonly Line[] = [
  { channel: 'lip-reading', strength: 3, triggers: 'lip-reader lip-readers lip-reading lip-read lipreader' },
  { channel: 'lip-reading', strength: 3, triggers: 'lip', pattern: 'lip[- ](?:read|reads|reader|readers|reading)' },
  {
    channel: 'lip-reading',
    strength: 3,
    triggers: 'audio sound',
    pattern: '(?:no|without) (?:audio|sound)(?: (?:is|was)(?: available| on the \\p{L}+)?)?',
  },
  { channel: 'interview', strength: 3, triggers: 'interviewed interviewer' },
  {
    channel: 'interview',
    strength: 3,
    triggers: 'interview interviews',
    pattern: `(?:in|during|from|gave|gives|giving|granted|for|on|to|after|of|['’]s|his|her|their)\\s+${few(5)}interviews?|interviews? with`,
  },
  {
    channel: 'interview',
    strength: 3,
    triggers: 'reporter reporters journalist journalists newspaper newspapers magazine correspondent',
    pattern: `(?:told|tells|telling)\\s+${few(3)}(?:reporters?|journalists?|newspapers?|magazine|correspondent)`,
  },
  {
    channel: 'interview',
    strength: 2,
    triggers: 'reporter reporters journalist journalists press media',
    pattern: `(?:spoke|speaking|talking|talked|speaks|spoken|chatted|questions)\\s+(?:\\S+\\s+)?(?:with|to|from)\\s+${few(2)}(?:press|media|reporters?|journalists?)`,
  },
  {
    channel: 'interview',
    strength: 2,
    triggers: 'shows show',
    pattern: '(?:talk|morning|radio|sunday|cable|late-night|tv|television) shows?',
  },
  {
    channel: 'interview',
    strength: 2,
    triggers: 'series program programme',
    pattern: '(?:video|radio|tv|television|interview|web|newsmaker) (?:series|program|programme)',
  },
  {
    channel: 'interview',
    strength: 2,
    triggers: 'appearance appearing appeared',
    pattern: 'appear(?:ance|ing|ed) on',
  },
  // Programmes that interview: their names often stand without the station’s.
  {
    channel: 'interview',
    strength: 3,
    triggers: 'week press nation joe friends hardball hannity minutes tonight sunday america',
    pattern: `on ${few(3)}["'“‘]*(?:this week|meet the press|face the nation|morning joe|fox (?:and|&) friends|hardball|hannity|60 minutes|entertainment tonight|fox news sunday|good morning america)`,
  },
  {
    channel: 'interview',
    strength: 1,
    triggers: 'asked pressed question questions',
    pattern:
      '(?:when|whenever|if) (?:asked|pressed)|(?:asked|pressed) (?:by|about|whether|if|why|how|what)|(?:response|answer|respond(?:ed|ing)) to (?:an? )?(?:\\p{L}+ )?questions?',
  },
  {
    channel: 'speech',
    strength: 3,
    triggers: 'conference briefing',
    pattern:
      '(?:press|news)[- ](?:conference|briefing)|conference call with (?:\\S+ )?(?:reporters|journalists)|reporters (?:in|on|during) (?:\\S+ )?conference call',
  },
  {
    channel: 'speech',
    strength: 3,
    triggers: 'rally rallies town-hall convention commencement speech speeches',
    pattern: `${AT}(?:rally|rallies|town-hall|convention|commencement|speech|speeches)`,
  },
  {
    channel: 'speech',
    strength: 2,
    triggers: 'speech address remarks appearance testimony',
    pattern: `(?:['’]s|his|her|their)\\s+${few(4)}(?:speech|address|remarks|appearance|testimony)`,
  },
  { channel: 'speech', strength: 3, triggers: 'hall', pattern: `${AT}town halls?` },
  {
    channel: 'speech',
    strength: 2,
    triggers:
      'address remarks debate debates hearing forum fundraiser ceremony sermon keynote stop event events summit testimony eulogy monologue lecture toast floor podium lectern stage luncheon breakfast gathering vigil inauguration appearance rant tirade diatribe',
    pattern: `${AT}(?<!to |private )${alternatives(EVENTS)}(?! emails?| book)`,
  },
  { channel: 'speech', strength: 2, triggers: 'union', pattern: 'state of the union' },
  { channel: 'speech', strength: 2, triggers: 'stumped stumping rallied' },
  { channel: 'speech', strength: 3, triggers: 'testified testify testifies testifying' },
  {
    channel: 'speech',
    strength: 3,
    triggers:
      'crowd crowds audience audiences supporters attendees delegates faithful lawmakers court congress senators students gathering rally conference committee',
    pattern: `(?:told|telling|tells|reminded|assured|urged|addressed|addressing)\\s+${few(4)}${alternatives(SHOUTED)}|${SPEAKING_TO}\\s+to\\s+${few(2)}${alternatives(SHOUTED)}`,
  },
  {
    channel: 'social',
    strength: 3,
    triggers: 'tweet tweets tweeted tweeting retweet retweeted retweeting tweetstorm',
  },
  {
    channel: 'social',
    strength: 3,
    triggers: 'twitter facebook instagram snapchat tiktok reddit weibo tumblr linkedin bluesky mastodon threads media',
    pattern: `(?:on|via|through|in|to|from|formerly)\\s+${few(4)}${alternatives(PLATFORMS)}(?: (?:post|page|account|feed|message)s?)?|(?:facebook|instagram|twitter) (?:post|page|account|feed|message)s?`,
  },
  { channel: 'social', strength: 3, triggers: 'x', pattern: '(?:via|on) x(?![\\p{L}\\p{N}-])' },
  { channel: 'social', strength: 3, triggers: 'social', pattern: 'on truth social' },
  {
    channel: 'statement',
    strength: 3,
    triggers: 'statement',
    pattern: `(?:in|via|by|through|from|with|issued|released|published|posted|sent|sending|according to)\\s+${few(5)}statement`,
  },
  {
    channel: 'statement',
    strength: 2,
    triggers: 'statement',
    pattern: 'statement (?:from|by|released|issued|posted|sent|read|said|to)',
  },
  { channel: 'statement', strength: 3, triggers: 'release', pattern: '(?:press|news|in a) release' },
  {
    channel: 'document',
    strength: 3,
    triggers:
      'email emails e-mail e-mails memo memorandum letter letters op-ed column essay book memoir autobiography editorial blog note petition filing filings lawsuit complaint affidavit brief motion dissent opinion ruling decision message questionnaire manifesto referrals? missive',
    pattern: `${IN}${alternatives(LETTERS)}`,
  },
  {
    channel: 'document',
    strength: 3,
    triggers:
      'article report reports study resolution paper piece survey poll polls surveys documents document transcript transcripts platform indictment review records data analysis findings figures',
    pattern: `(?:in|according to|from|of)\\s+(?:an?|the|his|her|their|its|this|that|new|recent)?\\s*${few(3)}${alternatives(REPORTS)}`,
  },
  { channel: 'document', strength: 2, triggers: 'emailed e-mailed' },
  { channel: 'document', strength: 2, triggers: 'letter', pattern: 'open letter' },
  {
    channel: 'broadcast',
    strength: 3,
    triggers: 'ad ads advertisement advert spot spots',
    pattern:
      '(?:tv|television|radio|campaign|attack|web|digital|new|video|super pac|in an?|the) (?:ads?|advertisement|advert|spots?)',
  },
  { channel: 'broadcast', strength: 3, triggers: 'podcast robocall robocalls commercial commercials' },
  {
    channel: 'recording',
    strength: 3,
    triggers: 'video videos recording recordings audio tape tapes audiotape videotape footage voicemail clip',
    pattern: `(?:(?:releas|post|publish|record|shar)(?:ed|ing|es|e|s) ${few(3)}|(?:in|on) (?:an?|the|his|her|their|its|this|that) ${few(2)}|on )${alternatives(RECORDINGS)}`,
  },
  { channel: 'private', strength: 3, triggers: 'privately overheard confided eavesdropped eavesdropping' },
  {
    channel: 'private',
    strength: 3,
    triggers: 'closed-door closed doors private mic record leaked',
    pattern:
      'closed-door|(?:behind|beyond) closed doors|in private|hot mic|off the record|leaked (?:audio|tape|recording|video|call)',
  },
  {
    channel: 'private',
    strength: 2,
    triggers: 'private call',
    pattern:
      'private (?:meeting|conversations?|dinner|fundraiser|event|call|lunch|talks|remarks)|(?:phone|telephone|conference) call',
  },
]

/** Signs by the word that opens the search for them. */
export const CHANNEL_SIGNS: ReadonlyMap<string, readonly ChannelSign[]> = byTrigger()

function byTrigger(): Map<string, ChannelSign[]> {
  const signs = new Map<string, ChannelSign[]>()
  for (const { channel, strength, triggers, pattern } of LINES) {
    const sign: ChannelSign = {
      channel,
      strength,
      pattern: pattern === undefined ? null : new RegExp(`(?:(?<!\\p{L})|(?=['’]))(?:${pattern})(?!\\p{L})`, 'gu'),
    }
    for (const trigger of triggers.split(' ')) signs.set(trigger, [...(signs.get(trigger) ?? []), sign])
  }
  return signs
}
