import { describe, expect, it } from "vitest";
import { commands } from "../../commands/all.ts";
import { pressContext } from "./reply-buttons.ts";
import { startKeepingBot, startTestBot } from "./start-bot.ts";

describe("/help", () => {
  it("names every command that is for everybody, to the one who asks", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/help");
    expect(reply.isEphemeral).toBe(true);
    for (const { data } of commands) {
      if (data.name !== "library") expect(reply.text()).toContain(data.name);
    }
    expect(reply.text()).not.toContain("/library");
  });

  it("names to managers each thing that they can do, in a mention too", async () => {
    const { local } = await startKeepingBot();
    const manager = local.member("manager");
    const replies = [await manager.slash("/help"), await manager.mention("what can you do?")];
    for (const reply of replies) {
      expect(reply.text()).toMatch(/For managers of this server: \/library add file · /);
      expect(reply.text().match(/\/library /g)).toHaveLength(20);
    }
    for (const other of [
      await local.member("reader").slash("/help"),
      await local.member("reader").mention("what can you do?"),
      await manager.in("dm").slash("/help"),
    ]) {
      expect(other.text()).toContain("Commands");
      expect(other.text()).not.toContain("/library");
    }
  });
});

describe("/privacy", () => {
  it("shows the settings that the bot really runs with", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/privacy");
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toContain("The log (level “trace”)");
    // As the log's lines have them: docs/operations.md.
    expect(reply.text()).toMatch(/the names of its options, how it came out.* a code for the server/);
    expect(reply.text()).toContain("Guilds, GuildMessages, DirectMessages");
    expect(reply.text()).toContain("This library has 1 article.");
    expect(reply.text()).not.toContain("This server");
  });

  it("says what is stored about a server, from its own settings", async () => {
    const { local, kept } = await startKeepingBot();
    const read = async () => (await local.member("reader").slash("/privacy")).text();
    const before = await read();
    expect(before).toContain("This server has no channel in which its managers are told of changes");
    expect(before).toContain("This server follows no feeds.");
    expect(before).toContain("no longer searched, and they and its settings are deleted 30 days later");
    expect(before).toContain("/library export");
    const guildId = local.world.guildNamed("The newsroom").id;
    await kept().libraries.configure(guildId, {
      logChannel: local.world.channelNamed("#general")?.id ?? null,
    });
    const after = await read();
    expect(after).toContain("This server has a channel in which its managers are told of everything");
    expect(after).toContain("with who did it");
    expect(after).toContain("This server's managers are told the same in their channel.");
    expect((await local.member("reader").in("dm").slash("/privacy")).text()).not.toContain("This server");
  });
});

describe("commands", () => {
  it("answer in direct messages too, without Share or Delete", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").in("dm").slash("/who-said", {
      quote: "the missiles will speak for themselves",
    });
    const labels = reply.buttons().map(({ label }) => label);
    expect(labels).toContain("Cite");
    expect(labels).not.toContain("Share");
    expect(labels).not.toContain("Delete");
    const context = await pressContext(local.member("reader").in("dm"), reply);
    expect(context.text()).toMatch(/^¶8 to ¶10 of 19$/m);
  });

  it("are registered once: a restart changes nothing", async () => {
    const { logged, restart } = await startTestBot();
    await restart();
    expect(logged().match(/"isChanged":true/g)).toHaveLength(1);
    expect(logged().match(/"isChanged":false/g)).toHaveLength(1);
  });
});
