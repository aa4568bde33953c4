import { type Hosting, shardsOf } from "../config.ts";
import { faultInWords, shardFaults } from "../discord/connection/shard-faults.ts";
import { NO_SHARDS } from "../discord/connection/shard-range.ts";
import { openDatabase } from "../library/postgres/database.ts";
import { PostgresWorkers } from "../library/postgres/postgres-workers.ts";
import type { Worker } from "../library/store/workers.ts";
import { type Finding, mend, note, ok } from "./finding.ts";

const REMEDY = "Look at SHARDS of every process; /healthz of each names all of them. See docs/scale.md.";

/**
 * Compares the shards of these settings with those of the running processes.
 *
 * @param recommended how many shards Discord recommends
 */
export async function lookAtShards(hosting: Hosting, recommended: number): Promise<readonly Finding[]> {
  const { databaseUrl } = hosting;
  if (databaseUrl === null || hosting.kind === "http") return [];
  const shards = shardsOf(hosting);
  const running = await workersIn(databaseUrl);
  const faults = shardFaults([...running, { shards, state: "starting" }], recommended).filter(
    ({ kind }) => kind !== "gap" || running.some(one => one.shards !== NO_SHARDS),
  );
  const what = "Shards";
  if (faults.length === 0) {
    return [ok(what, `${shards ?? "all"}; Discord recommends ${recommended} in total`)];
  }
  const isWrong = faults.some(({ kind }) => kind === "totals" || kind === "overlap");
  return [(isWrong ? mend : note)(what, faults.map(faultInWords).join(" "), REMEDY)];
}

/** The running processes; none if the database can't be asked, which is found by itself. */
async function workersIn(databaseUrl: string): Promise<readonly Worker[]> {
  const database = openDatabase(databaseUrl);
  try {
    return await new PostgresWorkers(database, { shards: null, release: "" }).all();
  } catch {
    return [];
  } finally {
    await database.close();
  }
}
