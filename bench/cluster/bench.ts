import { parseArgs } from "node:util";
import { UsageError } from "../run-chosen.ts";
import { deploy } from "./deploy.ts";
import { postgresPrograms, startPostgres } from "./postgres-server.ts";
import { storm } from "./storm.ts";

/**
 * Measures several processes over one PostgreSQL, which is started for it out of Debian's package:
 *
 * - `storm [--seconds 300] [--processes 4] [--libraries 12] [--kill-every 3] [--blind]`: random changes of random
 *   libraries by random processes, one of which is killed every few seconds; `--blind` is the control
 * - `deploy`: the bot in two processes, each of which is exchanged for a new one under 20 questions a second
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
  const [what] = positionals;
  if (what !== "storm" && what !== "deploy") throw new UsageError("name storm or deploy");
  const server = await startPostgres(programs);
  try {
    if (what === "deploy") return print(await deploy(server));
    const report = await storm(server, {
      seconds: Number(values.seconds),
      processes: Number(values.processes),
      libraries: Number(values.libraries),
      killEveryMs: Number(values["kill-every"]) * 1_000,
      isBlind: values.blind,
    });
    print(report);
  } finally {
    await server.stop();
  }
}

function print(report: object): void {
  for (const [what, count] of Object.entries(report)) console.log(`${what}: ${JSON.stringify(count)}`);
}
