import pc from 'picocolors'

/** Colours one run of words; never carries a meaning that the words do not. */
export type Ink = (words: string) => string

export type Inks = {
  plain: Ink
  strong: Ink
  faint: Ink
  /** The one warm accent, kept for doubt. */
  doubt: Ink
  good: Ink
  /** Speakers in the order in which they first speak; used round and round. */
  speakers: readonly Ink[]
}

export function inks(colour: boolean): Inks {
  const c = pc.createColors(colour)
  return {
    plain: (words) => words,
    strong: c.bold,
    faint: c.dim,
    doubt: c.yellow,
    good: c.green,
    speakers: [c.cyan, c.magenta, c.green, c.blueBright, c.redBright, c.cyanBright, c.magentaBright, c.greenBright],
  }
}
