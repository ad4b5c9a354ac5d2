/** What one service takes on; everything beyond is refused with a sentence, nothing is lost. */
export type Limits = {
  /** Of a request's body. */
  bytes: number
  /** Of all bodies that are coming in at one time. */
  bytesTogether: number
  /** In which a body has to come in, ms. */
  bodyMs: number
  /** For one reading; the thread that takes longer is ended. */
  readMs: number
  /** For a reading by the accurate tier, which opens its runtime first, ms. */
  accurateMs: number
  /** For a reading to begin. */
  waitMs: number
  /** Pages that are fetched, wait or are read at one time. */
  intake: number
  /** Of an article that is kept, UTF-16 code units: ten times the longest that newspapers print. */
  text: number
  /** Statements in a reading; with more of them, views and exports are made in a thread. */
  statements: number
  /** Of serialised answers that are kept ready. */
  cacheBytes: number
  rate: Rate
}

/** A token bucket a client: `burst` requests at once, `perSecond` on and on. */
export type Rate = {
  perSecond: number
  burst: number
  /** False: whoever sits at this machine is not counted. */
  loopback: boolean
}

export const LIMITS: Limits = {
  bytes: 10_000_000,
  bytesTogether: 64_000_000,
  bodyMs: 20_000,
  readMs: 20_000,
  accurateMs: 120_000,
  waitMs: 30_000,
  intake: 32,
  text: 200_000,
  statements: 300,
  cacheBytes: 64_000_000,
  rate: { perSecond: 50, burst: 500, loopback: false },
}
