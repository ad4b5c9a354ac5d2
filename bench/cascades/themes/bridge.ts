import type { Theme } from './theme.ts'

export const bridge: Theme = {
  name: 'bridge',
  office: 'the {place} Roads Office',
  company: 'Steelworks',
  roles: [
    'the director of {office}',
    'the surveyor who inspected the bridge',
    'a professor of structural engineering at {place} Technical College',
    'the deputy mayor of {place}',
  ],
  topic: 'the closed bridge in {place}',
  document: 'the inspection report',
  titles: [
    '{place} bridge shut after cracks are found',
    'Cracked and closed: the trouble with {street} Bridge',
    'Commuters face long detour as bridge closes in {place}',
    'How long did they know? {place} asks about its bridge',
    'Bridge over the {river} may stay closed for a year',
    'Engineers, councillors at odds over {place} bridge',
  ],
  leads: [
    '[Traffic|All traffic|Cars and lorries] [across|over] the {river} [has been|was] [sent|turned] [round by the ring road|away] since {day}, when [the bridge at {street}|{street} Bridge|the main bridge in {place}] was [closed|shut] [without notice|at an hour’s notice|overnight].',
    '[Barriers went up|Concrete blocks were set|Police put up barriers] at both ends of {street} Bridge in {place} on {day} [after|once] [inspectors|a team of surveyors] [found|came upon] [cracks|hairline cracks|fresh cracks] in [two of its bearings|a main girder|the steel].',
    'The bridge that [carries|takes] [some|about|roughly] {many} vehicles [a day|every day] [over|across] the {river} [has been closed|has stood empty] since {day}, [its ramps barred|its lamps off] and [its pavements bare|grass in its gutters].',
  ],
  statements: [
    {
      by: 1,
      said: 'We counted {n} cracks in the north girder, | and three of them were older than the last inspection.',
      again:
        'There were {n} cracks by our count in the girder on the north side, three of which already existed before the previous inspection.',
      reported:
        'they had counted {n} cracks in the north girder and that three of them were older than the last inspection',
      mixed: 'there were {n} cracks in the north girder and that three were “older than the last inspection”',
      others: [
        'some of the {n} cracks in the north girder must have been missed at the previous check',
        'three cracks out of {n} in the girder went unseen the last time anybody looked',
      ],
      turned: 'We did not count {n} cracks in the north girder',
    },
    {
      by: 2,
      said: 'If it were up to me, | not even a bicycle would cross it this year.',
      again: 'If I had the say, nobody would ride across it this year, not even on a bike.',
      reported: 'if it were up to {him}, not even a bicycle would cross the bridge this year',
      mixed: 'the bridge should stay closed and that “not even a bicycle would cross it this year”',
      others: [
        'the bridge ought to be barred to everyone, cyclists included, until next year',
        'it is too early to let even cyclists back on the bridge before the year is out',
      ],
      turned: 'If it were up to me, a bicycle could cross it this year',
    },
    {
      by: 3,
      said: 'The repair will cost {n} million, | the money is not in the budget, | and the ministry has promised us nothing.',
      again:
        'It is going to take {n} million to mend it, our budget does not hold that sum, and we have no promise from the ministry.',
      reported:
        'the repair would cost {n} million, that the money was not in the budget and that the ministry had promised nothing',
      mixed: 'the repair would cost {n} million and that “the ministry has promised us nothing”',
      others: [
        'there is no funding for a repair put at {n} million',
        'the town cannot pay {n} million for the bridge out of its own budget',
      ],
      turned: 'The repair will not cost {n} million',
    },
    {
      by: 0,
      said: 'Lorries of forty tonnes went over it every night, | and the weight limit was a sign that nobody read.',
      again:
        'Every night trucks weighing forty tonnes drove across, and no one paid attention to the board with the weight limit.',
      reported:
        'lorries of forty tonnes had gone over it every night and that the weight limit was a sign that nobody read',
      mixed: 'overweight lorries crossed every night and that the limit was “a sign that nobody read”',
      others: [
        'the weight limit on the bridge was flouted nightly by heavy lorries',
        'forty-tonne lorries ignored the limit on the bridge night after night',
      ],
      turned: 'Lorries of forty tonnes never went over it',
    },
    {
      by: 2,
      said: 'I wrote to the council about the bearings in {year}, | and I still have the receipt.',
      again: 'In {year} I sent the council a letter concerning the bearings; the receipt is still in my possession.',
      reported: '{he} had written to the council about the bearings in {year} and still had the receipt',
      mixed: 'the council was told about the bearings in {year} and that “I still have the receipt”',
      others: [
        'the council had a written warning about the bearings as early as {year}',
        'a letter of {year} had alerted councillors to the state of the bearings',
      ],
      turned: 'I never wrote to the council about the bearings in {year}',
    },
  ],
  background: [
    '[The bridge|The steel bridge|The crossing] was [opened|built|finished] in {year} [by|to plans by] {company}, [a firm since wound up|which no longer exists|then the largest employer in town].',
    '[The detour|The way round|A trip by the ring road] [adds|costs drivers] [about|some|up to] [twenty|twenty-five|forty] minutes [at rush hour|in the morning|on a good day].',
    '[Takings|Sales] in the shops on {street} are down by [nearly a third|{share} per cent|half] [since the barriers went up|compared with last month].',
    '[Ambulances|Fire engines] [based|stationed] on the [north|east] bank now [have to|must] [take|use] the [old ford road|motorway crossing], [which floods in winter|a single lane].',
    '[Steel bridges|Bridges] of [that type|this age|the same design] [have to be inspected|should be looked at|have to be checked] every [two|six] years[, by law|, and many are not|].',
    '[A ferry|A small ferry] [for walkers|for foot passengers] ran [here|at this spot] until {year}, [but the current|though the tide|although the current] at {place} is [strong|treacherous].',
    '[Bus lines|Three bus routes|The school buses] [now end|turn round] at [the east bank|the market|the quay], and [passengers walk|pupils walk] the [rest|last mile].',
    '[The office|The roads office|The authority] [looks after|is in charge of] [more than|about|nearly] {many} [bridges, culverts and walls|structures] with a [staff|team] of [nine|eleven|a dozen].',
    '[A replacement|A new crossing] was [first drawn up|sketched] in {year} and [dropped|abandoned|put off] [for lack of money|after an election|when costs doubled].',
    '[Anglers|Walkers] have [the quay|the towpath] to themselves[ again|], and [the noise has gone|the swans are back].',
  ],
}
