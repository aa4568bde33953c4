import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { bundleProgram } from "./bundle-program.ts";
import type { PostgresServer } from "./postgres-server.ts";
import { StormLibrary } from "./storm-library.ts";
import { StormProcess } from "./storm-process.ts";

export interface StormOptions {
  readonly seconds: number;
  readonly processes: number;
  readonly libraries: number;
  /** Time from one kill to the next, in milliseconds. */
  readonly killEveryMs: number;
  /** The control: no process looks whether another has changed something. */
  readonly isBlind: boolean;
}

/** What a storm has found. All but the first two must be none. */
export interface StormReport {
  readonly deeds: number;
  readonly kills: number;
  /** What was told as done and isn't there, or is there again. */
  readonly lost: number;
  /** Answers that showed another state than the rows hold. */
  readonly stale: number;
  /** Deeds that were done in part, and bytes of files that are none. */
  readonly halfWritten: number;
  /** Deeds that a process refused; on a busy machine the database may take too long, and nothing is changed. */
  readonly refused: readonly string[];
}

const SHARED = "The tram runs on Sundays from the spring on. So says the town hall's notice.";

/**
 * Has several processes change libraries at random in one database, each deed by whichever process comes, while one
 * of them is killed every few seconds. After each deed another process is asked what it sees.
 */
export async function storm(server: PostgresServer, options: StormOptions): Promise<StormReport> {
  const { seconds, killEveryMs, isBlind } = options;
  const folder = await mkdtemp(join(tmpdir(), "verbatim-storm-"));
  const shared = join(folder, "shared");
  await mkdir(shared);
  await writeFile(join(shared, "tram.txt"), SHARED);
  const program = await bundleProgram("bench/cluster/storm-worker.ts");
  const address = await server.newDatabase();
  const args = [address, shared, ...(isBlind ? ["blind"] : [])];
  const start = () => StormProcess.start(program.file, args);
  const running = await Promise.all(Array.from({ length: options.processes }, start));
  // Started ahead: a kill leaves a place empty no longer than the next deed.
  const spare = [start(), start()];
  const anyOf = () => running[Math.floor(Math.random() * running.length)] ?? fail();
  const libraries = Array.from(
    { length: options.libraries },
    (_, at) => new StormLibrary(`1000000000000000${String(at).padStart(2, "0")}`, anyOf),
  );
  const until = performance.now() + seconds * 1_000;
  const isOver = () => performance.now() > until;
  let kills = 0;
  const killing = async () => {
    while (!isOver()) {
      await setTimeout(Math.min(killEveryMs, Math.max(0, until - performance.now())));
      if (isOver()) return;
      const at = Math.floor(Math.random() * running.length);
      const next = (await spare.shift()) ?? fail();
      await running[at]?.kill();
      kills++;
      running[at] = next;
      spare.push(start());
    }
  };
  try {
    await Promise.all([killing(), ...libraries.map(library => library.storm(isOver))]);
    const last = await start();
    running.push(last, ...(await Promise.all(spare.splice(0))));
    for (const library of libraries) await library.compareWith(last);
  } finally {
    for (const process of [...running, ...(await Promise.all(spare))]) await process.kill();
    await program.remove();
    await rm(folder, { recursive: true, force: true });
  }
  const sum = (count: (library: StormLibrary) => number) =>
    libraries.reduce((sum, library) => sum + count(library), 0);
  return {
    deeds: sum(({ deeds }) => deeds),
    kills,
    lost: sum(({ lost }) => lost),
    stale: sum(({ stale }) => stale),
    halfWritten: sum(({ halfWritten }) => halfWritten),
    refused: libraries.flatMap(({ refused }) => refused),
  };
}

function fail(): never {
  throw new Error("no process is running");
}
