/** What `/lips.json?claim=Stop%20the%20rain&map=lee` answers, and `/lips/others.json?phones=9&count=3`; played by the tests like all examples. */
export const LIPS = {
  schema: 'hearsay/lips/1',
  claim: 'Stop the rain',
  words: [
    { word: 'stop', at: { start: 0, end: 4 }, phones: 'S T AA P', ground: 'dictionary', source: null },
    { word: 'the', at: { start: 5, end: 8 }, phones: 'DH AH', ground: 'dictionary', source: null },
    { word: 'rain', at: { start: 9, end: 13 }, phones: 'R EY N', ground: 'dictionary', source: null },
  ],
  events: [{ kind: 'closure', word: 0, phone: 3, phones: ['P'], share: 0.375, weight: 'hard' }],
  maps: [
    {
      map: 'lee',
      count: '102',
      rank: 15,
      kept: 102,
      share: 0.004733857013688097,
      meaningShare: 0.004733857013688097,
      rivals: [
        { words: 'stop the well', share: 0.34181547351875147, forms: ['stop the well'] },
        { words: 'stop the rec', share: 0.15241381439568724, forms: ['stop the rec'] },
        { words: 'stop the wane', share: 0.15241381439568724, forms: ['stop the wane'] },
        { words: 'stop the when', share: 0.10234128715938248, forms: ['stop the when'] },
        { words: 'stopped a well', share: 0.07764932982979862, forms: ['stopped a well'] },
        { words: 'stop to well', share: 0.03532109757872754, forms: ['stop to well'] },
        { words: 'stopped a when', share: 0.028312711108273988, forms: ['stopped a when'] },
        { words: 'stop the rail', share: 0.015359012629753666, forms: ['stop the rail'] },
      ],
      places: [
        { word: 'stop', share: 0.851108268766719, others: [] },
        {
          word: 'the',
          share: 0.7865261921092672,
          others: [
            { word: 'to', share: 0.06428499634783462 },
            { word: 'de', share: 0.00029708030961694674 },
          ],
        },
        {
          word: 'rain',
          share: 0.00684332725906141,
          others: [
            { word: 'well', share: 0.4687720149153782 },
            { word: 'rec', share: 0.1560092619013438 },
            { word: 'wane', share: 0.1560092619013438 },
            { word: 'when', share: 0.14794593882327564 },
            { word: 'rail', share: 0.028153518400042942 },
            { word: 'rein', share: 0.011295405488452639 },
          ],
        },
      ],
    },
  ],
  range: { counts: ['102', '102'], ranks: [15, 15], shares: [0.004733857013688097, 0.004733857013688097] },
  run: { version: '0.1.0', model: 'phrases-en-2026-11', vocabulary: 36407, beam: 3000 },
}
export const OTHERS = {
  phones: 9,
  sentences: ['AH M EH R AH K AH HH AE Z', 'F AE S T T AH D EY', 'S K UW L Z DH AE T'],
}
