import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { ChatInputCommandInteraction } from "discord.js";
import { describe, expect, it, onTestFinished } from "vitest";
import { help } from "../../../commands/help.ts";
import type { Command, CommandContext } from "../../../src/discord/answering/command.ts";
import { DEFAULT_PACE } from "../../../src/discord/message/pace.ts";
import { type LibraryBot, seenIn, startLibraryBot, TRAM, upload } from "../../commands/library-bot.ts";
import { nextOf, pressContext } from "../../commands/reply-buttons.ts";
import type { Way } from "../../commands/start-bot.ts";

// All texts here are invented.

const WAYS: readonly Way[] = ["gateway", "door", "door alone"];

const QUOTE = "We begin in the spring, not before.";

/** Every kind of interaction once; returns what the members read. */
async function useEverything({ local, manager, reader }: LibraryBot): Promise<readonly string[]> {
  const read: string[] = [];
  const seen = async (reply: Promise<{ text(): string }>) => read.push((await reply).text());
  await seen(manager.slash("/library settings", { log: "#general" }));
  await seen(upload(manager, TRAM, "tram.txt"));
  const ask = await reader.slash("/ask", { question: "When will the tram run?" });
  read.push(ask.text(), nextOf(ask) ?? "");
  await seen(pressContext(reader, ask));
  await seen(reader.slash("/who-said", { quote: QUOTE }));
  const typed = await reader.autocomplete("/quotes", { speaker: "Qui" }, "speaker");
  read.push(typed.map(({ name }) => name).join());
  await seen(reader.menu("Check this quote", await reader.say(`Ida Quill: “${QUOTE}”`)));
  const form = await manager.slashForm("/library add text");
  await seen(form.submit({ text: "The ferry is back on the river." }));
  await seen(reader.in("dm").slash("/ask", { question: "What did Orla Venn say?" }));
  const remove = await manager.slash("/library remove", { article: "tram" });
  await seen(manager.press(remove, "Remove"));
  await seen(reader.slash("/ask", { question: "When will the tram run?" }));
  await expect.poll(() => seenIn(local, "#general").join("\n")).toContain("removed 1 article");
  return read;
}

const startWith = (way: Way) => startLibraryBot({}, { way, local: { hasStableIds: true } });

describe("an interaction", () => {
  it("is answered in the same words either way", { timeout: 120_000 }, async () => {
    const read: (readonly string[])[] = [];
    for (const way of WAYS) {
      const bot = await startWith(way);
      read.push(await useEverything(bot));
      expect(bot.logged(), way).not.toContain('"failed"');
      await bot.stop();
    }
    const [first = [], ...others] = read;
    expect(first.filter(text => text !== "").length).toBeGreaterThan(10);
    for (const other of others) expect(other).toEqual(first);
  });

  it("is acknowledged within three seconds if the answer takes long", { timeout: 60_000 }, async () => {
    const slowly: Command = {
      ...help,
      execute: async (interaction: ChatInputCommandInteraction, context: CommandContext) => {
        await setTimeout(60);
        return help.execute(interaction, context);
      },
    };
    const bot = await startLibraryBot(
      {},
      { way: "door alone", pace: { ...DEFAULT_PACE, deferAfterMs: 30 }, commands: [slowly] },
    );
    const answers: string[] = [];
    bot.local.events.on(event => {
      if (event.kind === "interaction-answered") answers.push(event.answer.kind);
    });
    expect((await bot.reader.slash("/help")).isEphemeral).toBe(true);
    expect(answers).toEqual(["thinking"]);
  });

  it("that can't be read is answered so by HTTP, too", async () => {
    const bot = await startWith("door alone");
    bot.local.faults.garble("INTERACTION_CREATE", data => ({ ...Object(data), data: { type: 1 } }));
    const reply = await bot.reader.slash("/help");
    expect(reply.text()).toMatch(/^Something went wrong/);
    expect(bot.logged()).toContain('"fields":["data.name');
  });

  it("that is under way when the bot stops is answered", { timeout: 60_000 }, async () => {
    const bot = await startWith("door alone");
    const answer = bot.reader.slash("/ask", { question: "What did Orla Venn say about the missiles?" });
    await bot.local.endpoints.settled();
    await bot.stop();
    expect((await answer).text()).toContain("Orla Venn");
  });
});

describe("a door", () => {
  it("lets an interaction in though Discord is slow to say what server it is from", {
    timeout: 60_000,
  }, async () => {
    const { local, reader, logged } = await startWith("door alone");
    local.faults.plan("GET /guilds/:guild", { kind: "rate-limited", retryAfterSeconds: 12 });
    const started = performance.now();
    expect((await reader.slash("/help")).text()).not.toMatch(/^Something went wrong/);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(logged()).not.toContain('"failed"');
  });

  it("holds a stop up no longer than answers may", { timeout: 60_000 }, async () => {
    const bot = await startLibraryBot({}, { way: "door alone", lastAnswersMs: 50 });
    const { hostname, port } = new URL(bot.local.endpoints.interactions ?? "");
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    await once(socket, "connect");
    socket.write("POST /interactions HTTP/1.1\r\n");
    await setTimeout(100);
    const started = performance.now();
    await bot.stop();
    expect(performance.now() - started).toBeLessThan(4_000);
  });
});

describe("a process that Discord's proxy chose", () => {
  it.each([0, 1])(
    "answers for servers whose shard another has, when it has shard %i of 2",
    {
      timeout: 60_000,
    },
    async shard => {
      const { local } = await startLibraryBot(
        {},
        { way: "door", shards: { first: shard, last: shard, count: 2 }, local: { shards: 2 } },
      );
      for (const [channel, sentence] of [
        ["#news", "The market is held on Fridays."],
        ["#lobby", "The market is held on Saturdays."],
      ] as const) {
        const added = await upload(local.member("manager").in(channel), sentence, "market.txt");
        expect(added.text()).toMatch(/^Added 1 article/);
        const found = await local
          .member("reader")
          .in(channel)
          .slash("/ask", { question: "When is the market held?" });
        expect(found.text()).toContain(sentence.slice(0, -1).slice(-7));
      }
    },
  );

  it("says that it failed where Discord doesn't say what server it is", { timeout: 60_000 }, async () => {
    const { local, reader, logged } = await startWith("door alone");
    local.faults.plan("GET /guilds/:guild", { kind: "server-error", status: 503 }, { times: 4 });
    expect((await reader.slash("/help")).text()).toMatch(/^Something went wrong/);
    expect(logged()).toContain('"status":503');
    expect((await reader.slash("/help")).text()).not.toMatch(/^Something went wrong/);
  });
});

describe("a bot without the gateway", () => {
  const leftAt = async (bot: LibraryBot) => {
    const { id } = bot.local.world.guildNamed("The newsroom");
    return (await bot.kept().store.record(id)).record.leftAt;
  };

  it("finds out which servers it has left, and hears of one that it rejoins", {
    timeout: 60_000,
  }, async () => {
    const bot = await startWith("door alone");
    await upload(bot.manager);
    expect(await leftAt(bot)).toBeNull();
    bot.local.admin.kickBot("The newsroom");
    await bot.restart();
    await expect.poll(() => leftAt(bot)).not.toBeNull();
    bot.local.admin.inviteBot("The newsroom");
    await bot.local.endpoints.settled();
    await expect.poll(() => leftAt(bot)).toBeNull();
    expect((await bot.reader.slash("/ask", { question: "When will the tram run?" })).text()).toContain(
      "Sundays",
    );
  });
});
