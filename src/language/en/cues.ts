import { lemmasOf } from './lemmas.ts'

/** What a cue tells by itself about the words it brings: how they came about, how firmly, and where they stood. */
export type CueSense = { kind: CueKind; commitment: CueCommitment; channel: CueChannel | null }
export type CueKind = 'speech' | 'writing' | 'thought' | 'unclear'
export type CueCommitment = 'asserts' | 'hedges' | 'denies' | 'wants' | 'asks' | 'predicts'
export type CueChannel =
  | 'interview'
  | 'speech'
  | 'social'
  | 'statement'
  | 'document'
  | 'broadcast'
  | 'recording'
  | 'private'

type Line = [kind: CueKind, commitment: CueCommitment, channel: CueChannel | null, lemmas: string]

/** By lemma, each once; `|` parts phrases. Verbs and the nouns made from them, in the sense they have beside a person. */
const LINES: Line[] = [
  [
    'speech',
    'asserts',
    null,
    `say|tell|add|remark|note|observe|mention|explain|describe|recall|recount|reply|respond|answer|continue|insist|echo|boast
|brag|joke|quip|crack|wisecrack|laugh|chuckle|shout|yell|scream|cry|chant|whisper|mutter|murmur|mumble|growl|snap|snarl|bark
|roar|sneer|scoff|retort|counter|interject|interrupt|chime|chime in|elaborate|articulate|utter|exclaim|gasp|blurt|stammer|drawl
|intone|deadpan|sigh|groan|moan|sob|weep|grin|smile|shrug|beam|gush|enthuse|muse|reflect|ramble|riff|rant|rave|vent|fume|taunt
|bemoan|lament|tease|rib|defend|call|quote|testify|swear|caution|assure|reassure|talk|talk about|speak|speak of|speak out
|discuss|comment|weigh in|chat|converse|debate|spar|go on|go on to say|put it|lecture|preach|recite|narrate|relate|relay|boo
|heckle|jeer|cheer|toast|remarks|jab|story|testimony|word|words|chatter|applause|speech|speechify|quibble|bicker|banter|tell of
|sound off|summarize|stump|fire back|hit back|shoot back|snap back|strike back|punch back|fight back`,
  ],
  [
    'unclear',
    'asserts',
    null,
    `statement|release|state|declare|announce|assert|argue|contend|maintain|claim|charge|accuse|acknowledge|admit|concede|confess|confirm|affirm
|reaffirm|reveal|disclose|divulge|emphasize|emphasise|stress|underline|underscore|point|point out|point to|reiterate|repeat
|agree|concur|crow|gloat|clarify|expound|voice|pronounce|proclaim|profess|opine|rage|blast|slam|rip|bash|lash|lash out|lambast
|lambaste|criticize|criticise|attack|assail|denounce|decry|deride|mock|ridicule|insult|belittle|disparage|malign
|complain|grumble|gripe|grouse|rail|protest|skewer|pan|trash|savage|excoriate|castigate|berate|upbraid|pounce|ding|zing|needle
|chide|scold|rebuke|reprimand|admonish|reproach|chastise|blame|fault|vilify|demonize|demonise|smear|praise|laud|hail|applaud
|commend|extol|tout|credit|thank|congratulate|salute|compliment|celebrate|eulogize|vouch|stand by|justify|rationalize|excuse
|compare|liken|equate|contrast|characterize|characterise|portray|depict|paint|label|dub|brand|term|nickname|name|deem|bill|refer
|refer to|allude|allude to|cite|invoke|reference|attest|warn|remind|notify|inform|brief|apprise|address|touch on|read|convey
|communicate|signal|indicate|explain away|detail|outline|lay out|spell out|list|enumerate|specify|identify|highlight|spotlight
|raise|downplay|play down|bring up|broach|challenge|confront|dare|goad|press|pressure|greet|welcome|introduce|apologize|apologise|regret|correct
|contradict|attribute|ascribe|chalk up|announcement|argument|accusation|allegation|assertion|claim that|comments|criticism
|critique|complaint|confession|contention|declaration|description|disclosure|explanation|insistence|swipe|message|observation
|rhetoric|reminder|reply to|response|revelation|tribute|warning|slogan|mantra|pitch|account|lecture on|address to|according to
|by|per|champion|promote|make clear|summarise|call attention to|impugn|sum up|recap|rehash|pivot|counsel|advise|advice|order
|decree|decide|sentence|mandate|endorse|endorsement|nominate|vote|appoint|dedicate|express|bill as|billed|leave no doubt|lash out at|fire|shoot|hit`,
  ],
  [
    'unclear',
    'denies',
    null,
    `deny|dispute|refute|rebut|reject|dismiss|resist|discredit|invalidate|stance against|stand against|decide against|decision against|disavow|disown|repudiate|disagree|object|contest|debunk|discount|rebuff
|renounce|disclaim|demur|balk|decline|refuse|denial|rebuttal|repudiation|rejection|refusal|objection|disagreement
|brush aside|brush off|push back|shoot down|knock down|wave off|rule out|take issue|distance|oppose|pooh-pooh|recuse|condemn|overrule|overturn|repeal|strike down|rule against|block|veto|quash|bristle|bristle at`,
  ],
  [
    'unclear',
    'wants',
    null,
    `urge|demand|request|beg|plead|implore|beseech|entreat|instruct|direct|command|bid|exhort|encourage|appeal|petition|push
|lobby|agitate|propose|recommend|offer|promise|vow|pledge|threaten|threat|guarantee|proposal|recommendation|plea|invite
|invitation|exhortation|call for|call on|call upon|ask for|push for|press for|argue for|call to|invoke the need|rally|campaign
|prod|nudge|solicit|insist on|require|commit|commit to|advocate|advocate for|prescribe`,
  ],
  [
    'speech',
    'asks',
    null,
    `ask|query|inquire|enquire|quiz|grill|interrogate|pose|questions|ask about|inquiry|press on|press by|press about|press over|wonder aloud|wonder`,
  ],
  ['unclear', 'predicts', null, `predict|forecast|foretell|prophesy|prediction|prophecy|forewarn|portend`],
  [
    'unclear',
    'hedges',
    null,
    `suggest|speculate|estimate|allege|hint|imply|insinuate|intimate|speculation|rumor|rumour|suggestion|hypothesize|theorize|float|posit|question`,
  ],
  [
    'thought',
    'hedges',
    null,
    `believe|think|suspect|suppose|assume|imagine|doubt|reckon|figure|presume|surmise|conjecture|guess|seem|appear|fear
|worry|fret|dread|belief|suspicion|assumption|presumption|feeling|hunch|theory|impression|sense|perceive|conceive|intuit
|gather|infer|apparently|seemingly|likely|unlikely|probably|perhaps|supposedly|purportedly|ostensibly|skeptical|sceptical
|unsure|uncertain|unconvinced|worried|fearful|afraid|nervous|wary|question whether|skepticism
|perception|look like|strike|sound|sound like|interpret|speculative|anxious|anxiety|rumored|rumoured|presumably|potentially`,
  ],
  [
    'thought',
    'asserts',
    null,
    `know|feel|realize|realise|understand|see|recognize|recognise|consider|regard|view|remember|forget|learn|discover|find|notice
|determine|judge|rate|rank|assess|evaluate|weigh|ponder|value|trust|distrust|mistrust|respect|admire|adore
|love|like|dislike|hate|loathe|despise|detest|resent|envy|enjoy|appreciate|cherish|relish|approve|disapprove|accept
|tolerate|embrace|care|matter|dream|marvel|hear|watch|witness|experience|focus|focus on|concentrate|knowledge|opinion
|understanding|awareness|realization|decision|conviction|consensus|sentiment|thought|idea|notion|attitude|interest|anger
|admiration|satisfaction|frustration|outrage|confident|convinced|certain|sure|aware|unaware|mindful|glad|happy|pleased
|delighted|proud|thrilled|grateful|sorry|sad|upset|angry|outraged|furious|shocked|surprised|stunned|amazed|startled
|embarrassed|ashamed|disappointed|frustrated|annoyed|impressed|excited|enthusiastic|optimistic|pessimistic|interested
|curious|obsessed|prefer|support|back|side|side with|sympathize|associate|treat|hold|clear|obvious|opposition|approval
|disapproval|backing|supporter|opponent|critic|proponent|divided|split|united|memory|respected|known|popular|attract|ignore
|neglect|acknowledgment|conclude|conclusion|surprise|sit well|idolize|idolise|disappoint|disappointing|elect|inference|judgment|judgement|faith|confidence|belief in|take note|experience of|credit with|concern|concerned|look`,
  ],
  [
    'thought',
    'wants',
    null,
    `want|hope|wish|plan|intend|aim|seek|need|desire|crave|yearn|aspire|strive|try|attempt|mean|design|eager|keen
|willing|unwilling|reluctant|ready|prepared|determined|intent|bent|committed|resolve|opt|choose|pick|plot|scheme|intention
|favor|favour|mull|contemplate|goal|ambition|aspiration|preference|longing|effort|mission|priority|look forward|would like|would rather|would love|set out
|look to|hope for|wait for|work to|fight for|fight against|demand for|desire for|hopeful|interested in|seek out|consider whether|vie for
|insistent|designed|poised|pursue|target`,
  ],
  [
    'thought',
    'predicts',
    null,
    `expect|anticipate|await|expectation|anticipation|foresee|envision|envisage|project|bet|expected|projected|outlook`,
  ],
  [
    'writing',
    'asserts',
    null,
    `write|publish|print|editorialize|editorialise|document|chronicle|record|register|sign|pen|jot|scribble
|scrawl|type|caption|headline|cover|run|show|demonstrate|reveal that|prove|survey|poll|calculate|measure|tally|title|entitle
|author|certify|codify|stipulate|provide|feature|contain|include|carry|quote from|story about|report that|read as|file|list as`,
  ],
  ['writing', 'hedges', null, `reportedly|report suggests`],
  ['unclear', 'hedges', null, `allegedly`],
  ['writing', 'asserts', 'social', `tweet|retweet|post|repost|hashtag|tweetstorm`],
  [
    'writing',
    'asserts',
    'document',
    `report|study|findings|finding|email|e-mail|letter|memo|memorandum|essay|article|column|op-ed|editorial|book|paper
|analysis|review|lawsuit|suit|filing|ruling|rule|sue|blog|text|fax|cable|data|figures|results|profile|manuscript|memoir|platform`,
  ],
  ['writing', 'asserts', 'statement', `press release|news release|communique|communiqué|readout`],
  ['speech', 'asserts', 'speech', `plead guilty|plead no contest`],
  ['speech', 'denies', 'speech', `plead not guilty|plead innocent`],
  ['speech', 'asserts', 'interview', `interview`],
  ['speech', 'asserts', 'broadcast', `ad|advertisement|advert|commercial|air|broadcast|podcast|robocall`],
  ['unclear', 'asserts', null, `:|—|–|from|of|in|on|for|to|with`],
]

