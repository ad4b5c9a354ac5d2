const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Nouns for one person, in the singular: what people are by office, trade, kin or part in a story. */
export const PERSON_NOUNS: ReadonlySet<string> = new Set(
  words(`
president vice-president senator congressman congresswoman congressperson representative governor mayor councilman councilwoman councillor
councilor alderman alderwoman assemblyman assemblywoman lawmaker legislator politician statesman stateswoman minister premier
chancellor secretary undersecretary ambassador envoy diplomat consul attaché commissioner comptroller treasurer auditor
inspector superintendent delegate superdelegate elector nominee candidate contender hopeful front-runner frontrunner rival opponent
challenger incumbent running-mate mate winner loser victor leader chief head boss chairman chairwoman chairperson chair co-chair
co-chairman speaker whip majority-leader spokesman spokeswoman spokesperson spokesmodel surrogate aide adviser advisor staffer
strategist operative consultant pollster lobbyist fundraiser donor bundler backer supporter ally critic foe detractor opponent
adversary enemy friend confidant confidante associate colleague partner insider outsider veteran activist organizer organiser
advocate campaigner protester protestor demonstrator dissident rebel reformer volunteer member official officer executive
ceo cfo coo founder co-founder cofounder owner co-owner director president-elect manager administrator coordinator supervisor
superior employee employer worker labourer laborer contractor intern trainee assistant deputy clerk receptionist recruiter
entrepreneur businessman businesswoman businessperson tycoon mogul magnate billionaire millionaire investor banker financier
broker trader economist analyst expert specialist scholar academic professor lecturer teacher educator instructor principal
dean provost rector student pupil graduate undergraduate freshman sophomore junior senior alumnus researcher scientist physicist
chemist biologist geologist psychologist psychiatrist sociologist historian philosopher theologian linguist statistician
mathematician engineer technician programmer developer designer architect inventor astronaut pilot captain driver trucker
doctor physician surgeon nurse dentist pharmacist therapist counselor counsellor patient victim survivor witness bystander
passer-by neighbor neighbour resident local tenant landlord homeowner villager farmer rancher fisherman miner carpenter plumber
electrician mechanic chef cook waiter waitress bartender cashier salesman saleswoman shopkeeper customer client consumer
lawyer attorney solicitor barrister prosecutor judge justice magistrate juror defendant plaintiff suspect convict inmate
prisoner detainee accuser whistleblower informant detective investigator policeman policewoman cop sheriff constable marshal
trooper ranger guard warden firefighter fireman paramedic soldier sailor airman marine sergeant lieutenant colonel general
admiral commander commandant major corporal private brigadier gunman shooter attacker assailant killer murderer robber thief
terrorist extremist militant insurgent hijacker bomber hostage spy agent operative mercenary warlord fighter jihadist
journalist reporter correspondent editor columnist commentator pundit anchor anchorman anchorwoman host co-host moderator
presenter talker broadcaster newscaster interviewer blogger writer author novelist poet playwright essayist biographer translator
critic reviewer photographer cameraman filmmaker director producer screenwriter actor actress comedian comic entertainer
musician singer rapper songwriter composer conductor pianist guitarist drummer artist painter sculptor dancer model designer
celebrity star socialite athlete player footballer quarterback pitcher coach trainer referee umpire swimmer runner boxer wrestler
golfer cyclist pastor priest bishop archbishop cardinal pope minister preacher reverend rabbi imam cleric chaplain monk nun
evangelist missionary believer king queen prince princess duke duchess earl baron lord lady emperor empress sultan emir sheikh
monarch dictator strongman tyrant mother father mom dad parent son daughter brother sister husband wife spouse widow widower
fiancé fiancée boyfriend girlfriend partner uncle aunt nephew niece cousin grandfather grandmother grandson granddaughter
grandparent child kid boy girl baby teenager teen youth adult man woman gentleman guy person individual somebody someone
nobody anyone everyone everybody citizen immigrant migrant refugee foreigner native american voter democrat republican liberal
conservative progressive libertarian socialist communist independent moderate centrist populist nationalist feminist
environmentalist democrat-turned-republican evangelical catholic protestant christian muslim jew hindu buddhist atheist
source user follower fan viewer reader listener caller attendee participant respondent guest visitor tourist passenger
commuter pedestrian newcomer retiree pensioner widow mentor predecessor successor heir figurehead personality guru
mastermind architect proponent opponent sponsor co-sponsor sceptic skeptic watchdog theorist conspiracy-theorist tsar czar
maverick hero villain genius scientist technologist ecologist meteorologist forecaster climatologist oceanographer
epidemiologist virologist pathologist coroner examiner registrar librarian curator archivist archaeologist anthropologist
demographer geographer cartographer surveyor planner negotiator mediator arbitrator peacemaker facilitator trustee
regent governor-general attorney-general surgeon-general secretary-general whistle-blower lip-reader eyewitness interpreter
campaigner canvasser organiser stenographer transcriber notary bailiff executor lobsterman oilman landowner developer realtor
contrarian hardliner hawk dove loyalist turncoat defector exile fugitive hacker troll prankster heckler gossip newsman newswoman
`),
)

