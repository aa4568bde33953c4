import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { Connection, Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { OutcomeUnknownError } from "../../../src/library/postgres/understood.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import type { ServerLibrary } from "../../../src/library/servers/server-library.ts";
import { DiskError, StoreAwayError } from "../../../src/library/store/disk.ts";
import { uploaded } from "../bring.ts";
import { crashFile } from "../crash-plan.ts";
import { addBefore, CHANGES, REPORTING, stateOf } from "../each-change.ts";
import { A, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { liteDatabase } from "./lite-database.ts";

// One for all tests: it takes seconds to make on a busy machine.
let lite: Database;
beforeAll(async () => {
  lite = await liteDatabase();
}, 120_000);
afterAll(() => lite.close());

const DAY_MS = 24 * 60 * 60_000;

/** Where the connection is lost: before a statement, or during a commit, which may have been done. */
const LOST = ["before a statement", "before a commit is done", "after a commit is done"] as const;
type Lost = (typeof LOST)[number];

/** A database that can't be reached from the statement, or the commit, with this number on, from 1. */
function leavingDatabase(lost: Lost, last: number) {
  let isLeaving = false;
  let isAway = false;
  let count = 0;
  const isReached = () => isLeaving && ++count >= last;
  const ask = async (connection: Connection, ...[statement, values]: Parameters<Connection["query"]>) => {
    if (lost === "before a statement" && isReached()) isAway = true;
    if (isAway) throw new StoreAwayError();
    return connection.query(statement, values);
  };
  const database: Database = {
    query: (statement, values) => ask(lite, statement, values),
    inTransaction: async work => {
      let isLost = false;
      const done = await lite
        .inTransaction(async connection => {
          if (isAway) throw new StoreAwayError();
          const result = await work({ query: (...given) => ask(connection, ...given) });
          isLost = lost !== "before a statement" && isReached();
          if (isLost && lost === "before a commit is done") throw new OutcomeUnknownError("commit");
          return result;
        })
        .finally(() => {
          isAway ||= isLost;
        });
      if (isLost) throw new OutcomeUnknownError("commit");
      return done;
    },
    close: async () => {},
  };
  return {
    database,
    leave: () => {
      isLeaving = true;
    },
    comeBack: () => {
      isLeaving = false;
      isAway = false;
    },
    wasReached: () => count >= last,
  };
}

async function openOn(database: Database) {
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store: await PostgresStore.open(database),
    now: () => NOW,
    analyst: inlineAnalyst,
    failed: () => {},
  });
  return { own: await libraries.server(A), close: () => libraries.close() };
}

/** What is there before the change, after it, once the database is back, and for a process that starts then. */
async function changed(lost: Lost, last: number, change: (own: ServerLibrary) => Promise<unknown>) {
  const leaving = leavingDatabase(lost, last);
  await (await PostgresStore.open(leaving.database)).delete(A);
  const first = await openOn(leaving.database);
  await addBefore(first.own);
  const before = stateOf(first.own);
  leaving.leave();
  const isRefused = await change(first.own).then(
    () => false,
    error => error instanceof DiskError || Promise.reject(error),
  );
  leaving.comeBack();
  await first.own.catchUp();
  const now = stateOf(first.own);
  await first.close();
  const second = await openOn(leaving.database);
  const later = stateOf(second.own);
  await second.close();
  return { before, now, later, isRefused, wasReached: leaving.wasReached() };
}

describe.each(LOST)("a change during which the database is lost %s", lost => {
  it.each(Object.entries(CHANGES))(
    "holds whole or is refused, and is the same for every process once it is back: %s",
    { timeout: 120_000 },
    async (name, change) => {
      const { before, now: after } = await changed(lost, Number.POSITIVE_INFINITY, change);
      expect(after).not.toEqual(before);
      for (let last = 1; ; last++) {
        const { now, later, isRefused, wasReached } = await changed(lost, last, change);
        if (!wasReached) return;
        expect(later, `${last}: another process`).toEqual(now);
        // A new version is stored before the old one is removed: if only that is refused, both are there.
        const articles = [...new Set([...before.articles, ...after.articles])].sort();
        const allowed = name === "another part" ? [before, after, { ...after, articles }] : [before, after];
        if (isRefused || REPORTING.has(name)) expect(allowed, `${last}`).toContainEqual(now);
        else expect(now, `${last}: not refused`).toEqual(after);
      }
    },
  );
});

describe("a change that was made, but whose commit was never confirmed", () => {
  /** Its next commit is made, and then the connection is lost. */
  function losingDatabase() {
    const losing = { isLosing: false };
    const database: Database = {
      ...lite,
      inTransaction: async work => {
        const done = await lite.inTransaction(work);
        if (!losing.isLosing) return done;
        losing.isLosing = false;
        throw new OutcomeUnknownError("commit");
      },
      close: async () => {},
    };
    return { losing, database };
  }

  it("is reported as made, and made once", { timeout: 60_000 }, async () => {
    const { losing, database } = losingDatabase();
    await (await PostgresStore.open(database)).delete(A);
    const { own, close } = await openOn(database);
    losing.isLosing = true;
    const report = await own.add([uploaded("A first text is about the mill of Harrow Ford.")]);
    expect(report).toMatchObject({ added: [expect.anything()], refused: [] });
    losing.isLosing = true;
    await own.blockDomain("courier.test");
    expect(own.store.record.tombstones).toHaveLength(1);
    losing.isLosing = true;
    expect(await own.unblock(() => true)).toHaveLength(1);
    expect(losing.isLosing).toBe(false);
    await close();
  });

  it.each<[string, (store: PostgresStore) => Promise<unknown>, result: unknown, servers: readonly string[]]>([
    ["the end of what was left", store => store.expire(A, new Date(NOW.getTime() + 40 * DAY_MS)), true, []],
    ["a server that is kept for longer", store => store.expire(A, NOW), false, [A]],
    ["deleting", store => store.delete(A), undefined, []],
  ])("is tried again or found to be made: %s", { timeout: 60_000 }, async (_, act, result, servers) => {
    const { losing, database } = losingDatabase();
    const store = await PostgresStore.open(database);
    await store.delete(A);
    const own = await store.server(A);
    const [kept] = await own.keep([crashFile(1)], NOW);
    await own.removeAll(new Map([[kept?.id ?? "", kept?.articles ?? []]]));
    await store.leave(A, NOW);
    losing.isLosing = true;
    expect(await act(store)).toBe(result);
    expect(losing.isLosing).toBe(false);
    expect(await store.servers()).toEqual(servers);
    if (servers.length === 0)
      await expect(own.update(record => ({ ...record }))).rejects.toMatchObject({ code: "GONE" });
    await store.delete(A);
  });
});
