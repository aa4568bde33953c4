import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import config from "../vitest.config.ts";

const Project = z.object({
  test: z.object({ name: z.string(), sequence: z.object({ groupOrder: z.int() }) }),
});

// On two processors both would get one process each, and nobody would notice.
it("the tests start on a machine with any number of processors: no two projects share a turn", () => {
  const { projects } = z.object({ projects: z.array(Project).min(2) }).parse(config.test);
  const turns = projects.map(({ test }) => test.sequence.groupOrder);
  expect(new Set(turns).size).toBe(turns.length);
});

it("CI runs `npm test` as the README has it, and every slow project", () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  const run = readFileSync(".ci/run", "utf8");
  expect(run).toMatch(/^ *part tests (?:with_fonts .*)?npm test$/mu);
  const slow = [...(scripts["test:slow"] ?? "").matchAll(/--project (\w+)/g)].map(([, name = ""]) => name);
  expect(slow.length).toBeGreaterThan(1);
  for (const name of slow) expect(run).toContain(`--project ${name}`);
});

// Vitest's processes die now and then, so tests are piped through `tee`, whose success must not stand for theirs.
it.each([
  ["tests that fail", 'three_at_once "tests false" "true"', false],
  ["another command that fails", 'three_at_once "tests true" "false"', false],
  ["none that fails", 'three_at_once "tests true" "true"', true],
  ["tests that fail, alone", "part tests false", false],
])("CI fails with commands that fail: %s", (_, commands, passes) => {
  for (const options of ["", "set -euo pipefail;"]) {
    const { status } = spawnSync("bash", ["-c", `${options} . .ci/parts.sh; ${commands}`]);
    expect(status === 0).toBe(passes);
  }
});

it("CONTRIBUTING says of every slow test why it is slow", () => {
  const [, table = ""] = readFileSync("CONTRIBUTING.md", "utf8").split("| file | why it is slow |\n");
  const rows = (table.split("\n\n")[0] ?? "").split("\n").map(row => row.split("|")[1] ?? "");
  const told = rows.flatMap(files => [...files.matchAll(/`([^`]+)`/g)].map(([, file]) => file));
  const slow = readdirSync("tests", { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".slow.test.ts"))
    .map(name => name.replaceAll("\\", "/").replace(/\.slow\.test\.ts$/, ""));
  expect(told.toSorted()).toEqual(slow.toSorted());
});

// `.ci/run` runs them with a second set of fonts.
it("page tests that measure what is drawn have a name that says so", () => {
  const folder = "tests/playground";
  const measuring = /viewport:|boundingBox|BoundingClientRect|(?:scroll|client)(?:Width|Height)/;
  const tests = readdirSync(folder).filter(name => name.endsWith(".test.ts") && !name.includes(".slow."));
  for (const name of tests) {
    if (measuring.test(readFileSync(join(folder, name), "utf8"))) expect(name).toMatch(/\.drawn\.test\.ts$/);
  }
});
