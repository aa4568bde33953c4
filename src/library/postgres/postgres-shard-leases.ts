import { randomBytes } from "node:crypto";
import { LEASE_MS, type ShardLease, type ShardLeases } from "../store/shard-leases.ts";
import type { Database } from "./database.ts";
import { CollisionError } from "./understood.ts";

/**
 * Leases as rows, one for each shard, so that blocks of different sizes exclude each other too. A row is taken by
 * comparing it with its expected value; only the database's clock decides whether it has run out.
 */
export class PostgresShardLeases implements ShardLeases {
  readonly #database: Database;
  readonly #leaseMs: number;

  constructor(database: Database, { leaseMs = LEASE_MS }: { readonly leaseMs?: number } = {}) {
    this.#database = database;
    this.#leaseMs = leaseMs;
  }

  async take(size: number, count: number): Promise<ShardLease | null> {
    const rows = await this.#database.query(
      "select shard from shard_lease where shard_count = $1 and until > now() and not is_offered",
      [count],
    );
    const taken = new Set(rows.map(({ shard }) => Number(shard)));
    for (let first = 0; first < count; first += size) {
      const last = Math.min(first + size, count) - 1;
      const isFree = !Array.from({ length: last - first + 1 }, (_, at) => first + at).some(shard =>
        taken.has(shard),
      );
      if (!isFree) continue;
      const lease = { id: randomBytes(8).toString("hex"), first, last, count };
      if (await this.#claim(lease)) return lease;
    }
    return null;
  }

  async renew({ id, first, last }: ShardLease): Promise<boolean> {
    const rows = await this.#database.query(
      `update shard_lease set until = now() + $2 * interval '1 millisecond' where lease = $1 returning shard`,
      [id, this.#leaseMs],
    );
    if (rows.length === last - first + 1) return true;
    if (rows.length > 0) await this.giveBack(id);
    return false;
  }

  async offer(id: string): Promise<void> {
    await this.#database.query("update shard_lease set is_offered = true where lease = $1", [id]);
  }

  async giveBack(id: string): Promise<void> {
    await this.#database.query("delete from shard_lease where lease = $1", [id]);
  }

  /** Takes all of a block or nothing; returns whether no other process was first. */
  async #claim({ id, first, last, count }: ShardLease): Promise<boolean> {
    try {
      await this.#database.inTransaction(async connection => {
        const rows = await connection.query(
          `insert into shard_lease (shard_count, shard, lease, until)
           select $1::integer, shard, $2, now() + $5 * interval '1 millisecond'
           from generate_series($3::integer, $4::integer) as shard
           on conflict (shard_count, shard)
           do update set lease = excluded.lease, until = excluded.until, is_offered = false
           where shard_lease.until <= now() or shard_lease.is_offered returning shard`,
          [count, id, first, last, this.#leaseMs],
        );
        if (rows.length <= last - first) throw new CollisionError("some of the shards are taken");
      });
      return true;
    } catch (error) {
      if (error instanceof CollisionError) return false;
      throw error;
    }
  }
}
