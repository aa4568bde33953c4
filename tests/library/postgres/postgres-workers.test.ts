import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { PostgresWorkers } from "../../../src/library/postgres/postgres-workers.ts";
import { FollowedFeed } from "../../../src/library/records/records.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DatabaseRefusesError } from "../../../src/library/store/disk.ts";
import { Presence } from "../../../src/library/upkeep/presence.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { liteDatabase } from "./lite-database.ts";

const A = "100000000000000001";
const NOW = new Date("2026-11-26T08:00:00Z");

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
let store: PostgresStore;
beforeAll(async () => {
  database = await liteDatabase();
  store = await PostgresStore.open(database);
}, 120_000);
afterAll(() => store.close());

async function twoWorkers() {
  await database.query("delete from worker");
  const first = new PostgresWorkers(database, { shards: "0-1/4", release: "1" });
  const second = new PostgresWorkers(database, { shards: "2-3/4", release: "2" });
  return { first, second };
}

describe("PostgresWorkers", () => {
  it("tell each other what they are doing", async () => {
    const { first, second } = await twoWorkers();
    await first.tell("ready");
    await second.tell("starting");
    await second.tell("draining");
    expect(await first.all()).toMatchObject([
      { id: first.id, shards: "0-1/4", release: "1", state: "ready" },
      { id: second.id, shards: "2-3/4", release: "2", state: "draining" },
    ]);
    await first.leave();
    expect((await second.all()).map(({ id }) => id)).toEqual([second.id]);
  });

  it("forget who hasn't been heard of for a while", async () => {
    const { first, second } = await twoWorkers();
    await first.tell("ready");
    await second.tell("ready");
    await database.query("update worker set seen = seen - interval '21 seconds' where worker_id = $1", [
      first.id,
    ]);
    expect((await second.all()).map(({ id }) => id)).toEqual([second.id]);
    await first.tell("ready");
    expect(await second.all()).toHaveLength(2);
  });

  it("leave the row of one that ended without a word for an hour at most", async () => {
    const { first, second } = await twoWorkers();
    await first.tell("ready");
    await database.query("update worker set seen = seen - interval '61 minutes'");
    await second.leave();
    expect(await database.query("select worker_id from worker")).toEqual([]);
  });
});

describe("Presence", () => {
  it("reports again and again, and nothing once it has ended", async () => {
    const { first } = await twoWorkers();
    const presence = await Presence.begin(first, { failed: () => {}, everyMs: 20 });
    expect(presence.isUnheard).toBe(false);
    await presence.become("ready");
    await database.query("update worker set seen = seen - interval '1 hour'");
    await expect.poll(() => presence.all()).toMatchObject([{ state: "ready" }]);
    await presence.end();
    expect(await first.all()).toEqual([]);
  });
});

describe("long work", () => {
  it("is looked for without reading what is kept of each server that follows a feed", async () => {
    const feed = FollowedFeed.parse({
      id: "0123456789abcdef",
      url: "https://feed.test/",
      channel: null,
      post: "nothing",
      words: [],
      addedAt: NOW.toISOString(),
      isPrimed: true,
      isFailureTold: false,
    });
    const guilds = Array.from({ length: 30 }, (_, at) => `2000000000000000${10 + at}`);
    for (const guild of guilds) {
      const record = await store.record(guild);
      await record.update(kept => ({ ...kept, feeds: [feed] }));
    }
    onTestFinished(async () => void (await Promise.all(guilds.map(guild => store.delete(guild)))));
    let asked = 0;
    const counting: Database = {
      ...database,
      close: async () => {},
      query: (statement, values) => {
        asked++;
        return database.query(statement, values);
      },
    };
    const libraries = await ServerLibraries.open({
      sharedFolder: await temporaryFolder(),
      store: await PostgresStore.open(counting),
      now: () => NOW,
      analyst: inlineAnalyst,
      failed: error => {
        throw error;
      },
    });
    onTestFinished(() => libraries.close());
    asked = 0;
    await libraries.noteInterrupted();
    expect(asked).toBe(1);
  });

  it("is interrupted only when the process that was at it has ended, and for the process that has the server", async () => {
    const { first } = await twoWorkers();
    await first.tell("ready");
    const record = await store.record(A);
    const work = { what: "refresh", total: 7, since: NOW.toISOString(), worker: first.id } as const;
    await record.update(record => ({ ...record, work }));
    const open = async (isOwn: (guildId: string) => boolean) => {
      const libraries = await ServerLibraries.open({
        sharedFolder: await temporaryFolder(),
        store,
        isOwn,
        now: () => NOW,
        analyst: inlineAnalyst,
        failed: error => {
          throw error;
        },
      });
      onTestFinished(() => libraries.close());
      return libraries;
    };
    const [own, other] = [await open(guildId => guildId === A), await open(guildId => guildId !== A)];
    expect(own.newlyInterrupted()).toEqual([]);
    await database.query("update worker set seen = seen - interval '1 minute'");
    await other.noteInterrupted();
    expect(other.newlyInterrupted()).toEqual([]);
    await own.noteInterrupted();
    expect(own.newlyInterrupted()).toEqual([{ guildId: A, work }]);
    expect((await own.server(A)).interrupted).toEqual(work);
    expect(own.newlyInterrupted()).toEqual([]);
    expect((await store.record(A)).record.work).toBeNull();
  });

  it("is reported by one of two processes that find it, and by none that can't note that it did", async () => {
    const { first } = await twoWorkers();
    const record = await store.record(A);
    let refused = 0;
    const open = async (isFull = false) => {
      const inTransaction: Database["inTransaction"] = work =>
        database.inTransaction(connection =>
          work({
            query: (statement, values) =>
              isFull && statement.includes("set posting")
                ? Promise.reject(new DatabaseRefusesError("ENOSPC", "Make room."))
                : connection.query(statement, values),
          }),
        );
      const libraries = await ServerLibraries.open({
        sharedFolder: await temporaryFolder(),
        store: await PostgresStore.open({ ...database, inTransaction, close: async () => {} }),
        now: () => NOW,
        analyst: inlineAnalyst,
        failed: () => void refused++,
      });
      onTestFinished(() => libraries.close());
      return libraries;
    };
    const [own, rival, full] = [await open(), await open(), await open(true)];
    const work = { what: "refresh", total: 7, since: NOW.toISOString(), worker: first.id } as const;
    await record.update(record => ({ ...record, work }));
    await database.query("update worker set seen = seen - interval '1 minute'");
    await full.noteInterrupted();
    expect([full.newlyInterrupted(), refused]).toEqual([[], 1]);
    await Promise.all([own.noteInterrupted(), rival.noteInterrupted()]);
    expect([...own.newlyInterrupted(), ...rival.newlyInterrupted()]).toEqual([{ guildId: A, work }]);
  });
});
