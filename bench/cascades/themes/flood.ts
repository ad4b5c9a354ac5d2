import type { Theme } from './theme.ts'

export const flood: Theme = {
  name: 'flood',
  office: 'the {place} Water Board',
  company: 'Drainage',
  roles: [
    'the chief engineer of {office}',
    'the night supervisor at the {street} pumping station',
    'a councillor for the riverside ward',
    'the head of the {place} flood watch',
  ],
  topic: 'the flooding in {place}',
  document: 'the pumping log',
  titles: [
    'Questions over pumps after {place} floods',
    'Why did the water rise so fast in {place}?',
    '{place} counts the cost of {day}’s flood',
    'Streets under water as {river} breaks its banks',
    'Flood in {place}: what went wrong at {street}',
    'Hundreds of homes damp, tempers short in {place}',
    '{place} flood: pumps in the spotlight',
  ],
  leads: [
    '[Families in {place} were still carrying furniture into the street|Residents of {place} were mopping out their kitchens|People along {street} were drying out their homes] [on the morning after|a day after|hours after] the {river} [spilled over its banks|came over the wall|rose past its banks] [on|late on] {day}.',
    '[The flood|The water] that [swept|ran|poured] [into|through] the [lower town|old quarter|riverside streets] of {place} on {day} [damaged|spoiled|ruined] [some|about|roughly] {many} homes and [closed|shut] the road to the [station|harbour|mill].',
    '[It took|It needed] less than [an hour|two hours|ninety minutes] on {day} for the {river} to [reach|fill] the cellars of [the lower town|{street}|the market quarter] in {place}, and [much longer|a whole night] to [get it out again|pump them dry].',
  ],
  statements: [
    {
      by: 1,
      said: 'The pumps at {street} were off for {n} minutes, | and nobody on the night shift was told.',
      again: 'For {n} minutes the pumps in {street} did not run, and no one working that night was informed.',
      reported: 'the pumps at {street} had been off for {n} minutes and that nobody on the night shift had been told',
      mixed: 'the pumps had been off for {n} minutes and that “nobody on the night shift was told”',
      others: [
        'the night crew was never warned that the pumps at {street} stood still for {n} minutes',
        'staff on duty had no word of a {n}-minute stop of the pumps',
      ],
      turned: 'The pumps at {street} were not off for {n} minutes',
    },
    {
      by: 3,
      said: 'We asked for a second barrier {n} years ago, | we asked again last spring, | and we never had an answer from the council.',
      again:
        '{n} years ago we requested another barrier, we repeated it last spring, and the council did not reply to us.',
      reported:
        '{he} had asked for a second barrier {n} years earlier and again last spring and had never had an answer from the council',
      mixed: 'a second barrier had been requested {n} years ago but that “we never had an answer from the council”',
      others: [
        'the council ignored requests for another barrier, the first of them {n} years old',
        'repeated pleas for a second barrier, going back {n} years, went unanswered',
      ],
      turned: 'We never asked for a second barrier {n} years ago',
    },
    {
      by: 0,
      said: 'No one should drink the tap water in the lower town | before Thursday at the earliest.',
      again: 'Nobody ought to drink water from the tap in the lower town until Thursday at least.',
      reported: 'no one should drink the tap water in the lower town before Thursday at the earliest',
      mixed: 'tap water in the lower town was not safe “before Thursday at the earliest”',
      others: [
        'households in the lower town must keep away from tap water until Thursday',
        'the lower town’s water would stay unfit to drink until at least Thursday',
      ],
      turned: 'Everyone can drink the tap water in the lower town',
    },
    {
      by: 0,
      said: 'The gauge under the bridge stopped sending at {n} minutes past two, | so we were blind when the crest came.',
      again:
        'At {n} minutes after two the meter below the bridge went silent, and that is why we saw nothing as the peak arrived.',
      reported:
        'the gauge under the bridge had stopped sending at {n} minutes past two, so that they were blind when the crest came',
      mixed: 'the gauge under the bridge had failed and that “we were blind when the crest came”',
      others: [
        'a broken gauge left the board without readings as the flood peaked',
        'the peak arrived unseen because the bridge gauge had gone dead at {n} past two',
      ],
      turned: 'The gauge under the bridge never stopped sending',
    },
    {
      by: 2,
      said: 'I will not sign off on rebuilding in {street} | until somebody shows me a map that is less than ten years old.',
      again:
        'I am not going to approve any rebuilding on {street} before someone gives me a map younger than ten years.',
      reported:
        '{he} would not sign off on rebuilding in {street} until somebody showed {him} a map that was less than ten years old',
      mixed: 'there would be no rebuilding in {street} “until somebody shows me a map that is less than ten years old”',
      others: [
        'rebuilding on {street} has to wait for up-to-date flood maps',
        'the flood maps are too old for any approval of new building in {street}',
      ],
      turned: 'I will sign off on rebuilding in {street}',
    },
  ],
  background: [
    '[The wall along|The embankment of|The dyke beside] the {river} [was last raised|was last strengthened|was rebuilt] in {year}, [at a cost of|for] {cost} million[, most of it borrowed|, paid over a decade|].',
    '[The board|The water board|The authority] [runs|operates|looks after] [four|a handful of|several] pumping stations and [employs|has] [about|some|roughly] {many} people[ across the district|].',
    '[Few|Hardly any] [households|owners] in [the lower town|the old quarter] [hold|carry] [flood cover|a policy against high water], [which is dear|whose price has doubled] [so near the water|this close to the {river}].',
    '[Heavy|Steady|Unusually heavy] rain had [fallen|come down] [on the hills|upstream|over the upper valley] for [three|four] days [before|by then], and [the ground was full|the reservoirs were brimming|the fields were waterlogged].',
    '[Volunteers|Scouts and volunteers|Neighbours] [handed out|were giving out|brought] [blankets and soup|tea and dry socks|sandbags] [in the sports hall|at the primary school|from the back of a van] [until late|through the night|well past midnight].',
    '[An earlier flood|The last flood|A comparable flood], in {year}, [led to|brought|ended in] [an inquiry|a long inquiry] whose [results|pages] [gather dust|lie in a drawer] [at the town hall|in the archive].',
    '[Trains|Local trains] [through|by way of] {place} were [running late|replaced by buses|diverted] [while engineers looked at|as crews inspected|during checks of] the [viaduct|embankment|track bed].',
    '[Farmers downstream|Growers in the valley] [lost|have lost] [about a third|{share} per cent|a good part] of [the winter barley|their seed potatoes|the standing crop].',
    '[Schools|Three schools|The two primary schools] [stayed shut|remained closed|sent pupils home] and [the library|the town library] [moved its books|carried its stock] to the upper floor.',
    'The {river} [falls|drops] [sharply|steeply] [above|before] {place} and [slows down|turns sluggish] [in|among] the [meadows|water meadows], [which is why|so that] [silt gathers|mud settles] under the [bridge|old bridge].',
  ],
}
