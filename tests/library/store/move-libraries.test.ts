import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { articleKeyOf } from "../../../src/articles/create-article.ts";
import { OperatorError } from "../../../src/errors.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { feedIdOf, newFeedState } from "../../../src/library/records/feed-states.ts";
import { startLibrary } from "../../../src/library/start-library.ts";
import { DataFolder, type DataFolderOptions } from "../../../src/library/store/data-folder.ts";
import { type Disk, realDisk } from "../../../src/library/store/disk.ts";
import type { LibraryStore } from "../../../src/library/store/library-store.ts";
import { moveLibraries } from "../../../src/library/store/move-libraries.ts";
import { refuseMoved } from "../../../src/library/store/refuse-moved.ts";
import { uploaded } from "../bring.ts";
import { A, B, NOW } from "../opened-libraries.ts";
import { emptied, liteDatabase } from "../postgres/lite-database.ts";
import { putFeedState } from "../put-feed-state.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { unreadable } from "../unreadable-disk.ts";

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());
beforeEach(() => emptied(database));

/** A place for data, which can be opened again once it was closed. */
type Open = () => Promise<LibraryStore>;
const inFiles = async (options: DataFolderOptions = {}): Promise<Open> => {
  const folder = await temporaryFolder();
  return () => DataFolder.open(folder, options);
};
const inPostgres = async (): Promise<Open> => () =>
  PostgresStore.open({ ...database, close: async () => {} });

/** Opens a place until the test ends. */
async function held(open: Open): Promise<LibraryStore> {
  const store = await open();
  onTestFinished(() => store.close());
  return store;
}

/** What is in a place that isn't open. */
async function lookedAt<Result>(open: Open, look: (store: LibraryStore) => Promise<Result>): Promise<Result> {
  const store = await open();
  try {
    return await look(store);
  } finally {
    await store.close();
  }
}

/** A store that does something before it opens a server. */
function beforeServer(store: LibraryStore, act: (guildId: string) => Promise<void>): LibraryStore {
  return new Proxy(store, {
    get: (target, name) => {
      if (name === "server") {
        return async (guildId: string) => {
          await act(guildId);
          return target.server(guildId);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}

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
  ["files to PostgreSQL", () => inFiles(), inPostgres],
  ["PostgreSQL to files", inPostgres, () => inFiles()],
] as const)("moveLibraries() from %s", (_, openSource, openPlace) => {
  it("carries everything, says what it compared, and leaves a mark in both", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    const before = await everythingIn(from);
    expect(await moveLibraries(from, openTo, NOW)).toMatchObject({ ...DONE, bytes: expect.any(Number) });
    const to = await held(openTo);
    expect(await everythingIn(to)).toEqual(before);
    expect(await everythingIn(from)).toEqual(before);
    const at = NOW.toISOString();
    expect(await from.moves.get()).toMatchObject({ kind: "left", other: to.form, at });
    expect(await to.moves.get()).toMatchObject({ kind: "arrived", other: from.form, at });
    await refuseMoved(to);
    await expect(refuseMoved(from)).rejects.toThrow(/^The data here was moved to .* on 2025-03-01/);
  });

  it("refuses what isn't empty, and changes nothing there", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    await lookedAt(openTo, async to => {
      await (await to.server(A)).update(record => ({ ...record, leftAt: NOW.toISOString() }));
    });
    const there = await lookedAt(openTo, everythingIn);
    await expect(moveLibraries(from, openTo, NOW)).rejects.toThrow("Something is kept there already");
    expect(await lookedAt(openTo, everythingIn)).toEqual(there);
    expect(await from.moves.get()).toBeNull();
    expect(await lookedAt(openTo, to => to.moves.get())).toBeNull();
  });

  it("refuses to do it twice", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    await moveLibraries(from, openTo, NOW);
    await expect(moveLibraries(from, openTo, NOW)).rejects.toThrow("Something is kept there already");
  });

  it.each([0, 1, 2])(
    "can be begun again when it ended after %i servers, and starts on neither before",
    async at => {
      const [from, openTo] = [await held(await openSource()), await openPlace()];
      await fill(from);
      const before = await everythingIn(from);
      let opened = 0;
      const openDying = async () =>
        new Proxy(await openTo(), {
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
      await expect(moveLibraries(from, openDying, NOW)).rejects.toThrow("the process ends here");
      await expect(lookedAt(openTo, refuseMoved)).rejects.toThrow(
        /was begun on 2025-03-01 and not finished: run verbatim move/,
      );
      await refuseMoved(from);
      expect(await moveLibraries(from, openTo, NOW)).toMatchObject({ ...DONE, isAgain: true });
      expect(await lookedAt(openTo, everythingIn)).toEqual(before);
    },
  );

  it("refuses a database that a process uses", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    const workers = from.workers ?? (await held(openTo)).workers;
    await workers?.tell("ready");
    await expect(moveLibraries(from, openTo, NOW)).rejects.toThrow("A process uses the database");
    expect(await from.moves.get()).toBeNull();
    await workers?.leave();
    await moveLibraries(from, openTo, NOW);
  });

  it("lets no process start on what is being copied", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    const refusals: string[] = [];
    const openWatched = async () =>
      beforeServer(await openTo(), async () => {
        await refuseMoved(from).catch((error: Error) => refusals.push(error.message));
      });
    await moveLibraries(from, openWatched, NOW);
    // Each server is opened to copy it and to compare it.
    expect(refusals).toHaveLength(4);
    expect(refusals[0]).toMatch(/^Moving the data here to .* was begun on 2025-03-01: wait until/);
  });

  it("is begun again on a source where the process ended in the middle", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    await from.moves.set({ version: 1, kind: "leaving", other: "postgres", at: NOW.toISOString() });
    expect(await moveLibraries(from, openTo, NOW)).toMatchObject(DONE);
  });

  it("notices what another process changes in what was copied already", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    const openWatched = async () =>
      beforeServer(await openTo(), async guild => {
        if (guild !== B) return;
        const own = await from.server(A);
        if (own.record.leftAt === null)
          await own.update(record => ({ ...record, leftAt: NOW.toISOString() }));
      });
    await expect(moveLibraries(from, openWatched, NOW)).rejects.toThrow(`Server ${A} differs in the copy`);
    expect(await from.moves.get()).toBeNull();
    expect(await lookedAt(openTo, to => to.moves.get())).toMatchObject({ kind: "arriving" });
  });

  it("copies nothing from where a move didn't finish, or what was moved elsewhere long ago", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    const mark = { version: 1, other: "files", at: "2024-01-01T00:00:00.000Z" } as const;
    for (const [kind, words] of [
      ["arriving", "and not finished"],
      ["left", "and isn't current"],
    ] as const) {
      await from.moves.set({ ...mark, kind });
      await expect(moveLibraries(from, openTo, NOW)).rejects.toThrow(words);
      expect(await lookedAt(openTo, to => to.servers())).toEqual([]);
    }
    // Something else is half there: that is of another move.
    await lookedAt(openTo, to => to.moves.set({ ...mark, kind: "arriving", at: NOW.toISOString() }));
    await expect(moveLibraries(from, openTo, NOW)).rejects.toThrow("and isn't current");
    // Only the last mark was missing.
    await lookedAt(openTo, to => to.moves.set({ ...mark, kind: "arriving" }));
    expect(await moveLibraries(from, openTo, NOW)).toMatchObject({ ...DONE, isAgain: true });
  });

  it("refuses a mark that it can't read", async () => {
    const [from, openTo] = [await held(await openSource()), await openPlace()];
    await fill(from);
    const later = { version: 2, kind: "left", other: "files", at: NOW.toISOString() };
    // @ts-expect-error as a later release writes it
    await from.moves.set(later);
    const unreadable = /can't be read: it is damaged, or a newer release wrote it/;
    await expect(refuseMoved(from)).rejects.toThrow(OperatorError);
    await expect(refuseMoved(from)).rejects.toThrow(unreadable);
    await expect(moveLibraries(from, openTo, NOW)).rejects.toThrow(unreadable);
  });
});

