/** What the routes of stories answer to the second page of the example: see examples.ts. */
export const STORY_LINE = {
  id: 's-4e3c3cfa4875e80b',
  title: 'Rain all day',
  from: '2025-08-16',
  to: '2025-08-17',
  articles: 2,
  outlets: 2,
  statements: 2,
}

export const STORY_VIEW = {
  line: STORY_LINE,
  story: {
    schema: 'hearsay/story/1',
    id: 's-4e3c3cfa4875e80b',
    title: 'Rain all day',
    from: '2025-08-16',
    to: '2025-08-17',
    articles: [
      {
        id: 'a-50841949c0df198c',
        title: 'Rain all day',
        outlet: 'The Gazette',
        url: null,
        published: '2025-08-16',
        dateDoubt: null,
        copies: [],
        statements: 1,
      },
      {
        id: 'a-8e92263e37b65064',
        title: 'Rain all day, says Smith',
        outlet: 'The Lane',
        url: null,
        published: '2025-08-17',
        dateDoubt: null,
        copies: [],
        statements: 1,
      },
    ],
    sources: [],
    agents: [
      {
        id: 'p1',
        name: 'Mary Smith',
        named: true,
        kind: 'person',
        role: null,
        in: [
          {
            article: 'a-50841949c0df198c',
            speaker: 's1',
          },
          {
            article: 'a-8e92263e37b65064',
            speaker: 's1',
          },
        ],
      },
    ],
    quotes: [
      {
        id: 'q1',
        words: 'It rained … all day.',
        speaker: 'p1',
        variants: [
          {
            words: 'It rained … all day.',
            mutations: [],
            appearances: [
              {
                article: 'a-50841949c0df198c',
                attribution: 'a1',
                words: 'It rained … all day.',
                through: [],
                channel: 'unspecified',
                commitment: 'asserts',
                doubts: 0,
              },
              {
                article: 'a-8e92263e37b65064',
                attribution: 'a1',
                words: 'It rained … all day.',
                through: [],
                channel: 'unspecified',
                commitment: 'asserts',
                doubts: 0,
              },
            ],
          },
        ],
        first: {
          article: 'a-50841949c0df198c',
          attribution: 'a1',
        },
        origins: {
          origins: 1,
          outlets: 2,
          articles: 2,
          roots: [
            {
              node: 'a-50841949c0df198c',
              ground: 'article',
              name: 'The Gazette',
              articles: ['a-50841949c0df198c', 'a-8e92263e37b65064'],
              why: 'No dated article had it before, and it names nobody that it has it from.',
            },
          ],
          because: ['Both outlets go back to The Gazette, which one of them credits.'],
        },
      },
    ],
    claims: [],
    lineage: [
      {
        later: 'a-8e92263e37b65064',
        earlier: 'a-50841949c0df198c',
        verb: 'wasQuotedFrom',
        because: [
          {
            kind: 'credit',
            why: 'It credits The Gazette: “The Gazette had it”.',
            words: [
              {
                start: 41,
                end: 59,
              },
            ],
          },
          {
            kind: 'earlier',
            why: 'The Gazette had it before.',
            words: [],
          },
        ],
        confidence: 0.83,
        over: ['q1'],
      },
    ],
    circles: [],
    origins: {
      origins: 1,
      outlets: 2,
      articles: 2,
      roots: [
        {
          node: 'a-50841949c0df198c',
          ground: 'article',
          name: 'The Gazette',
          articles: ['a-50841949c0df198c', 'a-8e92263e37b65064'],
          why: 'No dated article had it before, and it names nobody that it has it from.',
        },
      ],
      because: ['Both outlets go back to The Gazette, which one of them credits.'],
    },
    contradictions: [],
    notes: [],
    run: {
      version: '0.1.0',
    },
  },
  apart: [],
  leftOut: 0,
}

export const APART = {
  id: 't-6baf2e62815c7ea6',
  what: 'statement',
  at: '2026-01-02T03:07:05.000Z',
  by: 'Kim',
  note: 'It was another day.',
  undoneAt: null,
  between: ['a-50841949c0df198c#a1', 'a-8e92263e37b65064#a1'],
}
