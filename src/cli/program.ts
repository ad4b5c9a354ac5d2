import { Command, InvalidArgumentError, Option } from 'commander'
import { VERSION } from '../version.ts'
import { type ArchiveRun, addArchiveCommands } from './archive/commands.ts'
import type { ExportOptions } from './export.ts'
import type { LipsOptions } from './lips.ts'
import { modelOption, recallOption } from './model-option.ts'
import type { ReadOptions } from './read.ts'
import type { ServeOptions } from './serve.ts'
import type { StoryOptions } from './story.ts'

/** Runs one command; the number is the exit code. */
export type Commands = {
  read: (source: string | undefined, options: ReadOptions) => Promise<void>
  serve: (options: ServeOptions) => Promise<void>
  export: (source: string, options: ExportOptions) => Promise<void>
  story: (sources: string[], options: StoryOptions) => Promise<void>
  archive: ArchiveRun
  lips: (claim: string | undefined, options: LipsOptions) => Promise<void>
}

const EXAMPLES = `
Examples:
  hearsay read article.html               a report for people
  hearsay read https://example.org/news   the same for a page of the web
  curl -s … | hearsay read -              text or HTML from standard input
  hearsay read --explain article.txt      with the words behind each judgement
  hearsay read --model accurate a.txt     slower, and it misses less
  hearsay read --json article.html        the Reading as JSON
  hearsay read --ndjson < in > out        a stream: a line in, a line out

A stream holds one {"id", "text" or "html"} a line, with "url", "title",
"outlet" and "published" if they are known. Each line is answered in order, by
a Reading or by {"id", "error"}; empty lines are skipped.

Exit codes:
  0   read; with --ndjson, every line was answered, with a Reading or an error
  1   the input could not be had or could not be read
  2   the command was called wrongly
  70  a defect of hearsay
`

const STORIES = `
Examples:
  hearsay story coverage/                 all articles of a folder
  hearsay story a.html b.html c.html      these; what is of another story is left out
  hearsay story --together a.txt b.txt    these as one story, whatever is in them
  hearsay story - < articles.ndjson       a stream: one {"text": …} a line
  hearsay story s-81bc0f7d9a3e4c52        a kept story, or that of a kept article a-…
  hearsay story --words "harbour"         kept stories in which an article has the words
  hearsay story coverage/ --svg who.svg   and the picture of who took it from whom

In a wording, [-these words-] are gone and {+these+} have come.
`

