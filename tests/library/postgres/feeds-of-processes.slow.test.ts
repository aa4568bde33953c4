import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../../src/library/contents/library-limits.ts";
import { FeedPoller } from "../../../src/library/feeds/feed-poller.ts";
import { followFeed } from "../../../src/library/feeds/follow.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { FEED, InventedWeb } from "../../discord/posting/start-channels.ts";
import { A, B, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { liteDatabase } from "./lite-database.ts";

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());

async function startProcess(web: InventedWeb) {
  const store = await PostgresStore.open({ ...database, close: async () => {} });
  const failed = (error: unknown) => {
    throw error;
  };
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store,
    now: () => NOW,
    analyst: inlineAnalyst,
    failed,
  });
  onTestFinished(() => libraries.close());
  const poller = new FeedPoller({
    fetch: web.fetch,
    analyst: inlineAnalyst,
    states: store.feeds,
    now: () => NOW,
    random: () => 0.5,
    followers: () => libraries.followers(),
    failedForADay: async () => {},
    failed,
  });
  return { libraries, poller, store };
}

const follow = async ({ store }: { readonly store: PostgresStore }, guild: string) => {
  const wanted = { url: FEED, channel: null, post: "nothing", words: [] } as const;
  await followFeed(await store.record(guild), wanted, { limits: DEFAULT_LIMITS, now: NOW });
};

describe("several processes that follow feeds", () => {
  it("poll each once, and add what it brings to every server once", async () => {
    const web = new InventedWeb();
    const [first, second] = [await startProcess(web), await startProcess(web)];
    await follow(first, A);
    await follow(second, B);
    await Promise.all([first.poller.tick(), second.poller.tick()]);
    expect(web.asked).toEqual([FEED]);
    web.publish("the new bridge");
    await database.query("update feed set state = replace(state, '2025-03-01T12:1', '2025-03-01T11:1')");
    await Promise.all([first.poller.tick(), second.poller.tick(), first.poller.tick()]);
    expect(web.asked.filter(url => url === FEED)).toHaveLength(2);
    expect(web.asked).toHaveLength(3);
    for (const guild of [A, B]) {
      for (const { libraries } of [first, second]) {
        expect((await libraries.of(guild)).articles.map(({ article }) => article.title)).toEqual([
          "the new bridge",
        ]);
      }
    }
  });

  it("poll what a process was at that ended, some minutes later", async () => {
    const web = new InventedWeb();
    const [first, second] = [await startProcess(web), await startProcess(web)];
    await follow(first, A);
    await database.query("delete from feed");
    expect(await first.store.feeds.claim(FEED)).not.toBeNull();
    await second.poller.tick();
    expect(web.asked).toEqual([]);
    await database.query("update feed_claim set until = until - interval '6 minutes'");
    await second.poller.tick();
    expect(web.asked).toEqual([FEED]);
  });

  it("don't end each other's claims", async () => {
    const [first, second] = [await startProcess(new InventedWeb()), await startProcess(new InventedWeb())];
    const ends = async () => (await database.query("select until::text as until from feed_claim"))[0]?.until;
    const paused = await first.store.feeds.claim(FEED);
    const end = await ends();
    await database.query("update feed_claim set until = until - interval '6 minutes'");
    const current = await second.store.feeds.claim(FEED);
    // A coarse clock can give both the same end.
    await database.query("update feed_claim set until = $1::timestamptz", [String(end)]);
    await paused?.release();
    expect(await first.store.feeds.claim(FEED)).toBeNull();
    await current?.release();
    expect(await first.store.feeds.claim(FEED)).not.toBeNull();
  });

  it("look only at the servers in which something is going on", async () => {
    const { store, libraries } = await startProcess(new InventedWeb());
    await store.delete(A);
    const own = await store.record(A);
    await own.update(record => ({ ...record, settings: { ...record.settings, isPrivateByDefault: true } }));
    expect(await store.servers()).toContain(A);
    expect(await store.busy()).not.toContain(A);
    const work = { what: "export", total: 1, since: NOW.toISOString() } as const;
    await own.update(record => ({ ...record, work }));
    expect(await store.busy()).toContain(A);
    await own.update(record => ({ ...record, work: null }));
    await follow({ store }, A);
    expect((await libraries.followers()).map(({ guildId }) => guildId)).toContain(A);
    await store.leave(A, NOW);
    expect(await store.busy()).not.toContain(A);
  });
});
