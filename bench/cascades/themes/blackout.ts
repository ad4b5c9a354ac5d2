import type { Theme } from './theme.ts'

export const blackout: Theme = {
  name: 'blackout',
  office: 'the {place} Grid Company',
  company: 'Power',
  roles: [
    'the head of network control at {office}',
    'the energy minister',
    'a former switching engineer at {company}',
    'the president of the traders’ federation',
  ],
  topic: 'the blackout in {place}',
  document: 'the switching protocol',
  titles: [
    'Lights out in {place}: four hours in the dark',
    'Blackout in {place} began at a single switch',
    '{place} blackout was “no cyber attack”',
    'Lifts, trams, tills: how {place} came to a halt',
    'Who pulled the plug on {place}?',
    'Grid company knew of weak line, {place} told',
  ],
  leads: [
    '[Most of {place}|Large parts of {place}|{place} and its suburbs] [sat|were] in the dark for [four|nearly five] hours on {day}, [after|when] a [line|high-voltage line] at {street} [failed|tripped].',
    '[Trams stopped|Lifts stuck|Tills went dead] and [hospitals|the hospital] [ran on diesel|switched to generators] in {place} on {day}, in the [longest|worst] [power cut|blackout] there since {year}.',
    '[It began|The trouble started] [at teatime|shortly after five] on {day} with a [flicker|bang at {street}], and [ended|was over] only [after nine|late in the evening]: {place} [had no power|lost its electricity].',
  ],
  statements: [
    {
      said: 'The line was loaded to {n} per cent of its limit, | and the warning light had been broken since March.',
      again: 'At {n} per cent of its limit ran the line, while the warning lamp did not work from March on.',
      reported:
        'the line had been loaded to {n} per cent of its limit and that the warning light had been broken since March',
      mixed: 'the line ran at {n} per cent and that the warning light “had been broken since March”',
      others: [
        'an overloaded line, at {n} per cent, and a dead warning lamp led to the failure',
        'controllers had no warning that the line stood at {n} per cent',
      ],
      turned: 'The line was not loaded to {n} per cent of its limit',
    },
    {
      said: 'This was not an attack, | it was not sabotage, | it was a spanner in the wrong cabinet.',
      again: 'Neither an attack nor sabotage was behind this, only a spanner left in the wrong cabinet.',
      reported: 'it had been neither an attack nor sabotage but a spanner in the wrong cabinet',
      mixed: 'nobody had attacked the grid, it was “a spanner in the wrong cabinet”',
      others: [
        'a forgotten tool caused the blackout, and no attacker',
        'there was no sabotage, just a tool left behind',
      ],
      turned: 'This was an attack',
    },
    {
      said: 'We were {n} minutes away from losing the whole north, | and hardly anybody knows it.',
      again: 'Only {n} minutes more and the entire north would have been lost, which almost no one knows.',
      reported: 'they had been {n} minutes away from losing the whole north and that hardly anybody knew it',
      mixed: 'the grid was {n} minutes from “losing the whole north”',
      others: [
        'the whole north came within {n} minutes of going dark',
        'a far larger blackout was averted with {n} minutes to spare',
      ],
      turned: 'We were never {n} minutes away from losing the whole north',
    },
    {
      said: 'Every household will get {n} crowns back, | without a form.',
      again: '{n} crowns are going to be returned to each household, and no form is needed.',
      reported: 'every household would get {n} crowns back without a form',
      mixed: 'households would get {n} crowns “without a form”',
      others: ['automatic refunds of {n} crowns go to all homes', 'each home is owed {n} crowns and need not apply'],
      turned: 'No household will get {n} crowns back',
    },
    {
      said: 'They saved on maintenance for ten years, | and on {day} the bill came.',
      again: 'For a decade they economised on upkeep; the bill arrived on {day}.',
      reported: 'the company had saved on maintenance for ten years and that the bill had come on {day}',
      mixed: 'after ten years of savings “the bill came” on {day}',
      others: [
        'neglected maintenance over a decade is what caused the failure',
        'a decade of cuts to upkeep lay behind the blackout',
      ],
      turned: 'They did not save on maintenance for ten years',
    },
  ],
  background: [
    '[The grid|The network] around {place} [was built in|dates from] {year} and [serves|supplies] [some|about|roughly] {many} [thousand homes|thousand customers].',
    '[The substation|The switchyard] at {street} [stands|lies] [behind the gasworks|between the railway and the {river}], and [has nobody in it|is empty] at night.',
    '[Shops|Supermarkets] [threw away|gave away] [ice cream|frozen food], [and one bakery|while a bakery] [sold|handed out] bread by [torchlight|candlelight].',
    '[Firefighters|The fire brigade] [freed|got] [nineteen|some twenty|fourteen] people [from|out of] lifts, [among them|including] a [wedding party|judge].',
    '[The regulator|The energy regulator] has [opened|begun] [an inquiry|a formal inquiry] and [can fine|may fine] the company up to [{share} per cent of turnover|{cost} million].',
    '[Mobile phones|Phones] [worked|went on working] for [about an hour|a while], until the [masts|batteries in the masts] [ran down|gave out].',
    '[Traffic lights|The traffic lights] [were out|failed] [at sixty crossings|across town], [yet|but] [accidents|collisions] were [few|rare], to [general|everyone’s] surprise.',
    '[A second line|A reserve line] [should have been|was to be] [ready|strung] in {year}, but [landowners|two landowners] [went to court|objected].',
    '[Solar|Wind] power [now makes up|accounts for] {share} per cent of [the supply|what the region uses], which strains the lines [on bright days|when demand is low].',
    '[The theatre|The town theatre] [went on|finished its play] [by lamplight|with bicycle lamps], to [long|standing] [applause|ovations].',
  ],
}
