import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { libraryState } from "../../src/health/bot-state.ts";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../src/library/contents/library-limits.ts";
import { nameOf } from "../../src/library/feed-parsing/item-names.ts";
import { FeedPoller } from "../../src/library/feeds/feed-poller.ts";
import { followFeed } from "../../src/library/feeds/follow.ts";
import type { Database } from "../../src/library/postgres/database.ts";
import { PostgresStore } from "../../src/library/postgres/postgres-store.ts";
import { type FeedStates, newFeedState } from "../../src/library/records/feed-states.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { StoreAwayError } from "../../src/library/store/disk.ts";
import type { LibraryStore } from "../../src/library/store/library-store.ts";
import { FEED, InventedWeb } from "../discord/posting/start-channels.ts";
import { A } from "./opened-libraries.ts";
import { Pause } from "./pause.ts";
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

const inFiles = async () => DataFolder.open(await temporaryFolder());
const inPostgres = () => PostgresStore.open({ ...database, close: async () => {} });

const MOVED = "https://courier.test/moved";

/** One server that follows a feed, in one process. */
async function town(store: LibraryStore) {
  const web = new InventedWeb();
  const clock = { now: new Date("2025-03-01T12:00:00Z") };
  const redirects = new Map<string, string>();
  const pausedAt = new Map<string, Pause>();
  const states = { isRefusing: false, takenOver: [] as string[] };
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store,
    now: () => clock.now,
    analyst: inlineAnalyst,
    failed: error => {
      throw error;
    },
  });
  onTestFinished(async () => {
    await libraries.close();
    await store.close();
  });
  const failures: unknown[] = [];
  const refusing: FeedStates = {
    get: url => store.feeds.get(url),
    failing: urls => store.feeds.failing(urls),
    keepOnly: followed => store.feeds.keepOnly(followed),
    async claim(url, isTakenOver) {
      if (isTakenOver) states.takenOver.push(url);
      const claim = await store.feeds.claim(url, isTakenOver);
      return (
        claim && {
          renew: () => claim.renew(),
          release: () => claim.release(),
          async set(state) {
            if (states.isRefusing) throw new StoreAwayError({ cause: new Error("refused") });
            return claim.set(state);
          },
        }
      );
    },
  };
  const poller = new FeedPoller({
    fetch: async (url, request) => {
      const place = redirects.get(url) ?? url;
      const answer = await web.fetch(place, request);
      const pause = pausedAt.get(url);
      pausedAt.delete(url);
      await pause?.meet();
      return answer.kind === "fetched" && place !== url ? { ...answer, movedTo: place } : answer;
    },
    analyst: inlineAnalyst,
    states: refusing,
    now: () => clock.now,
    random: () => 0.5,
    wait: () => new Promise(resolve => setTimeout(resolve, 5)),
    followers: feed => libraries.followers(feed),
    failedForADay: async () => {},
    failed: error => void failures.push(error),
  });
  const wanted = { url: FEED, channel: "200000000000000001", post: "title", words: [] } as const;
  await followFeed(await store.record(A), wanted, { limits: DEFAULT_LIMITS, now: clock.now });
  await poller.tick();
  return {
    web,
    poller,
    states,
    failures,
    aDayLater: async () => {
      clock.now = new Date(clock.now.getTime() + 24 * 3_600_000);
    },
    moveFeed: () => {
      redirects.set(FEED, MOVED);
      web.items.set(MOVED, []);
    },
    pauseAt: (url: string) => {
      const pause = new Pause();
      pausedAt.set(url, pause);
      return pause;
    },
    titles: async () => (await libraries.of(A)).articles.map(({ article }) => article.title).toSorted(),
    remove: async (title: string) => {
      const own = await libraries.server(A);
      const found = own.articles.find(({ article }) => article.title === title);
      if (!found) throw new Error(`no article ${title}`);
      await own.remove(found.article.key);
    },
    /** Of the articles that wait to be posted. */
    pending: async () => (await store.record(A)).record.pending.length,
    emptyPending: async () => {
      await (await store.record(A)).update(before => ({ ...before, pending: [] }));
    },
    followed: async () => (await store.record(A)).record.feeds.map(({ url }) => url),
  };
}

