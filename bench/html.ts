import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { read } from '../src/index.ts'
import { corpus } from '../train/corpora/data.ts'
import { readability } from './pages.ts'
import { median, type Section } from './section.ts'

/** CPU time from the HTML of a real news page to its Reading, beside Readability alone. */
export function benchHtml(): Section | null {
  const folder = corpus('pages', 'benchmark', 'html')
  if (!folder) return null
  const pages = readdirSync(folder).map((f) => gunzipSync(readFileSync(join(folder, f))).toString('utf8'))
  const ours = milliseconds(pages, (html) => JSON.stringify(read({ html })))
  const beside = milliseconds(pages, readability)
  return {
    name: 'html',
    title: 'HTML → Reading',
    how: `${pages.length} news pages, ${Math.round(pages.reduce((sum, p) => sum + p.length, 0) / pages.length / 1000)} kB on average, after a warm-up; CPU time of one process.`,
    columns: ['system', 'median ms', 'slowest page, ms', 'ratio of medians'],
    rows: [
      [
        '**hearsay**',
        median(ours).toFixed(0),
        Math.max(...ours).toFixed(0),
        (median(ours) / median(beside)).toFixed(1),
      ],
      [
        'baseline: Readability over linkedom, the body alone',
        median(beside).toFixed(0),
        Math.max(...beside).toFixed(0),
        '1.0',
      ],
    ],
    floors: [{ what: 'ms CPU a page, median', reached: Math.round(median(ours)), floor: 60, atMost: true }],
  }
}

function milliseconds(pages: readonly string[], work: (html: string) => unknown): number[] {
  for (const page of pages.slice(0, 30)) work(page)
  return pages.map((page) => {
    const start = process.cpuUsage()
    work(page)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  })
}
