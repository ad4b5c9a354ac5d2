import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('../bench/labels/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

const VALUES = {
  speaker_type: ['person', 'group', 'organization', 'outlet', 'document', 'author', 'unknown'],
  kind: ['speech', 'writing', 'thought', 'unclear'],
  channel: ['interview', 'speech', 'social', 'statement', 'document', 'broadcast', 'private', 'unspecified'],
  commitment: ['asserts', 'hedges', 'denies', 'wants', 'asks', 'predicts'],
} as const
const HEADLINE = ['attributed', 'fact_supported', 'drops_attribution', 'overstates', 'not_in_body']
const EVENT = ['happened', 'scheduled', 'unrealised', 'possible', 'ongoing']

/** Longer than any name or role here, shorter than a sentence worth copying. */
const LONGEST_VALUE = 90

/** Articles with fewer attributions were not drawn. */
const FEWEST = 8

type Pair = [number, number]
type Judgement = {
  id: string
  speaker: string | null
  speaker_type: string
  named: boolean
  role: string | null
  kind: string
  channel: string
  via: string[]
  commitment: string
}
type Nested = Judgement & { parent: string; source: Pair[]; cue: Pair[]; content: Pair[] }
type Labels = {
  doc: string
  guide: string
  annotator: string
  attributions: Judgement[]
  nested: Nested[]
  headline: { status: string; support: string[] } | null
  events: { when: Pair; date: string; status: string }[]
  openQuestions: Pair[]
}

const JUDGEMENT_KEYS = ['id', 'speaker', 'role', 'named', 'via', ...Object.keys(VALUES)].sort()
const read = (name: string): Labels => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

function expectPairs(pairs: Pair[]) {
  for (const [start, end] of pairs) {
    expect(Number.isInteger(start) && Number.isInteger(end)).toBe(true)
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
  }
}

function expectJudgement(judgement: Judgement) {
  for (const key of Object.keys(VALUES) as (keyof typeof VALUES)[]) expect(VALUES[key]).toContain(judgement[key])
  expect(typeof judgement.named).toBe('boolean')
  for (const value of [judgement.speaker, judgement.role, ...judgement.via]) {
    if (value === null) continue
    expect(value).toBe(value.trim())
    expect(value.length).toBeGreaterThan(0)
    expect(value.length).toBeLessThanOrEqual(LONGEST_VALUE)
  }
  if (judgement.speaker_type === 'unknown') expect(judgement.speaker).toBeNull()
  if (judgement.speaker === null) expect(judgement.named).toBe(false)
}

function expectKeys(value: object, keys: string[]) {
  expect(Object.keys(value).sort()).toEqual([...keys].sort())
}

it('there are labels', () => {
  expect(files.length).toBeGreaterThan(0)
})

it.each(['second', 'third'])('lists the %s batch once, in order, of articles that are labelled', (batch) => {
  const listed = readFileSync(new URL(`${batch}-batch.txt`, folder), 'utf8')
    .trim()
    .split('\n')
  expect(listed.length).toBeGreaterThan(0)
  expect(listed).toEqual([...new Set(listed)].sort())
  for (const doc of listed) expect(files).toContain(`${doc}.json`)
})

describe.each(files)('%s', (name) => {
  const labels = read(name)
  const ids = [...labels.attributions, ...labels.nested].map((attribution) => attribution.id)

  it('says what it is', () => {
    expectKeys(labels, ['doc', 'guide', 'annotator', 'attributions', 'nested', 'headline', 'events', 'openQuestions'])
    expect(`${labels.doc}.json`).toBe(name)
    expect(labels.guide).toBe('v1')
    expect(labels.annotator).toBe('house')
  })

  it('judges every attribution with the values of the guide', () => {
    expect(labels.attributions.length).toBeGreaterThanOrEqual(FEWEST)
    expect(new Set(ids).size).toBe(ids.length)
    for (const attribution of labels.attributions) {
      expectKeys(attribution, JUDGEMENT_KEYS)
      expectJudgement(attribution)
    }
  })

  it('points at nested attributions inside known ones', () => {
    for (const attribution of labels.nested) {
      expectKeys(attribution, [...JUDGEMENT_KEYS, 'parent', 'source', 'cue', 'content'])
      expectJudgement(attribution)
      expect(ids.slice(0, ids.indexOf(attribution.id))).toContain(attribution.parent)
      expect(attribution.cue.length).toBeGreaterThan(0)
      expect(attribution.content.length).toBeGreaterThan(0)
      expectPairs([...attribution.source, ...attribution.cue, ...attribution.content])
    }
  })

  it('judges the headline by attributions of the article', () => {
    if (labels.headline === null) return
    expectKeys(labels.headline, ['status', 'support'])
    expect(HEADLINE).toContain(labels.headline.status)
    for (const id of labels.headline.support) expect(ids).toContain(id)
  })

  it('dates events and marks open questions', () => {
    expect(labels.events.length).toBeLessThanOrEqual(12)
    expectPairs([...labels.events.map((event) => event.when), ...labels.openQuestions])
    for (const event of labels.events) {
      expectKeys(event, ['when', 'date', 'status'])
      expect(event.date).toMatch(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
      expect(EVENT).toContain(event.status)
    }
  })
})
