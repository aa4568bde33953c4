import { describe, expect, it, onTestFinished, vi } from "vitest";
import type { Article } from "../../../src/articles/article.ts";
import { FetchError } from "../../../src/library/fetch/fetch-error.ts";
import { feedIdOf } from "../../../src/library/records/feed-states.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import type { ServerLibrary } from "../../../src/library/servers/server-library.ts";
import { PERMISSIONS } from "../../../src/local/rules/permissions.ts";
import { FEED, startChannels } from "./start-channels.ts";

const publishMany = (town: { web: { publish(title: string): void } }, count: number, from = 1) => {
  for (let at = from; at < from + count; at++) town.web.publish(`Plan ${at}`);
};

describe("FeedDelivery", () => {
  it("posts a summary of each new article, and nothing that was there before", async () => {
    const town = await startChannels();
    town.web.publish("The old bridge");
    await town.follow();
    await town.after(20);
    expect(town.read("#news")).toEqual([]);
    town.web.publish("The new bridge");
    await town.after(20);
    const [post, ...others] = town.read("#news");
    expect(others).toEqual([]);
    expect(post).toContain("Summary, in the article's own sentences");
    expect(post).toContain("The new bridge");
    expect(post).toContain("courier.test");
    expect(post).toContain("[Quotations]");
    expect(post).not.toContain("[Delete]");
    await town.after(20);
    expect(town.read("#news")).toHaveLength(1);
    const record = (await town.kept().libraries.server(town.guild())).store.record;
    expect(record.pending).toEqual([]);
  });

  it("posts right after a poll", async () => {
    const town = await startChannels();
    await town.follow();
    town.web.publish("The weir");
    town.clock.now = new Date(town.clock.now.getTime() + 20 * 60_000);
    const posted = new Promise(resolve =>
      town.local.events.on(({ kind }) => kind === "message-created" && resolve(kind)),
    );
    await town.kept().poller.tick();
    await posted;
    expect(town.read("#news")).toHaveLength(1);
  });

  it("posts titles with a button for the summary", async () => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    town.web.publish("The weir @everyone");
    await town.after(20);
    const [post] = town.read("#news");
    expect(post).toContain("New article");
    expect(post).toContain("The weir @everyone");
    expect(post).toContain("[Summary]");
    const [message] = town.local.messages.list(town.channel("#news"), null);
    expect(message?.mentions).toEqual([]);
    expect(message?.mention_everyone).toBe(false);
  });

  it("gathers what is more than five an hour in one digest, also over a restart", async () => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    publishMany(town, 9);
    await town.after(20);
    expect(town.read("#news")).toHaveLength(5);
    expect(town.read("#news").join()).toMatch(/Plan 1\b.*Plan 2\b.*Plan 5\b/s);
    await town.restart();
    await town.after(20);
    expect(town.read("#news")).toHaveLength(5);
    await town.after(45);
    const digest = town.read("#news").at(-1) ?? "";
    expect(town.read("#news")).toHaveLength(6);
    expect(digest).toContain("4 new articles");
    for (const at of [6, 7, 8, 9]) expect(digest).toContain(`Plan ${at}`);
    // A sentence of each, as in /latest.
    expect(digest.match(/^> The council of Harrow Ford dealt with Plan [6-9] on Monday/gm)).toHaveLength(4);
    await town.after(60);
    expect(town.read("#news")).toHaveLength(6);
  });

  it("drops nothing that waits while the server's library is being rebuilt", async () => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    publishMany(town, 7);
    await town.after(20);
    expect(town.read("#news")).toHaveLength(5);
    const { libraries } = town.kept();
    // It counts as opened before its own articles can be searched.
    const behind = vi.spyOn(libraries, "of").mockResolvedValue(await libraries.of(null));
    town.clock.now = new Date(town.clock.now.getTime() + 20 * 60_000);
    await town.posts().deliver();
    behind.mockRestore();
    await town.after(45);
    expect(town.read("#news").at(-1)).toContain("2 new articles");
  });

  it("counts each channel's hour by itself", async () => {
    const town = await startChannels();
    const other = "https://courier.test/sport";
    town.web.items.set(other, []);
    await town.follow({ post: "title" });
    await town.follow({ post: "title", url: other, channel: town.channel("#general") });
    publishMany(town, 7);
    town.web.publish("The race", { feed: other });
    await town.after(20);
    expect(town.read("#news")).toHaveLength(5);
    expect(town.read("#general")).toHaveLength(1);
  });

  it("posts digests where the settings say, or in the feed's channel where that can't be reached", async () => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    await town.kept().libraries.configure(town.guild(), { digestChannel: town.channel("#general") });
    publishMany(town, 8);
    await town.after(20);
    await town.after(60);
    expect(town.read("#general").join()).toContain("3 new articles");
    expect(town.read("#news")).toHaveLength(5);
    await town.change("channelUpdate", () =>
      town.local.admin.overwrite("#general", "bot", { deny: PERMISSIONS.sendMessages }),
    );
    publishMany(town, 8, 20);
    await town.after(60);
    await town.after(60);
    expect(town.read("#news").join()).toContain("new articles");
  });

  it("posts what was added before a restart and not posted, once", async () => {
    const town = await startChannels();
    await town.follow();
    town.web.publish("The weir");
    town.local.faults.plan(
      "POST /channels/:channel/messages",
      { kind: "server-error", status: 500 },
      { times: 8 },
    );
    await town.after(20);
    expect(town.read("#news")).toEqual([]);
    await town.restart();
    await town.posts().deliver();
    expect(town.read("#news")).toHaveLength(1);
  }, 20_000);

  it("makes one message where the channel had it and the answer was lost", async () => {
    const town = await startChannels();
    await town.follow();
    town.web.publish("The weir");
    town.local.faults.plan(
      "POST /channels/:channel/messages",
      { kind: "server-error", status: 502, isPerformed: true },
      { times: 8 },
    );
    await town.after(20);
    await town.restart();
    await town.posts().deliver();
    expect(town.read("#news")).toHaveLength(1);
    expect((await town.kept().libraries.server(town.guild())).store.record.pending).toEqual([]);
  }, 20_000);

  it("does not post again what the disk would not write down as posted", async () => {
    const town = await startChannels();
    await town.follow();
    const { store } = await town.kept().libraries.server(town.guild());
    town.web.publish("The weir");
    const { update } = store;
    let isFull = false;
    let asked = 0;
    town.local.events.on(({ kind }) => {
      if (kind === "message-created") isFull = true;
      if (kind === "exchange") asked++;
    });
    store.update = async change => {
      if (isFull) throw new Error("ENOSPC");
      return update.call(store, change);
    };
    await town.after(20);
    await town.after(10);
    expect(store.record.pending).toHaveLength(1);
    isFull = false;
    await town.after(1);
    expect(store.record.pending).toEqual([]);
    expect(town.read("#news")).toHaveLength(1);
    expect(asked).toBe(1);
  });

  it.each<[string, (own: ServerLibrary, article: Article) => Promise<unknown>]>([
    ["removed", (own, { key }) => own.remove(key)],
    ["blocked", (own, article) => own.block(article)],
  ])("does not post an article that was %s before", async (_, takeAway) => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    publishMany(town, 7);
    await town.after(20);
    const own = await town.kept().libraries.server(town.guild());
    const waiting = new Set(own.store.record.pending.map(({ article }) => article));
    for (const { article } of own.articles) if (waiting.has(article.key)) await takeAway(own, article);
    await town.after(61);
    expect(town.read("#news")).toHaveLength(5);
    expect(own.store.record.pending).toEqual([]);
  });

  it("waits a day for a channel that it may not write in, says so once, and posts when it may", async () => {
    const town = await startChannels();
    await town.kept().libraries.configure(town.guild(), { logChannel: town.channel("#general") });
    await town.follow({ post: "title" });
    await town.change("channelUpdate", () =>
      town.local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.sendMessages }),
    );
    town.web.publish("The weir");
    await town.after(20);
    await town.after(20);
    const { store } = await town.kept().libraries.server(town.guild());
    expect(store.record.unreachable).toMatchObject([{ why: "forbidden", dropped: 0 }]);
    expect(store.record.pending).toHaveLength(1);
    await town.change("channelUpdate", () => town.local.admin.overwrite("#news", "bot", {}));
    await town.after(1);
    expect(town.read("#news")).toHaveLength(1);
    expect(store.record.unreachable).toEqual([]);
    await town.posts().stop();
    const told = town.read("#general").join("\n");
    expect(told.match(/I can't write in this channel/g)).toHaveLength(1);
  });

  it.each<[string, (town: Awaited<ReturnType<typeof startChannels>>) => Promise<unknown>]>([
    [
      "may not write in",
      town =>
        town.change("channelUpdate", () =>
          town.local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.sendMessages }),
        ),
    ],
    ["is gone", town => town.change("channelDelete", () => town.local.admin.deleteChannel("#news"))],
  ])("opens no library, minute by minute, for a channel that it %s", async (_, lose) => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    await lose(town);
    town.web.publish("The weir");
    await town.after(20);
    const { libraries } = town.kept();
    const opening = vi.spyOn(libraries, "server");
    for (let minute = 0; minute < 5; minute++) {
      town.clock.now = new Date(town.clock.now.getTime() + 60_000);
      await town.posts().deliver();
    }
    expect(opening).not.toHaveBeenCalled();
    const { record } = await libraries.record(town.guild());
    expect([record.pending, record.unreachable]).toMatchObject([[{}], [{}]]);
  });

  it("gives up what waited a day for a channel that is gone", async () => {
    const town = await startChannels();
    await town.kept().libraries.configure(town.guild(), { logChannel: town.channel("#general") });
    await town.follow({ post: "title" });
    await town.change("channelDelete", () => town.local.admin.deleteChannel("#news"));
    town.web.publish("The weir");
    await town.after(20);
    const { store } = await town.kept().libraries.server(town.guild());
    expect(store.record.unreachable).toMatchObject([{ why: "gone", dropped: 0 }]);
    await town.after(23 * 60);
    expect(store.record.pending).toHaveLength(1);
    await town.after(2 * 60);
    expect(store.record.pending).toEqual([]);
    expect(store.record.unreachable).toMatchObject([{ why: "gone", dropped: 1 }]);
    await town.posts().stop();
    expect(
      town
        .read("#general")
        .join("\n")
        .match(/should post in is gone/g),
    ).toHaveLength(1);
  });

  it("posts no old news after a long time away", async () => {
    const town = await startChannels();
    await town.follow();
    town.web.publish("The weir");
    town.local.faults.plan(
      "POST /channels/:channel/messages",
      { kind: "server-error", status: 500 },
      { times: 8 },
    );
    await town.after(20);
    await town.after(8 * 24 * 60);
    expect(town.read("#news")).toEqual([]);
    expect((await town.kept().libraries.server(town.guild())).store.record.pending).toEqual([]);
  });

  it("drops old news also while Discord can't say where its channel is", async () => {
    const town = await startChannels();
    // One that the client doesn't know of, so it has to ask.
    await town.follow({ channel: "100000000000000009" });
    town.web.publish("The weir");
    town.local.faults.plan("GET /channels/:channel", { kind: "server-error", status: 500 }, { times: 100 });
    await town.after(20);
    const { store } = await town.kept().libraries.server(town.guild());
    expect(store.record.pending).toHaveLength(1);
    await town.after(8 * 24 * 60);
    expect(store.record.pending).toEqual([]);
  });

  it("counts a channel of another server as gone", async () => {
    const town = await startChannels();
    await town.follow({ channel: town.channel("#lobby") });
    town.web.publish("The weir");
    await town.after(20);
    expect(town.read("#lobby")).toEqual([]);
    const { store } = await town.kept().libraries.server(town.guild());
    expect(store.record.unreachable).toMatchObject([{ why: "gone" }]);
  });

  it("posts nothing for a server that it was removed from", async () => {
    const town = await startChannels();
    await town.follow();
    await town.follow({ guild: "The book club", channel: town.channel("#lobby") });
    await town.change("guildDelete", () => town.local.admin.kickBot("The newsroom"));
    town.web.publish("The weir");
    await town.after(20);
    expect(town.read("#news")).toEqual([]);
    expect(town.read("#lobby")).toHaveLength(1);
  });

  it("fetches an article once for several servers, and one server's trouble is not another's", async () => {
    const town = await startChannels();
    await town.follow();
    await town.follow({ guild: "The book club", channel: town.channel("#lobby") });
    const record = await town.kept().store.record(town.guild());
    record.update = async () => {
      throw new Error("ENOSPC");
    };
    town.web.publish("The weir");
    town.web.asked.length = 0;
    await town.after(20);
    expect(town.web.asked).toEqual([FEED, "https://courier.test/the-weir"]);
    expect(town.read("#lobby")).toHaveLength(1);
    expect(town.read("#news")).toEqual([]);
    expect(town.logged()).toContain("ENOSPC");
  });

  it("posts nothing that is removed, or whose feed goes, while it posts what stands before it", async () => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    publishMany(town, 2);
    const own = await town.kept().libraries.server(town.guild());
    const busy = { kind: "rate-limited", retryAfterSeconds: 1 } as const;
    town.local.faults.plan("POST /channels/:channel/messages", busy);
    const posted = town.after(20);
    await expect.poll(() => own.store.record.pending.length).toBe(2);
    await expect.poll(() => own.articles.length).toBe(2);
    const second = own.store.record.pending[1];
    if (second) await own.remove(second.article);
    await posted;
    expect(town.read("#news")).toHaveLength(1);
    await town.after(20);
    expect(town.read("#news")).toHaveLength(1);
  });

  it("doesn't pile up rounds while Discord is slow", async () => {
    const town = await startChannels();
    await town.follow({ post: "title" });
    publishMany(town, 7);
    await town.after(20);
    town.clock.now = new Date(town.clock.now.getTime() + 60 * 60_000);
    const busy = { kind: "rate-limited", retryAfterSeconds: 1 } as const;
    town.local.faults.plan("POST /channels/:channel/messages", busy);
    const own = vi.spyOn(ServerLibraries.prototype, "server");
    onTestFinished(() => own.mockRestore());
    await Promise.all([1, 2, 3, 4, 5].map(() => town.posts().deliver()));
    expect(own.mock.calls.length).toBeGreaterThan(0);
    expect(own.mock.calls.length).toBeLessThanOrEqual(4);
  });
});

