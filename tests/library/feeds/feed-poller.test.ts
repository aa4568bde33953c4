import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { DEFAULT_LIMITS } from "../../../src/library/contents/library-limits.ts";
import type { FailureNotice } from "../../../src/library/feeds/failure-notices.ts";
import type { FeedNews } from "../../../src/library/feeds/feed-news.ts";
import { FeedPoller } from "../../../src/library/feeds/feed-poller.ts";
import { followFeed, unfollowFeed } from "../../../src/library/feeds/follow.ts";
import { FetchError } from "../../../src/library/fetch/fetch-error.ts";
import type { Fetched, FetchRequest } from "../../../src/library/fetch/safe-fetch.ts";
import {
  type FeedState,
  type FeedStates,
  feedIdOf,
  MAX_SEEN,
} from "../../../src/library/records/feed-states.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DataFolder } from "../../../src/library/store/data-folder.ts";
import { DiskError, realDisk } from "../../../src/library/store/disk.ts";
import { FileFeedStates } from "../../../src/library/store/file-feed-states.ts";
import { putFeedState } from "../put-feed-state.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All feeds and pages here are invented.

const A = "100000000000000001";
const B = "100000000000000002";
const CHANNEL = "100000000000000009";
const FEED = "https://courier.test/feed";
const HOUR_MS = 60 * 60 * 1000;

interface Item {
  readonly link: string;
  readonly id?: string;
  readonly title?: string;
  readonly date?: string;
  readonly content?: string;
}

/** A web of one feed and pages with the text in `texts`, and a clock that the test sets. */
async function world() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "shared"));
  const clock = { now: new Date("2025-03-01T12:00:00Z") };
  const web = {
    items: [] as Item[],
    texts: new Map<string, string>(),
    /** Where links lead to; "for good" where the site says so. */
    redirects: new Map<string, { readonly to: string; readonly isForGood: boolean }>(),
    /** By link; of the feed `failing`. */
    errors: new Map<string, FetchError>(),
    failing: null as FetchError | null,
    isConditional: false,
    asked: [] as string[],
    requests: [] as FetchRequest[],
  };
  const notices: FailureNotice[] = [];
  const failures: unknown[] = [];
  const news: FeedNews[] = [];
  const failed = (error: unknown) => void failures.push(error);
  const fetch = async (url: string, request: FetchRequest): Promise<Fetched> => {
    web.asked.push(url);
    web.requests.push(request);
    const etag = `"${JSON.stringify(web.items).length}"`;
    const redirect = web.redirects.get(url);
    const place = redirect?.to ?? url;
    const isFeed = place === FEED;
    const error = isFeed ? web.failing : web.errors.get(url);
    if (error) throw error;
    if (isFeed && web.isConditional && request.etag === etag) return { kind: "unchanged" };
    const text = isFeed ? feedOf(web.items) : web.texts.get(new URL(place).pathname);
    if (text === undefined) throw new FetchError("status", { status: 404 });
    if (text === "down") throw new FetchError("unreachable");
    return {
      kind: "fetched",
      bytes: new TextEncoder().encode(text),
      url: place,
      movedTo: redirect?.isForGood ? redirect.to : null,
      type: isFeed ? "application/rss+xml" : text.startsWith("<") ? "text/html" : "text/plain",
      charset: "utf-8",
      etag,
      lastModified: null,
    };
  };
  const read = { followers: 0 };
  const open = async () => {
    const store = await DataFolder.open(join(folder, "data"));
    const libraries = await ServerLibraries.open({
      sharedFolder: join(folder, "shared"),
      store,
      now: () => clock.now,
      analyst: inlineAnalyst,
      failed: fail,
    });
    const states = store.feeds;
    const poller = new FeedPoller({
      fetch,
      analyst: inlineAnalyst,
      states,
      now: () => clock.now,
      random: () => 0.5,
      followers: () => {
        read.followers++;
        return libraries.followers();
      },
      failedForADay: async notice => {
        notices.push(notice);
      },
      failed,
    });
    poller.listen(one => news.push(one));
    const close = async () => {
      await libraries.close();
      await store.close();
    };
    onTestFinished(close);
    return { libraries, poller, states, close };
  };
  let running = await open();
  return {
    read,
    web,
    clock,
    notices,
    failures,
    news,
    states: () => running.states,
    follow: async (guild: string, words: readonly string[] = [], url = FEED) => {
      const store = await running.libraries.record(guild);
      const wanted = { url, channel: CHANNEL, post: "summary", words } as const;
      const outcome = await followFeed(store, wanted, { limits: DEFAULT_LIMITS, now: clock.now });
      await running.poller.poll(url);
      return outcome;
    },
    after: async (hours: number) => {
      clock.now = new Date(clock.now.getTime() + hours * HOUR_MS);
      await running.poller.tick();
    },
    publish: (path: string, text: string, item: Partial<Item> = {}) => {
      web.texts.set(path, text);
      web.items.unshift({ link: `https://courier.test${path}`, ...item });
    },
    pendingOf: async (guild: string) => (await running.libraries.server(guild)).store.record.pending,
    textsOf: async (guild: string) =>
      (await running.libraries.of(guild)).articles.map(({ article }) => article.text).sort(),
    feedOf: async (guild: string) => (await running.libraries.server(guild)).store.record.feeds[0],
    library: (guild: string) => running.libraries.server(guild),
    stopPolling: () => running.poller.stop(),
    poll: () => running.poller.poll(FEED),
    restart: async () => {
      await running.close();
      running = await open();
    },
  };
}

