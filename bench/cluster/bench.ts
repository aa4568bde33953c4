import { parseArgs } from "node:util";
import { UsageError } from "../run-chosen.ts";
import { postgresPrograms, startPostgres } from "./postgres-server.ts";
import { storm } from "./storm.ts";

/**
 * Measures several processes over one PostgreSQL, which is started for it out of Debian's package:
 *
 * - `storm [--seconds 300] [--processes 4] [--libraries 12] [--kill-every 3] [--blind]`: random changes of random
 *   libraries by random processes, one of which is killed every few seconds; `--blind` is the control
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seconds: { type: "string", default: "300" },
      processes: { type: "string", default: "4" },
      libraries: { type: "string", default: "12" },
      "kill-every": { type: "string", default: "3" },
      blind: { type: "boolean", default: false },
    },
  });
  const programs = postgresPrograms();
  if (programs === null) throw new UsageError("PostgreSQL is not installed: apt-get install postgresql");
  if (positionals[0] !== "storm") throw new UsageError("name storm");
  const server = await startPostgres(programs);
  try {
    const report = await storm(server, {
      seconds: Number(values.seconds),
      processes: Number(values.processes),
      libraries: Number(values.libraries),
      killEveryMs: Number(values["kill-every"]) * 1_000,
      isBlind: values.blind,
    });
    for (const [what, count] of Object.entries(report)) console.log(`${what}: ${JSON.stringify(count)}`);
  } finally {
    await server.stop();
  }
}
