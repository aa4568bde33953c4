import { snapshotOf } from "../analysis/snapshot.ts";
import type { Database } from "./database.ts";

/** How long readings are kept for code that nobody runs any more, in days: for going back to it. */
const UNUSED_DAYS = 7;

/** Names the code that reads articles here. */
export function engineInUse(): string {
  return snapshotOf("").engine;
}

/** Says that a version of the code is in use: what it reads is kept. */
export async function noteEngine(database: Database, engine: string): Promise<void> {
  await database.query(
    "insert into reading_engine (engine, seen) values ($1, now()) on conflict (engine) do update set seen = now()",
    [engine],
  );
}

/** Deletes what was read by code that nobody has run for a week; one server's rows at a time. */
export async function forgetUnusedEngines(database: Database, own: string): Promise<void> {
  await noteEngine(database, own);
  const unused = await database.query(
    "select engine from reading_engine where seen < now() - $1 * interval '1 day'",
    [UNUSED_DAYS],
  );
  for (const { engine } of unused) {
    const libraries = await database.query("select distinct library_id from reading where engine = $1", [
      String(engine),
    ]);
    for (const { library_id: id } of libraries) {
      await database.query("delete from reading where library_id = $1 and engine = $2", [
        String(id),
        String(engine),
      ]);
    }
    await database.query("delete from reading_engine where engine = $1", [String(engine)]);
  }
}
