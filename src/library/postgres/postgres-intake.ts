import { ArticleKey } from "../../articles/article.ts";
import type { ServerRecord } from "../records/records.ts";
import { DiskError } from "../store/disk.ts";
import { fileIdOf, planKeeping } from "../store/kept-files.ts";
import { ChangedMeanwhile, type Intake, type NewFile, type Standing } from "../store/library-store.ts";
import type { Connection } from "./database.ts";
import { keptOf, writeFiles } from "./kept-rows.ts";
import { PostgresDeparted, writeDeparted } from "./postgres-departed.ts";
import { type RowState, type ServerRow, versionOf, writeRow } from "./server-row.ts";

/**
 * Takes files for a server without reading what it has: by sums over its rows, and the few rows that have the same texts
 * or links.
 */
export class PostgresIntake implements Intake {
  readonly departed: PostgresDeparted;
  readonly #row: ServerRow;

  constructor(row: ServerRow) {
    this.#row = row;
    this.departed = new PostgresDeparted(row.database, row.guildId);
  }

  async look(articles: readonly ArticleKey[], links: readonly string[]): Promise<Standing | null> {
    const { database, guildId } = this.#row;
    const { generation } = this.#row.state;
    // First: what is changed after this is another version.
    await this.#row.refresh();
    if (generation !== "" && generation !== this.#row.state.generation) throw new DiskError(guildId, "GONE");
    const [sums] = await database.query(
      `select (select count(*) from kept_article where library_id = $1) as articles,
         (select sum(octet_length(body)) from file_part where library_id = $1) as bytes,
         exists(select 1 from kept_article where library_id = $1 and not is_link_known)
           or exists(select 1 from kept_file where library_id = $1 and not gone and not exists(
             select 1 from kept_article where library_id = $1 and kept_article.file_id = kept_file.file_id)) as is_unknown`,
      [guildId],
    );
    if (sums?.is_unknown === true) return null;
    const present = new Map<ArticleKey, { readonly isFetched: boolean }>();
    const keyOfLink = new Map<string, ArticleKey>();
    for (const { article_key, is_fetched, link } of await this.#matching(articles, links)) {
      const key = ArticleKey.parse(article_key);
      present.set(key, { isFetched: is_fetched === true || present.get(key)?.isFetched === true });
      if (link !== null) keyOfLink.set(String(link), key);
    }
    return {
      record: this.#row.record,
      version: versionOf(this.#row.state),
      bytes: Number(sums?.bytes ?? 0),
      articleCount: Number(sums?.articles ?? 0),
      present,
      links: keyOfLink,
    };
  }

  async keep(
    files: readonly NewFile[],
    at: Date,
    planned: string,
    noting = (record: ServerRecord) => record,
  ): Promise<void> {
    await this.#row.write(async (connection, state) => {
      if (planned !== versionOf(state)) throw new ChangedMeanwhile();
      const next = await writeRow(connection, this.#row.guildId, state, noting(state.record));
      await this.#write(connection, next, files, at);
      return { state: next, result: null };
    });
  }

  async #write(
    connection: Connection,
    { version }: RowState,
    files: readonly NewFile[],
    at: Date,
  ): Promise<void> {
    const { guildId } = this.#row;
    const ids = files.map(fileIdOf);
    const rows = await connection.query(
      `select file_id, kept from kept_file where library_id = $1 and not gone and file_id in (${places(ids, 2)})`,
      [guildId, ...ids],
    );
    const before = new Map(rows.map(row => [String(row.file_id), keptOf(row)]));
    await writeFiles(connection, guildId, planKeeping(files, before, at), version);
    await writeDeparted(connection, guildId, { gone: [], again: files.flatMap(({ articles }) => articles) });
  }

  async #matching(articles: readonly ArticleKey[], links: readonly string[]) {
    const { database, guildId } = this.#row;
    if (articles.length === 0) return [];
    const rows = await database.query(
      `select article_key, is_fetched, link from kept_article
       where library_id = $1 and article_key in (${places(articles, 2)})`,
      [guildId, ...articles],
    );
    if (links.length === 0) return rows;
    const linked = await database.query(
      `select article_key, is_fetched, link from kept_article
       where library_id = $1 and link in (${places(links, 2)})`,
      [guildId, ...links],
    );
    return [...rows, ...linked];
  }
}

/** Places for values in a statement. */
function places(values: readonly unknown[], first: number): string {
  return values.map((_, at) => `$${first + at}`).join(", ");
}
