const alternatives = (list: string): string =>
  list
    .trim()
    .split(/\s*[,\n]\s*/u)
    .filter((part) => part !== '')
    .map((part) => part.replaceAll(' ', '\\s+'))
    .join('|')

/** Words in small letters that may stand between a cue and the name of an outlet: “told the local paper Harbour Gazette”. */
const BETWEEN = `(?:(?:the|an?|its|their|our|rival|local|daily|weekly|sunday|national|regional|online|public|state|news|irish|british|american|\\p{Ll}+-based|newspapers?|paper|tabloid|broadsheet|magazine|website|site|outlet|publication|broadcaster|station|channel|agency|wire|blog|portal|fellow|sister|title|colleagues|at|readers|of|reporters?|journalists?|correspondents?|programme|program|show)\\s+){0,5}`

/** In front of an outlet’s name: somebody spoke to it. */
export const SPOKE_TO = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(`
told, tells, telling, told to, as told to, spoke to, spoke with, speaks to, speaking to, speaking with, talking to, talked to, said to,
confirmed to, confirms to, explained to, admitted to, revealed to, insisted to, interview with, interview to, interview for, interview in,
interviewed by, asked by, consulted by, hired by, commissioned by, engaged by, approached by, contacted by, reached by, interview on, interview given to, statement to, remarks to, comments to, comment to, message to, email to, shared with, given to,
gave to, sent to, provided to, handed to, shown to, disclosed to, described to, spoken to, exclusive to, exclusively to`)})\\s+${BETWEEN}$`,
  'iu',
)

/** In front of an outlet’s name: somebody looked at something for it: “a lip reader who studied the footage for the Gazette”. */
export const WORKED_FOR = new RegExp(
  `(?:studied|watched|examined|analy[sz]ed|reviewed|viewed|read|deciphered|interpreted|transcribed|translated|inspected|assessed)(?![\\p{L}])[^.!?\\n]{0,60}\\sfor\\s+${BETWEEN}$`,
  'iu',
)

/** In front of an outlet’s name: it had it before. */
export const HAD_FROM = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(`
according to, report by, report in, report from, reports by, reports in, reports from, according to reporting by, according to reporting in, reported by, reported in, reported on,
revealed by, revealed in, published by, published in, published on, disclosed by, disclosed in, carried by, carried in, quoted by,
quoted in, quoted as saying by, cited by, cited in, citing, quoting, quotes, cites, via, per, obtained by, seen by, viewed by, broken by,
broke in, story in, story by, article in, article by, account in, account by, piece in, piece by, interview published in,
appeared in, appeared on, aired by, aired on, broadcast by, broadcast on, shown on, credited to, credit, credits, source, sources,
picked up by, picked up from, taken from, first in, originally in, writing in, wrote in, writes in, hat tip to, h/t, h/t to, referring to,
relying on, based on, attributed to, from a report in, translated from, citing reports in, in comments carried by, originally from`)}):?\\s+${BETWEEN}$`,
  'iu',
)

/** Behind an outlet’s name: it says so. */
export const SAYS_SO = new RegExp(
  `^(?:[’']s?)?,?\\s+(?:which\\s+|who\\s+)?(?:(?:has|had|have|was|were|also|first|already|later|earlier|previously|originally|exclusively|separately|\\p{Ll}+ly|on|last|this|\\p{Lu}\\p{Ll}+day|morning|evening|night|week)\\s+){0,5}(?:${alternatives(`
reported, reports, report, reporting, says, said, saying, writes, wrote, written, reveals, revealed, claims, claimed, quotes, quoted, quoting, cites, cited,
citing, published, publishes, carried, carries, broke, notes, noted, learned, learnt, understands, states, stated, disclosed, discloses, described,
describes, put it, has it, had it, had from, story, article, account, interview, exclusive, website, coverage, piece, scoop, correspondent, reporter, first to report`)})(?![\\p{L}])`,
  'iu',
)

