import { describe, expect, it } from "vitest";
import { ReplyHandle } from "../../../src/local/member/reply-handle.ts";
import { waitFor } from "../../../src/local/member/wait-for.ts";
import { seenIn, startLibraryBot } from "../../commands/library-bot.ts";
import { pressContext } from "../../commands/reply-buttons.ts";
import { type Answers, sends } from "../../library/hostile-server.ts";

// All feeds and articles here are invented.

const FERRY =
  "The ferries of Harrow Ford sail again from Monday on, after four months in the yard.\n\n“We have waited for this since the flood,” said Mara Lindqvist, who leads the council.\n\nTickets cost as much as before.";

async function startFeedBot(post: "summary" | "title") {
  const items: string[] = [];
  const answers: Answers = {
    "/feed": (request, response) => {
      const rows = items.map(link => `<item><link>${link}</link></item>`).join("");
      const body = `<rss version="2.0"><channel><title>Ford Courier</title>${rows}</channel></rss>`;
      sends(body, { "content-type": "application/rss+xml" })(request, response);
    },
    "/ferry.txt": sends(FERRY, { "content-type": "text/plain" }),
  };
  const bot = await startLibraryBot(answers);
  const { local, manager, reader, site } = bot;
  await manager.slash("/library settings", { log: "#general" });
  await manager.slash("/library feed add", { link: `${site.address}/feed`, channel: "#news", post });
  const posted = (channel: string, words: string) =>
    waitFor(
      local.events,
      event => {
        if (event.kind !== "message-created") return undefined;
        const { message } = event;
        if (message.channel_id !== local.world.channelNamed(channel)?.id) return undefined;
        const handle = new ReplyHandle(message.id, local.messages, local.events, 10_000);
        return handle.text().includes(words) ? handle : undefined;
      },
      { waitingFor: `"${words}" in ${channel}`, timeoutMs: 10_000 },
    );
  return {
    ...bot,
    reader: reader.in("#news"),
    posted,
    publish: async () => {
      items.unshift(`${site.address}/ferry.txt`);
      await bot.kept().poller.poll(`${site.address}/feed`);
    },
  };
}

describe("the whole bot", () => {
  it("posts a feed's articles with buttons that anybody may press, and notifies the managers", async () => {
    const { posted, publish, reader } = await startFeedBot("summary");
    const [post, told] = [posted("#news", "The ferries"), posted("#general", "A feed added 1 article")];
    await publish();
    expect((await told).text()).toContain("The ferries of Harrow Ford");
    expect((await post).text()).not.toContain("[Delete]");
    const context = await pressContext(reader, await post);
    expect(context.isEphemeral).toBe(true);
    const quotations = await reader.press(await post, "Quotations");
    expect(quotations.isEphemeral).toBe(true);
    expect(quotations.text()).toContain("We have waited for this since the flood");
  });

  it("posts a title with a button for its summary, which also works after a restart", async () => {
    const bot = await startFeedBot("title");
    const post = bot.posted("#news", "New article");
    await bot.publish();
    const pressed = await post;
    await bot.restart();
    const summary = await bot.reader.press(pressed, "Summary");
    expect(summary.isEphemeral).toBe(true);
    expect(summary.text()).toContain("The ferries of Harrow Ford sail again");
  });

  it("notifies the managers also of what is done before the commands are registered", async () => {
    const bot = await startLibraryBot();
    const { local, manager } = bot;
    await manager.slash("/library settings", { log: "#general" });
    await expect.poll(() => seenIn(local, "#general").length).toBe(1);
    await bot.stop();
    const slow = { kind: "rate-limited", retryAfterSeconds: 2 } as const;
    local.faults.plan("GET /applications/:application/commands", slow);
    const connected = waitFor(local.events, ({ kind }) => (kind === "bot-ready" ? kind : undefined), {
      waitingFor: "the bot's connection",
      timeoutMs: 10_000,
    });
    const ready = bot.restart();
    await connected;
    await manager.slash("/library settings", { "shared-articles": false });
    expect(bot.logged().match(/"ready"/g)).toHaveLength(1);
    await ready;
    await expect.poll(() => seenIn(local, "#general").length, { timeout: 5_000 }).toBe(2);
  });
});
