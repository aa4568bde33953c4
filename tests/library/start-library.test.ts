import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { UnreachableError } from "../../src/errors.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { feedIdOf, newFeedState } from "../../src/library/records/feed-states.ts";
import { startLibrary } from "../../src/library/start-library.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { realDisk, StoreAwayError } from "../../src/library/store/disk.ts";
import { FileFeedStates } from "../../src/library/store/file-feed-states.ts";
import { noteForOperator } from "../../src/note-for-operator.ts";
import { uploaded } from "./bring.ts";
import { liteDatabase } from "./postgres/lite-database.ts";
import { putFeedState } from "./put-feed-state.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const CLUB = "80351110224678912";
const DAY_MS = 24 * 60 * 60_000;

const FOLLOWED = {
  id: "0123456789abcdef",
  channel: null,
  post: "nothing",
  words: [],
  addedAt: "2025-02-01T12:00:00.000Z",
  isPrimed: true,
  isFailureTold: false,
} as const;

/** An empty library on a disk, with a clock that is put forward by hand. */
async function start(prepare: (folder: string) => Promise<void> = async () => {}) {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "shared"));
  await prepare(folder);
  const failed: unknown[] = [];
  let now = new Date("2025-03-01T12:00:00Z");
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const kept = await startLibrary({
    libraryDir: join(folder, "shared"),
    dataDir: join(folder, "data"),
    analyst: inlineAnalyst,
    now: () => now,
    failedForADay: async () => {},
    failed: error => void failed.push(error),
  });
  onTestFinished(() => kept.stop());
  return { kept, folder, failed, forward: (ms: number) => (now = new Date(now.getTime() + ms)) };
}