/** Words before a name that are part of no name, with the gender and the office they show. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  words(`
mr. mr mrs. mrs ms. ms miss mx. dr. dr prof. professor rev. reverend fr. father sister sr. hon. msgr. sen. sen senator rep. rep
representative congressman congresswoman gov. gov governor lt. lieutenant gen. gen general col. colonel maj. major capt. captain
cmdr. commander adm. admiral sgt. sergeant cpl. corporal pvt. private brig. brigadier supt. superintendent det. detective
insp. inspector pres. president vice prime minister chancellor premier secretary sec. attorney ambassador amb. mayor judge justice
sheriff officer chief marshal king queen prince princess duke duchess sir dame lord lady baroness baron pope cardinal bishop
archbishop rabbi imam sheikh pastor coach speaker deputy undersecretary commissioner councilman councilwoman councillor
chairman chairwoman director
`),
)

/** Offices that a title names, by the short form of the title. */
export const TITLE_OFFICES: ReadonlyMap<string, string> = new Map(
  `sen.=senator|sen=senator|rep.=representative congressman congresswoman|rep=representative congressman congresswoman|gov.=governor|gov=governor
|gen.=general|gen=general|lt.=lieutenant|col.=colonel|maj.=major|capt.=captain|cmdr.=commander|adm.=admiral|sgt.=sergeant|prof.=professor
|dr.=doctor physician|dr=doctor physician|rev.=reverend pastor minister|pres.=president|sec.=secretary|amb.=ambassador|det.=detective
|supt.=superintendent|congressman=representative|congresswoman=representative|pope=pontiff|judge=jurist magistrate|justice=judge jurist`
    .split('|')
    .map((pair) => pair.trim().split('=') as [string, string]),
)

/** Nouns for one person that tell nothing of what they are. */
export const ANYBODY: ReadonlySet<string> = new Set(
  words('person man woman guy gentleman lady individual kid boy girl child winner loser speaker'),
)

/** Nouns that tell what somebody is to somebody else, or only in the story: nobody has them for an office. */
export const PARTS: ReadonlySet<string> = new Set(
  words(`
baby native victor enemy foe friend rival opponent adversary challenger ally critic supporter backer partner colleague counterpart
neighbor neighbour victim survivor suspect witness bystander leader other somebody someone nobody anyone everyone everybody user
source predecessor successor hero villain genius favorite member star
`),
)

/** What those who speak for a body are called. */
export const SPOKESPEOPLE: ReadonlySet<string> = new Set(
  words('spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen representative press-secretary'),
)

/** Words for a party, by one of them: nobody is of two. */
export const PARTIES: ReadonlyMap<string, string> = new Map(
  `democratic democrat democrats democratic|republican republicans gop republican|libertarian libertarians libertarian|labour labour|conservative
tory tories conservative|green greens green|lib liberal-democrat liberal-democrat`
    .split('|')
    .flatMap((line) => {
      const words = line.trim().split(/\s+/u)
      return words.map((word): [string, string] => [word, words.at(-1)!])
    }),
)
