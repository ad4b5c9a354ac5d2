import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { lineageSvg } from '../../formats/lineage-svg.ts'
import { type Failed, isFailed } from '../../ingest/failed.ts'
import { answer, json } from '../answer/answer.ts'
import type { Body } from '../answer/bodies.ts'
import { isKnown } from '../answer/known.ts'
import { noArticle } from '../answer/lost.ts'
import { asPage, paging } from '../answer/page.ts'
import { problem, shown } from '../answer/problem.ts'
import { refused } from '../answer/refused.ts'
import { type Desk, timeOf } from '../desk.ts'
import { data, plain, problems } from '../schema/answers.ts'
import { listed } from '../schema/archive.ts'
import { ofApart, ofArticle, storiesQuery } from '../schema/request.ts'
import { apart, newApart, storyLine, storyView } from '../schema/story.ts'

const list = createRoute({
  method: 'get',
  path: '/stories/.json',
  summary: 'Stories of two articles or more, newest first; with `words`, those that an article with all of them is in',
  description: '`alone=true` lists those of one article, too.',
  request: { query: storiesQuery },
  responses: { 200: data('A page of the list.', listed(storyLine)), ...problems(400) },
})

const ETAG = { ETag: { schema: { type: 'string' as const } } }
const UNCHANGED = { 304: { description: 'It is what `If-None-Match` names.' } }

const one = createRoute({
  method: 'get',
  path: '/stories/{id}/.json',
  summary:
    'A story: who had it first, who took it from whom, what became of the words, and what people told apart in it',
  description: 'A story that was merged into another answers as that one: `story.id` says which it is.',
  request: { params: ofArticle },
  responses: { 200: { ...data('The story.', storyView), headers: ETAG }, ...UNCHANGED, ...problems(404, 422, 429) },
})

const picture = createRoute({
  method: 'get',
  path: '/stories/{id}/.svg',
  summary: 'The lineage of a story as a picture',
  request: { params: ofArticle },
  responses: {
    200: { ...plain('The picture.', 'image/svg+xml'), headers: ETAG },
    ...UNCHANGED,
    ...problems(404, 422, 429),
  },
})

const ofOne = createRoute({
  method: 'get',
  path: '/articles/{id}/story/.json',
  summary: 'The story that an article is in; a story of one article is none',
  request: { params: ofArticle },
  responses: {
    200: data('The story, or null.', z.strictObject({ story: storyLine.nullable() }).openapi('StoryOfArticle')),
    ...problems(404),
  },
})

const tell = createRoute({
  method: 'post',
  path: '/stories/{id}/apart',
  summary: 'Tells two things apart: articles (not of one story), statements (not one quote), speakers (not one agent)',
  request: { params: ofArticle, body: { required: true, content: { 'application/json': { schema: newApart } } } },
  responses: { 201: data('What was said.', apart), ...problems(400, 404, 408, 413, 415) },
})

const undo = createRoute({
  method: 'delete',
  path: '/stories/{id}/apart/{apart}',
  summary: 'Undoes it; it stays in the list with the time',
  request: { params: ofApart },
  responses: { 200: data('What was said, undone.', apart), ...problems(404) },
})

export function storyRoutes(app: OpenAPIHono, desk: Desk): void {
  const { archive, bodies } = desk
  app.openapi(list, async (c) => {
    const { words, alone, ...page } = c.req.valid('query')
    return asPage(archive.stories(paging(page), words, alone === 'true'))
  })
  app.openapi(one, async (c) => {
    const { id } = c.req.valid('param')
    const body = await viewOf(desk, id)
    return sent(id, body, 'application/json', c.req.header('if-none-match'))
  })
  app.openapi(picture, async (c) => {
    const { id } = c.req.valid('param')
    const body = await pictureOf(desk, id)
    return sent(id, body, 'image/svg+xml', c.req.header('if-none-match'))
  })
  app.openapi(ofOne, async (c) => {
    const { id } = c.req.valid('param')
    const found = await archive.storyOf(id)
    if (found === null && (await archive.stamp(id)) === null) return noArticle(id)
    const line = found === null ? null : await archive.storyLine(found)
    return json({ story: line !== null && line.articles > 1 ? line : null })
  })
  app.openapi(tell, async (c) => {
    const { id } = c.req.valid('param')
    const { by, note, what, between } = c.req.valid('json')
    if ((await archive.storyLine(id)) === null) return noStory(id)
    try {
      const said = await archive.tellApart({ what, between, by, note: note ?? null, at: timeOf(desk) })
      bodies.forget(id)
      return said ? json(said, 201) : nothingOf(what, between)
    } catch (error) {
      if (error instanceof RangeError) return problem(400, 'bad-request', shown(error.message, 300))
      throw error
    }
  })
  app.openapi(undo, async (c) => {
    const { id, apart: wanted } = c.req.valid('param')
    const undone = await archive.undoApart(wanted, timeOf(desk))
    bodies.forget(id)
    return undone
      ? json(undone)
      : problem(404, 'no-such-apart', `Nothing was told apart as ${shown(wanted)}; look at /stories/${shown(id)}.json.`)
  })
}

type Made = Body | Failed | null

/** Stories change with any of their articles, whoever changes them: the stamp is always asked for. */
async function viewOf({ archive, bodies, reader }: Desk, id: string): Promise<Made> {
  const stamp = await archive.storyStamp(id)
  if (stamp === null) return null
  return bodies.of(id, stamp, async () => {
    const kept = await archive.story(id)
    return kept === null ? null : reader.story(kept)
  })
}

async function pictureOf(desk: Desk, id: string): Promise<Made> {
  const view = await viewOf(desk, id)
  if (view === null || isFailed(view)) return view
  // The etag of the story is the stamp of its picture.
  return desk.bodies.of(`${id}.svg`, view.etag, async () =>
    lineageSvg((JSON.parse(new TextDecoder().decode(view.bytes)) as z.output<typeof storyView>).story),
  )
}

function sent(id: string, body: Made, mediaType: string, stated: string | undefined): Response {
  if (body === null) return noStory(id)
  if (isFailed(body)) return refused(body)
  const headers = { etag: body.etag, 'cache-control': 'no-cache' }
  if (isKnown(stated, body.etag)) return answer(null, 304, headers)
  return answer(body.bytes, 200, { 'content-type': mediaType, ...headers })
}

const noStory = (id: string): Response =>
  problem(404, 'no-such-story', `There is no story ${shown(id)}; /stories.json lists those that are kept.`)

const nothingOf = (what: string, between: readonly string[]): Response =>
  problem(
    404,
    `no-such-${what}`,
    `Of ${between.map((one) => shown(one)).join(' and ')} one is no ${what} that is kept here; an article is meant by its id, a statement by article#attribution, a speaker by article#speaker.`,
  )
