import { fingerprint } from '../text/fingerprint.ts'

/** Digits of an id: two stories that share these by chance have never been seen. */
const DIGITS = 16

/** The id of a story that has none: that of its first article, so that it stays when later ones join. */
export function storyId(articles: readonly { id: string }[]): string {
  const print = fingerprint(articles[0]?.id ?? '')
  return `s-${print.slice('sha256:'.length, 'sha256:'.length + DIGITS)}`
}
