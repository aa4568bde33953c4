import { describe, expect, it } from "vitest";
import type { Answers } from "../library/hostile-server.ts";
import { sends } from "../library/hostile-server.ts";
import { startLibraryBot } from "./library-bot.ts";

// All feeds and articles here are invented.

const XML = { "content-type": "application/rss+xml" };

function feed(...links: readonly string[]): string {
  const items = links.map(link => `<item><link>${link}</link><title>${link}</title></item>`);
  return `<rss version="2.0"><channel><title>Ford Courier @everyone</title>${items.join("")}</channel></rss>`;
}

/** A feed whose items can be changed, and one page for each of them. */
async function startFeedBot(more: Answers = {}) {
  const items: string[] = [];
  const answers: Record<string, Answers[string]> = {
    "/feed": (request, response) => sends(feed(...items), XML)(request, response),
    "/ferries.txt": sends("The ferries sail again from Monday on.", { "content-type": "text/plain" }),
    "/trams.txt": sends("The trams run on Sundays as well.", { "content-type": "text/plain" }),
    ...more,
  };
  const bot = await startLibraryBot(answers);
  const link = `${bot.site.address}/feed`;
  return {
    ...bot,
    link,
    publish: (path: string) => items.unshift(`${bot.site.address}${path}`),
    poll: () => bot.kept().poller.poll(link),
  };
}

describe("/library feed add", () => {
  it("reads the feed at once, and adds only what is new from then on", async () => {
    const { manager, link, publish, poll } = await startFeedBot();
    publish("/ferries.txt");
    const reply = await manager.slash("/library feed add", {
      link,
      channel: "#general",
      words: "Trams, buses",
    });
    expect(reply.text()).toContain("Following Ford Courier @everyone");
    expect(reply.text()).toContain("Its 1 present item is not added; new ones are, from now on");
    expect(reply.text()).toContain("posts a summary in");
    expect(reply.text()).toContain("only with: trams, buses");
    publish("/trams.txt");
    await poll();
    const list = await manager.slash("/library list");
    expect(list.text()).toMatch(/^1 article added by this server\nArticle beginning “The trams run/);
  });

  it("doesn't bring back what was removed or blocked", async () => {
    const { manager, site, link, publish, poll } = await startFeedBot();
    await manager.slash("/library feed add", { link });
    const added = await manager.slash("/library add link", { link: `${site.address}/trams.txt` });
    const ask = await manager.press(await manager.press(added, "Show"), "Block for good");
    await manager.press(ask, "Block for good");
    publish("/trams.txt");
    await poll();
    expect((await manager.slash("/library list")).text()).toMatch(/^This server has added no articles yet/);
  });

  it("changes a feed that is followed already", async () => {
    const { manager, link } = await startFeedBot();
    await manager.slash("/library feed add", { link });
    const reply = await manager.slash("/library feed add", { link, channel: "#general", post: "Title" });
    expect(reply.text()).toMatch(/^Already followed; updated: Ford Courier/);
    expect(reply.text()).toContain("posts the title in");
  });

  it.each([
    ["no address", "the courier", "Not followed: that is not a full address; it begins with https://."],
    ["a page", "/page", "Not followed: what its site sends is no feed, or a broken one."],
    ["nothing", "/gone", "Not followed: its site answers with error 404."],
    ["a picture", "/picture", "Not followed: what its site sends is not a feed."],
    [
      "an address inside",
      "http://10.0.0.1/feed",
      "Not followed: its link leads to an address that is not public.",
    ],
  ])("says what is wrong with %s, and follows nothing", async (_, link, sentence) => {
    const { manager, site } = await startFeedBot({
      "/page": sends("<p>No feed</p>"),
      "/picture": sends("GIF", { "content-type": "image/gif" }),
    });
    const reply = await manager.slash("/library feed add", {
      link: link.startsWith("/") ? `${site.address}${link}` : link,
    });
    expect(reply.text()).toBe(sentence);
    expect((await manager.slash("/library feed list")).text()).toMatch(/^No feed is followed/);
  });

  it("refuses a channel in which the bot may not write, and a post without a channel", async () => {
    const { manager, link } = await startFeedBot();
    expect((await manager.slash("/library feed add", { link, channel: "#archive" })).text()).toBe(
      "I can't write in #archive. Let me view that channel and send messages in it, or pick another. Nothing was changed.",
    );
    expect((await manager.slash("/library feed add", { link, post: "Summary" })).text()).toMatch(
      /^Which channel\?/,
    );
    expect((await manager.slash("/library feed list")).text()).toMatch(/^No feed is followed/);
  });
});

describe("/library feed list and remove", () => {
  it("shows how each feed does, and ends one by a button or by name, over a restart too", async () => {
    const { manager, link, restart } = await startFeedBot();
    await manager.slash("/library feed add", { link });
    const list = await manager.slash("/library feed list");
    expect(list.text()).toMatch(/^1 feed is followed\nFord Courier @everyone\nposts nothing\nlast read /);
    await restart();
    await manager.press(list, "Stop following");
    expect(list.text()).toBe("No longer followed: Ford Courier @everyone. Its articles stay.");
    await manager.slash("/library feed add", { link });
    const [choice] = await manager.autocomplete("/library feed remove", { feed: "courier" });
    expect(choice?.name).toBe("Ford Courier @everyone");
    const gone = await manager.slash("/library feed remove", { feed: String(choice?.value) });
    expect(gone.text()).toMatch(/^No longer followed/);
    expect((await manager.slash("/library feed remove", { feed: "courier" })).text()).toMatch(
      /^No followed feed matches “courier”/,
    );
  });

  it("says in the list and in the status that a feed fails, and why", async () => {
    let isUp = true;
    const { manager, site, kept } = await startFeedBot({
      "/other": (request, response) => sends(feed(), XML, isUp ? 200 : 500)(request, response),
    });
    const link = `${site.address}/other`;
    await manager.slash("/library feed add", { link });
    isUp = false;
    await kept().poller.poll(link);
    const why = /failing since \d+ \w+ \d{4}[,:] its site answers with error 500/;
    expect((await manager.slash("/library feed list")).text()).toMatch(why);
    expect((await manager.slash("/library status")).text()).toMatch(why);
  });

  it("never shows one server's feeds to another", async () => {
    const { local, manager, link } = await startFeedBot();
    await manager.slash("/library feed add", { link });
    const owner = local.member("owner").in("#lobby");
    expect((await owner.slash("/library feed list")).text()).toMatch(/^No feed is followed/);
    expect(await owner.autocomplete("/library feed remove", { feed: "" })).toEqual([]);
  });
});
