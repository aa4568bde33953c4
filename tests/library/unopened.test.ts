import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../bench/cluster/postgres-server.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../src/library/contents/library-limits.ts";
import { FeedPoller } from "../../src/library/feeds/feed-poller.ts";
import { followFeed } from "../../src/library/feeds/follow.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import type { LibraryStore } from "../../src/library/store/library-store.ts";
import { FEED, InventedWeb } from "../discord/posting/start-channels.ts";
import { A, B, NOW } from "./opened-libraries.ts";
import { liteDatabase } from "./postgres/lite-database.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// All texts here are invented.

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

async function inFiles(): Promise<LibraryStore> {
  return DataFolder.open(await temporaryFolder());
}

async function inPostgres(): Promise<LibraryStore> {
  return PostgresStore.open(server ? await server.newDatabase() : await liteDatabase());
}

/** Two servers that follow a feed, and nobody who asks anything in them. */
async function startFollowing(begin: () => Promise<LibraryStore>, limits = DEFAULT_LIMITS) {
  const store = await begin();
  const web = new InventedWeb();
  let now = NOW;
  const failed = (error: unknown) => {
    throw error;
  };
  const read: string[] = [];
  const analyst = {
    ...inlineAnalyst,
    analyse: (file: Parameters<typeof inlineAnalyst.analyse>[0]) => {
      read.push(file.name);
      return inlineAnalyst.analyse(file);
    },
  };
  const sharedFolder = await temporaryFolder();
  const libraries = await ServerLibraries.open({
    sharedFolder,
    store,
    now: () => now,
    analyst,
    failed,
    limits,
  });
  onTestFinished(async () => {
    await libraries.close();
    await store.close();
  });
  const poller = new FeedPoller({
    fetch: web.fetch,
    analyst,
    states: store.feeds,
    now: () => now,
    random: () => 0.5,
    followers: () => libraries.followers(),
    failedForADay: async () => {},
    failed,
  });
  for (const guild of [A, B]) {
    const wanted = { url: FEED, channel: "200000000000000001", post: "title", words: [] } as const;
    await followFeed(await store.record(guild), wanted, { limits: DEFAULT_LIMITS, now });
  }
  const poll = async () => {
    now = new Date(now.getTime() + 24 * 60 * 60_000);
    await poller.tick();
  };
  await poll();
  const titlesOf = async (guild: string) =>
    (await libraries.of(guild)).articles.map(({ article }) => article.title).sort();
  const pendingIn = async (guild: string) => (await store.record(guild)).record.pending.length;
  return { store, web, libraries, poll, titlesOf, pendingIn, read };
}

describe.each([
  ["files", inFiles],
  ["PostgreSQL", inPostgres],
] as const)("a poll with %s", (_, begin) => {
  it("opens no follower's library, and adds to each what is new there", async () => {
    const { web, libraries, poll, titlesOf, pendingIn, read } = await startFollowing(begin);
    web.publish("the old mill");
    web.publish("the new bridge");
    await poll();
    expect(libraries.opened()).toEqual([]);
    expect(await pendingIn(A)).toBe(2);
    for (const guild of [A, B]) expect(await titlesOf(guild)).toEqual(["the new bridge", "the old mill"]);
    expect(read.filter(name => name.includes("mill")).length).toBeLessThanOrEqual(4);
  });

  it("adds no text or link that is there or blocked, without opening the library", async () => {
    const { store, web, libraries, poll, titlesOf, pendingIn } = await startFollowing(begin);
    web.publish("the new bridge");
    await poll();
    const [link = ""] = web.items.get(FEED) ?? [];
    // The same page with another text, and the same text on another page.
    web.pages.set(
      `${link}?edition=2`,
      (web.pages.get(link) ?? "").replaceAll("four million", "five million"),
    );
    web.pages.set(`${link}/again`, web.pages.get(link) ?? "");
    web.items.get(FEED)?.unshift(`${link}?utm_source=mail&x`, `${link}/again`);
    web.pages.set(`${link}?utm_source=mail&x`, web.pages.get(link) ?? "");
    const record = await store.record(B);
    const tombstone = { kind: "domain", domain: "courier.test", at: NOW.toISOString() } as const;
    await record.update(one => ({ ...one, tombstones: [tombstone] }));
    await poll();
    web.publish("the tall tower");
    await poll();
    expect(libraries.opened()).toEqual([]);
    expect(await titlesOf(A)).toEqual(["the new bridge", "the tall tower"]);
    expect(await titlesOf(B)).toEqual([]);
    expect(await pendingIn(B)).toBe(1);
  });

  it("adds no more than the limit allows", async () => {
    const { web, libraries, poll, titlesOf } = await startFollowing(begin, {
      ...DEFAULT_LIMITS,
      articles: 2,
    });
    for (const title of ["one mill", "two mills", "three mills"]) {
      web.publish(title);
      await poll();
    }
    expect(libraries.opened()).toEqual([]);
    expect(await titlesOf(A)).toEqual(["one mill", "two mills"]);
  });

  it("adds to the library that is open, for whoever asks next", async () => {
    const { web, libraries, poll, titlesOf } = await startFollowing(begin);
    expect(await titlesOf(A)).toEqual([]);
    web.publish("the new bridge");
    await poll();
    expect(libraries.opened()).toHaveLength(1);
    for (const guild of [A, B]) expect(await titlesOf(guild)).toEqual(["the new bridge"]);
  });
});