const NEW_STATE: Omit<FeedState, "url"> = {
  version: 1,
  etag: null,
  lastModified: null,
  title: null,
  items: null,
  nextAt: "2025-03-01T12:00:00.000Z",
  answeredAt: null,
  failing: null,
  seen: [],
  tries: {},
};

function fail(error: unknown): never {
  throw error;
}

function feedOf(items: readonly Item[]): string {
  const rows = items.map(
    ({ link, id, title, date, content }) =>
      `<item>${content ? `<description><![CDATA[${content}]]></description>` : ""}<link>${link}</link>${id ? `<guid isPermaLink="false">${id}</guid>` : ""}<title>${title ?? ""}</title><pubDate>${date ?? ""}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Courier</title>${rows.join("")}</channel></rss>`;
}

describe("FeedPoller", () => {
  it("adds and puts down to post what is new, never what was there before", async () => {
    const town = await world();
    town.publish("/old", "Old words.");
    await town.follow(A);
    expect(await town.textsOf(A)).toEqual([]);
    town.publish("/new", "New words.");
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["New words."]);
    expect(await town.pendingOf(A)).toMatchObject([{ channel: CHANNEL, post: "summary" }]);
    const [found] = (await town.library(A)).articles;
    expect(found?.article.origin).toEqual({ kind: "fetched", domain: "courier.test", on: "2025-03-01" });
    await town.after(1);
    expect(await town.pendingOf(A)).toHaveLength(1);
    expect(town.web.asked.filter(url => url.endsWith("/old"))).toEqual([]);
  });

  it("polls again when the clock is put right that put the next poll off for years", async () => {
    const town = await world();
    await town.follow(A);
    await town.after(24 * 365);
    town.publish("/new", "New words.");
    await town.after(-24 * 365);
    expect(await town.textsOf(A)).toEqual(["New words."]);
  });

  it("takes whole texts from the feed, only of the site that answered", async () => {
    const town = await world();
    const whole = `<p>${"“We sell it all,” said Ann Lee, who leads the council. ".repeat(12)}</p>`.repeat(4);
    town.web.redirects.set("https://short.test/feed", { to: FEED, isForGood: false });
    await town.follow(A, [], "https://short.test/feed");
    town.web.items.unshift(
      { link: "https://courier.test/whole", content: whole },
      { link: "https://short.test/whole", content: whole.replaceAll("Ann Lee", "Bo Fox") },
    );
    await town.after(1);
    const domains = (await town.library(A)).articles.map(({ article: { origin } }) => origin);
    expect(domains).toEqual([{ kind: "fetched", domain: "courier.test", on: "2025-03-01" }]);
    expect(town.web.asked).not.toContain("https://courier.test/whole");
  });

  it("asks a feed once however many servers follow it, and primes a later one by itself", async () => {
    const town = await world();
    town.publish("/1", "First words.");
    await town.follow(A);
    town.publish("/2", "Second words.");
    // B follows when the second is already there: it is new only to A.
    await town.follow(B);
    expect([await town.textsOf(A), await town.textsOf(B)]).toEqual([["Second words."], []]);
    town.publish("/3", "Third words.");
    town.web.asked.length = 0;
    await town.after(1);
    expect([await town.textsOf(A), await town.textsOf(B)]).toEqual([
      ["Second words.", "Third words."],
      ["Third words."],
    ]);
    expect(town.web.asked).toEqual([FEED, "https://courier.test/3"]);
  });

  it.each<[string, Partial<Item>]>([
    ["re-dated", { date: "Sat, 01 Mar 2025 11:00:00 GMT" }],
    ["re-titled", { title: "Something else" }],
    ["moved under the same name", { link: "https://courier.test/moved" }],
    ["with tracking in its link", { link: "https://www.courier.test/1/?utm_source=x" }],
  ])("does not take an item for new that is %s", async (_, change) => {
    const town = await world();
    await town.follow(A);
    town.publish("/1", "First words.", { id: "item-1" });
    await town.after(1);
    town.web.texts.set("/moved", "First words, edited.");
    town.web.items[0] = { link: "https://courier.test/1", id: "item-1", ...change };
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["First words."]);
    expect(await town.pendingOf(A)).toHaveLength(1);
  });

  it("does not post the same text under another link again", async () => {
    const town = await world();
    await town.follow(A);
    town.publish("/1", "Agency words.");
    town.publish("/2", "Agency words.");
    await town.after(1);
    expect(await town.pendingOf(A)).toHaveLength(1);
  });

  it("adds only items with one of a server's words", async () => {
    const town = await world();
    await town.follow(A, [" Pool ", ""]);
    town.publish("/1", "One.", { title: "The POOLS close" });
    town.publish("/2", "Two.", { title: "Trams" });
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["One."]);
  });

  it("looks for a server's words in the article if its title has none of them", async () => {
    const town = await world();
    await town.follow(A, ["council tax"]);
    await town.follow(B, ["war"]);
    town.publish("/1", "The councils’ taxes rise.", { title: "Money" });
    town.publish("/2", "An award for software.", { title: "Prizes" });
    await town.after(1);
    expect([await town.textsOf(A), await town.textsOf(B)]).toEqual([["The councils’ taxes rise."], []]);
    expect(await town.pendingOf(A)).toHaveLength(1);
    await town.after(1);
    expect(town.web.asked.filter(url => url.endsWith("/2"))).toHaveLength(1);
  });

  it("does not take an edited article for new that comes back under another link", async () => {
    const town = await world();
    const page = (text: string) =>
      `<html><head><link rel="canonical" href="https://courier.test/story"></head><body><article><h1>The weir</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`;
    await town.follow(A);
    town.publish(
      "/1",
      page(
        "The weir was opened on Monday by the council after a long debate in the town hall of Harrow Ford.",
      ),
    );
    await town.after(1);
    town.publish(
      "/2",
      page(
        "The weir was opened on Monday by the mayor, after a long debate in the town hall of Harrow Ford.",
      ),
    );
    await town.after(1);
    expect(await town.textsOf(A)).toHaveLength(1);
    expect(await town.pendingOf(A)).toHaveLength(1);
  });

  it("keeps one of two versions of an article that come together", async () => {
    const town = await world();
    await town.follow(A);
    for (const who of ["mayor", "council"]) {
      const text = `The weir was opened on Monday by the ${who} after a long debate in the town hall of Harrow Ford.`;
      town.publish(
        `/${who}`,
        `<html><head><link rel="canonical" href="https://courier.test/story"></head><body><article><h1>The weir</h1>${`<p>${text}</p>`.repeat(4)}</article></body></html>`,
      );
    }
    await town.after(1);
    expect(await town.textsOf(A)).toHaveLength(1);
  });

  it("does not take a page for new that two links of a feed lead to", async () => {
    const town = await world();
    await town.follow(A);
    town.web.redirects.set("https://courier.test/go/1", {
      to: "https://courier.test/story",
      isForGood: false,
    });
    town.publish("/go/1", "");
    town.web.texts.set("/story", "First words.");
    await town.after(1);
    town.web.texts.set("/story", "First words, edited.");
    town.publish("/story", "First words, edited.");
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["First words."]);
  });

  it("never forgets what a feed holds all the time", async () => {
    const town = await world();
    town.publish("/pinned", "Pinned words.");
    await town.follow(A);
    const state = await town.states().get(FEED);
    const others = Array.from({ length: MAX_SEEN }, (_, at) => `other ${at}`);
    if (state)
      await putFeedState(town.states(), { ...state, seen: [...state.seen, ...others].slice(0, MAX_SEEN) });
    for (let at = 0; at < 3; at++) {
      town.web.items.push({ link: `https://courier.test/${at}` });
      town.web.texts.set(`/${at}`, `Words ${at}.`);
      await town.after(1);
    }
    expect(await town.textsOf(A)).toEqual(["Words 0.", "Words 1.", "Words 2."]);
    expect((await town.states().get(FEED))?.seen.length).toBeLessThanOrEqual(MAX_SEEN);
  });

  it("remembers of a small feed no more than it needs, however long it is followed", async () => {
    const town = await world();
    town.publish("/pinned", "Pinned words.");
    await town.follow(A);
    const state = await town.states().get(FEED);
    const old = Array.from({ length: 10_000 }, (_, at) => `old ${at}`);
    if (state) await putFeedState(town.states(), { ...state, seen: [...old, ...state.seen] });
    town.publish("/new", "New words.");
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["New words."]);
    expect((await town.states().get(FEED))?.seen.length).toBeLessThanOrEqual(2_000);
  });

  it("counts what is left over for one server as old in another that follows later", async () => {
    const town = await world();
    await town.follow(A);
    for (let at = 0; at < 50; at++) town.publish(`/${at}`, `Words ${at}.`);
    await town.after(0.5);
    expect(await town.textsOf(A)).toHaveLength(20);
    await town.follow(B);
    town.publish("/new", "New words.");
    await town.after(1);
    await town.after(1);
    expect(await town.textsOf(A)).toHaveLength(51);
    expect(await town.textsOf(B)).toEqual(["New words."]);
    expect((await town.feedOf(B))?.old).toBeUndefined();
  });

  it("fetches the oldest of many new items first, before the feed drops them", async () => {
    const town = await world();
    await town.follow(A);
    const textAt = (at: number) => `Matter ${at} was dealt with in Harrow Ford on Monday.`;
    for (let at = 0; at < 25; at++) town.publish(`/${at}`, textAt(at));
    await town.after(1);
    town.web.items.splice(-20);
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(Array.from({ length: 25 }, (_, at) => textAt(at)).sort());
  });

  it("records the oldest first, in whichever order the feed is", async () => {
    const town = await world();
    await town.follow(A);
    const day = (day: number) => `Sat, 0${day} Mar 2025 11:00:00 GMT`;
    town.publish("/3", "Third.", { date: day(3) });
    town.publish("/2", "Second.", { date: day(2) });
    town.publish("/1", "First.", { date: day(1) });
    await town.after(1);
    const own = await town.library(A);
    const texts = (await town.pendingOf(A)).map(
      ({ article }) => own.articles.find(({ article: { key } }) => key === article)?.article.text,
    );
    expect(texts).toEqual(["First.", "Second.", "Third."]);
  });

  it("does not ask a feed that fails each minute because nobody has had it yet", async () => {
    const town = await world();
    town.web.failing = new FetchError("timeout");
    await town.follow(A);
    town.web.asked.length = 0;
    for (let minute = 0; minute < 29; minute++) await town.after(1 / 60);
    expect(town.web.asked).toEqual([]);
    await town.after(1 / 60);
    expect(town.web.asked).toEqual([FEED]);
  });

  it("waits as long as a feed's site asks", async () => {
    const town = await world();
    await town.follow(A);
    town.web.failing = new FetchError("status", { status: 429, retryAfterMs: 5 * HOUR_MS });
    await town.after(1);
    town.web.asked.length = 0;
    for (let half = 0; half < 9; half++) await town.after(0.5);
    expect(town.web.asked).toEqual([]);
    await town.after(0.5);
    expect(town.web.asked).toEqual([FEED]);
  });

  it("waits if a page's site asks it to, and loses none of its pages", async () => {
    const town = await world();
    await town.follow(A);
    const link = (at: number) => `https://courier.test/${at}`;
    for (let at = 0; at < 3; at++) {
      town.publish(`/${at}`, `Words ${at}.`);
      town.web.errors.set(link(at), new FetchError("status", { status: 429, retryAfterMs: 6 * HOUR_MS }));
    }
    town.web.asked.length = 0;
    for (let hour = 0; hour < 6; hour++) await town.after(1);
    expect(town.web.asked.filter(url => url !== FEED)).toEqual([link(0)]);
    town.web.errors.clear();
    await town.after(2);
    expect(await town.textsOf(A)).toHaveLength(3);
  });

  it("follows a feed that has moved for good to its new link, for every server", async () => {
    const town = await world();
    const old = "http://old.courier.test/rss";
    town.publish("/1", "First words.");
    town.web.redirects.set(old, { to: FEED, isForGood: false });
    await town.follow(A, [], old);
    town.web.redirects.set(old, { to: FEED, isForGood: true });
    await town.after(1);
    await town.follow(B, [], old);
    town.publish("/2", "Second words.");
    await town.after(1);
    for (const guild of [A, B]) {
      expect(await town.feedOf(guild)).toMatchObject({ url: FEED, id: feedIdOf(FEED), isPrimed: true });
      expect(await town.textsOf(guild)).toEqual(["Second words."]);
    }
    expect(town.news).toContainEqual(expect.objectContaining({ kind: "moved", guildId: A, from: old }));
    town.web.asked.length = 0;
    await town.after(1);
    expect(town.web.asked).toEqual([FEED]);
  });

  it("does not follow a feed twice that has moved to one that is followed", async () => {
    const town = await world();
    const old = "http://old.courier.test/rss";
    await town.follow(A);
    town.web.redirects.set(old, { to: FEED, isForGood: true });
    await town.follow(A, [], old);
    const { store } = await town.library(A);
    expect(store.record.feeds.map(({ url }) => url)).toEqual([FEED]);
  });

  it("asks again where a feed is for now, and continues calling it by its link", async () => {
    const town = await world();
    const link = "https://feeds.courier.test/all";
    town.web.redirects.set(link, { to: FEED, isForGood: false });
    await town.follow(A, [], link);
    town.publish("/1", "First words.");
    await town.after(1);
    expect((await town.feedOf(A))?.url).toBe(link);
    expect(await town.textsOf(A)).toEqual(["First words."]);
  });

  it("follows the feed that a web page names", async () => {
    const town = await world();
    town.publish("/old", "Old words.");
    town.web.texts.set(
      "/",
      `<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/comments/feed"><link rel=alternate type="application/rss+xml" title="News" href="/feed"></head><body>News.</body></html>`,
    );
    await town.follow(A, [], "https://courier.test/");
    expect(await town.feedOf(A)).toMatchObject({ url: FEED, isPrimed: true });
    town.publish("/1", "First words.");
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["First words."]);
  });

  it("does not leave a feed that has worked for one that an error page names", async () => {
    const town = await world();
    await town.follow(A);
    town.web.redirects.set(FEED, { to: "https://courier.test/sorry", isForGood: true });
    town.web.texts.set(
      "/sorry",
      '<html><head><link rel="alternate" type="application/atom+xml" href="/other"></head></html>',
    );
    const state = await town.poll();
    expect(state.failing).toMatchObject({ problem: "not-a-feed" });
    expect((await town.feedOf(A))?.url).toBe(FEED);
  });

  it("says that a page that names no feed isn't one", async () => {
    const town = await world();
    town.web.texts.set("/", "<!doctype html><html><body>News.</body></html>");
    await town.follow(A, [], "https://courier.test/");
    expect((await town.states().get("https://courier.test/"))?.failing).toMatchObject({
      problem: "not-a-feed",
    });
  });

  it("adds to one server what another can't keep, and tries that one again", async () => {
    const town = await world();
    await town.follow(A);
    await town.follow(B);
    const { store } = await town.library(A);
    const { keep } = store;
    store.keep = async () => {
      throw new DiskError("article", "ENOSPC");
    };
    town.publish("/1", "First words.");
    await town.after(1);
    expect([await town.textsOf(A), await town.textsOf(B)]).toEqual([[], ["First words."]]);
    store.keep = keep.bind(store);
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["First words."]);
    expect([await town.pendingOf(A), await town.pendingOf(B)]).toMatchObject([[{}], [{}]]);
    expect(town.web.asked.filter(url => url.endsWith("/1"))).toHaveLength(2);
  });

  it.each(["keep", "set"] as const)("neither loses nor doubles a post when it ends in %s()", async where => {
    const town = await world();
    await town.follow(A);
    town.publish("/1", "First words.");
    const { store } = await town.library(A);
    const die = async () => {
      throw new Error("the process ends here");
    };
    if (where === "keep") store.keep = die;
    town.states().claim = async () => ({ renew: async () => true, set: die, release: async () => {} });
    await town.after(1);
    await town.restart();
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["First words."]);
    expect(await town.pendingOf(A)).toMatchObject([{ channel: CHANNEL }]);
  });

  it("begins nothing more when it is stopped", async () => {
    const town = await world();
    await town.follow(A);
    town.publish("/1", "First words.");
    await town.stopPolling();
    town.web.asked.length = 0;
    await town.after(1);
    expect(town.web.asked).toEqual([]);
  });

  it("takes a feed over that another process polls for long, and gives its claim up", async () => {
    const calls: string[] = [];
    const claim = {
      renew: async () => true,
      set: async () => calls.push("set") > 0,
      release: async () => void calls.push("release"),
    };
    const states: FeedStates = {
      get: async () => null,
      failing: async () => 0,
      claim: async (_, isTakenOver = false) => {
        calls.push(isTakenOver ? "take over" : "claim");
        return isTakenOver ? claim : null;
      },
      keepOnly: async () => {},
    };
    const poller = new FeedPoller({
      fetch: async () => {
        calls.push("fetch");
        throw new FetchError("unreachable");
      },
      analyst: inlineAnalyst,
      states,
      now: () => new Date("2025-03-01T12:00:00Z"),
      random: () => 0.5,
      wait: async () => {},
      followers: async () => [],
      failedForADay: async () => {},
      failed: fail,
    });
    await poller.poll(FEED);
    expect(calls.filter(call => call !== "claim")).toEqual(["take over", "fetch", "set", "release"]);
    expect(calls.lastIndexOf("claim")).toBe(39);
  });

  it("gives up waiting for a feed that another process polls when it is stopped", async () => {
    const calls: string[] = [];
    const states: FeedStates = {
      get: async () => null,
      failing: async () => 0,
      claim: async () => {
        calls.push("claim");
        return null;
      },
      keepOnly: async () => {},
    };
    const poller = new FeedPoller({
      fetch: () => expect.fail("it isn't asked for"),
      analyst: inlineAnalyst,
      states,
      now: () => new Date("2025-03-01T12:00:00Z"),
      random: () => 0.5,
      wait: () => poller.stop(),
      followers: async () => [],
      failedForADay: async () => {},
      failed: fail,
    });
    expect((await poller.poll(FEED)).answeredAt).toBeNull();
    expect(calls).toEqual(["claim"]);
  });

  it("remembers over a restart what it has met, and asks only for what has changed", async () => {
    const town = await world();
    town.web.isConditional = true;
    town.publish("/1", "First words.");
    await town.follow(A);
    await town.restart();
    town.publish("/2", "Second words.");
    await town.after(1);
    await town.restart();
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["Second words."]);
    expect(town.web.requests.at(-1)?.etag).toBeTruthy();
  });

  it("waits between polls, and longer each time a feed fails", async () => {
    const town = await world();
    await town.follow(A);
    const pollsWithin = async (minutes: number) => {
      town.web.asked.length = 0;
      for (let minute = 0; minute < minutes; minute++) await town.after(1 / 60);
      return town.web.asked.length;
    };
    expect(await pollsWithin(60)).toBe(4);
    town.web.failing = new FetchError("status", { status: 500 });
    expect(await pollsWithin(24 * 60)).toBeLessThan(9);
  });

  it("notifies after a day of failing, once, and again only after it has worked", async () => {
    const town = await world();
    await town.follow(A);
    town.web.failing = new FetchError("status", { status: 500 });
    await town.after(1);
    expect((await town.poll())?.failing).toMatchObject({ problem: "status 500", times: 2 });
    for (let hour = 0; hour < 60; hour++) await town.after(1);
    expect(town.notices).toMatchObject([
      { guildId: A, problem: "status 500", feed: { url: FEED, channel: CHANNEL } },
    ]);
    town.web.failing = null;
    await town.after(24);
    expect((await town.feedOf(A))?.isFailureTold).toBe(false);
    town.web.failing = new FetchError("timeout");
    for (let hour = 0; hour < 60; hour++) await town.after(1);
    expect(town.notices).toHaveLength(2);
  });

  it("tries a page that is down again, and gives it up in the end", async () => {
    const town = await world();
    await town.follow(A);
    town.publish("/1", "down");
    town.publish("/2", "down");
    await town.after(1);
    town.web.texts.set("/1", "Up again.");
    await town.after(1);
    expect(await town.textsOf(A)).toEqual(["Up again."]);
    for (let hour = 0; hour < 10; hour++) await town.after(1);
    expect(town.web.asked.filter(url => url.endsWith("/2"))).toHaveLength(4);
  });

  it("does not bring back what was blocked, and stops when unfollowed", async () => {
    const town = await world();
    await town.follow(A);
    const own = await town.library(A);
    await own.blockDomain("courier.test");
    town.publish("/1", "Words.");
    await town.after(1);
    expect(await town.textsOf(A)).toEqual([]);
    expect(await town.follow(B)).toMatchObject({ kind: "followed" });
    expect(await town.follow(A)).toEqual({ kind: "blocked" });
    town.publish("/2", "Two.");
    await town.after(1);
    const feed = await town.feedOf(B);
    expect(await town.pendingOf(B)).toHaveLength(1);
    expect(await unfollowFeed((await town.library(B)).store, feed?.id ?? "")).toBe(true);
    expect(await town.pendingOf(B)).toEqual([]);
  });

  it("reads who follows anything as often for many feeds that aren't due as for one", async () => {
    const town = await world();
    const readInTick = async () => {
      const before = town.read.followers;
      await town.after(0);
      return town.read.followers - before;
    };
    await town.follow(A);
    const forOne = await readInTick();
    for (let number = 1; number <= 6; number++) await town.follow(A, [], `https://other.test/${number}`);
    expect(await readInTick()).toBe(forOne);
  });

  it("forgets a feed that nobody follows any more, and meets it as new", async () => {
    const folder = await temporaryFolder();
    const states = new FileFeedStates(folder, realDisk);
    const state = { ...NEW_STATE, url: FEED };
    await putFeedState(states, state);
    await putFeedState(states, { ...state, url: "https://other.test/feed" });
    await states.keepOnly(async () => [FEED]);
    expect(await states.get(FEED)).toEqual(state);
    expect(await states.get("https://other.test/feed")).toBeNull();
    expect(await readdir(join(folder, "feeds"))).toHaveLength(1);
    await writeFile(join(folder, "feeds", `${feedIdOf(FEED)}.json`), "{");
    expect(await new FileFeedStates(folder, realDisk).get(FEED)).toBeNull();
  });

  it("says what is wrong with a link that is no feed, and keeps to the number of feeds", async () => {
    const town = await world();
    const { store } = await town.library(A);
    const options = { limits: { ...DEFAULT_LIMITS, feeds: 1 }, now: new Date() };
    const wanted = { channel: null, post: "nothing", words: [] } as const;
    expect(await followFeed(store, { ...wanted, url: "news" }, options)).toEqual({ kind: "bad-link" });
    expect(await followFeed(store, { ...wanted, url: FEED }, options)).toMatchObject({ kind: "followed" });
    expect(await followFeed(store, { ...wanted, url: `${FEED}?utm_source=x` }, options)).toMatchObject({
      kind: "changed",
    });
    expect(await followFeed(store, { ...wanted, url: "https://b.test/" }, options)).toEqual({
      kind: "too-many-feeds",
      limit: 1,
    });
  });
});
