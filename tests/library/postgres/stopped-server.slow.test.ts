import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { inlineAnalyst } from "../../../src/library/analysis/analyst.ts";
import { PostgresStore } from "../../../src/library/postgres/postgres-store.ts";
import { ServerLibraries } from "../../../src/library/servers/server-libraries.ts";
import { DiskError } from "../../../src/library/store/disk.ts";
import { addBefore, CHANGES, REPORTING, stateOf } from "../each-change.ts";
import { A, NOW } from "../opened-libraries.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

/** How often PostgreSQL is stopped: each time later in the changes, at last when most are done. */
const STOPS = 8;

/** One of several processes. */
async function startProcess(address: string): Promise<ServerLibraries> {
  const store = await PostgresStore.open(address);
  const libraries = await ServerLibraries.open({
    sharedFolder: await temporaryFolder(),
    store,
    now: () => NOW,
    analyst: inlineAnalyst,
    // What a block has yet to remove, for one.
    failed: error => {
      if (!(error instanceof DiskError)) throw error;
    },
  });
  onTestFinished(async () => {
    await libraries.close();
    await store.close();
  });
  return libraries;
}

/** A server for each kind of change, with what it has before, by turns in the hands of one of the processes. */
function prepare(processes: readonly ServerLibraries[], round: number) {
  return Promise.all(
    Object.entries(CHANGES).map(async ([name, change], at) => {
      const guild = String(BigInt(A) + BigInt(100 * round + at));
      const libraries = processes[at % processes.length] ?? expect.fail("no process");
      const own = await libraries.server(guild);
      await addBefore(own);
      return { name, change, guild, own, before: stateOf(own) };
    }),
  );
}

/** Makes all of the changes at once. @returns which were refused by an error */
async function changeAll(kinds: Awaited<ReturnType<typeof prepare>>): Promise<ReadonlySet<string>> {
  const refused = new Set<string>();
  await Promise.all(
    kinds.map(({ name, change, own }) =>
      change(own).catch((error: unknown) => {
        if (!(error instanceof DiskError)) throw error;
        refused.add(name);
      }),
    ),
  );
  return refused;
}

describe.runIf(server)("a database that is stopped at once while changes are made, and started again", () => {
  it("has each change whole or not at all, and all processes show the same", {
    timeout: 120_000,
  }, async () => {
    if (!server) throw new Error("PostgreSQL is not installed");
    const address = await server.newDatabase();
    const processes = [await startProcess(address), await startProcess(address)];
    const undisturbed = await prepare(processes, 0);
    const begun = performance.now();
    await changeAll(undisturbed);
    const wholeMs = performance.now() - begun;
    const after = new Map(undisturbed.map(({ name, own }) => [name, stateOf(own)]));
    const count = { refused: 0, made: 0 };
    for (let round = 1; round <= STOPS; round++) {
      const kinds = await prepare(processes, round);
      const changing = changeAll(kinds);
      await new Promise(resolve => setTimeout(resolve, ((round - 1) / STOPS) * wholeMs));
      await server.kill();
      const refused = await changing;
      await server.start();
      const late = await startProcess(address);
      for (const { name, guild, own, before } of kinds) {
        const whole = after.get(name) ?? expect.fail(name);
        await own.catchUp();
        const now = stateOf(own);
        for (const libraries of [...processes, late]) {
          expect(stateOf(await libraries.server(guild)), `${round}: ${name}`).toEqual(now);
        }
        // A new version is stored before the old one is removed: if only that is refused, both are there.
        const articles = [...new Set([...before.articles, ...whole.articles])].sort();
        const allowed = name === "another part" ? [before, whole, { ...whole, articles }] : [before, whole];
        if (refused.has(name) || REPORTING.has(name))
          expect(allowed, `${round}: ${name}`).toContainEqual(now);
        else expect(now, `${round}: ${name} was not refused`).toEqual(whole);
        count[JSON.stringify(now) === JSON.stringify(before) ? "refused" : "made"]++;
      }
    }
    expect(count.refused).toBeGreaterThan(0);
    expect(count.made).toBeGreaterThan(0);
  });
});
