import type { Attribution } from '../../src/attribution/attribution.ts'
import type { Evidence } from '../../src/evidence/evidence.ts'
import type { Reading } from '../../src/reading/reading.ts'
import type { Speaker } from '../../src/speaker/speaker.ts'
import type { Span } from '../../src/text/span.ts'

/** A full reading of an article that we made up: every field of the contract is in use. */
export const TEXT = `Minister promises bridge by spring in private talk

On March 3, the transport minister Ada Brandt and the mayor of Port Salt, Iven Okoro, met at the harbour.
While the footage is silent, lip reader Mina Faro told the Salt Herald that she believes Brandt said: “You will have your bridge by spring.”
“Not a coin before the vote,” Okoro said, “and not a stone.” Two aides familiar with the plan doubt the date.
It was said that the money is gone. She reportedly wants a second bridge. The council votes on March 20.
A joint walk over the old bridge was called off. Whether the money is there remains unclear.
`

/** The `nth` place (from 0) where `words` stand in `text`. */
export function place(words: string, nth = 0, text = TEXT): Span {
  let start = -1
  for (let i = 0; i <= nth; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new RangeError(`“${words}” does not stand ${nth + 1} times in the text`)
  return { start, end: start + words.length }
}

export function sample(): Reading {
  return {
    schema: 'hearsay/reading/1',
    id: 'line-1',
    article: {
      id: `a-${'0123456789abcdef'}`,
      fingerprint: `sha256:${'0123456789abcdef'.repeat(4)}`,
      url: 'https://news.example/bridge',
      outlet: 'Salt Courier',
      title: 'Minister promises bridge by spring in private talk',
      published: '2031-03-04',
      bylines: ['Lou Marten'],
      language: 'en',
      text: TEXT,
      blocks: [{ kind: 'headline', ...place('Minister promises bridge by spring in private talk') }],
      credits: [{ kind: 'wire', name: 'North Wire', span: null }],
    },
    attributions: [
      attribution(
        's1',
        'faro',
        ['lip reader Mina Faro'],
        ['told'],
        ['she believes Brandt said: “You will have your bridge by spring.”'],
        { form: 'mixed', addressee: [place('the Salt Herald')] },
      ),
      attribution('s2', 'faro', ['she'], ['believes'], ['Brandt said: “You will have your bridge by spring.”'], {
        form: 'mixed',
        within: 's1',
      }),
      attribution(
        's3',
        'brandt',
        ['Brandt'],
        ['said'],
        ['“You will have your bridge by spring.”'],
        { form: 'direct', within: 's2', confidence: 0.91 },
        1,
      ),
      attribution(
        's4',
        'okoro',
        ['Okoro'],
        ['said'],
        ['“Not a coin before the vote,”', '“and not a stone.”'],
        { form: 'direct', confidence: 0.98, cue: [place('said', 1)] },
        1,
      ),
      attribution('s5', 'aides', ['Two aides familiar with the plan'], ['doubt'], ['the date']),
      attribution('s6', null, [], ['It was said'], ['the money is gone']),
      attribution('s7', null, ['She'], ['wants'], ['a second bridge'], { confidence: 0.42 }),
    ],
    speakers: [
      speaker('writer', 'writer', null, null),
      speaker('faro', 'person', 'Mina Faro', 'lip reader', ['Mina Faro', 'she']),
      speaker('brandt', 'person', 'Ada Brandt', 'transport minister', ['Ada Brandt', 'Brandt said']),
      speaker('okoro', 'person', 'Iven Okoro', 'mayor of Port Salt', ['Iven Okoro']),
      speaker('herald', 'outlet', 'Salt Herald', null, ['the Salt Herald']),
      {
        ...speaker('aides', 'group', 'two aides familiar with the plan', null, ['Two aides familiar with the plan']),
        named: false,
      },
    ],
    evidence: [
      evidence('s1', ['writer', 'herald', 'faro'], { channel: 'interview' }),
      evidence('s2', ['writer', 'herald', 'faro'], {
        kind: 'thought',
        commitment: 'hedges',
        doubts: [{ by: 'faro', span: place('believes') }],
      }),
      evidence('s3', ['writer', 'herald', 'faro', 'brandt'], {
        channel: 'lip-reading',
        doubts: [{ by: 'faro', span: place('believes') }],
        markers: [place('the footage is silent'), place('believes')],
      }),
      evidence('s4', ['writer', 'okoro'], { commitment: 'denies' }),
      evidence('s5', ['writer', 'aides'], { kind: 'thought' }),
      evidence('s6', ['writer'], {}),
      evidence('s7', ['writer'], { commitment: 'wants', doubts: [{ by: 'writer', span: place('reportedly') }] }),
    ],
    headline: {
      status: 'drops_attribution',
      support: ['s1', 's2', 's3'],
      why: 'It states as fact what the body rests on Mina Faro’s belief about silent footage.',
      markers: [place('promises')],
    },
    events: [
      {
        when: place('March 3'),
        date: '2031-03-03',
        what: place('met at the harbour'),
        status: 'happened',
        saidIn: null,
      },
      {
        when: place('March 20'),
        date: '2031-03-20',
        what: place('The council votes'),
        status: 'scheduled',
        saidIn: null,
      },
      {
        when: place('by spring', 1),
        date: '--04',
        what: place('You will have your bridge by spring'),
        status: 'possible',
        saidIn: 's3',
      },
    ],
    openQuestions: [place('Whether the money is there remains unclear.')],
    run: { version: '0.1.0', model: 'hand', language: 'en' },
  }
}

/** The same article as an early reading has it: no chains, no channels, no headline, no events. */
export function early(): Reading {
  const full = sample()
  const plain = full.evidence.map(({ of }, i) =>
    evidence(of, ['writer', ...(full.attributions[i]!.speaker === null ? [] : [full.attributions[i]!.speaker!])], {}),
  )
  const article = { ...full.article, outlet: null, published: null, bylines: [], credits: [] }
  return { ...full, article, evidence: plain, headline: null, events: [], openQuestions: [] }
}

function attribution(
  id: string,
  speaker: string | null,
  source: string[],
  cue: string[],
  content: string[],
  more: Partial<Attribution> = {},
  nth = 0,
): Attribution {
  return {
    id,
    form: 'indirect',
    source: source.map((words) => place(words, nth)),
    cue: cue.map((words) => place(words)),
    content: content.map((words) => place(words)),
    speaker,
    within: null,
    addressee: [],
    foundBy: 'tagger',
    confidence: 0.87,
    ...more,
  }
}

function speaker(
  id: string,
  kind: Speaker['kind'],
  name: string | null,
  role: string | null,
  mentions: string[] = [],
): Speaker {
  return { id, kind, named: name !== null, name, role, mentions: mentions.map((words) => place(words)) }
}

function evidence(of: string, chain: string[], more: Partial<Evidence>): Evidence {
  return { of, kind: 'speech', channel: 'unspecified', chain, commitment: 'asserts', doubts: [], markers: [], ...more }
}
