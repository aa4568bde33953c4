import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, describe, expect, it, onTestFinished } from "vitest";
import { bundleProgram } from "../../../bench/cluster/bundle-program.ts";
import { postgresPrograms, startPostgres } from "../../../bench/cluster/postgres-server.ts";
import { StormProcess } from "../../../bench/cluster/storm-process.ts";
import { openDatabase } from "../../../src/library/postgres/database.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const programs = postgresPrograms();
const server = programs === null ? null : await startPostgres(programs);
afterAll(() => server?.stop(), 30_000);

const A = "100000000000000001";

async function twoProcesses() {
  if (!server) throw new Error("PostgreSQL is not installed");
  const shared = join(await temporaryFolder(), "shared");
  await mkdir(shared);
  await writeFile(join(shared, "tram.txt"), "The tram runs on Sundays from the spring on.");
  const program = await bundleProgram("bench/cluster/storm-worker.ts");
  onTestFinished(() => program.remove());
  const address = await server.newDatabase();
  const [first, second] = await Promise.all(
    [0, 1].map(async () => {
      const process = await StormProcess.start(program.file, [address, shared]);
      onTestFinished(() => process.kill());
      return process;
    }),
  );
  if (!first || !second) throw new Error("no processes");
  return { address, first, second };
}

describe.runIf(server)("a process that is paused", () => {
  it("answers and changes nothing by what it knew before, once it continues", {
    timeout: 180_000,
  }, async () => {
    const { first, second } = await twoProcesses();
    await first.perform(A, { kind: "add", numbers: [1, 2, 3] });
    await first.perform(A, { kind: "look", asked: 1 });
    first.pause();
    // Asked while it is paused, and answered when it continues.
    const looked = first.perform(A, { kind: "look", asked: 1 });
    const shared = first.perform(A, { kind: "share", isShown: false });
    await second.perform(A, { kind: "block", number: 1 });
    await second.perform(A, { kind: "add", numbers: [4, 5, 6] });
    await setTimeout(60_000);
    first.resume();
    expect(await looked).toMatchObject({ numbers: [2, 3, 4, 5, 6], isFound: false });
    await shared;
    // Its change was made on top of what the other had done.
    const seen = { numbers: [2, 3, 4, 5, 6], isSharedShown: false, broken: 0 };
    expect(await second.perform(A, { kind: "look", asked: 1 })).toMatchObject({ ...seen, isFound: false });
    expect(await second.perform(A, { kind: "read" })).toMatchObject(seen);
  });

  it("holds others up for seconds only where it is paused in the midst of a change", {
    timeout: 180_000,
  }, async () => {
    const { address, first } = await twoProcesses();
    await first.perform(A, { kind: "add", numbers: [1, 2, 3] });
    const held = openDatabase(address);
    onTestFinished(() => held.close());
    let goOn = () => {};
    const pause = new Promise<void>(resolve => {
      goOn = resolve;
    });
    const holding = held.inTransaction(async connection => {
      await connection.query("update library set version = version + 1 where library_id = $1", [A]);
      await pause;
      return connection.query("select 1");
    });
    const outcome = holding.then(
      () => "done",
      () => "failed",
    );
    await setTimeout(500);
    // Told to try again, and nothing is changed.
    await expect(first.perform(A, { kind: "remove", number: 1 })).rejects.toThrow();
    await setTimeout(11_000);
    await first.perform(A, { kind: "remove", number: 1 });
    goOn();
    expect(await outcome).toBe("failed");
    expect(await first.perform(A, { kind: "read" })).toMatchObject({ numbers: [2, 3], broken: 0 });
  });
});
