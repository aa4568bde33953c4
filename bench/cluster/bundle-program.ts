import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { engineCode } from "../../build/bundle.mjs";

export interface BundledProgram {
  readonly file: string;
  remove(): Promise<void>;
}

/**
 * A program in one file, with the thread that reads articles beside it: it starts in half a second; from its sources
 * it would take three.
 */
export async function bundleProgram(source: string): Promise<BundledProgram> {
  // At the same depth in the project as the sources that look for others beside them.
  const cache = "node_modules/.cache";
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, "verbatim-"));
  await build({
    entryPoints: [
      { in: source, out: "program" },
      { in: "src/library/analysis/analyst-worker.ts", out: "analyst-thread" },
    ],
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    format: "esm",
    logLevel: "error",
    // Otherwise the sources would be read when it runs, and may have changed since.
    define: { ENGINE_CODE: JSON.stringify(await engineCode(process.cwd())) },
    // Optional parts of discord.js and PostgreSQL's client that the project doesn't use.
    external: ["zlib-sync", "bufferutil", "utf-8-validate", "pg-native"],
    banner: {
      js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
    },
  });
  return { file: join(folder, "program.mjs"), remove: () => rm(folder, { recursive: true, force: true }) };
}