describe("failedForADay()", () => {
  const failFor = async (town: Awaited<ReturnType<typeof startChannels>>, hours: number) => {
    town.web.failing = new FetchError("status", { status: 503 });
    for (let hour = 0; hour < hours; hour++) await town.after(60);
  };

  it("notifies the feed's channel once, until the feed works again", async () => {
    const town = await startChannels();
    await town.follow();
    await failFor(town, 24);
    expect(town.read("#news")).toEqual([]);
    await failFor(town, 40);
    expect(town.read("#news")).toEqual([
      expect.stringMatching(
        /A feed has failed for a day\nhttps:\/\/courier.test\/feed\nIt hasn't worked since 1 Mar 2025: its site answers with error 503\./,
      ),
    ]);
    await town.restart();
    await failFor(town, 24);
    expect(town.read("#news")).toHaveLength(1);
    town.web.failing = null;
    await town.after(24 * 60);
    await failFor(town, 30);
    expect(town.read("#news")).toHaveLength(2);
  });

  it("shows everybody the feed's address without its secrets: a key, a password", async () => {
    const town = await startChannels();
    const secret = "https://member:hunter2@courier.test/private/feed?key=s3cret#k3y";
    town.web.items.set(secret, []);
    await town.follow();
    const { store } = await town.kept().libraries.server(town.guild());
    await store.update(record => ({
      ...record,
      feeds: record.feeds.map(feed => ({ ...feed, url: secret, id: feedIdOf(secret) })),
    }));
    await failFor(town, 30);
    const [said = ""] = town.read("#news");
    expect(said).toContain("https://courier.test/private/feed");
    expect(said).not.toMatch(/hunter2|s3cret|k3y/);
  });

  it("notifies the managers' channel if the feed has none, or its own can't be posted to", async () => {
    const town = await startChannels();
    await town.kept().libraries.configure(town.guild(), { logChannel: town.channel("#general") });
    await town.follow({ channel: null, post: "nothing" });
    await failFor(town, 30);
    expect(town.read("#general").join()).toContain("A feed has failed for a day");
    expect(town.read("#news")).toEqual([]);
  });

  it("tries again if nobody could be notified, but not forever", async () => {
    const town = await startChannels();
    await town.follow();
    await town.change("channelUpdate", () =>
      town.local.admin.overwrite("#news", "bot", { deny: PERMISSIONS.sendMessages }),
    );
    await failFor(town, 30);
    const feed = async () => (await town.kept().libraries.server(town.guild())).store.record.feeds[0];
    expect((await feed())?.isFailureTold).toBe(false);
    const { store } = await town.kept().libraries.server(town.guild());
    expect(store.record.unreachable).toMatchObject([{ why: "forbidden" }]);
    await town.change("channelUpdate", () => town.local.admin.overwrite("#news", "bot", {}));
    await failFor(town, 2);
    expect(town.read("#news")).toHaveLength(1);
  });
});
