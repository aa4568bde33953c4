import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { unpackReadings } from "../../../src/library/analysis/reading-pack.ts";
import { DEFAULT_LIMITS, type LibraryLimits } from "../../../src/library/contents/library-limits.ts";
import { joinedParts } from "../../../src/library/postgres/body-parts.ts";
import { type Database, openDatabase } from "../../../src/library/postgres/database.ts";
import { PostgresServerStore } from "../../../src/library/postgres/postgres-server-store.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { OutcomeUnknownError } from "../../../src/library/postgres/understood.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../../src/library/store/data-folder.ts";
import { StoreAwayError } from "../../../src/library/store/disk.ts";
import { moveLibraries } from "../../../src/library/store/move-libraries.ts";
import { startKeepingBot } from "../../commands/start-bot.ts";
import { uploaded } from "../bring.ts";
import { A, B, NOW, SHARED, textsIn } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All texts here are invented.

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

function running() {
  if (!server) throw new Error("PostgreSQL is not installed");
  return server;
}

/** One of several processes over one database. */
async function worker(address: string, limits: LibraryLimits = DEFAULT_LIMITS) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "shared"));
  await writeFile(join(folder, "shared", "tram.txt"), SHARED);
  const failed: unknown[] = [];
  const store = await PostgresStore.open(address);
  const libraries = await ServerLibraries.open({
    sharedFolder: join(folder, "shared"),
    store,
    limits,
    now: () => NOW,
    analyst: inlineAnalyst,
    failed: error => void failed.push(error),
  });
  onTestFinished(async () => {
    await libraries.close();
    await store.close();
  });
  return { libraries, store, failed };
}

const textOf = (number: number) => `Words of number ${number}.`;

