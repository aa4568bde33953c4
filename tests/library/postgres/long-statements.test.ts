import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { newFeedState } from "../../../src/library/feeds/feed-states.ts";
import { openDatabase } from "../../../src/library/postgres/database.ts";
import { migrate } from "../../../src/library/postgres/migrations.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { StoreAwayError } from "../../../src/library/store/disk.ts";
import { putFeedState } from "../put-feed-state.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

const STATEMENT_MS = 200;
const HELD_MS = 4 * STATEMENT_MS;

/** A database whose statements may take 0.2 s, and in which a lock on a table makes them take 0.8 s. */
async function slowed(table: string, mode = "access exclusive") {
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
    /** Begins to hold the lock, and does the work meanwhile. */
    during: async (work: () => Promise<unknown>) => {
      let isHeld = () => {};
      const held = new Promise<void>(resolve => {
        isHeld = resolve;
      });
      const holding = other.inTransaction(async connection => {
        await connection.query(`lock table ${table} in ${mode} mode`);
        isHeld();
        await new Promise(resolve => setTimeout(resolve, HELD_MS));
      });
      await held;
      await Promise.all([holding, work()]);
    },
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
    const { address, during } = await slowed("migration", "share row exclusive");
    const late = openDatabase(address, { statementMs: STATEMENT_MS });
    await late.query("delete from migration where number = (select max(number) from migration)");
    await late.query("drop index kept_file_gone");
    await during(() => migrate(late));
    expect(await late.query("select 1 from pg_indexes where indexname = 'kept_file_gone'")).toHaveLength(1);
    await late.close();
  });
});
