import type { Appearance, Mutation, Origin, Reason, Story, StoryArticle, Taking } from '../../src/story/story.ts'

const id = (n: number): string => `a-${String(n).padStart(16, '0')}`

const article = (n: number, outlet: string | null, published: string | null, title: string): StoryArticle => ({
  id: id(n),
  title,
  outlet,
  url: `https://example.org/${n}`,
  published,
  dateDoubt: published === null ? 'missing' : null,
  copies: [],
  statements: 3,
})

const stands = (n: number, words: string, more: Partial<Appearance> = {}): Appearance => ({
  article: id(n),
  attribution: 'a1',
  words,
  through: [],
  channel: 'lip-reading',
  commitment: 'asserts',
  doubts: 0,
  ...more,
})

const because = (kind: Reason['kind'], why: string): Reason => ({ kind, why, words: [] })

const took = (later: number, earlier: number | string, confidence: number, reason: Reason, over = ['q1']): Taking => ({
  later: id(later),
  earlier: typeof earlier === 'string' ? earlier : id(earlier),
  verb: typeof earlier === 'string' ? 'hadPrimarySource' : 'wasQuotedFrom',
  because: [reason],
  confidence,
  over,
})

const FIRST = 'We will open the harbour before the winter.'
const OTHER = 'We will not open the harbour this winter.'
const NEGATED = 'We will not open the harbour before the winter.'
const LONGER = 'We’ll open the harbour before the first winter, Stefan.'

/** The stretches where two words stand, by the words themselves. */
const change = (
  type: Mutation['type'],
  [before, gone]: readonly [string, string],
  [after, come]: readonly [string, string],
): Mutation => ({ type, before: spanOf(before, gone), after: spanOf(after, come) })

function spanOf(text: string, words: string): Mutation['before'] {
  const start = text.indexOf(words)
  if (words !== '' && start < 0) throw new Error(`“${text}” has no “${words}”`)
  return words === '' ? null : { start, end: start + words.length }
}

const ROOTS: Origin[] = [
  {
    node: 'x1',
    ground: 'person',
    name: 'Ruth Calloway',
    articles: [1, 2, 3, 4, 5, 6, 7].map(id),
    why: 'Ruth Calloway read the lips of a silent clip for the Evening Mercury; six articles have it from there.',
  },
  {
    node: 'x2',
    ground: 'person',
    name: 'Anton Weiss',
    articles: [8, 9, 10, 11].map(id),
    why: 'Anton Weiss read the same clip for the Northern Star; three articles have it from there.',
  },
]