describe.runIf(server)("several processes over one database", () => {
  it("show at once what another did, in any order of changes", { timeout: 120_000 }, async () => {
    const operation = fc.record({
      by: fc.nat(1),
      what: fc.constantFrom("add", "add", "remove", "block", "hide", "show"),
      number: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 3, maxLength: 12 }), async operations => {
        const address = await running().newDatabase();
        const workers = [await worker(address), await worker(address)];
        const there = new Set<number>();
        const blocked = new Set<number>();
        let isShared = true;
        for (const { by, what, number } of operations) {
          const { libraries } = workers[by] ?? (await worker(address));
          const own = await libraries.server(A);
          // As before a question.
          await own.catchUp();
          if (what === "add") {
            await own.add([uploaded(textOf(number), `${number}.txt`)]);
            if (!blocked.has(number)) there.add(number);
          } else if (what === "remove" || what === "block") {
            const key = articleKeyOf(textOf(number));
            await (what === "remove" ? own.remove(key) : own.block({ key, url: null }));
            there.delete(number);
            if (what === "block") blocked.add(number);
          } else {
            isShared = what === "show";
            await libraries.configure(A, { isSharedShown: isShared });
          }
          const expected = [...[...there].map(textOf), ...(isShared ? [SHARED] : [])].sort();
          for (const one of workers) expect(textsIn(await one.libraries.of(A))).toEqual(expected);
          for (const one of workers) expect(textsIn(await one.libraries.of(B))).toEqual([SHARED]);
        }
      }),
      { numRuns: 6 },
    );
  });

  it("would show what is gone if they did not look at the version", async () => {
    const address = await running().newDatabase();
    const [first, second] = [await worker(address), await worker(address)];
    await (await first.libraries.server(A)).add([uploaded(textOf(1))]);
    expect(textsIn(await second.libraries.of(A))).toHaveLength(2);
    const looking = vi.spyOn(PostgresServerStore.prototype, "refresh").mockResolvedValue(undefined);
    onTestFinished(() => looking.mockRestore());
    await (await first.libraries.server(A)).remove(articleKeyOf(textOf(1)));
    expect(textsIn(await second.libraries.of(A))).toHaveLength(2);
    looking.mockRestore();
    expect(textsIn(await second.libraries.of(A))).toEqual([SHARED]);
  });

  it("never bring back what another blocks at the same time", { timeout: 60_000 }, async () => {
    const address = await running().newDatabase();
    const [first, second] = [await worker(address), await worker(address)];
    for (let round = 0; round < 8; round++) {
      const key = articleKeyOf(textOf(round));
      const [own, other] = [await first.libraries.server(A), await second.libraries.server(A)];
      await Promise.all([
        own.add([uploaded(textOf(round), `${round}.txt`)]),
        other.block({ key, url: null }),
      ]);
      for (const { libraries } of [first, second]) {
        expect((await libraries.of(A)).byKey(key)).toBeUndefined();
      }
    }
  });

  it("never exceed a limit by adding at the same time", { timeout: 60_000 }, async () => {
    const address = await running().newDatabase();
    const limits = { ...DEFAULT_LIMITS, articles: 5 };
    const workers = [await worker(address, limits), await worker(address, limits)];
    const adding = workers.map(async ({ libraries }, by) => {
      const own = await libraries.server(A);
      const reports = await Promise.all(
        [1, 2, 3, 4].map(number => own.add([uploaded(textOf(10 * by + number), `${by}-${number}.txt`)])),
      );
      return reports.flatMap(({ added }) => added).length;
    });
    const added = (await Promise.all(adding)).reduce((sum, count) => sum + count, 0);
    expect(added).toBe(5);
    for (const { libraries } of workers) expect((await libraries.of(A)).articles).toHaveLength(6);
  });

  it("look a change up whose outcome got lost, and make it once", async () => {
    const address = await running().newDatabase();
    const database = openDatabase(address);
    let isLosing = false;
    const losing: Database = {
      ...database,
      inTransaction: async work => {
        const result = await database.inTransaction(work);
        if (!isLosing) return result;
        isLosing = false;
        throw new OutcomeUnknownError("commit");
      },
    };
    const store = await PostgresStore.open(losing);
    onTestFinished(() => store.close());
    const own = await store.server(A);
    const file = {
      ...uploaded(textOf(1), "1.txt"),
      articles: [articleKeyOf(textOf(1))],
    };
    isLosing = true;
    await own.keep([file], NOW);
    expect(own.files).toHaveLength(1);
    const [kept] = own.files;
    isLosing = true;
    await own.remove(kept?.id ?? "", articleKeyOf(textOf(1)));
    expect(own.files).toEqual([]);
    await own.refresh();
    expect(own.files).toEqual([]);
  });
});

describe.runIf(server)("a database that is away", () => {
  it("is reported within three seconds, answers nothing from memory, and is used again when it is back", {
    timeout: 120_000,
  }, async () => {
    const { libraries } = await worker(await running().newDatabase());
    const own = await libraries.server(A);
    await own.add([uploaded(textOf(1))]);
    expect(textsIn(await libraries.of(A))).toHaveLength(2);
    await running().kill();
    const begun = performance.now();
    await expect(libraries.of(A)).rejects.toThrow(StoreAwayError);
    await expect(libraries.settingsOf(A)).rejects.toThrow(StoreAwayError);
    expect(performance.now() - begun).toBeLessThan(3000);
    const report = await own.add([uploaded(textOf(2))]);
    expect(report.added).toEqual([]);
    expect(report.refused.map(({ why }) => why.kind)).toEqual(["disk"]);
    await expect(own.remove(articleKeyOf(textOf(1)))).rejects.toThrow(StoreAwayError);
    await running().start();
    expect(textsIn(await libraries.of(A)).sort()).toEqual([SHARED, textOf(1)].sort());
    expect((await own.add([uploaded(textOf(2))])).added).toHaveLength(1);
  });
});

