import { createHash } from "node:crypto";
import { packReadings, unpackReadings } from "../analysis/reading-pack.ts";
import type { SnapshotFile } from "../analysis/snapshot.ts";
import { readingStampOf } from "../store/kept-files.ts";
import type { Readings } from "../store/library-store.ts";
import { joinedParts, partsOf } from "./body-parts.ts";
import type { Connection, Database, Row } from "./database.ts";
import { keptOf } from "./kept-rows.ts";
import { CollisionError } from "./understood.ts";

/** Used for the shared articles in place of a server's id. */
export const SHARED_ID = "0";

/** Rows that come with one statement, each of half a megabyte at most: they must arrive within its time. */
const ROWS_TOGETHER = 4;

/**
 * Most articles packed together, unless one file has more. Larger packs are merged faster; but each is read without
 * a pause (0.1 ms an article), and is written again when one of its articles is removed.
 */
const ARTICLES_A_PACK = 100;

/** If more files than this are removed at once, everything analysed for the library is deleted. */
const MOST_DELETED_SINGLY = 20;

/** The contents of one pack: the stamps of the files, by their names in rows. */
interface KnownPack {
  readonly stamps: ReadonlyMap<string, string>;
  readonly articles: number;
}

/**
 * Stores the analysis of files in rows, several files in one pack, by the version of the code. A new pack absorbs
 * those that are no larger than itself, so that there are few, and each article is written only a few times.
 */
export class PostgresReadings implements Readings {
  readonly #database: Database;
  readonly #engine: string;
  readonly #libraryId: string;
  /** What is written, as far as this process has read or written it. */
  readonly #packs = new Map<string, KnownPack>();

  /** @param engine identifies the code that analyses files */
  constructor(database: Database, libraryId: string, engine: string) {
    this.#database = database;
    this.#engine = engine;
    this.#libraryId = libraryId;
  }

