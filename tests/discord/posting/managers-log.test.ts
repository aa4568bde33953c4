import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ArticleKey } from "../../../src/articles/article.ts";
import { articleOfLines } from "../../../src/articles/create-article.ts";
import type { ManagersEvent } from "../../../src/discord/posting/managers-event.ts";
import { noteUnreachable } from "../../../src/discord/posting/unreachable.ts";
import { newAdditionId } from "../../../src/library/records/new-addition-id.ts";
import { type FollowedFeed, NEW_SERVER } from "../../../src/library/records/records.ts";
import { RecordFile } from "../../../src/library/store/record-file.ts";
import { PERMISSIONS } from "../../../src/local/rules/permissions.ts";
import { startChannels } from "./start-channels.ts";

const anInventedArticle = (title: string) =>
  articleOfLines(`Invented words about ${title}.`, { title, origin: { kind: "pasted", on: "2025-03-01" } });
const [bridge, weir] = [anInventedArticle("The bridge"), anInventedArticle("The weir")];
const feed: FollowedFeed = {
  id: "0123456789abcdef",
  url: "https://courier.test/feed",
  channel: "100000000000000009",
  post: "summary",
  words: ["bridge"],
  addedAt: "2025-03-01T12:00:00.000Z",
  isPrimed: true,
  isFailureTold: false,
};
const { settings } = NEW_SERVER;

async function withLog() {
  const town = await startChannels();
  await town.kept().libraries.configure(town.guild(), { logChannel: town.channel("#general") });
  const by = town.local.world.userNamed("manager").id;
  return {
    ...town,
    by,
    /** What the managers' channel reads when all of these are told. */
    tell: async (...events: readonly ManagersEvent[]) => {
      for (const event of events) await town.posts().tellManagers(town.guild(), event);
      await town.posts().stop();
      return town.read("#general");
    },
  };
}

const events: [string, (by: string) => ManagersEvent, string][] = [
  [
    "what was added",
    by => ({
      kind: "added",
      by,
      report: {
        added: [bridge, weir],
        refused: [
          { name: "a.txt", why: { kind: "present", article: bridge } },
          { name: "b.txt", why: { kind: "too-many-bytes", limit: 1 } },
        ],
        unread: [{ file: "scan.pdf", line: null, reason: { kind: "binary" } }],
        addition: newAdditionId(),
      },
    }),
    "@manager added 2 articles\n• The bridge\n• The weir\nNot taken: 1 already here, 1 over this server's limits, 1 that can't be read",
  ],
  [
    "what was taken back",
    by => ({ kind: "undone", by, articles: [weir] }),
    "@manager undid the addition of 1 article\n• The weir",
  ],
  ["a removal", by => ({ kind: "removed", by, article: weir }), "@manager removed 1 article\n• The weir"],
  [
    "a block",
    by => ({ kind: "blocked", by, article: weir }),
    "@manager blocked 1 article for good\n• The weir",
  ],
  [
    "a blocked domain",
    by => ({ kind: "domain-blocked", by, domain: "courier.test", gone: [bridge, weir] }),
    "@manager blocked the domain courier.test for good, which removed 2 articles\n• The bridge\n• The weir",
  ],
  [
    "an unblocking",
    by => ({ kind: "unblocked", by, what: () => "courier.test" }),
    "@manager unblocked courier.test",
  ],
  [
    "a new version",
    by => ({ kind: "refreshed", by, article: weir }),
    "@manager fetched 1 article again; the text had changed\n• The weir",
  ],
  [
    "new versions of everything",
    by => ({ kind: "refreshed-all", by, changed: [weir], unchanged: 3, failed: 2 }),
    "@manager fetched everything again: 1 changed, 3 unchanged, 2 could not be read\n• The weir",
  ],
  [
    "another description",
    by => ({ kind: "described", by, article: weir }),
    "@manager changed the title, date, author or link of 1 article\n• The weir",
  ],
  [
    "a feed that is followed",
    by => ({ kind: "feed-followed", by, feed }),
    "@manager followed a feed\nhttps://courier.test/feed\nposts a summary of each new article in #unknown\nonly with: bridge",
  ],
  [
    "a feed that is followed no longer",
    by => ({ kind: "feed-unfollowed", by, feed }),
    "@manager stopped following a feed\nhttps://courier.test/feed",
  ],
  ["an export", by => ({ kind: "exported", by }), "@manager exported the library"],
  [
    "interrupted work",
    () => ({ kind: "interrupted", total: 40 }),
    "A restart interrupted the reading of 40 files. What was read by then is here; add the rest again.",
  ],
  [
    "a report of a passage, and not who made it",
    () => ({
      kind: "passage-report",
      article: weir,
      report: { article: ArticleKey.parse("0123456789"), paragraph: 2, verdict: "verbatim" },
      place: { article: ArticleKey.parse("0123456789"), paragraph: 2, start: 0, end: 9 },
    }),
    "A member says that this is the wrong speaker or passage:\nThe weir\nparagraph 2, shown as quoted with these words [Say who it was]",
  ],
  [
    "what a feed brought",
    () => ({ kind: "feed-brought", feed, articles: [weir] }),
    "A feed added 1 article\n• The weir\nhttps://courier.test/feed",
  ],
  [
    "a feed that moved",
    () => ({ kind: "feed-moved", feed, from: "http://courier.test/rss" }),
    "A feed has moved; I follow it at its new link:\nhttps://courier.test/feed\nits old link: http://courier.test/rss",
  ],
  [
    "a channel that is gone",
    () => ({
      kind: "unreachable",
      channel: { channel: "100000000000000009", why: "gone", since: "2025-03-01T12:00:00.000Z", dropped: 0 },
    }),
    "The channel I should post in is gone. Set another one with /library settings or /library feed add.",
  ],
];

