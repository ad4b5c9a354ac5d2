import type { Theme } from './theme.ts'

export const vaccine: Theme = {
  name: 'vaccine',
  office: 'the {place} Institute of Medicine',
  company: 'Biotech',
  roles: [
    'the principal investigator of the trial',
    'the head of the ethics board',
    'a statistician at {office}',
    'the chief scientific officer of {company}',
  ],
  topic: 'the vaccine trial in {place}',
  document: 'the trial protocol',
  titles: [
    'Vaccine trial halted in {place}',
    '{company} shot cut infections, first figures suggest',
    'Early end for {place} trial raises questions',
    'Hope, with a caveat: the {place} vaccine',
    'Trial data from {place} “too good to wait”',
    'Ethics board looks into {company} study',
  ],
  leads: [
    '[A trial|A closely watched trial] of a [malaria|dengue|tick fever] vaccine [run|led] from {place} was [stopped|broken off] [early|ahead of time] on {day}, and the reasons [are disputed|divide those involved].',
    '[Researchers|Doctors] in {place} [ended|closed] a [vaccine study|trial of a new vaccine] on {day}, [a year|nine months] before its [planned|due] end.',
    '[A vaccine|A shot] made by {company} is [back in the news|at the centre of a debate] after [the study|a trial] of it in {place}, with [some|about] {many} volunteers, [came to a sudden end|stopped] on {day}.',
  ],
  statements: [
    {
      by: 0,
      said: 'Infections fell by {n} per cent, | and we could not in good conscience go on giving people salt water.',
      again:
        'By {n} per cent the infections went down; to keep giving salt water to people was something our conscience forbade.',
      reported:
        'infections had fallen by {n} per cent and that they could not in good conscience go on giving people salt water',
      mixed: 'infections fell by {n} per cent and that going on “giving people salt water” was wrong',
      others: [
        'a drop of {n} per cent in infections made it unethical to keep a placebo group',
        'with {n} per cent fewer infections the placebo had to be given up',
      ],
      turned: 'Infections did not fall by {n} per cent',
    },
    {
      by: 2,
      said: 'The figures are encouraging, | they are not proof, | and I would wait for the second season.',
      again: 'Encouraging is what the figures are, proof they are not, and the second season should be awaited.',
      reported: 'the figures were encouraging but no proof and that {he} would wait for the second season',
      mixed: 'the figures were encouraging but that {he} “would wait for the second season”',
      others: [
        'a second season is needed before anything is proved',
        'it is too soon to speak of proof after one season',
      ],
      turned: 'The figures are not encouraging',
    },
    {
      by: 0,
      said: 'We have had {n} serious reactions, | none of them from the vaccine.',
      again: '{n} serious reactions occurred, and the vaccine caused none.',
      reported: 'they had had {n} serious reactions, none of them from the vaccine',
      mixed: 'there were {n} serious reactions, “none of them from the vaccine”',
      others: [
        'the vaccine is not to blame for {n} cases of serious illness',
        '{n} volunteers fell seriously ill for other reasons',
      ],
      turned: 'We have had no serious reactions',
    },
    {
      by: 1,
      said: 'Nobody sent us the data before the press had it, | and that is not how this is done.',
      again: 'Before journalists got the data no one had sent it to us, which is not the way to do things.',
      reported: 'nobody had sent them the data before the press had it and that this was not how it was done',
      mixed: 'the press had the data first and “that is not how this is done”',
      others: [
        'journalists saw the data ahead of those who had to review it',
        'the reviewers were bypassed in favour of the press',
      ],
      turned: 'Somebody sent us the data before the press had it',
    },
    {
      by: 3,
      said: 'The first doses can be ready in {n} weeks, | if the ministry signs.',
      again: 'In {n} weeks the first doses could be there, provided the ministry gives its signature.',
      reported: 'the first doses could be ready in {n} weeks if the ministry signed',
      mixed: 'doses could be ready in {n} weeks, “if the ministry signs”',
      others: ['it takes {n} weeks from a signature to the first doses', 'supply could begin {n} weeks after approval'],
      turned: 'The first doses cannot be ready in {n} weeks',
    },
  ],
  background: [
    '{company}, [a small firm|a start-up] [founded|spun off] in {year}, [has no product on the market|has never sold a medicine] and [lives on|depends on] [grants|investors].',
    '[Volunteers|Those who took part] were [given|offered] [two|three] [injections|shots] [four|six] weeks apart, [half of them|one in two] [a dummy|salt water].',
    '[The disease|The illness] [strikes|infects] [some|about] {many} people a year in the [region|lowlands], [mostly|chiefly] [children|farm workers], [after|during] the rains.',
    '[The study|The trial] [cost|had a budget of] {cost} million, [paid|borne] [by a foundation|half by the state], and [was approved|began] in {year}.',
    '[Trials|Studies] that [end early|are cut short] tend to [overstate|flatter] [the effect|a result], [an old problem|a well-worn chapter] in [textbooks|statistics].',
    '[An earlier candidate|A rival vaccine] [protected|worked in] {share} per cent and was [given up|dropped] [when|after] its [effect|protection] [waned|faded].',
    '[The institute|The host institute] [stands|is housed] in [a former tax office|a glass block] on {street}, [beside|next to] [the fish market|a tram depot].',
    '[Full results|The complete data] are [to be printed|to appear] in a [journal|specialist journal] [before the summer|within months].',
    '[Nurses|Study nurses] [drove|went out] [to villages|by boat] with [cool boxes|ice boxes], [often|at times] [over washed-out roads|for six hours].',
    '[Shares|The company’s shares], [listed|traded] [since|from] {year}, [doubled|jumped] and [then|soon] [fell back|gave up half the gain].',
  ],
}
