import { snapshotOf } from "../analysis/snapshot.ts";
import { type Database, overAllServers } from "./database.ts";

/** How long results are kept for code that no process runs any more, in days, so that one can go back to it. */
const UNUSED_DAYS = 7;

/** Identifies the code that analyses articles here. */
export function engineInUse(): string {
  return snapshotOf("").engine;
}

/** Records that a version of the code is in use, so that its results are kept. */
export async function noteEngine(database: Database, engine: string): Promise<void> {
  await database.query(
    "insert into reading_engine (engine, seen) values ($1, now()) on conflict (engine) do update set seen = now()",
    [engine],
  );
}

/** Deletes results of code that no process has run for a week; one server's rows at a time. */
export async function forgetUnusedEngines(database: Database, own: string): Promise<void> {
  await noteEngine(database, own);
  const unused = await database.query(
    "select engine from reading_engine where seen < now() - $1 * interval '1 day'",
    [UNUSED_DAYS],
  );
  for (const { engine } of unused) {
    const libraries = await overAllServers(
      database,
      "select distinct library_id from reading where engine = $1",
      [String(engine)],
    );
    for (const { library_id: id } of libraries) {
      await database.query("delete from reading where library_id = $1 and engine = $2", [
        String(id),
        String(engine),
      ]);
    }
    await database.query("delete from reading_engine where engine = $1", [String(engine)]);
  }
}