describe("tellManagers()", () => {
  it.each(events)("tells %s", async (_, event, said) => {
    const town = await withLog();
    expect(await town.tell(event(town.by))).toEqual([said]);
    const [message] = town.local.messages.list(town.channel("#general"), null);
    expect(message?.mentions).toEqual([]);
  });

  it("reports what changed in the settings, in the old channel and the new one", async () => {
    const town = await withLog();
    const before = { ...settings, logChannel: town.channel("#general") };
    const after = { ...settings, sharing: "nobody", logChannel: town.channel("#news") } as const;
    const said = await town.tell({ kind: "settings", by: town.by, settings: after, before });
    expect(said).toEqual([
      "@manager changed the settings\n• Nobody may share replies\n• Managers' changes are posted in #news",
    ]);
    expect(town.read("#news")).toEqual(said);
  });

  it("lists all settings if the old ones aren't known", async () => {
    const town = await withLog();
    const logChannel = town.channel("#general");
    const [said] = await town.tell({ kind: "settings", by: town.by, settings: { ...settings, logChannel } });
    expect(said).toBe(
      "@manager changed the settings\n• Replies are for everybody\n• The shared articles are shown\n• Everyone may share replies\n• Digests go to the feed's own channel\n• Managers' changes are posted in #general\n• Language: as set for this server in Discord",
    );
  });

  it("reports a burst in one message, in order, and counts what is too much to name", async () => {
    const town = await withLog();
    const removals = Array.from(
      { length: 50 },
      (_, at): ManagersEvent => ({ kind: "removed", by: town.by, article: anInventedArticle(`Plan ${at}`) }),
    );
    const other = town.local.world.userNamed("owner").id;
    const said = await town.tell({ kind: "exported", by: town.by }, ...removals, {
      kind: "removed",
      by: other,
      article: weir,
    });
    expect(said).toHaveLength(1);
    const lines = said[0]?.split("\n") ?? [];
    expect(lines.slice(0, 3)).toEqual([
      "@manager exported the library",
      "@manager removed 50 articles",
      "• Plan 0",
    ]);
    expect(lines.slice(-3)).toEqual(["• and 40 more", "@owner removed 1 article", "• The weir"]);
  });

  it("says nothing where no channel is set", async () => {
    const town = await startChannels();
    await town.posts().tellManagers(town.guild(), { kind: "exported", by: town.guild() });
    await town.posts().stop();
    expect(town.read("#general")).toEqual([]);
  });

  it("keeps telling if the disk refuses to store that a channel can be reached again", async () => {
    const { tell, kept, guild, channel, by, posts, read } = await withLog();
    const { store } = await kept().libraries.server(guild());
    await noteUnreachable(store, channel("#general"), "forbidden", new Date());
    const full = vi.spyOn(RecordFile.prototype, "update").mockRejectedValue(new Error("disk full"));
    onTestFinished(() => full.mockRestore());
    await posts().tellManagers(guild(), { kind: "removed", by, article: weir });
    await expect.poll(() => read("#general")).toHaveLength(1);
    expect(await tell({ kind: "removed", by, article: bridge })).toEqual([
      expect.stringContaining("The weir"),
      expect.stringContaining("The bridge"),
    ]);
  });

  it("keeps lines only as long as it tries to post them", async () => {
    const { guild, by, posts, read, local, logged } = await withLog();
    const down = { kind: "server-error", status: 503 } as const;
    local.faults.plan("POST /channels/:channel/messages", down, { times: 60 });
    for (const article of [bridge, weir]) {
      await posts().tellManagers(guild(), { kind: "removed", by, article });
      await pause(10);
    }
    const failures = () => logged().match(/could not be told now/g)?.length ?? 0;
    await expect.poll(failures, { timeout: 5_000 }).toBeGreaterThanOrEqual(11);
    await pause(100);
    await posts().tellManagers(guild(), { kind: "exported", by });
    await expect.poll(() => read("#general"), { timeout: 5_000 }).toHaveLength(1);
    expect(read("#general").join()).not.toContain("The weir");
  }, 15_000);

  it("tries again where Discord is out of order, and keeps the order", async () => {
    const town = await withLog();
    town.local.faults.plan(
      "POST /channels/:channel/messages",
      { kind: "server-error", status: 500 },
      { times: 4 },
    );
    const told = new Promise<void>(resolve => {
      town.local.events.on(({ kind }) => {
        if (kind === "message-created" && town.read("#general").length === 2) resolve();
      });
    });
    await town.posts().tellManagers(town.guild(), { kind: "exported", by: town.by });
    await new Promise(resolve => setTimeout(resolve, 50));
    await town.posts().tellManagers(town.guild(), { kind: "unblocked", by: town.by, what: () => "a.test" });
    await told;
    expect(town.read("#general")).toEqual(["@manager exported the library", "@manager unblocked a.test"]);
  });

  it.each([
    ["may not be written to", "forbidden"],
    ["is gone", "gone"],
  ])("logs that a channel %s, without names, and notes it for /library status", async (_, why) => {
    const town = await withLog();
    if (why === "gone") {
      await town.change("channelDelete", () => town.local.admin.deleteChannel("#general"));
    } else {
      await town.change("channelUpdate", () =>
        town.local.admin.overwrite("#general", "bot", { deny: PERMISSIONS.sendMessages }),
      );
    }
    await town.posts().tellManagers(town.guild(), { kind: "removed", by: town.by, article: weir });
    await town.posts().stop();
    const { store } = await town.kept().libraries.server(town.guild());
    expect(store.record.unreachable).toMatchObject([{ why }]);
    expect(town.logged()).toContain("a managers' channel can't be written to");
    for (const name of ["weir", town.by, town.guild()]) expect(town.logged()).not.toContain(name);
  });
});
