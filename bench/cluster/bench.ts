import { parseArgs } from "node:util";
import { UsageError } from "../run-chosen.ts";
import { measureAsking } from "./asking.ts";
import { measureCold } from "./cold.ts";
import { deploy } from "./deploy.ts";
import { postgresPrograms, startPostgres } from "./postgres-server.ts";
import { measureLoads, measureServers } from "./servers.ts";
import { storm } from "./storm.ts";

/**
 * Measures several processes over one PostgreSQL, which is started for this from Debian's package:
 *
 * - `storm [--seconds 300] [--processes 4] [--libraries 12] [--kill-every 3] [--blind]`: random changes of random
 *   libraries by random processes, one of which is killed every few seconds; `--blind` is the control
 * - `servers [--servers 2000] [--articles 20] [--shared 100]`: one process opens many small servers one after
 *   another
 * - `load [--sizes 100,1000,5000]`: the first question in a server with so many articles, from their saved analysis
 * - `cold [--articles 5000]`: the first question in a server with so many, through the local Discord and while
 *   another server's are answered
 * - `ask [--articles 100] [--seconds 20]`: one process is asked through the local Discord as fast as it answers
 * - `deploy`: the bot in two processes, each of which is replaced by a new one under 20 questions a second
 */
export async function bench(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
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
  const programs = postgresPrograms();
  if (programs === null) throw new UsageError("PostgreSQL is not installed: apt-get install postgresql");
  const [what] = positionals;
  if (!WHAT.some(one => one === what)) throw new UsageError(`name one of ${WHAT.join(", ")}`);
  const server = await startPostgres(programs);
  // When interrupted, it must not leave PostgreSQL running.
  const cutOff = () => void server.stop().finally(() => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, cutOff);
  try {
    if (what === "deploy") return print(await deploy(server));
    if (what === "load") return print(await measureLoads(server, values.sizes.split(",").map(Number)));
    if (what === "cold") return print(await measureCold(server, Number(values.articles ?? 5_000)));
    if (what === "ask") {
      const articles = Number(values.articles ?? 100);
      return print(await measureAsking(server, { articles, seconds: Number(values.seconds ?? 20) }));
    }
    if (what === "servers") {
      const [servers, shared] = [Number(values.servers), Number(values.shared)];
      return print(
        await measureServers(server, { servers, shared, articles: Number(values.articles ?? 20) }),
      );
    }
    const report = await storm(server, {
      seconds: Number(values.seconds ?? 300),
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

const WHAT = ["storm", "deploy", "servers", "load", "cold", "ask"] as const;

function print(report: object): void {
  for (const [what, count] of Object.entries(report)) console.log(`${what}: ${JSON.stringify(count)}`);
}
