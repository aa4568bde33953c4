import type { ShardLeases } from "./shard-leases.ts";

/** What a process is at: `ready` from its first answer at Discord on, `draining` once it takes nothing new. */
export type WorkerState = "starting" | "ready" | "draining";

/** What a process tells of itself. */
export interface WorkerSelf {
  /** Of Discord's shards, as in `SHARDS`; null: all of them. */
  readonly shards: string | null;
  readonly release: string;
}

/** One of the processes that share a store. */
export interface Worker extends WorkerSelf {
  readonly id: string;
  readonly state: WorkerState;
  /** Since it was last heard of, in milliseconds. */
  readonly silentMs: number;
}

/** After so long without a word a process counts as ended, in milliseconds: three missed words and a bit. */
export const ENDED_AFTER_MS = 20_000;

/** What the processes that share a store know of each other. Nothing that is kept rests on it. */
export interface Workers {
  /** Names this process; another one at every start. */
  readonly id: string;
  /** Who has which of Discord's shards, where that isn't set by hand. */
  readonly leases: ShardLeases;
  /** Tells the others what this process is at, and on which shards. To be called again every few seconds. */
  tell(state: WorkerState, shards?: string | null): Promise<void>;
  /** This process ends, and none will wait until it is silent. */
  leave(): Promise<void>;
  /** Who has been heard of lately, this process among them, in the order of their shards. */
  all(): Promise<readonly Worker[]>;
  /**
   * Takes the next place at Discord's gate for new connections: one in five seconds of each bucket, whichever
   * process makes it.
   *
   * @returns 0 where the place was free, else how long until it is worth asking again, in milliseconds
   */
  passGate(bucket: number): Promise<number>;
}
