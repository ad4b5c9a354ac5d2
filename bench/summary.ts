import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Section } from './section.ts'

const FOLDER = join(import.meta.dirname, 'results')
const BEGINS = '<!-- measured: written by npm run bench -->'
const ENDS = '<!-- end of measured -->'

/** What README.md says in numbers: section, line of its table, column, and the same column of a baseline. */
const LINES: readonly { says: string; section: string; column: string; unit?: string }[] = [
  {
    says: 'statements found with the right words and the right source (att.full F1, PolNeAR dev)',
    section: 'attribution-dev',
    column: 'att.full',
  },
  { says: 'the same for direct quotations', section: 'attribution-dev', column: 'direct' },
  { says: 'words of the article found on real news pages (mean F1)', section: 'pages', column: 'mean F1' },
  { says: 'articles a second, one core, plain text', section: 'speed', column: 'articles a CPU second' },
  { says: 'one article from a cold start', section: 'cold', column: 'seconds', unit: ' s' },
]

/** The measured part of README.md, from the results as they were kept. */
export function summary(): string {
  const rows = LINES.flatMap(({ says, section, column, unit = '' }) => {
    const kept = results(section)
    if (!kept) return []
    const at = kept.columns.indexOf(column)
    const last = kept.rows.at(-1)!
    const beside = String(last[0]).replace(/^baseline: /u, '')
    return [`| ${says} | **${kept.rows[0]![at]}${unit}** | ${last[at]}${unit} (${beside}) |`]
  })
  return [BEGINS, '| | Hearsay | beside it |', '| --- | ---: | ---: |', ...rows, ENDS].join('\n')
}

function results(section: string): Section | null {
  const file = join(FOLDER, `${section}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Section) : null
}

/** README.md with its measured part as it is now. */
export function withSummary(readme: string): string {
  const [from, to] = [readme.indexOf(BEGINS), readme.indexOf(ENDS)]
  if (from < 0 || to < from)
    throw new Error(`README.md has no lines “${BEGINS}” … “${ENDS}” to write the numbers between`)
  return readme.slice(0, from) + summary() + readme.slice(to + ENDS.length)
}
