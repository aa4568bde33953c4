import { expect, it } from "vitest";
import { RestartableBot } from "../../src/playground/restartable-bot.ts";

it("a restart pressed while the bot starts leaves one bot, which stop() ends", async () => {
  let connected = 0;
  let most = 0;
  const bot = new RestartableBot(
    async () => {
      await new Promise(resolve => setTimeout(resolve, 5));
      connected++;
      most = Math.max(most, connected);
      return {
        stop: async () => {
          connected--;
        },
      };
    },
    () => undefined,
  );
  await Promise.all([bot.start(), bot.restart()]);
  expect([connected, most]).toEqual([1, 1]);
  await bot.stop();
  expect(connected).toBe(0);
});
