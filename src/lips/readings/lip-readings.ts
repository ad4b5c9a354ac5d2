/**
 * What lip readers wrote down of one clip: plain JSON, one report a reader, made so that others can weigh it. A reader
 * works blind: neither the claim nor the headline was seen before.
 */
export type LipReadings = {
  schema: 'hearsay/lip-readings/1'
  reports: ReaderReport[]
}

/** One reader, one clip. Null stands for what is not known; that is told, never filled in. */
export type ReaderReport = {
  id: string
  reader: string
  qualification: string | null
  qualificationCheckedBy: string | null
  commissionedBy: string | null
  paidBy: string | null
  footage: Footage
  /** The claim, the headline and the names in it were hidden. */
  blind: boolean | null
  /** What the reader knew beforehand: names, event, headline. */
  known: string[]
  /** How often and how fast it was watched. */
  viewed: string | null
  /** The language that was read, as a code: “en”. */
  language: string | null
  /** Where the report was printed. Many outlets do not make many readings. */
  outlets: string[]
  /** In the reader's own words: “I believe …”. */
  hedge: string | null
  parts: ReportPart[]
}

/** SHA-256 of the file that was seen, in hexadecimal; a name alone identifies no clip. */
export type Footage = { sha256: string | null; name: string | null }

/** Seconds of the footage; null where the report gives none. */
export type Seconds = { start: number | null; end: number | null }

export type ReportPart =
  | (Seconds & { type: 'words'; words: ReadWord[] /** Other readings of the same seconds. */; alternatives: string[] })
  | (Seconds & { type: 'unreadable'; why: string | null })

export const CERTAINTIES = ['certain', 'probable', 'possible'] as const
export type Certainty = (typeof CERTAINTIES)[number]

/** Certainty is the reader's own; null where it was not given. */
export type ReadWord = { word: string; certainty: Certainty | null }

/** The words of a report in the order of its parts. */
export const wordsOf = ({ parts }: Pick<ReaderReport, 'parts'>): string[] =>
  parts.flatMap((part) => (part.type === 'words' ? part.words.map(({ word }) => word) : []))
