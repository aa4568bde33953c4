import { describe, expect, it } from "vitest";
import { commands } from "../../commands/all.ts";
import { startTestBot } from "./start-bot.ts";

describe("/help", () => {
  it("names every command, to the one who asks", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/help");
    expect(reply.isEphemeral).toBe(true);
    for (const { data } of commands) expect(reply.text()).toContain(data.name);
  });
});

describe("/privacy", () => {
  it("tells the settings that the bot really runs with", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/privacy");
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toContain("The log (level “trace”)");
    expect(reply.text()).toContain("Guilds, GuildMessages, DirectMessages");
    expect(reply.text()).toContain("This library has 1 article.");
  });
});

describe("commands", () => {
  it("answer in direct messages too, without Share or Delete", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").in("dm").slash("/who-said", {
      quote: "the missiles will speak for themselves",
    });
    const labels = reply.buttons().map(({ label }) => label);
    expect(labels).toContain("Copy citation");
    expect(labels).not.toContain("Share");
    expect(labels).not.toContain("Delete");
    const context = await local.member("reader").in("dm").press(reply, "In context");
    expect(context.text()).toMatch(/^Paragraphs 8 to 10 of 19/);
  });

  it("are registered once: a restart changes nothing", async () => {
    const { logged, restart } = await startTestBot();
    await restart();
    expect(logged().match(/"isChanged":true/g)).toHaveLength(1);
    expect(logged().match(/"isChanged":false/g)).toHaveLength(1);
  });
});
