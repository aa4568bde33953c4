import type { ChatInputCommandInteraction } from "discord.js";
import { describe, expect, it } from "vitest";
import { ask } from "../../../commands/ask.ts";
import { help } from "../../../commands/help.ts";
import { whoSaid } from "../../../commands/who-said.ts";
import { buildLibrary } from "../../../src/answers/library.ts";
import type { Command, CommandContext } from "../../../src/discord/answering/command.ts";
import { QUESTION_RATES } from "../../../src/discord/limits/rate-limit.ts";
import { DEFAULT_PACE } from "../../../src/discord/message/pace.ts";
import type { Reply } from "../../../src/discord/message/reply.ts";
import type { Failure } from "../../../src/local/rest/faults.ts";
import { inventedLibrary } from "../../commands/invented-library.ts";
import { isContext, pressContext } from "../../commands/reply-buttons.ts";
import { startTestBot } from "../../commands/start-bot.ts";

const answering = (reply: () => Promise<Reply>): Command => ({ ...ask, execute: reply });
const wait = (ms: number) => new Promise<void>(resolve => setTimeout(resolve, ms));
const done: Reply = { tone: "neutral", blocks: [] };

describe("router", () => {
  it("tells Discord in time that an answer will come", async () => {
    // Discord waits three seconds; half of them are left for the reply to arrive.
    expect(DEFAULT_PACE.deferAfterMs).toBeLessThanOrEqual(1_500);
    const { local } = await startTestBot({
      pace: { ...DEFAULT_PACE, deferAfterMs: 30 },
      commands: [
        {
          ...help,
          execute: async (interaction: ChatInputCommandInteraction, context: CommandContext) => {
            await wait(60);
            return help.execute(interaction, context);
          },
        },
      ],
    });
    const answers: string[] = [];
    local.events.on(event => {
      if (event.kind === "interaction-answered") answers.push(event.answer.kind);
    });
    const reply = await local.member("reader").slash("/help");
    expect(answers).toEqual(["thinking"]);
    expect(reply.isEphemeral).toBe(true);
    expect(reply.text()).toContain("Ask about 1 article");
  });

  it("deletes the public placeholder of an answer that didn't come, and says so privately", async () => {
    const { local, logged } = await startTestBot({
      pace: { ...DEFAULT_PACE, deferAfterMs: 30 },
      commands: [
        answering(async () => {
          await wait(60);
          throw new TypeError("late failure");
        }),
      ],
    });
    const seen: string[] = [];
    local.events.on(event => {
      if (!("message" in event)) return;
      seen.push(`${event.kind}${event.visibleTo === null ? "" : " privately"}: ${event.message.content}`);
    });
    await local
      .member("reader")
      .slash("/ask", { question: "x" })
      .catch(() => {});
    await expect
      .poll(() => seen)
      .toEqual([
        "message-created: ",
        "message-deleted: ",
        expect.stringMatching(/^message-created privately: Something went wrong on our side/),
      ]);
    expect(logged()).toContain("late failure");
  });

  it.each<[string, Failure, number]>([
    ["it is too late for an answer", { kind: "refused", status: 404, code: 10_062 }, 1],
    ["may not answer", { kind: "refused", status: 403, code: 50_013 }, 1],
    ["has a fault", { kind: "server-error", status: 500 }, 4],
    ["can't be reached", { kind: "cut" }, 5],
  ])(
    "logs why an answer failed although Discord, when told that one would come, says: %s",
    async (_, failure, times) => {
      const { local, logged } = await startTestBot({
        pace: { ...DEFAULT_PACE, deferAfterMs: 30 },
        commands: [
          answering(async () => {
            await wait(60);
            throw new TypeError("late failure");
          }),
        ],
      });
      local.faults.plan("POST /interactions/:interaction/:token/callback", failure, { times });
      void local
        .member("reader")
        .slash("/ask", { question: "x" })
        .catch(() => {});
      await expect.poll(logged, { timeout: 10_000 }).toContain("late failure");
    },
  );

  it("shows an apology in place of an empty reply", async () => {
    const { local } = await startTestBot({ commands: [answering(async () => done)] });
    const reply = await local.member("reader").slash("/ask", { question: "x" });
    expect(reply.text()).toBe("This reply is too long to be shown here.");
  });

  it.each(["v0:delete:", "v2:context:xyz", "vote_yes"])(
    "answers an old or foreign button (%s) privately",
    async id => {
      const { local } = await startTestBot({
        commands: [
          answering(async () => ({
            tone: "neutral",
            blocks: [{ kind: "buttons", buttons: [{ kind: "press", label: "Old", customId: id }] }],
          })),
        ],
      });
      const reader = local.member("reader");
      const pressed = await reader.press(await reader.slash("/ask", { question: "x" }), "Old");
      expect(pressed.isEphemeral).toBe(true);
      expect(pressed.text()).toMatch(/^This has expired/);
    },
  );

  it("says that an article has gone when a button of before its removal is pressed", async () => {
    const { local, restart } = await startTestBot({ library: inventedLibrary() });
    const reader = local.member("reader");
    const quote = "The bridge has carried its last lorry";
    const reply = await reader.slash("/who-said", { quote });
    const mine = await reader.slash("/who-said", { quote, private: true });
    await restart(buildLibrary([]));
    const context = reply.buttons().find(({ label }) => isContext(label))?.label ?? "";
    for (const label of [context, "Cite", "Who else carried it", "Wrong?"]) {
      const pressed = await reader.press(reply, label);
      expect(pressed.isEphemeral).toBe(true);
      expect(pressed.text()).toBe("That article isn't in this library any more. /articles shows what is.");
    }
    expect((await reader.press(mine, "Share")).text()).toBe(
      "This reply can't be shared. Ask again for a new one.",
    );
  });

  it("says what became of an article, where that is known", async () => {
    const { local, restart } = await startTestBot({
      library: inventedLibrary(),
      departed: async () => ({
        title: "The bridge",
        happened: "changed",
        at: new Date("2024-12-24T10:00:00Z"),
      }),
    });
    const reader = local.member("reader");
    const reply = await reader.slash("/who-said", { quote: "The bridge has carried its last lorry" });
    await restart(buildLibrary([]));
    const pressed = await pressContext(reader, reply);
    expect(pressed.text()).toBe(
      "“The bridge” changed on 24 Dec 2024, so the old words aren't shown. Ask again to see the new ones.",
    );
  });

  it("answers privately where a server's managers want that, unless it is asked otherwise", async () => {
    const { local } = await startTestBot({
      policyOf: async () => ({ isPrivateByDefault: true, sharing: "everyone", language: null }),
    });
    const reader = local.member("reader");
    const quote = "the missiles will speak for themselves";
    expect((await reader.slash("/who-said", { quote })).isEphemeral).toBe(true);
    expect((await reader.slash("/who-said", { quote, private: false })).isEphemeral).toBe(false);
  });

  it.each([
    ["everyone", true, true],
    ["managers", false, true],
    ["nobody", false, false],
  ] as const)("lets %s share where the managers want that", async (sharing, mayReader, mayManager) => {
    const { local } = await startTestBot({
      policyOf: async () => ({ isPrivateByDefault: true, sharing, language: null }),
    });
    const quote = "the missiles will speak for themselves";
    for (const [name, may] of [
      ["reader", mayReader],
      ["manager", mayManager],
    ] as const) {
      const member = local.member(name);
      const reply = await member.press(await member.slash("/who-said", { quote }), "Share");
      expect(reply.isEphemeral).toBe(!may);
      if (!may) expect(reply.text()).toBe("Only some members may share replies in this server.");
    }
  });

  it("asks a member who asks too much to wait, and not the others", async () => {
    const { local } = await startTestBot({
      rates: { questions: { member: { times: 2, withinMs: 60_000 }, server: QUESTION_RATES.server } },
    });
    const reader = local.member("reader");
    await reader.slash("/help");
    await reader.slash("/articles");
    const refused = await reader.slash("/help");
    expect(refused.isEphemeral).toBe(true);
    expect(refused.text()).toMatch(/^You have asked 2 questions in a minute; try again in \d+ seconds\.$/);
    expect((await local.member("other").slash("/help")).text()).toContain("Commands");
  });

  it("answers each server from its own library, presses included", async () => {
    const bridge = inventedLibrary();
    const empty = buildLibrary([]);
    const seen: (string | null)[] = [];
    const { local } = await startTestBot({
      commands: [whoSaid],
      libraries: {
        of: async guildId => {
          seen.push(guildId);
          return guildId === null ? empty : bridge;
        },
      },
    });
    const quote = "The bridge has carried its last lorry";
    const reader = local.member("reader");
    expect((await reader.slash("/who-said", { quote })).text()).toMatch(/^Quoted from Greta Holm/);
    expect((await reader.in("dm").slash("/who-said", { quote })).text()).toMatch(
      /^There is nothing to search yet/,
    );
    expect((await reader.in("#lobby").slash("/who-said", { quote })).text()).toMatch(
      /^Quoted from Greta Holm/,
    );
    expect(new Set(seen).size).toBe(3);
  });
});
