import { execFileSync } from "node:child_process";
import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { openDatabase } from "../../../src/library/postgres/database.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const programs = hasOpenssl() ? postgresPrograms() : null;
const [server, other] =
  programs === null
    ? []
    : [await startPostgres(programs, { isTls: true }), await startPostgres(programs, { isTls: true })];
afterAll(async () => {
  await server?.stop();
  await other?.stop();
}, 30_000);

function hasOpenssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A database of the first server, with certificate options in its address. */
async function opened(trusted: typeof server) {
  if (!server || !trusted?.certificate) throw new Error("PostgreSQL is not installed");
  // Only PostgreSQL can read its folder.
  const certificate = join(await temporaryFolder(), "trusted.crt");
  await copyFile(trusted.certificate, certificate);
  const database = openDatabase(
    `${await server.newDatabase()}?sslmode=verify-full&sslrootcert=${encodeURIComponent(certificate)}`,
  );
  onTestFinished(() => database.close());
  return database;
}

describe.runIf(server)("a database behind TLS", () => {
  it("is used where its certificate is the one that is trusted", async () => {
    const database = await opened(server);
    const [row] = await database.query("select ssl from pg_stat_ssl where pid = pg_backend_pid()");
    expect(row?.ssl).toBe(true);
  });

  it("gets nothing if its certificate is another's", async () => {
    const database = await opened(other);
    await expect(database.query("select 1")).rejects.toThrow(
      /certificate isn't trusted .* Check DATABASE_URL/,
    );
  });
});
