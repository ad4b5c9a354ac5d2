import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import type { Article } from '../src/article/article.ts'
import { articleFromHtml } from '../src/article/from-html.ts'
import type { DomElement } from '../src/article/page/dom.ts'
import { parsePage } from '../src/article/page/dom.ts'
import { piecesOf } from '../src/article/page/piece.ts'
import { corpus } from '../train/corpora/data.ts'
import { markdown } from './results.ts'
import { median, type Section } from './section.ts'
import { wordBag } from './word-bag.ts'

type Page = { html: string; body: string; half: 'a' | 'b' }
type System = { name: string; body: (html: string) => string }
type Score = { f1: number; empty: boolean; milliseconds: number; half: 'a' | 'b' }
type Tag = { textContent: string | null; remove(): void }

/** A page under this is read badly enough to mislead. */
const BAD = 0.9
/** Characters; a test page of fewer holds no article, and is refused as such. */
const SHORTEST = 100

const SYSTEMS: readonly System[] = [
  { name: '**hearsay**', body: whole },
  { name: 'hearsay without captions', body: (html) => bodyOf(html, (kind) => kind !== 'caption') },
  {
    name: 'baseline: Readability 0.6.0 over linkedom 0.18.15, as it comes',
    body: (html) => readability(html).join('\n'),
  },
  { name: 'baseline: all words of the page', body: allWords },
]

/** Bodies of real news pages, beside Readability as it comes and all words of the page. */
export async function benchPages(): Promise<Section | null> {
  const folder = corpus('pages', 'benchmark')
  const test = corpus('pages', 'readability')
  if (!folder || !test) return null
  const pages = benchmark(folder)
  const scored = SYSTEMS.map((system) => ({ name: system.name, scores: pages.map((page) => score(system, page)) }))
  const own = scored[0]!.scores
  const tests = onTestPages(test)
  return {
    name: 'pages',
    title: `HTML → article: ${pages.length} news pages`,
    how: `Word-bag F1 of all blocks but the headline against the true body of each page. Rules were written with the errors of half A
in view (by the hash of the page's name); half B was only scored. CPU time is from the decoded page to the Article. On ${tests.pages} test
pages of Readability itself, whose expected text is what Readability gives, residue included, mean F1 is ${rounded(tests.ours)}, and
${rounded(tests.precision)} of our words are expected ones (Readability: F1 ${rounded(tests.theirs)}).`,
    columns: ['', 'mean F1', 'half A', 'half B', `pages < ${BAD}`, 'no body', 'median CPU ms'],
    rows: scored.map(({ name, scores }) => row(name, scores)),
    floors: [
      { what: 'mean F1 of article bodies', reached: rounded(mean(own)), floor: 0.975 },
      { what: `pages under ${BAD}`, reached: own.filter((s) => s.f1 < BAD).length, floor: 6, atMost: true },
      { what: 'pages without a body', reached: own.filter((s) => s.empty).length, floor: 0, atMost: true, guard: 0 },
    ],
  }
}

function row(name: string, scores: readonly Score[]): (string | number)[] {
  const half = (which: Page['half']): number => rounded(mean(scores.filter((s) => s.half === which)))
  const bad = scores.filter((s) => s.f1 < BAD).length
  const none = scores.filter((s) => s.empty).length
  return [
    name,
    rounded(mean(scores)),
    half('a'),
    half('b'),
    bad,
    none,
    median(scores.map((s) => s.milliseconds)).toFixed(0),
  ]
}

function score({ body }: System, { html, body: truth, half }: Page): Score {
  const before = process.cpuUsage()
  const found = body(html)
  const { user, system } = process.cpuUsage(before)
  return { f1: wordBag(found, truth).f1, empty: found.trim() === '', milliseconds: (user + system) / 1000, half }
}

const mean = (scores: readonly { f1: number }[]): number => scores.reduce((sum, s) => sum + s.f1, 0) / scores.length
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000

function benchmark(folder: string): Page[] {
  const truth = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { articleBody: string }
  >
  return Object.entries(truth).map(([id, { articleBody }]) => ({
    html: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    body: articleBody,
    half: createHash('sha256').update(id).digest().readUInt32BE() % 2 === 0 ? 'a' : 'b',
  }))
}

function whole(html: string): string {
  return bodyOf(html, () => true)
}

function bodyOf(html: string, takes: (kind: Article['blocks'][number]['kind']) => boolean): string {
  const article = articleFromHtml(html)
  if ('error' in article) return ''
  const body = article.blocks.filter(({ kind }) => kind !== 'headline' && takes(kind))
  return body.map(({ start, end }) => article.text.slice(start, end)).join('\n')
}

/** Readability as it comes: the text of the body, if it finds one. */
export function readability(html: string): string[] {
  const options = { serializer: (content: unknown) => content as DomElement }
  const content = new Readability(parseHTML(html).document, options).parse()?.content
  return content ? [content.textContent ?? ''] : []
}

function allWords(html: string): string {
  const { document } = parseHTML(html)
  for (const element of [...document.querySelectorAll('script,style,noscript')] as Tag[]) element.remove()
  return (document.documentElement as Tag | null)?.textContent ?? ''
}

/** Mean F1 on Readability's own test pages, but for those of a few words: against its own output, so its own is 1. */
function onTestPages(folder: string): { pages: number; ours: number; theirs: number; precision: number } {
  const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const read = names.map(({ name }) => {
    const expected = parsePage(readFileSync(join(folder, name, 'expected.html'), 'utf8'))
    const truth = piecesOf(expected.body).map((piece) => piece.text)
    return { html: readFileSync(join(folder, name, 'source.html'), 'utf8'), truth: truth.join('\n') }
  })
  const pages = read.filter(({ truth }) => truth.length >= SHORTEST)
  const own = pages.map(({ html, truth }) => wordBag(whole(html), truth))
  const theirs = pages.map(({ html, truth }) => wordBag(readability(html).join('\n'), truth))
  const precision = own.reduce((sum, agreement) => sum + agreement.precision, 0) / own.length
  return { pages: pages.length, ours: mean(own), theirs: mean(theirs), precision }
}

if (process.argv[1] === import.meta.filename) {
  const section = await benchPages()
  console.log(section ? markdown(section) : 'pages: skipped, its gold data is not there (set HEARSAY_DATA)')
}
