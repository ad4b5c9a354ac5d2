import { type Command, InvalidArgumentError, Option } from 'commander'
import { CHANNELS, COMMITMENTS } from '../../evidence/evidence.ts'
import { modelOption } from '../model-option.ts'
import type { ArchiveOptions, ArchiveVerb } from './options.ts'

/** Runs one of the commands; `given` are its arguments. */
export type ArchiveRun = (verb: ArchiveVerb, given: string[], options: ArchiveOptions) => Promise<void>

const EXAMPLES = `
Examples:
  hearsay archive add *.html https://example.org/news
  hearsay archive list                       what is kept, newest first
  hearsay archive show a-b81abd26ff3210d8    its report, with the corrections
  hearsay archive search '"over the line" -tunnel' --channel lip-reading
  hearsay archive export > all.ndjson        everything, one article a line
  hearsay archive import all.ndjson
  hearsay archive verify                     checks everything that is kept

Exit codes:
  0   done
  1   something could not be had, read or found, or a fault was found
  2   the command was called wrongly
`

/** Adds `hearsay archive …`. */
export function addArchiveCommands(hearsay: Command, isoDate: (written: string) => string, run: ArchiveRun): void {
  const archive = hearsay
    .command('archive')
    .description('keep articles, look them up, carry them over')
    .addHelpText('after', EXAMPLES)
  const command = (verb: ArchiveVerb, description: string): Command =>
    archive
      .command(verb)
      .description(description)
      .option('--archive <where>', 'a folder, or postgres://…; else $HEARSAY_ARCHIVE or your data folder')

  command('add', 'read articles and keep them')
    .argument('<sources...>', 'files, addresses (https://…), or - for standard input')
    .option('--json', 'a line of JSON for each of them')
    .option('-q, --quiet', 'nothing on standard error but the reasons of failures')
    .addOption(new Option('--published <date>', 'when it was published, in ISO 8601').argParser(isoDate))
    .option('--title <words>', 'the headline, if the article does not hold it')
    .option('--outlet <name>', 'who published it')
    .addOption(modelOption())
    .option('--ignore-robots', 'fetch a page even if the robots.txt of its site asks not to')
    .action((sources: string[], options: ArchiveOptions) => run('add', sources, options))
  paged(command('list', 'the kept articles, newest first'))
    .option('--words <words>', 'only those with these words in title, outlet or text')
    .action((options: ArchiveOptions) => run('list', [], options))
  command('show', 'the report of one article, with the corrections')
    .argument('<id>', 'as list and search show it: a-…')
    .option('--json', 'print it as JSON')
    .action((id: string, options: ArchiveOptions) => run('show', [id], options))
  paged(command('search', 'find statements by their words, speaker, outlet or title'))
    .argument('[words...]', '"in this order", -not, this or that; none for the newest')
    .option('--speaker <id>', 'of one speaker: s-…')
    .option('--article <id>', 'of one article: a-…')
    .option('--outlet <name>', 'of one outlet, as it is written there')
    .addOption(new Option('--channel <name>', 'how it became public').choices(CHANNELS))
    .addOption(new Option('--commitment <name>', "the speaker's stance").choices(COMMITMENTS))
    .addOption(new Option('--named', 'only what somebody is named for').conflicts('unnamed'))
    .option('--unnamed', 'only what nobody is named for')
    .action((words: string[], options: ArchiveOptions) => run('search', words, options))
  command('export', 'everything, one article a line, the same bytes every time')
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .option('-q, --quiet', 'nothing but the reason of a failure')
    .action((options: ArchiveOptions) => run('export', [], options))
  command('import', 'take an export over; what is kept already stays as it is')
    .argument('[source]', 'a file, or - for standard input', '-')
    .option('--json', 'a line of JSON for each article')
    .option('-q, --quiet', 'nothing but the reasons of failures')
    .action((source: string, options: ArchiveOptions) => run('import', [source], options))
  command('verify', 'hold everything that is kept against its hashes and its readings')
    .option('--json', 'a line of JSON for each fault')
    .action((options: ArchiveOptions) => run('verify', [], options))
}

const paged = (command: Command): Command =>
  command
    .option('--json', 'print the page as JSON')
    .addOption(new Option('--limit <number>', 'lines on one page').default(20).argParser(pageSize))
    .option('--after <place>', 'go on where the page before ended')

function pageSize(written: string): number {
  if (/^\d{1,4}$/.test(written) && Number(written) >= 1 && Number(written) <= 1000) return Number(written)
  throw new InvalidArgumentError('Write a whole number from 1 to 1000.')
}
