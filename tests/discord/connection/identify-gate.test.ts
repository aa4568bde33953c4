import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { connect, createClient, disconnect } from "../../../src/discord/connection/client.ts";
import { IdentifyGate } from "../../../src/discord/connection/identify-gate.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { PostgresWorkers } from "../../../src/library/postgres/postgres-workers.ts";
import { createLog } from "../../../src/log.ts";
import { liteDatabase } from "../../library/postgres/lite-database.ts";
import { startLocal } from "../../local/start-local.ts";

const GATE_MS = 300;

const silent = createLog("silent", { write: () => {} });

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
let store: PostgresStore;
beforeAll(async () => {
  database = await liteDatabase();
  store = await PostgresStore.open(database);
}, 120_000);
afterAll(() => store.close());

/** Gates of two processes that share a database. */
async function twoGates(failed: unknown[] = []) {
  const gate = () => {
    const workers = new PostgresWorkers(database, { shards: null, release: "1" }, { gateMs: GATE_MS });
    return new IdentifyGate(workers, { failed: error => failed.push(error), retryMs: 10 });
  };
  return [gate(), gate()] as const;
}

const limitOf = (max_concurrency: number) => ({
  fetchGatewayInformation: async () => ({
    url: "",
    shards: 1,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency },
  }),
});

describe("IdentifyGate", () => {
  it("admits one connection of a bucket at a time, over all processes", async () => {
    const passed: { readonly shard: number; readonly at: number }[] = [];
    const begun = performance.now();
    await Promise.all(
      (await twoGates()).map(async (gate, process) => {
        const throttler = await gate.throttlerFor(limitOf(2));
        for (const shard of [0, 1, 2, 3].filter(shard => shard >> 1 === process)) {
          await throttler.waitForIdentify(shard, new AbortController().signal);
          passed.push({ shard, at: performance.now() - begun });
        }
        expect(gate.isWaiting).toBe(false);
      }),
    );
    for (const bucket of [0, 1]) {
      const [first, second] = passed.filter(({ shard }) => shard % 2 === bucket).map(({ at }) => at);
      expect((second ?? 0) - (first ?? 0)).toBeGreaterThan(GATE_MS - 50);
    }
  });

  it("tries again where the database is away, and ends when it is told to", async () => {
    const failed: unknown[] = [];
    let answers = ["away", "away", "full"];
    const gate = new IdentifyGate(
      {
        passGate: async () => {
          const [answer, ...others] = answers;
          answers = others;
          if (answer === "away") throw new Error("away");
          return 60_000;
        },
      },
      { failed: error => failed.push(error), retryMs: 1 },
    );
    const throttler = await gate.throttlerFor(limitOf(1));
    const ending = new AbortController();
    const waiting = throttler.waitForIdentify(0, ending.signal);
    await expect.poll(() => answers).toEqual([]);
    expect(gate.isWaiting).toBe(true);
    ending.abort();
    await expect(waiting).rejects.toThrow(/abort/i);
    expect(failed).toHaveLength(2);
    expect(gate.isWaiting).toBe(false);
  });

  it("keeps two processes from connecting so fast that Discord would refuse", {
    timeout: 30_000,
  }, async () => {
    const local = await startLocal({ shards: 2, maxConcurrency: 1, identifyMs: GATE_MS - 100 });
    const clients = await Promise.all(
      (await twoGates()).map((gate, at) => {
        const shards = { first: at, last: at, count: 2 };
        const client = createClient({ apiUrl: local.url, shards, gate }, silent);
        onTestFinished(() => disconnect(client));
        return connect(client, local.token, { gate });
      }),
    );
    expect(clients.map(client => client.options.shards)).toEqual([[0], [1]]);
    const names = clients.flatMap(client => client.guilds.cache.map(({ name }) => name));
    expect(names.sort()).toEqual([...local.world.guilds.values()].map(({ name }) => name).sort());
    expect(local.violations).toEqual([]);
  });
});
