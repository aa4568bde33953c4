import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { inlineAnalyst } from "../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../src/library/contents/library-limits.ts";
import { FeedPoller } from "../../src/library/feeds/feed-poller.ts";
import { followFeed } from "../../src/library/feeds/follow.ts";
import { FetchError } from "../../src/library/fetch/fetch-error.ts";
import type { SafeFetch } from "../../src/library/fetch/safe-fetch.ts";
import { ServerLibraries } from "../../src/library/servers/server-libraries.ts";
import type { ServerLibrary } from "../../src/library/servers/server-library.ts";
import { DataFolder } from "../../src/library/store/data-folder.ts";
import { realDisk } from "../../src/library/store/disk.ts";
import { IS_LONG } from "./crash-kills.ts";
import { type DyingDisk, dyingDisk } from "./dying-disk.ts";
import { temporaryFolder } from "./temporary-folder.ts";

// All articles and feeds here are invented.

const GUILD = "100000000000000001";
const CHANNEL = "100000000000000009";
const FEED = "https://courier.test/feed";
const NOW = new Date("2025-03-01T12:00:00Z");

const textOf = (name: string) => `Matter ${name} was dealt with in Harrow Ford. It took all evening.`;

interface Life {
  readonly libraries: ServerLibraries;
  readonly own: ServerLibrary;
  readonly store: DataFolder;
}

/** Runs on a folder until the disk dies or `live` is finished. */
async function lives(
  folder: string,
  { disk, dead }: Pick<DyingDisk, "disk" | "dead">,
  live: (life: Life) => Promise<void>,
): Promise<void> {
  const sharedFolder = join(folder, "shared");
  await mkdir(sharedFolder, { recursive: true });
  const store = await DataFolder.open(join(folder, "data"), { disk });
  const failed: unknown[] = [];
  let libraries: ServerLibraries | null = null;
  const whole = (async () => {
    libraries = await ServerLibraries.open({
      sharedFolder,
      store,
      now: () => NOW,
      analyst: inlineAnalyst,
      failed: error => void failed.push(error),
    });
    await live({ libraries, own: await libraries.server(GUILD), store });
  })();
  await Promise.race([whole, dead]);
  expect(failed).toEqual([]);
  await closed(libraries);
  // Only releases the folder, like the end of a process.
  await store.close();
}

// Nothing is written by it.
async function closed(libraries: ServerLibraries | null): Promise<void> {
  await libraries?.close();
}

const HEALTHY = { disk: realDisk, dead: new Promise<void>(() => {}) };

/** Kills the process at each of its changes to the disk in turn, and passes on what is there afterwards. */
async function atEachChange(
  before: (life: Life) => Promise<void>,
  live: (life: Life) => Promise<void>,
  check: (life: Life, killedBefore: number) => Promise<void>,
): Promise<number> {
  for (let killedBefore = 1; ; killedBefore += IS_LONG ? 1 : 3) {
    const folder = await temporaryFolder();
    await lives(folder, HEALTHY, before);
    const dying = dyingDisk(killedBefore);
    let isThrough = false;
    await lives(folder, dying, async life => {
      await live(life);
      isThrough = true;
    });
    await dying.close();
    await lives(folder, HEALTHY, life => check(life, killedBefore));
    if (isThrough) return killedBefore;
  }
}

