-- What the archive keeps. The article is the key to distribute by: it begins the primary key of every table that grows
-- with the articles, and nothing refers across articles. Agents and words are small beside them and stand on their own.

create extension if not exists pg_trgm;

-- English stems, but no word is left out: “to be or not to be” can be searched for.
create text search dictionary hearsay.english_stem (template = snowball, language = english);
create text search configuration hearsay.words (copy = pg_catalog.english);
alter text search configuration hearsay.words
  alter mapping replace pg_catalog.english_stem with hearsay.english_stem;

-- One line of the list of articles, as the shown run and the corrections make it. `at` places it in time: when it was
-- published, else retrieved, in UTC as 2025-08-16T09:30:00.000Z.
create table hearsay.article (
  id           text collate "C" primary key,
  run          text not null,
  stamp        text not null,
  print        text not null,
  title        text,
  outlet       text,
  url          text,
  published    text,
  at           text collate "C" not null,
  retrieved_at text not null,
  retrieved_by text not null,
  statements   integer not null,
  named        integer not null,
  unnamed      integer not null,
  headline     text,
  corrections  integer not null,
  search       tsvector not null
);
create index article_newest on hearsay.article (at desc, id desc);
create index article_search on hearsay.article using gin (search);
create index article_url on hearsay.article (url, print) where url is not null;

-- The bytes as they came. An article has more than one original when its page was fetched again and differs only in
-- what is not its text.
create table hearsay.original (
  article      text collate "C" not null,
  sha256       text collate "C" not null,
  ordinal      integer not null,
  media_type   text not null,
  retrieved_at text not null,
  retrieved_by text not null,
  bytes        bytea not null,
  primary key (article, sha256)
);
create index original_sha256 on hearsay.original (sha256);

-- Every run, never overwritten. `reading` and `facts` are JSON as it was made, to the byte: jsonb would change it.
create table hearsay.run (
  article text collate "C" not null,
  id      text collate "C" not null,
  ordinal integer not null,
  at      text collate "C" not null,
  sha256  text not null,
  version text not null,
  model   text not null,
  facts   text not null,
  reading text not null,
  primary key (article, id)
);

create table hearsay.correction (
  article   text collate "C" not null,
  id        text collate "C" not null,
  ordinal   integer not null,
  at        text not null,
  by        text not null,
  note      text,
  undone_at text,
  change    text not null,
  primary key (article, id)
);

-- Below: the index of what is shown. It can be made again from what stands above.

create table hearsay.statement (
  article    text collate "C" not null,
  id         text collate "C" not null,
  ordinal    integer not null,
  at         text collate "C" not null,
  title      text,
  outlet     text,
  published  text,
  words      text not null,
  agent      text collate "C",
  name       text,
  named      boolean not null,
  role       text,
  kind       text not null,
  form       text not null,
  channel    text not null,
  commitment text not null,
  through    text[] not null,
  confidence double precision not null,
  search     tsvector not null,
  primary key (article, id)
);
create index statement_newest on hearsay.statement (at desc, article desc, ordinal);
create index statement_agent on hearsay.statement (agent, at desc, article desc, ordinal);
create index statement_outlet on hearsay.statement (outlet, at desc, article desc, ordinal);
create index statement_channel on hearsay.statement (channel, at desc, article desc, ordinal);
create index statement_commitment on hearsay.statement (commitment, at desc, article desc, ordinal);
create index statement_search on hearsay.statement using gin (search);

-- Who speaks in which article.
create table hearsay.appearance (
  article    text collate "C" not null,
  agent      text collate "C" not null,
  name       text not null,
  kind       text not null,
  role       text,
  statements integer not null,
  day        text collate "C",
  primary key (article, agent)
);
create index appearance_agent on hearsay.appearance (agent, day);

-- Sums over appearances.
create table hearsay.agent (
  id         text collate "C" primary key,
  name       text not null,
  kind       text not null,
  statements integer not null,
  articles   integer not null,
  search     tsvector not null
);
create index agent_most on hearsay.agent (statements desc, id);
create index agent_search on hearsay.agent using gin (search);

-- Every stem that stands in a statement, to find what a misspelt word may have meant.
create table hearsay.word (word text collate "C" primary key);
create index word_near on hearsay.word using gin (word gin_trgm_ops);
