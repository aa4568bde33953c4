import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { context, type Plugin } from "esbuild";
import { processorTime } from "../processor-time.ts";
import type { Sample } from "./stand-in.ts";

/** A source text that replaces a file's own. */
export interface Changed {
  readonly file: string;
  readonly source: string;
}

/** passed: no test noticed; otherwise what noticed: a test that failed, or the processor time limit. */
export type Outcome =
  | { readonly kind: "passed" | "timed-out" }
  | { readonly kind: "failed"; readonly test: string };

/** Tests to run: files in their order, all tests in them or a sample. */
export interface Tests {
  readonly files: readonly string[];
  readonly sample: Sample | null;
}

/** Runs the project's tests with a changed file; nothing is written to the project except bundles in its cache. */
export interface Workshop {
  /**
   * Runs tests up to the first failure, for at most this much processor time: waiting for a busy machine doesn't
   * count. `changed` null: the unchanged project.
   */
  try(tests: Tests, changed: Changed | null, limitMs: number): Promise<Outcome>;
  close(): Promise<void>;
}

/** Bundles imported by one worker, which keeps them all in memory. */
const MAX_BUNDLES = 40;

export async function openWorkshop(project: string): Promise<Workshop> {
  const folder = join(project, "node_modules/.cache/verbatim-mutate", `${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const now: Now = { tests: [], changed: null };
  const bundler = await context({
    absWorkingDir: project,
    entryPoints: { tests: "tests-in-order" },
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    write: true,
    outdir: folder,
    entryNames: "[name]",
    outExtension: { ".js": ".mjs" },
    logLevel: "silent",
    plugins: [testsOf(project, now)],
  });
  const bench = new Bench();
  return {
    async try({ files, sample }, changed, limitMs) {
      now.tests = files;
      now.changed = changed;
      await bundler.rebuild();
      return bench.run(pathToFileURL(join(folder, "tests.mjs")), sample, limitMs);
    },
    async close() {
      await bench.clear();
      await bundler.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What is bundled now. */
interface Now {
  tests: readonly string[];
  changed: Changed | null;
}

/**
 * The tests in their order, with the replacement for vitest, the changed file, and files that know their location.
 */
function testsOf(project: string, now: Now): Plugin {
  const standIn = join(project, "bench/mutate/stand-in.ts");
  return {
    name: "tests",
    setup(build) {
      build.onResolve({ filter: /^tests-in-order$/ }, () => ({ path: "tests-in-order", namespace: "order" }));
      build.onResolve({ filter: /^vitest$/ }, ({ importer }) =>
        importer === standIn ? { path: "vitest", external: true } : { path: standIn },
      );
      build.onLoad({ filter: /.*/, namespace: "order" }, () => ({
        contents: [
          ...now.tests.map(test => `import ${JSON.stringify(join(project, test))};`),
          `export { firstFailure } from ${JSON.stringify(standIn)};`,
        ].join("\n"),
        resolveDir: project,
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (now.changed && path === join(project, now.changed.file))
          return { contents: now.changed.source, loader: "ts" };
        const source = readFileSync(path, "utf8");
        const contents = source
          .replaceAll("import.meta.url", JSON.stringify(pathToFileURL(path).href))
          .replaceAll("import.meta.dirname", JSON.stringify(dirname(path)));
        return contents === source ? undefined : { contents, loader: "ts" };
      });
    },
  };
}

/** A worker that tries bundles; replaced by a new one if it hangs or holds too many. */
class Bench {
  #worker: Worker | null = null;
  #tried = 0;

  async run(bundle: URL, sample: Sample | null, limitMs: number): Promise<Outcome> {
    if (this.#tried >= MAX_BUNDLES) await this.clear();
    this.#tried++;
    // A worker imports an address only once.
    bundle.searchParams.set("try", `${this.#tried}`);
    this.#worker ??= new Worker(new URL("try-worker.mjs", import.meta.url));
    const outcome = await outcomeOf(this.#worker, { url: bundle.href, sample }, limitMs);
    if (outcome.kind === "timed-out") await this.clear();
    return outcome;
  }

  async clear(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
    this.#tried = 0;
  }
}

interface Task {
  readonly url: string;
  readonly sample: Sample | null;
}

function outcomeOf(worker: Worker, task: Task, limitMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    // While a worker tries something, only that worker works.
    const began = processorTime();
    const timer = setInterval(() => {
      if (processorTime() - began > limitMs) end({ kind: "timed-out" });
    }, 100);
    const hear = (test: string | null): void =>
      end(test === null ? { kind: "passed" } : { kind: "failed", test });
    const end = (outcome: Outcome): void => {
      clearInterval(timer);
      worker.off("message", hear).off("error", reject);
      resolve(outcome);
    };
    worker.on("message", hear).on("error", reject);
    worker.postMessage(task);
  });
}

/** Where a file's own tests are: the same name in the same folder of the tests. */
export function testBeside(file: string): string {
  return file.replace(/^src\//, "tests/").replace(/\.ts$/, ".test.ts");
}

/** The test files of a folder, those beside a file first, then those in its folder. */
export function testsFor(project: string, folders: readonly string[], file: string): string[] {
  const beside = testBeside(file);
  const rank = (test: string): number => (test === beside ? 0 : dirname(test) === dirname(beside) ? 1 : 2);
  return folders
    .flatMap(folder =>
      readdirSync(join(project, folder), { recursive: true, encoding: "utf8" }).map(path =>
        join(folder, path),
      ),
    )
    .filter(path => /\.test\.ts$/.test(path) && !path.endsWith(".slow.test.ts"))
    .sort()
    .sort((a, b) => rank(a) - rank(b));
}
