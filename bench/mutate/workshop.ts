import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { context, type Plugin } from "esbuild";

/** A source text in the place of a file's own. */
export interface Changed {
  readonly file: string;
  readonly source: string;
}

/** passed: no test noticed; else who noticed: a test that failed, or the clock. */
export type Outcome =
  | { readonly kind: "passed" | "timed-out" }
  | { readonly kind: "failed"; readonly test: string };

/** Runs the project's tests with a file of it changed; nothing is written to the project but bundles in its cache. */
export interface Workshop {
  /** Runs the test files, in order, up to the first failure. `changed` null: the project as it is. */
  try(tests: readonly string[], changed: Changed | null, timeoutMs: number): Promise<Outcome>;
  close(): Promise<void>;
}

/** Bundles that one worker imports: it keeps them all in memory. */
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
    async try(tests, changed, timeoutMs) {
      now.tests = tests;
      now.changed = changed;
      await bundler.rebuild();
      return bench.run(pathToFileURL(join(folder, "tests.mjs")), timeoutMs);
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

/** The tests in their order, with the stand-in for vitest, the changed file, and files that know where they lie. */
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

/** A worker that tries bundles; a new one where one hangs or holds too many. */
class Bench {
  #worker: Worker | null = null;
  #tried = 0;

  async run(bundle: URL, timeoutMs: number): Promise<Outcome> {
    if (this.#tried >= MAX_BUNDLES) await this.clear();
    this.#tried++;
    // A worker imports an address once.
    bundle.searchParams.set("try", `${this.#tried}`);
    this.#worker ??= new Worker(new URL("try-worker.mjs", import.meta.url));
    const outcome = await outcomeOf(this.#worker, bundle.href, timeoutMs);
    if (outcome.kind === "timed-out") await this.clear();
    return outcome;
  }

  async clear(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = null;
    this.#tried = 0;
  }
}

function outcomeOf(worker: Worker, bundle: string, timeoutMs: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end({ kind: "timed-out" }), timeoutMs);
    const hear = (test: string | null): void =>
      end(test === null ? { kind: "passed" } : { kind: "failed", test });
    const end = (outcome: Outcome): void => {
      clearTimeout(timer);
      worker.off("message", hear).off("error", reject);
      resolve(outcome);
    };
    worker.on("message", hear).on("error", reject);
    worker.postMessage(bundle);
  });
}

/** The test files of a folder, those beside a file first, then those of its folder. */
export function testsFor(project: string, folders: readonly string[], file: string): string[] {
  const beside = file.replace(/^src\//, "tests/").replace(/\.ts$/, ".test.ts");
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
