const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Nouns for a body that can speak as one. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  words(`
campaign committee subcommittee department ministry agency administration government cabinet parliament congress senate house
legislature assembly council commission board bureau office secretariat court tribunal bench police force army navy military
marines pentagon white-house kremlin embassy consulate palace party caucus coalition alliance bloc faction movement union federation
confederation association society institute institution foundation fund trust charity nonprofit non-profit ngo organization
organisation group network company corporation firm business conglomerate startup manufacturer maker retailer airline carrier
bank lender insurer utility brand chain store publisher publishing studio label team club league university college school
academy hospital clinic church diocese archdiocese congregation mosque synagogue laboratory lab observatory museum
library think-tank tank watchdog regulator authority service task-force panel jury delegation camp side operation super-pac pac
super-pacs dnc rnc gop fbi cia nsa epa irs nato eu un opec imf who cdc fda fcc fec nra aclu naacp aarp state city county
town village country nation kingdom republic territory province district borough municipality regime junta
headquarters leadership outfit organizers platform exchange market industry sector startup venture consortium partnership
joint-venture subsidiary parent supplier producer brewer automaker carmaker drugmaker chipmaker giant
`),
)

/** Nouns for what is written, printed, counted or recorded, when it speaks for itself. */
export const DOCUMENT_NOUNS: ReadonlySet<string> = new Set(
  words(`
report poll survey study analysis review audit investigation inquiry probe assessment estimate forecast projection index ranking
data statistics figures numbers results findings research evidence record records document documents paper papers memo
memorandum letter email e-mail emails e-mails message text note notice statement release communique readout transcript minutes
tweet tweets post posts article column op-ed editorial essay story book memoir biography novel manuscript passage chapter page
pages law bill act legislation statute constitution amendment treaty agreement deal contract accord pact resolution petition
lawsuit suit complaint filing filings brief affidavit indictment warrant subpoena ruling opinion decision verdict judgment order
injunction decree dissent transcript testimony deposition recording tape video footage clip audio film documentary movie photo
photograph picture image ad ads advert advertisement commercial spot billboard sign banner poster flyer flier leaflet pamphlet brochure mailer
website page blog list roster atlas database spreadsheet chart graph map table ledger log logs diary diaries journal file files dossier
census questionnaire ballot polls polling surveys studies reports returns disclosures disclosure guide guideline guidelines policy
platform manifesto declaration proclamation plan proposal blueprint budget speech slogan headline caption label certificate
license application form invitation schedule agenda website webpage entry profile account average aggregate tracker bible
missive tally piece pieces editorials articles columns essays op-eds letters memos stories referral
quran scripture verse poem song lyrics script play show episode exchange footnote introduction preface summary abstract
`),
)

/** Several public bodies are bodies still; several firms or unions are a group. */
export const PUBLIC_BODIES: ReadonlySet<string> = new Set(
  words('courts committees subcommittees agencies departments ministries parliaments legislatures'),
)

/** Nouns for a news medium. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  words(`
newspaper newspapers magazine tabloid broadsheet daily weekly outlet outlets broadcaster network networks station channel wire
newswire website site blog publication news-agency paper show program programme podcast press media
`),
)

/** Who asks for a medium, and without a name stands for it. */
export const JOURNALISTS: ReadonlySet<string> = new Set(
  words(
    'reporter journalist moderator interviewer newscaster correspondent anchor anchorman anchorwoman newsman newswoman',
  ),
)

/** Nouns that take up any body named before: “the company”. */
export const ANY_BODY_NOUNS: ReadonlySet<string> = new Set(
  words(
    'company firm group organization organisation agency corporation manufacturer retailer maker giant nonprofit business',
  ),
)

/** Nouns that take up a place named before, when it speaks. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  words('state country nation city town village county kingdom province'),
)

/** Pieces that an outlet brings out in its own name: “a report by the Gazette” is the Gazette speaking. */
export const OWN_PIECES: ReadonlySet<string> = new Set(
  words('report reports story article piece editorial column op-ed investigation analysis account'),
)

/** Nouns for what somebody says: with an owner they are the owner speaking. */
export const SAYINGS: ReadonlySet<string> = new Set(
  words(
    'remark comment statement speech tweet post message word response reply position plan proposal policy announcement note',
  ),
)

/** Months and days that are no given names. */
export const CALENDAR: ReadonlySet<string> = new Set(
  words(
    `january february july september october november december monday tuesday wednesday thursday friday saturday sunday`,
  ),
)

/** Verbs whose subject never is the one to whom it seems so. */
export const APPEARING: ReadonlySet<string> = new Set(words('seem seems seemed appear appears appeared'))

/** Verbs for how something looks to whoever tells of it, where nobody stands as the source. */
export const SEEMING: ReadonlySet<string> = new Set([
  ...APPEARING,
  ...words('look looks looked sound sounds sounded feels'),
])

/** How much is known, where “it is” says so of itself: “it is unclear whether”, “it was hard to tell”. */
export const KNOWABLE: ReadonlySet<string> = new Set(
  words(
    'clear unclear obvious evident certain uncertain hard difficult easy impossible doubtful reasonable safe worth',
  ),
)

/** A sentence that begins so bids its readers to think: “Recall the bridge”, “Suppose it rains”. */
export const BIDDING: ReadonlySet<string> = new Set(
  words('think recall consider imagine remember suppose assume assuming call'),
)

/** Documents that asked many: their own findings are theirs, however they are called. */
export const POLL_NOUNS: ReadonlySet<string> = new Set(
  words('poll polls survey surveys polling tracker census questionnaire'),
)

const DOCUMENT_CHANNELS: readonly [
  channel: 'recording' | 'social' | 'broadcast' | 'statement',
  nouns: ReadonlySet<string>,
][] = [
  ['recording', words('video videos footage recording recordings tape tapes audio clip clips film voicemail')],
  ['social', words('tweet tweets retweet post posts hashtag')],
  ['broadcast', words('ad ads advert adverts advertisement commercial commercials spot podcast robocall')],
  ['statement', words('statement statements release communique communiqué')],
].map(([channel, nouns]) => [channel as 'recording', new Set(nouns as string[])])

/** How a document that is called so became public: “campaign ad” was broadcast; most are documents. */
export function documentChannel(name: string): 'recording' | 'social' | 'broadcast' | 'statement' | 'document' {
  // In “Harbour Post poll” the post is a name.
  const nouns = name
    .replace(/(?<=\p{Lu}\S* )Posts?(?!\p{L})/gu, '')
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
  return DOCUMENT_CHANNELS.find(([, own]) => nouns.some((noun) => own.has(noun)))?.[0] ?? 'document'
}
