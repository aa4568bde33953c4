import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { type Database, openDatabase } from "../../../src/library/postgres/database.ts";
import { migrate } from "../../../src/library/postgres/migrations.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { newFeedState } from "../../../src/library/records/feed-states.ts";
import { StoreAwayError } from "../../../src/library/store/disk.ts";
import { putFeedState } from "../put-feed-state.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

const STATEMENT_MS = 200;
const HELD_MS = 4 * STATEMENT_MS;

/** Holds a lock on a table for 0.8 s, and does the work meanwhile. */
async function whileLocked(other: Database, lock: string, work: () => Promise<unknown>) {
  let isHeld = () => {};
  const held = new Promise<void>(resolve => {
    isHeld = resolve;
  });
  const holding = other.inTransaction(async connection => {
    await connection.query(`lock table ${lock}`);
    isHeld();
    await new Promise(resolve => setTimeout(resolve, HELD_MS));
  });
  await held;
  await Promise.all([holding, work()]);
}

/** A database whose statements may take 0.2 s, and in which a lock on a table makes them take 0.8 s. */
async function slowed(table: string) {
  const address = (await server?.newDatabase()) ?? "";
  const store = await PostgresStore.open(openDatabase(address, { statementMs: STATEMENT_MS }));
  const other = openDatabase(address);
  onTestFinished(async () => {
    await store.close();
    await other.close();
  });
  return {
    address,
    store,
    during: (work: () => Promise<unknown>) => whileLocked(other, `${table} in access exclusive mode`, work),
  };
}

describe.skipIf(!server)("statements that go over all servers, in a database where they take long", () => {
  it("are given up where somebody waits", async () => {
    const { store, during } = await slowed("library");
    await during(() => expect(store.servers()).rejects.toThrow(StoreAwayError));
  });

  it.each(["kept_file", "reading"])("tidy what nobody needs (%s)", async table => {
    const { store, address, during } = await slowed(table);
    const other = openDatabase(address);
    await other.query("insert into reading_engine (engine, seen) values ('old', now() - interval '9 days')");
    await other.query(
      "insert into reading (library_id, engine, file_id, part, body) values (1, 'old', 'a', 0, '')",
    );
    await during(() => store.tidy());
    expect(await other.query("select engine from reading")).toEqual([]);
    await other.close();
  });

  it("forget the feeds that nobody follows", async () => {
    const { store, during } = await slowed("feed");
    await putFeedState(store.feeds, newFeedState("https://courier.test/feed"));
    await during(() => store.feeds.keepOnly(async () => []));
    expect(await store.feeds.get("https://courier.test/feed")).toBeNull();
  });

  it("wait for another process that upgrades the tables", async () => {
    const address = (await server?.newDatabase()) ?? "";
    const [late, other] = [openDatabase(address, { statementMs: STATEMENT_MS }), openDatabase(address)];
    await other.query(
      "create table migration (number integer not null primary key, at timestamptz not null)",
    );
    // As it does: others can read which upgrades were made, and add none.
    await whileLocked(other, "migration in share row exclusive mode", () => migrate(late));
    expect(await late.query("select library_id from library")).toEqual([]);
    for (const database of [late, other]) await database.close();
  });

  describe("that upgrade the tables while one is read for long, as by pg_dump", () => {
    const migrations = ["create table bee (name text not null)", "alter table bee add column wings integer"];

    /** A database before its last upgrade, with a reader of its table. */
    async function beforeUpgrade() {
      const address = (await server?.newDatabase()) ?? "";
      const [late, running, reader] = [openDatabase(address), openDatabase(address), openDatabase(address)];
      onTestFinished(async () => {
        for (const database of [late, running, reader]) await database.close();
      });
      await migrate(late, { migrations: migrations.slice(0, 1) });
      const whileRead = (work: () => Promise<void>) =>
        reader.inTransaction(async connection => {
          await connection.query("select name from bee");
          await work();
        });
      return { late, running, whileRead };
    }

    it("let a running release read it, and are made afterwards", async () => {
      const { late, running, whileRead } = await beforeUpgrade();
      let upgrading: Promise<void> | undefined;
      await whileRead(async () => {
        upgrading = migrate(late, { migrations, pauseMs: 200 });
        for (let time = 0; time < 4; time++) {
          await new Promise(resolve => setTimeout(resolve, 400));
          expect(await running.query("select name from bee")).toEqual([]);
        }
      });
      await upgrading;
      expect(await running.query("select wings from bee")).toEqual([]);
    });

    it("are given up with the reason after some tries", async () => {
      const { late, whileRead } = await beforeUpgrade();
      await whileRead(async () => {
        const upgrading = migrate(late, { migrations, pauseMs: 10, tries: 2 });
        await expect(upgrading).rejects.toThrow(/couldn't be upgraded, because something is reading them/);
      });
      await migrate(late, { migrations });
    });
  });
});
