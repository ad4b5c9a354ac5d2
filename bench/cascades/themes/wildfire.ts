import type { Theme } from './theme.ts'

export const wildfire: Theme = {
  name: 'wildfire',
  office: 'the {place} Fire Service',
  company: 'Forestry',
  roles: [
    'the fire chief of {place}',
    'a forester with {company}',
    'the owner of the campsite',
    'the prefect of the district',
  ],
  topic: 'the wildfire above {place}',
  document: 'the duty roster',
  titles: [
    'Wildfire above {place}: villages cleared',
    'Fire in {place} was started by hand, chief believes',
    '{place} burns, and the aircraft come late',
    'Campers flee flames near {place}',
    'Who lit the {place} fire?',
    'Fire under control, anger is not in {place}',
  ],
  leads: [
    '[A fire|A wildfire] that [broke out|began] on {day} [on the slopes|in the pine woods] above {place} had [burned|consumed] [some|about|nearly] {many} hectares [by nightfall|a day later] and [forced|driven] [two villages|a campsite] to [leave|empty].',
    '[Smoke|Thick smoke] [hung|lay] over {place} and the {river} [on the second day|a day] after [flames|a fire] [swept|ran] [through|down] the [pine woods|hillside] on {day}.',
    '[Guests|Some three hundred guests] of a campsite [near|outside] {place} [fled|ran] [to the beach|down to the {river}] on {day} as [fire|a wildfire] [crossed|jumped] the [ridge|coast road].',
  ],
  statements: [
    {
      by: 0,
      said: 'The fire started in {n} places at once, | and lightning does not do that.',
      again: 'In {n} spots at the same time the fire began, a thing that lightning never does.',
      reported: 'the fire had started in {n} places at once and that lightning did not do that',
      mixed: 'the fire began in {n} places and that “lightning does not do that”',
      others: [
        'someone must have laid the fire, since it began in {n} spots together',
        'with {n} starting points the fire cannot be natural',
      ],
      turned: 'The fire did not start in {n} places at once',
    },
    {
      by: 0,
      said: 'We called for aircraft at noon, | we called again at one, | and the first came at {n} minutes past four.',
      again:
        'At noon aircraft were requested, at one o’clock once more; it was {n} minutes after four when the first arrived.',
      reported:
        'they had called for aircraft at noon and again at one and that the first had come at {n} minutes past four',
      mixed: 'aircraft were called at noon but that “the first came at {n} minutes past four”',
      others: [
        'help from the air was four hours late',
        'it took until {n} past four for the first aircraft to get there',
      ],
      turned: 'We did not call for aircraft at noon',
    },
    {
      by: 2,
      said: 'The hydrant on {street} was dry, | and it has been dry since {year}.',
      again: 'No water came from the hydrant in {street}, nor has any since {year}.',
      reported: 'the hydrant on {street} had been dry and had been so since {year}',
      mixed: 'the hydrant on {street} “has been dry since {year}”',
      others: [
        'firefighters found no water at a hydrant out of order since {year}',
        'a hydrant in {street} had been useless for years',
      ],
      turned: 'The hydrant on {street} was not dry',
    },
    {
      by: 3,
      said: 'Everyone is accounted for, | and nobody goes back up tonight.',
      again: 'All persons have been found, and no one is to return up there this night.',
      reported: 'everyone was accounted for and that nobody would go back up that night',
      mixed: 'everyone was safe but that “nobody goes back up tonight”',
      others: [
        'there are no missing people, but homes stay off limits overnight',
        'no one is missing and the ban on returning holds until morning',
      ],
      turned: 'Not everyone is accounted for',
    },
    {
      by: 1,
      said: 'We cleared {n} kilometres of firebreak last winter, | and the money ran out at the ridge.',
      again: 'Last winter {n} kilometres of firebreak were cut by us; at the ridge no money was left.',
      reported: 'they had cleared {n} kilometres of firebreak last winter and that the money had run out at the ridge',
      mixed: '{n} kilometres of firebreak were cleared before “the money ran out at the ridge”',
      others: [
        'the firebreak ends at the ridge after {n} kilometres for lack of funds',
        'only {n} kilometres of firebreak could be paid for',
      ],
      turned: 'We did not clear {n} kilometres of firebreak last winter',
    },
  ],
  background: [
    '[The woods|The pine woods] above {place} were [planted|laid out] in {year} for [pit props|resin] and are [owned|managed] by {company}.',
    '[It has not rained|No rain has fallen] [in the district|here] for [seven|nine] weeks, and [winds|a dry wind] [from the land|off the plateau] blew at [sixty|seventy] kilometres an hour.',
    '[The service|The fire service] [counts|has] [about|some] {many} [members|firefighters], [most|nine in ten] of them [volunteers|unpaid].',
    '[Aircraft|Water-carrying aircraft] are [shared|stationed] [between four districts|at the coast], [under|by] an [agreement|arrangement] of {year}.',
    '[Goats|Herds of goats] once [kept|held] the [undergrowth|scrub] [down|short]; [few herders|only two herders] [remain|are left].',
    '[Ash|Fine ash] [fell|settled] on [cars|washing lines] as far as [the coast|the next town], and [beaches|the beach] [were closed|stayed empty].',
    '[The railway|The coast railway] [halted|stopped] trains for [six|eight] hours, which left [hikers|day trippers] [in the heat|at small stations].',
    '[Damage|The damage] [comes|runs] to {cost} million, [not counting|leaving out] [timber|vineyards] [on the north slope|beyond the ridge].',
    '[A burning ban|A ban on open fires] [was in force|had been in force] since [June|the spring], but [fines are rare|breaches are seldom punished].',
    '[After the fire|Following the fire] of {year}, [the region|the district] [began|started on] [wider tracks|water tanks], of which {share} per cent [were built|exist].',
  ],
}
