import { LIPS, OTHERS } from './lips-example.ts'
import { APART, STORY_LINE, STORY_VIEW } from './story-example.ts'

/**
 * What the description shows of each route: one small page, kept at 03:04:05 UTC, corrected a minute later. All of it is
 * played through against a real archive by test/http/examples.test.ts, so none of it is made up.
 */
const LINE = {
  id: 'a-50841949c0df198c',
  title: 'Rain all day',
  outlet: 'The Gazette',
  url: null,
  published: '2025-08-16',
  retrievedAt: '2026-01-02T03:04:05.000Z',
  retrievedBy: 'given',
  statements: 1,
  named: 1,
  unnamed: 0,
  headline: 'fact_supported',
  corrections: 0,
}
const RUN = { id: 'r-371947084586dd74', at: '2026-01-02T03:04:05.000Z', version: '0.1.0', model: 'fast-en-2026-11.2' }
const ATTRIBUTION = {
  id: 'a1',
  form: 'direct',
  source: [{ start: 18, end: 28 }],
  cue: [{ start: 13, end: 17 }],
  content: [
    { start: 0, end: 12 },
    { start: 30, end: 40 },
  ],
  speaker: 's1',
  within: null,
  addressee: [],
  foundBy: 'tagger',
  confidence: 0.846,
}
const EVIDENCE = {
  of: 'a1',
  kind: 'speech',
  channel: 'unspecified',
  chain: ['writer', 's1'],
  commitment: 'asserts',
  doubts: [],
  markers: [],
}
const WRITER = { id: 'writer', kind: 'writer', named: false, name: null, role: null, mentions: [] }
const SMITH = {
  id: 's1',
  kind: 'person',
  named: true,
  name: 'Mary Smith',
  role: null,
  mentions: [{ start: 18, end: 28 }],
}
const HOPS = [
  { speaker: 'writer', words: [] },
  {
    speaker: 's1',
    words: [
      { start: 13, end: 17 },
      { start: 18, end: 28 },
    ],
  },
]
export const READING = {
  schema: 'hearsay/reading/1',
  article: {
    id: 'a-50841949c0df198c',
    fingerprint: 'sha256:50841949c0df198c53c7d3c8ab95b3fb0d5493b7bce9f7d38024b0fe6e948842',
    url: null,
    outlet: 'The Gazette',
    title: 'Rain all day',
    published: '2025-08-16',
    bylines: [],
    language: 'en',
    text: '“It rained,” said Mary Smith, “all day.”',
    blocks: [{ start: 0, end: 40, kind: 'paragraph' }],
    credits: [],
  },
  attributions: [ATTRIBUTION],
  speakers: [WRITER, SMITH],
  evidence: [EVIDENCE],
  headline: {
    status: 'fact_supported',
    support: [],
    why: 'The article tells of the same matter in its own way.',
    markers: [
      { start: 4, end: 10 },
      { start: 35, end: 38 },
    ],
  },
  events: [],
  openQuestions: [],
  run: { version: '0.1.0', model: 'fast-en-2026-11.2', language: 'en' },
}
const AGENT = {
  id: 's-8789c41cb70d0fdc',
  name: 'Mary Smith',
  named: true,
  kind: 'person',
  role: null,
  statements: 1,
  articles: 1,
  first: '2025-08-16',
  last: '2025-08-16',
}
const FOUND = {
  article: { id: 'a-50841949c0df198c', title: 'Rain all day', outlet: 'The Gazette', published: '2025-08-16' },
  id: 'a1',
  words: '“It rained,” … “all day.”',
  speaker: { id: 's-8789c41cb70d0fdc', name: 'Mary Smith', named: true, role: null },
  kind: 'speech',
  form: 'direct',
  channel: 'unspecified',
  commitment: 'asserts',
  through: [],
  confidence: 0.846,
  marks: [],
}
const CORRECTION = {
  id: 'c-1f79199e21ffdcfe',
  at: '2026-01-02T03:05:05.000Z',
  by: 'Kim',
  note: 'She was not sure.',
  undoneAt: null,
  change: {
    type: 'commitment',
    of: {
      source: [{ start: 18, end: 28 }],
      cue: [{ start: 13, end: 17 }],
      content: [
        { start: 0, end: 12 },
        { start: 30, end: 40 },
      ],
    },
    commitment: 'hedges',
  },
}

