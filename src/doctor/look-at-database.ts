import pg from "pg";
import { PostgresMoveMarks } from "../library/postgres/postgres-move-marks.ts";
import { systemCodeOf } from "../library/store/disk.ts";
import { type Finding, mend, ok } from "./finding.ts";
import { lookAtMove } from "./look-at-move.ts";

const PATIENCE_MS = 3_000;

/** Asks the database for its version, and whether its data was moved elsewhere. Its errors are reported by their code: a message may contain a value. */
export async function lookAtDatabase(databaseUrl: string): Promise<readonly Finding[]> {
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
    const version = ok(what, `PostgreSQL ${rows[0]?.server_version ?? "of an unknown version"}`);
    return [version, ...(await lookAtMoveIn(client))];
  } catch (error) {
    const code = systemCodeOf(error) ?? "no answer in time";
    return [
      mend(what, `can't be used (${code})`, "Set DATABASE_URL, or start PostgreSQL; see docs/scale.md."),
    ];
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function lookAtMoveIn(client: pg.Client): Promise<readonly Finding[]> {
  // The first start makes the tables.
  const { rows } = await client.query<{ there: boolean }>(
    "select to_regclass('move_mark') is not null as there",
  );
  if (rows[0]?.there !== true) return [];
  const moves = new PostgresMoveMarks({
    query: async (statement, values = []) => (await client.query(statement, [...values])).rows,
  });
  return lookAtMove({ form: "postgres", moves });
}
