import { setTimeout } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { connect, createClient, disconnect } from "../../../src/discord/connection/client.ts";
import { HeldShards, type HeldShardsOptions } from "../../../src/discord/connection/held-shards.ts";
import type { ShardLeases } from "../../../src/library/store/shard-leases.ts";
import { createLog } from "../../../src/log.ts";
import { startLocal } from "../../local/start-local.ts";

const silent = createLog("silent", { write: () => {} });

/** Leases that behave as a test says. */
function scriptedLeases() {
  const said = { renew: async () => true, isFree: true, given: [] as string[] };
  const leases: ShardLeases = {
    take: async () => (said.isFree ? { id: "lease", first: 0, last: 0, count: 1 } : null),
    renew: () => said.renew(),
    offer: async () => {},
    giveBack: async id => void said.given.push(id),
  };
  return { leases, said };
}

async function held(leases: ShardLeases, options: Partial<HeldShardsOptions> = {}) {
  const failures: unknown[] = [];
  const shards = await HeldShards.take(
    leases,
    { size: 1, count: 1 },
    {
      failed: error => failures.push(error),
      signal: new AbortController().signal,
      everyMs: 10_000,
      lookMs: 10,
      ...options,
    },
  );
  onTestFinished(() => shards.giveBack());
  return { shards, failures };
}

const away = async () => {
  throw new Error("away");
};

describe("HeldShards", () => {
  it("waits until shards are free or it must end", async () => {
    const { leases, said } = scriptedLeases();
    said.isFree = false;
    const waiting = held(leases);
    await setTimeout(50);
    said.isFree = true;
    expect((await waiting).shards.range).toEqual({ first: 0, last: 0, count: 1 });
    said.isFree = false;
    const ending = new AbortController();
    const given = held(leases, { signal: ending.signal });
    ending.abort();
    await expect(given).rejects.toThrow(/abort/i);
  });

  it("stays sure for a while where the store is away, and is lost after that", async () => {
    const { leases, said } = scriptedLeases();
    const { shards, failures } = await held(leases, { sureMs: 200, everyMs: 20 });
    await setTimeout(300);
    expect(shards.isSure).toBe(true);
    said.renew = away;
    await expect.poll(() => failures.length).toBeGreaterThan(1);
    expect(shards.lost.aborted).toBe(false);
    await expect.poll(() => shards.lost.aborted).toBe(true);
    expect(shards.isSure).toBe(false);
    // From now on the taker can rely on them.
    said.renew = async () => true;
    expect(await shards.confirm()).toBe(false);
  });

  it("is lost at once where another process has taken them", async () => {
    const { leases, said } = scriptedLeases();
    const { shards } = await held(leases);
    said.renew = async () => false;
    expect(await shards.confirm()).toBe(false);
    expect(shards.lost.aborted).toBe(true);
    await shards.giveBack();
    expect(said.given).toEqual(["lease"]);
  });

  it("is not sure once more time has gone by on either clock than it was to stand still", async () => {
    const { leases } = scriptedLeases();
    const { shards } = await held(leases, { sureMs: 60_000 });
    expect(shards.isSure).toBe(true);
    const wall = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 61_000);
    onTestFinished(() => wall.mockRestore());
    expect(shards.isSure).toBe(false);
    expect(await shards.confirm()).toBe(true);
    expect(shards.isSure).toBe(true);
  });

  it("asks again where it stood still between the question and the answer", async () => {
    const { leases, said } = scriptedLeases();
    const { shards } = await held(leases, { sureMs: 50 });
    let asked = 0;
    said.renew = async () => {
      if (++asked === 1) await setTimeout(80);
      return asked < 2;
    };
    expect(await shards.confirm()).toBe(false);
    expect(asked).toBe(2);
  });
});

describe("a connection whose shards are held by a lease", () => {
  async function connected() {
    const { leases, said } = scriptedLeases();
    const { shards } = await held(leases, { sureMs: 60_000 });
    const local = await startLocal();
    const client = createClient({ apiUrl: local.url, shards: shards.range, held: shards }, silent);
    onTestFinished(() => disconnect(client));
    await connect(client, local.token);
    const taken: string[] = [];
    client.on("messageCreate", ({ content }) => void taken.push(content));
    const wall = vi.spyOn(Date, "now");
    onTestFinished(() => wall.mockRestore());
    const standStill = () => {
      wall.mockReturnValue(Date.now() + 61_000);
    };
    return { said, local, taken, standStill, shards };
  }

  it("accepts what came while the process was paused only if the shards are still its own", async () => {
    const { said, local, taken, standStill, shards } = await connected();
    const reader = local.member("reader");
    await reader.say("@bot one");
    await expect.poll(() => taken.length).toBe(1);
    standStill();
    let isAsked = false;
    let answer = (_: boolean) => {};
    said.renew = () => {
      isAsked = true;
      return new Promise(resolve => {
        answer = resolve;
      });
    };
    await reader.say("@bot two");
    await expect.poll(() => isAsked).toBe(true);
    expect(taken).toHaveLength(1);
    answer(true);
    await expect.poll(() => taken.length).toBe(2);
    expect(shards.lost.aborted).toBe(false);
  });

  it("leaves it to the process that has them where they are another's", async () => {
    const { said, local, taken, standStill, shards } = await connected();
    standStill();
    said.renew = async () => false;
    await local.member("reader").say("@bot two");
    await expect.poll(() => shards.lost.aborted).toBe(true);
    await setTimeout(100);
    expect(taken).toEqual([]);
  });
});
