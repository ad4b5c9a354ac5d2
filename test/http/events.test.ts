import { describe, expect, it } from 'vitest'
import { desk } from './desk.ts'

const TEXT = '“It rained,” said Mary Smith.'
const STREAM = { accept: 'text/event-stream' }

/** The events of a stream, in order, each with its data. */
async function eventsOf(answer: Response): Promise<[string, unknown][]> {
  expect(answer.headers.get('content-type')).toBe('text/event-stream')
  const text = await answer.text()
  expect(text.endsWith('\n\n')).toBe(true)
  return text
    .trimEnd()
    .split('\n\n')
    .map((event) => {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(event)!
      return [name!, JSON.parse(data!)]
    })
}

describe('the events of a page that comes in', () => {
  it('tell of reading, keeping and what was kept', async () => {
    const { ask, archive } = desk()
    const events = await eventsOf(await ask('/articles', { json: { text: TEXT }, headers: STREAM }))
    const { items } = await archive.articles({ limit: 1 })
    expect(events).toEqual([
      ['stage', { stage: 'reading' }],
      ['stage', { stage: 'keeping' }],
      ['done', { id: items[0]!.id, isNew: true, run: 'r1' }],
    ])
  })

  it('begin with fetching when it has an address', async () => {
    const { ask } = desk({
      fetchPage: async (url) => ({ bytes: new TextEncoder().encode(TEXT), contentType: 'text/plain', url }),
    })
    const events = await eventsOf(await ask('/articles', { json: { url: 'https://news.example/' }, headers: STREAM }))
    expect(events.map(([name, data]) => (name === 'stage' ? (data as { stage: string }).stage : name))).toEqual([
      'fetching',
      'reading',
      'keeping',
      'done',
    ])
  })

  it('end with the problem when it cannot be had', async () => {
    const { ask } = desk()
    const events = await eventsOf(await ask('/articles', { json: { url: 'https://news.example/' }, headers: STREAM }))
    expect(events).toEqual([
      ['stage', { stage: 'fetching' }],
      ['problem', expect.objectContaining({ status: 422, code: 'connection-failed' })],
    ])
  })

  it('end with a problem, and a line in the log, when the archive fails', async () => {
    const { ask, archive, log } = desk()
    archive.keep = async () => {
      throw new Error('disk full')
    }
    const events = await eventsOf(await ask('/articles', { json: { text: TEXT }, headers: STREAM }))
    expect(events.at(-1)).toEqual(['problem', expect.objectContaining({ status: 500, code: 'defect' })])
    expect(log).toContainEqual(
      expect.objectContaining({ event: 'defect', reason: expect.stringContaining('disk full') }),
    )
  })

  it('are not needed for the page to be kept', async () => {
    const { ask, archive } = desk()
    const answer = await ask('/articles', { json: { text: TEXT }, headers: STREAM })
    await answer.body!.cancel()
    await expect.poll(async () => (await archive.counts()).articles).toBe(1)
  })
})
