/** A block of Discord's shards, and their total, that one process has for a while. */
export interface ShardLease {
  /** Identifies this lease; different each time the same shards are taken. */
  readonly id: string;
  readonly first: number;
  /** The last shard, included. */
  readonly last: number;
  readonly count: number;
}

/** How long a lease lasts after its last renewal, in milliseconds, by the store's clock. */
export const LEASE_MS = 30_000;

/**
 * Which process has which shards, if they distribute them among themselves. Servers' data never depends on it: it
 * decides who is connected, so that no shard is without a process, and none has two by accident.
 */
export interface ShardLeases {
  /** Takes a block of shards that no process has; null if all are taken. */
  take(size: number, count: number): Promise<ShardLease | null>;
  /**
   * Extends a lease from now. Returns whether it did: another process may have taken some or all of the shards
   * since, in which case the rest are released.
   */
  renew(lease: ShardLease): Promise<boolean>;
  /** Lets another process take the shards; this one serves them until the other is connected. */
  offer(id: string): Promise<void>;
  /** Lets others take the shards at once. */
  giveBack(id: string): Promise<void>;
}
