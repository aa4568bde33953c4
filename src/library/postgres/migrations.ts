import { setTimeout } from "node:timers/promises";
import { OperatorError } from "../../errors.ts";
import type { Connection, Database } from "./database.ts";
import { CollisionError, TableHeldError } from "./understood.ts";

/**
 * The history of the tables. A released migration is never changed; a new one is added after it. Only plain tables,
 * with the server first in every key, so that the data can be distributed by server. JSON is text, read with the
 * existing schemas.
 */
const MIGRATIONS: readonly string[] = [
  `
-- One row for a server, and the only one that is locked. Moves with every change of what is answered from.
create table library (
  library_id  bigint       not null primary key,
  version     bigint       not null default 0,
  written_by  varchar(24)  not null,
  record      text         not null,
  posting     text         not null,
  posting_version bigint   not null default 0,
  left_at     timestamptz  null
);
create table kept_file (
  library_id  bigint       not null,
  file_id     varchar(16)  not null,
  changed     bigint       not null,
  gone        boolean      not null default false,
  kept        text         not null,
  primary key (library_id, file_id)
);
create index kept_file_changed on kept_file (library_id, changed);
create table file_part (
  library_id  bigint       not null,
  file_id     varchar(16)  not null,
  part        integer      not null,
  body        bytea        not null,
  primary key (library_id, file_id, part)
);
create table reading (
  library_id  bigint       not null,
  engine      varchar(64)  not null,
  file_id     varchar(16)  not null,
  part        integer      not null,
  body        bytea        not null,
  primary key (library_id, engine, file_id, part)
);
create table departed (
  library_id  bigint       not null,
  article_key varchar(10)  not null,
  title       text         not null,
  happened    varchar(8)   not null,
  at          timestamptz  not null,
  primary key (library_id, article_key)
);
create table feed (
  feed_id     varchar(16)  not null primary key,
  state       text         not null
);
`,
  `
-- One row for a process, written anew every few seconds.
create table worker (
  worker_id   varchar(24)  not null primary key,
  shards      varchar(24)  null,
  release     varchar(40)  not null,
  state       varchar(12)  not null,
  seen        timestamptz  not null
);
-- Discord lets one new connection of a bucket in every five seconds, whichever process makes it.
create table identify_gate (
  bucket      integer      not null primary key,
  free_at     timestamptz  not null
);
`,
  `
-- Whether something goes on there by itself; who has rows from before counts as such until the next change.
alter table library add column is_busy boolean not null default true;
create index library_busy on library (is_busy);
-- Who polls a feed just now: nobody else does until then.
create table feed_claim (
  feed_id     varchar(16)  not null primary key,
  until       timestamptz  not null
);
`,
  `
-- Rows of removed files up to this version are cleared away: who is further behind reads everything.
alter table library add column swept bigint not null default 0;
`,
  `
-- Versions of the code that reads articles, and when each was last in use: what the others read goes after a while.
create table reading_engine (
  engine      varchar(64)  not null primary key,
  seen        timestamptz  not null
);
insert into reading_engine (engine, seen) select distinct engine, now() from reading;
-- Which of two libraries that one server had one after the other a row is of: both count their versions from 1.
alter table library add column generation varchar(24) not null default '';
`,
  `
-- Which process has which of Discord's shards, where they share that among themselves, and until when.
create table shard_lease (
  shard_count integer      not null,
  shard       integer      not null,
  lease       varchar(24)  not null,
  until       timestamptz  not null,
  -- Another process may take it before that: this one goes on until it is replaced.
  is_offered  boolean      not null default false,
  primary key (shard_count, shard)
);
`,
  `
-- One row is of several files together: what goes takes those rows with it in which its name is among these.
alter table reading add column files text not null default '';
-- Moves when such a row is written: who removes a file at the same moment begins again, and finds the row.
alter table library add column packs bigint not null default 0;
`,
  `
-- Which articles a server keeps, by their texts and by their links' names: what a feed brings is added by these alone.
-- Rows of files from before are written when the library is next opened.
create table kept_article (
  library_id  bigint       not null,
  article_key varchar(10)  not null,
  file_id     varchar(16)  not null,
  is_fetched  boolean      not null,
  is_link_known boolean    not null,
  link        varchar(20)  null,
  primary key (library_id, article_key, file_id)
);
create index kept_article_file on kept_article (library_id, file_id);
create index kept_article_link on kept_article (library_id, link);
`,
  `
-- The rows of removed files are looked for among those of all servers.
create index kept_file_gone on kept_file (library_id) where gone;
`,
  `
-- The last move of all data to or from here: one row.
create table move_mark (
  id          integer      not null primary key,
  mark        text         not null
);
`,
  `
-- So that the failing ones are counted without reading all states, which are long; known from the next poll on.
alter table feed add column is_failing boolean not null default false;
`,
  `
-- Tells a claim from the next one of the same feed, also where the clock gives both the same end.
alter table feed_claim add column claim varchar(24) not null default '';
`,
];

/**
 * How long a change waits for a table that others are reading, in milliseconds. While it waits, everybody who comes after
 * it waits too: longer than a statement may take, and a running release's questions would fail.
 */
const LOCK_MS = 1_000;

/** The others' time between two tries, in milliseconds. */
const PAUSE_MS = 4_000;

/** Ten minutes: a daily sweep is over by then. */
const TRIES = 120;

export interface MigrateOptions {
  /** Default: the history of the tables. */
  readonly migrations?: readonly string[];
  readonly pauseMs?: number;
  readonly tries?: number;
}

/**
 * Brings the tables up to date. Two processes that start at once do it one after another.
 *
 * @throws {OperatorError} if a newer release has changed them, or somebody reads one of them all the time
 */
export async function migrate(
  database: Database,
  { migrations = MIGRATIONS, pauseMs = PAUSE_MS, tries = TRIES }: MigrateOptions = {},
): Promise<void> {
  for (let tried = 1; ; ) {
    try {
      if (await migrateOnce(database, migrations)) return;
    } catch (error) {
      // Another process did it: check again.
      if (error instanceof CollisionError) continue;
      if (!(error instanceof TableHeldError)) throw error;
      if (tried === tries) throw new OperatorError(HELD);
      tried++;
      await setTimeout(pauseMs);
    }
  }
}

const HELD =
  "The database's tables couldn't be upgraded, because something is reading them without end, such as pg_dump. Start again once that is over.";

/** Whether nothing was left to do. */
async function migrateOnce(database: Database, migrations: readonly string[]): Promise<boolean> {
  await database.query(
    "create table if not exists migration (number integer not null primary key, at timestamptz not null)",
  );
  const [row] = await database.query("select coalesce(max(number), 0) as number from migration");
  const done = Number(row?.number);
  if (done > migrations.length) {
    throw new OperatorError("The database was changed by a newer release. Start that, or another database.");
  }
  const next = migrations[done];
  if (next === undefined) return true;
  const run = async (connection: Connection) => {
    // The second process waits here, and finds the number taken.
    await connection.query("insert into migration (number, at) values ($1, now())", [done + 1]);
    await connection.query(`set local lock_timeout = ${LOCK_MS}`);
    await connection.query(next);
  };
  await database.inTransaction(run, { isLong: true });
  return false;
}
