import { describe, expect, it } from "vitest";
import { pressContext } from "./reply-buttons.ts";
import { startKeepingBot, startTestBot } from "./start-bot.ts";

const QUOTE = { quote: "the missiles will speak for themselves" };

describe("In context", () => {
  it("shows the cited paragraph with its neighbours, marked in words, to anybody privately", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").slash("/who-said", QUOTE);
    const context = await pressContext(local.member("other"), reply);
    expect(context.isEphemeral).toBe(true);
    expect(context.text()).toMatch(/^¶8 to ¶10 of 19$/m);
    expect(context.text()).toContain("¶9, the paragraph cited");
    expect(context.text()).toContain("Quoted from Volodymyr Zelensky\nWhy: ");
  });

  it("turns earlier and later in place, a few paragraphs and no more, also after a restart", async () => {
    const { local, restart } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", QUOTE);
    const context = await pressContext(reader, reply);
    await restart();
    let presses = 0;
    while (context.buttons().some(({ label }) => label === "Later")) {
      expect((await reader.press(context, "Later")).id).toBe(context.id);
      presses++;
    }
    expect(presses).toBe(3);
    expect(context.text()).toMatch(/^¶11 to ¶13 of 19$/m);
    await reader.press(context, "Earlier");
    expect(context.text()).toMatch(/^¶10 to ¶12 of 19$/m);
  });
});

describe("Copy citation", () => {
  it("answers with plain text", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const copied = await reader.press(await reader.slash("/who-said", QUOTE), "Cite");
    expect(copied.isEphemeral).toBe(true);
    expect(copied.message.content).toContain(
      "“The missiles will speak for themselves”\nVolodymyr Zelensky\n",
    );
    expect(copied.message.content).toContain("published 18 Nov 2024, paragraph 9");
  });
});

describe("Wrong?", () => {
  it("tells the log where, and neither who nor what was asked", async () => {
    const { local, logged } = await startTestBot();
    const reader = local.member("reader");
    const thanked = await reader.press(await reader.slash("/who-said", QUOTE), "Wrong?");
    expect(thanked.isEphemeral).toBe(true);
    expect(logged()).toMatch(/"report":\{"article":"[0-9a-v]{10}","paragraph":9,"verdict":"verbatim"\}/);
    expect(logged()).not.toContain(reader.user.id);
    expect(logged()).not.toContain("missiles");
  });
});

describe("Wrong?, where the managers have a channel", () => {
  it("tells them where, and neither who nor what was asked", async () => {
    const { local, kept, stop } = await startKeepingBot();
    const general = local.world.channelNamed("#general");
    await kept().libraries.configure(local.world.guildNamed("The newsroom").id, {
      logChannel: general?.id ?? null,
    });
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", { ...QUOTE, speaker: "Mr Umbrellafish" });
    await reader.press(reply, "Wrong?");
    // Posts that are still waiting are posted at the end.
    await stop();
    const told = local.messages
      .list(general?.id ?? "", null)
      .map(message => JSON.stringify(message.components))
      .join();
    expect(told).toContain("Joe Biden has given Ukraine permission");
    expect(told).toContain("9");
    expect(told).not.toMatch(/umbrellafish/i);
    expect(told).not.toContain(reader.user.id);
  });
});

describe("a flood of reports", () => {
  it("does not reach the managers' channel; all of it is logged", async () => {
    const { local, logged, kept, stop } = await startKeepingBot();
    const general = local.world.channelNamed("#general")?.id ?? "";
    await kept().libraries.configure(local.world.guildNamed("The newsroom").id, { logChannel: general });
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", QUOTE);
    for (let time = 0; time < 8; time++) {
      expect((await reader.press(reply, "Wrong?")).text()).toMatch(/^Thank you/);
    }
    await stop();
    const told = JSON.stringify(local.messages.list(general, null).map(({ components }) => components));
    expect(told.match(/A member says that/g)).toHaveLength(5);
    expect(logged().match(/"report":\{/g)).toHaveLength(8);
  });
});

describe("Delete", () => {
  it("is for the one who asked and for who manages messages", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const [first, second] = [await reader.slash("/who-said", QUOTE), await reader.slash("/who-said", QUOTE)];
    const refused = await local.member("other").press(first, "Delete");
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text()).toMatch(/^Only the person who asked/);
    expect(first.isDeleted).toBe(false);
    await reader.press(first, "Delete");
    expect(first.isDeleted).toBe(true);
    await local.member("manager").press(second, "Delete");
    expect(second.isDeleted).toBe(true);
  });
});

describe("Share", () => {
  it("is refused where the member may not speak", async () => {
    const { local } = await startTestBot();
    const stranger = local.member("stranger");
    const reply = await stranger.slash("/who-said", { ...QUOTE, private: true });
    const refused = await stranger.press(reply, "Share");
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text()).toBe("You can't post messages here, so this can't be shared here.");
  });

  it("counts as a question: everybody sees what it posts", async () => {
    const rate = { times: 2, withinMs: 60_000 };
    const { local } = await startTestBot({ rates: { questions: { member: rate, server: rate } } });
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", { ...QUOTE, private: true });
    expect((await reader.press(reply, "Share")).isEphemeral).toBe(false);
    const refused = await reader.press(reply, "Share");
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text()).toMatch(/^You have asked 2 questions in a minute/);
  });

  it("makes the one who shared the one who may delete and turn pages", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const shared = await reader.press(await reader.slash("/who-said", { ...QUOTE, private: true }), "Share");
    expect((await local.member("other").press(shared, "Delete")).isEphemeral).toBe(true);
    await reader.press(shared, "Delete");
    expect(shared.isDeleted).toBe(true);
  });
});

describe("a button", () => {
  it("asks who presses too often to wait, but lets a reply be deleted", async () => {
    const rate = { times: 2, withinMs: 60_000 };
    const { local } = await startTestBot({ rates: { presses: { member: rate, server: rate } } });
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", QUOTE);
    await pressContext(reader, reply);
    await reader.press(reply, "Wrong?");
    for (const label of ["¶9 in context", "Cite", "Wrong?"]) {
      const refused = await reader.press(reply, label);
      expect(refused.isEphemeral).toBe(true);
      expect(refused.text()).toMatch(/^You have pressed 2 buttons in a minute; try again in \d+ seconds\.$/);
    }
    await reader.press(reply, "Delete");
    expect(reply.isDeleted).toBe(true);
  });
});
