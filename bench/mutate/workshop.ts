import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What the tests of an engine room need beside the packages. */
const COPIED = [
  "src",
  "tests",
  "commands",
  "bench",
  "seeds",
  "vitest.config.ts",
  "package.json",
  "tsconfig.json",
];

export type TestResult = "passed" | "failed" | "timed-out";

/** A copy of the project in a temporary folder, in which files may be changed and tests run. */
export interface Workshop {
  write(file: string, source: string): void;
  test(paths: readonly string[], timeoutMs: number): Promise<TestResult>;
  close(): void;
}

export function openWorkshop(project: string): Workshop {
  const folder = mkdtempSync(join(tmpdir(), "verbatim-mutate-"));
  for (const name of COPIED) cpSync(join(project, name), join(folder, name), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  return {
    write: (file, source) => writeFileSync(join(folder, file), source),
    test: (paths, timeoutMs) => runTests(folder, paths, timeoutMs),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Stops at the first failure. A process that doesn't end in time is killed with all it started. */
function runTests(folder: string, paths: readonly string[], timeoutMs: number): Promise<TestResult> {
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--project",
    "all",
    "--bail=1",
    "--reporter=dot",
    ...paths,
  ];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore", detached: true });
    const timer = setTimeout(() => {
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      resolve("timed-out");
    }, timeoutMs);
    child.on("error", reject);
    child.on("exit", code => {
      clearTimeout(timer);
      resolve(code === 0 ? "passed" : "failed");
    });
  });
}
