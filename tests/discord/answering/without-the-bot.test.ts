import { MessageFlags, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { PERMISSIONS } from "../../../src/local/rules/permissions.ts";
import { startKeepingBot, startTestBot } from "../../commands/start-bot.ts";

const QUESTION = { question: "What will the missiles do?" };
const QUOTE = { quote: "the missiles will speak for themselves" };

/** The bot, with a server that it isn't in and a group; the reader has installed it, the others haven't. */
async function start() {
  const bot = await startTestBot();
  const { admin, world } = bot.local;
  world.addGuild("The allotments", ["sheds"], ["owner", "manager", "reader", "other"], { hasBot: false });
  world.addGroup("The walkers", ["reader", "other"]);
  admin.setInstalledBy("reader", true);
  return bot;
}

describe("a server without the bot", () => {
  it("offers who installed it everything but the managers' commands, and others nothing", async () => {
    const { local } = await start();
    const sheds = local.world.channelNamed("sheds");
    if (!sheds) throw new Error("no such channel");
    const offeredTo = (name: string) =>
      local.actions
        .offered({ userId: local.world.userNamed(name).id, channel: sheds })
        .map(command => command.name);
    expect(offeredTo("reader")).toEqual([
      "ask",
      "who-said",
      "quotes",
      "summary",
      "latest",
      "timeline",
      "compare",
      "articles",
      "speakers",
      "help",
      "privacy",
      "Check this quote",
      "Find in articles",
    ]);
    expect(offeredTo("other")).toEqual([]);
    local.admin.setInstalledBy("manager", true);
    expect(offeredTo("manager")).not.toContain("library");
  });

  it("is answered by the interaction's own reply, for everybody", async () => {
    const { local } = await start();
    const reader = local.member("reader").in("#sheds");
    const reply = await reader.slash("/who-said", QUOTE);
    expect(reply.isEphemeral).toBe(false);
    expect(reply.text()).toMatch(/^.*Zelensky/);
    expect(reply.buttons().map(({ label }) => label)).toContain("Delete");
    for (const [command, options] of [
      ["/ask", QUESTION],
      ["/quotes", {}],
      ["/latest", {}],
      ["/speakers", {}],
      ["/help", {}],
    ] as const) {
      expect((await reader.slash(command, options)).text()).not.toBe("");
    }
  });

  it("lets anybody there press its buttons", async () => {
    const { local } = await start();
    const reader = local.member("reader").in("#sheds");
    const reply = await reader.slash("/who-said", QUOTE);
    const context = reply.buttons().find(({ label }) => label.includes("in context"));
    const others = await local
      .member("other")
      .in("#sheds")
      .press(reply, context?.label ?? "");
    expect(others.isEphemeral).toBe(true);
    await local.member("other").in("#sheds").press(reply, "Delete");
    expect(reply.isDeleted).toBe(false);
    await reader.press(reply, "Delete");
    expect(reply.isDeleted).toBe(true);
  });

  it("has its messages checked", async () => {
    const { local } = await start();
    const said = await local.member("other").in("#sheds").say(`"${QUOTE.quote}"`);
    const reply = await local.member("reader").in("#sheds").menu("Check this quote", said);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toContain("Zelensky");
    const shared = await local.member("reader").in("#sheds").press(reply, "Share");
    expect(shared.isEphemeral).toBe(false);
  });

  it("sees the shared articles alone, also where it has some of its own and the bot has left", async () => {
    const { local } = await startKeepingBot();
    const { admin } = local;
    await (await local.member("manager").slashForm("/library add text")).submit({
      text: "“The heron ate the quince,” said Odile Marchbank.",
    });
    const heron = { quote: "the heron ate the quince" };
    expect((await local.member("reader").slash("/who-said", heron)).text()).toContain("Marchbank");
    admin.setInstalledBy("reader", true);
    admin.setInstalledBy("manager", true);
    admin.kickBot("The newsroom");
    const reply = await local.member("reader").in("#news").slash("/who-said", heron);
    expect(reply.text()).not.toContain("Marchbank");
    const forced = await local.member("manager").in("#news").forced.slash("/library list");
    expect(forced.text()).toMatch(/^This works only in a server that added me\./);
  });

  it("keeps a reply private where members may not bring apps along, and it can't be shared", async () => {
    const { local } = await start();
    const everyone = local.world.guildNamed("The allotments").roles.find(({ name }) => name === "@everyone");
    const rights = BigInt(everyone?.permissions ?? 0) & ~PERMISSIONS.useExternalApps;
    local.admin.setRolePermissions("The allotments", "@everyone", rights);
    const reader = local.member("reader").in("#sheds");
    const reply = await reader.slash("/who-said", QUOTE);
    expect(reply.isEphemeral).toBe(true);
    const labels = reply.buttons().map(({ label }) => label);
    expect(labels).not.toContain("Delete");
    const refused = await reader.press(reply, "Share");
    expect([refused.isEphemeral, refused.text()]).toEqual([
      true,
      "You can't post messages here, so this can't be shared here.",
    ]);
    expect(PermissionFlagsBits.UseExternalApps).toBe(PERMISSIONS.useExternalApps);
  });

  it("goes by its own settings again once it has added the bot", async () => {
    const { local } = await startTestBot({
      policyOf: async () => ({ isPrivateByDefault: true, sharing: "everyone", language: null }),
    });
    const { admin, world } = local;
    world.addGuild("The allotments", ["sheds"], ["owner", "reader"], { hasBot: false });
    admin.setInstalledBy("reader", true);
    const reader = local.member("reader").in("#sheds");
    expect((await reader.slash("/who-said", QUOTE)).isEphemeral).toBe(false);
    admin.inviteBot("The allotments");
    await expect.poll(async () => (await reader.slash("/who-said", QUOTE)).isEphemeral).toBe(true);
  });
});

describe("a group", () => {
  it("is answered for everybody in it, and what is private can be shared", async () => {
    const { local } = await start();
    const reader = local.member("reader").in("The walkers");
    const reply = await reader.slash("/ask", QUESTION);
    expect(reply.isEphemeral).toBe(false);
    expect(reply.buttons().map(({ label }) => label)).toContain("Delete");
    const hidden = await reader.slash("/ask", { ...QUESTION, private: true });
    expect(hidden.isEphemeral).toBe(true);
    const shared = await reader.press(hidden, "Share");
    expect([shared.isEphemeral, (shared.message.flags ?? 0) & MessageFlags.Ephemeral]).toEqual([false, 0]);
  });

  it("has its messages checked, and its buttons pressed by the others", async () => {
    const { local } = await start();
    const said = await local.member("other").in("The walkers").say(`"${QUOTE.quote}"`);
    const checked = await local.member("reader").in("The walkers").menu("Check this quote", said);
    expect(checked.text()).toContain("Zelensky");
    const reply = await local.member("reader").in("The walkers").slash("/who-said", QUOTE);
    const context = reply.buttons().find(({ label }) => label.includes("in context"))?.label ?? "";
    expect((await local.member("other").in("The walkers").press(reply, context)).isEphemeral).toBe(true);
  });

  it("has no command for who hasn't installed it", async () => {
    const { local } = await start();
    await expect(local.member("other").in("The walkers").slash("/ask", QUESTION)).rejects.toThrow(
      '"ask" is not offered to other here',
    );
  });
});
