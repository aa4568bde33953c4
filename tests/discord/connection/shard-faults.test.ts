import { describe, expect, it } from "vitest";
import { faultInWords, shardFaults } from "../../../src/discord/connection/shard-faults.ts";
import { WatchedShards } from "../../../src/discord/connection/watched-shards.ts";
import type { Worker, WorkerState } from "../../../src/library/store/workers.ts";

/** Processes with these shards; one that isn't ready is written "starting 0-3/8". */
function workersOf(...written: readonly string[]): readonly Worker[] {
  return written.map((text, at) => {
    const [, state = "ready", shards = ""] = /^(?:(starting|draining) )?(.*)$/.exec(text) ?? [];
    const isState = (word: string): word is WorkerState => ["starting", "ready", "draining"].includes(word);
    if (!isState(state)) throw new Error(`no state: ${state}`);
    return {
      id: `w${at}`,
      shards: shards === "all" ? null : shards,
      release: "1",
      state,
      silentMs: 0,
    };
  });
}

describe("shardFaults()", () => {
  it.each<{ name: string; shards: string[]; recommended?: number; faults: string[] }>([
    { name: "one process with all", shards: ["all"], faults: [] },
    { name: "all shards, each once", shards: ["0-3/8", "4-7/8"], faults: [] },
    { name: "one that takes over", shards: ["0-3/8", "starting 0-3/8", "4-7/8"], faults: [] },
    {
      name: "one that is ending",
      shards: ["0-3/8", "draining 0-3/8", "draining 2-7/8", "4-7/8"],
      faults: [],
    },
    { name: "processes by HTTP only", shards: ["none", "none", "all"], faults: [] },
    { name: "shards that processes share", shards: ["0-3/8", "4-7/8", "starting any-4/8"], faults: [] },
    { name: "the total that Discord recommends", shards: ["0-7/8"], recommended: 8, faults: [] },
    { name: "two totals", shards: ["0-3/8", "4-15/16"], faults: ["different totals of shards (8, 16)"] },
    {
      name: "two totals of leases",
      shards: ["0-3/8", "starting any-4/16"],
      faults: ["totals of shards (8, 16)"],
    },
    { name: "blocks that overlap", shards: ["0-4/8", "4-7/8"], faults: ["(0-4/8 and 4-7/8)"] },
    { name: "one block inside another", shards: ["0-7/8", "3/8"], faults: ["(0-7/8 and 3/8)"] },
    {
      name: "three that overlap",
      shards: ["0-4/8", "2-5/8", "5-7/8"],
      faults: ["0-4/8 and 2-5/8", "2-5/8 and 5-7/8"],
    },
    { name: "one without SHARDS", shards: ["all", "0-3/8"], faults: ["(all and 0-3/8)"] },
    {
      name: "the same for good",
      shards: ["0-3/8", "0-3/8", "4-7/8"],
      faults: ["has the shards 0-3/8: end one"],
    },
    { name: "all for good", shards: ["all", "all"], faults: ["has the shards all: end one"] },
    { name: "a gap", shards: ["0-1/8", "4-6/8"], faults: ["No process has the shards 2-3/8, 7/8"] },
    {
      name: "more recommended",
      shards: ["0-3/4"],
      recommended: 10,
      faults: ["total of 4, and Discord recommends 10"],
    },
  ])("says of $name: $faults", ({ shards, recommended = null, faults }) => {
    const found = shardFaults(workersOf(...shards), recommended).map(faultInWords);
    expect(found).toEqual(faults.map(text => expect.stringContaining(text)));
  });
});

describe("WatchedShards", () => {
  function watch() {
    const warned: string[] = [];
    const there = { workers: workersOf("starting 0-4/8"), now: 0 };
    const watched = new WatchedShards({
      workers: async () => there.workers,
      log: { warn: (text: unknown) => void warned.push(String(text)) },
      everyMs: 2 ** 30,
      now: () => there.now,
    });
    return { watched, warned, there };
  }

  it("logs at once, and once, what can't be right", async () => {
    const { watched, warned, there } = watch();
    there.workers = workersOf("starting 0-4/8", "4-7/8");
    await watched.look();
    await watched.look();
    expect(warned).toEqual([expect.stringContaining("0-4/8 and 4-7/8")]);
    await watched.recommends(16);
    expect(warned).toEqual([expect.anything(), expect.stringContaining("Discord recommends 16")]);
    expect(watched.faultsOf(there.workers)).toHaveLength(2);
    watched.stop();
  });

  it("logs what is right for a while only if it is still so after four minutes, however often it looks", async () => {
    const { watched, warned, there } = watch();
    const minutes = async (...looks: readonly number[]) => {
      for (const minute of looks) {
        there.now = minute * 60_000;
        await watched.look();
      }
    };
    await minutes(0, 0, 1, 1, 2, 3);
    there.workers = workersOf("0-4/8", "5-7/8");
    await minutes(4);
    there.workers = workersOf("0-4/8");
    await minutes(5, 6, 7, 8);
    expect(warned).toEqual([]);
    await minutes(9, 10, 11);
    expect(warned).toEqual([expect.stringContaining("No process has the shards 5-7/8")]);
    watched.stop();
  });

  it("logs a fault once, though two looks are asked for at once", async () => {
    const { watched, warned, there } = watch();
    there.workers = workersOf("0-4/8", "4-7/8");
    await Promise.all([watched.look(), watched.look(), watched.recommends(8)]);
    expect(warned).toHaveLength(1);
    watched.stop();
  });
});