describe.each([
  ["files", inFiles],
  ["PostgreSQL", inPostgres],
] as const)("feeds in a store of %s", (_, open) => {
  it.each([{ isOpen: true }, { isOpen: false }])(
    "don't bring back what was removed before their poll was remembered (library open: $isOpen)",
    async ({ isOpen }) => {
      const { web, poller, states, failures, ...paper } = await town(await open());
      await paper.aDayLater();
      web.publish("the old mill");
      if (isOpen) await paper.titles();
      states.isRefusing = true;
      await poller.tick();
      expect(failures).toEqual([expect.any(StoreAwayError)]);
      expect([await paper.titles(), await paper.pending()]).toEqual([["the old mill"], 1]);
      await paper.remove("the old mill");
      await paper.emptyPending();
      states.isRefusing = false;
      web.publish("the new bridge");
      await paper.aDayLater();
      await poller.tick();
      expect([await paper.titles(), await paper.pending()]).toEqual([["the new bridge"], 1]);
    },
  );

  it("remember what a moved feed has seen, though its new link is being polled for long", async () => {
    const store = await open();
    const { web, poller, states, ...paper } = await town(store);
    await paper.aDayLater();
    web.publish("the old mill");
    await poller.tick();
    paper.moveFeed();
    web.items.set(MOVED, []);
    await paper.aDayLater();
    // The link of the new place, polled for somebody else, that has none of the old items.
    const pause = paper.pauseAt(MOVED);
    const other = poller.poll(MOVED);
    await pause.reached;
    const moving = poller.tick();
    // Longer than another process would be waited for.
    await new Promise(resolve => setTimeout(resolve, 600));
    pause.end();
    await Promise.all([other, moving]);
    expect(states.takenOver).toEqual([]);
    expect((await store.feeds.get(MOVED))?.seen).toContain(
      nameOf({ link: "https://courier.test/the-old-mill" }),
    );
    expect(await paper.followed()).toEqual([MOVED]);
  });

  it("are counted if they fail now", async () => {
    const { feeds } = await open();
    const failing = { since: "2025-03-01T12:00:00.000Z", times: 2, problem: "timeout" };
    await putFeedState(feeds, { ...newFeedState(FEED), failing });
    await putFeedState(feeds, newFeedState(MOVED));
    await putFeedState(feeds, { ...newFeedState("https://courier.test/unfollowed"), failing });
    expect(await feeds.failing([FEED, MOVED, "https://courier.test/never-polled"])).toBe(1);
    expect(await feeds.failing([])).toBe(0);
  });

  it("are forgotten only if they weren't polled since it was asked who follows them", async () => {
    const { feeds } = await open();
    await putFeedState(feeds, newFeedState(FEED));
    await putFeedState(feeds, newFeedState(MOVED));
    await feeds.keepOnly(async () => {
      await putFeedState(feeds, { ...newFeedState(FEED), seen: ["mill"] });
      return [];
    });
    expect((await feeds.get(FEED))?.seen).toEqual(["mill"]);
    expect(await feeds.get(MOVED)).toBeNull();
    await feeds.keepOnly(async () => null);
    expect(await feeds.get(FEED)).not.toBeNull();
  });
});

describe("the state of a bot over PostgreSQL", () => {
  it("asks once for all feeds", async () => {
    let count = 0;
    const counting: Database = {
      ...database,
      query: (statement, values) => {
        if (/ from feed\b/.test(statement)) count++;
        return database.query(statement, values);
      },
      close: async () => {},
    };
    const store = await PostgresStore.open(counting);
    const failed = (error: unknown) => {
      throw error;
    };
    const libraries = await ServerLibraries.open({
      sharedFolder: await temporaryFolder(),
      store,
      now: () => new Date("2025-03-01T12:00:00Z"),
      analyst: inlineAnalyst,
      failed,
    });
    onTestFinished(() => libraries.close());
    const limits = { limits: DEFAULT_LIMITS, now: new Date("2025-03-01T12:00:00Z") };
    for (let number = 0; number < 5; number++) {
      const wanted = {
        url: `https://courier.test/${number}`,
        channel: null,
        post: "nothing",
        words: [],
      } as const;
      await followFeed(await store.record(A), wanted, limits);
    }
    count = 0;
    const state = await libraryState({ libraries, states: store.feeds, store }, { failed });
    expect([state.feeds, count]).toEqual([{ working: 5, failing: 0 }, 1]);
  });
});

describe("a tick over PostgreSQL", () => {
  it("reads for each feed only the servers that follow it", { timeout: 60_000 }, async () => {
    let reads = 0;
    const store = await PostgresStore.open({
      ...database,
      query: (statement, values) => {
        if (/ record\b.* from library\b/s.test(statement)) reads++;
        return database.query(statement, values);
      },
      close: async () => {},
    });
    const { poller, web, aDayLater } = await town(store);
    const serverOf = (at: number) => `1000000000000001${10 + at}`;
    let followed = 0;
    const readsWith = async (servers: number) => {
      for (; followed < servers; followed++) {
        const url = `https://courier.test/${followed}`;
        web.items.set(url, []);
        const wanted = { url, channel: null, post: "nothing", words: [] } as const;
        const limits = { limits: DEFAULT_LIMITS, now: new Date("2025-03-01T12:00:00Z") };
        await followFeed(await store.record(serverOf(followed)), wanted, limits);
      }
      await poller.tick();
      expect((await store.record(serverOf(servers - 1))).record.feeds).toMatchObject([{ isPrimed: true }]);
      await aDayLater();
      reads = 0;
      await poller.tick();
      return reads;
    };
    const few = await readsWith(8);
    // Every server is read a few times in a tick. If each feed read all of them, it would be four times as many.
    expect(await readsWith(16)).toBeLessThanOrEqual(2 * few);
  });
});
