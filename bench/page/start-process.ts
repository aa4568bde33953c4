import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** The bot as `npm start` runs it, on a free port and with an empty data folder. */
export interface RunningProcess {
  readonly url: string;
  stop(): Promise<void>;
}

/** @throws {Error} if it ends without printing the page's address */
export async function startProcess(): Promise<RunningProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), "verbatim-page-"));
  const child = spawn(process.execPath, ["build/run.mjs", "main"], {
    env: { ...process.env, DISCORD_TOKEN: "", PORT: "0", DATA_DIR: dataDir, LOG_LEVEL: "warn" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  const stop = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url !== undefined) return { url, stop };
  }
  await stop();
  throw new Error("the process ended without a page");
}
