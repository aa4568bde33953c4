import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { Load, TURNS } from "../../bench/interactions/load.ts";
import { slowly, startLoadedBot } from "../../bench/interactions/start-bot.ts";
import { makeTrouble, TROUBLES } from "../../bench/interactions/trouble.ts";
import { isThinking } from "../../src/local/world/messages.ts";
import { ManualClock } from "./manual-clock.ts";
import { startLocal } from "./start-local.ts";

// Discord's clock is paused: on a slow machine an answer would come too late for its three seconds, which
// is not what these tests are about.

const SECONDS = 9;

/** The error that a retry gets whose first answer was lost: not the bot's fault. */
const isRetried = ({ problem }: { readonly problem: string }) => problem.includes("40060");

it("faults under load lose nothing that was acknowledged, and leave nobody waiting", async () => {
  const local = await startLocal({ history: 1_000, clock: new ManualClock() });
  let bot = await startLoadedBot(local);
  try {
    const load = new Load(local);
    const endTrouble = makeTrouble(local, (SECONDS * 1_000) / (TROUBLES.length + 1));
    const restart = async () => {
      await wait(SECONDS * 500);
      load.isBotAway = true;
      await bot.stop();
      bot = await startLoadedBot(local);
      load.isBotAway = false;
    };
    await Promise.all([load.send({ rate: 20, seconds: SECONDS, turns: [...TURNS, slowly] }), restart()]);
    endTrouble();
    await load.settle(15_000);
    const news = local.world.channelNamed("#news")?.id ?? "";
    expect(load.answerTimes().length).toBeGreaterThan(SECONDS * 10);
    expect(load.unanswered()).toEqual([]);
    expect(load.unkept()).toEqual([]);
    expect(local.messages.list(news, null).filter(isThinking)).toEqual([]);
    expect(local.violations.filter(violation => !isRetried(violation))).toEqual([]);
  } finally {
    await bot.stop();
  }
}, 60_000);

it("sessions forgotten under load: the bot comes back by itself", async () => {
  const local = await startLocal({ clock: new ManualClock() });
  const bot = await startLoadedBot(local);
  try {
    const load = new Load(local);
    const forget = async () => {
      await wait(1_000);
      const isBack = new Promise<void>(resolve => {
        const stop = local.events.on(({ kind }) => {
          if (kind !== "bot-ready") return;
          stop();
          resolve();
        });
      });
      local.gateway.invalidateSessions();
      await isBack;
    };
    await Promise.all([load.send({ rate: 20, seconds: 2, turns: TURNS }), forget()]);
    await local.member("reader").slash("/help");
    await load.settle(10_000);
    expect([load.unanswered(), load.unkept(), local.violations]).toEqual([[], [], []]);
  } finally {
    await bot.stop();
  }
}, 60_000);

it("a deferral whose answer was lost is answered all the same", async () => {
  const local = await startLocal();
  const bot = await startLoadedBot(local);
  try {
    const where = "POST /interactions/:interaction/:token/callback";
    local.faults.plan(where, { kind: "server-error", status: 503, isPerformed: true });
    const reply = await local.member("reader").slash("/slow");
    expect(reply.text()).toContain("Done.");
  } finally {
    await bot.stop();
  }
});
