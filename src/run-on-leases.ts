import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { HeldShards } from "./discord/connection/held-shards.ts";
import { type ShardBlocks, writtenBlocks, writtenShards } from "./discord/connection/shard-range.ts";
import { untilReached } from "./discord/connection/until-reached.ts";
import { OperatorError } from "./errors.ts";
import type { Worker, Workers } from "./library/store/workers.ts";
import type { Log } from "./log.ts";
import { safeCause } from "./safe-cause.ts";

export interface RunOnLeasesOptions {
  readonly workers: Workers;
  readonly blocks: ShardBlocks;
  /** Connects the bot with the shards that it holds; the signal cancels that. */
  readonly connect: (held: HeldShards, signal: AbortSignal) => Promise<unknown>;
  /** Disconnects it, with what it does next: `starting` if it waits for other shards, `draining` if it is ending. */
  readonly disconnect: (next: "starting" | "draining") => Promise<void>;
  /** Ends it; with an `OperatorError` if Discord refuses. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

/**
 * Answers on shards that no other process has: takes some, connects, and releases them at the end. If it loses them,
 * for example because the database was unreachable for long, it disconnects and waits for others.
 *
 * @throws {OperatorError} if Discord refuses for good
 */
export async function runOnLeases({
  workers,
  blocks,
  connect,
  disconnect,
  signal,
  log,
}: RunOnLeasesOptions): Promise<void> {
  const failed = (error: unknown) =>
    log.warn({ cause: safeCause(error, []) }, "the leases of shards can't be asked for");
  while (!signal.aborted) {
    const held = await HeldShards.take(workers.leases, blocks, { failed, signal }).catch((error: unknown) => {
      if (signal.aborted) return null;
      throw error;
    });
    if (held === null) return;
    const shards = writtenShards(held.range);
    log.info({ shards }, "these shards are this process's now");
    const over = AbortSignal.any([signal, held.lost]);
    let isConnected = false;
    try {
      await untilReached(() => connect(held, over), {
        signal: over,
        waiting: (error, waitMs) => log.warn(`${error.message} Trying again in ${waitMs / 1_000} s.`),
      });
      isConnected = true;
      if (!over.aborted) await once(over, "abort");
    } catch (error) {
      if (!over.aborted) throw error;
    } finally {
      if (held.lost.aborted) log.warn({ shards }, "these shards may be another process's now");
      // What Discord refuses this process for good, it refuses the next one too.
      else if (isConnected && !(signal.reason instanceof OperatorError)) {
        await handOver(held, workers, blocks).catch(failed);
      }
      const goesOn = held.lost.aborted && !signal.aborted;
      await disconnect(goesOn ? "starting" : "draining");
      await held.giveBack();
    }
  }
}

/** How long an ending process continues until another is connected with its shards, in milliseconds. */
const HAND_OVER_MS = 60_000;
const LOOK_MS = 500;

/**
 * Lets a process that waits for shards have those of this one, and keeps serving them until it is connected, so that
 * nothing that Discord sends in between is lost. If none waits, it returns at once.
 */
async function handOver(held: HeldShards, workers: Workers, blocks: ShardBlocks): Promise<void> {
  const offered = writtenShards(held.range);
  const wanting = writtenBlocks(blocks);
  const others = async () => (await workers.all()).filter(({ id }) => id !== workers.id);
  const isWaiting = ({ state, shards }: Worker) => state === "starting" && shards === wanting;
  const isConnecting = ({ state, shards }: Worker) => state === "starting" && shards === offered;
  if (!(await others()).some(isWaiting)) return;
  await held.offer();
  const until = performance.now() + HAND_OVER_MS;
  while (performance.now() < until) {
    const there = await others();
    const isDone = there.some(({ state, shards }) => state === "ready" && shards === offered);
    if (isDone || !there.some(one => isWaiting(one) || isConnecting(one))) return;
    await setTimeout(LOOK_MS);
  }
}
