const PEOPLE = [
  ['Ida Brandt', 'who chairs the harbour board', 'Brandt'],
  ['Peter Lund', 'a ferry captain', 'Lund'],
  ['Mina Faro', 'the transport minister', 'Faro'],
  ['Oskar Wendt', 'an engineer at the yard', 'Wendt'],
  ['Lena Marsh', 'the mayor of Skerry', 'Marsh'],
  ['Tomas Reyes', 'a spokesman for the union', 'Reyes'],
  ['Ruth Okafor', 'who studies ports at the university', 'Okafor'],
]
const THINGS = [
  'the night boat',
  'the northern quay',
  'the new timetable',
  'the fare reform',
  'the dredging',
  'the freight line',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']

/** An invented article of about so many words, in which somebody says something in nearly every sentence. */
export function longArticle(words: number): string {
  const paragraphs = ['Harbour board weighs what becomes of the ferries']
  let length = 0
  for (let i = 0; length < words; i++) {
    const paragraph = paragraphOf(i)
    paragraphs.push(paragraph)
    length += paragraph.split(' ').length
  }
  return paragraphs.join('\n\n')
}

function paragraphOf(i: number): string {
  const [name, role, short] = PEOPLE[i % PEOPLE.length]!
  const [, , other] = PEOPLE[(i + 3) % PEOPLE.length]!
  const thing = THINGS[i % THINGS.length]!
  const day = DAYS[i % DAYS.length]!
  return [
    `“We have looked at ${thing} for ${i + 2} years and nobody is content with it,” said ${name}, ${role}, on ${day}.`,
    `${short} told the Island Post that ${thing} could cost the town ${i + 3} jobs before the winter.`,
    `According to two people briefed on the plan, the board may put it off until a survey of the piles is done.`,
    `The boats left on time all week, and the cafés along the quay were full until late in the evening.`,
    `${other} denied that ${thing} had been settled, and promised that a report would be published in ${i + 4} days.`,
  ].join(' ')
}