describe.runIf(server)("moveLibraries()", () => {
  it("carries everything to the database and back", { timeout: 60_000 }, async () => {
    const files = await DataFolder.open(await temporaryFolder());
    const [address, folder] = [await running().newDatabase(), await temporaryFolder()];
    const database = await PostgresStore.open(address);
    onTestFinished(async () => {
      for (const store of [files, database]) await store.close();
    });
    const openBack = () => DataFolder.open(folder);
    const keys = [1, 2, 3].map(number => articleKeyOf(textOf(number)));
    for (const guild of [A, B]) {
      const own = await files.server(guild);
      const kept = await own.keep(
        keys.map((key, at) => ({ ...uploaded(textOf(at + 1), `${at}.txt`), articles: [key] })),
        NOW,
      );
      await own.remove(kept[0]?.id ?? "", keys[0] ?? articleKeyOf(""));
      await own.update(record => ({ ...record, leftAt: guild === B ? NOW.toISOString() : null }));
      await own.departed.change([[articleKeyOf("x"), { title: "X", happened: "removed", at: NOW }]], []);
    }
    expect(await moveLibraries(files, () => PostgresStore.open(address), NOW)).toMatchObject({
      servers: 2,
      files: 4,
      feeds: 0,
    });
    expect(await moveLibraries(database, openBack, NOW)).toMatchObject({ servers: 2, files: 4, feeds: 0 });
    const back = await openBack();
    for (const guild of [A, B]) {
      const [first, last] = [await files.server(guild), await back.server(guild)];
      expect(last.record).toEqual(first.record);
      expect([...last.files].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
        [...first.files].sort((a, b) => (a.id < b.id ? -1 : 1)),
      );
      expect(await last.departed.all()).toEqual(await first.departed.all());
    }
    await back.close();
    await files.moves.set(null);
    await expect(moveLibraries(files, openBack, NOW)).rejects.toThrow("empty place");
  });
});

describe.runIf(server)("what members say", () => {
  it("is in no table, index or log, nor in what was read out of articles", { timeout: 120_000 }, async () => {
    if (programs === null) throw new Error("PostgreSQL is not installed");
    const logging = await startPostgres(programs, { isLogging: true });
    onTestFinished(() => logging.stop(), 30_000);
    const address = await logging.newDatabase();
    const { local, stop } = await startKeepingBot({ databaseUrl: address });
    const planted = "zanzibarquestion";
    const reader = local.member("reader");
    const text = "The ferry is back, said Ada Quill.";
    await local.member("manager").slash("/library add file", { file: { name: "ferry.txt", content: text } });
    await reader.slash("/ask", { question: `Where is the ${planted} ferry?` });
    await reader.slash("/who-said", { quote: `the ${planted} will speak for themselves` });
    const sought = [planted, local.world.userNamed("reader").id, local.world.userNamed("manager").id];
    await stop();
    // Packed, their words are in no file as such.
    const readings = await readingsIn(address);
    expect(readings).toContain("The ferry is back");
    for (const words of sought) expect(readings).not.toContain(words);
    // With all statements and their values.
    const log = await readFile(logging.log ?? "", "utf8");
    expect(log).toContain("insert into kept_file");
    for (const words of sought) expect(log).not.toContain(words);
    const names = await readdir(logging.folder, { recursive: true, withFileTypes: true });
    let isFerryFound = false;
    for (const name of names) {
      if (!name.isFile()) continue;
      const bytes = await readFile(join(name.parentPath, name.name));
      for (const words of sought) expect(bytes.includes(words)).toBe(false);
      isFerryFound ||= bytes.includes("The ferry is back");
    }
    // The files are those that are written to.
    expect(isFerryFound).toBe(true);
  });
});

/** All that was read out of articles, unpacked, as text. */
async function readingsIn(address: string): Promise<string> {
  const database = openDatabase(address);
  onTestFinished(() => database.close());
  const packs = await database.query("select distinct library_id, engine, file_id from reading");
  const read = packs.map(async ({ library_id, engine, file_id }) => {
    const parts = await database.query(
      "select body from reading where library_id = $1 and engine = $2 and file_id = $3 order by part",
      [String(library_id), String(engine), String(file_id)],
    );
    return unpackReadings(joinedParts(parts));
  });
  // Words are in maps too, which JSON would leave out.
  return inspect(await Promise.all(read), { depth: null, maxArrayLength: null, maxStringLength: null });
}
