import { openArchive } from '../../src/archive/open.ts'
import { desk } from './desk.ts'
import { get, type Json } from './json.ts'

/** The page that the examples of the description are about. */
export const EXAMPLE_PAGE = {
  text: '“It rained,” said Mary Smith, “all day.”',
  title: 'Rain all day',
  outlet: 'The Gazette',
  published: '2025-08-16',
}

/** A second page that tells of the same, so that there is a story. */
const ANOTHER = {
  text: '“It rained,” said Mary Smith, “all day.” The Gazette had it first.',
  title: 'Rain all day, says Smith',
  outlet: 'The Lane',
  published: '2025-08-17',
}

type Play = (route: string, path: string, asking?: Parameters<ReturnType<typeof desk>['ask']>[1]) => Promise<Json>

async function playStories(id: string, play: Play, clock: { ms: number }): Promise<void> {
  clock.ms += 60_000
  const other = get(await play('another', '/articles', { json: ANOTHER }), 'id') as string
  const list = await play('get /stories.json', '/stories.json')
  const [story] = get(list, 'items') as { id: string }[]
  await play('get /stories/{id}.json', `/stories/${story!.id}.json`)
  await play('get /stories/{id}.svg', `/stories/${story!.id}.svg`)
  await play('get /articles/{id}/story.json', `/articles/${id}/story.json`)
  const told = await play('post /stories/{id}/apart', `/stories/${story!.id}/apart`, {
    json: { by: 'Kim', note: 'It was another day.', what: 'statement', between: [`${id}#a1`, `${other}#a1`] },
  })
  clock.ms += 60_000
  const path = `/stories/${story!.id}/apart/${get(told, 'id')}`
  await play('delete /stories/{id}/apart/{apart}', path, { method: 'DELETE' })
}

/** Plays the example through, on an archive that is real: what each route answered, by method and address. */
export async function playedExample(correction: (statement: Json) => Json): Promise<{ [route: string]: Json }> {
  const archive = await openArchive('memory:')
  const { ask, clock } = desk({ archive })
  const answers: { [route: string]: Json } = {}
  const play = async (route: string, path: string, asking: Parameters<typeof ask>[1] = {}): Promise<Json> => {
    const answer = await ask(path, asking)
    if (!answer.ok && answer.status !== 404)
      throw new Error(`${route} answered ${answer.status}: ${await answer.text()}`)
    const isJson = answer.headers.get('content-type')?.includes('json')
    answers[route] = isJson ? await answer.json() : await answer.text()
    return answers[route]
  }
  try {
    const id = get(await play('post /articles', '/articles', { json: EXAMPLE_PAGE }), 'id') as string
    const view = await play('get /articles/{id}.json', `/articles/${id}.json`)
    const [first] = get(view, 'reading', 'attributions') as { id: string }[]
    const [run] = get(view, 'runs') as { id: string }[]
    await play('get /articles.json', '/articles.json')
    const statement = await play(
      'get /articles/{id}/statements/{attribution}.json',
      `/articles/${id}/statements/${first!.id}.json`,
    )
    await play('get /articles/{id}/original', `/articles/${id}/original`)
    await play('get /articles/{id}/runs.json', `/articles/${id}/runs.json`)
    await play('get /articles/{id}/runs/{run}.json', `/articles/${id}/runs/${run!.id}.json`)
    const speakers = await play('get /speakers.json', '/speakers.json')
    const [speaker] = get(speakers, 'items') as { id: string }[]
    await play('get /speakers/{id}.json', `/speakers/${speaker!.id}.json`)
    await play('get /search.json', '/search.json?words=rain')
    clock.ms += 60_000
    const made = await play('post /articles/{id}/corrections', `/articles/${id}/corrections`, {
      json: correction(statement),
    })
    await play('get /articles/{id}/corrections.json', `/articles/${id}/corrections.json`)
    await play('get /articles/{id}/corrections.txt', `/articles/${id}/corrections.txt`)
    await play('get /counts.json', '/counts.json')
    await play('get /models.json', '/models.json')
    await play('get /lips.json', '/lips.json?claim=Stop%20the%20rain&map=lee')
    await play('get /lips/others.json', '/lips/others.json?phones=9&count=3')
    clock.ms += 60_000
    const path = `/articles/${id}/corrections/${get(made, 'id')}`
    await play('delete /articles/{id}/corrections/{correction}', path, { method: 'DELETE' })
    await play('post /articles/{id}/runs', `/articles/${id}/runs`, { method: 'POST' })
    await playStories(id, play, clock)
    await play('get /healthz', '/healthz')
    await play('problem', '/articles/a-0.json')
    return answers
  } finally {
    await archive.close()
  }
}
