import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { UsageError } from "../run-chosen.ts";
import { measureAsking } from "./asking.ts";
import { measureCold } from "./cold.ts";
import { deploy } from "./deploy.ts";
import { onInterrupt } from "./on-interrupt.ts";
import type { Place } from "./place.ts";
import { type PostgresServer, postgresPrograms, startPostgres } from "./postgres-server.ts";
import { runOpening } from "./run-opening.ts";
import { storm } from "./storm.ts";

/**
 * Measures several processes over one PostgreSQL, which is started for this from Debian's package:
 *
 * - `storm [--seconds 300] [--processes 4] [--libraries 12] [--kill-every 3] [--blind]`: random changes of random
 *   libraries by random processes, one of which is killed every few seconds; `--blind` is the control
 * - `servers [--servers 2000] [--articles 20] [--shared 100]`: one process opens many small servers one after
 *   another
 * - `load [--sizes 100,1000,5000]`: the first question in a server with so many articles, from their saved analysis
 * - `ask [--articles 100] [--seconds 20]`: one process is asked through the local Discord as fast as it answers
 * - `cold [--articles 5000]`: the first question in a server with so many, through the local Discord and while
 *   another server's are answered
 * - `deploy`: the bot in two processes, each of which is replaced by a new one under 20 questions a second
 * - `all`: each of these, and one process with a large library (`library change` and `start`), one after the other
 *
 * `servers`, `load` and `ask` measure one process with files too, for comparison.
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values, positionals } = readArguments(args);
  const programs = postgresPrograms();
  if (programs === null) throw new UsageError("PostgreSQL is not installed: apt-get install postgresql");
  const [what = ""] = positionals;
  if (what === "all") return measureAll();
  const measurements = measurementsWith(values);
  const measure = Object.hasOwn(measurements, what) ? measurements[what] : undefined;
  if (!measure) throw new UsageError(`name one of ${Object.keys(measurements).join(", ")}, all`);
  let started: PostgresServer | null = null;
  // When interrupted, it must not leave PostgreSQL running, nor while that starts.
  onInterrupt(() => void Promise.resolve(started?.stop()).finally(() => process.exit(1)));
  const server = await startPostgres(programs);
  started = server;
  try {
    for (const [name, figures] of Object.entries(await measure(server))) {
      console.log(`${name}: ${JSON.stringify(figures)}`);
    }
  } finally {
    await server.stop();
  }
}

function readArguments(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: "string" },
      servers: { type: "string", default: "2000" },
      articles: { type: "string" },
      shared: { type: "string", default: "100" },
      sizes: { type: "string", default: "100,1000,5000" },
      processes: { type: "string", default: "4" },
      libraries: { type: "string", default: "12" },
      "kill-every": { type: "string", default: "3" },
      blind: { type: "boolean", default: false },
    },
  });
}

type Values = ReturnType<typeof readArguments>["values"];
type Measurement = (server: PostgresServer) => Promise<object>;

function measurementsWith(values: Values): Readonly<Record<string, Measurement>> {
  const number = (text: string | undefined, otherwise: number) => Number(text ?? otherwise);
  return {
    deploy: server => deploy(server),
    cold: server => measureCold(server, number(values.articles, 5_000)),
    load: async server => {
      const measured: Record<string, object> = {};
      for (const size of values.sizes.split(",").map(Number)) {
        measured[`${size} articles`] = await inBothForms(server, place => opening("load", place, size));
      }
      return measured;
    },
    servers: server =>
      inBothForms(server, place =>
        opening("servers", place, values.servers, values.articles ?? 20, values.shared),
      ),
    ask: server =>
      inBothForms(server, place =>
        measureAsking(place, {
          articles: number(values.articles, 100),
          seconds: number(values.seconds, 20),
        }),
      ),
    storm: server =>
      storm(server, {
        seconds: number(values.seconds, 300),
        processes: Number(values.processes),
        libraries: Number(values.libraries),
        killEveryMs: Number(values["kill-every"]) * 1_000,
        isBlind: values.blind,
      }),
  };
}

/** One measurement after the other, each in a process of its own: what one leaves in memory would slow the next. */
const ALL_ROWS = [
  "cluster servers --servers 401",
  "cluster load --sizes 100,1000",
  "cluster load --sizes 5000",
  "cluster ask --seconds 30",
  "cluster cold",
  "cluster deploy",
  "library change --articles 6000 --shared 1000",
  "library start --articles 20000",
  "cluster storm",
  "cluster storm --seconds 25 --blind",
];

function measureAll(): void {
  const [, program = ""] = process.argv;
  for (const row of ALL_ROWS) {
    console.log(`== ${row}`);
    const { status } = spawnSync(process.execPath, [...process.execArgv, program, ...row.split(" ")], {
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`${row} has failed`);
  }
}

async function opening(...args: Parameters<typeof runOpening>): Promise<unknown> {
  return JSON.parse(await runOpening(...args));
}

/** The same in PostgreSQL and in a folder. */
async function inBothForms<Report>(
  server: PostgresServer,
  measure: (place: Place) => Promise<Report>,
): Promise<{ readonly postgres: Report; readonly files: Report }> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-bench-"));
  try {
    return { postgres: await measure(await server.newDatabase()), files: await measure(folder) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
