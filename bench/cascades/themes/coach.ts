import type { Theme } from './theme.ts'

export const coach: Theme = {
  name: 'coach',
  office: 'the {place} Rovers club',
  company: 'Sportswear',
  roles: ['the club president', 'the captain of the team', 'the coach’s agent', 'the sporting director of {office}'],
  topic: 'the coach’s departure from {place} Rovers',
  document: 'the contract',
  titles: [
    'Coach walks out on {place} Rovers',
    '{place} Rovers part with coach before derby',
    'Dressing-room row led to {place} exit',
    'President, players and a slammed door in {place}',
    'Rovers without coach: captain speaks out',
    'What was said in the tunnel at {place}',
  ],
  leads: [
    '[{place} Rovers|The Rovers of {place}] [parted company with|lost] their coach on {day}, [three|two] days before the [derby|most important match of the season].',
    '[Nobody|No one] at {place} Rovers [saw it coming|expected it]: [after training|half an hour before training] on {day}, the coach [packed his bag|handed in his whistle] and [left|drove off].',
    '[The coach|The man who took {place} Rovers up] is [gone|out], the club [confirmed|let it be known] on {day}, [after|following] [a quarrel|a row] [in the dressing room|at half-time].',
  ],
  statements: [
    {
      said: 'He asked for {n} new players, | he got a defender with a bad knee, | and he had enough.',
      again:
        '{n} new players were what he wanted; a defender whose knee was bad is what he was given, and that was too much for him.',
      reported: 'the coach had asked for {n} new players, had got a defender with a bad knee and had had enough',
      mixed: 'the coach wanted {n} new players but “got a defender with a bad knee”',
      others: [
        'the coach left because {n} signings he wanted never came',
        'unfulfilled wishes for {n} players drove the coach away',
      ],
      turned: 'He did not ask for {n} new players',
    },
    {
      said: 'There was no row, | there was no slammed door, | there was a handshake.',
      again: 'No row took place and no door was slammed; hands were shaken.',
      reported: 'there had been no row and no slammed door but a handshake',
      mixed: 'there had been no row, only “a handshake”',
      others: ['the parting was friendly and without a quarrel', 'the coach went in peace, shaking hands'],
      turned: 'There was a row',
    },
    {
      said: 'We have not been paid since {n} March, | so do not talk to me about commitment.',
      again: 'Since {n} March no pay has reached us; commitment is therefore nothing I want to hear about.',
      reported: 'they had not been paid since {n} March and did not want to hear about commitment',
      mixed: 'the players were unpaid since {n} March, “so do not talk to me about commitment”',
      others: [
        'wages have been outstanding at the club since {n} March',
        'the club owes its players everything since {n} March',
      ],
      turned: 'We have been paid since {n} March',
    },
    {
      said: 'The new man will be here by Sunday, | and you will all know him.',
      again: 'By Sunday the new coach is going to have arrived, someone known to all of you.',
      reported: 'the new man would be there by Sunday and that everybody would know him',
      mixed: 'a successor would come by Sunday and that “you will all know him”',
      others: [
        'a well-known successor is due before the weekend is out',
        'the club will present a familiar face by Sunday',
      ],
      turned: 'The new man will not be here by Sunday',
    },
    {
      said: 'I told him in the tunnel that he was wrong about the goalkeeper, | and I would tell him again.',
      again: 'In the tunnel I said to him he was mistaken concerning the keeper, and I would say so once more.',
      reported: '{he} had told the coach in the tunnel that he was wrong about the goalkeeper and would tell him again',
      mixed: '{he} had disagreed about the goalkeeper and “would tell him again”',
      others: [
        'the goalkeeper was what the two men fell out over',
        'there was a dispute in the tunnel about the keeper',
      ],
      turned: 'I did not tell him in the tunnel that he was wrong about the goalkeeper',
    },
  ],
  background: [
    '[The Rovers|{place} Rovers], [founded|formed] in {year} by [railwaymen|dockers], have never [won|taken] the [title|cup], [but came close once|though they were once second].',
    '[The team|The side] is [fourteenth|twelfth|ninth] in the table, [four|six] points [above|clear of] the [drop|relegation places].',
    '[The ground|The stadium] on {street} [holds|takes] [about|some] {many}, and was [two-thirds full|half empty] [for the last home game|on Saturday].',
    '[The shirt sponsor|The main sponsor], {company}, [pays|brings in] {cost} million [a season|each year], under a [deal|contract] that [ends in June|runs out].',
    '[Training|A light session] was [taken|led] by the [youth coach|goalkeeping coach], [who has|without] [no licence for the league|the top licence].',
    '[Fans|Supporters] [hung|left] [scarves|flowers] on the [gate|fence], [and a banner|with a banner] [thanking|for] the [coach|man who brought promotion].',
    'Rovers [lost|gave away] {share} per cent of their points in the last [ten|fifteen] minutes of [matches|games], a [habit|weakness] [much discussed|noted] [in town|on phone-ins].',
    '[Season tickets|Tickets for the derby] had sold out by [Christmas|the weekend], [as usual|for the first time since {year}].',
    '[Three|Two] [players|regulars] are [injured|out], and another is [banned|suspended] after [a red card|five bookings].',
    '[League rules|The rules] let a club [play|go on] without a [licensed|full] coach for [fifteen|thirty] days.',
  ],
}