export const PAGE = {
  text: '“It rained,” said Mary Smith, “all day.”',
  title: 'Rain all day',
  outlet: 'The Gazette',
  published: '2025-08-16',
}

const GIVEN = { by: CORRECTION.by, note: CORRECTION.note, change: CORRECTION.change }

/** What may be sent to a route, by method and address. */
export const REQUESTS: { [route: string]: { [name: string]: object } } = {
  'post /articles': {
    text: PAGE,
    html: { html: '<!doctype html><title>Rain</title><p>“It rained,” said Mary Smith.' },
    address: { url: 'https://example.org/news/rain', model: 'accurate' },
  },
  'post /articles/{id}/corrections': { commitment: GIVEN },
  'post /stories/{id}/apart': {
    statement: { by: APART.by, note: APART.note, what: APART.what, between: APART.between },
  },
}

/** What a route answers, by method and address. */
export const ANSWERS: { [route: string]: unknown } = {
  'get /articles.json': { items: [LINE], next: null },
  'post /articles': { id: 'a-50841949c0df198c', isNew: true, run: 'r-371947084586dd74' },
  'get /articles/{id}.json': {
    article: LINE,
    sha256: '50841949c0df198c53c7d3c8ab95b3fb0d5493b7bce9f7d38024b0fe6e948842',
    mediaType: 'text/plain; charset=utf-8',
    reading: READING,
    hops: { a1: HOPS },
    touched: {},
    unplaced: [],
    corrections: [],
    runs: [RUN],
  },
  'get /articles/{id}/statements/{attribution}.json': {
    article: LINE,
    attribution: ATTRIBUTION,
    evidence: EVIDENCE,
    speaker: SMITH,
    hops: HOPS,
    speakers: { writer: WRITER, s1: SMITH },
    words: '“It rained,” … “all day.”',
    hopWords: [[], ['said', 'Mary Smith']],
  },
  'get /articles/{id}/runs.json': [RUN],
  'get /articles/{id}/runs/{run}.json': READING,
  'post /articles/{id}/runs': { ...RUN, id: 'r-94b114f8d6d23d34', at: '2026-01-02T03:06:05.000Z' },
  'get /articles/{id}/corrections.json': [CORRECTION],
  'get /articles/{id}/corrections.txt':
    '# commitment, by Kim on 2026-01-02: She was not sure.\n{content|“It rained,”} {cue|said} {source|Mary Smith}, {content|“all day.”}\n> Mary Smith, person | speech unspecified hedges\n',
  'post /articles/{id}/corrections': CORRECTION,
  'delete /articles/{id}/corrections/{correction}': { ...CORRECTION, undoneAt: '2026-01-02T03:06:05.000Z' },
  'get /speakers.json': { items: [AGENT], next: null },
  'get /speakers/{id}.json': { speaker: AGENT, statements: { items: [{ ...FOUND, marks: [] }], next: null } },
  'get /search.json': { items: [{ ...FOUND, marks: [{ start: 4, end: 10 }] }], next: null },
  'get /lips.json': LIPS,
  'get /lips/others.json': OTHERS,
  'get /stories.json': { items: [STORY_LINE], next: null },
  'get /stories/{id}.json': STORY_VIEW,
  'get /articles/{id}/story.json': { story: STORY_LINE },
  'post /stories/{id}/apart': APART,
  'delete /stories/{id}/apart/{apart}': { ...APART, undoneAt: '2026-01-02T03:08:05.000Z' },
  'get /models.json': { usual: 'fast', there: ['fast'] },
  'get /counts.json': { articles: 1, statements: 1, agents: 1, corrections: 1 },
  'get /articles/{id}/original': PAGE.text,
  'get /healthz': 'ok\n',
}

export const PROBLEM = {
  type: 'about:blank',
  title: 'Not Found',
  status: 404,
  detail: 'There is no article a-0; /articles.json lists those that are kept.',
  code: 'no-such-article',
}
