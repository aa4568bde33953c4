import fc from "fast-check";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../bench/cluster/postgres-server.ts";
import { ArticleKey } from "../../src/articles/article.ts";
import { READ_ENDINGS } from "../../src/articles/kinds.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { FeedState, newFeedState } from "../../src/library/records/feed-states.ts";
import { KeptFile, NEW_SERVER, ServerRecord } from "../../src/library/records/records.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { DiskError } from "../../src/library/store/disk.ts";
import {
  ChangedMeanwhile,
  KEPT_AFTER_LEAVING_MS,
  type LibraryStore,
  type NewFile,
} from "../../src/library/store/library-store.ts";
import { liteDatabase } from "./postgres/lite-database.ts";
import { putFeedState } from "./put-feed-state.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// All texts here are invented.

const NOW = new Date("2025-03-01T12:00:00Z");
const [A, B] = ["100000000000000001", "18446744073709551"] as const;

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

/** Opens the stored data again, as another process would. */
type Reopen = () => Promise<LibraryStore>;

async function inFiles(): Promise<Reopen> {
  const folder = await temporaryFolder();
  let store: DataFolder | null = null;
  onTestFinished(async () => store?.close());
  return async () => {
    await store?.close();
    store = await DataFolder.open(folder);
    return store;
  };
}

async function inPostgres(): Promise<Reopen> {
  const stores: PostgresStore[] = [];
  onTestFinished(async () => {
    for (const store of stores.splice(0)) await store.close();
  });
  if (!server) {
    const database = await liteDatabase();
    return () => PostgresStore.open(database);
  }
  const address = await server.newDatabase();
  return async () => {
    const store = await PostgresStore.open(address);
    stores.push(store);
    return store;
  };
}

const FEED = {
  id: "0123456789abcdef",
  url: "https://courier.test/feed",
  channel: null,
  post: "nothing" as const,
  words: [],
  addedAt: NOW.toISOString(),
  isPrimed: true,
  isFailureTold: false,
};

const keyOf = (number: number): ArticleKey => ArticleKey.parse(`aaaaaaaa${String(number).padStart(2, "0")}`);

function fileOf(number: number, more: Partial<NewFile> = {}): NewFile {
  return {
    name: `${number}.txt`,
    bytes: new TextEncoder().encode(`Words of number ${number}. `.repeat(40)),
    origin: { kind: "uploaded", on: "2025-03-01" },
    articles: [keyOf(number)],
    ...more,
  };
}

