import type { Apart, ApartKind } from '../../archive/archive.ts'
import type { Change, Correction } from '../../correction/correction.ts'
import type { Tier } from '../../inference/tier-names.ts'
import type { Reading } from '../../reading/reading.ts'
import { articlePath, storyPath, withQuery } from '../address/route.ts'
import type { Done, NewPage, Stage, StoryOfArticle } from './answers.ts'
import { eventsIn } from './events.ts'
import { isProblem, type Problem, problemIn, UNREACHABLE } from './problem.ts'

/** Asks the service; whatever goes wrong comes back as a problem with a sentence. */
async function answerOf(path: string, init?: RequestInit): Promise<Response | Problem> {
  let response: Response
  try {
    response = await fetch(path, init)
  } catch {
    return UNREACHABLE
  }
  return response.ok ? response : problemIn(await jsonOf(response), response.status)
}

/** undefined when it is not JSON. */
async function jsonOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

async function ask<T extends object>(path: string, init?: RequestInit): Promise<T | Problem> {
  const response = await answerOf(path, init)
  if (isProblem(response)) return response
  const body = await jsonOf(response)
  return body === undefined ? problemIn(body, response.status) : (body as T)
}

/** The data of a page: the same address with `.json`. */
export const dataOf = <T extends object>(path: string, query: { [key: string]: string | undefined } = {}) =>
  ask<T>(withQuery(`${path}.json`, query))

const send = (method: string, body: unknown): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify(body),
})

export type NewCorrection = { by: string; note?: string; change: Change }

export const correct = (article: string, correction: NewCorrection): Promise<Correction | Problem> =>
  ask(`${articlePath(article)}/corrections`, send('POST', correction))

export const undo = (article: string, correction: string): Promise<Correction | Problem> =>
  ask(`${articlePath(article)}/corrections/${encodeURIComponent(correction)}`, { method: 'DELETE' })

export const storyOfArticle = (article: string): Promise<StoryOfArticle | Problem> =>
  dataOf(`${articlePath(article)}/story`)

export type NewApart = { by: string; note?: string; what: ApartKind; between: [string, string] }

export const tellApart = (story: string, said: NewApart): Promise<Apart | Problem> =>
  ask(`${storyPath(story)}/apart`, send('POST', said))

export const undoApart = (story: string, apart: string): Promise<Apart | Problem> =>
  ask(`${storyPath(story)}/apart/${encodeURIComponent(apart)}`, { method: 'DELETE' })

/** The reading of one run as the machine made it. */
export const machineReading = (article: string, run: string): Promise<Reading | Problem> =>
  ask(`${articlePath(article)}/runs/${encodeURIComponent(run)}.json`)

export const readAgain = (article: string, model: Tier): Promise<object | Problem> =>
  ask(withQuery(`${articlePath(article)}/runs`, { model }), { method: 'POST' })

/** Something to read: facts and words, or a file as it is. */
export type Given = NewPage | { file: Blob; mediaType: string; facts: { [fact: string]: string | undefined } }

/** Has a page read and kept; `tell` hears of each stage. */
export async function readPage(given: Given, tell: (stage: Stage) => void): Promise<Done | Problem> {
  const headers = { accept: 'text/event-stream' }
  const response =
    'file' in given
      ? await answerOf(withQuery('/articles', given.facts), {
          method: 'POST',
          headers: { ...headers, 'content-type': given.mediaType },
          body: given.file,
        })
      : await answerOf('/articles', {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify(given),
        })
  return isProblem(response) ? response : followed(response, tell)
}

async function followed({ body }: Response, tell: (stage: Stage) => void): Promise<Done | Problem> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
  let buffer = ''
  try {
    for (let chunk = await reader?.read(); chunk && !chunk.done; chunk = await reader?.read()) {
      const { events, rest } = eventsIn(buffer + chunk.value)
      buffer = rest
      for (const { event, data } of events) {
        const told: unknown = JSON.parse(data)
        if (event === 'stage') tell((told as { stage: Stage }).stage)
        if (event === 'problem') return problemIn(told, 0)
        if (event === 'done') return told as Done
      }
    }
  } catch {
    return UNREACHABLE
  }
  return UNREACHABLE
}
