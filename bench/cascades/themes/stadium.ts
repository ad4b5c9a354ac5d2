import type { Theme } from './theme.ts'

export const stadium: Theme = {
  name: 'stadium',
  office: '{place} City Hall',
  company: 'Developments',
  roles: [
    'the mayor of {place}',
    'the leader of the opposition on the council',
    'the city treasurer',
    'the chair of the supporters’ trust',
  ],
  topic: 'the stadium deal in {place}',
  document: 'the draft contract',
  titles: [
    'Stadium deal divides {place}',
    '{place} mayor under fire over stadium land',
    'Who pays for the new ground? {place} deal explained',
    'Council to vote again on {company} stadium',
    'A stadium, a car park and a very quiet vote in {place}',
    'Supporters’ trust asks for stadium papers',
  ],
  leads: [
    '[The council in {place}|{place}’s council], [late at night|with the public gallery cleared|by a single vote], [sold|handed over] the [old market ground|land at {street}] to {company} on {day}, [for|to make room for] a [stadium|football ground].',
    '[The stadium|The football ground] [at|on] {street} in {place} [has become|turned into] [the quarrel of the season|a test for the mayor|the talk of the town] since [the council’s vote on {day}|it was nodded through on {day}].',
    '[Protesters|Some two hundred people|Residents with placards] [stood outside|gathered before] {office} on {day} as [the council|councillors] [sold|signed away] [a piece of public land|the old market ground] for a [stadium|new stadium] that [exists only on paper|nobody has drawn yet].',
  ],
  statements: [
    {
      by: 2,
      said: 'The land was worth {n} million, | and we gave it away for one.',
      again: '{n} million was what the land was worth; for a single million we handed it over.',
      reported: 'the land had been worth {n} million and that the city had given it away for one',
      mixed: 'the land had been worth {n} million and that “we gave it away for one”',
      others: [
        'the city let land valued at {n} million go for a fraction of that',
        'the site fetched one million though its value was {n}',
      ],
      turned: 'The land was not worth {n} million',
    },
    {
      by: 0,
      said: 'I never met anybody from the company before the vote, | not for lunch, | and not on a boat.',
      again: 'Before the vote I had no meeting with anyone of the firm, neither over lunch nor aboard a boat.',
      reported: '{he} had never met anybody from the company before the vote',
      mixed: '{he} had met nobody from the company, “not for lunch, and not on a boat”',
      others: [
        'there was no contact with the developer ahead of the vote',
        'the developer and {he} had not spoken until the vote was over',
      ],
      turned: 'I met somebody from the company before the vote',
    },
    {
      by: 0,
      said: 'The taxpayers of this town will not pay a penny for the stadium, | whatever the opposition says.',
      again:
        'Not a penny is going to be paid for the stadium by this town’s taxpayers, no matter what the opposition claims.',
      reported: 'the taxpayers of the town would not pay a penny for the stadium, whatever the opposition said',
      mixed: 'taxpayers would “not pay a penny for the stadium”',
      others: [
        'the stadium will be free of charge for local taxpayers',
        'no public money at all would go into the ground',
      ],
      turned: 'The taxpayers of this town will pay for the stadium',
    },
    {
      by: 1,
      said: 'There are {n} pages in that contract, | we were given one evening to read them, | and page nine was missing.',
      again:
        'The contract runs to {n} pages, a single evening was all we got for reading, and the ninth page was not there.',
      reported: 'there were {n} pages in the contract and that they had been given one evening to read them',
      mixed: 'councillors had one evening for {n} pages and that “page nine was missing”',
      others: [
        'councillors could not have read a contract of {n} pages in the time they had',
        'the {n}-page contract was incomplete and came the evening before',
      ],
      turned: 'There are not {n} pages in that contract',
    },
    {
      by: 3,
      said: 'If the roof is not on by August, | the club plays in the park.',
      again: 'Should the roof not be finished in August, the park is where the club is going to play.',
      reported: 'the club would play in the park if the roof was not on by August',
      mixed: 'without a roof by August “the club plays in the park”',
      others: [
        'a roof that comes later than August would force the club into the park',
        'the club’s home games depend on the roof being done in August',
      ],
      turned: 'If the roof is on by August, the club plays in the park',
    },
  ],
  background: [
    '{company} [has built|has put up] [two|three] [shopping centres|arenas] in the [region|north], [one of which|the last of which] [stood empty|was half let] [for years|until {year}].',
    '[The old ground|The club’s old ground] [opened|was laid out] in {year} and [holds|takes] [about|some|barely] {many} [spectators|people], [few of them seated|most of them standing].',
    '[The market|The old market] [moved away|closed] in {year}; since then the [site|land|square] has [served as|been] a [car park|lorry park].',
    '[The vote|The council’s vote] was [fourteen to thirteen|nineteen to eighteen|decided by the chair], [after one member left the room|with two members abstaining|as one member stayed at home].',
    '[The league|The league table] has {place} [ninth|sixth|eleventh], with [home gates|crowds] up by {share} per cent [in two years|since the spring].',
    '[The club|The football club] [was promoted|went up] [last spring|two seasons ago] and [must|has to] [meet|satisfy] the league’s rules on [floodlights|seating] [by next season|within a year].',
    '[Auditors|The county’s auditors] [have|hold] the [valuation|papers], and [may take|usually take] [until the autumn|three months|some time] [over such a file|with a case like this].',
    '[Parking|The car park] at {street} has [room|space] for [six|eight] [hundred|dozen] cars [on match days|every other Saturday], and [one exit|a single gate].',
    '[The loan|The city’s loan], {cost} million [over thirty years|in all], [would be|is to be] [paid back|covered] [from rents|out of ground rent].',
    '[Public land|Town land] can be sold [below its price|cheaply] [only if|where] [the public gains|there is a public benefit], under a [law|by-law] of {year}.',
  ],
}