describe("a process killed at any of its changes to the disk", () => {
  it("brings every item of a feed once, and puts it down to be posted once", {
    timeout: 120_000,
  }, async () => {
    let published: string[] = [];
    const fetch: SafeFetch = async url => {
      const name = url.split("/").at(-1) ?? "";
      const links = published
        .toReversed()
        .map(one => `<item><link>https://courier.test/${one}</link></item>`);
      const isFeed = url === FEED;
      if (!isFeed && !published.includes(name)) throw new FetchError("status", { status: 404 });
      const text = isFeed
        ? `<rss version="2.0"><channel><title>Courier</title>${links.join("")}</channel></rss>`
        : textOf(name);
      const type = isFeed ? "application/rss+xml" : "text/plain";
      const about = { url, movedTo: null, type, charset: "utf-8", etag: null, lastModified: null };
      return { kind: "fetched", bytes: new TextEncoder().encode(text), ...about };
    };
    const pollerOf = ({ libraries, store }: Life) =>
      new FeedPoller({
        fetch,
        analyst: inlineAnalyst,
        states: store.feeds,
        now: () => NOW,
        random: () => 0.5,
        followers: () => libraries.followers(),
        failedForADay: async () => {},
        failed: error => {
          throw error;
        },
      });
    const kills = await atEachChange(
      async ({ own }) => {
        published = ["old"];
        const wanted = { url: FEED, channel: CHANNEL, post: "title", words: [] } as const;
        await followFeed(own.store, wanted, { limits: DEFAULT_LIMITS, now: NOW });
      },
      async life => {
        const poller = pollerOf(life);
        await poller.poll(FEED);
        published.push("a");
        await poller.poll(FEED);
        published.push("b", "c");
        await poller.poll(FEED);
      },
      async (life, killedBefore) => {
        // Until it is stored that the feed has been seen, its contents count as old.
        const isMet = life.own.store.record.feeds[0]?.isPrimed ?? false;
        // What arrived while the process was away.
        for (const name of ["a", "b", "c", "d"]) if (!published.includes(name)) published.push(name);
        await pollerOf(life).poll(FEED);
        await pollerOf(life).poll(FEED);
        const texts = life.own.articles.map(({ article }) => article.text).sort();
        const waiting = life.own.store.record.pending.map(({ article }) => article).sort();
        const where = `killed before change ${killedBefore}`;
        expect(texts, where).toEqual(isMet ? ["a", "b", "c", "d"].map(textOf) : []);
        expect(waiting, where).toEqual(life.own.articles.map(({ article }) => article.key).sort());
      },
    );
    expect(kills).toBeGreaterThan(30);
  });

  it("loses nothing of a zip but the article that is blocked", { timeout: 120_000 }, async () => {
    const bytes = (text: string) => new TextEncoder().encode(text);
    const list = ["d", "e"].map(name => ({ title: name, text: textOf(name) }));
    const zip = zipSync({
      "a.txt": bytes(textOf("a")),
      "b.md": bytes(textOf("b")),
      // The same words once more.
      "b-again.txt": bytes(textOf("b")),
      "c.txt": bytes(textOf("c")),
      "more.json": bytes(JSON.stringify(list)),
    });
    const origin = { kind: "uploaded", on: "2025-03-01" } as const;
    const file = { name: "all.zip", bytes: zip, origin };
    const named = (own: ServerLibrary) =>
      own.articles.map(({ article }) => /Matter (\w)/.exec(article.text)?.[1] ?? "").sort();
    const keyOf = (own: ServerLibrary, name: string) => {
      const found = own.articles.find(({ article }) => article.text.includes(`Matter ${name} `));
      return found?.article ?? expect.fail(`${name} is not there`);
    };
    let acknowledged: string[] = [];
    let blocked: string[] = [];
    let isBegun = "";
    const kills = await atEachChange(
      async ({ own }) => void (await own.add([file])),
      async ({ own }) => {
        acknowledged = ["a", "b", "c", "d", "e"];
        blocked = [];
        for (const name of ["b", "d", "a"]) {
          isBegun = name;
          await own.block(keyOf(own, name));
          blocked.push(name);
        }
        // The same zip again: blocked articles must stay out, the rest is there.
        isBegun = "";
        await own.add([file]);
      },
      async ({ own }, killedBefore) => {
        const there = named(own);
        const where = `killed before change ${killedBefore}, ${blocked.join("")} blocked, ${isBegun} begun`;
        const sure = acknowledged.filter(name => !blocked.includes(name));
        expect(
          there.filter(name => name !== isBegun),
          where,
        ).toEqual(sure.filter(name => name !== isBegun));
      },
    );
    expect(kills).toBeGreaterThan(20);
  });
});
