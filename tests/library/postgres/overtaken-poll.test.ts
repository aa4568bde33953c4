import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../../src/library/contents/library-limits.ts";
import { FeedPoller } from "../../../src/library/feeds/feed-poller.ts";
import { followFeed } from "../../../src/library/feeds/follow.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { FEED, InventedWeb } from "../../discord/posting/start-channels.ts";
import { A } from "../opened-libraries.ts";
import { Pause } from "../pause.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { emptied, liteDatabase } from "./lite-database.ts";

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());
beforeEach(() => emptied(database));

/**
 * Two processes that follow a feed in one server; the first can be paused before it has what it asked for.
 *
 * @param claimed how long a claim lasts: one of a millisecond has run out when another process looks at it
 */
async function twoProcesses(claimed: "5 minutes" | "1 millisecond") {
  const web = new InventedWeb();
  const clock = { now: new Date("2025-03-01T12:00:00Z") };
  const pausedAt = new Map<string, Pause>();
  const pauseAfter = async (what: string) => {
    const pause = pausedAt.get(what);
    pausedAt.delete(what);
    await pause?.meet();
  };
  const failed = (error: unknown) => {
    throw error;
  };
  const start = async (fetch: InventedWeb["fetch"]) => {
    const store = await PostgresStore.open({
      ...database,
      query: async (statement, values) => {
        const rows = await database.query(
          statement.replace("interval '5 minutes'", `interval '${claimed}'`),
          values,
        );
        if (statement.startsWith("update feed_claim")) await pauseAfter("renew");
        return rows;
      },
      close: async () => {},
    });
    const libraries = await ServerLibraries.open({
      sharedFolder: await temporaryFolder(),
      store,
      now: () => clock.now,
      analyst: inlineAnalyst,
      failed,
    });
    onTestFinished(() => libraries.close());
    const poller = new FeedPoller({
      fetch,
      analyst: inlineAnalyst,
      states: store.feeds,
      now: () => clock.now,
      random: () => 0.5,
      wait: async () => {},
      followers: () => libraries.followers(),
      failedForADay: async () => {},
      failed,
    });
    return { store, libraries, poller };
  };
  const first = await start(async (url, request) => {
    const answer = await web.fetch(url, request);
    await pauseAfter(url);
    return answer;
  });
  const second = await start(web.fetch);
  const wanted = { url: FEED, channel: "200000000000000001", post: "title", words: [] } as const;
  await followFeed(await first.store.record(A), wanted, { limits: DEFAULT_LIMITS, now: clock.now });
  await first.poller.tick();
  return {
    web,
    first,
    second,
    pauseAt: (url: string) => {
      const pause = new Pause();
      pausedAt.set(url, pause);
      return pause;
    },
    aDayLater: () => {
      clock.now = new Date(clock.now.getTime() + 24 * 3_600_000);
    },
    titles: async () =>
      (await second.libraries.of(A)).articles.map(({ article }) => article.title).toSorted(),
    remove: async (title: string) => {
      const own = await second.libraries.server(A);
      const found = own.articles.find(({ article }) => article.title === title);
      if (!found) throw new Error(`no article ${title}`);
      await own.remove(found.article.key);
    },
    /** As after all posts were sent. */
    emptyPending: async () => {
      const record = await second.store.record(A);
      await record.update(before => ({ ...before, pending: [] }));
    },
    pending: async () => (await second.store.record(A)).record.pending.length,
  };
}

const MILL = "https://courier.test/the-old-mill";

describe("a process that is paused during a poll until another polls the feed", () => {
  it.each([
    { place: "a page", url: MILL },
    { place: "the feed", url: FEED },
  ])("brings nothing back that was removed meanwhile, paused in the fetch of $place", async ({ url }) => {
    const town = await twoProcesses("1 millisecond");
    town.aDayLater();
    town.web.publish("the old mill");
    const pause = town.pauseAt(url);
    const paused = town.first.poller.tick();
    await pause.reached;
    town.web.publish("the new bridge");
    await town.second.poller.tick();
    expect(await town.titles()).toEqual(["the new bridge", "the old mill"]);
    await town.remove("the new bridge");
    await town.remove("the old mill");
    await town.emptyPending();
    pause.end();
    await paused;
    expect([await town.titles(), await town.pending()]).toEqual([[], 0]);
    town.aDayLater();
    await town.second.poller.tick();
    expect([await town.titles(), await town.pending()]).toEqual([[], 0]);
  });

  it("posts nothing again that another has added since it was about to", async () => {
    const town = await twoProcesses("1 millisecond");
    town.aDayLater();
    town.web.publish("the old mill");
    const fetched = town.pauseAt(MILL);
    const paused = town.first.poller.tick();
    await fetched.reached;
    const pause = town.pauseAt("renew");
    fetched.end();
    await pause.reached;
    await town.second.poller.tick();
    expect([await town.titles(), await town.pending()]).toEqual([["the old mill"], 1]);
    await town.emptyPending();
    pause.end();
    await paused;
    expect([await town.titles(), await town.pending()]).toEqual([["the old mill"], 0]);
  });

  it("adds what it has found if no other has polled the feed", async () => {
    const town = await twoProcesses("1 millisecond");
    town.aDayLater();
    town.web.publish("the old mill");
    const pause = town.pauseAt(MILL);
    const paused = town.first.poller.tick();
    await pause.reached;
    pause.end();
    await paused;
    expect([await town.titles(), await town.pending()]).toEqual([["the old mill"], 1]);
    await town.remove("the old mill");
    town.aDayLater();
    await town.second.poller.tick();
    expect(await town.titles()).toEqual([]);
  });

  it("lets a manager's new feed be polled in its place", async () => {
    const town = await twoProcesses("5 minutes");
    town.aDayLater();
    town.web.publish("the old mill");
    const pause = town.pauseAt(MILL);
    const paused = town.first.poller.tick();
    await pause.reached;
    const state = await town.second.poller.poll(FEED);
    expect([state.failing, state.items]).toEqual([null, 1]);
    await town.remove("the old mill");
    await town.emptyPending();
    pause.end();
    await paused;
    expect([await town.titles(), await town.pending()]).toEqual([[], 0]);
    expect(await town.first.store.feeds.claim(FEED)).not.toBeNull();
  });
});