describe.each([
  ["files", inFiles],
  ["PostgreSQL", inPostgres],
] as const)("a store of %s", (_, begin) => {
  it("has nothing of a new server, and makes nothing for it", async () => {
    const open = await begin();
    const store = await open();
    expect((await store.record(A)).record).toEqual(NEW_SERVER);
    const kept = await store.server(A);
    expect([kept.files, kept.bytes, kept.articleCount, kept.damaged]).toEqual([[], 0, 0, []]);
    expect(await store.leave(A, NOW)).toBe(false);
    expect(await store.servers()).toEqual([]);
  });

  it("keeps files as they were given, each server by itself, over a restart", async () => {
    const open = await begin();
    const large = fileOf(3, { bytes: new Uint8Array(1_300_000).map((_, at) => at % 251) });
    const store = await open();
    await (await store.server(A)).keep([fileOf(1), fileOf(2)], NOW);
    await (await store.server(B)).keep([large], NOW);
    const again = await open();
    expect([...(await again.servers())].sort()).toEqual([A, B].sort());
    const own = await again.server(A);
    expect(own.files.map(({ name }) => name).sort()).toEqual(["1.txt", "2.txt"]);
    for (const kept of own.files) {
      expect(new TextDecoder().decode(await own.read(kept))).toMatch(/^Words of number/);
    }
    const other = await again.server(B);
    const [kept] = other.files;
    if (!kept) throw new Error("nothing was kept");
    expect(Buffer.from(await other.read(kept)).equals(Buffer.from(large.bytes))).toBe(true);
    // One server's data is inaccessible to the other.
    await expect(own.read(kept)).rejects.toThrow(DiskError);
  });

  it("keeps files of every kind that can be added over a restart", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const names = READ_ENDINGS.map(ending => `${ending.slice(1)}${ending}`).sort();
    await own.keep(
      names.map((name, at) => fileOf(at, { name })),
      NOW,
    );
    const again = await (await open()).server(A);
    expect(again.files.map(({ name }) => name).sort()).toEqual(names);
    expect(again.damaged).toEqual([]);
    for (const kept of again.files) expect(await again.read(kept)).toHaveLength(kept.bytes);
  });

  it("takes files for a server that isn't open, and knows which texts and links are there", async () => {
    const open = await begin();
    const store = await open();
    const intake = await store.intake(A);
    const fetched = { kind: "fetched", domain: "courier.test", on: "2025-03-01" } as const;
    const nothing = await intake.look([keyOf(1)], ["link of 1"]);
    expect(nothing).toMatchObject({ bytes: 0, articleCount: 0, record: NEW_SERVER });
    const files = [
      fileOf(1, { origin: fetched, links: { [keyOf(1)]: "link of 1" } }),
      fileOf(2, { articles: [keyOf(2), keyOf(3)], links: {} }),
      fileOf(4, { origin: fetched, articles: [keyOf(2)], links: {} }),
    ];
    await intake.keep(files, NOW, nothing?.version ?? "");
    await expect(intake.keep([fileOf(5)], NOW, nothing?.version ?? "")).rejects.toThrow(ChangedMeanwhile);
    const again = await open();
    const kept = await again.server(A);
    expect(kept.files.map(({ name }) => name).sort()).toEqual(["1.txt", "2.txt", "4.txt"]);
    const look = async () => await (await again.intake(A)).look([1, 2, 3, 9].map(keyOf), ["link of 1", "x"]);
    const standing = await look();
    expect(standing).toMatchObject({ bytes: kept.bytes, articleCount: 4 });
    expect([...(standing?.present ?? [])].sort()).toEqual([
      [keyOf(1), { isFetched: true }],
      [keyOf(2), { isFetched: true }],
      [keyOf(3), { isFetched: false }],
    ]);
    expect([...(standing?.links ?? [])]).toEqual([["link of 1", keyOf(1)]]);
  });

  it("looks at no text or link that was removed, and says where links weren't noted", async () => {
    const store = await (await begin())();
    const fetched = { kind: "fetched", domain: "courier.test", on: "2025-03-01" } as const;
    const own = await store.server(A);
    await own.keep([fileOf(1, { origin: fetched, articles: [keyOf(1), keyOf(2)] })], NOW);
    const look = async () => (await store.intake(A)).look([1, 2].map(keyOf), ["link of 1", "link of 2"]);
    expect(await look()).toBeNull();
    const [kept] = own.files;
    const links = { [keyOf(1)]: "link of 1", [keyOf(2)]: "link of 2" };
    const { version } = own;
    await own.noteLinks(new Map([[kept?.id ?? "", links]]));
    expect(own.version).toBe(version);
    expect((await look())?.links.size).toBe(2);
    await own.remove(kept?.id ?? "", keyOf(1));
    const left = await look();
    expect([...(left?.present.keys() ?? [])]).toEqual([keyOf(2)]);
    expect([...(left?.links ?? [])]).toEqual([["link of 2", keyOf(2)]]);
    await own.remove(kept?.id ?? "", keyOf(2));
    expect((await look())?.present.size).toBe(0);
  });

  it("keeps settings, feeds' posts and blocks, and returns them", async () => {
    const open = await begin();
    const store = await open();
    const record = await store.record(A);
    const tombstone = { kind: "article", key: keyOf(1), at: NOW.toISOString() } as const;
    await record.update(one => ({ ...one, tombstones: [tombstone] }));
    const work = { what: "add", total: 3, since: NOW.toISOString() } as const;
    await (await store.server(A)).update(one => ({ ...one, work }));
    await record.update(one => ({ ...one, settings: { ...one.settings, isSharedShown: false } }));
    const { record: kept } = await (await open()).record(A);
    expect(kept).toMatchObject({ tombstones: [tombstone], work, settings: { isSharedShown: false } });
  });

  it("keeps what a newer version has stored and this one doesn't know", async () => {
    const open = await begin();
    const rule = { channel: "1".repeat(18), articles: null, replies: null, askers: [], mentions: null };
    const newer = {
      ...NEW_SERVER,
      mottos: ["Read twice"],
      settings: { ...NEW_SERVER.settings, motto: 1, channels: [{ ...rule, colour: "red" }] },
      feeds: [{ ...FEED, every: { hours: 2 } }],
      tombstones: [{ kind: "domain", domain: "courier.test", at: NOW.toISOString(), by: "law" }],
    };
    await (await (await open()).record(A)).update(() => ServerRecord.parse(newer));
    const change = { isSharedShown: false };
    await (await (await open()).record(A)).update(one => ({
      ...one,
      settings: { ...one.settings, ...change },
    }));
    const { record } = await (await open()).record(A);
    expect(record).toEqual({ ...newer, settings: { ...newer.settings, ...change } });
  });

  it("keeps what a newer version has stored of a file, whatever is changed of it", async () => {
    const open = await begin();
    const typed = { title: "Words", mood: "glad" };
    const own = await (await open()).server(A);
    const [first] = await own.keep([fileOf(1, { articles: [keyOf(1), keyOf(2)], typed })], NOW);
    if (!first) throw new Error("nothing was kept");
    const bytes = await own.read(first);
    await own.putBack([{ kept: KeptFile.parse({ ...first, pinned: true }), bytes }]);
    const again = await (await open()).server(A);
    const [kept] = again.files;
    if (!kept) throw new Error("nothing was kept");
    await again.describe(kept, { ...kept.typed, label: "sea" });
    await again.remove(kept.id, keyOf(2));
    const [left] = (await (await open()).server(A)).files;
    expect(left).toEqual({ ...first, pinned: true, typed: { ...typed, label: "sea" }, without: [keyOf(2)] });
  });

  it("keeps what a newer version has stored of a feed's polls", async () => {
    const open = await begin();
    const { feeds } = await open();
    await putFeedState(feeds, FeedState.parse({ ...newFeedState(FEED.url), language: "cy" }));
    const state = await (await open()).feeds.get(FEED.url);
    if (!state) throw new Error("nothing was kept");
    await putFeedState(feeds, { ...state, title: "Ferries" });
    expect(await (await open()).feeds.get(FEED.url)).toMatchObject({ title: "Ferries", language: "cy" });
  });

  it("keeps who was corrected, and what holds in channels and for roles", async () => {
    const open = await begin();
    const store = await open();
    const correction = {
      article: keyOf(1),
      paragraph: 2,
      start: 3,
      end: 40,
      speaker: null,
      at: NOW.toISOString(),
    };
    const channel = "200000000000000001";
    const role = "300000000000000001";
    const channels = [
      { channel, articles: "The Courier", replies: "threads", askers: [role], mentions: "threads" } as const,
    ];
    const roles = [{ role, articles: "sport", replies: "everybody" } as const];
    await (await store.record(A)).update(one => ({
      ...one,
      corrections: [correction],
      settings: { ...one.settings, channels, roles },
    }));
    const { record: kept } = await (await open()).record(A);
    expect(kept).toMatchObject({ corrections: [correction], settings: { channels, roles } });
    await (await store.server(A)).update(one => ({ ...one, corrections: [] }));
    expect((await (await open()).record(A)).record.corrections).toEqual([]);
  });

  it("removes articles of a file, and the file with its last", async () => {
    const open = await begin();
    const store = await open();
    const own = await store.server(A);
    const [kept] = await own.keep([fileOf(1, { articles: [keyOf(1), keyOf(2)] })], NOW);
    const id = kept?.id ?? "";
    await own.remove(id, keyOf(1));
    expect((await (await open()).server(A)).files.map(({ without }) => without)).toEqual([[keyOf(1)]]);
    const again = await (await open()).server(A);
    await again.remove(id, keyOf(2));
    expect(again.files).toEqual([]);
    if (kept) await expect(again.read(kept)).rejects.toThrow(DiskError);
    expect((await (await open()).server(A)).files).toEqual([]);
  });

  it("lets a removed article come back by the same file", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const [kept] = await own.keep([fileOf(1)], NOW);
    await own.remove(kept?.id ?? "", keyOf(1));
    await own.keep([fileOf(1)], new Date(NOW.getTime() + 1000));
    const again = await (await open()).server(A);
    expect(again.files.map(({ id, without }) => ({ id, without }))).toEqual([{ id: kept?.id, without: [] }]);
    const [file] = again.files;
    if (file) expect((await again.read(file)).length).toBe(fileOf(1).bytes.length);
  });

  it("removes what a new version replaced, where the process ended in between", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const [old] = await own.keep([fileOf(1)], NOW);
    const instead = { file: old?.id ?? "", key: keyOf(1) };
    await own.keep([fileOf(2, { instead })], new Date(NOW.getTime() + 1000));
    expect((await (await open()).server(A)).files.map(({ name }) => name)).toEqual(["2.txt"]);
  });

  it("lets a replaced article come back, though the clock was put back since", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const [old] = await own.keep([fileOf(1)], NOW);
    const instead = { file: old?.id ?? "", key: keyOf(1) };
    await own.keep([fileOf(2, { instead })], new Date(NOW.getTime() + 2000));
    await own.remove(instead.file, instead.key);
    await own.keep([fileOf(1)], new Date(NOW.getTime() + 1000));
    expect((await (await open()).server(A)).files.map(({ name }) => name)).toEqual(["2.txt", "1.txt"]);
  });

  it("refuses to keep what was decided on another version", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    await own.keep([fileOf(1)], NOW, own.version);
    const before = own.version;
    await own.update(one => ({
      ...one,
      tombstones: [{ kind: "article", key: keyOf(2), at: NOW.toISOString() }],
    }));
    await expect(own.keep([fileOf(2)], NOW, before)).rejects.toThrow(ChangedMeanwhile);
    expect(own.files).toHaveLength(1);
    await own.keep([fileOf(3)], NOW, own.version);
    expect(own.files).toHaveLength(2);
  });

  it("changes the record with the files that it keeps", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const postingHours = { [A]: { begunAt: NOW.toISOString(), posted: 1 } };
    await own.keep([fileOf(1)], NOW, own.version, record => ({ ...record, postingHours }));
    const intake = await (await open()).intake(A);
    const { version = "" } = (await intake.look([], [])) ?? {};
    const unreachable = [{ channel: A, why: "gone", since: NOW.toISOString(), dropped: 0 } as const];
    await intake.keep([fileOf(2)], NOW, version, record => ({ ...record, unreachable }));
    const again = await (await open()).server(A);
    expect(again.files).toHaveLength(2);
    expect(again.record).toMatchObject({ postingHours, unreachable });
  });

  it("doesn't count what is only about posts as another version", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    await own.keep([fileOf(1)], NOW);
    const before = own.version;
    await own.update(one => ({
      ...one,
      unreachable: [],
      postingHours: { [A]: { begunAt: NOW.toISOString(), posted: 1 } },
    }));
    await own.keep([fileOf(2)], NOW, before);
    expect(own.files).toHaveLength(2);
  });

  it("changes what was typed", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const [kept] = await own.keep([fileOf(1, { origin: { kind: "pasted", on: "2025-03-01" } })], NOW);
    if (!kept) throw new Error("nothing was kept");
    await own.describe(kept, { title: "Another title" });
    expect((await (await open()).server(A)).files[0]?.typed).toEqual({ title: "Another title" });
  });

  it("remembers for 30 days what became of an article, for the server alone", async () => {
    const open = await begin();
    const store = await open();
    const own = await store.server(A);
    await own.keep([fileOf(1)], NOW);
    const departed = { title: "Bees", happened: "removed", at: NOW } as const;
    await own.departed.change([[keyOf(1), departed]], []);
    const again = await (await open()).server(A);
    expect(await again.departed.get(keyOf(1), NOW)).toEqual(departed);
    expect(await again.departed.get(keyOf(1), new Date(NOW.getTime() + KEPT_AFTER_LEAVING_MS))).toBeNull();
    expect(await (await (await open()).server(B)).departed.get(keyOf(1), NOW)).toBeNull();
    const last = await (await open()).server(A);
    await last.departed.change([], [keyOf(1)]);
    expect(await last.departed.get(keyOf(1), NOW)).toBeNull();
  });

  it("remembers what was removed with the removal, until it is kept again", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const many = fileOf(3, { articles: [keyOf(2), keyOf(3), keyOf(4)] });
    const kept = await own.keep([fileOf(1), fileOf(2), many], NOW);
    const block = { kind: "article" as const, key: keyOf(4), at: NOW.toISOString() };
    await own.update(record => ({ ...record, tombstones: [block] }));
    const departed = { title: "Bees", happened: "removed", at: NOW } as const;
    const removals = new Map(
      kept.map(({ id, name, articles }) => [id, name === "2.txt" ? [] : articles] as const),
    );
    const gone = [1, 2, 3, 4].map(number => [keyOf(number), departed] as const);
    await own.removeAll(removals, { gone, again: [] });
    // Number 2 is in another file, and number 4 is blocked.
    const again = await (await open()).server(A);
    expect(new Map(await again.departed.all())).toEqual(
      new Map([1, 3].map(number => [keyOf(number), departed] as const)),
    );
    await again.keep([fileOf(1)], NOW);
    const store = await open();
    expect((await (await store.server(A)).departed.all()).map(([key]) => key)).toEqual([keyOf(3)]);
    const intake = await store.intake(A);
    const { version } = (await intake.look([keyOf(3)], [])) ?? expect.fail("its links are known");
    await intake.keep([fileOf(3)], NOW, version);
    expect(await (await (await open()).server(A)).departed.all()).toEqual([]);
  });

  it("forgets what is removed a second time and must not be named", async () => {
    const open = await begin();
    const own = await (await open()).server(A);
    const [kept] = await own.keep([fileOf(1)], NOW);
    const removals = new Map([[kept?.id ?? "", [keyOf(1)]]]);
    await own.removeAll(removals, {
      gone: [[keyOf(1), { title: "Bees", happened: "removed", at: NOW }]],
      again: [],
    });
    await own.removeAll(removals, { gone: [], again: [keyOf(1)] });
    expect(await (await (await open()).server(A)).departed.all()).toEqual([]);
  });

  it("deletes what was left 30 days ago, and nothing that came back", async () => {
    const open = await begin();
    const store = await open();
    for (const guild of [A, B]) {
      await (await store.server(guild)).keep([fileOf(1)], NOW);
      expect(await store.leave(guild, NOW)).toBe(true);
    }
    await store.rejoin(B);
    const early = new Date(NOW.getTime() + KEPT_AFTER_LEAVING_MS - 1);
    const late = new Date(NOW.getTime() + KEPT_AFTER_LEAVING_MS);
    expect(await store.expire(A, early)).toBe(false);
    expect([await store.expire(A, late), await store.expire(B, late)]).toEqual([true, false]);
    expect(await (await open()).servers()).toEqual([B]);
  });

  it("refuses what is under way in a server that was deleted, and starts again", async () => {
    const open = await begin();
    const store = await open();
    const own = await store.server(A);
    await own.keep([fileOf(1)], NOW);
    await store.delete(A);
    await expect(own.keep([fileOf(2)], NOW)).rejects.toThrow(DiskError);
    await expect(own.update(one => ({ ...one, tombstones: [] }))).rejects.toThrow(DiskError);
    expect(await store.servers()).toEqual([]);
    const anew = await store.server(A);
    expect(anew.files).toEqual([]);
    await anew.keep([fileOf(3)], NOW);
    expect((await (await open()).server(A)).files.map(({ name }) => name)).toEqual(["3.txt"]);
  });

  it("remembers feeds until nobody follows them", async () => {
    const open = await begin();
    const { feeds } = await open();
    const url = "https://courier.test/feed";
    const state = {
      version: 1,
      url,
      etag: null,
      lastModified: null,
      title: "Courier",
      items: 3,
      nextAt: NOW.toISOString(),
      answeredAt: null,
      failing: null,
      seen: ["a", "b"],
      tries: {},
    } as const;
    await putFeedState(feeds, state);
    await putFeedState(feeds, { ...state, items: 4 });
    expect(await (await open()).feeds.get(url)).toEqual({ ...state, items: 4 });
    const again = (await open()).feeds;
    await again.keepOnly(async () => [url]);
    expect(await again.get(url)).not.toBeNull();
    await again.keepOnly(async () => []);
    expect(await (await open()).feeds.get(url)).toBeNull();
  });

  it("is after any changes what a list of them says", { timeout: 60_000 }, async () => {
    const change = fc.record({
      what: fc.constantFrom("keep", "keep", "remove", "reopen"),
      number: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { maxLength: 12 }), async changes => {
        const open = await begin();
        let own = await (await open()).server(A);
        const kept = new Set<number>();
        for (const [at, { what, number }] of changes.entries()) {
          if (what === "keep") {
            await own.keep([fileOf(number)], new Date(NOW.getTime() + at));
            kept.add(number);
          } else if (what === "remove") {
            const file = own.files.find(({ name }) => name === `${number}.txt`);
            if (file) await own.remove(file.id, keyOf(number));
            kept.delete(number);
          } else own = await (await open()).server(A);
        }
        const names = (await (await open()).server(A)).files.map(({ name }) => name).sort();
        expect(names).toEqual([...kept].map(number => `${number}.txt`).sort());
      }),
      { numRuns: 10 },
    );
  });
});
