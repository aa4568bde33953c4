import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import type { Database } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../src/library/server-libraries.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { ChangedMeanwhile, type LibraryStore } from "../../src/library/store/library-store.ts";
import { uploaded } from "./bring.ts";
import { A, NOW, textsIn } from "./opened-libraries.ts";
import { liteDatabase } from "./postgres/lite-database.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// All texts here are invented.

let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());

async function inFiles(): Promise<LibraryStore> {
  const store = await DataFolder.open(await temporaryFolder());
  onTestFinished(() => store.close());
  return store;
}

async function inPostgres(): Promise<PostgresStore> {
  const store = await PostgresStore.open({ ...database, close: async () => {} });
  onTestFinished(() => store.delete(A));
  return store;
}

/** @param reading called before a file is read */
async function start(store: LibraryStore, reading = async () => {}): Promise<ServerLibraries> {
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store,
    analyst: {
      ...inlineAnalyst,
      analyse: async file => {
        await reading();
        return inlineAnalyst.analyse(file);
      },
    },
    now: () => NOW,
    failed: error => {
      throw error;
    },
  });
  onTestFinished(() => libraries.close());
  return libraries;
}

const many = (count: number) =>
  Array.from({ length: count }, (_, at) => uploaded(`Words of number ${at}.`, `${at}.txt`));

describe.each([
  ["files", inFiles],
  ["PostgreSQL", inPostgres],
])("a server that is deleted while files are added to it, in %s", (_, open) => {
  it("has none of those that come after that", async () => {
    const store = await open();
    const libraries = await start(store);
    let deleting: Promise<void> | undefined;
    const report = await (await libraries.server(A)).add(many(150), {
      onProgress: () => {
        deleting ??= libraries.delete(A);
      },
    });
    await deleting;
    expect(report.refused).toHaveLength(100);
    expect(new Set(report.refused.map(({ why }) => why.kind))).toEqual(new Set(["disk"]));
    expect(await store.servers()).toEqual([]);
    const again = await libraries.server(A);
    expect(again.articles).toEqual([]);
    expect((await again.add(many(1))).added).toHaveLength(1);
    expect(textsIn(await libraries.of(A))).toEqual(["Words of number 0."]);
  });

  it.each([
    ["the first", 0],
    ["others", 2],
  ])("has no file that was being read, be it %s", async (_, before) => {
    const store = await open();
    let isAdding = false;
    const libraries = await start(store, async () => {
      if (!isAdding) return;
      isAdding = false;
      await libraries.delete(A);
      await own.store.refresh();
    });
    const own = await libraries.server(A);
    if (before > 0) await own.add(many(before));
    isAdding = true;
    const report = await own.add([uploaded("Late words.", "late.txt")]);
    expect(report.refused.map(({ why }) => why.kind)).toEqual(["disk"]);
    expect(await store.servers()).toEqual([]);
  });
});

describe("a server that another process deletes while files are added to it", () => {
  it("begins again without them", async () => {
    const other = await inPostgres();
    let isAdding = false;
    const libraries = await start(await inPostgres(), async () => {
      if (!isAdding) return;
      isAdding = false;
      await other.delete(A);
      await (await (await start(other)).server(A)).add([uploaded("New words.", "new.txt")]);
    });
    const own = await libraries.server(A);
    await own.add(many(1));
    isAdding = true;
    const report = await own.add([uploaded("Late words.", "late.txt")]);
    expect(report.refused.map(({ why }) => why.kind)).toEqual(["disk"]);
    expect(textsIn(await libraries.of(A))).toEqual(["New words."]);
    const after = await (await libraries.server(A)).add([uploaded("Later words.", "later.txt")]);
    expect(after.added).toHaveLength(1);
  });

  it("keeps nothing that was decided on what it had before", async () => {
    const [store, other] = [await inPostgres(), await inPostgres()];
    const file = { ...uploaded("Words."), articles: [] };
    const own = await store.server(A);
    await own.keep([file], NOW);
    const { version } = own;
    const intake = await store.intake(A);
    await intake.look([], []);
    await other.delete(A);
    await (await other.server(A)).keep([file], NOW);
    await own.refresh();
    await expect(own.keep([{ ...file, ...uploaded("More.") }], NOW, version)).rejects.toThrow(
      ChangedMeanwhile,
    );
    await expect(intake.look([], [])).rejects.toMatchObject({ code: "GONE" });
  });
});
