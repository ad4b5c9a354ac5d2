import type { Theme } from './theme.ts'

export const school: Theme = {
  name: 'school',
  office: 'the {place} School Board',
  company: 'Kitchens',
  roles: [
    'the head teacher of {street} School',
    'the district physician',
    'the founder of {company}',
    'the chair of {office}',
  ],
  topic: 'the school lunches in {place}',
  document: 'the laboratory report',
  titles: [
    'Pupils fall ill after school lunch in {place}',
    '{company} lunches stopped after pupils fall ill',
    'What was in the soup? {place} waits for the laboratory',
    'School kitchen closed in {place}',
    'Parents want answers after {place} lunch scare',
    'Packed lunches for all: {place} schools drop caterer',
  ],
  leads: [
    '[Dozens of pupils|More than forty children|Whole classes] at {street} School in {place} [went home|were sent home] [with stomach pains|sick] on {day}, [hours|an hour] after [a lunch of soup and rice|lunch|eating in the school hall].',
    '[School lunches|Hot lunches] in {place} [have been stopped|were stopped] [after|when] [children|pupils] at [two|three] schools [fell ill|became sick] on {day}.',
    '[The kitchens of|The central kitchen of] {company}, which cook for [nine|eleven] schools in {place}, [stood cold|were sealed] [this week|within hours] [after|because] [pupils fell ill|an outbreak of sickness] on {day}.',
  ],
  statements: [
    {
      by: 1,
      said: 'The rice stood in a warm van for {n} minutes, | and that is all a germ needs.',
      again: 'For {n} minutes the rice was in a van that was warm; more than that no germ requires.',
      reported: 'the rice had stood in a warm van for {n} minutes and that this was all a germ needed',
      mixed: 'the rice had been in a van for {n} minutes, which was “all a germ needs”',
      others: [
        'rice left warm for {n} minutes on the road made the pupils ill',
        'germs could grow because the rice spent {n} minutes in a heated van',
      ],
      turned: 'The rice never stood in a warm van for {n} minutes',
    },
    {
      by: 0,
      said: 'We told the board about the refrigerators in {year}, | we told them again at Easter, | and they sent us a leaflet.',
      again:
        'The board heard from us about the fridges in {year} and once more at Easter; a leaflet is what they sent.',
      reported:
        'they had told the board about the refrigerators in {year} and again at Easter and had been sent a leaflet',
      mixed: 'the board knew about the refrigerators and “sent us a leaflet”',
      others: [
        'warnings about broken fridges were answered with a leaflet',
        'the board had known since {year} that the fridges were faulty',
      ],
      turned: 'We never told the board about the refrigerators in {year}',
    },
    {
      by: 3,
      said: 'None of the children is in danger, | and most will be back in class on Monday.',
      again: 'No child is at risk, and the majority are going to return to school on Monday.',
      reported: 'none of the children was in danger and that most would be back in class on Monday',
      mixed: 'none of the children was in danger and that most “will be back in class on Monday”',
      others: [
        'the sick pupils are recovering, with most expected back on Monday',
        'there is no danger to the pupils, nearly all of whom return on Monday',
      ],
      turned: 'Some of the children are in danger',
    },
    {
      by: 1,
      said: 'We found salmonella in {n} of the samples, | all of them from the same pot.',
      again: '{n} samples contained salmonella, every one taken out of one single pot.',
      reported: 'they had found salmonella in {n} of the samples, all of them from the same pot',
      mixed: 'salmonella was in {n} samples, “all of them from the same pot”',
      others: [
        'a single pot was the source of salmonella in {n} samples',
        'tests on {n} samples led back to one pot with salmonella',
      ],
      turned: 'We did not find salmonella in the samples',
    },
    {
      by: 2,
      said: 'I ate that soup myself, | and I will eat it again tomorrow.',
      again: 'That soup I have eaten too, and tomorrow I am going to have it once more.',
      reported: '{he} had eaten the soup {himself} and would eat it again the next day',
      mixed: '{he} had eaten the soup and “will eat it again tomorrow”',
      others: ['the soup was harmless enough for {him} to eat', '{he} would not hesitate to eat the same soup'],
      turned: 'I did not eat that soup myself',
    },
  ],
  background: [
    '{company} [began|started] in {year} with [one kitchen|a single van] and now [cooks|makes] [about|some|nearly] {many} [meals|lunches] a day [in the district|for schools and care homes].',
    '[The contract|Its contract] with the board, [worth|put at] {cost} million [a year|over three years], [was due|was up] for renewal [in the summer|at the end of term].',
    '[School meals|Lunch] in {place} [were cooked|used to be made] [on the spot|in each school] until {year}, when the [last|old] kitchens were [closed|turned into classrooms].',
    '[Samples|Leftovers|Samples from the kitchen] [went|were sent] to [a laboratory|the regional laboratory], and [results|findings] [usually take|need] [three days|the better part of a week].',
    '[Parents|Mothers and fathers] [packed|have been packing] [sandwiches|bread and apples] [since|ever since], and the [bakery|corner shop] on {street} [sold out|ran out of rolls].',
    '[Outbreaks|Such outbreaks] are [not rare|commoner than people think] in [warm|early summer] weather, [when|as] [cooling|cold storage] [fails|breaks down] [more often|easily].',
    '[Lessons|Classes] [went on|continued] [in half-empty rooms|with a third of pupils missing|for those who came], and [a spelling contest|a swimming gala] was [put off|postponed].',
    '[About|Roughly|Close to] {share} per cent of [pupils|children] in the district [take|eat] the [hot meal|school lunch], which costs nothing for [the youngest|large families].',
    '[The inspection|The last inspection] of the kitchen, [in {year}|a year ago], [ended with|led to] [four stars out of five|no complaint|a list of small repairs].',
    '[The caterers’ association|The trade association] [has|keeps] [a handbook|a list] on [cooling|storage], [last revised|printed] in {year}, [which hangs|to be hung] in [every kitchen|each van].',
  ],
}
