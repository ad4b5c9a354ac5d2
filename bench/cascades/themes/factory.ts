import type { Theme } from './theme.ts'

export const factory: Theme = {
  name: 'factory',
  office: 'the regional labour office',
  company: 'Motors',
  roles: [
    'the plant manager of {company}',
    'the works council chairwoman at {company}',
    'the minister for the economy',
    'the finance director of {company}',
  ],
  topic: 'the {company} works in {place}',
  document: 'the restructuring plan',
  titles: [
    '{company} to close its {place} plant',
    'Jobs to go in {place} as {company} moves east',
    'The last shift? {place} fears for its factory',
    '{company} workers down tools in {place}',
    'Government offered money, {company} went anyway',
    '{place} plant: workers learned it from their phones',
  ],
  leads: [
    '[The works|The plant] of {company} in {place} will [close|stop production] [within a year|by next summer], [a blow to|the end of] [a town|a valley] [built around it|that lived by it]: [on {day}|by {day}] the [news was out|gates were full of people].',
    '[The gates of|The yard of] the {company} [works|plant] in {place} [filled with people|were crowded] on {day}, [hours|half a day] after the end of [production there|the site] became [public|certain].',
    '[After|Following] [sixty|nearly seventy] years, {company} is [leaving|pulling out of] {place}, [and with it go|which will cost] [about|some|roughly] {many} jobs[ from {day} on|].',
  ],
  statements: [
    {
      by: 3,
      said: 'We turned down {n} million from the government, | because money was never the problem.',
      again: 'An offer of {n} million by the government was refused by us; the trouble was not money.',
      reported: 'the company had turned down {n} million from the government because money had never been the problem',
      mixed: 'the company had refused {n} million since “money was never the problem”',
      others: [
        'state aid of {n} million was offered and rejected',
        'the firm would not take {n} million of public money to stay',
      ],
      turned: 'We did not turn down {n} million from the government',
    },
    {
      by: 1,
      said: 'People read it on their phones in the canteen, | between the soup and the coffee, | and some of them have been here {n} years.',
      again:
        'In the canteen they saw it on the telephone, after soup and before coffee, people among them who have worked here for {n} years.',
      reported: 'people had read it on their phones in the canteen and that some of them had been there {n} years',
      mixed: 'people read it on their phones “between the soup and the coffee”',
      others: [
        'staff of up to {n} years’ standing found out by telephone over lunch',
        'the workforce learned of the closure from their phones',
      ],
      turned: 'People did not read it on their phones in the canteen',
    },
    {
      by: 1,
      said: 'Not one machine leaves this yard | until there is a plan for the apprentices.',
      again: 'No machine is going out of this yard before the apprentices have a plan.',
      reported: 'not one machine would leave the yard until there was a plan for the apprentices',
      mixed: '“not one machine leaves this yard” without a plan for the apprentices',
      others: [
        'workers will hold the machines back for the sake of the apprentices',
        'the machines stay until the apprentices’ future is settled',
      ],
      turned: 'Every machine leaves this yard',
    },
    {
      by: 2,
      said: 'The order book is full until {year}, | so nobody can tell me that this is about demand.',
      again: 'Up to {year} we have orders, and therefore demand cannot be the reason, whoever says so.',
      reported: 'the order book was full until {year}, so nobody could say that this was about demand',
      mixed: 'with a full order book “nobody can tell me that this is about demand”',
      others: [
        'a lack of orders cannot be why the plant closes',
        'demand is no reason for closing a plant with orders until {year}',
      ],
      turned: 'The order book is not full until {year}',
    },
    {
      by: 0,
      said: 'We will offer {n} places at the new site, | with the same pay, | and the rest will get a fair settlement.',
      again:
        '{n} jobs are going to be on offer at the new location for equal wages; for the others a fair settlement will be made.',
      reported:
        'they would offer {n} places at the new site with the same pay and that the rest would get a fair settlement',
      mixed: '{n} places would be offered elsewhere and that the rest would get “a fair settlement”',
      others: [
        'only {n} of the workers can move to the new site',
        'the new site has room for {n} people from the old one',
      ],
      turned: 'We will not offer {n} places at the new site',
    },
  ],
  background: [
    '{company} [came|moved] to {place} in {year}, [drawn by|because of] [cheap power|the railway|the canal], and [was|became] [the largest employer|the name on every football shirt] [in the valley|for miles].',
    '[The plant|The factory] [makes|turns out] [gearboxes|axles] for [lorries|buses], [of which|and] [most|about {share} per cent] [go abroad|are exported].',
    '[Shares|The firm’s shares] [rose|went up|gained] [slightly|by two per cent|a little] [after the news|in early trading].',
    '[Suppliers|Small suppliers] [in the area|around {place}] [employ|account for] [another|a further] [three|four] hundred people[, most of them skilled|].',
    '[Unemployment|The jobless rate] in the [district|region] [stands|is] at [six|seven|five] per cent, [above|a point above] the [national|country’s] [average|figure].',
    '[The new site|The plant in the east], [opened|built] for {cost} million, [has|works with] [few people and many robots|half as many people].',
    '[A strike|The last strike] in {year} [lasted|went on for] [seven|nine] weeks and [ended|was settled] with a [pay rise|pledge for the site] that [ran out|expired] [last year|in December].',
    '[The town|{place}] gets [nearly a fifth|about a tenth] of its [income|tax] from the [works|plant], and is building a [swimming pool|new school] [on the strength of it|with that money].',
    '[Retired workers|Pensioners] [keep|look after] a small [museum|collection] [by the gate|in the old pay office], with the [first|oldest] [lathe|gearbox] [on show|under glass].',
    '[Rival firms|Competitors] have [also|likewise] [moved|cut] [work|production], [though|but] [rarely|seldom] [so suddenly|with so little warning].',
  ],
}
