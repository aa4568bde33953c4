import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { onTestFinished } from "vitest";

/** The child in one file: it starts in half a second, while its sources take three. */
export async function bundledChild(source: string): Promise<string> {
  // As deep in the project as the sources that look for others beside them.
  const cache = "node_modules/.cache";
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "verbatim-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const outfile = join(folder, "child.mjs");
  await build({
    entryPoints: [source],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    // Optional parts of discord.js that the project does without.
    external: ["zlib-sync", "bufferutil", "utf-8-validate"],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  return outfile;
}
