import type { Theme } from './theme.ts'

export const museum: Theme = {
  name: 'museum',
  office: 'the {place} Police',
  company: 'Insurance',
  roles: [
    'the director of the {place} Museum',
    'the detective in charge',
    'the museum’s former restorer',
    'the heir of the painter’s family',
  ],
  topic: 'the stolen painting in {place}',
  document: 'the loan agreement',
  titles: [
    'Painting stolen from {place} museum in daylight',
    'Thieves walk out of {place} museum with landscape',
    'Was the stolen {place} painting a copy?',
    'Alarm was off when painting vanished in {place}',
    'A nail in the wall: the {place} theft',
    'Police search {river} after museum theft',
  ],
  leads: [
    '[A landscape|A small landscape|A painting] [valued at|insured for] {cost} million [was taken|disappeared] from the museum in {place} on {day}, [while|as] [a school class|visitors] [sat|stood] [in the next room|two rooms away].',
    '[All that is left|What remains] of [the best-known picture|the most valuable painting] in {place} is [a nail|a pale patch on the wall]: [thieves|somebody] [carried it off|took it] on {day}.',
    '[Police|Detectives] in {place} [are looking for|want to speak to] [two men|a couple] [with a pram|in overalls] who [left|walked out of] the museum on {day}, [shortly|minutes] before a [painting|picture] was [missed|found to be gone].',
  ],
  statements: [
    {
      said: 'The alarm had been switched off for {n} minutes, | because the cleaners kept setting it off.',
      again: 'For {n} minutes the alarm was turned off, as it had been triggered by the cleaners again and again.',
      reported: 'the alarm had been switched off for {n} minutes because the cleaners kept setting it off',
      mixed: 'the alarm was off for {n} minutes “because the cleaners kept setting it off”',
      others: [
        'cleaning staff were the reason for {n} minutes without an alarm',
        'the theft fell into {n} minutes when the alarm was silent',
      ],
      turned: 'The alarm had not been switched off',
    },
    {
      said: 'What they took was a copy, | painted in {year}, | and the real one is in a bank.',
      again: 'They stole a copy that was made in {year}; in a bank lies the genuine one.',
      reported: 'what they had taken was a copy painted in {year} and that the real one was in a bank',
      mixed: 'the stolen picture was a copy and that “the real one is in a bank”',
      others: [
        'the thieves got away with a copy, the original being kept in a bank',
        'the original never hung in the museum, only a copy of {year} did',
      ],
      turned: 'What they took was not a copy',
    },
    {
      said: 'It was out of this building in under {n} seconds, | so they knew which screws to turn.',
      again: 'In fewer than {n} seconds it had left the building; they must have known the right screws.',
      reported:
        'it had been out of the building in under {n} seconds, so that the thieves must have known which screws to turn',
      mixed: 'the thieves needed under {n} seconds and “knew which screws to turn”',
      others: [
        'inside knowledge let the thieves finish in {n} seconds',
        'the thieves were done within {n} seconds thanks to knowing the fittings',
      ],
      turned: 'It was not out of this building in under {n} seconds',
    },
    {
      said: 'Nobody can sell this picture, | not here, | and not in a hundred years.',
      again: 'This picture cannot be sold by anyone, neither here nor in one hundred years.',
      reported: 'nobody could sell the picture, not there and not in a hundred years',
      mixed: 'the picture could not be sold, “not in a hundred years”',
      others: ['the picture is too well known to find a buyer', 'there is no market for so famous a picture'],
      turned: 'Anybody can sell this picture',
    },
    {
      said: 'We have never had a guard in that room, | and we have never had the money for one.',
      again: 'A guard never stood in that room, since the money for one was never there.',
      reported: 'they had never had a guard in that room and had never had the money for one',
      mixed: 'the room had no guard and that “we have never had the money for one”',
      others: ['the room was unguarded for want of funds', 'a guard for the room was always beyond the museum’s means'],
      turned: 'We have always had a guard in that room',
    },
  ],
  background: [
    '[The museum|The town museum] [opened|was founded] in {year} in a [former granary|merchant’s house] on {street} and [draws|has] [about|some|around] {many} visitors [a year|each summer].',
    '[The painter|The artist], who [spent|lived] [his last years|a decade] in {place}, [sold|parted with] [few works|hardly a picture] [in his lifetime|while he lived].',
    '[The insurer|The museum’s insurer], {company}, pays only if [doors were locked|locks were forced], [as is usual|like most others].',
    '[Museums|Small museums] [across the region|up and down the country] have [cut|reduced] [guards|opening hours] since {year}, [many of them|often] [by half|to weekends].',
    '[The picture|The canvas], [no larger than|about the size of] [a tea tray|a newspaper page], shows the {river} [at low water|under snow|in flood].',
    '[Divers|Police divers] [searched|went into] the {river} [below the lock|by the mill] but [found|brought up] [only|nothing but] [a bicycle|shopping trolleys|an old safe].',
    '[Roads|The roads] out of {place} were [watched|closed] [until nightfall|for three hours], [without result|to no avail].',
    'Art thefts are [seldom|rarely] [cleared up|solved] [within a year|quickly]; [about|some] {share} per cent of stolen pictures [come back|are found] [at all|in the end].',
    '[The café|The museum café] [stayed open|went on serving], and [visitors|more visitors than usual] [came|queued] to [look at|photograph] the [empty wall|nail].',
    '[An earlier theft|A burglary] in {year} [cost|robbed] the museum of [its coins|a silver cup], [found later|which turned up] [in a barn|at a flea market].',
  ],
}
