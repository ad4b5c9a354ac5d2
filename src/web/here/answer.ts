import { hopsIn } from '../../reading/hops.ts'
import type { Reading } from '../../reading/reading.ts'
import type { ArticleAnswer } from '../desk/answers.ts'

/** A reading that nobody kept, as the reading view takes it: no id, no runs, nothing corrected. */
export function answerOf(reading: Reading): ArticleAnswer {
  const { article, attributions, speakers, headline } = reading
  const named = new Set(speakers.filter((s) => s.named).map((s) => s.id))
  const hopsOf = hopsIn(reading)
  return {
    article: {
      id: '',
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      published: article.published,
      retrievedAt: '',
      retrievedBy: 'given',
      statements: attributions.length,
      named: named.size,
      unnamed: attributions.filter((a) => a.speaker === null || !named.has(a.speaker)).length,
      headline: headline?.status ?? null,
      corrections: 0,
    },
    sha256: '',
    mediaType: 'text/plain; charset=utf-8',
    reading,
    hops: Object.fromEntries(attributions.map((a) => [a.id, hopsOf(a)])),
    touched: {},
    unplaced: [],
    corrections: [],
    runs: [],
  }
}