const SENSES: ReadonlyMap<string, CueSense> = new Map(
  LINES.flatMap(([kind, commitment, channel, lemmas]) =>
    lemmas.split('|').map((lemma): [string, CueSense] => [lemma.trim(), { kind, commitment, channel }]),
  ),
)
/** They bring words only where no verb or noun does: “For her, …”, “Smith: …”. */
const PARTICLES = new Set([':', '—', '–', 'from', 'of', 'in', 'on', 'for', 'to', 'with', 'by', 'per'])
/** Phrases by their first word, the longest first. */
const PHRASES: ReadonlyMap<string, string[][]> = phrasesByFirst([...SENSES.keys()])

function phrasesByFirst(lemmas: readonly string[]): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>()
  for (const words of lemmas.map((lemma) => lemma.split(' ')).sort((a, b) => b.length - a.length))
    if (words.length > 1) phrases.set(words[0]!, [...(phrases.get(words[0]!) ?? []), words])
  return phrases
}

/** A cue read by the lexicon: its sense, and which of the words carry it (`from`–`to`). */
export type CueReading = CueSense & { lemma: string; from: number; to: number }

/**
 * Reads the words of a cue (lower case): every word or phrase in it that the lexicon knows, in order, the longest
 * phrase first: “has repeatedly called for” → “call for”.
 */
export function readCue(words: readonly string[]): CueReading[] {
  const found: CueReading[] = []
  for (let from = 0; from < words.length; ) {
    const reading = longestAt(words, from)
    if (reading) found.push(reading)
    from = reading?.to ?? from + 1
  }
  const telling = found.filter((reading) => !PARTICLES.has(reading.lemma))
  return telling.length > 0 ? telling : found
}

/** The longest phrase there, else the single word; a phrase is known by the lemma of its first word. */
function longestAt(words: readonly string[], from: number): CueReading | null {
  const lemmas = lemmasOf(words[from]!)
  for (const lemma of lemmas)
    for (const phrase of PHRASES.get(lemma) ?? [])
      if (phrase.every((word, i) => i === 0 || words[from + i] === word))
        return reading(phrase.join(' '), from, phrase.length)
  const lemma = lemmas.find((word) => SENSES.has(word))
  return lemma === undefined ? null : reading(lemma, from, 1)
}

const reading = (lemma: string, from: number, length: number): CueReading => ({
  ...SENSES.get(lemma)!,
  lemma,
  from,
  to: from + length,
})
