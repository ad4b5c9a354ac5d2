import type { Query } from '../driver/driver.ts'
import { searchablePlaces } from '../keep/searchable.ts'

export type Mark = { start: number; end: number }

/** Stand around a found word while PostgreSQL hands it back; the private use area holds no letters of any text. */
const OPEN = '\ue000'
const CLOSE = '\ue001'
const OPTIONS = `HighlightAll=true, StartSel=${OPEN}, StopSel=${CLOSE}`
const OWN = /[\ue000\ue001]/g

/** Where each text has words of the query (a tsquery), found with the same stems as the search itself. */
export async function marksOf(query: Query, match: string, texts: readonly string[]): Promise<Mark[][]> {
  if (texts.length === 0) return []
  const places = texts.map((text) => searchablePlaces(text.replace(OWN, ' ')))
  const rows = await query<{ marked: string }>(
    `select ts_headline('hearsay.words', t.folded, $2::tsquery, $3) as marked
     from unnest($1::text[]) with ordinality as t(folded, n) order by t.n`,
    [places.map(({ folded }) => folded), match, OPTIONS],
  )
  return rows.map(({ marked }, i) => marksIn(marked, places[i]!.places, texts[i]!.length))
}

/** Reads the signs off: `We’ll get it over the line` with a mark over `line`. */
function marksIn(marked: string, places: readonly number[], length: number): Mark[] {
  const marks: Mark[] = []
  let at = 0
  let start = 0
  for (const part of marked.split(/([\ue000\ue001])/)) {
    if (part === OPEN) start = at
    else if (part === CLOSE) marks.push({ start: places[start] ?? length, end: places[at] ?? length })
    else at += part.length
  }
  return marks
}
