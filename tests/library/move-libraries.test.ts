import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { articleKeyOf } from "../../src/articles/create-article.ts";
import { OperatorError } from "../../src/errors.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { newFeedState } from "../../src/library/feeds/feed-states.ts";
import { moveLibraries } from "../../src/library/move-libraries.ts";
import type { Database } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { refuseMoved } from "../../src/library/refuse-moved.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import type { LibraryStore } from "../../src/library/store/library-store.ts";
import { uploaded } from "./bring.ts";
import { A, B, NOW } from "./opened-libraries.ts";
import { emptied, liteDatabase } from "./postgres/lite-database.ts";
import { putFeedState } from "./put-feed-state.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());
beforeEach(() => emptied(database));

async function inFiles() {
  const store = await DataFolder.open(await temporaryFolder());
  onTestFinished(() => store.close());
  return store;
}
const inPostgres = () => PostgresStore.open({ ...database, close: async () => {} });

const FEED = "https://courier.test/feed";
const textOf = (number: number) => `Words of number ${number}.`;

/** Two servers with three files, one of which is removed, and a feed. */
async function fill(store: LibraryStore) {
  for (const guild of [A, B]) {
    const own = await store.server(guild);
    await own.keep(
      [1, 2, 3].map(at => ({ ...uploaded(textOf(at), `${at}.txt`), articles: [articleKeyOf(textOf(at))] })),
      NOW,
    );
    const [first] = own.files;
    await own.remove(first?.id ?? "", first?.articles[0] ?? articleKeyOf(""));
    // Several at one moment, as when an addition is undone.
    const gone = ["x", "c", "m", "a"].map(
      text => [articleKeyOf(text), { title: text, happened: "removed" as const, at: NOW }] as const,
    );
    await own.departed.change(gone, []);
    await own.update(record => ({
      ...record,
      feeds: [
        {
          id: "0123456789abcdef",
          url: FEED,
          channel: null,
          post: "nothing" as const,
          words: [],
          addedAt: NOW.toISOString(),
          isPrimed: true,
          isFailureTold: false,
        },
      ],
    }));
  }
  await putFeedState(store.feeds, { ...newFeedState(FEED), seen: ["a", "b"] });
  const shared = await store.shared.departed();
  await shared.change([[articleKeyOf("s"), { title: "S", happened: "changed", at: NOW }]], []);
}

async function everythingIn(store: LibraryStore) {
  const servers = await Promise.all(
    (await store.servers()).map(async guild => {
      const own = await store.server(guild);
      const files = own.files.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      return { guild, record: own.record, files, departed: new Map(await own.departed.all()) };
    }),
  );
  const shared = await (await store.shared.departed()).all();
  return { servers, feed: await store.feeds.get(FEED), shared };
}

const DONE = { servers: 2, files: 4, departed: 9, feeds: 1, isAgain: false };

describe.each([
  ["files to PostgreSQL", inFiles, inPostgres],
  ["PostgreSQL to files", inPostgres, inFiles],
] as const)("moveLibraries() from %s", (_, openSource, openPlace) => {
  it("carries everything, says what it compared, and leaves a mark in both", async () => {
    const [from, to] = [await openSource(), await openPlace()];
    await fill(from);
    const before = await everythingIn(from);
    expect(await moveLibraries(from, to, NOW)).toMatchObject({ ...DONE, bytes: expect.any(Number) });
    expect(await everythingIn(to)).toEqual(before);
    expect(await everythingIn(from)).toEqual(before);
    const at = NOW.toISOString();
    expect(await from.moves.get()).toMatchObject({ kind: "left", other: to.form, at });
    expect(await to.moves.get()).toMatchObject({ kind: "arrived", other: from.form, at });
    await refuseMoved(to);
    await expect(refuseMoved(from)).rejects.toThrow(/^The data here was moved to .* on 2025-03-01/);
  });

  it("refuses what isn't empty, and changes nothing there", async () => {
    const [from, to] = [await openSource(), await openPlace()];
    await fill(from);
    await (await to.server(A)).update(record => ({ ...record, leftAt: NOW.toISOString() }));
    const there = await everythingIn(to);
    await expect(moveLibraries(from, to, NOW)).rejects.toThrow("Something is kept there already");
    expect(await everythingIn(to)).toEqual(there);
    expect([await from.moves.get(), await to.moves.get()]).toEqual([null, null]);
  });

  it("refuses to do it twice", async () => {
    const [from, to] = [await openSource(), await openPlace()];
    await fill(from);
    await moveLibraries(from, to, NOW);
    await expect(moveLibraries(from, to, NOW)).rejects.toThrow("Something is kept there already");
  });

  it.each([0, 1, 2])(
    "can be begun again when it ended after %i servers, and starts on neither before",
    async at => {
      const [from, to] = [await openSource(), await openPlace()];
      await fill(from);
      const before = await everythingIn(from);
      let opened = 0;
      const dying = new Proxy(to, {
        get: (target, name) => {
          if (name === "server") {
            return (guild: string) => {
              if (opened++ === at) throw new Error("the process ends here");
              return target.server(guild);
            };
          }
          if (name === "shared" && at === 2) throw new Error("the process ends here");
          const value: unknown = Reflect.get(target, name, target);
          return typeof value === "function" ? value.bind(target) : value;
        },
      });
      await expect(moveLibraries(from, dying, NOW)).rejects.toThrow("the process ends here");
      await expect(refuseMoved(to)).rejects.toThrow(
        /was begun on 2025-03-01 and not finished: run verbatim move/,
      );
      await refuseMoved(from);
      expect(await moveLibraries(from, to, NOW)).toMatchObject({ ...DONE, isAgain: true });
      expect(await everythingIn(to)).toEqual(before);
    },
  );

  it("refuses a database that a process uses", async () => {
    const [from, to] = [await openSource(), await openPlace()];
    await fill(from);
    const workers = from.workers ?? to.workers;
    await workers?.tell("ready");
    await expect(moveLibraries(from, to, NOW)).rejects.toThrow("A process uses the database");
    await workers?.leave();
    await moveLibraries(from, to, NOW);
  });
});

describe("a start on a data folder", () => {
  it("is refused when the data was moved to PostgreSQL, until the mark is deleted", async () => {
    const folder = await temporaryFolder();
    const store = await DataFolder.open(folder);
    await store.moves.set({ version: 1, kind: "left", other: "postgres", at: NOW.toISOString() });
    await store.close();
    const starting = startLibrary({
      libraryDir: await temporaryFolder(),
      dataDir: folder,
      analyst: inlineAnalyst,
      failedForADay: async () => {},
      failed: () => {},
    });
    await expect(starting).rejects.toThrow(OperatorError);
    await expect(starting).rejects.toThrow(
      "set DATABASE_URL. To use it all the same, delete moved.json in DATA_DIR.",
    );
    // The folder is let go.
    await (await DataFolder.open(folder)).close();
  });
});