/** What \`hearsay\` understands. Wrong usage is thrown as a CommanderError. */
export function program(commands: Commands): Command {
  const hearsay = new Command('hearsay')
    .description('Who said this, through whom did it reach me, and how sure is each of them?')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .addHelpText('after', EXAMPLES)
  hearsay
    .command('read')
    .description('read one article, or a stream of them')
    .argument('[source]', 'a file of text or HTML, an address (https://…), or - for standard input')
    .addOption(new Option('--json', 'print the Reading as JSON').conflicts(['ndjson', 'explain']))
    .addOption(new Option('--ndjson', 'read one article a line from a file or standard input').conflicts('explain'))
    .option('--explain', 'show the words and the finder behind each judgement')
    .option('-q, --quiet', 'nothing on standard error but the reason of a failure')
    .addOption(new Option('--published <date>', 'when it was published, in ISO 8601: 2025-08-16').argParser(isoDate))
    .option('--title <words>', 'the headline, if the article does not hold it')
    .option('--outlet <name>', 'who published it')
    .addOption(modelOption())
    .addOption(recallOption())
    .option('--ignore-robots', 'fetch a page even if the robots.txt of its site asks not to')
    .addHelpText('after', EXAMPLES)
    .action(commands.read)
  hearsay
    .command('story')
    .description('one story in many articles: who had it first, who took it from whom')
    .argument('[sources...]', 'files, folders, addresses, - for a stream, or ids of an archive (s-…, a-…)')
    .option('--archive <where>', 'where kept stories are; else $HEARSAY_ARCHIVE or your data folder')
    .option('--words <words>', 'kept stories in which an article has these words')
    .addOption(new Option('--limit <number>', 'kept stories at the most').default(5).argParser(oneOrMore))
    .option('--together', 'take all articles for one story')
    .option('--json', 'print the stories as JSON')
    .option('--svg <file>', 'write the picture of the lineage, too')
    .addOption(modelOption())
    .option('--explain', 'everything, with the reason for each step and the words that show it')
    .option('-q, --quiet', 'nothing on standard error but the reasons of failures')
    .option('--ignore-robots', 'fetch a page even if the robots.txt of its site asks not to')
    .addHelpText('after', STORIES)
    .action(commands.story)
  hearsay
    .command('serve')
    .description('the desk: the service with its pages, on this machine')
    .addOption(
      new Option('--port <number>', 'where it listens; 0 takes a free one').default(4317).argParser(portNumber),
    )
    .option('--host <address>', 'whom it listens to; others than this machine need a token', '127.0.0.1')
    .option('--archive <where>', 'a folder, or postgres://…; else $HEARSAY_ARCHIVE or your data folder')
    .option(
      '--token <words>',
      'what everybody must show; better in $HEARSAY_TOKEN, where no list of processes shows it',
    )
    .option('--name <host…>', 'a name that it is reached by: desk.example.org', gathered)
    .addOption(new Option('--rate <number>', 'requests a second that one client may send').argParser(oneOrMore))
    .addOption(new Option('--threads <number>', 'pages that are read at one time').argParser(oneOrMore))
    .addOption(modelOption())
    .option('--behind-proxy', 'take the last address of X-Forwarded-For for the client')
    .option('--open', 'open it in the browser')
    .option('--log', 'a line of JSON on standard error for each request')
    .option('-q, --quiet', 'nothing but the reason of a failure')
    .action(commands.serve)
  hearsay
    .command('export')
    .description('a reading as something that other programs take')
    .argument('<source>', 'a file, an address, - for standard input, or the id of a kept article (a-…)')
    .requiredOption(
      '--format <name>',
      'markdown, csv, icalendar, reading, web-annotation, prov, schema-org, citron, brat, text',
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('--archive <where>', 'where the article is kept; else $HEARSAY_ARCHIVE or your data folder')
    .option('-q, --quiet', 'nothing but the reason of a failure')
    .addOption(new Option('--published <date>', 'when it was published, in ISO 8601: 2025-08-16').argParser(isoDate))
    .option('--title <words>', 'the headline, if the article does not hold it')
    .option('--outlet <name>', 'who published it')
    .addOption(modelOption())
    .addOption(recallOption())
    .option('--ignore-robots', 'fetch a page even if the robots.txt of its site asks not to')
    .action(commands.export)
  hearsay
    .command('lips')
    .description('what looks the same on the lips as words that somebody is said to have read from them')
    .argument('[claim]', 'the words, in quotation marks')
    .option('--article <source>', 'the words that an article reports as read from lips, and what it leaves open')
    .option('--track <file>', 'how the words fit silent footage: what was measured of a mouth, as JSON')
    .option('--references <file>', 'with --track: clips of other speech whose words are known, as JSON')
    .option('--readings <file>', 'what several readers agree on, each counted once: their reports, as JSON')
    .option('--map <name>', `one map of what looks alike: ${MAP_NAMES}`)
    .option('--pronunciations <file>', 'how names are spoken: a line “word = phones or /IPA/ = source” each')
    .option('--model <file>', 'your language model: ARPA, or binary of CMU Sphinx')
    .option('--vocabulary <file>', 'your list of words, the most frequent first; the first 20,000 count')
    .addOption(new Option('--beam <number>', 'hypotheses kept at each place').argParser(oneOrMore))
    .addOption(new Option('--json', 'print the report as JSON').conflicts('explain'))
    .option('--explain', 'more rivals, the classes of each map, and where every figure comes from')
    .option('-q, --quiet', 'nothing but the reason of a failure')
    .action(commands.lips)
  addArchiveCommands(hearsay, isoDate, commands.archive)
  return hearsay
}

/** Written out, for the maps are loaded only by those who ask for a report. */
const MAP_NAMES = 'mpeg-4, neti, lee, bozkurt, hazen, jeffers, auer'

const gathered = (name: string, before: string[] = []): string[] => [...before, name]

function oneOrMore(written: string): number {
  const number = wholeNumber(written)
  if (number >= 1) return number
  throw new InvalidArgumentError('Write a number of 1 or more.')
}

function portNumber(written: string): number {
  const number = wholeNumber(written)
  if (number <= 65_535) return number
  throw new InvalidArgumentError('Ports end at 65535.')
}

function wholeNumber(written: string): number {
  if (/^\d{1,6}$/.test(written)) return Number(written)
  throw new InvalidArgumentError('Write a whole number.')
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/

function isoDate(written: string): string {
  const day = new Date(`${written.slice(0, 10)}T00:00Z`)
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written.slice(0, 10))
  if (ISO_DATE.test(written) && isDay && !Number.isNaN(Date.parse(written))) return written
  throw new InvalidArgumentError('Write it in ISO 8601: 2025-08-16 or 2025-08-16T09:30:00+01:00.')
}
