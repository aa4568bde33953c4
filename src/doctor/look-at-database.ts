import pg from "pg";
import { systemCodeOf } from "../library/store/disk.ts";
import { type Finding, mend, ok } from "./finding.ts";

const PATIENCE_MS = 3_000;

/** Asks the database only for its version. Its errors are reported by their code: a message may contain a value. */
export async function lookAtDatabase(databaseUrl: string): Promise<Finding> {
  const what = "Database";
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: PATIENCE_MS,
    query_timeout: PATIENCE_MS,
  });
  // Without a listener a broken connection would end the process.
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>("show server_version");
    return ok(what, `PostgreSQL ${rows[0]?.server_version ?? "of an unknown version"}`);
  } catch (error) {
    const code = systemCodeOf(error) ?? "no answer in time";
    return mend(what, `can't be used (${code})`, "Set DATABASE_URL, or start PostgreSQL; see docs/scale.md.");
  } finally {
    await client.end().catch(() => undefined);
  }
}
