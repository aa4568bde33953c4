import { type Config, storedIn } from "../config.ts";
import type { Command } from "../discord/answering/command.ts";
import { type Finding, note, ok } from "./finding.ts";
import { lookAtDatabase } from "./look-at-database.ts";
import { lookAtDiscord } from "./look-at-discord.ts";
import { lookAtDataFolder, lookAtMachine } from "./look-at-machine.ts";
import { lookAtMovedFolder } from "./look-at-move.ts";

export interface ExamineOptions {
  readonly config: Config;
  readonly commands: readonly Command[];
  readonly now: () => Date;
  /** Version of Verbatim. */
  readonly version: string;
}

/** Checks everything that a bot needs, whether or not it is running, and changes nothing. */
export async function examine({
  config,
  commands,
  now,
  version,
}: ExamineOptions): Promise<readonly Finding[]> {
  const { databaseUrl } = config.hosting;
  // Without a token, the page's servers are in files in any case.
  const isInFiles = databaseUrl === null || config.token === null;
  return [
    ...(await lookAtMachine(config, version)),
    // What lies there beside a database is nothing that the bot uses.
    ...(isInFiles ? await lookAtDataFolder(storedIn(config), now()) : []),
    ...(isInFiles ? await lookAtMovedFolder(storedIn(config)) : []),
    ...(databaseUrl === null ? [] : await lookAtDatabase(databaseUrl)),
    ...(await lookAtDiscord(config, commands, now)),
    ...(config.healthPort === null ? [] : [await lookAtBot(config.healthPort)]),
  ];
}

async function lookAtBot(port: number): Promise<Finding> {
  const what = "Running bot";
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(3_000) });
    const says = (await response.text()).trim();
    return response.ok ? ok(what, says) : note(what, says, "Look at its log: journalctl -u verbatim");
  } catch {
    return note(what, `nothing answers on HEALTH_PORT ${port}`, "Start it: systemctl start verbatim");
  }
}
