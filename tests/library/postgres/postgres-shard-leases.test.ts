import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresShardLeases } from "../../../src/library/postgres/postgres-shard-leases.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import type { ShardLease } from "../../../src/library/store/shard-leases.ts";
import { liteDatabase } from "./lite-database.ts";

// One for all tests: it takes seconds to make on a busy machine.
let database: Database;
let store: PostgresStore;
let leases: PostgresShardLeases;
beforeAll(async () => {
  database = await liteDatabase();
  store = await PostgresStore.open(database);
  leases = new PostgresShardLeases(database);
}, 120_000);
afterAll(() => store.close());
beforeEach(async () => {
  await database.query("delete from shard_lease");
});

const rangeOf = (lease: ShardLease | null) => lease && [lease.first, lease.last];

async function taken(size = 2, count = 4): Promise<ShardLease> {
  const lease = await leases.take(size, count);
  if (!lease) throw new Error("all are taken");
  return lease;
}

const expire = () => database.query("update shard_lease set until = now() - interval '1 second'");

describe("PostgresShardLeases", () => {
  it("give each block to one, and none where all are taken", async () => {
    expect(rangeOf(await leases.take(2, 5))).toEqual([0, 1]);
    expect(rangeOf(await leases.take(2, 5))).toEqual([2, 3]);
    expect(rangeOf(await leases.take(2, 5))).toEqual([4, 4]);
    expect(await leases.take(2, 5)).toBeNull();
  });

  it("exclude each other in blocks of different sizes, but not where there are as many shards in all as elsewhere", async () => {
    expect(rangeOf(await leases.take(3, 8))).toEqual([0, 2]);
    expect(rangeOf(await leases.take(2, 8))).toEqual([4, 5]);
    expect(rangeOf(await leases.take(4, 8))).toBeNull();
    expect(rangeOf(await leases.take(4, 16))).toEqual([0, 3]);
  });

  it("are taken over once they have run out, after which the former holder can't renew them", async () => {
    const first = await taken();
    expect(await leases.renew(first)).toBe(true);
    await expire();
    const second = await taken();
    expect(rangeOf(second)).toEqual(rangeOf(first));
    expect(second.id).not.toBe(first.id);
    expect(await leases.renew(first)).toBe(false);
    await leases.giveBack(first.id);
    expect(await leases.renew(second)).toBe(true);
  });

  it("can't be renewed once another has taken a part of the block, and the rest is free then", async () => {
    const first = await taken(4, 4);
    await expire();
    const part = await taken(2, 4);
    expect(rangeOf(part)).toEqual([0, 1]);
    expect(await leases.renew(first)).toBe(false);
    expect(await leases.renew(part)).toBe(true);
    expect(rangeOf(await taken(2, 4))).toEqual([2, 3]);
  });

  it("can be renewed by their holder where they have run out and nobody came", async () => {
    const lease = await taken(4, 4);
    await expire();
    expect(await leases.renew(lease)).toBe(true);
    expect(await leases.take(4, 4)).toBeNull();
  });

  it("are free at once where they were given back", async () => {
    const lease = await taken(4, 4);
    await leases.giveBack(lease.id);
    expect(rangeOf(await leases.take(4, 4))).toEqual([0, 3]);
  });

  it("go to the next who asks where they are offered, once", async () => {
    const first = await taken(4, 4);
    await leases.offer(first.id);
    const second = await taken(4, 4);
    expect(await leases.take(4, 4)).toBeNull();
    expect(await leases.renew(first)).toBe(false);
    expect(await leases.renew(second)).toBe(true);
  });

  it("leave nothing of a block behind where one of its shards is taken", async () => {
    await leases.take(1, 4);
    // What it would have seen a moment before.
    const blind = new PostgresShardLeases({
      ...database,
      query: async (statement, values) =>
        statement.startsWith("select") ? [] : database.query(statement, values),
    });
    expect(rangeOf(await blind.take(2, 4))).toEqual([2, 3]);
    const rows = await database.query("select shard from shard_lease order by shard");
    expect(rows.map(({ shard }) => shard)).toEqual([0, 2, 3]);
  });
});
