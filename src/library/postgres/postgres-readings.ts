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
import { CollisionError, type Database, type Row } from "./database.ts";

/** The shared articles' place among the servers' ids. */
export const SHARED_ID = "0";

/** Bytes of readings that come with one statement, or one file's: they must arrive within its time. */
const BYTES_TOGETHER = 1024 ** 2;

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
      `select file_id, sum(octet_length(body)) as bytes from reading
       where library_id = $1 and engine = $2 group by file_id order by file_id`,
      [this.#libraryId, this.#engine],
    );
    const files: SnapshotFile[] = [];
    for (const ids of inGroups(names)) files.push(...(await this.#loadSome(ids)));
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

  /** @param ids one after the other as the database puts them in order */
  async #loadSome(ids: readonly string[]): Promise<readonly SnapshotFile[]> {
    const rows = await this.#database.query(
      `select file_id, body from reading
       where library_id = $1 and engine = $2 and file_id >= $3 and file_id <= $4 order by file_id, part`,
      [this.#libraryId, this.#engine, ids[0] ?? "", ids.at(-1) ?? ""],
    );
    const parts = new Map<string, Row[]>();
    for (const row of rows) {
      const id = String(row.file_id);
      const own = parts.get(id);
      if (own) own.push(row);
      else parts.set(id, [row]);
    }
    const read = await Promise.all([...parts].map(([id, own]) => this.#unpacked(id, own)));
    return read.filter(file => file !== null);
  }

  async #unpacked(id: string, rows: readonly Row[]): Promise<SnapshotFile | null> {
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

/** Ids of files whose readings are loaded together. */
function* inGroups(files: readonly Row[]): Generator<readonly string[]> {
  let group: string[] = [];
  let size = 0;
  for (const { file_id, bytes } of files) {
    if (group.length > 0 && size + Number(bytes) > BYTES_TOGETHER) {
      yield group;
      [group, size] = [[], 0];
    }
    group.push(String(file_id));
    size += Number(bytes);
  }
  if (group.length > 0) yield group;
}

/** A server's file is called by its id; one of the shared folder has a path, which may be long. */
function rowOf({ file }: SnapshotFile): string {
  return /^[0-9a-f]{16}$/.test(file) ? file : createHash("sha256").update(file).digest("hex").slice(0, 16);
}
