/** The words and parts of words that an encoder knows, by number; `##` stands before a part that goes on. */
export type Vocabulary = ReadonlyMap<string, number>
/** A part of a word: its number in the vocabulary and where it stands, in UTF-16 code units. */
export type WordPiece = { id: number; start: number; end: number }

/** Numbers that every BERT vocabulary has. */
export type Specials = { unknown: number; begin: number; end: number; pad: number }

/** Longer words are one unknown piece, as in the reference. */
const LONGEST_WORD = 100

/** Opens a vocabulary: one piece a line, its number is its line. */
export const vocabularyFrom = (lines: string): Vocabulary =>
  new Map(
    lines
      .trimEnd()
      .split('\n')
      .map((piece, id) => [piece, id]),
  )

export function specialsOf(vocabulary: Vocabulary): Specials {
  const id = (piece: string): number => {
    const found = vocabulary.get(piece)
    if (found === undefined)
      throw new RangeError(`The vocabulary has no ${piece}: give one that was made for an uncased BERT`)
    return found
  }
  return { unknown: id('[UNK]'), begin: id('[CLS]'), end: id('[SEP]'), pad: id('[PAD]') }
}

/** A character as the vocabulary spells it, with the place in the text that it comes from. */
type Letter = { letter: string; start: number; end: number }

/**
 * Cuts a text into word pieces, as the uncased BERT does it (Devlin et al. 2019; WordPiece: Wu et al. 2016): lower case, no
 * accents, every mark by itself, and each word by the longest pieces that fit from the left. Every piece points at its
 * place in `text`. Marks that are invisible, and accents, belong to no piece.
 */
export function wordPieces(text: string, vocabulary: Vocabulary): WordPiece[] {
  const { unknown } = specialsOf(vocabulary)
  const pieces: WordPiece[] = []
  let word: Letter[] = []
  const close = (): void => {
    if (word.length > 0) for (const piece of piecesOf(word, vocabulary, unknown)) pieces.push(piece)
    word = []
  }
  for (let start = 0; start < text.length; ) {
    const code = text.codePointAt(start)!
    const end = start + (code > 0xffff ? 2 : 1)
    const kind = kindOf(code)
    if (kind === 'blank') close()
    else if (kind !== 'nothing') {
      if (kind === 'alone') close()
      for (const letter of spelled(code)) {
        // What a character is written with may itself be a mark: “…” of some fonts, “½”.
        word.push({ letter, start, end })
      }
      if (kind === 'alone') close()
    }
    start = end
  }
  close()
  return pieces
}

type Kind = 'letter' | 'alone' | 'blank' | 'nothing'
const kinds = new Map<number, Kind>()

function kindOf(code: number): Kind {
  const known = kinds.get(code)
  if (known) return known
  const kind = kindOfCharacter(String.fromCodePoint(code), code)
  // Few characters make up nearly all texts; a hostile text does not fill the memory.
  if (kinds.size < 4096) kinds.set(code, kind)
  return kind
}

function kindOfCharacter(character: string, code: number): Kind {
  if (/[\s\u0085]/u.test(character) && code !== 0xfeff) return 'blank'
  if (code === 0 || code === 0xfffd || /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/u.test(character)) return 'nothing'
  if (/[\p{P}$+<=>^`|~]/u.test(character) || isChinese(code)) return 'alone'
  return 'letter'
}

/** The blocks of Chinese characters, each of which is a word of its own (as in the reference). */
const CHINESE: readonly (readonly [number, number])[] = [
  [0x4e00, 0x9fff],
  [0x3400, 0x4dbf],
  [0x20000, 0x2a6df],
  [0x2a700, 0x2b73f],
  [0x2b740, 0x2b81f],
  [0x2b920, 0x2ceaf],
  [0xf900, 0xfaff],
  [0x2f800, 0x2fa1f],
]
const isChinese = (code: number): boolean => CHINESE.some(([from, to]) => code >= from && code <= to)

/** Lower case without accents: “É” is “e”. */
function spelled(code: number): string[] {
  if (code < 128) return [String.fromCharCode(code >= 65 && code <= 90 ? code + 32 : code)]
  const bare = String.fromCodePoint(code)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
  return [...bare].flatMap((letter) => [...letter.toLowerCase()])
}

/** The longest piece that fits, again and again; a word that cannot be cut to its end is unknown as a whole. */
function piecesOf(word: readonly Letter[], vocabulary: Vocabulary, unknown: number): WordPiece[] {
  const whole = { id: unknown, start: word[0]!.start, end: word.at(-1)!.end }
  if (word.length > LONGEST_WORD) return [whole]
  const letters = word.map((l) => l.letter)
  const pieces: WordPiece[] = []
  for (let from = 0; from < word.length; ) {
    let to = word.length
    let id: number | undefined
    for (; to > from; to--) {
      id = vocabulary.get((from > 0 ? '##' : '') + letters.slice(from, to).join(''))
      if (id !== undefined) break
    }
    if (id === undefined) return [whole]
    pieces.push({ id, start: word[from]!.start, end: word[to - 1]!.end })
    from = to
  }
  return pieces
}
