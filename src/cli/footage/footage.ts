import { type Failed, isFailed } from '../../ingest/failed.ts'
import type { LipSources } from '../../lips/lip-report.ts'
import { neti } from '../../lips/maps/neti.ts'
import type { VisemeMap } from '../../lips/maps/viseme-map.ts'
import { EXIT, type ExitCode } from '../exit.ts'
import type { Look } from '../lips/page/lip-page.ts'
import { print } from '../output.ts'
import { note } from '../terminal/note.ts'
import { screenOf } from '../terminal/screen.ts'

type Options = { track?: string; references?: string; readings?: string; json?: true; explain?: true }

/** `hearsay lips CLAIM --track FILE` and `hearsay lips --readings FILE`. Readers are compared under one map: Neti, or that asked for. */
export async function footage(
  claim: string | null,
  options: Options,
  map: VisemeMap | null,
  sources: LipSources,
): Promise<ExitCode> {
  if (claim !== null && options.track !== undefined) {
    const { claimOnTrack } = await import('./claim-on-track.ts')
    const { consistencyPage } = await import('./consistency-page.ts')
    const { track, references } = options
    const files = { track, ...(references !== undefined && { references }) }
    return told(await claimOnTrack(claim, files, sources), consistencyPage, options)
  }
  const { readersIn } = await import('./readers-in.ts')
  const { agreementPage } = await import('./agreement-page.ts')
  return told(await readersIn(options.readings ?? '-', map ?? neti, sources), agreementPage, options)
}

async function told<T extends object>(
  found: T | Failed,
  page: (found: T, look: Look) => string,
  { json, explain }: Options,
): Promise<ExitCode> {
  if (isFailed(found)) {
    note(found.error.message)
    if (json) await print(`${JSON.stringify({ error: found.error })}\n`)
    return EXIT.unreadable
  }
  const look = { ...screenOf(process.stdout, process.env), explain: explain === true }
  await print(json ? `${JSON.stringify(found, null, 2)}\n` : page(found, look))
  return EXIT.ok
}
