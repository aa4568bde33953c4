import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { exportZips } from "../../src/library/export/export-zip.ts";
import { importExport } from "../../src/library/export/import-export.ts";
import type { Database } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import type { ServerLibrary } from "../../src/library/servers/server-library.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { ChangedMeanwhile, type LibraryStore } from "../../src/library/store/library-store.ts";
import { uploaded } from "./bring.ts";
import { A, B, NOW, textsIn } from "./opened-libraries.ts";
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

describe.each([
  ["files", inFiles],
  ["PostgreSQL", inPostgres],
])("a server whose settings are changed while it is deleted, in %s", (_, open) => {
  it.each(["first", "last"])("has nothing of before, with the change begun %s", async order => {
    const store = await open();
    const libraries = await start(store);
    const own = await libraries.server(A);
    await own.add(many(1));
    await own.blockDomain("spam.test");
    const change = () => libraries.configure(A, { isPrivateByDefault: true });
    const remove = () => libraries.delete(A);
    const works = order === "first" ? [change, remove] : [remove, change];
    for (const outcome of await Promise.allSettled(works.map(work => work()))) {
      if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: "GONE" });
    }
    const again = await libraries.server(A);
    expect([again.store.record.tombstones, again.articles]).toEqual([[], []]);
  });
});

/** Exports of a server with settings, blocks, and two additions of this many files: a zip for each file or so. */
async function exportsOf(store: LibraryStore, count: number) {
  const libraries = await start(store);
  const own = await libraries.server(B);
  for (let at = 0; at < 2; at++) {
    await own.add(
      Array.from({ length: count }, (_, file) => {
        const words = `Words of number ${file} in part ${at}. `.repeat(40);
        return uploaded(words, `${at}-${file}.txt`);
      }),
    );
  }
  await own.blockDomain("spam.test");
  await own.store.update(record => ({
    ...record,
    settings: { ...record.settings, isPrivateByDefault: true },
  }));
  const zips = [];
  const inWords = () => expect.fail("everything can be read");
  for await (const zip of exportZips(own.store, { maxBytes: count * 900, seal: libraries.seal, inWords })) {
    zips.push(zip);
  }
  return zips;
}

describe.each([
  ["files", inFiles, "by this process"],
  ["PostgreSQL", inPostgres, "by this process"],
  ["PostgreSQL", inPostgres, "by another process"],
])("a server that is deleted while an export is imported, in %s", (form, open, by) => {
  it.each([
    ["few", 3],
    ["many", 12],
  ])(`has none of what comes after that, deleted ${by}: zips of %s files`, async (_, count) => {
    const zips = await exportsOf(await inFiles(), count);
    expect(zips.length).toBeGreaterThan(1);
    const store = await open();
    const libraries = await start(store);
    const own = await libraries.server(A);
    await own.add([uploaded("The ferry sails at noon.", "ferry.txt")]);
    let deleting: Promise<void> | undefined;
    const importing = importExport(own, zips, {
      seal: libraries.seal,
      withBlocks: true,
      withSettings: true,
      isChannel: () => true,
      isRole: () => true,
      maxFeeds: 25,
      onProgress: () => {
        deleting ??= (async () => {
          await (by === "by this process" ? libraries.delete(A) : (await inPostgres()).delete(A));
          await own.store.refresh();
        })();
      },
    });
    await expect(importing).rejects.toMatchObject({ code: "GONE" });
    await deleting;
    expect(await store.servers(), form).toEqual([]);
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

  it.each<[string, (own: ServerLibrary) => Promise<unknown>]>([
    ["a block of an article", own => own.block({ key: articleKeyOf("x"), url: null })],
    ["a block of a domain", own => own.blockDomain("spam.test")],
    [
      "blocks of an export",
      own => own.addBlocks([{ kind: "domain", domain: "spam.test", at: NOW.toISOString() }]),
    ],
    ["long work", own => own.during({ what: "refresh", total: 3, since: NOW.toISOString() }, async () => {})],
    [
      "long work of an addition",
      own => own.add(many(12)).then(({ refused }) => Promise.reject(refused[0]?.why)),
    ],
  ])("has nothing of %s that was about to be written", async (_, change) => {
    const other = await inPostgres();
    const own = await (await start(await inPostgres())).server(A);
    await own.add(many(1));
    const update = own.store.update.bind(own.store);
    const { store } = own;
    store.update = async next => {
      store.update = update;
      await other.delete(A);
      await (await other.server(A)).keep([{ ...uploaded("New words.", "new.txt"), articles: [] }], NOW);
      return update(next);
    };
    await expect(change(own)).rejects.toMatchObject({ code: "GONE" });
    const { record } = await other.record(A);
    expect([record.tombstones, record.work]).toEqual([[], null]);
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
