import { expect, it } from "vitest";
import { RestartableBot } from "../../src/playground/restartable-bot.ts";

/** A bot that takes a while to connect, and how many are connected, now and at most. */
function slowBot() {
  const count = { connected: 0, most: 0 };
  const connect = async () => {
    await new Promise(resolve => setTimeout(resolve, 5));
    count.connected++;
    count.most = Math.max(count.most, count.connected);
    return {
      stop: async () => {
        await new Promise(resolve => setTimeout(resolve, 5));
        count.connected--;
      },
    };
  };
  return { bot: new RestartableBot(connect, () => undefined), count };
}

it("a restart pressed while the bot starts leaves one bot, which stop() ends", async () => {
  const { bot, count } = slowBot();
  await Promise.all([bot.start(), bot.restart()]);
  expect(count).toEqual({ connected: 1, most: 1 });
  await bot.stop();
  expect(count.connected).toBe(0);
});

it("a restart in progress while the bot stops leaves no bot, and one pressed then is refused", async () => {
  const { bot, count } = slowBot();
  await bot.start();
  const begun = bot.restart();
  const stopping = bot.stop();
  await expect(bot.restart()).rejects.toThrow("stopped");
  await Promise.all([begun, stopping]);
  expect(count).toEqual({ connected: 0, most: 1 });
  await expect(bot.start()).rejects.toThrow("stopped");
  await bot.stop();
  expect(count.connected).toBe(0);
});