  async load(): Promise<readonly SnapshotFile[] | null> {
    const files = new Map<string, SnapshotFile>();
    for await (const [id, rows] of this.#rowsOfPacks()) {
      // One after the other: others are let in between.
      for (const file of await this.#unpack(id, rows)) files.set(`${file.file} ${file.stamp}`, file);
    }
    return files.size === 0 ? null : [...files.values()];
  }

  async save(files: readonly SnapshotFile[]): Promise<void> {
    const stamps = new Map(files.map(file => [rowOf(file), file.stamp]));
    const isCurrent = ({ stamps: own }: KnownPack) =>
      [...own].every(([name, stamp]) => stamps.get(name) === stamp);
    const outdated = [...this.#packs].flatMap(([id, pack]) => (isCurrent(pack) ? [] : [id]));
    for (const id of outdated) {
      await this.#delete(this.#database, [id]);
      this.#packs.delete(id);
    }
    const written = new Set([...this.#packs.values()].flatMap(({ stamps }) => [...stamps.keys()]));
    const byName = new Map(files.map(file => [rowOf(file), file]));
    for (const group of groupsOf([...byName].flatMap(([name, file]) => (written.has(name) ? [] : [file])))) {
      const taken = this.#noLargerThan(group);
      const names = taken.flatMap(([, { stamps }]) => [...stamps.keys()]);
      const more = names.flatMap(name => byName.get(name) ?? []);
      await this.#write(
        [...more, ...group],
        taken.map(([id]) => id),
      );
    }
  }

  async forget(ids: readonly string[]): Promise<void> {
    for (const [id, { stamps }] of this.#packs) {
      if (ids.length > MOST_DELETED_SINGLY || ids.some(one => stamps.has(one))) this.#packs.delete(id);
    }
    await deleteReadings(this.#database, this.#libraryId, ids);
  }

  /** The packs to be absorbed by a new one: the smallest first, as long as the new one is as large as they are. */
  #noLargerThan(group: readonly SnapshotFile[]): readonly (readonly [string, KnownPack])[] {
    let size = sizeOf(group);
    const taken: (readonly [string, KnownPack])[] = [];
    for (const entry of [...this.#packs].sort(([, a], [, b]) => a.articles - b.articles)) {
      const { articles } = entry[1];
      if (articles > size || size + articles > ARTICLES_A_PACK) break;
      taken.push(entry);
      size += articles;
    }
    return taken;
  }

  async #write(files: readonly SnapshotFile[], instead: readonly string[]): Promise<void> {
    const body = await packReadings(files);
    const stamps = new Map(files.map(file => [rowOf(file), file.stamp]));
    const id = hashOf(JSON.stringify([...stamps]));
    try {
      const isWritten = await this.#database.inTransaction(async connection => {
        if (!(await this.#areCurrent(connection, stamps))) return false;
        await this.#delete(connection, [...instead, id]);
        const names = [...stamps.keys()].join(" ");
        for (const [part, piece] of partsOf(body).entries()) {
          await connection.query(
            "insert into reading (library_id, engine, file_id, part, body, files) values ($1, $2, $3, $4, $5, $6)",
            [this.#libraryId, this.#engine, id, part, piece, part === 0 ? names : ""],
          );
        }
        return true;
      });
      if (!isWritten) return;
      for (const one of instead) this.#packs.delete(one);
      this.#packs.set(id, { stamps, articles: sizeOf(files) });
    } catch (error) {
      // Another process is writing the same, or changing the library.
      if (!(error instanceof CollisionError)) throw error;
    }
  }

  /**
   * Whether the server still has all of the files, as they were when they were analysed: another process may have
   * removed one, whose words must not come back, or have changed its title or link.
   */
  async #areCurrent(connection: Connection, stamps: ReadonlyMap<string, string>): Promise<boolean> {
    if (this.#libraryId === SHARED_ID) return true;
    // A process that is changing one now has to begin again, and then finds what is written here.
    await connection.query("update library set packs = packs + 1 where library_id = $1", [this.#libraryId]);
    const names = [...stamps.keys()];
    const places = names.map((_, at) => `$${at + 2}`).join(", ");
    const rows = await connection.query(
      `select kept from kept_file where library_id = $1 and not gone and file_id in (${places})`,
      [this.#libraryId, ...names],
    );
    const kept = rows.map(keptOf);
    return kept.length === names.length && kept.every(one => stamps.get(one.id) === readingStampOf(one));
  }

  async #delete(connection: Connection, ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      await connection.query("delete from reading where library_id = $1 and engine = $2 and file_id = $3", [
        this.#libraryId,
        this.#engine,
        id,
      ]);
    }
  }

  /** The rows of each pack, by its id. As text, bytes come in Base64: the client reads it faster than hexadecimal. */
  async *#rowsOfPacks(): AsyncGenerator<readonly [string, readonly Row[]]> {
    let [id, part]: readonly [string, number] = ["", -1];
    let pack: Row[] = [];
    for (;;) {
      const rows = await this.#database.query(
        `select file_id, part, encode(body, 'base64') as body from reading
         where library_id = $1 and engine = $2 and (file_id, part) > ($3, $4) order by file_id, part limit $5`,
        [this.#libraryId, this.#engine, id, part, ROWS_TOGETHER],
      );
      for (const row of rows) {
        if (String(row.file_id) !== id && pack.length > 0) {
          yield [id, pack];
          pack = [];
        }
        [id, part] = [String(row.file_id), Number(row.part)];
        pack.push({ ...row, body: Buffer.from(String(row.body), "base64") });
      }
      if (rows.length < ROWS_TOGETHER) break;
    }
    if (pack.length > 0) yield [id, pack];
  }

  async #unpack(id: string, rows: readonly Row[]): Promise<readonly SnapshotFile[]> {
    const files = await unpackReadings(joinedParts(rows)).catch(() => null);
    // Damaged, or written while it was read: worked out again.
    if (files === null) return [];
    const stamps = new Map(files.map(file => [rowOf(file), file.stamp]));
    this.#packs.set(id, { stamps, articles: sizeOf(files) });
    return files;
  }
}

/** Deletes every row of a library, for any version of the code, that contains words of the files. */
export async function deleteReadings(
  connection: Connection,
  libraryId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > MOST_DELETED_SINGLY) {
    await connection.query("delete from reading where library_id = $1", [libraryId]);
    return;
  }
  for (const id of ids) {
    // Only the first row of a pack has the names of its files; earlier releases wrote each file separately.
    await connection.query(
      `delete from reading where library_id = $1 and (file_id = $2 or file_id in (
         select file_id from reading where library_id = $1 and files like $3))`,
      [libraryId, id, `%${id}%`],
    );
  }
}

/** Files packed together; at least one. */
function* groupsOf(files: readonly SnapshotFile[]): Generator<readonly SnapshotFile[]> {
  let group: SnapshotFile[] = [];
  for (const file of files) {
    if (group.length > 0 && sizeOf(group) + sizeOf([file]) > ARTICLES_A_PACK) {
      yield group;
      group = [];
    }
    group.push(file);
  }
  if (group.length > 0) yield group;
}

/** In articles; a file without any counts as one. */
function sizeOf(files: readonly SnapshotFile[]): number {
  return files.reduce((sum, { articles }) => sum + Math.max(1, articles.length), 0);
}

/** A server's file is called by its id; one of the shared folder has a path, which may be long. */
function rowOf({ file }: SnapshotFile): string {
  return /^[0-9a-f]{16}$/.test(file) ? file : hashOf(file);
}

function hashOf(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
