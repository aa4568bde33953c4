import { once } from "node:events";
import { describe, expect, it } from "vitest";
import type { HeldShards } from "../src/discord/connection/held-shards.ts";
import { OperatorError } from "../src/errors.ts";
import type { Worker, Workers } from "../src/library/store/workers.ts";
import { createLog } from "../src/log.ts";
import { type RunOnLeasesOptions, runOnLeases } from "../src/run-on-leases.ts";

const WAITING: Worker = {
  id: "other",
  state: "starting",
  shards: "any-1/1",
  release: "1.0.0",
  silentMs: 0,
};

/** A process with the only shard, and another that waits for it and connects once it is offered. */
function process(connect: RunOnLeasesOptions["connect"]) {
  const done: string[] = [];
  const ending = new AbortController();
  const losing = { isLost: false };
  let other = WAITING;
  const workers: Workers = {
    id: "self",
    leases: {
      take: async () => {
        if (done.includes("take")) return null;
        done.push("take");
        return { id: "lease", first: 0, last: 0, count: 1 };
      },
      renew: async () => !losing.isLost,
      offer: async () => {
        done.push("offer");
        other = { ...other, state: "ready", shards: "0/1" };
      },
      giveBack: async () => void done.push("give back"),
    },
    tell: async () => {},
    leave: async () => {},
    all: async () => [other],
    passGate: async () => 0,
  };
  const running = runOnLeases({
    workers,
    blocks: { size: 1, count: 1 },
    connect,
    disconnect: async next => void done.push(`disconnect, ${next}`),
    signal: ending.signal,
    log: createLog("silent", { write: () => {} }),
  });
  return { running, ending, losing, done };
}

async function untilAborted(signal: AbortSignal): Promise<never> {
  if (!signal.aborted) await once(signal, "abort");
  throw signal.reason;
}

describe("runOnLeases()", () => {
  it("hands over to a waiting process when it must end, and stops waiting itself", async () => {
    const { running, ending, done } = process(async () => ending.abort());
    await running;
    expect(done).toEqual(["take", "offer", "disconnect, draining", "give back"]);
  });

  it("gives up connecting when it is to end", async () => {
    const { running, done, ending } = process((_, signal) => {
      setImmediate(() => ending.abort());
      return untilAborted(signal);
    });
    await running;
    expect(done).toEqual(["take", "disconnect, draining", "give back"]);
  });

  it("doesn't hand over what Discord has ended for good", async () => {
    const refused = new OperatorError("DISCORD_TOKEN was refused");
    const { running, ending, done } = process(async () => ending.abort(refused));
    await running;
    expect(done).toEqual(["take", "disconnect, draining", "give back"]);
  });

  it("ends where Discord refuses the connection", async () => {
    const refused = new OperatorError("DISCORD_TOKEN was refused");
    const { running, done } = process(() => Promise.reject(refused));
    await expect(running).rejects.toBe(refused);
    expect(done).toEqual(["take", "disconnect, draining", "give back"]);
  });

  it("waits for other shards where it has lost those that it had", async () => {
    const { running, ending, losing, done } = process(async (held: HeldShards) => {
      losing.isLost = true;
      await held.confirm();
    });
    await expect.poll(() => done).toEqual(["take", "disconnect, starting", "give back"]);
    ending.abort();
    await running;
    expect(done).toHaveLength(3);
  });
});
