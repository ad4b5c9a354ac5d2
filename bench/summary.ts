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

const TIERS_BEGIN = '<!-- tiers: written by npm run bench -->'
const TIERS_END = '<!-- end of tiers -->'
/** What README.md says of the two tiers: a row of those sections, in plain words. */
const TIER_LINES: { [row: string]: string } = {
  'att.full F1, PolNeAR dev': 'statements found with the right words and the right source (F1)',
  'indirect attributions, att.full recall, PolNeAR dev': 'of indirect ones, how many are found so',
  'speaker right, of all gold, provenance dev': 'with the right speaker, of all',
  'RST attributions found, GUM dev': 'found in texts of other kinds, of all',
  'articles a CPU second':
    'articles a second, one core (the accurate one on `onnxruntime-node`, where that is installed)',
  'articles a CPU second, WebAssembly': '… and on WebAssembly, which comes with the package',
  'model, MB': 'model, MB',
  'licence of the weights': 'licence of the weights',
}

function tiers(): string {
  const kept = ['tiers', 'tiers-speed'].flatMap((name) => results(name)?.rows ?? [])
  const rows = Object.entries(TIER_LINES).flatMap(([row, says]) => {
    const found = kept.find(([what]) => what === row)
    return found ? [`| ${says} | ${found[1]} | ${found[2]} |`] : []
  })
  return [TIERS_BEGIN, '| | fast | accurate |', '| --- | ---: | ---: |', ...rows, TIERS_END].join('\n')
}

/** README.md with its measured parts as they are now. */
export const withSummary = (readme: string): string =>
  between(between(readme, BEGINS, ENDS, summary()), TIERS_BEGIN, TIERS_END, tiers())

function between(page: string, begins: string, ends: string, written: string): string {
  const [from, to] = [page.indexOf(begins), page.indexOf(ends)]
  if (from < 0 || to < from)
    throw new Error(`README.md has no lines “${begins}” … “${ends}” to write the numbers between`)
  return page.slice(0, from) + written + page.slice(to + ends.length)
}
