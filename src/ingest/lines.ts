/** One line without its end. `bytes` is null when it was longer than the limit; `number` counts from 1. */
export type Line = { number: number; bytes: Uint8Array | null }

const NEWLINE = 0x0a
const RETURN = 0x0d
/** Bytes that an open line starts with; it doubles as it fills up. */
const FIRST_ROOM = 65_536

/**
 * Cuts a stream of bytes into lines at `\n` or `\r\n`, wherever the chunks end; the last line needs no end. Holds at
 * most one line of at most `limit` bytes (its end not counted) and one chunk: what a longer line has more is dropped.
 */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let open = emptyLine()
  let number = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      open = longer(open, chunk.subarray(from, end), limit)
      number++
      yield { number, bytes: closed(open, limit) }
      open = emptyLine()
      from = end + 1
    }
    open = longer(open, chunk.subarray(from), limit)
  }
  if (open.size > 0) yield { number: number + 1, bytes: closed(open, limit) }
}

/** `size` goes on counting after the limit, when nothing more is kept. */
type OpenLine = { kept: Uint8Array; size: number }

const emptyLine = (): OpenLine => ({ kept: new Uint8Array(0), size: 0 })

/** One byte more than the limit is kept, because it may be the `\r` of the line's end. */
function longer({ kept, size }: OpenLine, part: Uint8Array, limit: number): OpenLine {
  const total = size + part.byteLength
  if (total > limit + 1) return { kept: new Uint8Array(0), size: total }
  const room = total <= kept.byteLength ? kept : roomier(kept, total)
  room.set(part, size)
  return { kept: room, size: total }
}

function roomier(kept: Uint8Array, total: number): Uint8Array {
  const room = new Uint8Array(Math.max(total, Math.min(FIRST_ROOM, total * 2), kept.byteLength * 2))
  room.set(kept)
  return room
}

function closed({ kept, size }: OpenLine, limit: number): Uint8Array | null {
  if (size > limit + 1) return null
  const end = kept[size - 1] === RETURN ? size - 1 : size
  return end > limit ? null : kept.subarray(0, end)
}
