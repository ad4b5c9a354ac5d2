/** Word pieces `from`–`to` that an encoder sees at once; it speaks for those from `keepFrom` to `keepTo`. */
export type Tile = { from: number; to: number; keepFrom: number; keepTo: number }

/** The most word pieces in a tile: the encoder was trained on as many, and two special ones. */
export const TILE = 254
/**
 * So many pieces on either side are there to be seen only. 48 read no better (held-out articles: 67.0 beside 67.1 att.full) and cost a third
 * of the speed.
 */
export const AROUND = 24

/** Tiles over a text of `length` pieces. Each piece is kept by one tile, with context on both sides wherever the text has it. */
export function tiles(length: number): Tile[] {
  const out: Tile[] = []
  for (let keepFrom = 0; keepFrom < length; ) {
    const from = Math.max(0, Math.min(keepFrom - AROUND, length - TILE))
    const to = Math.min(length, from + TILE)
    const keepTo = to === length ? length : to - AROUND
    out.push({ from, to, keepFrom, keepTo })
    keepFrom = keepTo
  }
  return out
}
