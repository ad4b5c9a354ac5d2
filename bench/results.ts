import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { holds, type Section } from './section.ts'

const FOLDER = join(import.meta.dirname, 'results')
const PAGE = join(import.meta.dirname, 'RESULTS.md')

/** Keeps what a run measured; RESULTS.md is made from what was kept, never by hand. */
export function keep(section: Section): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(join(FOLDER, `${section.name}.json`), `${JSON.stringify(section, null, 2)}\n`)
}

/** Writes RESULTS.md from the latest run of every section, in the order given. */
export function writeResults(order: readonly string[]): void {
  const kept = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.json'))
    .map((f) => JSON.parse(readFileSync(join(FOLDER, f), 'utf8')) as Section)
  kept.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  writeFileSync(PAGE, `${HEAD}\n${kept.map(markdown).join('\n')}`)
}

const HEAD = `# Results

Written by \`npm run bench\`; every table by the run of its own section. The measuring machine is shared and noisy: read
ratios and medians. Gold data is not part of the repository; a section whose data is missing is skipped, visibly.
`

export function markdown({ title, how, columns, rows, floors }: Section): string {
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
  const table = [line(columns), line(columns.map((_, k) => (k === 0 ? '---' : '---:'))), ...rows.map(line)]
  const reached = floors.map(
    (f) =>
      `- ${holds(f) ? 'reached' : '**not reached**'}: ${f.what} ${f.reached} (${f.atMost ? 'at most' : 'at least'} ${f.floor})`,
  )
  return [`## ${title}`, '', how, '', ...table, '', ...reached, ''].join('\n')
}
