import { fsyncSync } from 'node:fs'
import type { PGlite, PGliteOptions } from '@electric-sql/pglite'
import { NodeFS } from '@electric-sql/pglite/nodefs'
import { syncFolder } from './sync.ts'

/** What of Emscripten's file system is used here; its own types leave it out. */
type Stream = { node: unknown; nfd?: number }
type NodeFileSystem = { stream_ops: { fsync?: (stream: Stream) => number }; realPath(node: unknown): string }
type Filesystem = NonNullable<PGliteOptions['fs']>
type Initialised = Awaited<ReturnType<Filesystem['init']>>

/**
 * A folder for PGlite that is written through to the disk. PGlite turns fsync off, and its file system has no such call;
 * this puts the call in, for files and for folders, and `DURABLE` turns it on. Then a commit is on the disk before it is
 * answered, as on a server.
 */
export function durableFolder(folder: string): Filesystem {
  const inner = new NodeFS(folder)
  const init = async (db: PGlite, options: Parameters<Filesystem['init']>[1]): Promise<Initialised> => {
    const { emscriptenOpts } = await inner.init(db, options)
    const preRun = [...(emscriptenOpts.preRun ?? []), (module: unknown) => putFsyncInto(module)]
    return { emscriptenOpts: { ...emscriptenOpts, preRun } }
  }
  return {
    init,
    syncToFs: (relaxed) => inner.syncToFs(relaxed),
    initialSyncFs: () => inner.initialSyncFs(),
    closeFs: () => inner.closeFs(),
    dumpTar: (name, compression) => inner.dumpTar(name, compression),
  }
}

/** PGlite's own start parameters without `-F` (fsync off). `wal_sync_method`: the other methods never reach our call. */
export const durableParameters = (standard: readonly string[]): NonNullable<PGliteOptions['startParams']> => [
  ...standard.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
]

function putFsyncInto(module: unknown): void {
  const { NODEFS } = module as { NODEFS: NodeFileSystem }
  NODEFS.stream_ops.fsync = (stream) => {
    if (stream.nfd !== undefined) fsyncSync(stream.nfd)
    else syncFolder(NODEFS.realPath(stream.node))
    return 0
  }
}
