import type { Theme } from './theme.ts'

export const hospital: Theme = {
  name: 'hospital',
  office: 'the {place} Health Trust',
  company: 'Care',
  roles: [
    'the medical director of {office}',
    'a consultant on the children’s ward',
    'the chair of the nurses’ association',
    'the chief executive of {office}',
  ],
  topic: 'the children’s ward in {place}',
  document: 'the staffing review',
  titles: [
    'Children’s ward in {place} to close at night',
    'Parents protest as {place} hospital cuts night cover',
    'Night closure of {place} ward “about staff, not money”',
    '{place} hospital: who decided to shut the ward?',
    'Nurses warn of empty beds, full corridors in {place}',
    'A ward goes dark in {place}',
  ],
  leads: [
    '[Parents in {place}|Families in {place}|Anyone with a sick child in {place}] will [have to drive|need to travel] [to the next county|forty miles|across the hills] at night from [next month|the first of the month], [after|following] the [closure|loss] of the children’s night ward, [made public|published] on {day}.',
    '[The lights on|The doors of] the children’s ward at {place} [Infirmary|General|hospital] will [go out|be locked] at ten every night, under a plan [of|dated] {day} [that leaves|which leaves] [the valley|three towns] without [night care|a children’s doctor after dark].',
    '[A decision|The decision] to [close|shut] the [only|last] night ward for children [in the valley|in the district] has [set|turned] {place} [against|on] [its own hospital|the trust that runs its hospital] since {day}.',
  ],
  statements: [
    {
      by: 0,
      said: 'We have {n} nurses for a ward that needs twice as many, | and I will not gamble with children.',
      again:
        'There are {n} nurses here for a ward which requires double that number; I refuse to gamble when it is about children.',
      reported: 'they had {n} nurses for a ward that needed twice as many and that {he} would not gamble with children',
      mixed: 'the ward was down to {n} nurses and that “I will not gamble with children”',
      others: [
        'the ward has only half the nurses it needs, {n} of them, and cannot be run safely',
        'with {n} nurses the ward is too thinly staffed to stay open at night',
      ],
      turned: 'We do not have {n} nurses for the ward',
    },
    {
      by: 2,
      said: 'Nobody asked the doctors, | nobody asked the parents, | and the decision was made on the back of a spreadsheet.',
      again: 'Neither doctors nor parents were consulted, and a spreadsheet is where the decision was taken.',
      reported:
        'nobody had asked the doctors or the parents and that the decision had been made on the back of a spreadsheet',
      mixed: 'the decision was made “on the back of a spreadsheet”',
      others: [
        'doctors and parents were left out of a decision taken by accountants',
        'the closure was settled without a word to parents or doctors',
      ],
      turned: 'Everybody asked the doctors',
    },
    {
      by: 3,
      said: 'The ward will open again at night before the winter, | you have my word on it.',
      again: 'Before winter comes the ward is going to reopen for the nights; I give you my word.',
      reported: 'the ward would open again at night before the winter',
      mixed: 'the ward would reopen at night before the winter, adding “you have my word on it”',
      others: [
        'the night closure would be over by the time winter comes',
        'night care for children would be back ahead of the winter',
      ],
      turned: 'The ward will not open again at night before the winter',
    },
    {
      by: 1,
      said: 'Last month {n} children were sent on to other hospitals, | some of them at three in the morning.',
      again: '{n} children had to be moved to different hospitals in the past month, a few at three o’clock at night.',
      reported: '{n} children had been sent on to other hospitals last month, some of them at three in the morning',
      mixed: '{n} children had been sent elsewhere last month, “some of them at three in the morning”',
      others: [
        'transfers of sick children reached {n} in a single month',
        'other hospitals took in {n} children from the ward last month, even in the small hours',
      ],
      turned: 'Last month no children were sent on to other hospitals',
    },
    {
      by: 2,
      said: 'The agency bill alone was {n} million last year, | which would pay for every nurse we are missing.',
      again:
        'Just for agency staff we paid {n} million in the past year; with that one could employ all the nurses we lack.',
      reported:
        'the agency bill alone had been {n} million last year, which would pay for every nurse they were missing',
      mixed: 'the agency bill of {n} million “would pay for every nurse we are missing”',
      others: [
        'money for the missing nurses went to agencies, {n} million of it in a year',
        'the trust spent {n} million on agency staff, enough to fill every vacancy',
      ],
      turned: 'The agency bill was never {n} million last year',
    },
  ],
  background: [
    '[The trust|The health trust] [was formed|was set up] in {year} out of [three|two] smaller [hospitals|boards] and [employs|has] [some|about|around] {many} people.',
    '[The ward|The unit] has [sixteen|eighteen|twenty-two] beds, [of which|though] [rarely more than|at most] [twelve|ten|a dozen] [could be staffed|were in use] [this year|since the spring].',
    '[Recruiting|Finding] [nurses|children’s nurses] has been [hard|a struggle] [everywhere|across the region], [not least because of|owing to|partly because of] [rents|the price of housing|long shifts].',
    '[The nearest|The next] [hospital|ward] [with night care|open at night] is [forty|thirty-five|more than forty] miles [off|away], [on a road|over a pass] [that is often closed|often blocked] in [snow|January].',
    '[A petition|An online petition|A petition in shop windows] [against the closure|to keep the ward] has [nearly|over|some] [four|six|nine] thousand names [on it|under it].',
    '[The hospital|The infirmary] has had [four|three] stars [from the inspectors|in the county’s list] since {year}, and [a prize|a medal] for its [maternity unit|kitchens].',
    '[Ambulance crews|Paramedics] [already spend|spend] [about|up to|some] {share} per cent of [their shifts|their time] [on transfers|driving patients between towns].',
    '[The building|The hospital building|The main block] [dates from|goes back to] {year} and [needs|is waiting for] a new [roof|boiler|lift], [at {cost} million|priced at {cost} million].',
    '[School|Playgroup] [buses|outings] [stop|halt] at the [hospital gate|main entrance], [where|and] [a fair|a cake stall] [is held|takes place] [each June|every spring].',
    '[Similar|Such] [closures|night closures] [elsewhere|in other towns] were [meant to be|to have been] [short|temporary]; [most|several] [became|proved] [permanent|lasting].',
  ],
}
