/** A file of the model, by its address; the hash in its name makes it safe to keep for ever. */
type ModelFile = { path: string; bytes: number }
type ModelFiles = {
  /** The script of the runtime; the worker imports it. */
  script: string
  files: { program: ModelFile; network: ModelFile; heads: ModelFile; vocabulary: ModelFile }
}
/** Written in when the pages are built; null when models/accurate-en was not there. */
declare const ACCURATE_MODEL: ModelFiles | null

/** What the accurate tier is made of, loaded. */
export type Parts = {
  script: string
  program: ArrayBuffer
  network: ArrayBuffer
  heads: ArrayBuffer
  vocabulary: ArrayBuffer
}

/** Bytes loaded, of so many. */
export type Progress = { loaded: number; whole: number }

/** Whether the desk was built with the accurate model. */
export const isModelThere = (): boolean => ACCURATE_MODEL !== null

/** The service worker looks here, too. */
export const CACHE = 'hearsay-here'

/** Loads the accurate model, from what this browser kept or from the desk; rejects with a sentence. */
export async function loadModel(tell: (progress: Progress) => void): Promise<Parts> {
  if (ACCURATE_MODEL === null) throw new Error('This desk was built without the accurate model.')
  const { script, files } = ACCURATE_MODEL
  const whole = Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0)
  const cache = await opened()
  let loaded = 0
  const load = ({ path }: ModelFile): Promise<ArrayBuffer> =>
    bytesAt(path, cache, (bytes) => {
      loaded += bytes
      tell({ loaded, whole })
    })
  const [program, network, heads, vocabulary] = await Promise.all(
    [files.program, files.network, files.heads, files.vocabulary].map(load),
  )
  return { script, program: program!, network: network!, heads: heads!, vocabulary: vocabulary! }
}

/** Null where a page may keep nothing: over plain HTTP from another machine, or when the person forbids it. */
async function opened(): Promise<Cache | null> {
  try {
    return 'caches' in globalThis ? await caches.open(CACHE) : null
  } catch {
    return null
  }
}

async function bytesAt(path: string, cache: Cache | null, came: (bytes: number) => void): Promise<ArrayBuffer> {
  const kept = await cache?.match(path)
  const answer = kept ?? (await fetch(path))
  if (!answer.ok) throw new Error(`The accurate model could not be loaded (${answer.status}); load the page again.`)
  const blob = await new Response(answer.body?.pipeThrough(counting(came))).blob()
  if (!kept) await keep(path, blob, cache)
  return blob.arrayBuffer()
}

const counting = (came: (bytes: number) => void): TransformStream<Uint8Array, Uint8Array> =>
  new TransformStream({
    transform: (piece, onwards) => {
      came(piece.byteLength)
      onwards.enqueue(piece)
    },
  })

async function keep(path: string, blob: Blob, cache: Cache | null): Promise<void> {
  try {
    await cache?.put(path, new Response(blob))
  } catch {
    // No room: it is loaded again on the next visit.
  }
}
