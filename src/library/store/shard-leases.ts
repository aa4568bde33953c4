/** Some of Discord's shards, of how many in all, that one process has for a while. */
export interface ShardLease {
  /** Names this lease; another one each time the same shards are taken. */
  readonly id: string;
  readonly first: number;
  /** The last one of them, not the one behind it. */
  readonly last: number;
  readonly count: number;
}

/** How long a lease lasts from when it was last renewed, in milliseconds, by the store's clock. */
export const LEASE_MS = 30_000;

/**
 * Which process has which shards, where they share that among themselves. What servers keep never rests on it: it
 * decides who is connected, so that no shard is without a process, and none has two by accident.
 */
export interface ShardLeases {
  /** Takes a block of shards that no process has now; null where each is taken. */
  take(size: number, count: number): Promise<ShardLease | null>;
  /**
   * Has it last from now on again. Whether it did: another process may have taken the shards since, or some of them,
   * with which the rest is given back.
   */
  renew(lease: ShardLease): Promise<boolean>;
  /** Lets another process take the shards; this one serves them until the other is connected. */
  offer(id: string): Promise<void>;
  /** Lets others take the shards at once. */
  giveBack(id: string): Promise<void>;
}
