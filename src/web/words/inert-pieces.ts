import { unseenIn } from '../../text/inert.ts'

/** A piece of words as it is shown. `start` and `length` are UTF-16 code units of the words it stands for. */
export type InertPiece = { start: number; length: number; shown: string; unseen: boolean }

/** Cuts words into what is shown as it is and what is shown as a sign, because it could not be seen or would disturb. */
export function inertPieces(words: string): InertPiece[] {
  const pieces: InertPiece[] = []
  let at = 0
  const plain = (end: number): void => {
    if (end > at) pieces.push({ start: at, length: end - at, shown: words.slice(at, end), unseen: false })
  }
  for (const { start, end, shown } of unseenIn(words)) {
    plain(start)
    pieces.push({ start, length: end - start, shown, unseen: true })
    at = end
  }
  plain(words.length)
  return pieces
}
