import type { Steps } from "../../search/steps.ts";
import { KeptFile } from "../records/records.ts";
import { articlesLeft } from "../store/kept-files.ts";
import type { Keeping } from "../store/library-store.ts";
import { partsOf } from "./body-parts.ts";
import type { Connection, Row, Value } from "./database.ts";

/** What a server's file is in rows: what is known of it, its bytes in parts, and its articles to be looked up by. */

export function keptOf(row: Row): KeptFile {
  return KeptFile.parse(JSON.parse(String(row.kept)));
}

/** What a row says of a file. */
export interface RowOfFile {
  readonly id: string;
  /** Null if the file is gone. */
  readonly kept: KeptFile | null;
  /** Of its bytes; null if there are none. */
  readonly size: number | null;
}

/** Rows read between two pauses, which takes a millisecond or two. */
const ROWS_A_STEP = 40;

/** Reads the rows of many files, with pauses: those of thousands take a fifth of a second. */
export function* rowsOfFilesSteps(rows: readonly Row[]): Steps<readonly RowOfFile[]> {
  const read: RowOfFile[] = [];
  for (const [at, row] of rows.entries()) {
    if (at > 0 && at % ROWS_A_STEP === 0) yield;
    read.push({
      id: String(row.file_id),
      kept: row.gone === true ? null : keptOf(row),
      size: row.size === null ? null : Number(row.size),
    });
  }
  return read;
}

/** Writes files with their bytes, as of a version of the library. */
export async function writeFiles(
  connection: Connection,
  libraryId: string,
  list: readonly Keeping[],
  version: bigint,
): Promise<void> {
  for (const { kept, bytes } of list) {
    await writeKept(connection, libraryId, kept, version);
    await connection.query("delete from file_part where library_id = $1 and file_id = $2", [
      libraryId,
      kept.id,
    ]);
    for (const [part, body] of partsOf(bytes).entries()) {
      await connection.query(
        "insert into file_part (library_id, file_id, part, body) values ($1, $2, $3, $4)",
        [libraryId, kept.id, part, body],
      );
    }
  }
}

/** Writes what is known of a file, as of a version of the library. */
export async function writeKept(
  connection: Connection,
  libraryId: string,
  kept: KeptFile,
  version: bigint,
): Promise<void> {
  await connection.query(
    `insert into kept_file (library_id, file_id, changed, gone, kept) values ($1, $2, $3, false, $4)
     on conflict (library_id, file_id) do update set changed = $3, gone = false, kept = $4`,
    [libraryId, kept.id, version, JSON.stringify(kept)],
  );
  await writeArticles(connection, libraryId, kept);
}

/** Rows that are written with one statement. */
const ROWS_TOGETHER = 200;

/** Writes which articles a file has, with their links as far as they are known. */
export async function writeArticles(
  connection: Connection,
  libraryId: string,
  kept: KeptFile,
): Promise<void> {
  const keys = [...new Set(articlesLeft(kept))];
  await connection.query("delete from kept_article where library_id = $1 and file_id = $2", [
    libraryId,
    kept.id,
  ]);
  const isFetched = kept.origin.kind === "fetched";
  for (let at = 0; at < keys.length; at += ROWS_TOGETHER) {
    const some = keys.slice(at, at + ROWS_TOGETHER);
    const places = some.map((_, row) => `($1, $2, $3, $4, $${5 + 2 * row}, $${6 + 2 * row})`);
    const values = some.flatMap((key): readonly Value[] => [key, kept.links?.[key] ?? null]);
    await connection.query(
      `insert into kept_article (library_id, file_id, is_fetched, is_link_known, article_key, link)
       values ${places.join(", ")}`,
      [libraryId, kept.id, isFetched, !isFetched || kept.links !== undefined, ...values],
    );
  }
}

/** Removes a file; that it is gone stays noted, for those that are behind. */
export async function removeFile(
  connection: Connection,
  libraryId: string,
  id: string,
  version: bigint,
): Promise<void> {
  await connection.query(
    "update kept_file set gone = true, kept = '', changed = $3 where library_id = $1 and file_id = $2",
    [libraryId, id, version],
  );
  for (const table of ["file_part", "kept_article"]) {
    await connection.query(`delete from ${table} where library_id = $1 and file_id = $2`, [libraryId, id]);
  }
}
