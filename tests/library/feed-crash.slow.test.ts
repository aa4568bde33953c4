import { clearInterval, setInterval } from "node:timers";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createSeeded } from "../../bench/check/seeded.ts";
import { bundledChild } from "./bundled-child.ts";
import { IS_LONG, KILLS } from "./crash-kills.ts";
import { type Courier, postedIn, startCourier } from "./feed-crash.ts";

const ITEM_EVERY_MS = 1_000;

/** An hour of the bot's takes half a minute. */
const SPEED = 120;

describe("a bot that is killed while it follows a feed", () => {
  it("keeps and posts every item once", { timeout: IS_LONG ? 3_600_000 : 180_000 }, async () => {
    const seeded = createSeeded(1);
    const file = await bundledChild("tests/library/feed-crash-child.ts");
    const courier = await startCourier(file, SPEED);
    const { site, bot } = courier;
    for (let old = 0; old < 3; old++) site.publish();
    bot.start();
    await bot.hear("polled");
    const first = site.count() + 1;
    const publishing = setInterval(() => site.publish(), ITEM_EVERY_MS);
    for (let kill = 0; kill < KILLS.feed; kill++) {
      await setTimeout(seeded.between(0, 2_000));
      await bot.kill();
      bot.start();
      if (kill % 3 > 0) await bot.hear(kill % 3 === 1 ? "ready" : "polled");
    }
    clearInterval(publishing);
    await isAllPosted(courier, site.count() - first + 1);
    expect(outcomeOf(courier, first)).toEqual([NOTHING_AMISS, NOTHING_AMISS]);
  });
});

const NOTHING_AMISS = { lost: [], twice: [], old: [], left: 0 };

/** Waits until everything is stored, and nothing is waiting to be posted. */
async function isAllPosted({ bot }: Courier, count: number): Promise<void> {
  const tooLate = performance.now() + (IS_LONG ? 1_800_000 : 120_000);
  const last = () =>
    bot.said
      .split("\n")
      .filter(line => line.startsWith("polled "))
      .at(-1) ?? "";
  while (!last().endsWith(` ${count}/0 ${count}/0`) && performance.now() < tooLate) await setTimeout(50);
}

/** What is wrong in each server. */
function outcomeOf({ local, site, plan }: Courier, first: number) {
  return plan.follows.map(([, channel]) => {
    const { times, uncounted } = postedIn(local, channel);
    const numbers = Array.from({ length: site.count() - first + 1 }, (_, at) => first + at);
    const lost = numbers.filter(number => !times.has(number));
    return {
      // Titles that don't fit in a digest are counted in it.
      lost: lost.length === uncounted ? [] : lost,
      twice: numbers.filter(number => (times.get(number) ?? 0) > 1),
      old: [...times.keys()].filter(number => number < first),
      left: lost.length - uncounted,
    };
  });
}