/** Libraries on a disk whose club the bot left 31 days ago, just started; the article is invented. */
async function startAfterLeaving() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "shared"));
  let now = new Date("2025-03-01T12:00:00Z");
  const open = () =>
    startLibrary({
      libraryDir: join(folder, "shared"),
      dataDir: join(folder, "data"),
      analyst: inlineAnalyst,
      now: () => now,
      failedForADay: async () => {},
      failed: error => {
        throw error;
      },
    });
  const before = await open();
  const own = await before.libraries.server(CLUB);
  await own.add([uploaded("The reading circle met on the roof, said Ada Quill.")]);
  await before.libraries.leave(CLUB);
  await before.stop();
  now = new Date(now.getTime() + 31 * DAY_MS);
  vi.useFakeTimers({ toFake: ["setTimeout", "setInterval", "clearTimeout", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const kept = await open();
  onTestFinished(() => kept.stop());
  return kept;
}

describe("startLibrary()", () => {
  it("ends everything though some of it fails, and tells of every failure", async () => {
    const { kept, failed } = await start();
    const bugs = [new Error("no libraries"), new Error("no store")];
    vi.spyOn(kept.libraries, "close").mockRejectedValueOnce(bugs[0]);
    const closing = vi.spyOn(kept.store, "close").mockRejectedValueOnce(bugs[1]);
    await expect(kept.stop()).rejects.toBe(bugs[0]);
    expect(closing).toHaveBeenCalledOnce();
    expect(failed).toEqual([bugs[1]]);
  });

  it("deletes nothing before Discord has said which servers the bot is in", async () => {
    const { libraries, store } = await startAfterLeaving();
    await vi.advanceTimersByTimeAsync(10 * 60_000);
    await libraries.join(CLUB);
    await vi.advanceTimersByTimeAsync(2 * 60 * 60_000);
    await libraries.sweep();
    expect(await store.servers()).toEqual([CLUB]);
    expect((await libraries.of(CLUB)).articles).toHaveLength(1);
  });

  it("deletes within an hour or so what was left 30 days ago", async () => {
    const { store } = await startAfterLeaving();
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    vi.useRealTimers();
    await expect.poll(() => store.servers()).toEqual([]);
  });

  it("deletes nothing on the day on which the clock was put forward", { timeout: 120_000 }, async () => {
    const { kept, failed, forward } = await start();
    const own = await kept.libraries.server(CLUB);
    await own.add([uploaded("The reading circle met on the roof, said Ada Quill.")]);
    await kept.libraries.leave(CLUB);
    forward(400 * DAY_MS);
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    await expect.poll(() => failed.map(noteForOperator)).toEqual([expect.stringContaining("clock")]);
    expect(await kept.store.servers()).toEqual([CLUB]);
    // Nobody has put it back: it may be right.
    await vi.advanceTimersByTimeAsync(DAY_MS);
    vi.useRealTimers();
    await expect.poll(() => kept.store.servers()).toEqual([]);
  });

  it.each([
    [
      "an article that is dated years later",
      async (folder: string) => {
        const text = "---\ndate: 2031-05-12\n---\nThe reading circle met on the roof, said Ada Quill.";
        await writeFile(join(folder, "shared/roof.md"), text);
      },
    ],
    [
      "a feed that was polled years later",
      async (folder: string) => {
        const store = await DataFolder.open(join(folder, "data"));
        const { url } = newFeedState("https://courier.test/feed");
        await putFeedState(store.feeds, { ...newFeedState(url), answeredAt: "2031-05-12T10:00:00.000Z" });
        const kept = await store.record(CLUB);
        await kept.update(record => ({ ...record, feeds: [{ ...FOLLOWED, url }] }));
        await store.close();
      },
    ],
  ])("says that the clock is wrong from the start, by %s", async (_, prepare) => {
    const { failed } = await start(prepare);
    await expect
      .poll(() => failed.map(noteForOperator))
      .toEqual([expect.stringMatching(/^This machine's clock says 2025-03-01, but .* 2031-05-12\./)]);
  });

  it("is ready before it has looked at any feed for that", async () => {
    let letGo = () => {};
    const held = new Promise<null>(resolve => {
      letGo = () => resolve(null);
    });
    const looked = vi.spyOn(FileFeedStates.prototype, "get").mockReturnValue(held);
    onTestFinished(() => looked.mockRestore());
    const { failed } = await start(async folder => {
      const store = await DataFolder.open(join(folder, "data"));
      const kept = await store.record(CLUB);
      const feeds = [{ ...FOLLOWED, url: "https://courier.test/feed" }];
      await kept.update(record => ({ ...record, feeds }));
      await store.close();
    });
    await expect.poll(() => looked.mock.calls.length).toBe(1);
    letGo();
    expect(failed).toEqual([]);
  });

  it("forgets nothing of feeds while it isn't known who follows them", async () => {
    const { kept, folder } = await start();
    const state = { ...newFeedState("https://courier.test/feed"), seen: ["0123456789abcdef"] };
    await putFeedState(kept.states, state);
    const server = join(folder, "data/servers", CLUB);
    await mkdir(server, { recursive: true });
    for (const name of ["server.json", "server.json.copy"]) await writeFile(join(server, name), "{half");
    await vi.advanceTimersByTimeAsync(61 * 60_000);
    await kept.store.tidy();
    expect(await kept.libraries.followed()).toBeNull();
    expect((await new FileFeedStates(join(folder, "data"), realDisk).get(state.url))?.seen).toEqual(
      state.seen,
    );
  });

  it("tells the operator once of a feed's damaged file, and keeps it", async () => {
    const { kept, folder, failed } = await start();
    const { url } = newFeedState("https://courier.test/feed");
    const file = join(folder, "data/feeds", `${feedIdOf(url)}.json`);
    await mkdir(join(folder, "data/feeds"));
    await writeFile(file, '{"url":');
    expect([await kept.states.get(url), await kept.states.get(url)]).toEqual([null, null]);
    expect(failed.map(noteForOperator)).toEqual([expect.stringContaining(".damaged")]);
    expect(await readFile(`${file}.damaged`, "utf8")).toBe('{"url":');
  });

  it("stops only when what is under way has ended", async () => {
    const { store, stop } = await startAfterLeaving();
    vi.advanceTimersByTime(60 * 60_000);
    vi.useRealTimers();
    await stop();
    expect(await store.servers()).toEqual([]);
  });

  it("ends everything though a part of it fails, so that another process can start", async () => {
    const { kept, folder } = await start();
    const close = vi.spyOn(kept.libraries, "close").mockRejectedValue(new Error("stuck"));
    await expect(kept.stop()).rejects.toThrow("stuck");
    close.mockRestore();
    const again = await DataFolder.open(join(folder, "data"));
    await again.close();
  });

  it("can be tried again where the database goes away while it starts", { timeout: 120_000 }, async () => {
    const lite = await liteDatabase();
    onTestFinished(() => lite.close());
    const folder = await temporaryFolder();
    const openStore = PostgresStore.open.bind(PostgresStore);
    const open = vi
      .spyOn(PostgresStore, "open")
      .mockImplementation(() => openStore({ ...lite, close: async () => {} }));
    onTestFinished(() => open.mockRestore());
    const working = vi.spyOn(PostgresStore.prototype, "working").mockRejectedValueOnce(new StoreAwayError());
    onTestFinished(() => working.mockRestore());
    const begin = () =>
      startLibrary({
        libraryDir: folder,
        dataDir: join(folder, "data"),
        databaseUrl: "postgres://nobody@127.0.0.1:9/none",
        analyst: inlineAnalyst,
        failedForADay: async () => {},
        failed: error => {
          throw error;
        },
      });
    await expect(begin()).rejects.toThrow(UnreachableError);
    const store = await openStore({ ...lite, close: async () => {} });
    expect(await store.workers.all()).toEqual([]);
    const kept = await begin();
    expect(await store.workers.all()).toHaveLength(1);
    await kept.stop();
    expect(await store.workers.all()).toEqual([]);
  });
});
