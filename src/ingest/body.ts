/** A body cut off at a limit: `whole` tells whether all of it is there. */
export type Body = { bytes: Uint8Array; whole: boolean }

/** Collects what comes in until it ends or holds more than `limit` bytes; the rest is never read. */
export async function boundedBody(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Body> {
  const kept: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    kept.push(chunk)
    size += chunk.byteLength
    if (size > limit) return { bytes: joined(kept, size).subarray(0, limit), whole: false }
  }
  return { bytes: joined(kept, size), whole: true }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.byteLength
  }
  return bytes
}
