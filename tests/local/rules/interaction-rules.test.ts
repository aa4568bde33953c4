import { MessageFlags, type RepliableInteraction } from "discord.js";
import { describe, expect, it } from "vitest";
import type { LocalDiscord } from "../../../src/local/local-discord.ts";
import { codesOf, replying, startWith } from "../asking-bot.ts";
import { ManualClock } from "../manual-clock.ts";

const TEXT = 10;

/** Whether the bot's answer came or was refused, whichever happens. */
function outcome(local: LocalDiscord, asking: Promise<unknown>): Promise<string> {
  const refused = new Promise<string>(resolve => {
    local.events.on(({ kind }) => {
      if (kind === "violation") resolve("refused");
    });
  });
  return Promise.race([asking.then(() => "answered"), refused]);
}

describe("the rules of time", () => {
  it.each([
    ["2.9 s", 2_900, []],
    ["3.1 s", 3_100, [10062]],
  ])("answer() after %s", async (_name, wait, codes) => {
    const clock = new ManualClock();
    const { ask, errors, local } = await startWith(
      replying(i => {
        clock.advance(wait);
        return i.reply("late?");
      }),
      { clock },
    );
    expect(await outcome(local, ask())).toBe(codes.length === 0 ? "answered" : "refused");
    await expect.poll(() => codesOf(errors)).toEqual(codes);
    expect(local.violations.length).toBe(codes.length);
  });

  it.each([
    ["14:59", 899_000, []],
    ["15:01", 901_000, [50027]],
  ])("an edit after %s minutes", async (_name, wait, codes) => {
    const clock = new ManualClock();
    const { ask, errors, local } = await startWith(
      replying(async i => {
        await i.deferReply();
        clock.advance(wait);
        await i.editReply("late?");
      }),
      { clock },
    );
    expect(await outcome(local, ask())).toBe(codes.length === 0 ? "answered" : "refused");
    await expect.poll(() => codesOf(errors)).toEqual(codes);
  });
});

describe("refusals", () => {
  it.each<[string, (interaction: RepliableInteraction) => unknown, number]>([
    [
      "a second answer",
      async i => {
        await i.reply("one");
        i.replied = false;
        await i.reply("two");
      },
      40060,
    ],
    ["an edit before any answer", i => i.webhook.editMessage("@original", "x"), 10015],
    [
      "a deleted reply",
      async i => {
        await i.reply("one");
        await i.deleteReply();
        await i.editReply("two");
      },
      10008,
    ],
    ["an empty message", i => i.reply({ content: "" }), 50006],
    ["2,001 characters", i => i.reply("x".repeat(2_001)), 50035],
    [
      "content beside components",
      async i => {
        await i.deferReply();
        await i.editReply({
          content: "x",
          flags: MessageFlags.IsComponentsV2,
          components: [{ type: TEXT, content: "y" }],
        });
      },
      50035,
    ],
    ["a text display without the flag", i => i.reply({ components: [{ type: TEXT, content: "y" }] }), 50035],
  ])("answer() refuses %s", async (_name, handle, code) => {
    const { ask, errors } = await startWith(replying(handle));
    void ask().catch(() => undefined);
    await expect.poll(() => codesOf(errors)).toEqual([code]);
  });
});

it("a bad answer leaves the interaction open for a good one", async () => {
  const { ask } = await startWith(
    replying(async i => {
      await i.reply("x".repeat(2_001)).catch(() => undefined);
      await i.reply("short");
    }),
  );
  expect((await ask()).text()).toBe("short");
});
