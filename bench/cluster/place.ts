import { cp } from "node:fs/promises";
import { join } from "node:path";
import { openDatabase } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import type { LibraryStore } from "../../src/library/store/library-store.ts";

/** Where measurements store libraries: a database's address, or the path of a folder. */
export type Place = string;

export function isDatabase(place: Place): boolean {
  return place.startsWith("postgres:");
}

export async function openStoreAt(place: Place): Promise<LibraryStore> {
  return isDatabase(place) ? PostgresStore.open(place) : DataFolder.open(place);
}

/** The bot's settings for this place. */
export function settingsFor(place: Place): Readonly<Record<string, string>> {
  return isDatabase(place) ? { DATABASE_URL: place } : { DATA_DIR: place };
}

/** Gives all servers the same data as the first one; nobody may have the place open. */
export async function copyServers(place: Place, servers: readonly string[]): Promise<void> {
  await (isDatabase(place) ? copyRows(place, servers) : copyFolders(place, servers));
}

/** Servers whose rows are copied by one statement, which must finish in time. */
const COPIED_TOGETHER = 25;

async function copyRows(address: string, [first = "", ...others]: readonly string[]): Promise<void> {
  const database = openDatabase(address);
  const columns = {
    library: "version, written_by, record, posting, posting_version, left_at, is_busy, swept, generation",
    kept_file: "file_id, changed, gone, kept",
    kept_article: "article_key, file_id, is_fetched, is_link_known, link",
    file_part: "file_id, part, body",
    reading: "engine, file_id, part, body, files",
  };
  for (let at = 0; at < others.length; at += COPIED_TOGETHER) {
    const [from, to] = [others[at], others[Math.min(others.length, at + COPIED_TOGETHER) - 1]];
    for (const [table, names] of Object.entries(columns)) {
      await database.query(
        `insert into ${table} (library_id, ${names})
         select other, ${names} from ${table}, generate_series($2::bigint, $3::bigint) as other
         where library_id = $1`,
        [first, from ?? "", to ?? ""],
      );
    }
  }
  await database.close();
}

async function copyFolders(folder: string, [first = "", ...others]: readonly string[]): Promise<void> {
  const of = (server: string) => join(folder, "servers", server);
  for (const other of others) await cp(of(first), of(other), { recursive: true, preserveTimestamps: true });
}
