import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Analyst, inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import type { Database } from "../../../src/library/postgres/database.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { renewReadings } from "../../../src/library/servers/renew-readings.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { uploaded } from "../bring.ts";
import { A, NOW, textsIn } from "../opened-libraries.ts";
import { liteDatabase } from "../postgres/lite-database.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// All texts here are invented.

const [FERRY, BRIDGE, POOL] = [
  "The ferry is back on the river.",
  "The bridge is shut for repairs.",
  "The pool opens in May.",
] as const;

const SELF = { shards: null, release: "" };

let database: Database;
beforeAll(async () => {
  database = await liteDatabase();
}, 120_000);
afterAll(() => database.close());

/** An analyst, and how many files it has read; shared ones are read without it at a start. */
function counting(): { readonly analyst: Analyst; read(): number } {
  let count = 0;
  const analyst: Analyst = {
    ...inlineAnalyst,
    analyse: file => {
      count++;
      return inlineAnalyst.analyse(file);
    },
  };
  return { analyst, read: () => count };
}

async function openAs(engine: string): Promise<PostgresStore> {
  return PostgresStore.open({ ...database, close: async () => {} }, SELF, engine);
}

/** What a process of a release shows of a server, and how many files it has to read for that. */
async function start(engine: string, sharedFolder: string) {
  const { analyst, read } = counting();
  const store = await openAs(engine);
  const libraries = await ServerLibraries.open({
    sharedFolder,
    store,
    analyst,
    now: () => NOW,
    failed: error => {
      throw error;
    },
  });
  onTestFinished(() => libraries.close());
  return { libraries, store, texts: textsIn(await libraries.of(A)), read: read() };
}

describe("renewReadings()", () => {
  it("reads everything once before a release takes over, and keeps the other's readings", async () => {
    const sharedFolder = join(await temporaryFolder(), "shared");
    await mkdir(sharedFolder);
    await writeFile(join(sharedFolder, "pool.txt"), POOL);
    const old = await start("old", sharedFolder);
    await (await old.libraries.server(A)).add([uploaded(FERRY, "1.txt"), uploaded(BRIDGE, "2.txt")]);
    await old.libraries.save();

    const renewing = counting();
    const store = await openAs("new");
    const renewed = await renewReadings({ store, sharedFolder, analyst: renewing.analyst });
    expect(renewed).toEqual({ servers: 1, files: 3, unread: [] });
    expect(renewing.read()).toBe(2);
    const shared = await store.shared.readings(sharedFolder).load();
    expect(shared?.map(({ file }) => file)).toEqual(["pool.txt"]);
    await renewReadings({ store: await openAs("new"), sharedFolder, analyst: renewing.analyst });
    expect(renewing.read()).toBe(2);

    for (const engine of ["new", "old"]) {
      const { texts, read } = await start(engine, sharedFolder);
      expect([...texts].sort()).toEqual([BRIDGE, FERRY, POOL]);
      expect(read).toBe(0);
    }

    // A damaged one is read again, along with those packed with it.
    await database.query(
      `update reading set body = 'x'
       where library_id = $1 and file_id = (select min(file_id) from reading where library_id = $1)`,
      [A],
    );
    expect(await start("new", sharedFolder)).toMatchObject({ read: 2 });

    const enginesLeft = async () => {
      await store.tidy();
      return (await database.query("select distinct engine from reading order by engine")).map(
        row => row.engine,
      );
    };
    expect(await enginesLeft()).toEqual(["new", "old"]);
    await database.query("update reading_engine set seen = seen - interval '8 days'");
    expect(await enginesLeft()).toEqual(["new"]);
  });
});
