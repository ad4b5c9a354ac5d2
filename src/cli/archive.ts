import type { ArchiveOptions, ArchiveVerb } from './archive/options.ts'
import type { ExitCode } from './exit.ts'

/** `hearsay archive …`: each command loads only what it needs. */
export async function archiveCommand(verb: ArchiveVerb, given: string[], options: ArchiveOptions): Promise<ExitCode> {
  switch (verb) {
    case 'add':
      return (await import('./archive/add.ts')).addCommand(given, options)
    case 'list':
      return (await import('./archive/list.ts')).listCommand(options)
    case 'show':
      return (await import('./archive/show.ts')).showCommand(given[0]!, options)
    case 'search':
      return (await import('./archive/search.ts')).searchCommand(given, options)
    case 'export':
      return (await import('./archive/carry.ts')).exportCommand(options)
    case 'import':
      return (await import('./archive/carry.ts')).importCommand(given[0]!, options)
    case 'verify':
      return (await import('./archive/verify.ts')).verifyCommand(options)
  }
}
