import { afterAll, describe, expect, it } from "vitest";
import { postgresPrograms, startPostgres } from "../../bench/cluster/postgres-server.ts";
import type { Hosting } from "../../src/config.ts";
import { parseShardRange } from "../../src/discord/connection/shard-range.ts";
import { lookAtShards } from "../../src/doctor/look-at-shards.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

function hostingOf(shards: string, databaseUrl = "postgres://me@127.0.0.1:9/none"): Hosting {
  const range = parseShardRange(shards);
  return range
    ? { kind: "range", range, databaseUrl, door: null }
    : { kind: "alone", databaseUrl, door: null };
}

describe("lookAtShards()", () => {
  it("says that Discord recommends more than the settings have", async () => {
    expect(await lookAtShards(hostingOf("0-3/4"), 4)).toMatchObject([{ state: "ok" }]);
    expect(await lookAtShards(hostingOf("0-3/4"), 10)).toMatchObject([
      { state: "note", says: expect.stringContaining("total of 4, and Discord recommends 10") },
    ]);
  });

  it("says nothing of a process that has all, as many as Discord recommends", async () => {
    expect(await lookAtShards({ kind: "alone", databaseUrl: null, door: null }, 10)).toEqual([]);
    expect(await lookAtShards(hostingOf("all"), 10)).toMatchObject([{ state: "ok" }]);
  });

  it.skipIf(!server)("compares them with those of the processes that run", async () => {
    const address = (await server?.newDatabase()) ?? "";
    const first = await PostgresStore.open(address, { shards: "0-3/8", release: "1" });
    const other = await PostgresStore.open(address, { shards: "4-6/8", release: "1" });
    await first.workers.tell("ready");
    await other.workers.tell("ready");
    expect(await lookAtShards(hostingOf("7/8", address), 8)).toMatchObject([{ state: "ok" }]);
    expect(await lookAtShards(hostingOf("0-3/8", address), 8)).toMatchObject([
      { state: "note", says: expect.stringContaining("No process has the shards 7/8") },
    ]);
    expect(await lookAtShards(hostingOf("3-7/8", address), 8)).toMatchObject([
      { state: "mend", says: expect.stringMatching(/\(0-3\/8 and 3-7\/8\).*\(3-7\/8 and 4-6\/8\)/s) },
    ]);
    await first.close();
    await other.close();
  });
});
