import type { Query } from '../driver/driver.ts'
import { searchable } from '../keep/searchable.ts'

/** Whoever pastes more than this finds what its beginning finds. UTF-16 code units. */
const LONGEST = 1_000

/** A tsquery as PostgreSQL writes it, and whether it was changed to words that only look like the ones that were asked. */
export type Asked = { query: string; near: boolean }

/** What somebody wrote, as a query: `"in this order"`, `-not`, `or`; any other sign is let be. Null when no word is in it. */
export async function asked(query: Query, words: string): Promise<string | null> {
  const [row] = await query<{ query: string }>("select websearch_to_tsquery('hearsay.words', $1)::text as query", [
    searchable(words, LONGEST),
  ])
  return row && row.query !== '' ? row.query : null
}

/** How alike two stems must be: half of their groups of three letters, roughly one wrong letter in a name. */
const ALIKE = 0.4

/**
 * The query with stems that no statement has put right: `zelenski` becomes the stems that look most like it. Null when
 * there is nothing to put right.
 */
export async function nearQuery(query: Query, words: string): Promise<string | null> {
  const wrong = await query<{ word: string; near: string[] }>(
    `select a.word, array(
       select w.word from hearsay.word w where w.word % a.word and similarity(w.word, a.word) >= $2
       order by similarity(w.word, a.word) desc, w.word limit 3) as near
     from unnest(tsvector_to_array(to_tsvector('hearsay.words', $1))) as a(word)
     where not exists (select from hearsay.word w where w.word = a.word)`,
    [searchable(words, LONGEST), ALIKE],
  )
  let near = await asked(query, words)
  let changed = false
  for (const { word, near: alike } of wrong) {
    if (near === null || alike.length === 0) continue
    near = await rewritten(query, near, word, alike)
    changed = true
  }
  return changed ? near : null
}

async function rewritten(query: Query, near: string, word: string, alike: readonly string[]): Promise<string> {
  const [row] = await query<{ query: string }>(
    'select ts_rewrite($1::tsquery, $2::tsquery, $3::tsquery)::text as query',
    [near, lexeme(word), alike.map(lexeme).join(' | ')],
  )
  return row!.query
}

/** A stem as a tsquery is written: `'o''neil'`. */
const lexeme = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
