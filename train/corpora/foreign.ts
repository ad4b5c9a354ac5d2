import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpus } from './data.ts'

/** News of other years, outlets and kinds than PolNeAR's; nobody labelled attributions in it. */
export const CORPORA = ['basil', 'fnc', 'wikinews'] as const
export type Corpus = (typeof CORPORA)[number]
export type Foreign = { id: string; text: string; title?: string; published?: string }

/** The words are there, and more than a heading. */
const SHORTEST = 300
/** Wikinews lost its linked words on the way; an article with more holes than this is not read. */
const HOLES = 2

/** The English articles of a corpus, or null where there is no data. */
export function documentsOf(name: Corpus): Foreign[] | null {
  const path = corpus(name)
  if (!path) return null
  const read = { basil, fnc, wikinews }[name]
  return read(path).filter(({ text }) => text.length >= SHORTEST)
}

type Basil = { uuid: string; title: string; date: string; 'body-paragraphs': string[][] }
/** The three outlets of an event share its id, so the name of the file stands for the article. */
function basil(folder: string): Foreign[] {
  const articles = join(folder, 'articles')
  return readdirSync(articles).flatMap((year) =>
    readdirSync(join(articles, year))
      .sort()
      .map((file) => {
        const article = JSON.parse(readFileSync(join(articles, year, file), 'utf8')) as Basil
        const text = article['body-paragraphs'].map((sentences) => sentences.join(' ')).join('\n\n')
        return { id: `basil/${file.replace('.json', '')}`, text, title: article.title, published: article.date }
      }),
  )
}

const lines = <One>(file: string): One[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as One)

const fnc = (folder: string): Foreign[] =>
  lines<{ id: string; text: string }>(join(folder, 'train_bodies.jsonl')).map(({ id, text }) => ({
    id: `fnc/${id}`,
    text,
  }))

type Wikinews = {
  title: string
  text: string
  sources: { language: string; maintext: string | null; title?: string }[]
}
/** The articles and the English texts that they cite. */
function wikinews(folder: string): Foreign[] {
  return lines<Wikinews>(join(folder, 'articles.jsonl')).flatMap(({ title, text, sources }, k) => {
    const holes = text.match(/\(\s*\)| {2}|\s,/gu)?.length ?? 0
    const own = holes <= HOLES ? [{ id: `wikinews/${k}`, text: text.trim(), title }] : []
    const cited = sources.flatMap(({ language, maintext }, n) =>
      language === 'en' && maintext ? [{ id: `wikinews/${k}/${n}`, text: maintext }] : [],
    )
    return [...own, ...cited]
  })
}
