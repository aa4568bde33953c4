import type { ShardLeases } from "./shard-leases.ts";

/**
 * What a process is doing: `ready` from its first response from Discord on, `draining` once it accepts nothing new.
 */
export type WorkerState = "starting" | "ready" | "draining";

/** What a process reports about itself. */
export interface WorkerSelf {
  /** Discord's shards, as in `SHARDS`; null: all of them. */
  readonly shards: string | null;
  readonly release: string;
}

/** One of the processes that share a store. */
export interface Worker extends WorkerSelf {
  readonly id: string;
  readonly state: WorkerState;
  /** Time since it was last heard from, in milliseconds. */
  readonly silentMs: number;
}

/**
 * After this long without a message a process counts as ended, in milliseconds: slightly more than three missed
 * messages.
 */
export const ENDED_AFTER_MS = 20_000;

/** What the processes that share a store know about each other. No stored data depends on it. */
export interface Workers {
  /** Identifies this process; different at every start. */
  readonly id: string;
  /** Who has which of Discord's shards, if that isn't configured. */
  readonly leases: ShardLeases;
  /** Tells the others what this process is doing, and on which shards. To be called every few seconds. */
  tell(state: WorkerState, shards?: string | null): Promise<void>;
  /** This process is ending; the others need not wait until it is silent. */
  leave(): Promise<void>;
  /** The processes heard from recently, including this one, in the order of their shards. */
  all(): Promise<readonly Worker[]>;
  /**
   * Takes the next place at Discord's gate for new connections: one in five seconds for each bucket, over all
   * processes.
   *
   * @returns 0 if the place was free, otherwise the time until it is worth asking again, in milliseconds
   */
  passGate(bucket: number): Promise<number>;
}
