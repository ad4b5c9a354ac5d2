const words = (list: string): string[] => list.trim().split(/\s+/u)

/** Words that end or head the name of a body: “the Ministry of Labour”, “Acme Inc.” Lower case. */
export const BODY_WORDS: ReadonlySet<string> = new Set(
  words(`
academy administration agency airlines airways alliance army assembly associates association authority bancorp bank bar board bros. brothers
bureau cabinet caucus center centre chamber church clinic club coalition college commission committee community companies company
conference confederation congress consortium convention cooperative corp corp. corporation corps council court daily department dept. diocese
directorate division enterprises exchange federation fellowship firm forces force forum foundation front fund gmbh group guard hall hospital
holdings inc inc. industries initiative institute institution insurance intelligence international investments lab laboratories laboratory
league legion legislature library limited llc llp ltd ltd. ministry mission motors movement museum nations navy network newspaper office
operations orchestra organisation organization pac parliament partners partnership party pharmaceuticals plc police press productions
project projects publishing reserve review school schools secretariat securities senate service services society solutions station studios systems
taskforce team technologies technology theatre theater tribunal trust ag union united universities university ventures watch wildlife workers works
`),
)

/** Words that end the name of an outlet: “the Harbour Herald”. Lower case. */
export const OUTLET_WORDS: ReadonlySet<string> = new Set(
  words(`
advertiser advocate banner beacon broadcasting bulletin chronicle courier daily democrat-gazette dispatch enquirer examiner express gazette globe
guardian herald herald-tribune independent inquirer journal journal-constitution journal-sentinel leader ledger magazine mail mercury mirror monitor
morning news newspaper newspapers newswire observer online patriot pioneer post post-dispatch post-gazette press radio record register reporter republic
republican-herald review sentinel spectator standard star star-ledger star-tribune statesman sun sun-times sun-sentinel telegram telegraph television times
times-picayune tribune tv union-leader union-tribune weekly
`),
)

/** Places in the landscape and the town: “Elm Street”, “Lake Ontario”. Lower case. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  words(`
airport avenue bay beach boulevard bridge building canyon cape castle cathedral city coast county creek desert district drive falls forest fort
garden gardens gate glacier gulf harbor harbour heights highway hill hills hotel house island islands isle lake lane mall memorial mount mountain mountains
municipality ocean palace park parish peninsula plaza point port prefecture province ranch region republic ridge river road rock sea shore square
stadium state states station straits strait street temple territory tower town township valley village volcano ward woods zoo
`),
)

/** Bodies that go by letters or by one word, lower case. */
export const BODIES: ReadonlySet<string> = new Set(
  words(`
aarp aclu adl afl-cio aipac aldi amazon apple at&t bbc boeing cdc cia citigroup citibank comcast cnn cpac dea dhs dnc doj dod dscc dccc epa eu exxon exxonmobil facebook fbi fcc fda fec
fema gm goldman google gop halliburton hamas hezbollah hud huawei ibm ice icc imf interpol irs isil isis jpmorgan kgb microsoft mi5 mi6 naacp nasa nato ncaa nfl nba nhl mlb nhs nih noaa nra nrcc
nrsc nsa nsc nypd oecd opec osce osha p&g pepsi pentagon pew plo rnc scotus sec seiu taliban tsa tsmc twitter uber u.n. un unesco unhcr unicef usaid usda verizon walmart wal-mart who wto xerox
kremlin knesset bundestag likud fatah politburo parliament congress senate interpol gestapo gallup emily's quinnipiac harvard yale stanford princeton mit ucla aig blackrock chevron citizens chrysler disney enron fiat ford
hyundai honda ikea intel lockheed mastercard mcdonald's merrill monsanto monmouth netflix nestlé nike nokia northrop novartis paypal pfizer raytheon reuters rosneft gazprom samsung shell siemens sony starbucks tesla toyota
unilever visa volkswagen wells wikileaks wikipedia yahoo youtube instagram snapchat tiktok reddit linkedin spotify airbnb ebay emirates lufthansa airbus ryanair
`),
)

/** Words with a capital that name no person, body or place: days, months, feasts, offices, laws. Lower case. */
export const OTHER_CAPITALS: ReadonlySet<string> = new Set(
  words(`
monday tuesday wednesday thursday friday saturday sunday mon. tue. tues. wed. thu. thurs. fri. sat. sun.
january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
christmas easter thanksgiving ramadan hanukkah passover halloween god bible quran koran torah internet web
act amendment bill constitution treaty agreement accord accords protocol resolution declaration war ii iii iv day days week month year prize award awards cup championship olympics
games festival election primary caucuses debate summit super tuesday q a ok tv dna covid covid-19 hiv aids ebola zika obamacare medicare medicaid brexit
`),
)

/** Small words that stand within names: “Department of Labour”, “Ludwig van Beethoven”. */
export const NAME_LINKS: ReadonlySet<string> = new Set(
  words(
    `of the and for & at in on to de del della di da dos das du des la le el al ap bin bint ibn van von der den ter ten zu y e 's ’s`,
  ),
)

/** News agencies, as articles name them. */
export const AGENCIES: readonly string[] = [
  'Associated Press',
  'AP',
  'Reuters',
  'Agence France-Presse',
  'AFP',
  'UPI',
  'United Press International',
  'Bloomberg News',
  'Press Association',
  'PA',
  'Deutsche Presse-Agentur',
  'DPA',
  'Xinhua',
  'TASS',
  'Interfax',
  'RIA Novosti',
  'Kyodo',
  'Yonhap',
  'Anadolu',
  'Anadolu Agency',
  'EFE',
  'ANSA',
  'Belga',
  'APA',
  'Tribune News Service',
  'McClatchy',
  'Gannett',
  'Press Trust of India',
  'PTI',
  'KCNA',
  'IRNA',
  'SANA',
  'Canadian Press',
  'Australian Associated Press',
  'AAP',
]

/** Outlets as articles call them for short, and programmes; the full names are in `outlets.ts`. */
export const SHORT_OUTLETS: readonly string[] = [
  'Fox',
  'Fox and Friends',
  'Post',
  'Times',
  'Journal',
  'Herald',
  'Globe',
  'Tribune',
  'Star',
  'Sun',
  'Mail',
  'Real Clear Politics',
  'Western Journalism',
  'Breitbart News Daily',
  'HuffPost Live',
  'CBS This Morning',
  'This Morning',
  'New Day',
  'Current TV',
  'SiriusXM',
  'Sirius XM',
  'NY1',
  'Forward',
  'TBS',
  'The CW',
]
