import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { deserialize, serialize } from "node:v8";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { AnalysedArticle } from "../../answers/library.ts";
import type { TokenTable } from "../../search/index/token-table.ts";
import { tokensSteps } from "../analysis/assemble.ts";
import type { SnapshotFile } from "../analysis/snapshot.ts";
import { inSlices } from "../in-slices.ts";
import type { Readings } from "../store/library-store.ts";
import { joinedParts, partsOf } from "./body-parts.ts";
import { CollisionError, type Database } from "./database.ts";

/** The shared articles' place among the servers' ids. */
export const SHARED_ID = "0";

/** A file as it is written: by itself, so that one that goes takes its words with it. */
interface Written extends Omit<SnapshotFile, "articles"> {
  readonly articles: readonly AnalysedArticle[];
  readonly tokens: TokenTable;
}

/** Keeps what was worked out of each file in rows, by the version of the code that did it. */
export class PostgresReadings implements Readings {
  readonly #database: Database;
  readonly #engine: string;
  readonly #libraryId: string;
  /** Stamps of the files whose readings are written, by the name of the row. */
  readonly #written = new Map<string, string>();

  /** @param engine names the code that works them out */
  constructor(database: Database, libraryId: string, engine: string) {
    this.#database = database;
    this.#engine = engine;
    this.#libraryId = libraryId;
  }

  async load(): Promise<readonly SnapshotFile[] | null> {
    const names = await this.#database.query(
      "select distinct file_id from reading where library_id = $1 and engine = $2",
      [this.#libraryId, this.#engine],
    );
    const files: SnapshotFile[] = [];
    for (const { file_id } of names) {
      const file = await this.#loadOne(String(file_id));
      if (file) files.push(file);
    }
    return files.length === 0 ? null : files;
  }

  async save(files: readonly SnapshotFile[]): Promise<void> {
    for (const file of files) {
      const id = rowOf(file);
      if (this.#written.get(id) === file.stamp) continue;
      const tokens = await inSlices(tokensSteps(file.articles));
      const articles = file.articles.map(({ analysed }) => analysed);
      const written: Written = { ...file, articles, tokens };
      const body = await promisify(deflateRaw)(serialize(written));
      const writing = this.#database.inTransaction(async connection => {
        if (this.#libraryId !== SHARED_ID) {
          // Another process may have removed the file: its words must not come back here.
          const [kept] = await connection.query(
            "select 1 as kept from kept_file where library_id = $1 and file_id = $2 and not gone for share",
            [this.#libraryId, id],
          );
          if (!kept) return;
        }
        await connection.query("delete from reading where library_id = $1 and file_id = $2 and engine = $3", [
          this.#libraryId,
          id,
          this.#engine,
        ]);
        for (const [part, piece] of partsOf(body).entries()) {
          await connection.query(
            "insert into reading (library_id, engine, file_id, part, body) values ($1, $2, $3, $4, $5)",
            [this.#libraryId, this.#engine, id, part, piece],
          );
        }
      });
      try {
        await writing;
        this.#written.set(id, file.stamp);
      } catch (error) {
        // Another process writes the same, or has removed the file, in this moment.
        if (!(error instanceof CollisionError)) throw error;
      }
    }
  }

  async forget(): Promise<void> {
    this.#written.clear();
    await this.#database.query("delete from reading where library_id = $1", [this.#libraryId]);
  }

  async #loadOne(id: string): Promise<SnapshotFile | null> {
    const rows = await this.#database.query(
      "select body from reading where library_id = $1 and engine = $2 and file_id = $3 order by part",
      [this.#libraryId, this.#engine, id],
    );
    try {
      const written: Written = deserialize(await promisify(inflateRaw)(joinedParts(rows)));
      const { articles, tokens: table, ...file } = written;
      this.#written.set(id, file.stamp);
      return { ...file, articles: articles.map((analysed, at) => ({ analysed, words: { table, at } })) };
    } catch {
      // Damaged, or written while it was read: worked out anew.
      return null;
    }
  }
}

/** A server's file is called by its id; one of the shared folder has a path, which may be long. */
function rowOf({ file }: SnapshotFile): string {
  return /^[0-9a-f]{16}$/.test(file) ? file : createHash("sha256").update(file).digest("hex").slice(0, 16);
}
