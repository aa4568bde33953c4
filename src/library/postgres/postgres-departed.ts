import { ArticleKey } from "../../articles/article.ts";
import {
  type Departed,
  type DepartedArticles,
  type DepartedChange,
  MAX_REMEMBERED,
  REMEMBERED_MS,
} from "../records/departed-articles.ts";
import { Turns } from "../scheduling/turns.ts";
import type { Connection, Database, Row } from "./database.ts";
import { untilDone } from "./understood.ts";

/** Stores in rows what happened to articles. */
export class PostgresDeparted implements DepartedArticles {
  readonly #database: Database;
  readonly #libraryId: string;
  readonly #turns = new Turns();

  constructor(database: Database, libraryId: string) {
    this.#database = database;
    this.#libraryId = libraryId;
  }

  async get(key: ArticleKey, now: Date): Promise<Departed | null> {
    const [row] = await this.#database.query(
      "select title, happened, at from departed where library_id = $1 and article_key = $2 and at > $3",
      [this.#libraryId, key, new Date(now.getTime() - REMEMBERED_MS)],
    );
    return row ? departedOf(row) : null;
  }

  async all(): Promise<readonly (readonly [ArticleKey, Departed])[]> {
    const rows = await this.#database.query(
      "select article_key, title, happened, at from departed where library_id = $1 order by at, article_key",
      [this.#libraryId],
    );
    return rows.map(row => [ArticleKey.parse(row.article_key), departedOf(row)] as const);
  }

  change(gone: Iterable<readonly [ArticleKey, Departed]>, again: Iterable<ArticleKey>): Promise<void> {
    const change = { gone: [...gone], again: [...again] };
    return this.#turns.take("", () => this.#write(change));
  }

  written(): Promise<void> {
    return this.#turns.settled();
  }

  // Another process collides with it when both delete what has expired. Made twice, it is the same.
  #write(change: DepartedChange): Promise<void> {
    return untilDone(() =>
      this.#database.inTransaction(connection => writeDeparted(connection, this.#libraryId, change)),
    );
  }
}

/** Writes what is remembered of articles, in the transaction that removes or keeps them. */
export async function writeDeparted(
  connection: Connection,
  libraryId: string,
  { gone, again }: DepartedChange,
): Promise<void> {
  if (again.length > 0) {
    await connection.query(
      "delete from departed where library_id = $1 and article_key = any(string_to_array($2, ','))",
      [libraryId, again.join(",")],
    );
  }
  const known = gone.slice(-MAX_REMEMBERED);
  if (known.length === 0) return;
  for (const [key, { title, happened, at }] of known) {
    await connection.query(
      `insert into departed (library_id, article_key, title, happened, at) values ($1, $2, $3, $4, $5)
       on conflict (library_id, article_key) do update set title = $3, happened = $4, at = $5`,
      [libraryId, key, title, happened, at],
    );
  }
  const oldest = new Date(Math.max(...known.map(([, { at }]) => at.getTime())) - REMEMBERED_MS);
  await connection.query("delete from departed where library_id = $1 and at <= $2", [libraryId, oldest]);
  await connection.query(
    `delete from departed where library_id = $1 and article_key not in
       (select article_key from departed where library_id = $1 order by at desc, article_key limit $2)`,
    [libraryId, MAX_REMEMBERED],
  );
}

function departedOf({ title, happened, at }: Row): Departed {
  if (!(at instanceof Date)) throw new TypeError("the day of a departed article is no date");
  return { title: String(title), happened: happened === "changed" ? "changed" : "removed", at };
}
