import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { bundleProgram } from "./bundle-program.ts";
import type { Place } from "./place.ts";

/**
 * Fills or opens libraries in a process of its own, built like the bot (see `opening.ts`). A bot that is built has the
 * same engine version, so it uses what was read out of the articles. Returns what was printed.
 */
export async function runOpening(
  what: "fill" | "load" | "servers",
  place: Place,
  ...args: readonly (string | number)[]
): Promise<string> {
  const program = await bundleProgram("bench/cluster/opening.ts");
  try {
    const given = [program.file, what, place, ...args.map(String)];
    return (await promisify(execFile)(process.execPath, given)).stdout;
  } finally {
    await program.remove();
  }
}
