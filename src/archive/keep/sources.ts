/**
 * The rows of the index as SQL, made from JSON ($2, $3) for the article $1: what indexing writes, and what `verify` holds
 * the written rows against.
 */
export const ARTICLE_COLUMNS =
  'run, stamp, print, title, outlet, url, published, at, retrieved_at, retrieved_by, statements, named, unnamed, headline, corrections, search'

export const ARTICLE_SOURCE = `
  select r.run, r.stamp, r.print, r.title, r.outlet, r.url, r.published, r.at, r.retrieved_at, r.retrieved_by,
    r.statements, r.named, r.unnamed, r.headline, r.corrections,
    setweight(to_tsvector('hearsay.words', r.searched), 'A') ||
    setweight(to_tsvector('hearsay.words', r.text), 'D') as search
  from jsonb_to_record($2::jsonb) as r(run text, stamp text, print text, title text, outlet text, url text,
    published text, at text, retrieved_at text, retrieved_by text, statements integer, named integer, unnamed integer,
    headline text, corrections integer, searched text, text text)`

export const STATEMENT_COLUMNS =
  'article, id, ordinal, at, title, outlet, published, words, agent, name, named, role, kind, form, channel, commitment, through, confidence, search'

export const STATEMENT_SOURCE = `
  select $1::text as article, r.id, r.ordinal, p.at, p.title, p.outlet, p.published, r.words, r.agent, r.name, r.named,
    r.role, r.kind, r.form, r.channel, r.commitment, r.through, r.confidence,
    setweight(to_tsvector('hearsay.words', r.searched), 'A') ||
    setweight(to_tsvector('hearsay.words', r.voice), 'B') ||
    setweight(to_tsvector('hearsay.words', p.searched), 'D') as search
  from jsonb_to_record($2::jsonb) as p(at text, title text, outlet text, published text, searched text),
    jsonb_to_recordset($3::jsonb) as r(id text, ordinal integer, words text, agent text, name text, named boolean,
      role text, kind text, form text, channel text, commitment text, through text[], confidence double precision,
      searched text, voice text)`

export const APPEARANCE_COLUMNS = 'article, agent, name, kind, role, statements, day'

export const APPEARANCE_SOURCE = `
  select $1::text as article, r.* from jsonb_to_recordset($2::jsonb)
    as r(agent text, name text, kind text, role text, statements integer, day text)`
