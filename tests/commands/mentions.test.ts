import { describe, expect, it } from "vitest";
import { PERMISSIONS } from "../../src/local/rules/permissions.ts";
import { seenIn } from "./library-bot.ts";
import { startTestBot } from "./start-bot.ts";

describe("a mention", () => {
  it.each([
    ["who said the missiles will speak for themselves?", "Quoted from Volodymyr Zelensky, in these words"],
    ["why was the UK reluctant?", "Asked: why was the UK reluctant?"],
    ["summarise the article about Biden", "Summary, in the article's own sentences"],
    [
      "did Starmer really say “I have plans to speak to Putin”?",
      "Altered: the meaning may differ. Left out: “no”",
    ],
    ["what did Starmer say about double down?", "Sir Keir Starmer"],
    ["is this right?", "right-click or hold it, then Apps, then Check this quote"],
    ["what did Starmer and Biden say about Putin?", "Sir Keir Starmer and Biden, in their"],
    ["what did Starmer not say about Putin?", "Try also:"],
    ["who wrote this article", "This article names no author"],
    ["when was this published?", "Published 18 Nov 2024"],
    ["compare Starmer and Zelensky on Ukraine", "Sir Keir Starmer and Volodymyr Zelensky"],
    ["what's the latest?", "18 Nov 2024"],
    ["what did Starmer say about double down since 2024-11-30?", "Published: since 30 Nov 2024"],
    ["help", "Ask about 1 article from 18 Nov 2024"],
    ["thanks!", "You're welcome."],
    ["ok thank you so much", "You're welcome."],
  ])("is answered in its channel: %s", async (words, outcome) => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").mention(words);
    expect(reply.isEphemeral).toBe(false);
    expect(reply.text()).toContain(outcome);
    expect(reply.message.mentions).toEqual([]);
  });

  it("lets the one who wrote it turn pages and delete, and nobody else", async () => {
    const { local } = await startTestBot();
    const reader = local.member("reader");
    const reply = await reader.mention("who said the missiles will speak for themselves?");
    expect((await local.member("other").press(reply, "Delete")).text()).toMatch(/^Only the person who asked/);
    await reader.press(reply, "Delete");
    expect(reply.isDeleted).toBe(true);
  });

  it("is answered without a reference where the bot may not read what was written before", async () => {
    const { local, logged } = await startTestBot();
    const { readMessageHistory, sendMessages } = PERMISSIONS;
    local.admin.overwrite("#news", "bot", { deny: readMessageHistory });
    const reply = await local.member("reader").mention("who said the missiles will speak for themselves?");
    expect(reply.text()).toMatch(/^Quoted from Volodymyr Zelensky/);
    expect(reply.message.message_reference).toBeUndefined();
    local.admin.overwrite("#news", "bot", { deny: sendMessages });
    await local.member("reader").say("@bot help");
    await expect.poll(logged).toContain("may not answer here");
    expect(logged()).not.toMatch(/"level":(40|50|60)/);
  });

  it("is answered once, also where Discord's word that it took the answer is lost", async () => {
    const { local, logged } = await startTestBot();
    const lost = { kind: "server-error", status: 502, isPerformed: true } as const;
    local.faults.plan("POST /channels/:channel/messages", lost);
    await local.member("reader").mention("who said the missiles will speak for themselves?");
    await expect.poll(logged).toContain('"answered"');
    expect(seenIn(local, "#news").filter(text => text.startsWith("Quoted from"))).toHaveLength(1);
  });

  it("gives an answer and a hint where it isn't clear what is asked", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").mention("missiles storm shadow");
    expect(reply.text()).toContain("Try also:");
  });
});

describe("a direct message", () => {
  it("is answered without a mention", async () => {
    const { local } = await startTestBot();
    const reply = await local.member("reader").dm("who said the missiles will speak for themselves?");
    expect(reply.text()).toMatch(/^Quoted from Volodymyr Zelensky/);
    expect(reply.buttons().map(({ label }) => label)).not.toContain("Share");
  });
});

describe("a message that isn't to the bot", () => {
  it("gets no answer: no mention, everyone, the ping of a bare reply", async () => {
    const { local, logged } = await startTestBot();
    const reader = local.member("reader");
    const answered = await reader.slash("/help");
    await reader.say("who said the missiles will speak for themselves?");
    await reader.say("@everyone who said the missiles will speak for themselves?");
    const shown = await reader.slash("/ask", { question: "why was the UK reluctant?" });
    await reader.say("thank you", { replyTo: shown, isPing: true });
    await reader.mention("help");
    expect(answered.isDeleted).toBe(false);
    await expect.poll(() => logged().match(/"message":"mention"/g)).toHaveLength(1);
  });
});