/** A silent clip, two lip readers, eleven outlets, two readings; three of the outlets cite one another in a ring. */
export const SAMPLE: Story = {
  schema: 'hearsay/story/1',
  id: 's-00000000000000aa',
  title: 'Marlow promised Radek an open harbour, says lip reader',
  from: '2026-03-02',
  to: '2026-03-05',
  articles: [
    article(1, 'Evening Mercury', '2026-03-02T21:10:00Z', 'Marlow promised Radek an open harbour, says lip reader'),
    article(2, 'The Harbour Gazette', '2026-03-03T06:30:00Z', 'What Marlow said on the quay'),
    article(8, 'Northern Star', '2026-03-03T08:30:00Z', 'Marlow ruled the harbour out, a second lip reader says'),
    article(3, 'Tidewater Post', '2026-03-03T09:00:00Z', 'Marlow vows to open harbour'),
    article(4, 'Daily Lantern', '2026-03-03T11:45:00Z', 'Harbour to open, Marlow tells Radek'),
    article(9, 'Quay Radio', '2026-03-03T12:00:00Z', 'Second reading of the quay video'),
    article(5, 'Port Aldren Today', '2026-03-04', 'Marlow: no harbour before winter'),
    article(6, 'Island Wire', '2026-03-04', 'Reports: Marlow makes harbour promise'),
    article(10, 'The Beacon', '2026-03-04T16:00:00Z', 'Did Marlow say yes or no?'),
    article(7, 'Coast Weekly', '2026-03-05', 'The harbour promise that nobody heard'),
    article(11, 'Morning Ledger', null, 'What the silent video shows'),
  ].map((a) => (a.id === id(3) ? { ...a, copies: [id(31), id(32)] } : a)),
  sources: [
    { id: 'x1', kind: 'person', name: 'Ruth Calloway' },
    { id: 'x2', kind: 'person', name: 'Anton Weiss' },
  ],
  agents: [
    {
      id: 'p1',
      name: 'Edwin Marlow',
      named: true,
      kind: 'person',
      role: 'president of Averland',
      in: [{ article: id(1), speaker: 's1' }],
    },
    {
      id: 'p2',
      name: 'Ruth Calloway',
      named: true,
      kind: 'person',
      role: 'a lip reader',
      in: [{ article: id(1), speaker: 's2' }],
    },
    {
      id: 'p3',
      name: 'Anton Weiss',
      named: true,
      kind: 'person',
      role: null,
      in: [{ article: id(8), speaker: 's2' }],
    },
  ],
  quotes: [
    {
      id: 'q1',
      words: FIRST,
      speaker: 'p1',
      variants: [
        {
          words: FIRST,
          mutations: [],
          appearances: [
            stands(1, FIRST, { through: ['p2'], doubts: 1 }),
            stands(2, FIRST, { through: ['p2'], doubts: 1 }),
            stands(3, FIRST),
          ],
        },
        {
          words: LONGER,
          mutations: [
            change('contraction', [FIRST, 'We will'], [LONGER, 'We’ll']),
            change('added', [FIRST, ''], [LONGER, 'first ']),
            change('added', [FIRST, ''], [LONGER, ', Stefan']),
          ],
          appearances: [stands(4, LONGER), stands(7, LONGER)],
        },
        {
          words: NEGATED,
          mutations: [change('negation', [FIRST, ''], [NEGATED, 'not '])],
          appearances: [stands(5, NEGATED)],
        },
        {
          words: 'We will open the harbour.',
          mutations: [{ type: 'cut', before: { start: 24, end: 42 }, after: null }],
          appearances: [stands(6, 'We will open the harbour.')],
        },
      ],
      first: { article: id(1), attribution: 'a1' },
      origins: { origins: 1, outlets: 7, articles: 7, roots: [ROOTS[0]!], because: [ROOTS[0]!.why] },
    },
    {
      id: 'q2',
      words: OTHER,
      speaker: 'p1',
      variants: [
        {
          words: OTHER,
          mutations: [],
          appearances: [stands(8, OTHER, { through: ['p3'] }), stands(9, OTHER), stands(10, OTHER), stands(11, OTHER)],
        },
      ],
      first: { article: id(8), attribution: 'a1' },
      origins: { origins: 1, outlets: 4, articles: 4, roots: [ROOTS[1]!], because: [ROOTS[1]!.why] },
    },
    {
      id: 'q3',
      words: 'Nobody on the quay heard a word of it.',
      speaker: null,
      variants: [
        {
          words: 'Nobody on the quay heard a word of it.',
          mutations: [],
          appearances: [
            stands(7, 'Nobody on the quay heard a word of it.', { channel: 'interview', attribution: 'a2' }),
          ],
        },
      ],
      first: { article: id(7), attribution: 'a2' },
      origins: {
        origins: 1,
        outlets: 1,
        articles: 1,
        roots: [
          { node: id(7), ground: 'article', name: 'Coast Weekly', articles: [id(7)], why: 'Only Coast Weekly has it.' },
        ],
        because: ['Only Coast Weekly has it.'],
      },
    },
  ],
  claims: [
    {
      id: 'c1',
      words: FIRST,
      speaker: 'p1',
      quotes: ['q1'],
      because: [],
      appearances: [
        {
          ...stands(10, 'he had promised to open the harbour before winter', { attribution: 'a2' }),
          because: 'The same speaker, the same week, and “open”, “harbour”, “winter” in both.',
        },
      ],
      first: { article: id(1), attribution: 'a1' },
      origins: { origins: 1, outlets: 8, articles: 8, roots: [ROOTS[0]!], because: [ROOTS[0]!.why] },
    },
  ],
  lineage: [
    took(1, 'x1', 0.95, because('credit', 'It says that Ruth Calloway told the Evening Mercury.')),
    took(2, 1, 0.93, because('credit', 'It credits the Evening Mercury.')),
    took(3, 1, 0.71, because('shared-run', 'It has 18 words in a row that stand in the Evening Mercury.')),
    took(4, 2, 0.62, because('same-variant', 'It has the same wording as The Harbour Gazette.')),
    took(5, 3, 0.4, because('earlier', 'Tidewater Post has the same words a day earlier.')),
    took(6, 5, 0.55, because('credit', 'It credits Port Aldren Today.')),
    took(7, 4, 0.5, because('same-variant', 'Only Daily Lantern has the same added words.')),
    took(8, 'x2', 0.94, because('credit', 'It says that Anton Weiss told the Northern Star.'), ['q2']),
    took(9, 8, 0.88, because('credit', 'It credits the Northern Star.'), ['q2']),
    took(10, 8, 0.66, because('shared-run', 'It has 14 words in a row that stand in the Northern Star.'), ['q2']),
    took(10, 1, 0.45, because('credit', 'It names the Evening Mercury.'), ['c1']),
    took(11, 9, 0.6, because('credit', 'It credits Quay Radio.'), ['q2']),
  ],
  circles: [
    {
      articles: [id(5), id(6)],
      why: 'Port Aldren Today cites Island Wire, and Island Wire cites Port Aldren Today: nobody in the ring shows where it has it from.',
    },
  ],
  origins: {
    origins: 2,
    outlets: 11,
    articles: 11,
    roots: ROOTS,
    because: [
      'Nine of eleven articles have it from another article or from the same reader.',
      'Ruth Calloway and Anton Weiss read the same clip: two readings, one recording.',
    ],
  },
  contradictions: [
    {
      between: ['q1', 'q2'],
      why: 'Ruth Calloway and Anton Weiss read opposite words from the same clip: “will open” and “will not open”.',
    },
  ],
  notes: ['Morning Ledger states no date; it stands where its credit puts it.'],
  run: { version: '0.1.0' },
}

/** A story of one source and `count` articles that reprint one article: too many to draw. */
export function crowd(count: number): Story {
  const days = (n: number): string => `2026-03-${String(2 + (n % 20)).padStart(2, '0')}`
  const others = Array.from({ length: count - 1 }, (_, i) => i + 2)
  return {
    ...SAMPLE,
    articles: [
      article(1, 'Evening Mercury', '2026-03-01', 'First'),
      ...others.map((n) => article(n, `Paper ${n}`, days(n), 'Again')),
    ],
    lineage: [
      took(1, 'x1', 0.95, because('credit', 'It says so.')),
      ...others.map((n) => took(n, n % 50 === 0 ? n - 1 : 1, 0.8, because('copy', 'It has the same text.'))),
    ],
    circles: [],
    contradictions: [],
    sources: SAMPLE.sources.slice(0, 1),
    origins: {
      origins: 1,
      outlets: count,
      articles: count,
      roots: [{ ...ROOTS[0]!, articles: [id(1), ...others.map(id)] }],
      because: [],
    },
  }
}
