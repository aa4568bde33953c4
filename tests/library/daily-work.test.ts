import { describe, expect, it, onTestFinished, vi } from "vitest";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import type { Database } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { CollisionError } from "../../src/library/postgres/understood.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { DiskError, StoreAwayError } from "../../src/library/store/disk.ts";
import { FileFeedStates } from "../../src/library/store/file-feed-states.ts";
import { KEPT_AFTER_LEAVING_MS, type LibraryStore } from "../../src/library/store/library-store.ts";
import { uploaded } from "./bring.ts";
import { crashFile } from "./crash-plan.ts";
import { A, B, GUILDS, NOW, opened } from "./opened-libraries.ts";
import { liteDatabase } from "./postgres/lite-database.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const EXPIRED = new Date(NOW.getTime() + KEPT_AFTER_LEAVING_MS);

/** Three servers that the bot left 30 days ago. */
async function left(failed: (error: unknown) => void) {
  let now = NOW;
  const { libraries, store } = await opened({ now: () => now, failed });
  for (const guild of GUILDS) {
    await (await libraries.server(guild)).add([uploaded("Words.")]);
    await libraries.leave(guild);
  }
  now = EXPIRED;
  return { libraries, store };
}

describe("ServerLibraries.sweep()", () => {
  it.each(GUILDS)("deletes the others' data though that of one can't be deleted: %s", async broken => {
    const told: unknown[] = [];
    const { libraries, store } = await left(error => void told.push(error));
    const expire = store.expire.bind(store);
    vi.spyOn(store, "expire").mockImplementation(async (guild, now) => {
      if (guild === broken) throw new DiskError(guild, "EACCES");
      return expire(guild, now);
    });
    await libraries.sweep();
    expect(await store.servers()).toEqual([broken]);
    expect(told).toMatchObject([{ code: "EACCES" }]);
  });

  it("asks a database once that is away", async () => {
    const { libraries, store } = await left(() => expect.fail("told twice"));
    const expire = vi.spyOn(store, "expire").mockRejectedValue(new StoreAwayError());
    await expect(libraries.sweep()).rejects.toThrow(StoreAwayError);
    expect(expire).toHaveBeenCalledOnce();
  });
});

describe("the daily work", () => {
  it("does every part though another failed", async () => {
    const folder = await temporaryFolder();
    const failed: unknown[] = [];
    vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const kept = await startLibrary({
      libraryDir: folder,
      dataDir: `${folder}/data`,
      analyst: inlineAnalyst,
      now: () => NOW,
      failedForADay: async () => {},
      failed: error => void failed.push(error),
    });
    onTestFinished(() => kept.stop());
    const refused = (name: string) => () => Promise.reject(new Error(name));
    vi.spyOn(kept.libraries, "sweep").mockImplementation(refused("sweep"));
    vi.spyOn(kept.store, "tidy").mockImplementation(refused("tidy"));
    const keepOnly = vi.spyOn(FileFeedStates.prototype, "keepOnly").mockImplementation(refused("feeds"));
    onTestFinished(() => keepOnly.mockRestore());
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    expect(failed).toMatchObject(["sweep", "tidy", "feeds"].map(message => ({ message })));
  });
});

describe("PostgresStore", () => {
  /** The same database, in which others interfere with some transactions. */
  async function contended() {
    const lite = await liteDatabase();
    onTestFinished(() => lite.close());
    let collisions = 0;
    const database: Database = {
      ...lite,
      inTransaction: (work, options) =>
        lite.inTransaction(
          connection =>
            work({
              query: async (statement, values) => {
                const isChange = /^(?:update|delete)|for update$/.test(statement);
                if (isChange && collisions-- > 0) throw new CollisionError("another was first");
                return connection.query(statement, values);
              },
            }),
          options,
        ),
    };
    const store = await PostgresStore.open(database);
    const server = await store.server(A);
    await server.keep([crashFile(1), crashFile(2)], NOW);
    const [first] = server.files;
    await server.remove(first?.id ?? "", crashFile(1).articles[0]);
    await (await store.server(B)).keep([crashFile(3)], NOW);
    await store.leave(A, NOW);
    return {
      store,
      collide: (times: number) => {
        collisions = times;
      },
    };
  }

  it.each<[string, (store: LibraryStore) => Promise<unknown>, readonly string[]]>([
    ["deleting what has expired", store => store.expire(A, EXPIRED), [B]],
    ["deleting a server's data", store => store.delete(A), [B]],
    ["deleting what was removed", store => store.tidy(), [A, B]],
  ])("tries again where another process interferes: %s", { timeout: 120_000 }, async (_, work, left) => {
    const { store, collide } = await contended();
    collide(3);
    await work(store);
    expect(await store.servers()).toEqual(left);
  });
});
