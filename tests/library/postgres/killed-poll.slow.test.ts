import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { openDatabase } from "../../../src/library/postgres/database.ts";
import { bundledChild } from "../bundled-child.ts";
import { KilledBot, postedIn, startCourier } from "../feed-crash.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

/** An hour of the bot's takes half a minute. */
const SPEED = 120;

describe.runIf(server)("a process that is killed in the middle of a poll", () => {
  it("is followed by another once its claim has run out, and each article is posted once", {
    timeout: 120_000,
  }, async () => {
    if (!server) throw new Error("PostgreSQL is not installed");
    const address = await server.newDatabase();
    const database = openDatabase(address);
    onTestFinished(() => database.close());
    const file = await bundledChild("tests/library/feed-crash-child.ts");
    const { local, site, bot, plan } = await startCourier(file, SPEED, address);
    const next = new KilledBot(file, plan);
    onTestFinished(() => next.kill());
    site.publish();
    bot.start();
    await bot.hear("polled");
    // The first of these is taken by the poll that then waits for the second.
    site.hold(3);
    for (let item = 2; item <= 4; item++) site.publish();
    await expect.poll(site.withheld).toBe(1);
    await bot.kill();
    next.start();
    await next.hear("ready");
    await setTimeout(1_500);
    expect(next.said).not.toContain("polled");
    expect(site.withheld()).toBe(1);
    site.hold(null);
    // Minutes pass.
    await database.query("update feed_claim set until = now()");
    await next.hear("polled");
    const posted = () =>
      plan.follows.map(([, channel]) => [...postedIn(local, channel).times].sort(([a], [b]) => a - b));
    const once = [2, 3, 4].map(number => [number, 1]);
    await expect.poll(posted, { timeout: 30_000 }).toEqual([once, once]);
    // Nothing follows later.
    await setTimeout(1_500);
    expect(posted()).toEqual([once, once]);
  });
});
