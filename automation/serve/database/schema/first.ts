/**
 * The first schema. What once shipped is never edited: a change is a further file in `schema/`, added to the list in
 * `schema/index.ts`, and must leave servers of the version before working (tables and columns are added, never renamed
 * or taken away, until no such server can be running).
 *
 * Times are the database's (`now()`), which all machines share, for leases and workers; those of the timetable and of
 * runs are given, as the server's clock has them.
 */
export const FIRST = `
create schema if not exists gendan;

-- What the server knows of itself: its name, by which books name who sends for them.
create table gendan.settings (name text primary key, value jsonb not null);

create table gendan.groups (
  id uuid primary key default gen_random_uuid(),
  name text not null unique,
  made_at timestamptz not null default now()
);

-- What a person named to be served; one place belongs to one group.
create table gendan.places (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references gendan.groups on delete cascade,
  kind text not null,
  address text not null,
  zone text,
  made_at timestamptz not null default now(),
  unique (kind, address)
);

-- The books found there: a file and a spreadsheet is one, a folder has many.
create table gendan.books (
  id uuid primary key default gen_random_uuid(),
  group_id uuid not null references gendan.groups on delete cascade,
  place_id uuid not null references gendan.places on delete cascade,
  kind text not null,
  address text not null,
  -- 工作簿标识 of its settings, once it was read: it is the same book wherever it moves.
  own_id text,
  title text not null,
  -- What its last update read of its settings that the timetable needs (shared/serving).
  hours jsonb,
  -- Fingerprint of what was last read, so that nothing is done for what did not change.
  looked text,
  orders integer not null default 0,
  late integer not null default 0,
  paused_at timestamptz,
  gone_at timestamptz,
  made_at timestamptz not null default now(),
  unique (kind, address)
);
create index books_by_group on gendan.books (group_id);
create index books_by_own_id on gendan.books (group_id, own_id);

-- When each book's jobs are next due.
create table gendan.due (
  book_id uuid not null references gendan.books on delete cascade,
  job text not null,
  at timestamptz not null,
  primary key (book_id, job)
);
create index due_by_time on gendan.due (at);

create table gendan.runs (
  id bigint generated always as identity primary key,
  book_id uuid not null references gendan.books on delete cascade,
  job text not null,
  -- The job of pg-boss that it ran for.
  queued uuid,
  worker text not null,
  attempt integer not null default 1,
  state text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  sentence jsonb,
  counts jsonb not null default '{}'
);
create index runs_by_book on gendan.runs (book_id, job, id desc);
create index runs_by_state on gendan.runs (state, id desc);

-- The late orders of each book, as its last update judged them (LateOrderAnswer).
create table gendan.late_orders (
  book_id uuid not null references gendan.books on delete cascade,
  position integer not null,
  answer jsonb not null,
  primary key (book_id, position)
);

-- What is remembered of a book outside of it: whom it told what, the mails it read, its orders' hashes.
create table gendan.records (
  group_id uuid not null references gendan.groups on delete cascade,
  book text not null,
  name text not null,
  value jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (group_id, book, name)
);

-- Who works on what, until when; whoever comes later takes over what has run out, with another token.
create table gendan.leases (
  name text primary key,
  token uuid not null,
  holder text not null,
  until timestamptz not null,
  about jsonb
);

create table gendan.workers (
  name text primary key,
  machine text not null,
  pid integer not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  is_draining boolean not null default false
);

-- Sealed with the key of the environment; never readable without it.
create table gendan.secrets (
  group_id uuid not null references gendan.groups on delete cascade,
  name text not null,
  sealed text not null,
  primary key (group_id, name)
);

-- A token of null group sees all groups. Only hashes are kept.
create table gendan.tokens (
  id uuid primary key default gen_random_uuid(),
  group_id uuid references gendan.groups on delete cascade,
  role text not null,
  name text not null,
  hash text not null unique,
  made_at timestamptz not null default now(),
  ended_at timestamptz
);
`;
