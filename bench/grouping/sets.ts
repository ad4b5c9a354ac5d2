import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageFacts } from '../../src/article/article.ts'
import { isReading, read } from '../../src/read.ts'
import { type Digest, digestOf } from '../../src/story/grouping/digest.ts'
import { corpus } from '../../train/corpora/data.ts'

/** An article of a set whose stories are known. */
export type Labelled = { id: string; story: string; text: string; digest: Digest }

/** Fake News Challenge 1 (Ferreira & Vlachos): rumours and the bodies about each, without dates. */
export function fncStories(): Labelled[] | null {
  const file = corpus('fnc', 'stories.jsonl')
  if (!file) return null
  type Line = { story: number; bodies: { id: string; text: string }[] }
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ story, bodies }) => bodies.flatMap(({ id, text }) => labelled(id, String(story), text, {})))
}

/** BASIL (Fan et al. 2019): events, each from three outlets, dated. */
export function basilEvents(): Labelled[] | null {
  const folder = corpus('basil', 'articles')
  if (!folder) return null
  type File = { title: string; date: string; url: string; source: string; 'triplet-uuid': string } & {
    'body-paragraphs': (string | string[])[]
  }
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .flatMap((name) => {
      const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as File
      const text = file['body-paragraphs'].map((p) => (typeof p === 'string' ? p : p.join(' '))).join('\n\n')
      const facts = { title: file.title, published: file.date, url: file.url, outlet: file.source }
      return labelled(name, file['triplet-uuid'], text, facts)
    })
}

/** Wikinews: an article and the texts it cites are one story; no dates are given. Neither rules nor numbers were chosen on it. */
export function wikinewsStories(): Labelled[] | null {
  const file = corpus('wikinews', 'articles.jsonl')
  if (!file) return null
  type Line = { title: string; text: string; sources: { language: string; maintext: string | null; title?: string }[] }
  const lines = readFileSync(file, 'utf8').trim().split('\n')
  return lines
    .map((line) => JSON.parse(line) as Line)
    .flatMap(({ title, text, sources }, story) => [
      ...labelled(`${story}`, String(story), text.trim(), { title }),
      ...sources.flatMap(({ language, maintext }, i) =>
        language === 'en' && maintext ? labelled(`${story}.${i}`, String(story), maintext, {}) : [],
      ),
    ])
}

function labelled(id: string, story: string, text: string, facts: PageFacts): Labelled[] {
  const reading = read({ text, ...facts })
  return isReading(reading) ? [{ id, story, text: reading.article.text, digest: digestOf(reading) }] : []
}
