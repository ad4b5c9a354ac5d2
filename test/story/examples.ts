import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isReading, read } from '../../src/read.ts'
import type { Reading } from '../../src/reading/reading.ts'

/** What an editor who read the folder would say of it; articles are named by their files. */
export type Expected = {
  story: string
  articles: number
  /** Of all planted quotes together. */
  origins: number
  quotes: { words: string; origins: number; roots?: string[]; articles: string[] }[]
  circles: string[][]
  /** Later, earlier. */
  edges: [string, string][]
  mutations: { article: string; type: string }[]
}

const FOLDER = join(import.meta.dirname, '..', '..', 'examples', 'stories')
export const EXAMPLES = readdirSync(FOLDER)

/** The articles of an example, read as the command line reads a folder. `fileOf` gives the file of an article's id. */
export function exampleStory(slug: string): {
  readings: Reading[]
  expected: Expected
  fileOf: (id: string) => string
} {
  const folder = join(FOLDER, slug)
  const files = readdirSync(folder).filter((f) => f.endsWith('.html'))
  const found = files.map((file) => {
    const reading = read({ html: readFileSync(join(folder, file), 'utf8') })
    if (!isReading(reading)) throw new Error(`${slug}/${file} cannot be read: ${reading.error.message}`)
    return { file: file.replace('.html', ''), reading }
  })
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Expected
  const names = new Map(found.map(({ file, reading }) => [reading.article.id, file]))
  return { readings: found.map((f) => f.reading), expected, fileOf: (id) => names.get(id) ?? id }
}
