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
  /** Time between two kills, in milliseconds. */
  readonly killEveryMs: number;
  /** The control: no process checks for others' changes. */
  readonly isBlind: boolean;
}

/** The results of a storm. What is lost, stale or half-written must be zero. */
export interface StormReport {
  readonly deeds: number;
  readonly kills: number;
  /** Changes reported as done that are missing, or undone again. */
  readonly lost: number;
  /** Answers that showed a different state from the rows. */
  readonly stale: number;
  /** Changes that were partly made, and bytes of files that don't exist. */
  readonly halfWritten: number;
  /** Questions that were told to try again; on a busy machine the database may take too long. */
  readonly askedAgain: number;
  /** Changes that a process refused; on a busy machine the database may take too long, and nothing is changed. */
  readonly refused: readonly string[];
}

const SHARED = "The tram runs on Sundays from the spring on. So says the town hall's notice.";

/**
 * Makes several processes change libraries at random in one database, each change in any of them, while one is
 * killed every few seconds. After each change another process is asked what it sees.
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
  // Started in advance: a kill leaves a place empty no longer than the next change.
  const spare = [start(), start()];
  const anyOf = () => running[Math.floor(Math.random() * running.length)] ?? fail();
  const libraries = Array.from(
    { length: options.libraries },
    (_, at) => new StormLibrary(`1000000000000000${String(at).padStart(2, "0")}`, anyOf),
  );
  const until = performance.now() + seconds * 1_000;
  let hasFailed = false;
  const isOver = () => hasFailed || performance.now() > until;
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
  const killed = killing();
  try {
    await Promise.all([killed, ...libraries.map(library => library.storm(isOver))]);
    const last = await start();
    running.push(last, ...(await Promise.all(spare.splice(0))));
    for (const library of libraries) await library.compareWith(last);
  } finally {
    // Nothing more may be started from a program that is about to be removed.
    hasFailed = true;
    await killed.catch(() => undefined);
    const others = (await Promise.allSettled(spare)).flatMap(one =>
      one.status === "fulfilled" ? one.value : [],
    );
    for (const process of [...running, ...others]) await process.kill();
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
    askedAgain: sum(({ askedAgain }) => askedAgain),
    refused: libraries.flatMap(({ refused }) => refused),
  };
}

function fail(): never {
  throw new Error("no process is running");
}
