import type { Theme } from './theme.ts'

export const ferry: Theme = {
  name: 'ferry',
  office: 'the {place} Harbour Authority',
  company: 'Line',
  roles: [
    'the managing director of {company}',
    'the seafarers’ union secretary',
    'the harbour master of {place}',
    'the captain of the ferry',
  ],
  topic: 'the ferry that ran aground off {place}',
  document: 'the ship’s log',
  titles: [
    'Ferry aground off {place}, passengers safe',
    'Passengers spend night on stranded {place} ferry',
    '{company} ferry hits sandbank: crew “had warned of steering”',
    'What happened on the bridge of the {place} ferry?',
    'Stranded: eleven hours off {place}',
    'Ferry refloated, questions remain in {place}',
  ],
  leads: [
    '[A ferry|A car ferry|The evening ferry] [with|carrying] [some|about|more than] {many} people [ran aground|went onto a sandbank|got stuck] [off|just outside] {place} on {day} and [was not refloated|sat there] until [the next high tide|the following morning].',
    '[Passengers|Tired passengers|The passengers] [came ashore|walked down the ramp] in {place} [wrapped in|under] [foil|blankets] [after|following] a night on [the ferry|a ferry] that [struck|hit] [a sandbank|the bar] at the mouth of the {river} on {day}.',
    '[Tugs|Two tugs] [pulled|dragged|freed] [the {company} ferry|a ferry of {company}] off the [bar|sandbank] [outside|near] {place}, [hours|eleven hours] after it [had run|ran] aground on {day} in [calm|clear] weather.',
  ],
  statements: [
    {
      said: 'The steering failed {n} times in the last month, | and each time we were told to sail.',
      again: '{n} times over the past month the steering broke down; every time the order was to put to sea.',
      reported: 'the steering had failed {n} times in the last month and that each time they had been told to sail',
      mixed: 'the steering had failed {n} times and that “each time we were told to sail”',
      others: [
        'crews were ordered out despite {n} steering faults in a month',
        'the ship kept sailing although its steering broke down {n} times in a month',
      ],
      turned: 'The steering never failed in the last month',
    },
    {
      said: 'There was no panic on board, | the crew did everything right, | and everyone had a blanket by midnight.',
      again: 'Nobody panicked aboard, the crew made no mistake, and before midnight all had been given a blanket.',
      reported: 'there had been no panic on board and that everyone had had a blanket by midnight',
      mixed: 'the crew “did everything right”',
      others: [
        'passengers stayed calm and the crew acted without fault',
        'those aboard were looked after well and nobody lost their nerve',
      ],
      turned: 'There was panic on board',
    },
    {
      said: 'The buoy at the bar was {n} metres out of place, | and it had been reported twice.',
      again: 'By {n} metres the buoy on the bar had drifted from its spot; two reports had been made of it.',
      reported: 'the buoy at the bar had been {n} metres out of place and had been reported twice',
      mixed: 'the buoy was {n} metres off and that it “had been reported twice”',
      others: [
        'a buoy that had drifted {n} metres misled the ship in spite of two warnings',
        'the channel was wrongly marked, by {n} metres, and the authority knew',
      ],
      turned: 'The buoy at the bar was not {n} metres out of place',
    },
    {
      said: 'I have run this channel for {n} years | and I have never seen the sand so high.',
      again:
        'For {n} years I have been taking ships through this channel, but sand as high as that I have not seen before.',
      reported: '{he} had run the channel for {n} years and had never seen the sand so high',
      mixed: '{he} had “never seen the sand so high” in {n} years on the channel',
      others: [
        'the sandbank has grown beyond anything seen in {n} years',
        'in {n} years of piloting nothing like that sandbank had been met',
      ],
      turned: 'I have often seen the sand so high',
    },
    {
      said: 'We will pay every passenger back, | and we will not wait for the lawyers.',
      again: 'Every passenger is going to get the money back from us, without waiting for lawyers.',
      reported: 'they would pay every passenger back and would not wait for the lawyers',
      mixed: 'passengers would be paid back and that the company “will not wait for the lawyers”',
      others: ['all fares will be refunded without a legal fight', 'refunds would go to everyone aboard at once'],
      turned: 'We will not pay every passenger back',
    },
  ],
  background: [
    '{company} [has run|has operated] the [route|crossing] since {year} with [two|three] ships, [the older of which|one of which] was [built|launched] [in a Baltic yard|abroad] [four|three] decades ago.',
    '[The crossing|The trip] [takes|lasts] [about an hour and a half|ninety minutes|a little under two hours] [in fair weather|when the sea is calm], and [carries|brings] [most of|nearly all] the [island’s|islands’] [food|post and groceries].',
    '[The bar|The sandbank] [at the mouth|in the mouth] of the {river} [shifts|moves|wanders] [with every storm|from year to year], and [was last dredged|dredgers last came] in {year}.',
    '[The harbour|The port] of {place} [lives by|depends on] [fish|timber] and [visitors|day trippers], and [handles|sees] [about|roughly] {many} ships a year.',
    '[Investigators|Accident investigators] [have taken|took away] the [voyage recorder|black box] and [expect|hope] to [say more|report] [within weeks|in about a month].',
    '[A lifeboat|The lifeboat] [stood by|kept watch] [through the night|until dawn], having brought [a doctor|two paramedics] and [hot food|tea] aboard.',
    '[Talks|Pay talks] [between|of] the company and [its crews|the union] [broke down|stalled] [in the spring|last winter] [over|because of] [shifts|manning|rest hours].',
    '[Freight|Lorries bound for the islands] [was diverted|went round] by [the northern port|another port], [adding|which added] [six hours|half a day] to the [trip|journey].',
    '[A new ship|A replacement], [ordered|promised] for {cost} million, is [two years late|behind schedule|still without engines] [at the yard|on the slip].',
    '[Islanders|People on the islands] [remember|still speak of] the [winter|storm] of {year}, when [no boat|not one ferry] [came|landed] for [nine|eleven] days.',
  ],
}