describe("moveLibraries()", () => {
  it("compares what is on the disk, not what is in memory", async () => {
    const from = await held(await inPostgres());
    await fill(from);
    const openTo = await inFiles({ disk: losing("former.json") });
    await expect(moveLibraries(from, openTo, NOW)).rejects.toThrow(`Server ${A} differs in the copy`);
  });
});

describe("moveLibraries() from files", () => {
  it.each([
    ["a feed's state", `feeds/${feedIdOf(FEED)}.json`, "{half"],
    ["what is remembered of a server's articles", `servers/${A}/former.json`, "[half"],
    ["what is remembered of the shared articles", "shared.former.json", '[{"key":1}]'],
  ])("refuses, again and again, where this is damaged: %s", async (_, file, text) => {
    const folder = await temporaryFolder();
    await lookedAt(() => DataFolder.open(folder), fill);
    await writeFile(join(folder, file), text);
    const openTo = await inPostgres();
    for (const _again of [1, 2]) {
      const moving = lookedAt(
        () => DataFolder.open(folder, { refusesDamaged: true }),
        from => moveLibraries(from, openTo, NOW),
      );
      await expect(moving).rejects.toThrow(`${file} is damaged. Mend it first`);
    }
    expect(await readFile(join(folder, file), "utf8")).toBe(text);
    await rm(join(folder, file));
    const moved = await lookedAt(
      () => DataFolder.open(folder, { refusesDamaged: true }),
      from => moveLibraries(from, openTo, NOW),
    );
    expect(moved.isAgain).toBe(true);
  });

  it("refuses what can't be read at the moment", async () => {
    const folder = await temporaryFolder();
    await lookedAt(() => DataFolder.open(folder), fill);
    const broken = unreadable("EIO", path => path.endsWith("former.json"));
    broken.break();
    const moving = lookedAt(
      () => DataFolder.open(folder, { refusesDamaged: true, disk: broken.disk }),
      async from => moveLibraries(from, await inPostgres(), NOW),
    );
    await expect(moving).rejects.toMatchObject({ code: "EIO" });
  });
});

/** A disk that says that it has written files with such names, and hasn't. */
function losing(name: string): Disk {
  return {
    ...realDisk,
    rename: async (from, to) => {
      if (!String(to).endsWith(name)) await realDisk.rename(from, to);
    },
  };
}

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
