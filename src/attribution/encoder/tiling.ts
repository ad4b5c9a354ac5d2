/** Word pieces `from`–`to` that an encoder sees at once; it speaks for those from `keepFrom` to `keepTo`. */
export type Tile = { from: number; to: number; keepFrom: number; keepTo: number }

/** The most word pieces in a tile: the encoder was trained on as many, and two special ones. */
export const TILE = 254
/** So many pieces on either side are there to be seen only. 24 and 32 read no better (held-out articles: 73.1, 73.0 and 73.3 att.full) and take longer. */
export const AROUND = 16

/** Tiles over a text of `length` pieces, all of one size. Each piece is kept by one tile, with context on both sides wherever the text has it. */
export function tiles(length: number): Tile[] {
  const count = length <= TILE ? 1 : Math.ceil(length / (TILE - 2 * AROUND))
  const end = (tile: number): number => Math.round((tile * length) / count)
  return Array.from({ length: length === 0 ? 0 : count }, (_, k) => {
    const [keepFrom, keepTo] = [end(k), end(k + 1)]
    return { from: Math.max(0, keepFrom - AROUND), to: Math.min(length, keepTo + AROUND), keepFrom, keepTo }
  })
}
