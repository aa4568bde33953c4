import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { Connection, Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { CollisionError } from "../../../src/library/postgres/understood.ts";
import { SearchedLibrary } from "../../../src/library/servers/searched-library.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { uploaded } from "../bring.ts";
import { A, NOW, textsIn } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { liteDatabase } from "./lite-database.ts";

// All texts here are invented.

const [FERRY, BRIDGE] = ["The ferry is back on the river.", "The bridge is shut for repairs."] as const;

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
let stores: readonly PostgresStore[] = [];
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());

/** Two processes over one database without data. */
async function twoProcesses() {
  const unclosed: Database = { ...database, close: async () => {} };
  stores = [await PostgresStore.open(unclosed), await PostgresStore.open(unclosed)];
  await stores[0]?.delete(A);
  const open = async (store: PostgresStore) => {
    const libraries = await ServerLibraries.open({
      sharedFolder: await temporaryFolder(),
      store,
      now: () => NOW,
      analyst: inlineAnalyst,
      failed: error => {
        throw error;
      },
    });
    onTestFinished(() => libraries.close());
    return libraries;
  };
  const [first, second] = await Promise.all(stores.map(open));
  if (!first || !second) throw new Error("no processes");
  return { first, second };
}

describe("a process that another has gone ahead of", () => {
  it("answers every question of the moment with what there is, not only the first", async () => {
    const { first, second } = await twoProcesses();
    await (await first.server(A)).add([uploaded(FERRY, "1.txt"), uploaded(BRIDGE, "2.txt")]);
    await second.of(A);
    await (await first.server(A)).remove(articleKeyOf(FERRY));
    const { remake } = SearchedLibrary.prototype;
    let release = () => {};
    const held = new Promise<void>(resolve => {
      release = resolve;
    });
    const making = vi.spyOn(SearchedLibrary.prototype, "remake").mockImplementation(async function (
      this: SearchedLibrary,
    ) {
      await held;
      return remake.call(this);
    });
    onTestFinished(() => making.mockRestore());
    const asked = second.of(A);
    await expect.poll(() => making.mock.calls.length).toBe(1);
    const askedLater = second.of(A);
    await setTimeout(100);
    release();
    expect(textsIn(await asked)).toEqual([BRIDGE]);
    expect(textsIn(await askedLater)).toEqual([BRIDGE]);
  });

  it("shows managers what there is before anybody has asked a question", async () => {
    const { first, second } = await twoProcesses();
    await second.server(A);
    await (await first.server(A)).add([uploaded(FERRY)]);
    const own = await second.server(A);
    expect(own.articles.map(({ article }) => article.text)).toEqual([FERRY]);
  });

  it("changes what there is", async () => {
    const { first, second } = await twoProcesses();
    const behind = await second.server(A);
    await second.of(A);
    await (await first.server(A)).add([uploaded(FERRY)]);
    expect(await behind.remove(articleKeyOf(FERRY))).toBe(true);
    await (await first.server(A)).block({ key: articleKeyOf(FERRY), url: null });
    expect((await behind.add([uploaded(FERRY)])).refused.map(({ why }) => why.kind)).toEqual(["blocked"]);
    expect(await behind.unblock(() => true)).toHaveLength(1);
  });

  it("shows the title that another was given for what it added itself", async () => {
    const { first, second } = await twoProcesses();
    const own = await first.server(A);
    await own.add([{ ...uploaded(FERRY), origin: { kind: "pasted", on: "2025-03-01" } }]);
    await (await second.server(A)).describe(articleKeyOf(FERRY), { title: "The ferry" });
    expect((await first.of(A)).articles.map(({ article }) => article.title)).toEqual(["The ferry"]);
  });

  it("answers with what it took in while it changed something itself", async () => {
    const { first, second } = await twoProcesses();
    const behind = await second.server(A);
    await second.of(A);
    await (await first.server(A)).add([uploaded(FERRY)]);
    // It has no effect, but by now the process knows about the ferry.
    expect(await behind.remove(articleKeyOf(BRIDGE))).toBe(false);
    expect(textsIn(await second.of(A))).toEqual([FERRY]);
  });

  it("learns of everything where the rows of what was removed are cleared away by then", async () => {
    const { first, second } = await twoProcesses();
    await (await first.server(A)).add([uploaded(FERRY, "1.txt"), uploaded(BRIDGE, "2.txt")]);
    expect(textsIn(await second.of(A))).toHaveLength(2);
    await (await first.server(A)).remove(articleKeyOf(FERRY));
    await stores[0]?.tidy();
    expect(await database.query("select file_id from kept_file where gone")).toEqual([]);
    expect(textsIn(await second.of(A))).toEqual([BRIDGE]);
    await (await first.server(A)).add([uploaded(FERRY, "1.txt")]);
    expect(textsIn(await second.of(A)).sort()).toEqual([BRIDGE, FERRY]);
  });

  it("picks up a library that was deleted and started again", async () => {
    const { first, second } = await twoProcesses();
    for (const text of [FERRY, BRIDGE]) await (await first.server(A)).add([uploaded(text)]);
    expect(textsIn(await second.of(A))).toHaveLength(2);
    await first.delete(A);
    await (await first.server(A)).add([uploaded(FERRY)]);
    expect(textsIn(await second.of(A))).toEqual([FERRY]);
  });

  it("picks up a library that was deleted and started again, and changed as often as the old one", async () => {
    const { first, second } = await twoProcesses();
    await (await first.server(A)).add([uploaded(FERRY, "1.txt")]);
    expect(textsIn(await second.of(A))).toEqual([FERRY]);
    await first.delete(A);
    await (await first.server(A)).add([uploaded(BRIDGE, "2.txt")]);
    expect(textsIn(await second.of(A))).toEqual([BRIDGE]);
    // What it decides is decided on the new one too.
    await (await second.server(A)).remove(articleKeyOf(BRIDGE));
    expect(textsIn(await first.of(A))).toEqual([]);
  });

  it("misses no file where its change of what waits to be posted comes between", async () => {
    const { first } = await twoProcesses();
    let isOvertaken = false;
    const overtaken: Database = {
      ...database,
      close: async () => {},
      inTransaction: work =>
        database.inTransaction(async connection => {
          const colliding: Connection = {
            query: async (statement, values) => {
              if (!isOvertaken && statement.includes("set posting")) {
                isOvertaken = true;
                throw new CollisionError("another came between");
              }
              return connection.query(statement, values);
            },
          };
          return work(colliding);
        }),
    };
    await (await first.server(A)).add([uploaded(FERRY)]);
    const own = await (await PostgresStore.open(overtaken)).server(A);
    await (await first.server(A)).add([uploaded(BRIDGE)]);
    const work = { what: "export", total: 1, since: NOW.toISOString() } as const;
    await own.update(record => ({ ...record, work }));
    await own.refresh();
    expect(isOvertaken).toBe(true);
    expect(own.files).toHaveLength(2);
  });
});
