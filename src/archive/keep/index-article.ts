import { correct } from '../../correction/correct.ts'
import type { Correction } from '../../correction/correction.ts'
import type { Query } from '../driver/driver.ts'
import { countAgents } from './agents.ts'
import { sha256 } from './identity.ts'
import { type Kept, keptOf } from './kept.ts'
import { type Rows, rowsOf } from './rows.ts'

/** Raised when the rows of the index mean something else than before, so that stamps change with them. */
const INDEX = 1

/** Makes the index of one article anew from its shown run and its corrections. The caller holds the article's lock. */
export async function indexArticle(query: Query, id: string): Promise<void> {
  const kept = await keptOf(query, id)
  if (!kept) return
  const { reading } = correct(kept.shown.reading, kept.corrections)
  const rows = rowsOf(id, reading, kept.shown.retrievedAt)
  await putArticle(query, kept, rows)
  await putStatements(query, id, rows)
  await countAgents(query, id, rows.appearances)
}

/** Changes whenever what is kept of the article does. */
export const stampOf = ({ id, shown, runs, corrections }: Kept): string =>
  sha256(JSON.stringify([INDEX, id, shown.sha256, runs.map((r) => r.id), corrections])).slice(0, 16)

const standing = (corrections: readonly Correction[]): number =>
  corrections.filter(({ undoneAt }) => undoneAt === null).length

async function putArticle(query: Query, kept: Kept, { article }: Rows): Promise<void> {
  const { id, shown, corrections } = kept
  const row = {
    ...article,
    run: shown.id,
    stamp: stampOf(kept),
    retrieved_at: shown.retrievedAt,
    retrieved_by: shown.retrievedBy,
    corrections: standing(corrections),
  }
  await query(
    `update hearsay.article a set
       (run, stamp, print, title, outlet, url, published, at, retrieved_at, retrieved_by,
        statements, named, unnamed, headline, corrections, search) =
       (r.run, r.stamp, r.print, r.title, r.outlet, r.url, r.published, r.at, r.retrieved_at, r.retrieved_by,
        r.statements, r.named, r.unnamed, r.headline, r.corrections,
        setweight(to_tsvector('hearsay.words', r.searched), 'A') ||
        setweight(to_tsvector('hearsay.words', r.text), 'D'))
     from jsonb_to_record($2::jsonb) as r(run text, stamp text, print text, title text, outlet text, url text,
       published text, at text, retrieved_at text, retrieved_by text, statements integer, named integer,
       unnamed integer, headline text, corrections integer, searched text, text text)
     where a.id = $1`,
    [id, JSON.stringify(row)],
  )
}

async function putStatements(query: Query, id: string, { article, statements }: Rows): Promise<void> {
  await query('delete from hearsay.statement where article = $1', [id])
  const { at, title, outlet, published, searched } = article
  await query(
    `insert into hearsay.statement (article, id, ordinal, at, title, outlet, published, words, agent, name, named, role,
       kind, form, channel, commitment, through, confidence, search)
     select $1, r.id, r.ordinal, p.at, p.title, p.outlet, p.published, r.words, r.agent, r.name, r.named, r.role,
       r.kind, r.form, r.channel, r.commitment, r.through, r.confidence,
       setweight(to_tsvector('hearsay.words', r.searched), 'A') ||
       setweight(to_tsvector('hearsay.words', r.voice), 'B') ||
       setweight(to_tsvector('hearsay.words', p.searched), 'D')
     from jsonb_to_record($2::jsonb) as p(at text, title text, outlet text, published text, searched text),
       jsonb_to_recordset($3::jsonb) as r(id text, ordinal integer, words text, agent text, name text, named boolean,
       role text, kind text, form text, channel text, commitment text, through text[], confidence double precision,
       searched text, voice text)`,
    [id, JSON.stringify({ at, title, outlet, published, searched }), JSON.stringify(statements)],
  )
  // In one order, so that two processes that add the same words wait for each other and do not lock up.
  await query(
    `insert into hearsay.word
     select distinct word from hearsay.statement, unnest(tsvector_to_array(search)) as word
     where article = $1 and length(word) between 3 and 40 order by word
     on conflict do nothing`,
    [id],
  )
}