/** The outlet speaks of itself: it has it at first hand. */
export const TO_US = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(`
told, tells, spoke to, speaking to, speaks to, spoke with, speaking with, talking to, said to, confirmed to, interview with, interview to, shared with, given to, sent to,
shown to, seen by, obtained by, reviewed by, viewed by, heard by, told to, statement to, email to, message to, provided to, revealed to, admitted to, talked to, contacted by, asked by, interviewed by`)})\\s+(?:us|(?:this|our)\\s+(?:own\\s+)?(?:\\p{L}+\\s+)?(?:newspaper|paper|website|site|magazine|reporters?|correspondent|newsroom|programme|program|station|outlet|publication|newsdesk|desk|title|journalists?|team|blog))(?![\\p{L}])`,
  'giu',
)

/** In front of an outlet’s name: it has the document or the recording. */
export const SEEN_BY = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(`obtained by, seen by, viewed by, reviewed by, heard by, shown to, leaked to, sent to, passed to, shared with`)})\\s+${BETWEEN}$`,
  'iu',
)
/** Behind an outlet’s own name. */
export const LEARNED =
  /^\s+(?:has\s+|have\s+|had\s+|can\s+|exclusively\s+)*(?:learn(?:ed|t)|reveal|spoke|spoken|understands|interviewed|asked|contacted|attended|reached|met|phoned|called|visited|consulted|hired|commissioned|engaged|sat\s+down|showed|put\s+(?:it|this|the\s+\p{L}+)\s+to)(?!\p{L})/iu
/** Behind an outlet’s name: it has the document or the recording. */
export const HAS_SEEN =
  /^\s+(?:has\s+|have\s+|had\s+|exclusively\s+)*(?:seen|obtained|viewed|reviewed|heard|got hold of|received)(?!\p{L})/iu

/** In the line that names an agency: it helped, and the article is none of its own. */
export const HELPED =
  /contribut|\b(?:with|additional|further|some)\s+(?:reporting|files|inputs?|material|information)|\breporting\s+(?:by|from)\b|\b(?:material|information|inputs|files)\s+(?:by|from)\b/iu

/** What was seen or obtained can be heard or watched. */
export const RECORDINGS = /\b(?:recordings?|audio|video|footage|clip|tapes?|voicemail|voice message)\b/iu

/** What somebody gives out in writing for all to print. */
export const STATEMENTS = /\b(?:statements?|press release|communiqu[eé]|news release)\b/iu
/** Where people publish themselves. */
export const NETWORKS =
  /\b(?:on|to|via)\s+(?:X|Twitter|Facebook|Instagram|YouTube|TikTok|Telegram|WhatsApp|Threads|Bluesky|Mastodon|LinkedIn|Truth Social|Weibo|WeChat|VK|Snapchat|Reddit|social media|(?:his|her|their|its) (?:blog|channel|page|feed))(?![\p{L}])/u
/** Words that tell only that somebody wrote. */
export const WRITING =
  /^(?:wrote|writes|writing|written|posted|posts|posting|published|said in writing|in writing|in a (?:brief|short|long))\W*$/iu

/** Words of a name that only agencies have, which write for other outlets. */
export const AGENCY_WORDS =
  /\b(?:press|news) (?:agency|service|wire)$|\b(?:newswire|news wire|wire service|press association)$/iu
/** “HOLLIN (NPA) — ”: a mark in capitals and brackets in front of the first sentence. */
export const AGENCY_MARK = /^[^()\n.!?]{2,40}\((\p{Lu}{2,6})\)\s*[—–-]/gmu

/** Ends of a name that only newspapers and stations have. */
export const MASTHEADS: ReadonlySet<string> = new Set(
  `gazette times post herald tribune chronicle news star mail journal mirror express telegraph observer echo courier examiner dispatch argus
bulletin standard sun guardian independent record press ledger register sentinel mercury advertiser reporter inquirer globe bee courant
enquirer tv radio fm television online wire newswire leader citizen review today monitor messenger mirror evening daily weekly line beacon
banner voice call eagle democrat republican union democrat recorder intelligencer signal packet pilot broadcasting agency`
    .trim()
    .split(/\s+/u),
)
